import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import type { ProblemItem } from '../api/types.ts'
import { useWords } from '../words.ts'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onChange'> {
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly value: string
  readonly change: (value: string) => void
  readonly problem?: ProblemItem | undefined
}

/** A line of text with its label, its help, and what is wrong with it. */
export function Input({ label, help, value, change, problem, ...rest }: Props) {
  const { say } = useWords()
  const id = useId()
  const describedBy = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
      <input
        type="text"
        {...rest}
        id={id}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={problem !== undefined}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  )
}
