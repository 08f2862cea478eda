/** Values of a form that has been read, as the operations of a ledger use them; and how an operation says no. */
import type { Citation } from '../../law/instrument.ts'
import type { LedgerProblem } from '../../ledgers/ledger.ts'
import type { Party } from '../../people/persons.ts'
import { parseDecimal } from '../../rules/decimal.ts'
import { fail, type Text } from '../../text.ts'
import { day, type LegalDate } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'

/** A line, a paragraph or a choice; empty where it was left open. */
export const lineOf = (values: FormValues, id: string): string => {
  const value = values[id]
  return typeof value === 'string' ? value.trim() : ''
}

/** A whole number; zero where it was left open. */
export const countOf = (values: FormValues, id: string): bigint => {
  const value = values[id]
  return typeof value === 'number' ? BigInt(value) : 0n
}

/** Money in fen; zero where it was left open. */
export const fenOf = (values: FormValues, id: string): bigint => parseDecimal(lineOf(values, id), 2) ?? 0n

/** A date field that had to be filled in. */
export const dateOf = (values: FormValues, id: string): LegalDate => day(lineOf(values, id))

export const isYes = (values: FormValues, id: string): boolean => values[id] === true

/** Whose an account is, in the account's id: ids of persons and of organisations are drawn from the same lot. */
export const idOf = ({ id }: Party): string => id

export const refused = (
  text: Text,
  more: Pick<LedgerProblem, 'account' | 'left' | 'cites'> = {},
): { readonly ok: false; readonly error: LedgerProblem } => fail({ code: 'refused', text, ...more })

export const refusedBy = (text: Text, ...cites: readonly Citation[]): ReturnType<typeof refused> =>
  refused(text, { cites })
