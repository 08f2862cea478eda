/**
 * Signing in with an account held elsewhere (OpenID Connect: authorization code, PKCE, nonce). Who comes back is known by
 * the provider's name for them, and the first time by an e-mail address that both sides have proven.
 */
import * as client from 'openid-client'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import type { From } from './accounts.ts'
import type { Challenges } from './challenges.ts'
import { plainEmail } from './email.ts'
import type { PersonId } from './ids.ts'
import type { OutsideProvider } from './modes.ts'
import { type PeopleProblem, refuse, shared } from './problem.ts'
import { isHere } from './rows.ts'
import { newId, newToken } from './secrets.ts'
import type { Begun, Sessions } from './sessions.ts'

export interface OutsideIdentity {
  readonly issuer: string
  readonly subject: string
  readonly since: string
}

export interface Outside {
  /** As it is shown beside the button. */
  readonly name: string
  /** Where to send the browser, and what it must bring back; with a person, to link the outside account to theirs. */
  start(
    to: string,
    person: PersonId | null,
  ): Promise<Result<{ readonly url: URL; readonly token: string }, PeopleProblem>>
  finish(
    token: string,
    returned: URL,
    from: From,
  ): Promise<Result<{ readonly begun: Begun; readonly to: string }, PeopleProblem>>
}

interface Parts {
  readonly challenges: Challenges
  readonly sessions: Sessions
  readonly origin: string
  readonly practice: boolean
  readonly now: () => Temporal.Instant
}

interface Started {
  readonly verifier: string
  readonly nonce: string
  readonly state: string
  readonly to: string
  readonly person: PersonId | null
}

interface Claims {
  readonly subject: string
  readonly name: string | null
  /** Null where the provider has not proven it. */
  readonly email: string | null
}

export const callbackPath = '/api/account/oidc/callback'
const purpose = 'outside sign-in'

export function outsideOn(store: Store, provider: OutsideProvider, parts: Parts): Outside {
  const { challenges, sessions, origin, practice, now } = parts
  const issuer = new URL(provider.issuer)
  let found: Promise<client.Configuration> | null = null

  /** Asked for once; a provider that is away for a moment is asked again the next time. */
  function configuration(): Promise<client.Configuration> {
    // Plain http is for practice alone (modes.ts).
    const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []
    found ??= client
      .discovery(issuer, provider.client, provider.clientSecret, undefined, { execute })
      .catch((error) => {
        found = null
        throw error
      })
    return found
  }

  async function claimsOf(returned: URL, { verifier, nonce, state }: Started): Promise<Claims | null> {
    const config = await configuration()
    const tokens = await client.authorizationCodeGrant(config, returned, {
      pkceCodeVerifier: verifier,
      expectedNonce: nonce,
      expectedState: state,
      idTokenExpected: true,
    })
    const told = tokens.claims()
    if (!told) return null
    const asks = told.email === undefined && config.serverMetadata().userinfo_endpoint !== undefined
    const all = asks ? { ...(await client.fetchUserInfo(config, tokens.access_token, told.sub)), ...told } : told
    const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
    return {
      subject: told.sub,
      name: text(all.name),
      email: all.email_verified === true ? text(all.email) : null,
    }
  }

  async function personFor(
    { subject, name, email }: Claims,
    linking: PersonId | null,
  ): Promise<Result<PersonId, PeopleProblem>> {
    const known = await store.query(
      `select p.id from outside_identities o join persons p on p.id = o.person
       where o.issuer = $1 and o.subject = $2 and ${isHere(practice)}`,
      [issuer.href, subject],
    )
    if (known.rows[0]) {
      const person = asText(known.rows[0].id) as PersonId
      return linking === null || linking === person ? ok(person) : linkedElsewhere
    }
    if (linking !== null) return link(linking, subject)
    if (email === null)
      return refuse(
        'outside-refused',
        '对方没有给出经过核实的电子邮箱；请先注册账户，登录后在账户页连接',
        'the provider gave no proven e-mail address; sign up here first, and connect it on the account page',
      )
    const here = await store.query(
      `select p.id, p.email_proven and not p.practice as proven from persons p where p.email = $1`,
      [plainEmail(email)],
    )
    const row = here.rows[0]
    if (!row) return enter(subject, name ?? email, plainEmail(email))
    // Anyone may have signed up with that address: who they are was never asked.
    if (row.proven !== true)
      return refuse(
        'outside-refused',
        '这个邮箱已有账户；请先用密码登录，再在账户页连接',
        'there is an account with this e-mail address; sign in to it first, and connect it on the account page',
      )
    return link(asText(row.id) as PersonId, subject)
  }

  async function link(person: PersonId, subject: string): Promise<Result<PersonId, PeopleProblem>> {
    const { changed } = await store.query(
      `insert into outside_identities (issuer, subject, person, since)
       select $1, $2, p.id, $4 from persons p where p.id = $3 and not p.practice and p.erased is null
       on conflict do nothing`,
      [issuer.href, subject, person, now().toString()],
    )
    return changed > 0 ? ok(person) : shared
  }

  async function enter(subject: string, name: string, email: string): Promise<Result<PersonId, PeopleProblem>> {
    const id = newId() as PersonId
    const { changed } = await store.query(
      `insert into persons (id, name, email, email_proven, since) values ($1, $2, $3, true, $4)
       on conflict (email) do nothing`,
      [id, [...name].slice(0, 100).join(''), email, now().toString()],
    )
    return changed > 0 ? link(id, subject) : failed
  }

  return {
    name: issuer.hostname,
    async start(to, person) {
      const config = await configuration().catch(() => null)
      if (!config) return away
      const started: Started = {
        verifier: client.randomPKCECodeVerifier(),
        nonce: client.randomNonce(),
        state: client.randomState(),
        to: ownPath(to, origin),
        person,
      }
      const token = newToken()
      await challenges.ask(purpose, token, JSON.stringify(started))
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: `${origin}${callbackPath}`,
        scope: 'openid email profile',
        code_challenge: await client.calculatePKCECodeChallenge(started.verifier),
        code_challenge_method: 'S256',
        nonce: started.nonce,
        state: started.state,
      })
      return ok({ url, token })
    },
    async finish(token, returned, from) {
      const asked = await challenges.answered(purpose, token)
      if (asked === null) return failed
      const started = JSON.parse(asked) as Started
      const claims = await claimsOf(returned, started).catch(() => null)
      if (!claims) return failed
      const person = await personFor(claims, started.person)
      if (!person.ok) return person
      return ok({ begun: await sessions.begin(person.value, 'outside', from.browser), to: started.to })
    },
  }
}

/** An address of our own pages: nobody is sent elsewhere from here. */
export function ownPath(to: string, origin: string): string {
  const url = to.startsWith('/') ? URL.parse(to, origin) : null
  // `/.//elsewhere.example` is read as a path of ours that, written out, leads elsewhere.
  return url?.origin === origin && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : '/'
}

const failed = refuse(
  'outside-refused',
  '外部登录没有完成，请再试一次',
  'the sign-in elsewhere was not completed; try once more',
)
const away = refuse(
  'outside-refused',
  '外部登录现在连接不上，请稍后再试，或者用密码登录',
  'the provider cannot be reached now; try again later, or sign in with a password',
)
const linkedElsewhere = refuse(
  'set-already',
  '这个外部账户已经连接到另一个账户',
  'this outside account is connected to another account here',
)
