import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../words.ts'

interface Props {
  /** What the first press is called. */
  readonly name: string
  /** What will happen, said before it does. */
  readonly says: ReactNode
  /** What the second press is called. */
  readonly press: string
  readonly pending: boolean
  readonly run: () => void
}

/** Something that cannot be undone takes two presses, the second beside the words that say what it does. */
export function Sure({ name, says, press, pending, run }: Props) {
  const { t } = useWords()
  const [asked, ask] = useState(false)
  const second = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asked) second.current?.focus()
  }, [asked])
  if (!asked)
    return (
      <button type="button" className="plain" onClick={() => ask(true)}>
        {name}
      </button>
    )
  return (
    <span className="sure-of-it">
      <span>{says}</span>
      <button ref={second} type="button" className="plain" aria-disabled={pending} onClick={run}>
        {press}
      </button>
      <button type="button" className="plain" onClick={() => ask(false)}>
        {t('不了', 'No')}
      </button>
    </span>
  )
}
