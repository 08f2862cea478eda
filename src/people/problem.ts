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

/** Said where something of weight would be given to an address that may be anybody's. */
export const notProven = refuse(
  'bad-account',
  '对方还没有确认这个电子邮箱是自己的；请对方登录后在账户页确认，再办理',
  'they have not confirmed yet that this e-mail address is theirs; ask them to do so on their account page, then try again',
  '/email',
)

export const shared = refuse(
  'shared-account',
  '这是大家共用的演练账户，不能这样更改；请注册一个自己的账户来试',
  'this account of practice is shared by everybody and stays as it is; sign up for one of your own to try this',
)
