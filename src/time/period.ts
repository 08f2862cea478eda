/** Periods of law: how long, in what unit, and the day on which they end (民法典 200–204). */
import type { Text } from '../text.ts'
import type { Calendar } from './calendar.ts'

export type Unit = 'calendar-day' | 'working-day' | 'month' | 'year'

export interface Length {
  readonly count: number
  readonly unit: Unit
}

export const calendarDays = (count: number): Length => ({ count, unit: 'calendar-day' })
export const workingDays = (count: number): Length => ({ count, unit: 'working-day' })
export const months = (count: number): Length => ({ count, unit: 'month' })
export const years = (count: number): Length => ({ count, unit: 'year' })

/** Day numbers. */
export interface End {
  /** Where the count alone ends. */
  readonly nominal: number
  /** The last day: `nominal`, or the next working day where that is a rest day or holiday. */
  readonly due: number
}

/**
 * The last day of a period that starts with an event on `start`. The day itself is not counted (民法典 201); a period in
 * months or years ends on the same day of its last month, or on the month's last day (202); one that would end on a rest
 * day or holiday ends on the next working day (203).
 */
export function endOf(start: number, length: Length, calendar: Calendar): End {
  if (length.unit === 'working-day') {
    const due = length.count === 0 ? calendar.workdayFrom(start) : calendar.workdayAfter(start, length.count)
    return { nominal: due, due }
  }
  const nominal = moved(start, length, 1)
  return { nominal, due: calendar.workdayFrom(nominal) }
}

/** The day so long before another, for windows that are counted back (届满前 30 日); never moved off a rest day. */
export function startBefore(end: number, length: Length, calendar: Calendar): number {
  if (length.unit !== 'working-day') return moved(end, length, -1)
  return length.count === 0 ? end : calendar.workdayBefore(end, length.count)
}

function moved(from: number, { count, unit }: Length, sign: 1 | -1): number {
  if (unit === 'calendar-day') return from + sign * count
  const { year, month, day } = civil(from)
  const months = year * 12 + month - 1 + sign * count * (unit === 'year' ? 12 : 1)
  const firstOfMonth = (months: number): number => dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1)
  const longest = firstOfMonth(months + 1) - firstOfMonth(months)
  return firstOfMonth(months) + Math.min(day, longest) - 1
}

/*
 * Gregorian dates in whole numbers: a clock is counted hundreds of thousands of times a second, and a date object for each
 * count would be most of its cost. Years begin in March here, so that a leap day is the last of its year.
 */
const inEra = 146_097 // days in 400 years
const toEpoch = 719_468 // days from 1 March of year 0 to 1 January 1970

function dayOf(year: number, month: number): number {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
  return era * inEra + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - toEpoch
}

function civil(at: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = at + toEpoch
  const era = Math.floor(shifted / inEra)
  const ofEra = shifted - era * inEra
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / (inEra - 1))) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marched = Math.floor((5 * ofYear + 2) / 153)
  const month = marched < 10 ? marched + 3 : marched - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * marched + 2) / 5) + 1,
  }
}

const units: Readonly<Record<Unit, { zh: string; en: readonly [string, string] }>> = {
  'calendar-day': { zh: '日', en: ['calendar day', 'calendar days'] },
  'working-day': { zh: '个工作日', en: ['working day', 'working days'] },
  month: { zh: '个月', en: ['month', 'months'] },
  year: { zh: '年', en: ['year', 'years'] },
}

export const sayLength = ({ count, unit }: Length): Text => ({
  zh: `${count} ${units[unit].zh}`,
  en: `${count} ${units[unit].en[count === 1 ? 0 : 1]}`,
})
