/** The pages that officers and applicants open, and the statistics, with more and more cases in the tables. */
import type { Store } from '../../src/store/store.ts'
import type { Kernel } from './kernel.ts'
import { steps } from './practice.ts'

/** One case as it stands before its opinions, copied: a third still open, due within 400 days, of twenty thousand applicants. */
export async function fill({ house, submit }: Kernel, from: number, to: number): Promise<void> {
  const { store } = house
  if (from === 0) {
    const { case: id } = await submit(1)
    await store.query('create table bench_sample as select $1::text as id', [id])
  }
  const step = 100_000
  for (let first = from; first < to; first += step) await copied(store, first, Math.min(to, first + step))
  for (const table of ['cases', 'desks', 'limits']) await store.query(`vacuum analyze ${table}`)
  await house.statistics.fold()
}

/** Case numbers are written in base 32; digits of base 16 are among them. */
const numbered = `'2025-' || substr(hex, 1, 4) || '-' || substr(hex, 5) as id,
  i % 3 = 0 as open, i from (select i, upper(lpad(to_hex(i), 8, '0')) as hex from generate_series($1::int, $2::int - 1) i) h`

async function copied(store: Pick<Store, 'query'>, from: number, to: number): Promise<void> {
  const between = [from, to]
  await store.query(
    `insert into cases (id, procedure, phase, applicant_kind, applicant, filed_by, lead, received, next_check, version, state)
     select n.id, c.procedure, p.phase, c.applicant_kind, p.applicant, c.filed_by, c.lead, c.received - n.i % 700, null, c.version,
       c.state || jsonb_build_object('id', n.id, 'phase', p.phase, 'applicant', jsonb_build_object('kind', c.applicant_kind, 'id', p.applicant))
     from (select ${numbered}) n, cases c,
       lateral (select case when n.open then c.phase else 'decided' end as phase,
         case when n.i % 100 = 0 then c.applicant else 'organisation-' || n.i % 20000 end as applicant) p
     where c.id = (select id from bench_sample)`,
    between,
  )
  await store.query(
    `insert into desks (case_id, authority, part, open, due, claimed_by)
     select n.id, d.authority, p.part, n.open, current_date - 30 + n.i % 400, case when n.i % 50 = 0 then d.claimed_by end
     from (select ${numbered}) n, desks d, (values ('lead'), ('opinion:category'), ('result:residence-permit')) p(part)
     where d.case_id = (select id from bench_sample) and d.part = 'lead'`,
    between,
  )
  await store.query(
    `insert into limits (case_id, term, authority, procedure, kind, started, due, ended, standing, level, used, allowed)
     select n.id, l.term, l.authority, l.procedure, l.kind, l.started - n.i % 700, l.due - n.i % 700,
       case when n.open then l.ended else l.due - n.i % 700 end, case when n.open or l.standing = 'received' then l.standing else 'met' end,
       l.level, case when n.open then l.used else n.i % 9 end, case when n.open then l.allowed else 9 end
     from (select ${numbered}) n, limits l where l.case_id = (select id from bench_sample)`,
    between,
  )
}

/** Pages, and who opens them. */
export const pagesMeasured: readonly {
  readonly name: string
  readonly path: string
  readonly by: 'officer' | 'applicant'
}[] = [
  { name: 'an officer’s inbox', path: '/api/desk', by: 'officer' },
  { name: 'what is overdue there', path: '/api/desk?view=overdue', by: 'officer' },
  { name: 'an applicant’s cases', path: '/api/cases', by: 'applicant' },
  {
    name: 'time limits of a year, by authority',
    path: '/api/statistics/time-limits?from=2026-01-01&to=2026-12-31',
    by: 'officer',
  },
]

export const officer = steps[0]?.by ?? ''
