/** For the tests of what watches find: cases told as stories, reports, and a reading of them as of any day. */
import type { AuthorityId } from '../people/authorities.ts'
import type { OrganisationId, PersonId } from '../people/ids.ts'
import type { Row } from '../store/driver.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { day, dayNumber, fromDayNumber, type LegalDate } from '../time/dates.ts'
import { factsOn } from '../window/application.ts'
import type { CaseEvent, FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'
import type { CaseId } from '../window/ids.ts'
import type { Procedure } from '../window/procedure.ts'
import { type CaseState, fold, openPhases } from '../window/state.ts'
import { beginOf, catchUp } from '../window/sweep.ts'
import { clockOf } from '../window/terms.ts'
import type { CaseThen, Reading, Report, Watch } from './watch.ts'

export interface CaseTold {
  readonly procedure: Procedure
  readonly lead: AuthorityId
  readonly form: FormValues
  /** Since this day; what happened on which day comes after it. */
  readonly received: string
  readonly happened?: readonly (readonly [on: string, event: CaseEvent, by?: string])[]
}

export const firm = { kind: 'organisation', id: 'firm' as OrganisationId } as const

const noon = (on: string): string =>
  day(on).toZonedDateTime({ timeZone: 'Asia/Shanghai', plainTime: '12:00' }).toInstant().toString()

function asOf(told: CaseTold, on: LegalDate): CaseThen | null {
  const { procedure, form, lead } = told
  const submitted: CaseEvent = {
    type: 'submitted',
    case: '2026-K7QX-3M9T' as CaseId,
    procedure: procedure.id,
    applicant: firm,
    filedBy: 'li' as PersonId,
    lead,
    results: procedure.results.map(({ id }) => ({ id, by: lead })),
    form,
    papers: [],
    ruledOut: [],
    promised: false,
    links: [],
  }
  const steps = [[told.received, submitted, 'li'] as const, ...(told.happened ?? [])]
    // What happens in the course of a day is known on the next.
    .filter(([at]) => Temporal.PlainDate.compare(day(at), on) < 0)
    .map(([at, event, by = 'officer']) => ({ event, at: Temporal.Instant.from(noon(at)), by: by as PersonId }))
  let state: CaseState | null = null
  const { facts } = factsOn(procedure, form)
  const contextOn = (today: number) => {
    const calendar = calendarAsOf(fromDayNumber(today))
    return { procedure, facts, calendar, today, by: 'time' as PersonId, newLicence: () => 'L' as never }
  }
  for (const { event, at } of steps) {
    // Time goes on between two steps as it does in a house.
    if (state)
      state = catchUp(
        state,
        state.toldOn,
        dayNumber(at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate()),
        contextOn,
      ).state
    state = fold(state, event, at.toString())
  }
  if (!state) return null
  const caught = catchUp(state, state.toldOn, dayNumber(on), contextOn).state
  return { state: caught, procedure, clock: clockOf(caught, contextOn(dayNumber(on))), steps }
}

export interface Told {
  readonly cases?: readonly CaseTold[]
  readonly procedures?: readonly Procedure[]
  /** Each with the day on which it came in. */
  readonly reports?: readonly (readonly [on: string, form: FormValues])[]
  readonly watch?: Watch
  /** What a statement of the watch's own finds. */
  readonly rows?: (values: readonly unknown[]) => readonly Row[]
}

export function readingOf({ cases = [], procedures, reports = [], watch, rows = () => [] }: Told): Reading {
  const all = procedures ?? cases.map(({ procedure }) => procedure)
  return {
    procedures: new Map(all.map((each) => [each.id, each])),
    begin: (on) => Temporal.Instant.from(beginOf(dayNumber(on))),
    query: async (_, values = []) => ({ rows: rows(values), changed: 0 }),
    cases: async (of, on, since = on) =>
      cases
        .filter(({ procedure }) => of.includes(procedure.id))
        .flatMap((told) => asOf(told, on) ?? [])
        .filter(({ state }) => openPhases.includes(state.phase) || state.toldOn >= dayNumber(since)),
    reports: async (_, on) =>
      reports
        .filter(([at]) => Temporal.PlainDate.compare(day(at), on) < 0)
        .map(([at, form], index): Report => {
          const read = watch?.reports ? readForm(watch.reports.form, form) : null
          if (!read?.ok) throw new Error(`the report of ${at} cannot be read: ${JSON.stringify(read?.error)}`)
          return {
            id: `R${index + 1}`,
            party: firm,
            facts: read.value.facts,
            values: read.value.values,
            since: day(at),
            toldOn: day(at),
          }
        }),
  }
}

/** What is found on a day, in a line each: how grave, and the end of its cause. */
export const foundOn = async (watch: Watch, reading: Reading, on: string): Promise<readonly string[]> =>
  (await watch.find(reading, day(on))).map(({ severity, cause }) => `${severity} ${cause}`)
