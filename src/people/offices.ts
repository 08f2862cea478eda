/**
 * Offices: given to a person, and ended. Each change is an event of the person's stream, as ids, days and a role. An office
 * given is one more person who may decide, so nobody gives one to themselves; only whoever runs the installation itself, on
 * its command line, is asked by no rule, for somebody has to be the first.
 */
import type { Change, Command } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import { before, type LegalDate } from '../time/dates.ts'
import type { AuthorityId } from './authorities.ts'
import { plainEmail } from './email.ts'
import type { PersonId } from './ids.ts'
import { versionOf } from './organisations.ts'
import { type Office, type OfficeRole, officeRoles, type Person } from './persons.ts'
import { notProven, type PeopleProblem, refuse, shared } from './problem.ts'
import { isHere, officeFrom } from './rows.ts'
import { isId, newId } from './secrets.ts'
import type { Sessions } from './sessions.ts'

export interface KeptOffice extends Omit<Office, 'person'> {
  readonly id: string
  readonly person: Pick<Person, 'id' | 'name' | 'email'> & { readonly emailProven: boolean }
}

export interface GivingOffice {
  readonly email: string
  readonly authority: AuthorityId
  readonly role: OfficeRole
  readonly from: LegalDate
  readonly until: LegalDate | null
}

/** Who gives and ends: an operator, or whoever runs the installation, from its command line. */
export type Giver = PersonId | 'command-line'

export interface Offices {
  /** Those given, over or not, of one authority or of all, by authority and first day. */
  list(at: AuthorityId | null): Promise<readonly KeptOffice[]>
  find(id: string): Promise<KeptOffice | null>
  give(
    by: Giver,
    given: GivingOffice,
    today: LegalDate,
    command: Command,
  ): Promise<Result<{ readonly office: string }, PeopleProblem>>
  /** From the day on it gives nothing. */
  end(
    by: Giver,
    id: string,
    on: LegalDate,
    today: LegalDate,
    command: Command,
  ): Promise<Result<{ readonly office: string }, PeopleProblem>>
}

interface Parts {
  readonly sessions: Pick<Sessions, 'forget'>
  readonly practice: boolean
  /** Whether letters go out, by which an address is proven. */
  readonly mails: boolean
  readonly now: () => Temporal.Instant
}

const columns = 'o.*, p.name, p.email, p.email_proven, p.practice'

export function officesOn(store: Store, { sessions, practice, mails, now }: Parts): Offices {
  async function rowOf(id: string) {
    // Those of practice are called by their place, with a point in it.
    if (!isId(id.replaceAll('.', '-'))) return null
    const { rows } = await store.query(
      `select ${columns} from offices o join persons p on p.id = o.person where o.id = $1`,
      [id],
    )
    return rows[0] ?? null
  }

  async function write(
    by: Giver,
    { id, person, ...office }: Office & { readonly id: string },
    made: { readonly type: string; readonly body: Json },
    command: Command,
  ): Promise<Result<{ readonly office: string }, PeopleProblem>> {
    const stream = `person:${person}`
    const change: Change = {
      stream,
      expected: await versionOf(store, stream),
      events: [{ ...made, at: now(), actor: by }],
      rows: [
        {
          table: 'offices',
          values: {
            id,
            person,
            authority: office.authority,
            role: office.role,
            from_day: office.from,
            until_day: office.until,
          },
          onConflict: ['id'],
        },
      ],
      outbox: [],
    }
    const done = await store.commit([change], { command, answer: { office: id } })
    sessions.forget(person)
    if (done.ok) return ok(done.value.answer as { office: string })
    const { kind, says } = done.error
    return refuse(kind === 'taken' ? 'conflict' : kind, says.zh, says.en)
  }

  return {
    async list(at) {
      const { rows } = await store.query(
        `select ${columns} from offices o join persons p on p.id = o.person
         where $1::text is null or o.authority = $1 order by o.authority, o.from_day, o.id`,
        [at],
      )
      return rows.map(keptFrom)
    },

    async find(id) {
      const row = await rowOf(id)
      return row && keptFrom(row)
    },

    async give(by, { email, authority: at, role, from, until }, today, command) {
      if (before(from, today))
        return refuse(
          'bad-account',
          '任职不能追溯，第一天不早于今天',
          'an office does not look back: its first day is not before today',
          '/from',
        )
      if (until !== null && before(until, from))
        return refuse(
          'bad-account',
          '任职的最后一天不能早于第一天',
          'the last day of an office is not before its first',
          '/until',
        )
      const { rows } = await store.query(
        `select p.id, p.practice, p.email_proven from persons p where p.email = $1 and ${isHere(practice)}`,
        [plainEmail(email)],
      )
      const row = rows[0]
      if (!row)
        return refuse(
          'unknown-item',
          '没有使用这个邮箱的账户；请对方先注册',
          'nobody here has this e-mail address; ask them to sign up first',
          '/email',
        )
      // What everybody may sign in to keeps the offices that practice gave it.
      if (row.practice === true) return shared
      const person = asText(row.id) as PersonId
      if (person === by)
        return refuse(
          'not-permitted',
          '不能给自己任职，请由另一名系统管理员办理',
          'nobody gives an office to themselves: another operator has to',
          '/email',
        )
      if (by !== 'command-line' && mails && row.email_proven !== true) return notProven
      const held = await store.query(
        `select o.* from offices o where o.person = $1 and o.authority = $2 and o.role = $3
           and (o.until_day is null or o.until_day >= greatest(o.from_day, $4::date))
           and ($5::date is null or o.from_day <= $5::date)
           and not exists (select from commands c where c.actor = $6 and c.key = $7)`,
        [person, at, role, from.toString(), until?.toString() ?? null, command.actor, command.key],
      )
      const overlapping = held.rows[0]
      if (overlapping)
        return refuse(
          'set-already',
          `对方在这段时间已有这一职务（${asText(overlapping.id)}）`,
          `they hold this office already in that time (${asText(overlapping.id)})`,
          '/email',
        )
      const id = newId()
      return write(
        by,
        { id, person, authority: at, role, from, until },
        {
          type: 'office-given',
          body: { office: id, authority: at, role, from: from.toString(), until: until?.toString() ?? null },
        },
        command,
      )
    },

    async end(by, id, on, today, command) {
      const row = await rowOf(id)
      if (!row) return refuse('unknown-item', '没有这一任职', 'there is no such office')
      if (row.practice === true) return shared
      const office = officeFrom(row)
      // Ended twice, it is ended once: the earlier day counts.
      if (office.until !== null && before(office.until, on)) return ok({ office: id })
      if (before(on, today))
        return refuse(
          'bad-account',
          '任职不能倒回去终止：已经作出的行为仍然有效',
          'an office is not ended looking back: what was done in it was done',
          '/on',
        )
      return write(
        by,
        { ...office, id, until: on.subtract({ days: 1 }) },
        { type: 'office-ended', body: { office: id, on: on.toString() } },
        command,
      )
    },
  }
}

const keptFrom = (row: Readonly<Record<string, unknown>>): KeptOffice => {
  const { person, ...office } = officeFrom(row)
  return {
    ...office,
    id: asText(row.id),
    person: {
      id: person,
      name: asText(row.name),
      email: String(row.email ?? ''),
      emailProven: row.email_proven === true,
    },
  }
}

export const isOfficeRole = (typed: string): typed is OfficeRole => officeRoles.some((role) => role === typed)
