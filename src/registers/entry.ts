/** An entry as it is read, and why a register does not do what was asked of it. */
import type { Row } from '../store/driver.ts'
import { asDay, asDayOrNull, asInstant, asNumber, asText, asTextOrNull } from '../store/values.ts'
import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Wrong } from '../window/application.ts'
import type { Values } from './values.ts'

/** How an entry came: with the program, from a case, by the keeper’s hand. */
export type How = 'program' | 'case' | 'keeper'

/** A clause as it is kept beside an entry. */
export interface Clause {
  readonly instrument: string
  readonly article: string
  readonly quote: string
}

/** One entry as it was known for a time. */
export interface Entry {
  readonly register: string
  /** The values of the key columns in one text (values.ts). */
  readonly key: string
  /** 1, 2, 3 … of what was ever known under this key. */
  readonly number: number
  /** Closed columns too: whoever shows it leaves them out (`openValues`). */
  readonly values: Values
  /** When it holds in the world; null: until further notice. */
  readonly from: LegalDate
  readonly until: LegalDate | null
  /** When it was what is known here; null: still. */
  readonly known: { readonly from: Temporal.Instant; readonly until: Temporal.Instant | null }
  readonly how: How
  readonly case: string | null
  /** Why it was corrected or ended, where it was. */
  readonly why: Text | null
  readonly cites: readonly Clause[]
  /** Among the entries that hold with it, where the register ranks them. */
  readonly rank: number | null
}

export interface RegisterProblem {
  readonly code: 'unknown-register' | 'wrong-entry' | 'taken' | 'not-there' | 'not-by-hand' | 'conflict' | 'key-reused'
  readonly text: Text
  readonly wrong?: readonly Wrong[]
  /** What is there already. */
  readonly there?: { readonly from: LegalDate; readonly until: LegalDate | null; readonly case: string | null }
}

/** Columns of a row, of a table called `e`. */
export const entryColumns = `e.register, e.key, e.number, lower(e.valid) as from_day, upper(e.valid) as until_day,
  lower(e.recorded) as known_from, upper(e.recorded) as known_until, e.entry, e.how, e.case_id, e.why, e.cites, e.ordinal`

export const entryIn = (row: Row): Entry => ({
  register: asText(row.register),
  key: asText(row.key),
  number: asNumber(row.number),
  values: row.entry as Values,
  from: asDay(row.from_day),
  until: asDayOrNull(row.until_day),
  known: { from: asInstant(row.known_from), until: row.known_until === null ? null : asInstant(row.known_until) },
  how: asText(row.how) as How,
  case: asTextOrNull(row.case_id),
  why: row.why as Text | null,
  cites: row.cites as readonly Clause[],
  rank: row.rank === null || row.rank === undefined ? null : asNumber(row.rank),
})
