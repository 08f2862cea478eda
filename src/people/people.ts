/** People, kept: who is signed in, what they hold, and all that they do with their accounts. */
import type { Store } from '../store/store.ts'
import { asBytes, asText } from '../store/values.ts'
import { type LegalDate, legalDateAt } from '../time/dates.ts'
import { type Accounts, accountsOn } from './accounts.ts'
import type { Actor } from './actor.ts'
import { attemptsOn } from './attempts.ts'
import { challengesOn } from './challenges.ts'
import type { PersonId } from './ids.ts'
import { type Links, linksOn } from './links.ts'
import type { OutsideProvider } from './modes.ts'
import { type Offices, officesOn } from './offices.ts'
import { type Organisations, organisationsOn } from './organisations.ts'
import { type Outside, outsideOn } from './outside.ts'
import { type Own, ownOn } from './own.ts'
import { type Passkeys, passkeysOn } from './passkeys.ts'
import type { Organisation, Party, Person } from './persons.ts'
import { type PracticeAccounts, type Practising, practiceOn } from './practice.ts'
import { actorFrom, heldColumns, isHere, personColumns, personFrom } from './rows.ts'
import { type SecondFactor, secondFactorOn } from './second-factor.ts'
import { vaultOf } from './secrets.ts'
import { type Sessions, type SignedIn, sessionsOn } from './sessions.ts'

export type { SignedIn } from './sessions.ts'
export { peopleTables } from './tables.ts'

export interface PeopleSettings {
  readonly secret: string
  readonly origin: string
  readonly practice: boolean
  readonly oidc?: OutsideProvider | null
  /** Whether letters go out: only then can an address be proven. */
  readonly mails?: boolean
  /** Of sessions: the real time, even where practice moves the clock. */
  readonly now?: () => Temporal.Instant
}

export interface People {
  signedIn(token: string): Promise<SignedIn | null>
  person(id: PersonId): Promise<Person | null>
  organisation(id: Organisation['id']): Promise<Organisation | null>
  /** Nobody's rights where there is no such person. */
  actor(id: PersonId): Promise<Actor>
  /** As people are shown; an erased account has no name. */
  nameOf(party: Party): Promise<string>
  /** To whom one writes: the person, or those who represent the organisation and those it lets act in this matter. */
  representatives(party: Party, today?: LegalDate, procedure?: string | null): Promise<readonly Person[]>
  readonly accounts: Accounts
  readonly links: Links
  readonly sessions: Sessions
  readonly secondFactor: SecondFactor
  readonly passkeys: Passkeys
  /** Null where no other provider is set. */
  readonly outside: Outside | null
  readonly own: Own
  readonly organisations: Organisations
  readonly offices: Offices
  readonly practice: { seed(what: Practising): Promise<void>; accounts(): Promise<PracticeAccounts> } | null
  /** Whether what lies sealed in the database opens with this secret; if not, nobody with a second factor gets in. */
  opens(): Promise<boolean>
  /** Removes what has ended: sessions, challenges, counts of failures. */
  tidy(): Promise<void>
}

export function peopleOn(store: Store, settings: PeopleSettings): People {
  const { secret, origin, practice, oidc = null, mails = false, now = () => Temporal.Now.instant() } = settings
  const vault = vaultOf(secret)
  const sessions = sessionsOn(store, vault, practice, now)
  const secondFactor = secondFactorOn(store, vault, now)
  const attempts = attemptsOn(store, vault, now)
  const organisations = organisationsOn(store, { vault, sessions, practice, mails, now })
  const challenges = challengesOn(store, vault, now)
  const links = linksOn(store, { challenges, sessions, attempts, mails, now })
  const accounts = accountsOn(store, { vault, sessions, secondFactor, attempts, links, practice, now })
  const passkeys = passkeysOn(store, { challenges, sessions, attempts, origin, practice, now })

  const person = async (id: PersonId): Promise<Person | null> => {
    const { rows } = await store.query(`select ${personColumns} from persons p where p.id = $1 and p.erased is null`, [
      id,
    ])
    return rows[0] ? personFrom(rows[0], vault) : null
  }
  return {
    signedIn: sessions.signedIn,
    person,
    organisation: organisations.find,
    async actor(id) {
      const { rows } = await store.query(
        `select p.id as person, ${heldColumns} from persons p where p.id = $1 and ${isHere(practice)}`,
        [id],
      )
      return rows[0] ? actorFrom(rows[0]) : { person: id, represents: [], delegations: [], offices: [] }
    },
    async nameOf({ kind, id }) {
      const table = kind === 'person' ? 'persons' : 'organisations'
      const { rows } = await store.query(`select name from ${table} where id = $1`, [id])
      return rows[0] ? asText(rows[0].name) : ''
    },
    async representatives(party, today = legalDateAt(now()), procedure = null) {
      if (party.kind === 'organisation') return organisations.representatives(party.id, today, procedure)
      const found = await person(party.id)
      return found ? [found] : []
    },
    accounts,
    links,
    sessions,
    secondFactor,
    passkeys,
    outside: oidc && outsideOn(store, oidc, { challenges, sessions, origin, practice, now }),
    own: ownOn(store, { vault, sessions, accounts, now }),
    organisations,
    offices: officesOn(store, { sessions, practice, mails, now }),
    practice: practice ? practiceOn(store, now) : null,
    async opens() {
      const { rows } = await store.query(
        `(select person, sealed from second_factors limit 1)
         union all (select id, identity_sealed from persons where identity_sealed is not null limit 1)`,
      )
      try {
        for (const row of rows) vault.open(asBytes(row.sealed), asText(row.person))
        return true
      } catch {
        return false
      }
    },
    async tidy() {
      const at = now().toString()
      await store.query(
        "delete from sessions where until < $1 or (kind = 'browser' and seen < $1::timestamptz - interval '12 hours')",
        [at],
      )
      await store.query('delete from challenges where until < $1', [at])
      await store.query("delete from attempts where at < $1::timestamptz - interval '24 hours'", [at])
    },
  }
}

/** The accounts to try; nothing in production. */
export const seedPractice = async (people: People, what: Practising): Promise<void> => people.practice?.seed(what)
