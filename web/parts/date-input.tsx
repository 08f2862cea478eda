import { type InputHTMLAttributes, useEffect, useState } from 'react'
import { isDate, isDay } from '../address.ts'

interface Props
  extends Pick<InputHTMLAttributes<HTMLInputElement>, 'id' | 'list' | 'aria-describedby' | 'aria-invalid'> {
  readonly value: string
  /** Told of every day that is written out, and of the field made empty. */
  readonly commit: (value: string) => void
}

/**
 * The browser's own date control. Typed year by year it passes through days such as 0202-11-18: they stay here.
 * What is no date at all came with the address; it stays visible as it was written.
 */
export function DateInput({ value, commit, ...rest }: Props) {
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const native = draft === '' || isDay(draft)
  return (
    <input
      {...rest}
      type={native ? 'date' : 'text'}
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value)
        if (isDate(target.value) || target.value === '') commit(target.value)
      }}
    />
  )
}
