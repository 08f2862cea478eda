/**
 * The holidays of a year whose notice is not out, as far as the law itself fixes them: thirteen days, by the sun and by
 * the moon; one that falls on a rest day, or on another holiday, is made up on the next working day (全国年节及纪念日放假办法
 * 2024, articles 2 and 6). A notice only swaps days around them, so that the count of the year's working days is its own.
 */
import type { Holiday } from './announcements.ts'
import { dayNumber } from './dates.ts'

const solar = (year: number, month: number, day: number): number =>
  dayNumber(Temporal.PlainDate.from({ year, month, day }))

const lunar = (year: number, monthCode: string, day: number): number =>
  dayNumber(Temporal.PlainDate.from({ calendar: 'chinese', year, monthCode, day }).withCalendar('iso8601'))

/** 清明: the sun at 15°, in 2024 on 4 April at 15:02 in Beijing; and again after each year of the sun. */
const qingming = (year: number): number => Math.floor(solar(2024, 4, 4) + 15 / 24 + (year - 2024) * 365.2424)

const fixed = (year: number): readonly (readonly [day: number, holiday: Holiday])[] => {
  const spring = lunar(year, 'M01', 1)
  return [
    [solar(year, 1, 1), 'new-year'],
    ...([-1, 0, 1, 2] as const).map((after) => [spring + after, 'spring'] as const),
    [qingming(year), 'qingming'],
    [solar(year, 5, 1), 'labour'],
    [solar(year, 5, 2), 'labour'],
    [lunar(year, 'M05', 5), 'dragon-boat'],
    [lunar(year, 'M08', 15), 'mid-autumn'],
    ...([1, 2, 3] as const).map((date) => [solar(year, 10, date), 'national'] as const),
  ]
}

export function estimatedHolidays(year: number, isWeekend: (day: number) => boolean): ReadonlyMap<number, Holiday> {
  const days = new Map<number, Holiday>()
  const toMakeUp: (readonly [day: number, holiday: Holiday])[] = []
  for (const [day, holiday] of fixed(year)) {
    if (isWeekend(day) || days.has(day)) toMakeUp.push([day, holiday])
    if (!days.has(day)) days.set(day, holiday)
  }
  for (const [day, holiday] of toMakeUp) {
    let next = day + 1
    while (isWeekend(next) || days.has(next)) next++
    days.set(next, holiday)
  }
  return days
}
