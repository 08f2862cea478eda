import { useEffect, useRef, useState } from 'react'
import { passed } from '../../address.ts'
import type { CheckUp, FactView } from '../../api/types.ts'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../words.ts'

interface Props {
  /** What can still matter, the most telling first. */
  readonly open: readonly FactView[]
  readonly results: CheckUp['results']
  readonly answered: number
  readonly answer: (id: string, value: string) => void
}

/** The one question most worth asking now. It is answered with a press, so that a slip of the hand changes nothing. */
export function Question({ open, results, answered, answer }: Props) {
  const { t } = useWords()
  const fact = open[0]
  const box = useRef<HTMLDivElement>(null)
  const before = useRef(fact?.id)

  // After an answer the next question comes to the same place, and the keyboard with it.
  useEffect(() => {
    if (before.current === fact?.id) return
    const moved = before.current !== undefined && box.current?.contains(document.activeElement)
    before.current = fact?.id
    if (moved || document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [fact?.id])

  return (
    <section className="question no-print" aria-labelledby="question">
      <h2 id="question" className="unseen">
        {t('问题', 'The question')}
      </h2>
      <Progress answered={answered} open={open.length} />
      <div ref={box} tabIndex={-1} className="question-box">
        {fact ? (
          <Ask key={fact.id} fact={fact} results={results} answer={(value) => answer(fact.id, value)} />
        ) : (
          <p>
            {t(
              '没有问题了：还没回答的，都不再影响结论。答案可在下面随时改。',
              'No more questions: nothing left unanswered can matter. You can change any answer below.',
            )}
          </p>
        )}
      </div>
    </section>
  )
}

function Progress({ answered, open }: { readonly answered: number; readonly open: number }) {
  const { t } = useWords()
  if (open === 0) return null
  return (
    <p className="soft small" aria-live="polite">
      {t(
        `已答 ${answered} 题；至多还有 ${open} 题，答一题往往省去几题。`,
        `${answered} answered; at most ${open} to go, and one answer often settles several.`,
      )}
    </p>
  )
}

interface AskProps {
  readonly fact: FactView
  readonly results: CheckUp['results']
  readonly answer: (value: string) => void
}

function Ask({ fact, results, answer }: AskProps) {
  const { t, say } = useWords()
  const [draft, setDraft] = useState<string>()
  const needs = results.filter(({ answer: { missing } }) => missing.some(({ id }) => id === fact.id))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (draft !== undefined) answer(draft)
      }}
    >
      <Field fact={fact} value={draft} change={setDraft} alone />
      <p className="question-acts">
        <button type="submit" className="act" disabled={draft === undefined}>
          {t('下一题', 'Next')}
        </button>
        <button type="button" className="act quiet" onClick={() => answer(passed)}>
          {t('不知道，先跳过', 'I don’t know; skip')}
        </button>
      </p>
      <details className="why-asked">
        <summary>{t('为什么问这个', 'Why am I asked this')}</summary>
        <p>{t(`${needs.length} 个判断还取决于它：`, `${needs.length} decisions still turn on it:`)}</p>
        <ul>
          {needs.map(({ answer: { decision, name, question } }) => (
            <li key={decision}>
              {say(name)}
              <span className="soft">
                {t('：', ': ')}
                {say(question)}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </form>
  )
}
