import { useId } from 'react'
import type { Text } from '../api/types.ts'
import { useWords } from '../words.ts'
import { DateInput } from './date-input.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly problem: { readonly text: Text } | undefined
}

/** A day with its label, and what is wrong with it. */
export function DayField({ label, value, change, problem }: Props) {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
      <DateInput
        id={id}
        value={value}
        commit={change}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
      />
    </div>
  )
}
