import { useRef } from 'react'
import { factsFrom, passed, typedFrom, useTyped } from '../../address.ts'
import { isProblem, useAnswer } from '../../api/queries.ts'
import type { AnswerView, DecisionView } from '../../api/types.ts'
import { Caveat, Changes, Headline, NextStep, Reasons, ThroughTime, Workings } from '../../parts/answer.tsx'
import { Field } from '../../parts/field.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Problems, problemOf } from '../../parts/problems.tsx'
import { Shaped } from '../../parts/state.tsx'
import { useWhen, When } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'
import { WayTaken } from './way-taken.tsx'

export function TryIt({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  const shown = useRef<HTMLElement>(null)
  const [typed, change] = useTyped()
  const answer = useAnswer(decision.id, { facts: factsFrom(typed, decision.facts), ...useWhen() })
  const wrong = isProblem(answer.error) ? (answer.error.problems ?? []) : []
  const loose = wrong.filter(({ at }) => !decision.facts.some(({ id }) => at === `/facts/${id}`))
  const given = decision.facts.filter(({ id }) => typed[id] !== undefined && typed[id] !== passed)
  return (
    <div className="try">
      <form className="facts no-print" aria-label={t('事实', 'The facts')} onSubmit={(event) => event.preventDefault()}>
        <When />
        {decision.facts.map((fact) => (
          <div key={fact.id} className={relevance(answer.data, fact.id, typed[fact.id] !== undefined)}>
            <Field
              fact={fact}
              value={typed[fact.id]}
              change={(value) => change({ [fact.id]: value })}
              problem={problemOf(wrong, fact.id)}
            />
            {answer.data && !matters(answer.data, fact.id) && typed[fact.id] === undefined && (
              <p className="field-idle">{t('就已填各项而言，此项不影响结论', 'given the rest, this cannot matter')}</p>
            )}
          </div>
        ))}
        <p className="soft small">
          {t(
            '所填只写在地址中 # 之后，不存放在服务器上。',
            'What you fill in stands in the address after the #, and is not stored on the server.',
          )}
        </p>
        {given.length > 0 && (
          <p>
            <button
              type="button"
              className="plain"
              onClick={() => change(Object.fromEntries(Object.keys(typed).map((id) => [id, undefined])))}
            >
              {t('全部清除', 'Clear all')}
            </button>
          </p>
        )}
      </form>
      {answer.data && (
        <button
          type="button"
          className="answer-bar no-print"
          onClick={() => {
            shown.current?.focus({ preventScroll: true })
            shown.current?.scrollIntoView()
          }}
        >
          <Shaped state={answer.data.status} />
          <span className="begins">{say(answer.data.headline)}</span>
        </button>
      )}
      <section
        ref={shown}
        tabIndex={-1}
        className="answer"
        aria-label={t('答复', 'The answer')}
        aria-busy={answer.isFetching}
      >
        <Problems problems={loose} />
        {wrong.length > loose.length && (
          <p className="field-problem">
            {t(
              '所填有误，见左侧标出之处；改正前显示的是上一个答复。',
              'Something is not right; see the field marked. Until then this is the answer before.',
            )}
          </p>
        )}
        {answer.data ? (
          <Shown answer={answer.data} decision={decision} change={change} />
        ) : answer.error ? (
          wrong.length === 0 && <Failure error={answer.error} retry={() => answer.refetch()} />
        ) : (
          <Lines count={8} />
        )}
      </section>
    </div>
  )
}

interface ShownProps {
  readonly answer: AnswerView
  readonly decision: DecisionView
  readonly change: (changes: Record<string, string>) => void
}

function Shown({ answer, decision, change }: ShownProps) {
  const { t, say } = useWords()
  return (
    <>
      <Headline answer={answer} />
      {answer.facts.length > 0 && (
        <p className="only-print">
          {answer.facts.map(({ name, text }) => `${say(name)}${t('：', ': ')}${say(text)}`).join(t('；', '; '))}
        </p>
      )}
      {answer.nextQuestion && (
        <p className="ask-next">
          {t('最能定下来的一项：', 'What would settle most: ')}
          <button type="button" className="plain" onClick={() => goToFact(answer.nextQuestion?.fact.id ?? '')}>
            {say(answer.nextQuestion.fact.question)}
          </button>
        </p>
      )}
      <Changes
        changes={answer.changes}
        apply={(changed) => change(Object.fromEntries(changed.map(({ fact, to }) => [fact, typedFrom(to)])))}
      />
      <ThroughTime answer={answer} />
      <NextStep answer={answer} />
      <WayTaken decision={decision} />
      <Reasons answer={answer} />
      {answer.facts.length > 0 && <Workings workings={answer.workings} />}
      <Caveat answer={answer} />
      <p className="no-print">
        <button type="button" className="act quiet" onClick={() => window.print()}>
          {t('打印', 'Print')}
        </button>
      </p>
    </>
  )
}

function goToFact(id: string): void {
  const field = document.querySelector(`[data-fact="${CSS.escape(id)}"]`)
  field?.scrollIntoView({ block: 'center' })
  field?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true })
}

const matters = (answer: AnswerView, fact: string): boolean => answer.missing.some(({ id }) => id === fact)

function relevance(answer: AnswerView | undefined, fact: string, given: boolean): string {
  if (!answer || given) return 'fact'
  if (answer.nextQuestion?.fact.id === fact) return 'fact next'
  return matters(answer, fact) ? 'fact' : 'fact idle'
}
