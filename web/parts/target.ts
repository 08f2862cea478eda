import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Brings the clause named after the `#` into view once the text is there, and marks it as the one meant. */
export function useHashTarget(ready: boolean): void {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key changes when the same link is followed again.
  useEffect(() => {
    if (!ready || hash === '') return
    const target = document.getElementById(decodeURIComponent(hash.slice(1)))
    if (!target) return
    target.scrollIntoView({ block: 'start', behavior: 'instant' })
    target.classList.add('meant')
    return () => target.classList.remove('meant')
  }, [ready, hash, key])
}
