/** Accounts: signing up and in by password, and what one changes about oneself. */
import { codeOf } from '../store/away.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import type { attemptsOn } from './attempts.ts'
import { plainEmail } from './email.ts'
import { identityKinds, readIdentity } from './identity.ts'
import type { PersonId } from './ids.ts'
import type { Links } from './links.ts'
import { hashPassword, readPassword, verifyPassword } from './passwords.ts'
import type { Identity } from './persons.ts'
import { type PeopleProblem, refuse, shared } from './problem.ts'
import { isHere } from './rows.ts'
import type { SecondFactor } from './second-factor.ts'
import { newId, type Vault } from './secrets.ts'
import type { Begun, Session, Sessions } from './sessions.ts'

/** From where someone signs in: what is slowed down, and how the session is shown later. */
export interface From {
  readonly address: string
  readonly browser: string
}

export interface SigningUp {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly phone?: string | null
}

export interface SigningIn {
  readonly email: string
  readonly password: string
  readonly code?: string
}

export interface Accounts {
  signUp(given: SigningUp, from: From): Promise<Result<Begun, PeopleProblem>>
  signIn(given: SigningIn, from: From): Promise<Result<Begun, PeopleProblem>>
  /** Whether it is really they: by the password, or where there is none by having signed in just now. */
  prove(person: PersonId, password: string, session: Session, address: string): Promise<Result<void, PeopleProblem>>
  /** Everything else of theirs that is signed in is signed out. */
  setPassword(person: PersonId, email: string, password: string, session: Session): Promise<Result<void, PeopleProblem>>
  change(
    person: PersonId,
    given: { readonly name?: string; readonly phone?: string | null },
  ): Promise<Result<void, PeopleProblem>>
  /** Another address: not proven until a letter to it was answered. */
  changeEmail(person: PersonId, email: string): Promise<Result<void, PeopleProblem>>
  setIdentity(
    person: PersonId,
    identity: { kind: string; number: string } | null,
  ): Promise<Result<Identity | null, PeopleProblem>>
  /** An account that everybody who practises shares keeps its password and its data. */
  isShared(person: PersonId): Promise<boolean>
}

interface Parts {
  readonly vault: Vault
  readonly sessions: Sessions
  readonly secondFactor: SecondFactor
  readonly attempts: ReturnType<typeof attemptsOn>
  readonly links: Pick<Links, 'askToConfirm'>
  readonly practice: boolean
  readonly now: () => Temporal.Instant
}

/** How long after signing in someone without a password is still taken to be at the keyboard. */
const fresh = { minutes: 10 }
const [longestName, longestEmail] = [100, 254]

const wrongSignIn = refuse('wrong-sign-in', '邮箱或者密码不正确', 'the e-mail address or the password is not right')

const taken = refuse(
  'email-taken',
  '这个邮箱已有账户，请直接登录',
  'there is an account with this e-mail address already; sign in with it',
  '/email',
)

export function accountsOn(
  store: Store,
  { vault, sessions, secondFactor, attempts, links, practice, now }: Parts,
): Accounts {
  const isShared = async (person: PersonId): Promise<boolean> =>
    (await store.query('select 1 from persons where id = $1 and practice', [person])).rows.length > 0

  async function passwordOf(person: PersonId): Promise<{ email: string | null; hash: string | null }> {
    const { rows } = await store.query(
      'select p.email, w.hash from persons p left join passwords w on w.person = p.id where p.id = $1',
      [person],
    )
    const row = rows[0]
    return { email: (row?.email ?? null) as string | null, hash: (row?.hash ?? null) as string | null }
  }

  return {
    isShared,
    async signUp(given, from) {
      const read = readSigningUp(given)
      if (!read.ok) return read
      const { name, email, password, phone } = read.value
      const tries = attempts(null, `sign-up ${from.address}`)
      const begun = await tries.begin()
      if (!begun.ok) return begun
      const [id, at, hash] = [newId() as PersonId, now().toString(), await hashPassword(password)]
      const { changed } = await store.query(
        `with put as (insert into persons (id, name, email, phone, since) values ($1, $2, $3, $4, $5)
           on conflict (email) do nothing returning id)
         insert into passwords (person, hash, since) select id, $6, $5 from put`,
        [id, name, email, phone, at, hash],
      )
      if (changed === 0) return taken
      await tries.right()
      await links.askToConfirm(id)
      return ok(await sessions.begin(id, 'password', from.browser))
    },

    async signIn({ email: typed, password, code }, from) {
      const email = plainEmail(typed)
      const { rows } = await store.query(
        `select p.id, p.practice, w.hash, coalesce(f.confirmed, false) as asks
         from persons p join passwords w on w.person = p.id left join second_factors f on f.person = p.id
         where p.email = $1 and ${isHere(practice)}`,
        [email],
      )
      const row = rows[0]
      const isPractice = row?.practice === true
      // Everybody knows the password of practice: failures there must not shut out everybody else.
      const tries = attempts(isPractice ? null : email, from.address)
      const begun = await tries.begin()
      if (!begun.ok) return begun
      const right = await verifyPassword(password, row ? asText(row.hash) : null)
      if (!row || !right) return wrongSignIn
      const person = asText(row.id) as PersonId
      if (row.asks === true) {
        if (code === undefined) {
          await tries.undecided()
          return refuse(
            'second-factor-needed',
            '请输入验证器应用显示的 6 位数字，或者一个备用码',
            'give the 6 digits that your authenticator app shows, or one of the codes you keep',
            '/code',
          )
        }
        if (!(await secondFactor.take(person, code)))
          return refuse(
            'wrong-sign-in',
            '验证码不正确或者已经用过，请等下一个',
            'this code is not right or was used already; wait for the next one',
            '/code',
          )
      }
      await tries.right()
      // Those who share an account do not see each other's browsers.
      const browser = isPractice ? '' : from.browser
      return ok(await sessions.begin(person, row.asks === true ? 'two-factors' : 'password', browser))
    },

    async prove(person, password, session, address) {
      const { email, hash } = await passwordOf(person)
      if (hash === null)
        return session.kind === 'browser' && Temporal.Instant.compare(session.since.add(fresh), now()) > 0
          ? ok(undefined)
          : refuse(
              'wrong-sign-in',
              '这个账户没有密码，请重新登录后十分钟内再试',
              'this account has no password; sign in again, and try within ten minutes',
            )
      const tries = attempts(email ?? person, address)
      const begun = await tries.begin()
      if (!begun.ok) return begun
      if (!(await verifyPassword(password, hash)))
        return refuse('wrong-sign-in', '密码不正确', 'the password is not right', '/password')
      // Not `right`: failures at the second factor must still count.
      await tries.undecided()
      return ok(undefined)
    },

    async setPassword(person, email, password, session) {
      if (await isShared(person)) return shared
      const read = readPassword(password, email, '/new')
      if (!read.ok) return read
      await store.query(
        `insert into passwords (person, hash, since) values ($1, $2, $3)
         on conflict (person) do update set hash = excluded.hash, since = excluded.since`,
        [person, await hashPassword(read.value), now().toString()],
      )
      await sessions.endOthers(person, session.id)
      return ok(undefined)
    },

    async change(person, given) {
      if (await isShared(person)) return shared
      const name = given.name === undefined ? ok(null) : readName(given.name)
      if (!name.ok) return name
      const phone = given.phone === undefined ? ok(null) : readPhone(given.phone)
      if (!phone.ok) return phone
      await store.query(
        'update persons set name = coalesce($2, name), phone = case when $3 then $4 else phone end where id = $1',
        [person, name.value, given.phone !== undefined, phone.value],
      )
      sessions.forget(person)
      return ok(undefined)
    },

    async changeEmail(person, typed) {
      if (await isShared(person)) return shared
      const email = readEmail(typed)
      if (!email.ok) return email
      try {
        await store.query(
          'update persons p set email = $2, email_proven = p.email_proven and p.email = $2 where p.id = $1',
          [person, email.value],
        )
      } catch (error) {
        // SQLSTATE of a unique violation: asking beforehand, two at once would both find it free.
        if (codeOf(error) === '23505') return taken
        throw error
      }
      sessions.forget(person)
      await links.askToConfirm(person)
      return ok(undefined)
    },

    async setIdentity(person, identity) {
      if (await isShared(person)) return shared
      const kind = identityKinds.find((each) => each === identity?.kind)
      if (identity !== null && kind === undefined)
        return refuse('bad-account', '没有这种证件', 'there is no such kind of paper', '/kind')
      const read = identity === null || kind === undefined ? ok(null) : readIdentity(kind, identity.number)
      if (!read.ok) return refuse('bad-account', read.error.zh, read.error.en, '/number')
      await store.query('update persons set identity_kind = $2, identity_sealed = $3 where id = $1', [
        person,
        read.value?.kind ?? null,
        read.value ? vault.seal(read.value.number, person) : null,
      ])
      sessions.forget(person)
      return ok(read.value)
    },
  }
}

function readSigningUp(given: SigningUp): Result<SigningUp & { readonly phone: string | null }, PeopleProblem> {
  const name = readName(given.name)
  if (!name.ok) return name
  const typed = readEmail(given.email)
  if (!typed.ok) return typed
  const email = typed.value
  const phone = readPhone(given.phone ?? null)
  if (!phone.ok) return phone
  const password = readPassword(given.password, email)
  return password.ok ? ok({ name: name.value, email, password: password.value, phone: phone.value }) : password
}

/** No pattern knows every address; this finds what is certainly none. */
function readEmail(typed: string): Result<string, PeopleProblem> {
  const email = plainEmail(typed)
  return email.length <= longestEmail && /^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/.test(email)
    ? ok(email)
    : refuse(
        'bad-account',
        '这不是电子邮箱地址，应写作 name@example.cn',
        'this is no e-mail address; write it like name@example.cn',
        '/email',
      )
}

function readName(typed: string): Result<string, PeopleProblem> {
  const name = typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  return name !== '' && [...name].length <= longestName
    ? ok(name)
    : refuse(
        'bad-account',
        `请填写姓名，至多 ${longestName} 个字`,
        `give your name, in at most ${longestName} characters`,
        '/name',
      )
}

function readPhone(typed: string | null): Result<string | null, PeopleProblem> {
  const phone = (typed ?? '').normalize('NFKC').replaceAll(/[\s()-]/g, '')
  if (phone === '') return ok(null)
  return /^\+?\d{5,15}$/.test(phone)
    ? ok(phone)
    : refuse(
        'bad-account',
        '电话号码应为 5 至 15 位数字，国外号码以 + 开头',
        'a telephone number has 5 to 15 digits, from abroad with + before them',
        '/phone',
      )
}
