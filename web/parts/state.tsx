import type { Text } from '../api/types.ts'
import { useWords } from '../words.ts'

/** Every state has a colour and a shape of its own: hollow, half, full, and full within a ring. */
const shapes: Readonly<Record<string, { readonly tone: Tone; readonly shape: Shape }>> = {
  // measures
  'in-force': { tone: 'jade', shape: 'full' },
  furnished: { tone: 'jade', shape: 'ringed' },
  'needs-rules': { tone: 'amber', shape: 'half' },
  aspiration: { tone: 'grey', shape: 'hollow' },
  // answers and outcomes
  decided: { tone: 'jade', shape: 'full' },
  value: { tone: 'jade', shape: 'full' },
  closed: { tone: 'ink', shape: 'barred' },
  unknown: { tone: 'grey', shape: 'open' },
  'not-applicable': { tone: 'grey', shape: 'barred' },
  conflict: { tone: 'seal', shape: 'crossed' },
  gap: { tone: 'seal', shape: 'crossed' },
  // groups of the check-up
  applies: { tone: 'jade', shape: 'full' },
  'may-apply': { tone: 'grey', shape: 'open' },
  'does-not-apply': { tone: 'ink', shape: 'barred' },
  waits: { tone: 'amber', shape: 'half' },
  // rules in an answer
  gives: { tone: 'jade', shape: 'full' },
  defeated: { tone: 'ink', shape: 'barred' },
  open: { tone: 'grey', shape: 'open' },
  fails: { tone: 'grey', shape: 'hollow' },
  // a term of a case: how it stands, and how near its last day is
  'term-waiting': { tone: 'grey', shape: 'hollow' },
  'term-running': { tone: 'ink', shape: 'hollow' },
  'term-calm': { tone: 'ink', shape: 'hollow' },
  'term-paused': { tone: 'amber', shape: 'open' },
  'term-yellow': { tone: 'amber', shape: 'half' },
  'term-red': { tone: 'seal', shape: 'full' },
  'term-over': { tone: 'seal', shape: 'crossed' },
  'term-met': { tone: 'jade', shape: 'full' },
  'term-missed': { tone: 'seal', shape: 'crossed' },
  'term-ended': { tone: 'grey', shape: 'barred' },
  // phases of a case
  'phase-received': { tone: 'ink', shape: 'hollow' },
  'phase-correcting': { tone: 'amber', shape: 'open' },
  'phase-reviewing': { tone: 'ink', shape: 'half' },
  'phase-decided': { tone: 'jade', shape: 'full' },
  'phase-not-accepted': { tone: 'seal', shape: 'crossed' },
  'phase-withdrawn': { tone: 'grey', shape: 'barred' },
  'phase-lapsed': { tone: 'grey', shape: 'barred' },
  // what was decided, answered, found
  'outcome-granted': { tone: 'jade', shape: 'full' },
  'outcome-refused': { tone: 'seal', shape: 'crossed' },
  'opinion-open': { tone: 'grey', shape: 'open' },
  'opinion-agrees': { tone: 'jade', shape: 'full' },
  'opinion-agrees-with-conditions': { tone: 'jade', shape: 'half' },
  'opinion-objects': { tone: 'seal', shape: 'crossed' },
  'opinion-lapsed': { tone: 'seal', shape: 'barred' },
  'finding-open': { tone: 'grey', shape: 'open' },
  'finding-kept': { tone: 'jade', shape: 'full' },
  'finding-broken': { tone: 'amber', shape: 'half' },
  'finding-false': { tone: 'seal', shape: 'crossed' },
  // what is published and open to objection
  'notice-open': { tone: 'amber', shape: 'open' },
  'notice-over': { tone: 'grey', shape: 'barred' },
  // offers, trades and orders of a market
  'offer-declared': { tone: 'amber', shape: 'open' },
  'offer-offered': { tone: 'jade', shape: 'hollow' },
  'offer-withdrawing': { tone: 'amber', shape: 'half' },
  'offer-taken': { tone: 'jade', shape: 'full' },
  'offer-refused': { tone: 'seal', shape: 'crossed' },
  'offer-cancelled': { tone: 'grey', shape: 'barred' },
  'offer-lapsed': { tone: 'grey', shape: 'barred' },
  'trade-agreed': { tone: 'amber', shape: 'half' },
  'trade-settled': { tone: 'jade', shape: 'full' },
  'trade-cancelled': { tone: 'grey', shape: 'barred' },
  'trade-lapsed': { tone: 'grey', shape: 'barred' },
  'trade-disputed': { tone: 'seal', shape: 'open' },
  'order-standing': { tone: 'jade', shape: 'hollow' },
  'order-filled': { tone: 'jade', shape: 'full' },
  'order-cancelled': { tone: 'grey', shape: 'barred' },
  'order-lapsed': { tone: 'grey', shape: 'barred' },
  // licences
  'licence-valid': { tone: 'jade', shape: 'full' },
  'licence-status-unknown': { tone: 'amber', shape: 'open' },
  'licence-suspended': { tone: 'amber', shape: 'half' },
  'licence-not-yet-valid': { tone: 'amber', shape: 'hollow' },
  'licence-expired': { tone: 'grey', shape: 'barred' },
  'licence-revoked': { tone: 'seal', shape: 'crossed' },
  'licence-forged': { tone: 'seal', shape: 'crossed' },
  'licence-unknown-key': { tone: 'seal', shape: 'open' },
  'licence-not-readable': { tone: 'grey', shape: 'open' },
}

type Tone = 'jade' | 'amber' | 'grey' | 'ink' | 'seal'
type Shape = 'full' | 'ringed' | 'half' | 'hollow' | 'barred' | 'open' | 'crossed'

const drawings: Readonly<Record<Shape, string>> = {
  full: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z',
  ringed: 'M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6z',
  half: 'M8 2.5a5.5 5.5 0 0 0 0 11z',
  hollow: '',
  barred: 'M4.6 7.25h6.8v1.5H4.6z',
  open: 'M7.2 7.2h1.6v1.6H7.2zM4.4 7.2H6v1.6H4.4zM10 7.2h1.6v1.6H10z',
  crossed: 'm5.2 6.2 1-1L8 7l1.8-1.8 1 1L9 8l1.8 1.8-1 1L8 9l-1.8 1.8-1-1L7 8z',
}

export function Shaped({ state }: { readonly state: string }) {
  const { tone, shape } = shapes[state] ?? { tone: 'grey', shape: 'hollow' }
  return (
    <svg className={`shape tone-${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={drawings[shape]} fill="currentColor" />
    </svg>
  )
}

export const toneOf = (state: string): Tone => shapes[state]?.tone ?? 'grey'

/** A state in a word, with its shape before it. */
export function State({ state, name }: { readonly state: string; readonly name: Text }) {
  const { say } = useWords()
  return (
    <span className={`state tone-${toneOf(state)}`}>
      <Shaped state={state} />
      {say(name)}
    </span>
  )
}
