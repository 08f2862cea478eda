/** Drafts: an application begun and not filed, one a matter and applicant, for all who may act for that applicant. */
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Migration } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { asInstant, asNumber, asText } from '../store/values.ts'
import { fail, ok, type Result } from '../text.ts'
import type { FormValues, PaperGiven } from './events.ts'

export const draftTables: readonly Migration[] = [
  {
    of: 'drafts',
    number: 1,
    name: 'drafts',
    sql: `
      create table drafts (
        applicant_kind text not null, applicant text not null, procedure text not null, version int not null,
        form jsonb not null, papers jsonb not null, by_person text not null, saved timestamptz not null,
        primary key (applicant_kind, applicant, procedure));`,
  },
]

export interface Draft {
  readonly applicant: Party
  readonly procedure: string
  readonly version: number
  readonly form: FormValues
  readonly papers: readonly PaperGiven[]
  readonly saved: Temporal.Instant
}

export interface DraftKey {
  readonly applicant: Party
  readonly procedure: string
}

export interface Drafts {
  of(parties: readonly Party[]): Promise<readonly Draft[]>
  find(key: DraftKey): Promise<Draft | null>
  /** `version` is the one that was read, 0 for none; where another was kept since, that one is answered. */
  keep(
    key: DraftKey,
    version: number,
    draft: { readonly form: FormValues; readonly papers: readonly PaperGiven[]; readonly by: PersonId },
  ): Promise<Result<Draft, Draft | null>>
  /** False where there was none; one of another version is left. */
  remove(key: DraftKey, version?: number): Promise<boolean>
}

const columns = 'applicant_kind, applicant, procedure, version, form, papers, saved'

export function draftsOn(store: Pick<Store, 'query'>, now: () => Temporal.Instant): Drafts {
  const find = async ({ applicant, procedure }: DraftKey): Promise<Draft | null> => {
    const { rows } = await store.query(
      `select ${columns} from drafts where applicant_kind = $1 and applicant = $2 and procedure = $3`,
      [applicant.kind, applicant.id, procedure],
    )
    return rows[0] ? draftIn(rows[0]) : null
  }
  return {
    find,

    async of(parties) {
      const { rows } = await store.query(
        `select ${columns} from drafts where (applicant_kind, applicant) in (select * from unnest($1::text[], $2::text[]))
         order by saved desc limit 200`,
        [parties.map(({ kind }) => kind), parties.map(({ id }) => id)],
      )
      return rows.map(draftIn)
    },

    async keep(key, version, { form, papers, by }) {
      const { applicant, procedure } = key
      const values = [
        applicant.kind,
        applicant.id,
        procedure,
        JSON.stringify(form),
        JSON.stringify(papers),
        by,
        now().toString(),
      ]
      const { rows } =
        version === 0
          ? await store.query(
              `insert into drafts (applicant_kind, applicant, procedure, version, form, papers, by_person, saved)
               values ($1, $2, $3, 1, $4::jsonb, $5::jsonb, $6, $7) on conflict do nothing returning ${columns}`,
              values,
            )
          : await store.query(
              `update drafts set version = version + 1, form = $4::jsonb, papers = $5::jsonb, by_person = $6, saved = $7
               where applicant_kind = $1 and applicant = $2 and procedure = $3 and version = $8 returning ${columns}`,
              [...values, version],
            )
      return rows[0] ? ok(draftIn(rows[0])) : fail(await find(key))
    },

    async remove({ applicant, procedure }, version) {
      const { changed } = await store.query(
        `delete from drafts where applicant_kind = $1 and applicant = $2 and procedure = $3
         and ($4::int is null or version = $4)`,
        [applicant.kind, applicant.id, procedure, version ?? null],
      )
      return changed > 0
    },
  }
}

function draftIn(row: Readonly<Record<string, unknown>>): Draft {
  return {
    applicant: { kind: asText(row.applicant_kind), id: asText(row.applicant) } as Party,
    procedure: asText(row.procedure),
    version: asNumber(row.version),
    form: row.form as FormValues,
    papers: row.papers as readonly PaperGiven[],
    saved: asInstant(row.saved),
  }
}
