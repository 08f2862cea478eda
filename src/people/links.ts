/**
 * Letters with a link: by one an address is proven, by the other a password that was forgotten is set anew. What lies in the
 * outbox names the person or the address and no token; that is made when the letter goes out, and of it only a hash is
 * kept. A link is good for a day, once, and for what was so when it was sent: another address or another password since,
 * and it opens nothing.
 */
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import type { attemptsOn } from './attempts.ts'
import type { Challenges } from './challenges.ts'
import { plainEmail } from './email.ts'
import type { PersonId } from './ids.ts'
import { hashPassword, readPassword } from './passwords.ts'
import { type PeopleProblem, refuse, shared } from './problem.ts'
import { newToken, tokenHash } from './secrets.ts'
import type { Sessions } from './sessions.ts'

export const linkKinds = ['confirm-email', 'reset-password'] as const
export type LinkKind = (typeof linkKinds)[number]

/** A letter about to go out; the token is in it and nowhere else. */
export interface LinkLetter {
  readonly kind: LinkKind
  readonly email: string
  readonly token: string
  readonly hours: number
}

export interface Links {
  /** Whether letters go out at all. */
  readonly mails: boolean
  /** A letter to the address that the account has now. */
  askToConfirm(person: PersonId): Promise<void>
  /** Asked for once more by the person. */
  askAgain(person: PersonId, address: string): Promise<Result<void, PeopleProblem>>
  confirm(person: PersonId, token: string): Promise<Result<void, PeopleProblem>>
  /** Says and does the same whether anybody has this address or not; that is looked at when the letter would go out. */
  beginReset(email: string, address: string): Promise<Result<void, PeopleProblem>>
  /** Everything that is signed in is signed out. A second factor is asked for as before. */
  finishReset(token: string, password: string, address: string): Promise<Result<void, PeopleProblem>>
  /** For the post: the letter of what lies in the outbox; null where there is none to be sent any more. */
  letter(lying: Json): Promise<LinkLetter | null>
}

interface Parts {
  readonly challenges: Challenges
  readonly sessions: Sessions
  readonly attempts: ReturnType<typeof attemptsOn>
  readonly mails: boolean
  readonly now: () => Temporal.Instant
}

/** The kind of a message in the outbox. */
export const linkMessage = 'account-link'

const hours = 24

/** Sealed beside the token's hash: what was so when the letter went out. */
interface Sent {
  readonly person: PersonId
  readonly email: string
  /** Of the password's own hash; null where there was none. */
  readonly password: string | null
}

const confirming = (person: PersonId): string => `confirm the address of ${person}`
const resetting = 'reset a password'

export function linksOn(store: Store, { challenges, sessions, attempts, mails, now }: Parts): Links {
  const put = (body: Json) =>
    store.query('insert into outbox (kind, body, due) values ($1, $2, $3)', [
      linkMessage,
      JSON.stringify(body),
      now().toString(),
    ])

  /** Each letter counts, right or not: nobody's mailbox is filled from here. */
  const counted = (email: string, address: string) => attempts(`letter ${email}`, `letter ${address}`).begin()

  async function send(kind: LinkKind, sent: Sent): Promise<LinkLetter> {
    const token = newToken()
    const purpose = kind === 'confirm-email' ? confirming(sent.person) : resetting
    await challenges.ask(purpose, token, JSON.stringify(sent), { hours })
    return { kind, email: sent.email, token, hours }
  }

  async function found(where: string, value: string) {
    const { rows } = await store.query(
      `select p.id, p.email, p.email_proven, w.hash from persons p left join passwords w on w.person = p.id
       where ${where} = $1 and p.email is not null and p.erased is null and not p.practice`,
      [value],
    )
    const row = rows[0]
    return (
      row && {
        person: asText(row.id) as PersonId,
        email: asText(row.email),
        proven: row.email_proven === true,
        password: row.hash === null ? null : tokenHash(asText(row.hash)).toString('base64'),
      }
    )
  }

  return {
    mails,

    async askToConfirm(person) {
      if (!mails) return
      const account = await found('p.id', person)
      // Whoever changes their address again and again writes to strangers; a letter too many waits until it is asked for.
      if (account && (await counted(account.email, person)).ok) await put({ kind: 'confirm-email', person })
    },

    async askAgain(person, address) {
      if (!mails) return noMail
      const account = await found('p.id', person)
      if (!account) return shared
      if (account.proven)
        return refuse('set-already', '这个电子邮箱已经确认', 'this e-mail address is confirmed already')
      const begun = await counted(account.email, address)
      if (!begun.ok) return begun
      await put({ kind: 'confirm-email', person })
      return ok(undefined)
    },

    async confirm(person, token) {
      const sent = await challenges.answered(confirming(person), token)
      if (sent === null) return notThis
      const { email } = JSON.parse(sent) as Sent
      const { changed } = await store.query('update persons set email_proven = true where id = $1 and email = $2', [
        person,
        email,
      ])
      return changed > 0 ? ok(undefined) : notThis
    },

    async beginReset(typed, address) {
      if (!mails) return noMail
      const email = plainEmail(typed)
      const begun = await counted(email, address)
      if (!begun.ok) return begun
      await put({ kind: 'reset-password', email })
      return ok(undefined)
    },

    async finishReset(token, password, address) {
      const tries = attempts(null, address)
      const begun = await tries.begin()
      if (!begun.ok) return begun
      const asked = await challenges.waiting(resetting, token)
      if (asked === null) return worthless
      const sent = JSON.parse(asked) as Sent
      const account = await found('p.id', sent.person)
      if (!account?.proven || account.email !== sent.email || account.password !== sent.password) return worthless
      // A password that will not do leaves the link as it is.
      const read = readPassword(password, account.email)
      if (!read.ok) {
        await tries.undecided()
        return read
      }
      const hash = await hashPassword(read.value)
      if ((await challenges.answered(resetting, token)) === null) return worthless
      await store.query(
        `insert into passwords (person, hash, since) values ($1, $2, $3)
         on conflict (person) do update set hash = excluded.hash, since = excluded.since`,
        [account.person, hash, now().toString()],
      )
      await sessions.endAll(account.person)
      // Whoever shut the account by guessing shuts it no more.
      await attempts(account.email, address).right()
      return ok(undefined)
    },

    async letter(lying) {
      const asked = lying as { readonly kind: LinkKind; readonly person?: string; readonly email?: string }
      if (asked.kind === 'confirm-email') {
        const account = await found('p.id', asked.person ?? '')
        return account && !account.proven ? send(asked.kind, sentTo(account)) : null
      }
      // An address that nobody has proven may be another's by a slip of the finger: it opens no account.
      const account = await found('p.email', asked.email ?? '')
      return account?.proven ? send(asked.kind, sentTo(account)) : null
    },
  }
}

const sentTo = ({ person, email, password }: Sent): Sent => ({ person, email, password })

const worthless = refuse(
  'bad-account',
  '这个链接已经失效：24 小时内有效，只能用一次，更换邮箱或者密码之后也不再有效；请重新发一封',
  'this link opens nothing any more: it is good once, within 24 hours, and not after the address or the password was changed; ask for another letter',
  '/token',
)

const notThis = refuse(
  'bad-account',
  '这个链接不能确认现在登录的账户的邮箱：链接 24 小时内有效，只能用一次，只对邮件所说的账户有效；请在账户页重新发一封',
  'this link does not confirm the address of the account you are signed in to: it is good once, within 24 hours, and for the account it was sent about; ask for another letter on your account page',
  '/token',
)

const noMail = refuse(
  'no-mail',
  '这里没有设置邮件服务器，发不出邮件，邮箱也就无从确认',
  'no mail server is set here: no letter goes out, and no address can be confirmed',
)
