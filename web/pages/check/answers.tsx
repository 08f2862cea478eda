import { passed, type Typed } from '../../address.ts'
import type { FactView, ProblemItem } from '../../api/types.ts'
import { Field } from '../../parts/field.tsx'
import { problemOf } from '../../parts/problems.tsx'
import { useWords } from '../../words.ts'

interface Props {
  readonly facts: readonly FactView[]
  readonly typed: Typed
  readonly change: (changes: Readonly<Record<string, string | undefined>>) => void
  readonly problems: readonly ProblemItem[]
}

/** Every answer given, in the order in which it was given, each to be changed where it stands. */
export function Answers({ facts, typed, change, problems }: Props) {
  const { t, say } = useWords()
  const known = new Map(facts.map((fact) => [fact.id, fact]))
  const given = Object.entries(typed).flatMap(([id, value]) => {
    const fact = known.get(id)
    return fact ? [{ fact, value }] : []
  })
  const loose = problems.filter(({ at }) => !given.some(({ fact }) => at === `/facts/${fact.id}`))
  if (given.length === 0 && loose.length === 0) return null
  return (
    <section className="answers" aria-labelledby="answers">
      <h2 id="answers">{t('您的答案', 'Your answers')}</h2>
      {loose.map(({ code, at, text }) => (
        <p key={`${code}${at}${text.zh}`} className="field-problem" role="alert">
          {say(text)}
        </p>
      ))}
      <ol>
        {given.map(({ fact, value }) => {
          const problem = problemOf(problems, fact.id)
          return (
            <li key={fact.id}>
              <details open={problem !== undefined || undefined}>
                <summary>
                  <span className="answer-name">{say(fact.name)}</span>
                  <span className="answer-value">{said(fact, value, t, say)}</span>
                  <span className="answer-edit no-print">{t('修改', 'Change')}</span>
                </summary>
                <div className="no-print">
                  <Field
                    fact={fact}
                    value={value}
                    change={(next) => change({ [fact.id]: next })}
                    problem={problem}
                    alone
                  />
                  {value !== passed && (
                    <button type="button" className="plain" onClick={() => change({ [fact.id]: passed })}>
                      {t('改为不知道', 'I don’t know')}
                    </button>
                  )}
                </div>
              </details>
              {problem && <p className="field-problem only-print">{say(problem.text)}</p>}
            </li>
          )
        })}
      </ol>
      <p className="no-print">
        <button
          type="button"
          className="plain"
          onClick={() => change(Object.fromEntries(Object.keys(typed).map((id) => [id, undefined])))}
        >
          {t('全部重来', 'Start again')}
        </button>
      </p>
    </section>
  )
}

function said(
  fact: FactView,
  value: string,
  t: (zh: string, en: string) => string,
  say: (text: FactView['name']) => string,
): string {
  if (value === passed) return t('不知道', 'not known')
  if (fact.kind === 'yes-no') return value === 'yes' ? t('是', 'yes') : value === 'no' ? t('否', 'no') : value
  if (fact.kind === 'set' && value === '') return t('以上都没有', 'none of these')
  if (fact.options.length === 0) return fact.unit && fact.kind !== 'share' ? `${value} ${say(fact.unit)}` : value
  return value
    .split(',')
    .map((code) => {
      const option = fact.options.find((each) => each.code === code)
      return option ? say(option.name) : code
    })
    .join(t('、', ', '))
}
