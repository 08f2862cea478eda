/**
 * Who is signed in. A browser's session ends after 12 hours without use and after 7 days in any case; a program's token
 * on the day that was named. Of both only a hash is kept.
 */
import type { Store } from '../store/store.ts'
import { asInstant, asText } from '../store/values.ts'
import type { Actor } from './actor.ts'
import type { PersonId } from './ids.ts'
import type { Person } from './persons.ts'
import { actorFrom, heldColumns, isHere, personColumns, personFrom } from './rows.ts'
import { isId, newId, newToken, tokenHash, type Vault } from './secrets.ts'

export type Strength = 'password' | 'two-factors' | 'passkey' | 'outside'

export interface Session {
  readonly id: string
  readonly kind: 'browser' | 'program'
  /** The browser as it names itself, or the name that a program's token was given. */
  readonly name: string
  readonly strength: Strength
  readonly since: Temporal.Instant
  readonly seen: Temporal.Instant
  readonly until: Temporal.Instant
}

export interface SignedIn {
  readonly person: Person
  readonly actor: Actor
  readonly session: Session
}

/** A session just begun: the token is told once. */
export interface Begun {
  readonly token: string
  readonly person: PersonId
  readonly until: Temporal.Instant
}

export interface Sessions {
  /** One query, and for a second afterwards none. */
  signedIn(token: string): Promise<SignedIn | null>
  begin(person: PersonId, strength: Strength, browser: string): Promise<Begun>
  beginProgram(person: PersonId, name: string, until: Temporal.Instant): Promise<Begun & { readonly id: string }>
  end(token: string): Promise<void>
  /** All browsers, or all but one; programs keep their tokens. */
  endOthers(person: PersonId, except: string | null): Promise<void>
  /** Browsers and programs: whoever holds any of them may not be the person. */
  endAll(person: PersonId): Promise<void>
  /** One of the person's own; false where there is none. */
  endOne(person: PersonId, id: string): Promise<boolean>
  list(person: PersonId): Promise<readonly Session[]>
  /** What the person holds has changed: nothing remembered counts any more. */
  forget(person: PersonId): void
}

const idle = { hours: 12 }
const whole = { hours: 7 * 24 }
/** Written no more often than this: a session in use is not a write at every request. */
const seenEvery = { minutes: 1 }
const rememberedFor = 1_000
const mostRemembered = 10_000
const longestName = 200

interface Remembered {
  readonly at: number
  /** Null while it is still being read. */
  person: PersonId | null
  readonly found: Promise<SignedIn | null>
}

const sessionColumns = 's.id, s.kind, s.name as session_name, s.strength, s.since, s.seen, s.until'
const alive = "s.until > $2 and (s.kind = 'program' or s.seen > $3)"

export function sessionsOn(store: Store, vault: Vault, practice: boolean, now: () => Temporal.Instant): Sessions {
  const remembered = new Map<string, Remembered>()

  async function read(token: Buffer): Promise<SignedIn | null> {
    const at = now()
    const { rows } = await store.query(
      `with touched as (update sessions s set seen = $2 where s.token = $1 and s.seen < $4 and ${alive})
       select ${sessionColumns}, ${personColumns}, ${heldColumns}
       from sessions s join persons p on p.id = s.person where s.token = $1 and ${alive} and ${isHere(practice)}`,
      [token, at.toString(), at.subtract(idle).toString(), at.subtract(seenEvery).toString()],
    )
    const row = rows[0]
    return row ? { person: personFrom(row, vault), actor: actorFrom(row), session: sessionFrom(row) } : null
  }

  /** What is still being read may have been read before the change: it is dropped too. */
  function forget(person: PersonId): void {
    for (const [key, each] of remembered) if (each.person === null || each.person === person) remembered.delete(key)
  }

  async function insert(
    kind: Session['kind'],
    person: PersonId,
    strength: Strength,
    name: string,
    until: Temporal.Instant,
  ) {
    const [id, token, at] = [newId(), newToken(), now().toString()]
    await store.query(
      `insert into sessions (id, kind, token, person, name, strength, since, seen, until)
       values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
      [id, kind, tokenHash(token), person, [...name].slice(0, longestName).join(''), strength, at, until.toString()],
    )
    return { id, token, person, until }
  }

  return {
    signedIn(token) {
      const hash = tokenHash(token)
      const key = hash.toString('base64url')
      const at = performance.now()
      const known = remembered.get(key)
      if (known && at - known.at < rememberedFor) return known.found
      if (remembered.size >= mostRemembered) remembered.clear()
      const entry: Remembered = { at, person: null, found: read(hash) }
      remembered.set(key, entry)
      const drop = (): void => {
        if (remembered.get(key) === entry) remembered.delete(key)
      }
      // Nobody is not remembered: whoever invents tokens fills no memory.
      entry.found.then((found) => {
        if (found) entry.person = found.person.id
        else drop()
      }, drop)
      return entry.found
    },
    begin: (person, strength, browser) => insert('browser', person, strength, browser, now().add(whole)),
    beginProgram: (person, name, until) => insert('program', person, 'password', name, until),
    async end(token) {
      const hash = tokenHash(token)
      await store.query('delete from sessions where token = $1', [hash])
      remembered.delete(hash.toString('base64url'))
    },
    async endOthers(person, except) {
      await store.query("delete from sessions where person = $1 and kind = 'browser' and id is distinct from $2", [
        person,
        except,
      ])
      forget(person)
    },
    async endAll(person) {
      await store.query('delete from sessions where person = $1', [person])
      forget(person)
    },
    async endOne(person, id) {
      if (!isId(id)) return false
      const { changed } = await store.query('delete from sessions where person = $1 and id = $2', [person, id])
      forget(person)
      return changed > 0
    },
    async list(person) {
      const at = now()
      const { rows } = await store.query(
        `select ${sessionColumns} from sessions s where s.person = $1 and ${alive} order by s.since desc`,
        [person, at.toString(), at.subtract(idle).toString()],
      )
      return rows.map(sessionFrom)
    },
    forget,
  }
}

const sessionFrom = (row: Readonly<Record<string, unknown>>): Session => ({
  id: asText(row.id),
  kind: asText(row.kind) as Session['kind'],
  name: asText(row.session_name),
  strength: asText(row.strength) as Strength,
  since: asInstant(row.since),
  seen: asInstant(row.seen),
  until: asInstant(row.until),
})
