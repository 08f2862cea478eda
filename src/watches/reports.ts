/**
 * What those concerned report to a watch, where no record here holds it: told, told anew as things go on, taken back. Each
 * version stays, so that it can be said what was known on a day.
 */
import type { PersonId } from '../people/ids.ts'
import { isSameParty, type Party } from '../people/persons.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asInstant, asNumber, asText } from '../store/values.ts'
import { fail, ok, type Result } from '../text.ts'
import { type LegalDate, legalDateAt } from '../time/dates.ts'
import type { Request } from '../window/cases.ts'
import type { FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'
import { newCaseId } from '../window/ids.ts'
import type { WatchProblem } from './signal.ts'
import type { Watch } from './watch.ts'

export interface KeptReport {
  readonly id: string
  readonly watch: string
  readonly version: number
  readonly party: Party
  readonly toldOn: LegalDate
  /** Null once it was taken back. */
  readonly form: FormValues | null
}

export interface ReportGiven {
  readonly report: string
  readonly version: number
}

export interface Reports {
  /** Those of a party to a watch, the newest first. */
  of(watch: string, parties: readonly Party[]): Promise<readonly KeptReport[]>
  find(id: string): Promise<KeptReport | null>
  tell(
    by: PersonId,
    watch: string,
    party: Party,
    form: FormValues,
    request: Request,
  ): Promise<Result<ReportGiven, WatchProblem>>
  /** Told anew, or taken back (`form` null), over the version that was seen. */
  tellAnew(
    by: PersonId,
    report: KeptReport,
    version: number,
    form: FormValues | null,
    request: Request,
  ): Promise<Result<ReportGiven, WatchProblem>>
}

export function reportsOn(store: Store, watches: ReadonlyMap<string, Watch>, now: () => Temporal.Instant): Reports {
  const write = async (
    by: PersonId,
    { id, watch, party, version }: Pick<KeptReport, 'id' | 'watch' | 'party' | 'version'>,
    form: FormValues | null,
    { key, digest }: Request,
  ): Promise<Result<ReportGiven, WatchProblem>> => {
    const declared = watches.get(watch)?.reports
    if (!declared)
      return fail({
        code: 'unknown-item',
        text: { zh: '这项监测不接受报告', en: 'nothing can be reported to this watch' },
      })
    const read = form === null ? null : readForm(declared.form, form)
    if (read && !read.ok)
      return fail({
        code: 'incomplete',
        text: { zh: '报告还不能提交，请看各项说明', en: 'the report cannot be sent yet; see each place' },
        wrong: read.error,
      })
    const at = now()
    const type = form === null ? 'report-taken-back' : version === 0 ? 'reported' : 'reported-anew'
    const answer: ReportGiven = { report: id, version: version + 1 }
    const done = await store.commit(
      [
        {
          stream: `report:${id}`,
          expected: version,
          events: [{ type, body: { watch, party: { ...party }, form } as unknown as Json, at, actor: by }],
          rows: [
            {
              table: 'watch_reports',
              onConflict: null,
              values: {
                id,
                version: version + 1,
                watch,
                at,
                by_person: by,
                party_kind: party.kind,
                party: party.id,
                form: form as unknown as Json,
              },
            },
          ],
          outbox: [],
        },
      ],
      { command: { actor: by, key, digest }, answer: { ...answer } },
    )
    if (done.ok) return ok(done.value.answer as unknown as ReportGiven)
    return fail({ code: done.error.kind === 'key-reused' ? 'key-reused' : 'conflict', text: done.error.says })
  }

  return {
    async of(watch, parties) {
      const { rows } = await store.query(
        `select distinct on (id) id, watch, version, at, party_kind, party, form from watch_reports
         where watch = $1 and party_kind || ':' || party = any($2) order by id, version desc`,
        [watch, parties.map(({ kind, id }) => `${kind}:${id}`)],
      )
      return rows.map(keptFrom).sort((a, b) => (a.toldOn.toString() < b.toldOn.toString() ? 1 : -1))
    },
    async find(id) {
      const { rows } = await store.query(
        `select id, watch, version, at, party_kind, party, form from watch_reports
         where id = $1 order by version desc limit 1`,
        [id],
      )
      return rows[0] ? keptFrom(rows[0]) : null
    },
    tell: (by, watch, party, form, request) =>
      write(by, { id: `R${newCaseId(legalDateAt(now()).year)}`, watch, party, version: 0 }, form, request),
    tellAnew: (by, report, version, form, request) => write(by, { ...report, version }, form, request),
  }
}

const keptFrom = (row: Readonly<Record<string, unknown>>): KeptReport => ({
  id: asText(row.id),
  watch: asText(row.watch),
  version: asNumber(row.version),
  party: { kind: asText(row.party_kind), id: asText(row.party) } as Party,
  toldOn: legalDateAt(asInstant(row.at)),
  form: row.form as FormValues | null,
})

export const isReportOf = ({ party }: KeptReport, parties: readonly Party[]): boolean =>
  parties.some((each) => isSameParty(each, party))
