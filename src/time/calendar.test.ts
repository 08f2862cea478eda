/** The working-day calendar against the notices, day by day, and against the npm package chinese-days. */
import { getSolarDateFromLunar, getSolarTermDate, isHoliday } from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { announcements } from './announcements.ts'
import { type Calendar, calendarAsOf, calendarOf } from './calendar.ts'
import { day, dayNumber, fromDayNumber } from './dates.ts'
import { estimatedHolidays } from './estimate.ts'

const at = (iso: string): number => dayNumber(day(iso))
const calendar = calendarOf(announcements)

describe('what each notice says', () => {
  // As src/law/sources/facts.zh.md lists them, section 11.4: the rest days that are worked.
  test.each([
    ['国办发明电〔2022〕16号', 2023, '1/28 1/29 4/23 5/6 6/25 10/7 10/8'],
    ['国办发明电〔2023〕7号', 2024, '2/4 2/18 4/7 4/28 5/11 9/14 9/29 10/12'],
    ['国办发明电〔2024〕12号', 2025, '1/26 2/8 4/27 9/28 10/11'],
    ['国办发明电〔2025〕7号', 2026, '1/4 2/14 2/28 5/9 9/20 10/10'],
  ])('%s: in %i these Saturdays and Sundays are worked: %s', (notice, year, worked) => {
    const held = announcements.find((each) => each.year === year)
    expect(held?.notice).toBe(notice)
    const days = worked.split(' ').map((each) => {
      const [month, date] = each.split('/')
      return `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
    })
    expect(held?.worked).toEqual(days)
    for (const each of days) {
      expect(calendar.kind(at(each)).kind).toBe('make-up')
      expect(day(each).dayOfWeek).toBeGreaterThan(5)
    }
  })

  test.each([
    ['2023-12-29', 'working-day', ''],
    ['2023-12-30', 'holiday', '元旦 2024 begins on the Saturday before'],
    ['2024-01-06', 'rest-day', 'a Saturday like any other'],
    ['2024-02-09', 'working-day', '除夕 2024 is worked'],
    ['2024-02-10', 'holiday', '春节 2024'],
    ['2024-02-17', 'holiday', ''],
    ['2024-02-18', 'make-up', 'a Sunday'],
    ['2025-01-27', 'working-day', 'a Monday, the day before 除夕'],
    ['2025-01-28', 'holiday', '除夕 2025, a holiday by law since that year'],
    ['2025-09-30', 'working-day', ''],
    ['2025-10-01', 'holiday', '国庆、中秋 2025, to 8 October'],
    ['2025-10-08', 'holiday', ''],
    ['2025-10-09', 'working-day', ''],
    ['2025-10-11', 'make-up', 'a Saturday'],
    ['2025-10-12', 'rest-day', 'the Sunday after'],
    ['2026-01-03', 'holiday', '元旦 2026'],
    ['2026-01-04', 'make-up', 'a Sunday'],
    ['2026-02-14', 'make-up', 'a Saturday'],
    ['2026-02-15', 'holiday', '春节 2026, nine days'],
    ['2026-02-23', 'holiday', ''],
    ['2026-02-24', 'working-day', ''],
  ])('%s: %s %s', (date, kind) => {
    expect(calendar.kind(at(date)).kind).toBe(kind)
  })

  test('chinese-days, which read the same notices, agrees on every day of 2023 to 2026', () => {
    const different: string[] = []
    for (let each = at('2023-01-01'); each <= at('2026-12-31'); each++) {
      const iso = fromDayNumber(each).toString()
      if (isHoliday(iso) === calendar.isWorkday(each)) different.push(iso)
    }
    expect(different).toEqual([])
  })

  test('no notice says one day twice, and what it says is of its own year or the days before it', () => {
    for (const { year, holidays, worked } of announcements) {
      const all = holidays.flatMap(([, from, to]) => {
        const days = []
        for (let each = at(from); each <= at(to); each++) days.push(each)
        return days
      })
      const said = [...all, ...worked.map(at)]
      expect(new Set(said).size).toBe(said.length)
      expect(Math.min(...said)).toBeGreaterThanOrEqual(at(`${year - 1}-12-25`))
      expect(Math.max(...said)).toBeLessThanOrEqual(at(`${year}-12-24`))
    }
  })

  // 全国年节及纪念日放假办法 2: 11 days a year, since 2025 13.
  test.each([
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, workdays) => {
    expect(calendar.workdaysBetween(at(`${year - 1}-12-31`), at(`${year}-12-31`))).toBe(workdays)
  })
})

describe('what was known when', () => {
  const versionOn = (knownOn: string) => calendarAsOf(day(knownOn)).version

  test.each([
    ['2022-12-07', 'estimate'],
    ['2022-12-08', '2023'],
    ['2023-10-24', '2023'],
    ['2023-10-25', '2023+2024'],
    ['2024-11-11', '2023+2024'],
    ['2024-11-12', '2023+2024+2025'],
    ['2025-11-03', '2023+2024+2025'],
    ['2025-11-04', '2023+2024+2025+2026'],
  ])('on %s: %s', (knownOn, version) => expect(versionOn(knownOn)).toBe(version))

  test('the same version is one calendar', () => {
    expect(calendarAsOf(day('2025-12-01'))).toBe(calendarAsOf(day('2026-06-01')))
  })

  test.each([
    ['before its notice', '2025-11-03', '2026-02-18', true],
    ['from the day of its notice', '2025-11-04', '2026-02-18', false],
    ['the last week of a year waits for the notice of the next', '2026-06-01', '2026-12-25', true],
    ['the day before that does not', '2026-06-01', '2026-12-24', false],
    ['a year before the first notice held', '2026-06-01', '2022-06-01', true],
  ])('a day is an estimate: %s', (_, knownOn, date, estimated) => {
    expect(calendarAsOf(day(knownOn)).isEstimated(at(date))).toBe(estimated)
  })
})

describe('a year whose notice is not out, by what the law itself fixes', () => {
  const unknown = calendarOf([])

  test.each([
    ['2027-01-01', 'new-year'],
    ['2027-02-04', null],
    ['2027-02-05', 'spring'], // 除夕
    ['2027-02-08', 'spring'], // 初三
    ['2027-02-10', 'spring'], // two of the four fall on a weekend
    ['2027-02-11', null],
    ['2027-04-05', 'qingming'],
    ['2027-05-04', 'labour'], // both on a weekend
    ['2027-06-09', 'dragon-boat'],
    ['2027-09-15', 'mid-autumn'],
    ['2027-10-01', 'national'],
    ['2027-10-05', 'national'],
    ['2027-10-06', null],
    ['2031-10-06', 'national'], // mid-autumn falls on 1 October
    ['2031-10-07', null],
  ])('%s: %s', (date, holiday) => {
    const kind = unknown.kind(at(date))
    expect(kind.kind === 'holiday' ? kind.holiday : null).toBe(holiday)
    expect(unknown.isEstimated(at(date))).toBe(true)
  })

  test.each([2025, 2026])('%i has as many working days as its notice gave it, which only swapped some', (year) => {
    const workdays = (of: Calendar) => of.workdaysBetween(at(`${year - 1}-12-31`), at(`${year}-12-31`))
    expect(workdays(unknown)).toBe(workdays(calendar))
  })

  test('the moon and the sun are where chinese-days has them, until 2099', () => {
    const monthDay = (...date: readonly (number | string)[]) =>
      date.map((each) => String(each).padStart(2, '0')).join('-')
    for (let year = 2001; year <= 2099; year++) {
      const held = estimatedHolidays(year, () => false)
      const first = (holiday: string) =>
        fromDayNumber([...held].find(([, each]) => each === holiday)?.[0] ?? 0).toString()
      expect(first('qingming')).toBe(getSolarTermDate(year, 4, 'pure_brightness'))
      for (const [holiday, month, date] of [
        ['dragon-boat', 5, 5],
        ['mid-autumn', 8, 15],
      ] as const)
        expect(first(holiday)).toBe(getSolarDateFromLunar(monthDay(year, month, date)).date)
      expect(held.get(at(getSolarDateFromLunar(monthDay(year, 1, 1)).date) + 2)).toBe('spring')
    }
  })
})

describe('the edges', () => {
  test.each(['1999-12-31', '2200-01-02'])('%s is an error that says what is held', (date) => {
    const out = at(date)
    for (const ask of [calendar.kind, calendar.isWorkday, calendar.isEstimated, calendar.workdayFrom])
      expect(() => ask(out)).toThrow(/2000.*2199/)
    expect(() => calendar.workdayAfter(out - 1, 1)).toThrow(/2000.*2199/)
  })

  test('nor does a count run over them', () => {
    expect(() => calendar.workdayAfter(at('2199-12-31'), 1)).toThrow(RangeError)
    expect(() => calendar.workdayBefore(at('2000-01-01'), 1)).toThrow(RangeError)
  })

  test('the first and the last day can be asked', () => {
    expect(calendar.isWorkday(at('2000-01-01'))).toBe(false)
    expect(calendar.isWorkday(at('2199-12-31'))).toBe(true)
  })
})

test('counts and steps agree with the kind of each day', () => {
  const days = fc.integer({ min: at('2000-06-01'), max: at('2199-10-01') })
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), fc.subarray([...announcements]), (from, n, known) => {
      const asKnown = calendarOf(known)
      const worked = (each: number): boolean => ['working-day', 'make-up'].includes(asKnown.kind(each).kind)
      const after = asKnown.workdayAfter(from, n)
      const before = asKnown.workdayBefore(from, n)
      let counted = 0
      for (let each = from + 1; each <= after; each++) if (worked(each)) counted++
      expect([worked(after), counted, asKnown.workdaysBetween(from, after)]).toEqual([true, n, n])
      counted = 0
      for (let each = from - 1; each >= before; each--) if (worked(each)) counted++
      expect([worked(before), counted]).toEqual([true, n])
      expect(asKnown.isWorkday(from)).toBe(worked(from))
      expect(asKnown.workdayFrom(from)).toBe(worked(from) ? from : asKnown.workdayAfter(from, 1))
    }),
    { numRuns: 300 },
  )
})
