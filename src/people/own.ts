/** One's own data: all that is held, and its end (个人信息保护法 45, 47). */
import type { Change } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asInstant, asText } from '../store/values.ts'
import { ok, type Result, type Text } from '../text.ts'
import { type LegalDate, notAfter } from '../time/dates.ts'
import type { Accounts } from './accounts.ts'
import { authority } from './authorities.ts'
import type { OrganisationId, PersonId } from './ids.ts'
import { delegationRow, versionOf } from './organisations.ts'
import { isOn, type Office } from './persons.ts'
import { type PeopleProblem, refuse, shared } from './problem.ts'
import { actorFrom, delegationFrom, heldColumns, personColumns, personFrom, representationFrom } from './rows.ts'
import { newId, type Vault } from './secrets.ts'
import type { Sessions } from './sessions.ts'

/** Asked before anything is erased: why the law keeps it for now, or null. */
export type Keeps = (person: PersonId) => Promise<Text | null>

export interface Own {
  /** Everything that people hold of a person, table by table. Hashes and sealed secrets are named, not told. */
  export(person: PersonId): Promise<{ readonly [table: string]: Json }>
  /** How one signs in, and what is set beside it. */
  settings(person: PersonId): Promise<OwnSettings>
  erase(person: PersonId, today: LegalDate, keeps: Keeps): Promise<Result<void, PeopleProblem>>
}

export interface OwnSettings {
  readonly emailProven: boolean
  /** Of practice: everybody may use it, so it cannot be changed. */
  readonly shared: boolean
  readonly password: { readonly since: Temporal.Instant } | null
  readonly outside: readonly { readonly issuer: string; readonly since: Temporal.Instant }[]
}

interface Parts {
  readonly vault: Vault
  readonly sessions: Sessions
  readonly accounts: Pick<Accounts, 'isShared'>
  readonly now: () => Temporal.Instant
}

/** What is shown where a name stood. */
export const erasedName = '已注销 · erased'

/** Table by table: what stands there of one person, without what opens the account. */
const tables: Readonly<Record<string, string>> = {
  passwords: 'select since from passwords where person = $1',
  second_factors: 'select since, confirmed from second_factors where person = $1',
  backup_codes: 'select count(*)::int as left from backup_codes where person = $1',
  passkeys: 'select id, name, transports, backed_up, since, used from passkeys where person = $1 order by since',
  sessions: 'select id, kind, name, strength, since, seen, until from sessions where person = $1 order by since',
  outside_identities: 'select issuer, subject, since from outside_identities where person = $1 order by since',
  representations: `select r.organisation, o.name, o.credit_code, o.address, r.from_day, r.until_day
    from representations r join organisations o on o.id = r.organisation where r.person = $1 order by r.from_day`,
  delegations: `select d.id, d.organisation, o.name, d.procedures, d.from_day, d.until_day, d.revoked_day
    from delegations d join organisations o on o.id = d.organisation where d.person = $1 order by d.from_day`,
  offices: 'select id, authority, role, from_day, until_day from offices where person = $1 order by from_day',
  journal: "select version, type, at, actor, body from events where stream = 'person:' || $1 order by version",
}

export function ownOn(store: Store, { vault, sessions, accounts, now }: Parts): Own {
  return {
    async export(person) {
      const { rows } = await store.query(
        `select ${personColumns}, p.email_proven, p.since from persons p where p.id = $1`,
        [person],
      )
      const row = rows[0]
      if (!row) return {}
      const { id, name, email, phone, identity } = personFrom(row, vault)
      const held: [string, Json][] = [
        [
          'persons',
          [
            {
              id,
              name,
              email,
              emailProven: row.email_proven === true,
              phone,
              identity: identity && { kind: identity.kind, number: identity.number },
              since: asText(row.since),
            },
          ],
        ],
      ]
      for (const [table, sql] of Object.entries(tables)) {
        const found = await store.query(sql, [person])
        held.push([table, JSON.parse(JSON.stringify(found.rows)) as Json])
      }
      const failures = await store.query('select failures, at, wait from attempts where mark = $1', [
        vault.mark(`account ${email}`),
      ])
      held.push(['attempts', JSON.parse(JSON.stringify(failures.rows)) as Json])
      return Object.fromEntries(held)
    },

    async settings(person) {
      const { rows } = await store.query(
        `select p.email_proven, p.practice, w.since from persons p left join passwords w on w.person = p.id where p.id = $1`,
        [person],
      )
      const outside = await store.query(
        'select issuer, since from outside_identities where person = $1 order by since',
        [person],
      )
      const row = rows[0]
      return {
        emailProven: row?.email_proven === true,
        shared: row?.practice === true,
        password: row?.since ? { since: asInstant(row.since) } : null,
        outside: outside.rows.map((each) => ({ issuer: asText(each.issuer), since: asInstant(each.since) })),
      }
    },

    async erase(person, today, keeps) {
      if (await accounts.isShared(person)) return shared
      const { rows } = await store.query(
        `select p.id as person, p.email, ${heldColumns} from persons p where p.id = $1`,
        [person],
      )
      const row = rows[0]
      if (!row) return ok(undefined)
      const inOffice = actorFrom(row).offices.find((office) => isOn(office, today))
      if (inOffice) return holdsOffice(inOffice)
      const why = await keeps(person)
      if (why !== null) return refuse('kept-by-law', why.zh, why.en)

      const changes = await endings(person, today)
      const done = await store.commit(changes, {
        command: { actor: person, key: `erase ${newId()}`, digest: 'erase' },
        answer: null,
      })
      if (!done.ok) return refuse('conflict', done.error.says.zh, done.error.says.en)
      await store.transact(async ({ query }) => {
        for (const table of [
          'passwords',
          'second_factors',
          'backup_codes',
          'passkeys',
          'sessions',
          'outside_identities',
        ])
          await query(`delete from ${table} where person = $1`, [person])
        await query('delete from attempts where mark = $1', [vault.mark(`account ${row.email}`)])
        await query(
          `update persons set name = $2, email = null, email_proven = false, phone = null, identity_kind = null,
             identity_sealed = null, erased = $3 where id = $1`,
          [person, erasedName, now().toString()],
        )
      })
      sessions.forget(person)
      return ok(undefined)
    },
  }

  /** What the person held ends with the account; the journal says so, and names no one. */
  async function endings(person: PersonId, today: LegalDate): Promise<readonly Change[]> {
    const at = now()
    const { rows: delegations } = await store.query(
      'select * from delegations where person = $1 and revoked_day is null',
      [person],
    )
    const { rows: representations } = await store.query(
      'select * from representations where person = $1 and (until_day is null or until_day > $2::date)',
      [person, today.toString()],
    )
    const event = (type: string, body: Json) => ({ type, body, at, actor: person })
    const byOrganisation = new Map<OrganisationId, Pick<Change, 'events' | 'rows'>>()
    const add = (id: OrganisationId, made: Change['events'][number], row: Change['rows'][number]): void => {
      const before = byOrganisation.get(id) ?? { events: [], rows: [] }
      byOrganisation.set(id, { events: [...before.events, made], rows: [...before.rows, row] })
    }
    for (const row of delegations) {
      const [id, kept] = [asText(row.id), delegationFrom(row)]
      add(kept.organisation, event('delegation-revoked', { delegation: id, to: person, on: today.toString() }), {
        table: 'delegations',
        values: delegationRow(id, kept, today),
        onConflict: ['id'],
      })
    }
    for (const row of representations) {
      const { organisation, from } = representationFrom(row)
      const until = notAfter(from, today) ? today : from
      add(organisation, event('representation-ended', { representative: person, until: until.toString() }), {
        table: 'representations',
        values: { organisation, person, from_day: from, until_day: until },
        onConflict: ['organisation', 'person'],
      })
    }
    const changes: Change[] = []
    for (const [id, made] of byOrganisation) {
      const stream = `organisation:${id}`
      changes.push({ stream, expected: await versionOf(store, stream), ...made, outbox: [] })
    }
    const stream = `person:${person}`
    const expected = await versionOf(store, stream)
    return [...changes, { stream, expected, events: [event('person-erased', {})], rows: [], outbox: [] }]
  }
}

function holdsOffice({ authority: at }: Office) {
  const { zh, en } = authority(at).name
  return refuse(
    'kept-by-law',
    `您在${zh}任职，账户在任职期间不能注销；请先由该机关终止任职`,
    `you hold an office at ${en}, and the account stays while you do; have the office ended first`,
  )
}
