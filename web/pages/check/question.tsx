import { useEffect, useRef } from 'react'
import type { CheckUp, FactView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Ask } from './ask.tsx'

interface Props {
  /** What can still matter, the most telling first. */
  readonly open: readonly FactView[]
  readonly results: CheckUp['results']
  readonly answer: (id: string, value: string) => void
}

/** The one question most worth asking now. */
export function Question({ open, results, answer }: Props) {
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
      <div ref={box} tabIndex={-1} className="question-box">
        {fact ? (
          <Ask
            key={fact.id}
            fact={fact}
            results={results}
            answer={(value) => answer(fact.id, value)}
            press={t('下一题', 'Next')}
          />
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
