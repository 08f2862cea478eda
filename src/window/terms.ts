/** The terms that a case runs under, and the clock put to them. */
import { type Facts, holds } from '../rules/holds.ts'
import type { Calendar } from '../time/calendar.ts'
import { dayNumber, parseLegalDate } from '../time/dates.ts'
import { clock, type Running } from './clock.ts'
import type { FormValues } from './events.ts'
import type { Procedure, Term } from './procedure.ts'
import type { CaseState } from './state.ts'

/** What the clock of a case needs beside its state. */
export interface Dated {
  readonly procedure: Procedure
  readonly facts: Facts
  readonly calendar: Calendar
  /** The legal day, as a day number. */
  readonly today: number
}

/** The name under which the passing of the time to put a broken promise right is told; no term may be called so. */
export const cureTerm = 'cure'

/** The last year a form may name: what runs from it must end within the calendar, 2199. */
const lastYear = 2180

/** A day as it is typed; null where it is none that the calendar holds. */
export function dayOf(text: string): number | null {
  const read = parseLegalDate(text)
  return read.ok && read.value.year >= 2000 && read.value.year <= lastYear ? dayNumber(read.value) : null
}

/** Day numbers of the form's dates that terms start with. */
export function datesOf(procedure: Procedure, form: FormValues): Readonly<Record<string, number>> {
  const dates: Record<string, number> = {}
  for (const { starts } of procedure.terms) {
    if (!('date' in starts)) continue
    const given = form[starts.date]
    const at = typeof given === 'string' ? dayOf(given) : null
    if (at !== null) dates[starts.date] = at
  }
  return dates
}

export const termsOf = (procedure: Procedure, facts: Facts): readonly Term[] =>
  procedure.terms.every(({ when }) => !when)
    ? procedure.terms
    : procedure.terms.filter(({ when }) => !when || holds(when, facts) === true)

/** A term that was over was missed, even where the law makes good for it: silence accepts as of the day of arrival. */
export const clockOf = (state: CaseState, { procedure, facts, calendar, today }: Dated): readonly Running[] =>
  clock(termsOf(procedure, facts), state.happened, datesOf(procedure, state.form), calendar, today).map((each) =>
    each.standing === 'met' && state.passed.includes(each.term.id) ? { ...each, standing: 'missed' } : each,
  )
