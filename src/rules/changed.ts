/** What it means to the person who asks when an answer becomes another: a gain, a loss, or only another answer. */
import { type Judgement, judge, type Preference } from './better.ts'
import type { LeafState } from './diagram/compile.ts'
import type { OutputValue } from './outcome.ts'
import type { Result } from './reference.ts'

export type Change = 'gain' | 'loss' | 'other'

/** As much of an answer as tells whether it is better than another. */
export interface Standing {
  readonly state: 'decided' | Exclude<Result['state'], 'value'>
  /** Null also where each works it out from their own facts. */
  readonly value: OutputValue | null
}

export function standingOf(state: LeafState | Result): Standing {
  if ('value' in state) return { state: 'decided', value: state.value }
  if ('formula' in state) return { state: 'decided', value: null }
  if ('needsRules' in state) return { state: 'needs-rules', value: null }
  return { state: 'notApplicable' in state ? 'not-applicable' : state.state, value: null }
}

/** Whether the decision says of any answer that it is better than another; where it does not, every change is `other`. */
export const isJudged = ({ closed, better }: Preference): boolean => closed.length > 0 || better !== null

/**
 * A door that is announced and waits for its rules is better than a "no" and worse than any other answer. A question that
 * no longer arises, or is not settled, is no better and no worse. Of two values the decision says which is better.
 */
export function changeOf(preference: Preference, before: Standing, after: Standing): Change {
  if (!isJudged(preference)) return 'other'
  const [from, to] = [height(preference, before), height(preference, after)]
  if (from === null || to === null) return 'other'
  if (from !== to) return from < to ? 'gain' : 'loss'
  if (before.value === null || after.value === null) return 'other'
  return changes[judge(preference, before.value, after.value)]
}

const changes = { better: 'gain', worse: 'loss', neither: 'other' } as const satisfies Record<Judgement, Change>

function height({ closed }: Preference, { state, value }: Standing): number | null {
  if (state === 'needs-rules') return 1
  if (state !== 'decided') return null
  return closed.some((each) => each === value) ? 0 : 2
}
