/** Who in an office read whose file, and when: written before the file is shown, and shown to whom the file is about. */
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Migration } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { asDay, asInstant, asNumber, asText } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import type { CaseId } from './ids.ts'
import type { CaseState } from './state.ts'

export const readingTables: readonly Migration[] = [
  {
    of: 'readings',
    number: 1,
    name: 'readings',
    // Read again on the same day, it is counted.
    sql: `
      create table readings (
        id bigint generated always as identity, case_id text not null, procedure text not null,
        applicant_kind text not null, applicant text not null,
        reader text not null, authority text not null, role text not null, what text not null, day date not null,
        times int not null, last timestamptz not null,
        constraint readings_once primary key (case_id, reader, what, day));
      create index readings_of_applicant on readings (applicant_kind, applicant, day desc, id desc);`,
  },
]

export const readable = ['file', 'document', 'clock'] as const
export type Readable = (typeof readable)[number]

export interface Reader {
  readonly person: PersonId
  readonly authority: string
  readonly role: string
}

export interface Reading {
  readonly id: number
  readonly case: CaseId
  readonly procedure: string
  readonly by: Reader
  readonly what: Readable
  readonly day: LegalDate
  readonly times: number
  readonly last: Temporal.Instant
}

export interface Readings {
  note(
    state: Pick<CaseState, 'id' | 'procedure' | 'applicant'>,
    by: Reader,
    what: Readable,
    day: LegalDate,
  ): Promise<void>
  /** Latest first; `after` is the last one of the page before. */
  of(
    parties: readonly Party[],
    after: { readonly day: string; readonly id: number } | null,
    most: number,
  ): Promise<readonly Reading[]>
}

export const readingsOn = (store: Pick<Store, 'query'>, now: () => Temporal.Instant): Readings => ({
  async note({ id, procedure, applicant }, { person, authority, role }, what, day) {
    await store.query(
      `insert into readings (case_id, procedure, applicant_kind, applicant, reader, authority, role, what, day, times, last)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10)
       on conflict on constraint readings_once do update set times = readings.times + 1, last = excluded.last,
         authority = excluded.authority, role = excluded.role`,
      [id, procedure, applicant.kind, applicant.id, person, authority, role, what, day.toString(), now().toString()],
    )
  },

  async of(parties, after, most) {
    const { rows } = await store.query(
      `select r.* from unnest($1::text[], $2::text[]) as of_party (kind, party)
       cross join lateral (
         select id, case_id, procedure, reader, authority, role, what, day, times, last from readings
         where applicant_kind = kind and applicant = party and ($3::date is null or (day, id) < ($3::date, $4::bigint))
         order by day desc, id desc limit $5) r
       order by r.day desc, r.id desc limit $5`,
      [parties.map(({ kind }) => kind), parties.map(({ id }) => id), after?.day ?? null, after?.id ?? null, most],
    )
    return rows.map((row) => ({
      id: asNumber(row.id),
      case: asText(row.case_id) as CaseId,
      procedure: asText(row.procedure),
      by: { person: asText(row.reader) as PersonId, authority: asText(row.authority), role: asText(row.role) },
      what: asText(row.what) as Readable,
      day: asDay(row.day),
      times: asNumber(row.times),
      last: asInstant(row.last),
    }))
  },
})
