import { useState } from 'react'
import { passed } from '../../address.ts'
import type { CheckUp, FactView } from '../../api/types.ts'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../words.ts'

interface AskProps {
  readonly fact: FactView
  readonly results: CheckUp['results']
  readonly answer: (value: string) => void
  /** What the press is called. */
  readonly press: string
}

/** One question with its answers. It is answered with a press, so that a slip of the hand changes nothing. */
export function Ask({ fact, results, answer, press }: AskProps) {
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
          {press}
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
