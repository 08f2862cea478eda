/**
 * What a watch reads: the journal up to the beginning of a day. The events of a case are read once for all the days that
 * are asked about, and folded anew for each, so that a year is replayed from one reading.
 */
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Store } from '../store/store.ts'
import { asInstant, asText } from '../store/values.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { dayNumber, fromDayNumber, type LegalDate, legalDateAt } from '../time/dates.ts'
import { factsOn } from '../window/application.ts'
import type { Context } from '../window/decide.ts'
import type { CaseEvent, FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'
import { newLicenceId } from '../window/ids.ts'
import type { Procedure } from '../window/procedure.ts'
import { type CaseState, fold, openPhases } from '../window/state.ts'
import { beginOf, catchUp } from '../window/sweep.ts'
import { clockOf } from '../window/terms.ts'
import type { CaseThen, Reading, Report, Step, Watch } from './watch.ts'

const begin = (on: LegalDate): Temporal.Instant => Temporal.Instant.from(beginOf(dayNumber(on)))

/** A day on which a case was open, or later: its last deed stands in its state. */
const thereOn = `select id from cases where procedure = any($1) and received < $2
  and (phase = any($3) or (state->>'toldOn')::int >= $4) order by id`

/** Cases that are folded in one go. */
const atOnce = 100

interface Told {
  readonly version: number
  readonly at: Temporal.Instant
  readonly report: Omit<Report, 'since' | 'toldOn'> | null
}

/** `until`: the last day that will be asked about. */
export function readingOn(
  store: Pick<Store, 'query'>,
  watches: ReadonlyMap<string, Watch>,
  procedures: ReadonlyMap<string, Procedure>,
  until: LegalDate,
): Reading {
  const histories = new Map<string, readonly Step[]>()
  const told = new Map<string, Promise<ReadonlyMap<string, readonly Told[]>>>()

  const load = async (ids: readonly string[]): Promise<void> => {
    const missing = ids.filter((id) => !histories.has(id))
    if (missing.length === 0) return
    const found = new Map<string, Step[]>(missing.map((id) => [id, []]))
    const { rows } = await store.query(
      'select stream, at, actor, body from events where stream = any($1) and at <= $2 order by stream, version',
      [missing.map((id) => `case:${id}`), begin(until).toString()],
    )
    for (const { stream, at, actor, body } of rows)
      found.get(asText(stream).slice('case:'.length))?.push({
        event: JSON.parse(asText(body)) as CaseEvent,
        at: asInstant(at),
        by: asText(actor) as PersonId,
      })
    for (const [id, steps] of found) histories.set(id, steps)
  }

  const then = (id: string, on: LegalDate): CaseThen | null => {
    const cut = begin(on).epochMilliseconds
    const steps = (histories.get(id) ?? []).filter(({ at }) => at.epochMilliseconds <= cut)
    let state: CaseState | null = null
    for (const { event, at } of steps) state = fold(state, event, at.toString())
    const procedure = state && procedures.get(state.procedure)
    if (!state || !procedure) return null
    const { facts } = factsOn(procedure, state.form)
    const contextOn = (today: number): Context => {
      const date = fromDayNumber(today)
      const calendar = calendarAsOf(date)
      return { procedure, facts, calendar, today, by: 'time' as PersonId, newLicence: () => newLicenceId(date.year) }
    }
    // What the sweep of this day does, whether it has come round yet or not.
    const today = dayNumber(on)
    const caught = catchUp(state, state.toldOn, today, contextOn).state
    return { state: caught, procedure, clock: clockOf(caught, contextOn(today)), steps }
  }

  const readReports = async (id: string): Promise<ReadonlyMap<string, readonly Told[]>> => {
    const form = watches.get(id)?.reports?.form
    const { rows } = await store.query(
      `select id, version, at, party_kind, party, form from watch_reports
       where watch = $1 and at <= $2 order by id, version`,
      [id, begin(until).toString()],
    )
    const found = new Map<string, Told[]>()
    for (const row of rows) {
      const key = asText(row.id)
      const values = row.form as FormValues | null
      const read = values && form ? readForm(form, values) : null
      const party = { kind: asText(row.party_kind), id: asText(row.party) } as Party
      found.set(key, [
        ...(found.get(key) ?? []),
        {
          version: Number(row.version),
          at: asInstant(row.at),
          report: values ? { id: key, party, values, facts: read?.ok ? read.value.facts : {} } : null,
        },
      ])
    }
    return found
  }

  const casesThen = async (of: readonly string[], on: LegalDate, since: LegalDate): Promise<readonly CaseThen[]> => {
    const { rows } = await store.query(thereOn, [of, on.toString(), openPhases, dayNumber(since)])
    const ids = rows.map((row) => asText(row.id))
    await load(ids)
    const found: CaseThen[] = []
    for (const [at, id] of ids.entries()) {
      // Thousands of cases are folded in a second or two: whoever else is served here goes on meanwhile.
      if (at % atOnce === atOnce - 1) await new Promise(setImmediate)
      const each = then(id, on)
      const counts = each && (openPhases.includes(each.state.phase) || each.state.toldOn >= dayNumber(since))
      if (counts) found.push(each)
    }
    return found
  }
  let last: { readonly key: string; readonly cases: Promise<readonly CaseThen[]> } | null = null

  return {
    procedures,
    begin,
    async query(sql, values) {
      if (!/^\s*(select|with)\b/i.test(sql)) throw new TypeError('a watch only reads')
      return store.query(sql, values)
    },
    cases(of, on, since = on) {
      // What is found and what is measured on a day are asked for one after the other.
      const key = `${on} ${since} ${of.join()}`
      if (last?.key !== key) last = { key, cases: casesThen(of, on, since) }
      return last.cases
    },
    async reports(id, on) {
      const reading = told.get(id) ?? readReports(id)
      told.set(id, reading)
      const cut = begin(on).epochMilliseconds
      return [...(await reading).values()].flatMap((versions) => {
        const known = versions.filter(({ at }) => at.epochMilliseconds <= cut)
        const [first, last] = [known[0], known.at(-1)]
        if (!first || !last?.report) return []
        return [{ ...last.report, since: legalDateAt(first.at), toldOn: legalDateAt(last.at) }]
      })
    },
  }
}
