import type { components } from '../api/schema.d.ts'
import { useWords } from '../words.ts'

type Coded = components['schemas']['SignalBrief']['severity']

/** How grave a signal is: a shape, a word and a colour, never the colour alone. */
export function Severity({ of: { code, name } }: { readonly of: Coded }) {
  const { say } = useWords()
  return (
    <span className={`severity severity-${code}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {code === 'serious' ? (
          <path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" className="severity-full" />
        ) : code === 'warning' ? (
          <path d="M6 1 11.5 11H0.5Z" className="severity-full" />
        ) : (
          <circle cx="6" cy="6" r="4.5" className="severity-line" />
        )}
      </svg>
      {say(name)}
    </span>
  )
}
