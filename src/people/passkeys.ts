/**
 * Passkeys (WebAuthn): the device checks who holds it, so that one is two factors in itself. Bound to the address that
 * people type; each challenge is answered once.
 */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Store } from '../store/store.ts'
import { asBytes, asInstant, asNumber, asText } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import type { From } from './accounts.ts'
import type { attemptsOn } from './attempts.ts'
import type { Challenges } from './challenges.ts'
import type { PersonId } from './ids.ts'
import type { Person } from './persons.ts'
import { type PeopleProblem, refuse } from './problem.ts'
import { isHere } from './rows.ts'
import { isId } from './secrets.ts'
import type { Begun, Sessions } from './sessions.ts'

export interface Passkey {
  readonly id: string
  readonly name: string
  readonly since: Temporal.Instant
  readonly used: Temporal.Instant | null
  /** Kept by the maker of the device too, and so not lost with it. */
  readonly backedUp: boolean
}

export interface Passkeys {
  begin(person: Person): Promise<PublicKeyCredentialCreationOptionsJSON>
  finish(person: PersonId, response: RegistrationResponseJSON, name: string): Promise<Result<void, PeopleProblem>>
  beginSignIn(): Promise<PublicKeyCredentialRequestOptionsJSON>
  finishSignIn(response: AuthenticationResponseJSON, from: From): Promise<Result<Begun, PeopleProblem>>
  remove(person: PersonId, id: string): Promise<boolean>
  list(person: PersonId): Promise<readonly Passkey[]>
}

interface Parts {
  readonly challenges: Challenges
  readonly sessions: Sessions
  readonly attempts: ReturnType<typeof attemptsOn>
  readonly origin: string
  readonly practice: boolean
  readonly now: () => Temporal.Instant
}

const longestName = 60
const mostPasskeys = 20

const refused = refuse('passkey-refused', '通行密钥未被接受，请再试一次', 'the passkey was not accepted; try once more')

export function passkeysOn(store: Store, { challenges, sessions, attempts, origin, practice, now }: Parts): Passkeys {
  const rpID = new URL(origin).hostname
  const registering = (person: PersonId): string => `passkey of ${person}`
  const signingIn = 'passkey sign-in'
  return {
    async begin({ id, email, name }) {
      const { rows } = await store.query('select id, transports from passkeys where person = $1', [id])
      const options = await generateRegistrationOptions({
        rpName: '一窗 One Window',
        rpID,
        userID: new TextEncoder().encode(id),
        userName: email || name,
        userDisplayName: name,
        attestationType: 'none',
        excludeCredentials: rows.map((row) => ({ id: asText(row.id), transports: transportsOf(row.transports) })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      await challenges.ask(registering(id), options.challenge, '')
      return options
    },

    async finish(person, response, name) {
      const challenge = challengeIn(response)
      if (challenge === null || (await challenges.answered(registering(person), challenge)) === null) return refused
      const { rows } = await store.query('select count(*)::int as n from passkeys where person = $1', [person])
      if (asNumber(rows[0]?.n) >= mostPasskeys)
        return refuse(
          'set-already',
          `一个账户至多 ${mostPasskeys} 个通行密钥，请先删去一个`,
          `an account holds at most ${mostPasskeys} passkeys; remove one first`,
        )
      const verified = await verifyRegistrationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: true,
      }).catch(() => null)
      if (!verified?.verified) return refused
      const { credential, credentialBackedUp } = verified.registrationInfo
      const { changed } = await store.query(
        `insert into passkeys (id, person, public_key, counter, transports, backed_up, name, since)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
        [
          credential.id,
          person,
          Buffer.from(credential.publicKey),
          credential.counter,
          [...(credential.transports ?? [])],
          credentialBackedUp,
          [...(name.trim() || '通行密钥 Passkey')].slice(0, longestName).join(''),
          now().toString(),
        ],
      )
      return changed > 0 ? ok(undefined) : refused
    },

    async beginSignIn() {
      const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
      await challenges.ask(signingIn, options.challenge, '')
      return options
    },

    async finishSignIn(response, from) {
      const tries = attempts(null, from.address)
      const begun = await tries.begin()
      if (!begun.ok) return begun
      const challenge = challengeIn(response)
      if (challenge === null || (await challenges.answered(signingIn, challenge)) === null) return refused
      const { rows } = await store.query(
        `select k.id, k.person, k.public_key, k.counter, k.transports from passkeys k join persons p on p.id = k.person
         where k.id = $1 and ${isHere(practice)}`,
        [isId(String(response.id)) ? String(response.id) : ''],
      )
      const row = rows[0]
      if (!row) return refused
      const person = asText(row.person) as PersonId
      const verified = await verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: true,
        credential: {
          id: asText(row.id),
          publicKey: new Uint8Array(asBytes(row.public_key)),
          counter: asNumber(row.counter),
          transports: transportsOf(row.transports),
        },
      }).catch(() => null)
      if (!verified?.verified) return refused
      const handle = response.response.userHandle
      if (handle && Buffer.from(handle, 'base64url').toString() !== person) return refused
      // A counter that does not grow is that of a copy; devices without one stay at 0.
      const { changed } = await store.query(
        'update passkeys set counter = $2, used = $3 where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))',
        [asText(row.id), verified.authenticationInfo.newCounter, now().toString()],
      )
      if (changed === 0) return refused
      await tries.right()
      return ok(await sessions.begin(person, 'passkey', from.browser))
    },

    async remove(person, id) {
      if (!isId(id)) return false
      return (await store.query('delete from passkeys where person = $1 and id = $2', [person, id])).changed > 0
    },

    async list(person) {
      const { rows } = await store.query('select * from passkeys where person = $1 order by since desc', [person])
      return rows.map((row) => ({
        id: asText(row.id),
        name: asText(row.name),
        since: asInstant(row.since),
        used: row.used === null ? null : asInstant(row.used),
        backedUp: row.backed_up === true,
      }))
    },
  }
}

type Transports = NonNullable<RegistrationResponseJSON['response']['transports']>

const transportsOf = (value: unknown): Transports => (Array.isArray(value) ? (value as Transports) : [])

/** The challenge that the browser says it answers: which was asked is looked up by it. */
function challengeIn({ response }: { readonly response: { readonly clientDataJSON: string } }): string | null {
  try {
    const said: unknown = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString())
    return typeof said === 'object' && said && 'challenge' in said && typeof said.challenge === 'string'
      ? said.challenge
      : null
  } catch {
    return null
  }
}
