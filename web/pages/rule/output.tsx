import { useId } from 'react'
import { useParameter } from '../../address.ts'
import type { DecisionView } from '../../api/types.ts'
import { useWords } from '../../words.ts'

/** The output that the address names, as the server takes it; the answer where it names none, or none of this decision. */
export function useOutput({ outputs, answer }: DecisionView): { readonly output?: string } {
  const [asked] = useParameter('output')
  return asked !== null && asked !== answer && outputs.some(({ id }) => id === asked) ? { output: asked } : {}
}

/** Which of the things that a decision gives is shown. */
export function OutputChoice({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  const { output = decision.answer } = useOutput(decision)
  const [, set] = useParameter('output')
  const id = useId()
  if (decision.outputs.length < 2) return null
  const [answer, beside] = [
    decision.outputs.filter((each) => each.id === decision.answer),
    decision.outputs.filter((each) => each.id !== decision.answer),
  ]
  return (
    <p className="output-choice no-print">
      <label htmlFor={id}>{t('看哪一项', 'Shown')}</label>
      <select
        id={id}
        value={output}
        onChange={({ target }) => set(target.value === decision.answer ? null : target.value)}
      >
        {answer.map((each) => (
          <option key={each.id} value={each.id}>
            {t(`${each.name.zh}（结论）`, `${each.name.en} (the answer)`)}
          </option>
        ))}
        {beside.map((each) => (
          <option key={each.id} value={each.id}>
            {say(each.name)}
          </option>
        ))}
      </select>
    </p>
  )
}
