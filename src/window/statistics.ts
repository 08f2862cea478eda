/**
 * How time limits are kept, by authority or by procedure, between two days: those whose last day lies between them. A term
 * that the law had to make good (deemed accepted, deemed granted) was missed by the authority.
 */
import type { Store } from '../store/store.ts'
import { asNumber, asText } from '../store/values.ts'
import { before, type LegalDate, legalDateAt } from '../time/dates.ts'

export type By = 'authority' | 'procedure'

export interface Spread {
  readonly median: number
  /** Nine of ten took no longer. */
  readonly p90: number
}

export interface Tally {
  /** Id of the authority that leads, or of the procedure. */
  readonly of: string
  /** Cases that came in, and cases decided, between the two days. */
  readonly received: number
  readonly decided: number
  /** Terms whose last day has come: `met` and `missed` together. */
  readonly due: number
  readonly met: number
  readonly missed: number
  /** Of those missed: made good by law; and still not done today. */
  readonly deemed: number
  readonly over: number
  /** Whose last day lies between the two days and is still to come. */
  readonly running: number
  /** Working days that those took which have ended, and that they had; null where none has. */
  readonly used: Spread | null
  readonly allowed: Spread | null
}

export interface Asked {
  readonly from: LegalDate
  readonly to: LegalDate
  readonly by: By
}

export interface Statistics {
  timeLimits(asked: Asked): Promise<readonly Tally[]>
  /** Counts the days that are past and have changed; how many. Until then their rows are counted when asked. */
  fold(): Promise<number>
}

/** Two that fold at once take turns. */
const turn = 'select pg_advisory_xact_lock(5200132)'

export function statisticsOn(store: Store, now: () => Temporal.Instant): Statistics {
  return {
    async timeLimits({ from, to, by }) {
      const today = legalDateAt(now())
      const { months, days, open } = await sources(store, from, to, today)
      const { rows } = await store.query(question, [months, days, open, today.toString(), by])
      return rows.map(tallyFrom)
    },
    fold: () =>
      store.transact(async ({ query }) => {
        await query(turn)
        const today = legalDateAt(now()).toString()
        // Deleted first and counted after: what is committed in between leaves a line of its own.
        const { rows } = await query(
          `with recursive walk as (
             select min(due) as day from limits
             union all select (select min(l.due) from limits l where l.due > w.day) from walk w where w.day < $1),
           gone as (delete from limit_stale returning day)
           select day from gone where day < $1
           union select day from walk where day < $1 and not exists (select from limit_folded f where f.day = walk.day)`,
          [today],
        )
        const days = rows.map((row) => asText(row.day))
        await query('delete from limit_days where day = any($1::date[])', [days])
        await query(
          `insert into limit_days (day, by, key, what, value, n)
           select l.due, k.by, k.key, w.what, w.value, sum(l.n)
           from (select due, authority, procedure, standing, used, allowed, count(*) as n
             from limits where due = any($1::date[]) group by 1, 2, 3, 4, 5, 6) l, ${parts}
           group by 1, 2, 3, 4, 5`,
          [days],
        )
        await query('insert into limit_folded select unnest($1::date[]) on conflict do nothing', [days])
        await roll(query, days, today)
        return days.length
      }),
  }
}

type Query = Parameters<Parameters<Store['transact']>[0]>[0]['query']

/** The months that are past as a whole, of which a day was counted anew or which never were. */
async function roll(query: Query, days: readonly string[], today: string): Promise<void> {
  const { rows } = await query(
    `select month from (
       select distinct date_trunc('month', day)::date as month, day = any($1::date[]) as anew from limit_folded
       where day < date_trunc('month', $2::date)) each
     where anew or not exists (select from limit_rolled r where r.month = each.month) group by 1`,
    [days, today],
  )
  const months = rows.map((row) => asText(row.month))
  await query('delete from limit_months where month = any($1::date[])', [months])
  await query(
    `insert into limit_months (month, by, key, what, value, n)
     select m.month, by, key, what, value, sum(n)
     from unnest($1::date[]) as m(month) join limit_days d on d.day >= m.month and d.day < m.month + interval '1 month'
     group by 1, 2, 3, 4, 5`,
    [months],
  )
  await query('insert into limit_rolled select unnest($1::date[]) on conflict do nothing', [months])
}

/** What one row is counted as: its standing, and where it has ended the days that it took and that it had. */
const parts = `
  lateral (values ('authority', l.authority), ('procedure', l.procedure)) as k(by, key),
  lateral (
    select l.standing, -1
    union all select v.what, v.value from (values ('used', l.used), ('allowed', l.allowed)) as v(what, value)
      where v.value is not null and l.standing in ('met', 'missed', 'deemed')) as w(what, value)`

/** Whole months where they are counted, else days, else the rows themselves: together always what is so now. */
async function sources(store: Store, from: LegalDate, to: LegalDate, today: LegalDate) {
  const { rows } = await store.query(
    `select 'rolled' as what, month as day from limit_rolled where month between $1 and $2
     union all select 'folded', day from limit_folded where day between $1 and $2
     union all (select distinct 'stale', day from limit_stale where day between $1 and $2)`,
    [from.toString(), to.toString()],
  )
  const having = (what: string): ReadonlySet<string> =>
    new Set(rows.flatMap((row) => (row.what === what ? [asText(row.day)] : [])))
  const [rolled, folded, stale] = [having('rolled'), having('folded'), having('stale')]
  const staleMonths = new Set([...stale].map((day) => day.slice(0, 7)))
  const found = { months: [] as string[], days: [] as string[], open: [] as string[] }
  for (let day = from; !before(to, day); ) {
    const written = day.toString()
    const next = day.with({ day: 1 }).add({ months: 1 })
    const isPast = !before(today, next) && !before(to, next.subtract({ days: 1 }))
    if (day.day === 1 && isPast && rolled.has(written) && !staleMonths.has(written.slice(0, 7))) {
      found.months.push(written)
      day = next
      continue
    }
    const counted = before(day, today) && folded.has(written) && !stale.has(written)
    found[counted ? 'days' : 'open'].push(written)
    day = day.add({ days: 1 })
  }
  return found
}

const question = `
  with kept as (
    select key, what, value, n from limit_months where month = any($1::date[]) and by = $5
    union all
    select key, what, value, n from limit_days where day = any($2::date[]) and by = $5
    union all
    select k.key, case when w.what = 'running' and l.due >= $4::date then 'open' else w.what end, w.value, l.n
    from (select due, authority, procedure, standing, used, allowed, count(*) as n
      from limits where due = any($3::date[]) group by 1, 2, 3, 4, 5, 6) l, ${parts}
    where k.by = $5),
  summed as (select key, what, value, sum(n) as n from kept group by 1, 2, 3),
  spread as (
    select key, what, value, n, sum(n) over (partition by key, what order by value) as upto,
      sum(n) over (partition by key, what) as whole
    from summed)
  select key,
    coalesce(sum(n) filter (where what = 'received'), 0) as received,
    coalesce(sum(n) filter (where what = 'decided'), 0) as decided,
    coalesce(sum(n) filter (where what = 'met'), 0) as met,
    coalesce(sum(n) filter (where what = 'missed'), 0) as late,
    coalesce(sum(n) filter (where what = 'deemed'), 0) as deemed,
    coalesce(sum(n) filter (where what = 'running'), 0) as over,
    coalesce(sum(n) filter (where what = 'open'), 0) as running,
    min(value) filter (where what = 'used' and upto >= whole * 0.5) as used_median,
    min(value) filter (where what = 'used' and upto >= whole * 0.9) as used_p90,
    min(value) filter (where what = 'allowed' and upto >= whole * 0.5) as allowed_median,
    min(value) filter (where what = 'allowed' and upto >= whole * 0.9) as allowed_p90
  from spread group by key order by key`

function tallyFrom(row: Readonly<Record<string, unknown>>): Tally {
  const [met, late, deemed, over] = [row.met, row.late, row.deemed, row.over].map(asNumber) as [
    number,
    number,
    number,
    number,
  ]
  const missed = late + deemed + over
  return {
    of: asText(row.key),
    received: asNumber(row.received),
    decided: asNumber(row.decided),
    due: met + missed,
    met,
    missed,
    deemed,
    over,
    running: asNumber(row.running),
    used: spreadFrom(row.used_median, row.used_p90),
    allowed: spreadFrom(row.allowed_median, row.allowed_p90),
  }
}

const spreadFrom = (median: unknown, p90: unknown): Spread | null =>
  median === null ? null : { median: asNumber(median), p90: asNumber(p90) }
