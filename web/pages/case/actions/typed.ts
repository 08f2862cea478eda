/** What is typed into a step, kept while one looks elsewhere on the pages, and gone with the tab. */
import { useEffect, useState } from 'react'

export type Typed = Readonly<Record<string, string>>

const kept = new Map<string, Typed>()

export const keptOf = (key: string): Typed => kept.get(key) ?? {}
export const forget = (key: string): void => {
  kept.delete(key)
}

export interface Typing {
  readonly typed: Typed
  readonly type: (name: string, value: string) => void
}

export function useTyping(key: string): Typing {
  const [typed, setTyped] = useState(() => keptOf(key))
  const some = Object.values(typed).some((value) => value.trim() !== '')
  useEffect(() => {
    if (!some) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [some])
  return {
    typed,
    type: (name, value) => {
      const next = { ...keptOf(key), [name]: value }
      kept.set(key, next)
      setTyped(next)
    },
  }
}
