/**
 * A register: authoritative entries, each valid for a time in the world and known since a time here. Declared as data in
 * the zone. An entry is never overwritten: it ends, or is corrected, and what was known before stays to be asked for.
 */
import type { Citation } from '../law/instrument.ts'
import type { AuthorityId } from '../people/authorities.ts'
import type { Party } from '../people/persons.ts'
import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import type { FormValues } from '../window/events.ts'
import type { CaseState } from '../window/state.ts'

/** What a column holds: `count` a whole number, `money` fen as digits, `decimal` exact digits, `list` several texts. */
export type ColumnKind =
  | 'line'
  | 'text'
  | 'date'
  | 'count'
  | 'money'
  | 'decimal'
  | 'choice'
  | 'yes-no'
  | 'list'
  | 'party'
  | 'case'

export type Value = string | number | boolean | readonly string[] | null

export interface Column {
  readonly id: string
  readonly name: Text
  readonly help?: Text
  readonly kind: ColumnKind
  /** Of a choice. */
  readonly options?: Readonly<Record<string, Text>>
  readonly optional?: true
  /** Seen by its keeper and by the party concerned alone; everything else is public. */
  readonly closed?: true
  /** Searched by words. */
  readonly searched?: true
  /** The column whose words this one says in English. */
  readonly translates?: string
}

/** One entry as it is to stand: its values, and since when (until when) it holds in the world. */
export interface Entered {
  readonly values: Readonly<Record<string, Value>>
  readonly from: LegalDate
  /** The first day on which it holds no more; null: until further notice. */
  readonly until: LegalDate | null
  readonly cites?: readonly Citation[]
}

/** Entries that come with the program: a version of a list, as published. Seeds stand in the order in which they were known. */
export interface Seed {
  /** Since when this version was publicly known. */
  readonly known: LegalDate
  readonly source: Citation
  readonly entries: readonly Entered[]
  /** The entries before it that end with it on that day: those that agree in `where`; all, where nothing is named. */
  readonly replaces?: { readonly on: LegalDate; readonly where?: Readonly<Record<string, Value>> }
}

/** What a case does to the register, in the transaction in which it does it. */
export interface FromCase {
  readonly procedure: string
  /** Null while nothing is to be entered by what was just done. Called for every change of such a case. */
  readonly changes: (before: CaseState | null, after: CaseState, on: LegalDate) => readonly EntryChange[]
  /**
   * What the application will have entered if it is granted. Where that is live already it is told before it is filed
   * (claimed.ts); whoever is first granted it is found by the projection, and by the constraint of the database.
   */
  readonly claims?: (form: FormValues, applicant: Party) => Claim | null
}

export interface Claim {
  readonly key: readonly Value[]
  /** Id of the field or fact on the form at which it is told. */
  readonly at: string
  /** Column that holds the number of the certificate which stands: told with it. */
  readonly proof?: string
}

export type EntryChange =
  | { readonly do: 'enter'; readonly entry: Entered }
  /** The entry of this key that holds on that day holds from that day on no more. */
  | { readonly do: 'end'; readonly key: readonly Value[]; readonly on: LegalDate; readonly why: Text }

/**
 * What was entered was wrong: the entry that holds on the day `of` is replaced, or taken out where there never was one.
 * It stays to be asked for, as what was known until now. By the keeper alone.
 */
export interface Correction {
  readonly do: 'correct'
  readonly key: readonly Value[]
  readonly of: LegalDate
  readonly entry: Entered | null
  readonly why: Text
}

export interface Register {
  readonly id: string
  readonly name: Text
  readonly says: Text
  readonly measures: readonly string[]
  readonly keeper: AuthorityId
  readonly cites: readonly [Citation, ...Citation[]]
  readonly columns: readonly Column[]
  /** The columns that say what an entry is about: never two live entries of one key at one time (a constraint of the database). */
  readonly key: readonly [string, ...string[]]
  /** Order of entry among the live entries that agree in these columns: the rank of pledges. */
  readonly ranked?: { readonly by: readonly [string, ...string[]]; readonly name: Text }
  /** How entries come: with the program, from cases, by the keeper's hand. */
  readonly seeds?: readonly Seed[]
  readonly fromCases?: readonly FromCase[]
  readonly byKeeper?: true
  /** Where it is incomplete, or doubtful: shown above it. */
  readonly note?: Text
}
