/**
 * Organisations, who acts as them, and whom they let act. Each change is an event of the journal, which names ids alone:
 * the journal cannot be erased, and so holds nobody's name.
 */
import type { Change, Command } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asInstant, asText } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import { before, type LegalDate, notAfter } from '../time/dates.ts'
import { type CreditCode, parseCreditCode } from './credit-code.ts'
import { plainEmail } from './email.ts'
import type { OrganisationId, PersonId } from './ids.ts'
import type { Delegation, Organisation, Person } from './persons.ts'
import { notProven, type PeopleProblem, refuse } from './problem.ts'
import { delegationFrom, isHere, organisationFrom, personColumns, personFrom, representationFrom } from './rows.ts'
import { isId, newId, type Vault } from './secrets.ts'
import type { Sessions } from './sessions.ts'

export interface KeptDelegation extends Delegation {
  readonly id: string
  readonly person: Pick<Person, 'id' | 'name' | 'email'>
}

export interface OrganisationView {
  readonly organisation: Organisation
  readonly representatives: readonly (Pick<Person, 'id' | 'name'> & {
    readonly from: LegalDate
    readonly until: LegalDate | null
  })[]
  readonly delegations: readonly KeptDelegation[]
}

export interface Delegating {
  readonly email: string
  readonly procedures: 'all' | readonly string[]
  readonly from: LegalDate
  readonly until: LegalDate | null
}

type Entered = { readonly organisation: OrganisationId }

export interface Organisations {
  find(id: OrganisationId): Promise<Organisation | null>
  names(ids: readonly OrganisationId[]): Promise<ReadonlyMap<string, string>>
  view(id: OrganisationId): Promise<OrganisationView | null>
  /** Whoever enters it represents it, until a registry says otherwise. */
  enter(
    by: PersonId,
    given: { readonly name: string; readonly creditCode: string; readonly address: string },
    today: LegalDate,
    command: Command,
  ): Promise<Result<Entered, PeopleProblem>>
  change(
    by: PersonId,
    id: OrganisationId,
    given: { readonly name?: string; readonly address?: string },
    command: Command,
  ): Promise<Result<Entered, PeopleProblem>>
  delegate(
    by: PersonId,
    id: OrganisationId,
    given: Delegating,
    today: LegalDate,
    command: Command,
  ): Promise<Result<{ readonly delegation: string }, PeopleProblem>>
  revoke(
    by: PersonId,
    id: OrganisationId,
    delegation: string,
    today: LegalDate,
    command: Command,
  ): Promise<Result<{ readonly delegation: string }, PeopleProblem>>
  /** To whom one writes: those who represent it on the day, and those it lets act in all matters or in this one. */
  representatives(id: OrganisationId, today: LegalDate, procedure: string | null): Promise<readonly Person[]>
}

interface Parts {
  readonly vault: Vault
  readonly sessions: Sessions
  readonly practice: boolean
  /** Whether letters go out, by which an address is proven. */
  readonly mails: boolean
  readonly now: () => Temporal.Instant
}

const longestDelegation = 500
const [longestName, longestAddress] = [200, 300]

export const versionOf = async (store: Pick<Store, 'query'>, stream: string): Promise<number> => {
  const { rows } = await store.query('select max(version) as version from events where stream = $1', [stream])
  return Number(rows[0]?.version ?? 0)
}

export function organisationsOn(store: Store, { vault, sessions, practice, mails, now }: Parts): Organisations {
  const find = async (id: OrganisationId): Promise<Organisation | null> => {
    const { rows } = await store.query('select * from organisations where id = $1', [id])
    return rows[0] ? organisationFrom(rows[0]) : null
  }

  async function write<A extends Json>(
    by: PersonId,
    id: OrganisationId,
    made: { readonly type: string; readonly body: Json },
    rows: Change['rows'],
    command: Command,
    answer: A,
  ): Promise<Result<A, PeopleProblem>> {
    const stream = `organisation:${id}`
    const change: Change = {
      stream,
      expected: await versionOf(store, stream),
      events: [{ ...made, at: now(), actor: by }],
      rows,
      outbox: [],
    }
    const done = await store.commit([change], { command, answer })
    if (done.ok) return ok(done.value.answer as A)
    const { kind, says } = done.error
    if (kind === 'taken')
      return refuse(
        'set-already',
        '这个统一社会信用代码的单位已经登记；请让代表该单位的人授权您办理',
        'an organisation with this credit code is entered already; ask whoever represents it to let you act for it',
        '/creditCode',
      )
    return refuse(kind, says.zh, says.en)
  }

  return {
    find,
    async names(ids) {
      if (ids.length === 0) return new Map()
      const { rows } = await store.query('select id, name from organisations where id = any($1::text[])', [[...ids]])
      return new Map(rows.map((row) => [asText(row.id), asText(row.name)]))
    },
    async view(id) {
      const organisation = await find(id)
      if (!organisation) return null
      const representatives = await store.query(
        `select r.*, p.name from representations r join persons p on p.id = r.person
         where r.organisation = $1 order by r.from_day, p.id`,
        [id],
      )
      const delegations = await store.query(
        `select d.*, p.name, p.email from delegations d join persons p on p.id = d.person
         where d.organisation = $1 order by d.from_day desc, d.id limit ${longestDelegation}`,
        [id],
      )
      return {
        organisation,
        representatives: representatives.rows.map((row) => {
          const { person, from, until } = representationFrom(row)
          return { id: person, name: asText(row.name), from, until }
        }),
        delegations: delegations.rows.map((row) => {
          const delegation = delegationFrom(row)
          return {
            ...delegation,
            id: asText(row.id),
            person: { id: delegation.to, name: asText(row.name), email: String(row.email ?? '') },
          }
        }),
      }
    },

    async enter(by, given, today, command) {
      const code = parseCreditCode(given.creditCode)
      if (!code.ok) return refuse('bad-account', code.error.zh, code.error.en, '/creditCode')
      const read = readNames(given)
      if (!read.ok) return read
      const id = newId() as OrganisationId
      const done = await write(
        by,
        id,
        { type: 'organisation-entered', body: { representative: by, from: today.toString() } },
        [
          {
            table: 'organisations',
            values: organisationRow({ id, creditCode: code.value, ...read.value }, now()),
            onConflict: null,
          },
          {
            table: 'representations',
            values: { organisation: id, person: by, from_day: today, until_day: null },
            onConflict: null,
          },
        ],
        command,
        { organisation: id },
      )
      sessions.forget(by)
      return done
    },

    async change(by, id, given, command) {
      const { rows } = await store.query('select * from organisations where id = $1', [id])
      const row = rows[0]
      if (!row) return noOrganisation
      const before = organisationFrom(row)
      const read = readNames({ ...before, ...given })
      if (!read.ok) return read
      const changed = (['name', 'address'] as const).filter((field) => read.value[field] !== before[field])
      return write(
        by,
        id,
        { type: 'organisation-changed', body: { changed } },
        [
          {
            table: 'organisations',
            values: organisationRow({ ...before, ...read.value }, asInstant(row.since)),
            onConflict: ['id'],
          },
        ],
        command,
        { organisation: id },
      )
    },

    async delegate(by, id, given, today, command) {
      const { from, until, procedures } = given
      if (until !== null && (before(until, from) || before(until, today)))
        return refuse(
          'bad-account',
          '授权的最后一天不能早于第一天或者今天',
          'the last day of a delegation is not before its first, nor before today',
          '/until',
        )
      if (before(from, today))
        return refuse(
          'bad-account',
          '授权不能追溯，第一天不早于今天',
          'a delegation does not look back: its first day is not before today',
          '/from',
        )
      if (procedures !== 'all' && procedures.length === 0)
        return refuse('bad-account', '请至少选择一个事项', 'choose at least one matter', '/procedures')
      const { rows } = await store.query(
        `select p.id, p.email_proven from persons p where p.email = $1 and ${isHere(practice)}`,
        [plainEmail(given.email)],
      )
      if (!rows[0])
        return refuse(
          'unknown-item',
          '没有使用这个邮箱的账户；请对方先注册',
          'nobody here has this e-mail address; ask them to sign up first',
          '/email',
        )
      const to = asText(rows[0].id) as PersonId
      if (to === by)
        return refuse(
          'bad-account',
          '您已经代表该单位，不必授权自己',
          'you represent this organisation already',
          '/email',
        )
      if (mails && rows[0].email_proven !== true) return notProven
      const delegation = newId()
      const scope = procedures === 'all' ? 'all' : [...new Set(procedures)].sort()
      const row = {
        id: delegation,
        organisation: id,
        person: to,
        procedures: scope === 'all' ? null : scope,
        from_day: from,
        until_day: until,
        revoked_day: null,
      }
      const done = await write(
        by,
        id,
        {
          type: 'delegation-given',
          body: { delegation, to, procedures: scope, from: from.toString(), until: until?.toString() ?? null },
        },
        [{ table: 'delegations', values: row, onConflict: null }],
        command,
        { delegation },
      )
      sessions.forget(to)
      return done
    },

    async revoke(by, id, delegation, today, command) {
      const { rows } = isId(delegation)
        ? await store.query('select * from delegations where organisation = $1 and id = $2', [id, delegation])
        : { rows: [] }
      const row = rows[0]
      if (!row) return refuse('unknown-item', '没有这项授权', 'there is no such delegation')
      const kept = delegationFrom(row)
      // Taken back twice, it is taken back once: the first day counts.
      if (kept.revoked !== null && notAfter(kept.revoked, today)) return ok({ delegation })
      const done = await write(
        by,
        id,
        { type: 'delegation-revoked', body: { delegation, to: kept.to, on: today.toString() } },
        [{ table: 'delegations', values: delegationRow(delegation, kept, today), onConflict: ['id'] }],
        command,
        { delegation },
      )
      sessions.forget(kept.to)
      return done
    },

    async representatives(id, today, procedure) {
      const { rows } = await store.query(
        `select distinct on (p.id) ${personColumns} from persons p
         where ${isHere(practice)} and (
           exists (select from representations r where r.person = p.id and r.organisation = $1
             and r.from_day <= $2::date and (r.until_day is null or r.until_day >= $2::date))
           or exists (select from delegations d where d.person = p.id and d.organisation = $1
             and d.from_day <= $2::date and (d.until_day is null or d.until_day >= $2::date)
             and (d.revoked_day is null or d.revoked_day > $2::date)
             and (d.procedures is null or d.procedures ? $3)))
         order by p.id`,
        [id, today.toString(), procedure ?? ''],
      )
      return rows.map((row) => personFrom(row, vault))
    },
  }
}

export const delegationRow = (
  id: string,
  { organisation, to, procedures, from, until }: Delegation,
  revoked: LegalDate,
) => ({
  id,
  organisation,
  person: to,
  procedures: procedures === 'all' ? null : procedures,
  from_day: from,
  until_day: until,
  revoked_day: revoked,
})

export const noOrganisation = refuse('unknown-item', '没有这个单位', 'there is no such organisation')

const organisationRow = (
  { id, name, creditCode, address }: { id: OrganisationId; name: string; creditCode: CreditCode; address: string },
  since: Temporal.Instant,
) => ({ id, name, credit_code: creditCode, address, since })

function readNames(given: {
  readonly name: string
  readonly address: string
}): Result<{ name: string; address: string }, PeopleProblem> {
  const tidy = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  const [name, address] = [tidy(given.name), tidy(given.address)]
  if (name === '' || [...name].length > longestName)
    return refuse(
      'bad-account',
      `请填写单位名称，至多 ${longestName} 个字`,
      `give the name, in at most ${longestName} characters`,
      '/name',
    )
  if (address === '' || [...address].length > longestAddress)
    return refuse(
      'bad-account',
      `请填写住所，至多 ${longestAddress} 个字`,
      `give the address, in at most ${longestAddress} characters`,
      '/address',
    )
  return ok({ name, address })
}
