import type { Text } from '../text.ts'

export type BrokenKind =
  | 'locked' // another process holds the folder
  | 'migration' // the tables are not those that this program knows
  | 'inside' // the outer handle was used inside a transaction
  | 'misused' // the program asked for what cannot be
  | 'no-signer' // a checkpoint was asked for and there is no key
  | 'secret' // what is sealed does not open
  | 'mode' // practised on, and opened for work; or the other way round
  | 'closed'

/** What only a person can put right, in both languages; what a caller is to handle comes as a value instead. */
export interface Broken extends Error {
  readonly broken: BrokenKind
  readonly says: Text
}

export const broken = (kind: BrokenKind, zh: string, en: string): Broken =>
  Object.assign(new Error(`${zh}\n${en}`), { broken: kind, says: { zh, en } })

export const isBroken = (error: unknown): error is Broken => error instanceof Error && 'broken' in error
