/** What people are told when something of theirs cannot be done; values, which the edge turns into replies. */
import { fail, type Text } from '../text.ts'

export type PeopleCode =
  | 'wrong-sign-in'
  | 'second-factor-needed'
  | 'slow-down'
  | 'email-taken'
  | 'bad-account'
  | 'not-permitted'
  | 'unknown-item'
  | 'set-already'
  | 'no-mail'
  | 'kept-by-law'
  | 'shared-account'
  | 'passkey-refused'
  | 'outside-refused'
  | 'conflict'
  | 'key-reused'

export interface PeopleProblem {
  readonly code: PeopleCode
  readonly text: Text
  /** JSON pointer to what is wrong. */
  readonly at?: string
  /** Whole seconds to wait. */
  readonly wait?: number
}

export const refuse = (code: PeopleCode, zh: string, en: string, at?: string) =>
  fail<PeopleProblem>({ code, text: { zh, en }, ...(at !== undefined && { at }) })
