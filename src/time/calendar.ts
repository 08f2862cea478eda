/**
 * The working-day calendar, versioned: a year is what its notice says, from the day the notice was public; before that,
 * and for years never held, it is an estimate (weekends, and the holidays that the law itself fixes) and says so.
 */
import { type Announcement, announcements, type Holiday } from './announcements.ts'
import { day, dayNumber, fromDayNumber, type LegalDate } from './dates.ts'
import { estimatedHolidays } from './estimate.ts'

export type DayKind =
  | { readonly kind: 'working-day' }
  /** A Saturday or Sunday that is worked. */
  | { readonly kind: 'make-up' }
  | { readonly kind: 'rest-day' }
  | { readonly kind: 'holiday'; readonly holiday: Holiday }

/** Days are day numbers (days since 1970-01-01), so that a clock is counted by look-ups alone. */
export interface Calendar {
  /** Names the years that it knows, e.g. `2025+2026`: the version that an answer was counted with. */
  readonly version: string
  readonly announced: readonly Announcement[]
  kind(day: number): DayKind
  isWorkday(day: number): boolean
  /** A notice that could still change the day is not out. */
  isEstimated(day: number): boolean
  /** Whether any day after `from` up to and with `to` is estimated. */
  estimatedBetween(from: number, to: number): boolean
  /** Working days after `from` up to and with `to`. */
  workdaysBetween(from: number, to: number): number
  /** The nth working day after a day; n ≥ 1. */
  workdayAfter(from: number, n: number): number
  /** The nth working day before a day; n ≥ 1. */
  workdayBefore(day: number, n: number): number
  /** The day itself if it is worked, else the next that is. */
  workdayFrom(day: number): number
}

const first = dayNumber(day('2000-01-01'))
const last = dayNumber(day('2199-12-31'))
const length = last - first + 1

const workingDay: DayKind = { kind: 'working-day' }
const restDay: DayKind = { kind: 'rest-day' }

/** 1 January 1970 was a Thursday. */
const isWeekend = (at: number): boolean => (((at + 3) % 7) + 7) % 7 > 4

const made = new Map<string, Calendar>()

/** The calendar as it was known on a day. */
export function calendarAsOf(knownOn: LegalDate): Calendar {
  const today = knownOn.toString()
  return calendarOf(announcements.filter(({ published }) => published <= today))
}

export function calendarOf(known: readonly Announcement[]): Calendar {
  const version = known.map(({ year }) => year).join('+') || 'estimate'
  const before = made.get(version)
  if (before?.announced.every((each, index) => each === known[index])) return before
  const calendar = build(version, known)
  made.set(version, calendar)
  return calendar
}

function build(version: string, known: readonly Announcement[]): Calendar {
  const announcedYears = new Set(known.map(({ year }) => year))
  const special = specialDays(known, announcedYears)
  const kindOf = (at: number): DayKind => special.get(at) ?? (isWeekend(at) ? restDay : workingDay)
  const isEstimate = estimatedDays(announcedYears)
  /** Working days up to and with each day, from the day before the first; the day of each working day; estimated days. */
  const upTo = new Int32Array(length + 1)
  const days = new Int32Array(length)
  const estimated = new Int32Array(length + 1)
  let worked = 0
  for (let at = 0; at < length; at++) {
    const { kind } = kindOf(first + at)
    if (kind === 'working-day' || kind === 'make-up') days[worked++] = first + at
    upTo[at + 1] = worked
    estimated[at + 1] = (estimated[at] ?? 0) + (isEstimate[at] ?? 0)
  }
  const of = (counts: Int32Array, at: number): number => counts[at - first + 1] ?? outside(at)
  const nth = (count: number): number => (count > worked ? undefined : days[count - 1]) ?? outside(null)
  return {
    version,
    announced: known,
    kind: (at) => (at >= first && at <= last ? kindOf(at) : outside(at)),
    isWorkday: (at) => of(upTo, at) > of(upTo, at - 1),
    isEstimated: (at) => of(estimated, at) > of(estimated, at - 1),
    estimatedBetween: (from, to) => of(estimated, to) > of(estimated, from),
    workdaysBetween: (from, to) => of(upTo, to) - of(upTo, from),
    workdayAfter: (from, n) => nth(of(upTo, from) + n),
    workdayBefore: (at, n) => nth(of(upTo, at - 1) - n + 1),
    workdayFrom: (at) => nth(of(upTo, at - 1) + 1),
  }
}

function outside(at: number | null): never {
  const zh = at === null ? '所计的工作日' : `${fromDayNumber(at)} `
  const en = at === null ? 'the working day counted to' : `${fromDayNumber(at)}`
  throw new RangeError(`${zh}超出工作日历（2000 年至 2199 年）; ${en} lies outside the calendar, 2000 to 2199`)
}

/**
 * A day is an estimate while the notice of its year is not out; and so is the last week of December while that of the next
 * year is not: notices have taken days of it for New Year, and had others worked (29 December 2018, a Saturday).
 */
function estimatedDays(announcedYears: ReadonlySet<number>): Uint8Array {
  const estimated = new Uint8Array(length)
  for (let year = 2000; year <= 2200; year++)
    if (!announcedYears.has(year)) estimated.fill(1, Math.max(0, newYear(year) - 7 - first), newYear(year + 1) - first)
  return estimated
}

const newYear = (year: number): number => dayNumber(Temporal.PlainDate.from({ year, month: 1, day: 1 }))

/** Days that are not what their weekday says. */
function specialDays(
  known: readonly Announcement[],
  announcedYears: ReadonlySet<number>,
): ReadonlyMap<number, DayKind> {
  const special = new Map<number, DayKind>()
  for (let year = 2000; year <= 2199; year++)
    if (!announcedYears.has(year))
      for (const [at, holiday] of estimatedHolidays(year, isWeekend)) special.set(at, { kind: 'holiday', holiday })
  for (const { holidays, worked } of known) {
    for (const [holiday, from, to] of holidays)
      for (let at = dayNumber(day(from)); at <= dayNumber(day(to)); at++) special.set(at, { kind: 'holiday', holiday })
    for (const each of worked) special.set(dayNumber(day(each)), { kind: 'make-up' })
  }
  return special
}
