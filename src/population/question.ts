/** What is asked of every row, and what a row is answered. */
import type { Change } from '../rules/changed.ts'
import type { Stand } from '../rules/diagram/difference.ts'
import type { RowAnswer } from './answers.ts'

export interface Question {
  readonly first: Stand
  /** The other, where two are compared. */
  readonly second: Stand | null
  /** Whether a change is told from the first to the second, or the other way. */
  readonly forwards: boolean
}

/** What a row is answered. Rows answered alike share one; those with figures of their own have their own. */
export interface Answered {
  readonly first: RowAnswer
  readonly second: RowAnswer | null
  /** Null where nothing changes. */
  readonly change: Change | null
}

export const standsOf = ({ first, second }: Question): readonly Stand[] => (second === null ? [first] : [first, second])

export const hasOwn = ({ first, second }: Answered): boolean => first.own || second?.own === true
