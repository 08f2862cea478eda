/** The clock of a case, in tables that a lawyer can read. Held against its plain meaning: clock-naive.test.ts. */
import { describe, expect, test } from 'vitest'
import { cite, plan } from '../law/cite.ts'
import type { Citation } from '../law/instrument.ts'
import { announcements } from '../time/announcements.ts'
import { calendarAsOf, calendarOf } from '../time/calendar.ts'
import { day, dayNumber, fromDayNumber } from '../time/dates.ts'
import { calendarDays, type Length, months, workingDays } from '../time/period.ts'
import { clock, days, levelDays, type Running, redated } from './clock.ts'
import type { Ground, Mark, Term } from './procedure.ts'
import type { Happening } from './state.ts'

const at = (iso: string): number => dayNumber(day(iso))
const says = (days: number | null): string | null => (days === null ? null : fromDayNumber(days).toString())
const calendar = calendarOf(announcements)

const leader = { zh: '本行政机关负责人', en: 'the head of the authority' }

const term = (id: string, length: Length, cites: Citation, more: Partial<Term> = {}): Term => ({
  id,
  name: { zh: id, en: id },
  length,
  kind: 'statutory',
  starts: ['accepted'],
  ends: ['decided'],
  pausedBy: ['hearing', 'inspection', 'appraisal', 'expert-review', 'bidding'],
  whenPassed: 'told',
  cites: [cites],
  ...more,
})

const licence = cite('licensing-law-2019', '42.1')
const decision = term('decision', workingDays(20), licence, {
  extension: { length: workingDays(10), approvedBy: leader, cites: [licence] },
})
const joint = term('joint', workingDays(45), cite('licensing-law-2019', '42.2'))
const acceptance = term('acceptance', workingDays(5), cite('licensing-law-2019', '32'), {
  starts: ['received', 'corrected'],
  ends: ['correction-asked', 'accepted', 'not-accepted'],
  pausedBy: [],
  whenPassed: 'deemed-accepted',
})
const complaint = term('complaint', workingDays(30), cite('procurement-regulation-2015', '58'), {
  starts: ['received', 'corrected'],
  pausedBy: ['inspection', 'appraisal', 'expert-review', 'correction'],
})
const plan120 = term('plan-120', calendarDays(120), plan('3.1'), { kind: 'plan', starts: ['complete'], pausedBy: [] })
const statute = term('statute', months(6), plan('3.1'), { starts: ['accepted'] })

const mark = (name: Mark, on: string): Happening => ({ what: 'mark', mark: name, on: at(on) })
const suspended = (ground: Ground, on: string, until: string | null = null): Happening => ({
  what: 'suspended',
  ground,
  on: at(on),
  until: until === null ? null : at(until),
})
const resumed = (on: string): Happening => ({ what: 'resumed', on: at(on) })
const extended = (on: string, term = 'decision'): Happening => ({ what: 'extended', term, on: at(on) })

const one = (of: Term, happened: readonly Happening[], today: string, using = calendar): Running => {
  const [running] = clock([of], happened, {}, using, at(today))
  if (!running) throw new Error('one term, one clock')
  return running
}

describe('when a term is due', () => {
  test.each<[string, Term, readonly Happening[], string, string]>([
    ['20 working days over National Day 2025', decision, [mark('accepted', '2025-09-15')], '2025-09-16', '2025-10-17'],
    [
      'accepted on a holiday: as on the eve of the first working day',
      decision,
      [mark('accepted', '2025-10-03')],
      '2025-10-04',
      '2025-11-04',
    ],
    [
      '45 working days of joint handling over Spring Festival',
      joint,
      [mark('accepted', '2026-01-05')],
      '2026-01-05',
      '2026-03-13',
    ],
    ['5 working days to accept', acceptance, [mark('received', '2026-02-12')], '2026-02-12', '2026-02-26'],
    [
      'corrected, and so received again',
      acceptance,
      [mark('received', '2026-03-02'), mark('correction-asked', '2026-03-04'), mark('corrected', '2026-03-11')],
      '2026-03-11',
      '2026-03-18',
    ],
    ['20 and 10 more', decision, [mark('accepted', '2026-03-02'), extended('2026-03-30')], '2026-03-30', '2026-04-14'],
    [
      '20 and 10 more, with a hearing in between',
      decision,
      [
        mark('accepted', '2026-03-02'),
        suspended('hearing', '2026-03-10'),
        resumed('2026-03-20'),
        extended('2026-04-08'),
      ],
      '2026-04-08',
      '2026-04-24',
    ],
    [
      '20 and 10 more, with a hearing in the 10',
      decision,
      [
        mark('accepted', '2026-03-02'),
        extended('2026-03-30'),
        suspended('hearing', '2026-04-07'),
        resumed('2026-04-10'),
      ],
      '2026-04-10',
      '2026-04-17',
    ],
    [
      'an extension ordered on the last day is in time',
      decision,
      [mark('accepted', '2026-03-02'), extended('2026-03-30')],
      '2026-03-31',
      '2026-04-14',
    ],
    [
      'one ordered the day after extends nothing',
      decision,
      [mark('accepted', '2026-03-02'), extended('2026-03-31')],
      '2026-03-31',
      '2026-03-30',
    ],
    [
      'never twice',
      decision,
      [mark('accepted', '2026-03-02'), extended('2026-03-20'), extended('2026-03-23')],
      '2026-03-30',
      '2026-04-14',
    ],
    [
      'a ground that no law gives this term pauses nothing',
      decision,
      [mark('accepted', '2026-03-02'), suspended('supplement', '2026-03-10'), resumed('2026-03-20')],
      '2026-03-20',
      '2026-03-30',
    ],
    [
      'a pause of a weekend costs no working day',
      decision,
      [mark('accepted', '2026-03-02'), suspended('hearing', '2026-03-06'), resumed('2026-03-08')],
      '2026-03-08',
      '2026-03-30',
    ],
    [
      'suspended the day before the last: one day is left after it',
      decision,
      [mark('accepted', '2026-03-02'), suspended('hearing', '2026-03-27'), resumed('2026-04-01')],
      '2026-04-01',
      '2026-04-02',
    ],
    [
      'suspended on the last day: nothing is left to keep',
      decision,
      [mark('accepted', '2026-03-02'), suspended('hearing', '2026-03-30'), resumed('2026-04-01')],
      '2026-04-01',
      '2026-03-30',
    ],
    [
      'no longer than the time that was notified, though resumed later',
      decision,
      [mark('accepted', '2026-03-02'), suspended('hearing', '2026-03-10', '2026-03-13'), resumed('2026-03-17')],
      '2026-03-17',
      '2026-04-02',
    ],
    [
      'resumed before the notified time is over',
      decision,
      [mark('accepted', '2026-03-02'), suspended('hearing', '2026-03-10', '2026-03-20'), resumed('2026-03-11')],
      '2026-03-17',
      '2026-03-31',
    ],
    [
      'two pauses, one after the other',
      decision,
      [
        mark('accepted', '2026-03-02'),
        suspended('hearing', '2026-03-04'),
        resumed('2026-03-06'),
        suspended('expert-review', '2026-03-06'),
        resumed('2026-03-10'),
      ],
      '2026-03-10',
      '2026-04-03',
    ],
    [
      '30 working days of a procurement complaint',
      complaint,
      [mark('received', '2025-09-01')],
      '2025-09-01',
      '2025-10-17',
    ],
    [
      'the same with an appraisal over National Day',
      complaint,
      [mark('received', '2025-09-01'), suspended('appraisal', '2025-09-26'), resumed('2025-10-13')],
      '2025-10-13',
      '2025-10-28',
    ],
    [
      '120 calendar days of the plan end in Spring Festival',
      plan120,
      [mark('complete', '2025-10-20')],
      '2025-10-20',
      '2026-02-24',
    ],
    [
      'six months of the statute, paused for ten days',
      statute,
      [mark('accepted', '2025-11-03'), suspended('expert-review', '2025-12-01'), resumed('2025-12-11')],
      '2025-12-11',
      '2026-05-13',
    ],
    [
      'a month term paused while its last day is moved off a holiday',
      term('month', months(1), plan('3.1')),
      [mark('accepted', '2025-09-02'), suspended('hearing', '2025-10-06'), resumed('2025-10-13')],
      '2025-10-13',
      '2025-10-14',
    ],
    [
      'counted in days and extended by working days: from where the days ended, a Saturday',
      term('decision', calendarDays(30), licence, {
        extension: { length: workingDays(10), approvedBy: leader, cites: [licence] },
      }),
      [mark('accepted', '2026-03-05'), extended('2026-04-07')],
      '2026-04-07',
      '2026-04-20',
    ],
  ])('%s', (_, of, happened, today, due) => {
    expect(says(one(of, happened, today).due)).toBe(due)
  })
})

describe('in time or not', () => {
  const accepted = mark('accepted', '2025-09-15')
  test.each([
    ['on the day before the last', '2025-10-16', 'met'],
    ['on the last day, to its end', '2025-10-17', 'met'],
    ['on the day after, a Saturday', '2025-10-18', 'missed'],
    ['on the next working day', '2025-10-20', 'missed'],
  ])('decided %s: %s', (_, on, standing) => {
    expect(one(decision, [accepted, mark('decided', on)], on)).toMatchObject({ standing, ended: at(on), left: null })
  })

  test.each([
    ['2025-09-15', 20, 'calm'],
    ['2025-09-30', 8, 'calm'],
    ['2025-10-08', 8, 'calm'],
    ['2025-10-10', 6, 'yellow'],
    ['2025-10-15', 2, 'yellow'],
    ['2025-10-16', 1, 'red'],
    ['2025-10-17', 0, 'red'],
    ['2025-10-18', -1, 'over'],
    ['2025-10-20', -1, 'over'],
    ['2025-10-21', -2, 'over'],
  ])('on %s: %i working days left, %s', (today, left, level) => {
    expect(one(decision, [accepted], today)).toMatchObject({ standing: 'running', left, level })
  })

  test('it says beforehand on which days it turns', () => {
    const days = levelDays(one(decision, [accepted], '2025-09-16'), calendar)
    expect([days?.yellow, days?.red, days?.over].map((each) => says(each ?? null))).toEqual([
      '2025-10-10',
      '2025-10-16',
      '2025-10-18',
    ])
  })

  test('while it is paused, as many days are left as were when it stopped', () => {
    const happened = [accepted, suspended('hearing', '2025-09-19')]
    for (const today of ['2025-09-19', '2025-10-04', '2025-12-01'])
      expect(one(decision, happened, today)).toMatchObject({ standing: 'paused', left: 16 })
  })

  test.each([
    ['2026-03-12', 'paused', 12],
    ['2026-03-13', 'paused', 12],
    ['2026-03-14', 'running', 12],
    ['2026-03-16', 'running', 11],
  ])(
    'suspended from 12 to 13 March and never resumed: on %s it is %s, with %i working days left',
    (today, standing, left) => {
      const happened = [mark('accepted', '2026-03-02'), suspended('hearing', '2026-03-12', '2026-03-13')]
      expect(one(decision, happened, today)).toMatchObject({ standing, left })
    },
  )

  test('of what happened, only what moved it is shown with it', () => {
    const happened = [
      mark('accepted', '2026-03-02'),
      suspended('hearing', '2026-03-04'),
      resumed('2026-03-04'),
      suspended('appraisal', '2026-03-05'),
      resumed('2026-03-06'),
      extended('2026-03-10'),
      extended('2026-03-11'),
      suspended('hearing', '2026-04-15'),
      resumed('2026-04-20'),
    ]
    expect(one(decision, happened, '2026-04-20')).toMatchObject({
      due: at('2026-04-15'),
      pauses: [{ ground: 'appraisal', from: at('2026-03-05'), to: at('2026-03-06') }],
      extendedOn: at('2026-03-10'),
    })
  })

  test('a later day that was promised counts for the term as it runs, not as it ran before a correction', () => {
    const promised = (on: string, until: string): Happening => ({
      what: 'delay-notified',
      term: 'acceptance',
      on: at(on),
      until: at(until),
    })
    const before = [
      mark('received', '2026-03-02'),
      promised('2026-03-04', '2026-03-20'),
      mark('corrected', '2026-03-05'),
    ]
    expect(one(acceptance, before, '2026-03-06').promised).toBeNull()
    expect(one(acceptance, [...before, promised('2026-03-06', '2026-03-25')], '2026-03-06').promised).toBe(
      at('2026-03-25'),
    )
  })

  test('suspended when the time was over, it is over all the same', () => {
    const late = [accepted, suspended('hearing', '2025-10-17')]
    expect(one(decision, late, '2025-10-20')).toMatchObject({ standing: 'running', level: 'over', pauses: [] })
  })

  test('no correction asked in 5 working days, and so accepted from the day it arrived: the 20 days run from then', () => {
    const arrived = mark('received', '2026-03-02')
    expect(one(acceptance, [arrived], '2026-03-09')).toMatchObject({ standing: 'running', left: 0 })
    expect(one(acceptance, [arrived], '2026-03-10')).toMatchObject({ standing: 'running', level: 'over' })
    const deemed = [arrived, mark('complete', '2026-03-02'), mark('accepted', '2026-03-02')]
    expect(says(one(decision, deemed, '2026-03-10').due)).toBe('2026-03-30')
  })
})

test('the plan’s 120 days run beside the six months of the statute, and end first', () => {
  const happened = [mark('received', '2026-03-02'), mark('complete', '2026-03-02'), mark('accepted', '2026-03-06')]
  const running = clock([plan120, statute], happened, {}, calendar, at('2026-06-30'))
  expect(running.map(({ due, left, level }) => [says(due), left, level])).toEqual([
    ['2026-06-30', 0, 'red'],
    ['2026-09-07', 69, 'calm'],
  ])
})

test('a term that starts with a date on the form waits until it is known', () => {
  const challenge = term('challenge', workingDays(7), cite('procurement-law-2014', '52'), {
    starts: { date: 'knownOn' },
    ends: ['received'],
    pausedBy: [],
  })
  const due = (dates: Record<string, number>) => clock([challenge], [], dates, calendar, at('2026-03-02'))[0]
  expect(due({})).toMatchObject({ standing: 'waiting', due: null })
  expect(says(due({ knownOn: at('2026-03-02') })?.due ?? null)).toBe('2026-03-11')
})

test('every day from the start to the last is accounted for', () => {
  const happened = [mark('accepted', '2025-09-24'), suspended('hearing', '2025-10-09'), resumed('2025-10-10')]
  const month = term('month', calendarDays(5), licence, { pausedBy: ['hearing'] })
  const week = { ...month, length: workingDays(5) }
  const told = (of: Term) =>
    days(one(of, happened, '2025-10-14'), calendar).map((each) => {
      const date = says(each.day)?.slice(5)
      if (each.kind === 'counted') return `${date} ${each.number}`
      if (each.kind === 'not-working' || each.kind === 'rolled') return `${date} ${each.kind} ${each.because.kind}`
      return `${date} ${each.kind}`
    })
  expect(told(week)).toEqual([
    '09-24 start',
    '09-25 1',
    '09-26 2',
    '09-27 not-working rest-day',
    '09-28 3',
    '09-29 4',
    '09-30 5',
  ])
  expect(told({ ...month, length: calendarDays(10) })).toEqual([
    '09-24 start',
    '09-25 1',
    '09-26 2',
    '09-27 3',
    '09-28 4',
    '09-29 5',
    '09-30 6',
    '10-01 7',
    '10-02 8',
    '10-03 9',
    '10-04 10',
    '10-05 rolled holiday',
    '10-06 rolled holiday',
    '10-07 rolled holiday',
    '10-08 rolled holiday',
    '10-09 rolled working-day',
  ])
})

describe('when the holidays of a year are announced', () => {
  const happened = [mark('accepted', '2025-12-22')]
  const before = calendarAsOf(day('2025-11-03'))
  const after = calendarAsOf(day('2025-11-04'))

  test('a case due in January 2026: before the notice an estimate, after it another day, and certain', () => {
    const short = { ...decision, length: workingDays(8) }
    const [was, is] = [before, after].map((using) => one(short, happened, '2025-12-22', using))
    if (!was || !is) throw new Error('two clocks')
    expect([says(was.due), was.estimated]).toEqual(['2026-01-02', true])
    expect([says(is.due), is.estimated]).toEqual(['2026-01-04', false])
    expect(redated([was], [is])).toEqual([{ term: 'decision', from: '2026-01-02', to: '2026-01-04' }])
  })

  test('a term that ends before the new year stays, and is told to nobody; one that has ended or is paused too', () => {
    const short = { ...decision, length: workingDays(2) }
    const ended = [...happened, mark('decided', '2025-12-30')]
    const long = { ...decision, length: workingDays(8) }
    for (const [of, what] of [
      [short, happened],
      [long, ended],
      [long, [...happened, suspended('hearing', '2025-12-24')]],
    ] as const)
      expect(redated([one(of, what, '2025-12-30', before)], [one(of, what, '2025-12-30', after)])).toEqual([])
  })
})
