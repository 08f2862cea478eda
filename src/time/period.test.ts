/** Periods of law: 民法典 201 to 203, 行政许可法 82, and windows that are counted back. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { announcements } from './announcements.ts'
import { calendarOf } from './calendar.ts'
import { day, dayNumber, fromDayNumber } from './dates.ts'
import { calendarDays, endOf, type Length, months, sayLength, startBefore, workingDays, years } from './period.ts'

const at = (iso: string): number => dayNumber(day(iso))
const calendar = calendarOf(announcements)
const says = (days: number): string => fromDayNumber(days).toString()

describe('民法典 201–203: the day itself is not counted; like day or last of the month; rest days roll on', () => {
  test.each<[string, Length, string, string, string]>([
    // start, length, where the count ends, last day, why
    ['2024-03-01', calendarDays(1), '2024-03-02', '2024-03-04', 'a Saturday; on to Monday'],
    ['2024-03-04', calendarDays(1), '2024-03-05', '2024-03-05', 'the day after, not the day itself'],
    ['2024-03-04', calendarDays(10), '2024-03-14', '2024-03-14', 'a Thursday'],
    ['2024-01-31', months(1), '2024-02-29', '2024-02-29', 'no 31 February; leap year'],
    ['2023-01-31', months(1), '2023-02-28', '2023-02-28', 'no 31 February'],
    ['2024-08-31', months(1), '2024-09-30', '2024-09-30', 'no 31 September'],
    ['2024-02-29', months(1), '2024-03-29', '2024-03-29', 'the like day, not the last'],
    ['2024-02-29', years(1), '2025-02-28', '2025-02-28', 'no 29 February in 2025'],
    ['2023-02-28', years(1), '2024-02-28', '2024-02-28', 'the like day, though the month has one more'],
    ['2025-11-30', months(3), '2026-02-28', '2026-02-28', 'a Saturday that is worked: it does not roll'],
    ['2024-05-31', months(6), '2024-11-30', '2024-12-02', 'month end, a Saturday'],
    ['2024-11-18', months(13), '2025-12-18', '2025-12-18', 'over the turn of two years'],
    // The last day is a rest day, is worked, lies in a festival.
    ['2025-09-18', calendarDays(10), '2025-09-28', '2025-09-28', 'a Sunday that is worked'],
    ['2025-09-17', calendarDays(10), '2025-09-27', '2025-09-28', 'the Saturday before: on to the worked Sunday'],
    ['2025-09-21', calendarDays(10), '2025-10-01', '2025-10-09', 'National Day: on to 9 October'],
    ['2025-09-20', calendarDays(10), '2025-09-30', '2025-09-30', 'the day before it'],
    ['2025-09-28', calendarDays(10), '2025-10-08', '2025-10-09', 'its last day'],
    ['2025-09-29', calendarDays(10), '2025-10-09', '2025-10-09', 'the day after it'],
    ['2026-01-17', months(1), '2026-02-17', '2026-02-24', 'first day of the lunar year'],
    ['2026-01-14', months(1), '2026-02-14', '2026-02-14', 'a Saturday worked before Spring Festival'],
    ['2024-02-02', calendarDays(7), '2024-02-09', '2024-02-09', 'New Year’s Eve 2024 was a working day'],
    ['2025-01-21', calendarDays(7), '2025-01-28', '2025-02-05', 'New Year’s Eve 2025 is a holiday'],
    ['2025-12-02', months(1), '2026-01-02', '2026-01-04', 'on to a Sunday that is worked'],
  ])('%s + %o ends on %s, last day %s (%s)', (start, length, nominal, due) => {
    const end = endOf(at(start), length, calendar)
    expect([says(end.nominal), says(end.due)]).toEqual([nominal, due])
  })
})

describe('行政许可法 82: working days, without rest days and holidays', () => {
  test.each<[string, number, string, string]>([
    ['2025-09-15', 1, '2025-09-16', ''],
    ['2025-09-26', 1, '2025-09-28', 'a Sunday that is worked counts'],
    ['2025-09-15', 20, '2025-10-17', '20 over National Day 2025: two worked rest days, eight holidays'],
    ['2025-09-30', 5, '2025-10-14', 'the worked Saturday 11 October is one of them'],
    ['2025-10-03', 5, '2025-10-14', 'received on a holiday: the same'],
    ['2026-02-12', 5, '2026-02-26', '2/13, worked 2/14, then 2/24, 2/25, 2/26'],
    ['2024-02-08', 1, '2024-02-09', 'New Year’s Eve 2024'],
    ['2024-01-01', 45, '2024-03-07', '45 of joint handling over Spring Festival'],
  ])('from %s, %i working days: %s %s', (start, count, due) => {
    expect(says(endOf(at(start), workingDays(count), calendar).due)).toBe(due)
  })
})

describe('windows counted back from an end, never moved', () => {
  test.each<[string, Length, string, string]>([
    // A customs ruling is renewed from 90 to 30 days before it ends.
    ['2026-12-31', calendarDays(90), '2026-10-02', 'a holiday, and stays'],
    ['2026-12-31', calendarDays(30), '2026-12-01', ''],
    ['2026-05-31', calendarDays(30), '2026-05-01', 'Labour Day, and stays'],
    ['2024-03-31', months(1), '2024-02-29', 'no 31 February'],
    ['2024-03-01', calendarDays(1), '2024-02-29', ''],
    ['2025-10-09', workingDays(1), '2025-09-30', 'the working day before National Day'],
    ['2025-10-12', workingDays(1), '2025-10-11', 'from a rest day: a worked Saturday'],
    ['2025-10-12', workingDays(0), '2025-10-12', ''],
  ])('before %s, %o: %s %s', (end, length, start) => {
    expect(says(startBefore(at(end), length, calendar))).toBe(start)
  })
})

test.each([
  ['2026-10-01', false, '91 days before'],
  ['2026-10-02', true, '90 days before'],
  ['2026-12-01', true, '30 days before'],
  ['2026-12-02', false, '29 days before'],
])('a ruling that ends on 2026-12-31 is renewed from 90 to 30 days before: on %s %s (%s)', (asked, open) => {
  const [opens, closes] = [90, 30].map((count) => startBefore(at('2026-12-31'), calendarDays(count), calendar))
  expect(at(asked) >= (opens ?? 0) && at(asked) <= (closes ?? 0)).toBe(open)
})

test.each<[Length, string, string]>([
  [workingDays(20), '20 个工作日', '20 working days'],
  [workingDays(1), '1 个工作日', '1 working day'],
  [calendarDays(120), '120 日', '120 calendar days'],
  [months(6), '6 个月', '6 months'],
  [years(1), '1 年', '1 year'],
])('%o reads %s', (length, zh, en) => expect(sayLength(length)).toEqual({ zh, en }))

describe('for every day and length', () => {
  const start = fc.integer({ min: at('2000-01-01'), max: at('2180-01-01') })
  const count = fc.integer({ min: 1, max: 200 })
  const length = fc.oneof(
    count.map(calendarDays),
    count.map(workingDays),
    fc.integer({ min: 1, max: 40 }).map(months),
    fc.integer({ min: 1, max: 15 }).map(years),
  )
  const holds = (...checks: Parameters<typeof fc.assert>[0][]) => {
    for (const each of checks) fc.assert(each, { numRuns: 1_000 })
  }

  test('the last day is worked, and no working day lies between it and where the count ended', () =>
    holds(
      fc.property(start, length, (from, whole) => {
        const { nominal, due } = endOf(from, whole, calendar)
        expect(calendar.isWorkday(due)).toBe(true)
        expect(calendar.workdaysBetween(nominal - 1, due)).toBe(1)
      }),
    ))

  test('who starts later ends no earlier, and a longer period ends no earlier', () =>
    holds(
      fc.property(start, fc.nat(40), length, fc.nat(5), (from, later, whole, more) => {
        const { due } = endOf(from, whole, calendar)
        expect(endOf(from + later, whole, calendar).due).toBeGreaterThanOrEqual(due)
        expect(endOf(from, { ...whole, count: whole.count + more }, calendar).due).toBeGreaterThanOrEqual(due)
      }),
    ))

  test('n working days hold n working days', () =>
    holds(
      fc.property(start, count, (from, n) => {
        expect(calendar.workdaysBetween(from, endOf(from, workingDays(n), calendar).due)).toBe(n)
      }),
    ))

  test('months and years are those of the calendar', () =>
    holds(
      fc.property(start, fc.integer({ min: 1, max: 200 }), (from, n) => {
        const date = fromDayNumber(from)
        expect(endOf(from, months(n), calendar).nominal).toBe(dayNumber(date.add({ months: n })))
        expect(endOf(from, years(n % 19), calendar).nominal).toBe(dayNumber(date.add({ years: n % 19 })))
        expect(startBefore(from, months(n), calendar)).toBe(dayNumber(date.subtract({ months: n })))
      }),
    ))
})
