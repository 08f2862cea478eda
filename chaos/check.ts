/**
 * Whether what is kept agrees with itself: the fold of a case's events is its stored state, and every row beside it —
 * desks, time limits, notices, licences, documents — is what follows from that state. Nothing is missing, nothing is over.
 */
import type { PersonId } from '../src/people/ids.ts'
import { eventColumns, eventFrom, type StoredEvent } from '../src/store/event.ts'
import { canonical, type Json } from '../src/store/json.ts'
import type { Store } from '../src/store/store.ts'
import { asText } from '../src/store/values.ts'
import { calendarAsOf } from '../src/time/calendar.ts'
import { fromDayNumber } from '../src/time/dates.ts'
import { factsOn } from '../src/window/application.ts'
import { rowsOf } from '../src/window/case-tables.ts'
import type { Deed } from '../src/window/cases.ts'
import type { Context } from '../src/window/decide.ts'
import type { CaseEvent } from '../src/window/events.ts'
import { newLicenceId } from '../src/window/ids.ts'
import { noticesOf } from '../src/window/notices/words.ts'
import { type CaseState, fold } from '../src/window/state.ts'
import { procedureById } from '../src/zone/procedures.ts'

type Kept = Readonly<Record<string, Json>>

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value))
const same = (a: unknown, b: unknown): boolean => canonical(plain(a)) === canonical(plain(b))

/** `nextCheck`: when to look at it again is put off by a sweep that finds nothing to do, and written nowhere else. */
export interface Exactly {
  readonly nextCheck: boolean
}

/** Everything that does not agree, one line each; of these cases, or of all. */
export async function disagreements(
  store: Pick<Store, 'query'>,
  only: readonly string[] | null,
  exactly: Exactly = { nextCheck: true },
): Promise<readonly string[]> {
  const ids = only ?? (await store.query('select id from cases')).rows.map(({ id }) => asText(id))
  const found: string[] = only === null ? [...(await orphans(store))] : []
  for (let from = 0; from < ids.length; from += atOnce)
    found.push(...(await disagreeing(store, ids.slice(from, from + atOnce), exactly)))
  return found
}

const atOnce = 500

/** What hangs on no case. */
async function orphans(store: Pick<Store, 'query'>): Promise<readonly string[]> {
  const { rows } = await store.query(`
    select 'events of ' || stream as what from events where stream like 'case:%' and version = 1
      and not exists (select from cases where id = substr(stream, 6))
    union all select t || ' of ' || case_id from (
      select 'desk' as t, case_id from desks union all select 'limit', case_id from limits
      union all select 'notice', case_id from notices union all select 'licence', case_id from licences
      union all select 'document', case_id from case_documents) hung
    where not exists (select from cases where id = case_id) limit 20`)
  return rows.map(({ what }) => `${asText(what)}, a case that is not there`)
}

async function disagreeing(
  store: Pick<Store, 'query'>,
  ids: readonly string[],
  exactly: Exactly,
): Promise<readonly string[]> {
  const beside = async (table: string, column = 'case_id'): Promise<ReadonlyMap<string, readonly Kept[]>> => {
    const { rows } = await store.query(`select to_jsonb(t) as row from ${table} t where ${column} = any($1::text[])`, [
      ids,
    ])
    return Map.groupBy(
      rows.map(({ row }) => row as Kept),
      (row) => String(row[column]),
    )
  }
  const { rows } = await store.query(
    `select ${eventColumns} from events where stream = any($1::text[]) order by stream, version`,
    [ids.map((id) => `case:${id}`)],
  )
  const events = Map.groupBy(rows.map(eventFrom), ({ stream }) => stream.slice('case:'.length))
  const [cases, desks, limits, notices, licences, documents] = await Promise.all([
    beside('cases', 'id'),
    beside('desks'),
    beside('limits'),
    beside('notices'),
    beside('licences'),
    beside('case_documents'),
  ])
  const standings = await store.query(
    `select licence, status from licence_standings
     where licence in (select id from licences where case_id = any($1::text[]))`,
    [ids],
  )
  const standing = new Map(standings.rows.map((row) => [asText(row.licence), asText(row.status)]))
  return ids.flatMap((id) => {
    const [row, ...twice] = cases.get(id) ?? []
    const happened = events.get(id) ?? []
    if (!row) return [`${id}: acknowledged and not there (${happened.length} events)`]
    if (twice.length > 0) return [`${id}: there twice`]
    const { state, notices: told } = lived(happened)
    if (!state) return [`${id}: a case without events`]
    const context = contextOf(state, state.toldOn)
    const expected = rowsOf(state, context)
    const compare = (table: string, kept: readonly Kept[]): readonly string[] => {
      const due = expected.filter((each) => each.table === table)
      const missing = due.filter(
        ({ values }) =>
          !kept.some((each) =>
            Object.entries(values).every(
              ([name, value]) => (name === 'next_check' && !exactly.nextCheck) || same(value, each[name] ?? null),
            ),
          ),
      )
      return [
        ...missing.map(({ values }) => `${id}: ${table} lacks ${JSON.stringify(values).slice(0, 300)}`),
        ...(kept.length > due.length ? [`${id}: ${kept.length - due.length} rows too many in ${table}`] : []),
      ]
    }
    const held = Object.values(state.results).flatMap(({ licence }) => (licence ? [licence] : []))
    return [
      ...(same(state, row.state) ? [] : [`${id}: the stored state is not the fold of its events`]),
      ...(row.version === happened.length ? [] : [`${id}: version ${row.version}, but ${happened.length} events`]),
      ...compare('cases', [row]),
      ...compare('desks', desks.get(id) ?? []),
      ...compare('limits', limits.get(id) ?? []),
      ...sets(id, 'notices', told, named(notices.get(id), 'id')),
      ...sets(
        id,
        'licences',
        held.map((each) => each.id),
        named(licences.get(id), 'id'),
      ),
      ...held
        .filter((each) => standing.get(each.id) !== each.status)
        .map((each) => `${id}: licence ${each.id} is ${each.status} in the case, ${standing.get(each.id)} in the list`),
      ...sets(
        id,
        'documents',
        [...new Set(state.papers.map(({ document }) => document))],
        named(documents.get(id), 'document'),
      ),
    ]
  })
}

const named = (rows: readonly Kept[] | undefined, column: string): readonly string[] =>
  (rows ?? []).map((row) => String(row[column]))

/** Each of them once, no other. What the post adds of letters that never arrived has `~` in its id. */
function sets(id: string, what: string, due: readonly string[], kept: readonly string[]): readonly string[] {
  const own = kept.filter((each) => !each.includes('~'))
  return canonical([...due].sort()) === canonical([...own].sort())
    ? []
    : [`${id}: ${what} are ${own.sort().join(' ')}, and should be ${[...due].sort().join(' ')}`]
}

/** The case as its events tell it, and the notices that had to be given on the way. */
function lived(events: readonly StoredEvent[]): {
  readonly state: CaseState | null
  readonly notices: readonly string[]
} {
  let state: CaseState | null = null
  const notices: string[] = []
  // What one command did bears one instant.
  for (const together of Map.groupBy(events, ({ at, actor }) => `${at} ${actor}`).values()) {
    const before: CaseState | null = state
    const deeds: readonly Deed[] = together.map(({ body, at, actor }) => ({
      event: body as unknown as CaseEvent,
      at: at.toString(),
      by: actor as PersonId,
    }))
    for (const { event, at } of deeds) state = fold(state, event, at)
    if (state)
      notices.push(...noticesOf(before, state, deeds, contextOf(state, state.toldOn)).map(({ id }) => String(id)))
  }
  return { state, notices }
}

function contextOf(state: CaseState, today: number): Context {
  const procedure = procedureById.get(state.procedure)
  if (!procedure) throw new Error(`no procedure ${state.procedure}`)
  const date = fromDayNumber(today)
  return {
    procedure,
    facts: factsOn(procedure, state.form).facts,
    calendar: calendarAsOf(date),
    today,
    by: 'time' as PersonId,
    newLicence: () => newLicenceId(date.year),
  }
}
