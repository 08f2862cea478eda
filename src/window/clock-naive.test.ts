/** The clock against its plain meaning, on histories that nobody would think of. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cite } from '../law/cite.ts'
import { announcements } from '../time/announcements.ts'
import { type Calendar, calendarOf } from '../time/calendar.ts'
import { day, dayNumber } from '../time/dates.ts'
import type { Length, Unit } from '../time/period.ts'
import { clock, days, levelDays } from './clock.ts'
import { naiveClock } from './clock-naive.ts'
import type { Ground, Mark, Term } from './procedure.ts'
import type { Happening } from './state.ts'

const cites = [cite('licensing-law-2019', '42.1')] as const
const said = { zh: '期限', en: 'term' }

const grounds: readonly Ground[] = ['hearing', 'appraisal', 'expert-review']
const marks: readonly Mark[] = ['received', 'correction-asked', 'corrected', 'accepted', 'opinion-given', 'decided']

const most: Readonly<Record<Unit, number>> = { 'calendar-day': 130, 'working-day': 50, month: 7, year: 1 }
const length: fc.Arbitrary<Length> = fc
  .constantFrom<Unit>('calendar-day', 'working-day', 'working-day', 'month', 'year')
  .chain((unit) => fc.integer({ min: 1, max: most[unit] }).map((count) => ({ count, unit })))

const term: fc.Arbitrary<Term> = fc
  .record({
    length,
    starts: fc.oneof(
      fc.subarray([...marks.slice(0, 5)], { minLength: 1, maxLength: 2 }),
      fc.constant({ date: 'known' }),
    ),
    ends: fc.subarray([...marks.slice(1)], { maxLength: 2 }),
    pausedBy: fc.subarray([...grounds], { maxLength: 2 }),
    extension: fc.option(length),
  })
  .map(({ extension, ...rest }) => ({
    id: 'term',
    name: said,
    kind: 'statutory',
    whenPassed: 'told',
    cites,
    ...rest,
    ...(extension && { extension: { length: extension, approvedBy: said, cites } }),
  }))

const arrivedOn = (last: Happening | undefined): number | undefined =>
  last?.what === 'mark' && (last.mark === 'received' || last.mark === 'corrected') ? last.on : undefined

const happening = (on: number, before: readonly Happening[]): fc.Arbitrary<Happening> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...marks).map((mark): Happening => ({ what: 'mark', mark, on })) },
    // Deemed accepted: from the day on which it arrived, as long as nothing else was done with it.
    {
      weight: 1,
      arbitrary: fc.constant<Happening>({ what: 'mark', mark: 'accepted', on: arrivedOn(before.at(-1)) ?? on }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ ground: fc.constantFrom(...grounds), lasts: fc.option(fc.nat(20)) }).map(
        ({ ground, lasts }): Happening => ({
          what: 'suspended',
          ground,
          on,
          until: lasts === null ? null : on + lasts,
        }),
      ),
    },
    { weight: 4, arbitrary: fc.constant<Happening>({ what: 'resumed', on }) },
    { weight: 2, arbitrary: fc.constant<Happening>({ what: 'extended', term: 'term', on }) },
    { weight: 1, arbitrary: fc.constant<Happening>({ what: 'extended', term: 'another', on }) },
    { weight: 1, arbitrary: fc.constant<Happening>({ what: 'closed', on }) },
  )

interface History {
  readonly happened: readonly Happening[]
  readonly today: number
}

const grow = (history: History, steps: number): fc.Arbitrary<History> =>
  steps === 0
    ? fc.constant(history)
    : fc
        .oneof(fc.nat(3), fc.nat(40))
        .chain((gap) => happening(history.today + gap, history.happened))
        .chain((next) =>
          grow(
            {
              happened: [...history.happened, next],
              today: Math.max(history.today, next.on),
            },
            steps - 1,
          ),
        )

const dayFrom = (from: string, to: string) => fc.integer({ min: dayNumber(day(from)), max: dayNumber(day(to)) })

const example = fc.record({
  term,
  date: fc.option(dayFrom('2023-06-01', '2027-06-01'), { nil: undefined }),
  known: fc.subarray([...announcements]),
  after: fc.oneof(fc.nat(15), fc.nat(200)),
  history: dayFrom('2022-12-01', '2026-12-31').chain((on) =>
    fc.nat(9).chain((steps) => grow({ happened: [{ what: 'mark', mark: 'received', on }], today: on }, steps)),
  ),
})

test('the clock and a day-by-day count agree on the last day, what is left, the standing and every day between', () => {
  fc.assert(
    fc.property(example, ({ term, date, known, after, history }) => {
      const calendar = calendarOf(known)
      const dates: Record<string, number> = date === undefined ? {} : { known: date }
      const today = history.today + after
      const [fast] = clock([term], history.happened, dates, calendar, today)
      if (!fast) throw new Error('one term, one clock')
      const slow = naiveClock(term, history.happened, dates, calendar.kind, today)
      const { standing, due, left, level } = fast
      expect({ standing, due, left, level, days: days(fast, calendar) }).toEqual(slow)
    }),
    { numRuns: 2_000 },
  )
})

test('a running term is yellow, red and over from the days that it names, and not a day before', () => {
  fc.assert(
    fc.property(example, ({ term, date, known, after, history }) => {
      const calendar = calendarOf(known)
      const dates: Record<string, number> = date === undefined ? {} : { known: date }
      const at = (today: number) => clock([term], history.happened, dates, calendar, today)[0]
      const now = at(history.today + after)
      fc.pre(now?.standing === 'running' && now.start !== null)
      const named = now && levelDays(now, calendar)
      if (!now || !named || now.start === null) throw new Error('a running term has its days')
      expect(now.start <= named.yellow && named.yellow <= named.red && named.red < named.over).toBe(true)
      const order = ['calm', 'yellow', 'red', 'over']
      for (const [level, from] of Object.entries(named))
        for (const today of [from - 1, from]) {
          // What happened later is not undone, so that only later days can be asked.
          if (today < history.today || today < now.start) continue
          const then = at(today)
          if (then?.standing !== 'running') continue
          expect(order.indexOf(then.level) >= order.indexOf(level)).toBe(today === from)
        }
    }),
    { numRuns: 1_000 },
  )
})

test('what does not call itself an estimate stays as it is, whatever is announced later', () => {
  const all = calendarOf(announcements)
  fc.assert(
    fc.property(example, ({ term, date, known, after, history }) => {
      const dates: Record<string, number> = date === undefined ? {} : { known: date }
      const under = (calendar: Calendar) => clock([term], history.happened, dates, calendar, history.today + after)[0]
      const now = under(calendarOf(known))
      fc.pre(now !== undefined && !now.estimated)
      expect(under(all)).toMatchObject({ due: now?.due, standing: now?.standing })
    }),
    { numRuns: 2_000 },
  )
})
