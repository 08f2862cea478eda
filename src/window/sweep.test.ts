import { describe, expect, test } from 'vitest'
import { calendarAsOf } from '../time/calendar.ts'
import { day, dayNumber, fromDayNumber } from '../time/dates.ts'
import { calendarDays, endOf } from '../time/period.ts'
import {
  approval,
  begin,
  commitment,
  contextOn,
  does,
  finance,
  joint,
  named,
  otherCase,
  renewal,
  type Story,
  types,
  until,
} from './story.ts'
import { nextCheck, tick } from './sweep.ts'

const reasons = '理由充分'
const accept = { command: 'accept' } as const
const told = (story: Story, type: string) => story.told.filter(({ event }) => event.type === type)
const quiet = { ...approval, opinions: [] }

describe('silence on an application (行政许可法 32)', () => {
  // Monday 2 March 2026; the fifth working day after it is Monday the 9th.
  test('on the fifth working day it is still open', () => {
    const story = begin(approval, '2026-03-02')
    until(story, '2026-03-09')
    expect(story.state.phase).toBe('received')
  })
  test('on the sixth it counts as accepted, from the day on which it arrived', () => {
    const story = begin(approval, '2026-03-02')
    until(story, '2026-03-10')
    expect(story.state.phase).toBe('reviewing')
    expect(told(story, 'accepted')).toEqual([
      { on: '2026-03-10', event: { type: 'accepted', on: '2026-03-02', deemed: true } },
    ])
  })
  test('corrected, from the day on which it arrived complete', () => {
    const story = begin(approval, '2026-03-02')
    does(story, 'clerk', { command: 'ask-correction', items: [{ about: '', says: '补' }] })
    until(story, '2026-03-20')
    expect(story.state.phase).toBe('correcting')
    does(story, 'applicant', { command: 'correct', form: {}, papers: [] })
    until(story, '2026-03-30')
    expect(told(story, 'accepted')[0]?.event).toEqual({ type: 'accepted', on: '2026-03-20', deemed: true })
  })
  test('acceptance alone: what would be granted at once on a promise waits for a person', () => {
    const story = begin(commitment, '2026-03-02')
    until(story, '2026-03-10')
    expect(story.state.phase).toBe('reviewing')
  })
  test('corrections that never come: it lapses where a law says so', () => {
    const correctedWithin = { length: calendarDays(30), cites: approval.cites }
    const story = begin({ ...approval, correctedWithin }, '2026-03-02')
    does(story, 'clerk', { command: 'ask-correction', items: [{ about: '', says: '补' }] })
    until(story, '2026-04-01')
    expect(story.state.phase).toBe('correcting')
    until(story, '2026-04-02')
    expect(story.state.phase).toBe('lapsed')
  })
})

describe('the 120 days of the plan (3.1)', () => {
  // 2 March + 120 days is 30 June 2026, a Tuesday; the statute's six months end on 2 September.
  const asked = () => {
    const story = begin(finance, '2026-03-02')
    does(story, 'clerk', accept)
    return story
  }
  test('pass: the applicant is told at once, with the day of the statute; nothing is granted', () => {
    const story = asked()
    until(story, '2026-06-30')
    expect(told(story, 'delay-notified')).toEqual([])
    until(story, '2026-07-01')
    expect(told(story, 'delay-notified')).toEqual([
      {
        on: '2026-07-01',
        event: { type: 'delay-notified', term: 'plan-120', reasons: '', until: '2026-09-02', automatic: true },
      },
    ])
    until(story, '2027-06-01')
    expect(story.state.phase).toBe('reviewing')
    expect(told(story, 'decided')).toEqual([])
    expect(told(story, 'term-passed').map(({ on }) => on)).toEqual(['2026-07-01', '2026-09-03'])
  })
  test('who was told before, with a day that is still to come, is not told again', () => {
    const story = asked()
    until(story, '2026-06-20')
    does(story, 'officer', { command: 'notify-delay', term: 'plan-120', reasons, until: '2026-08-03' })
    until(story, '2026-08-10')
    expect(told(story, 'delay-notified')).toHaveLength(1)
  })
})

describe('a renewal that nobody decides (行政许可法 50)', () => {
  test('is granted by law, and the licence leaves', () => {
    const story = begin(renewal, '2026-03-02')
    does(story, 'clerk', accept)
    until(story, '2026-04-01')
    expect(story.state.phase).toBe('reviewing')
    expect(types(until(story, '2026-04-02'))).toEqual(['term-passed', 'decided', 'licence-issued', 'delivered'])
    expect(story.state.results.permit?.decision?.deemed).toBe(true)
  })
  test('but not what another case holds back', () => {
    const story = begin(renewal, '2026-03-02')
    does(story, 'clerk', accept)
    does(story, 'other', { command: 'hold', by: story.state.id, says: { zh: '质疑', en: 'challenge' } })
    until(story, '2026-05-06')
    expect(story.state.phase).toBe('reviewing')
  })
})

test('a hold whose longest time the law sets ends by itself the day after (政府采购法 57)', () => {
  const story = begin(approval, '2026-03-02')
  const says = { zh: '临时措施', en: 'an interim measure' }
  does(story, 'other', { command: 'hold', by: otherCase, says, until: '2026-04-01' })
  until(story, '2026-04-01')
  expect(story.state.heldBy).toHaveLength(1)
  until(story, '2026-04-02')
  expect(story.state.heldBy).toEqual([])
  expect(told(story, 'hold-ended').map(({ on }) => on)).toEqual(['2026-04-02'])
})

test('the silence of an authority that was asked is told, and no longer stops the decision', () => {
  const story = begin(approval, '2026-03-02')
  does(story, 'clerk', accept)
  // Ten working days: Monday 16 March.
  until(story, '2026-03-16')
  expect(told(story, 'opinion-lapsed')).toEqual([])
  until(story, '2026-03-17')
  expect(told(story, 'opinion-lapsed')).toEqual([
    { on: '2026-03-17', event: { type: 'opinion-lapsed', opinion: 'fire' } },
  ])
  does(story, 'reviewer', { command: 'propose', result: 'permit', outcome: 'granted', reasons })
  const made = does(story, 'approver', {
    command: 'decide',
    result: 'permit',
    outcome: 'granted',
    reasons,
    conditions: '',
  })
  expect(types(made)).toContain('licence-issued')
})

test('a suspension ends by itself on the day that was announced, however late that is noticed', () => {
  const story = begin(quiet, '2026-03-02')
  does(story, 'clerk', accept)
  does(story, 'reviewer', { command: 'suspend', ground: 'hearing', reasons, until: '2026-03-13' })
  until(story, '2026-03-13')
  expect(story.state.suspended).not.toBeNull()
  expect(tick(story.state, contextOn(story.procedure, dayNumber(day('2026-03-25'))))[0]).toEqual({
    type: 'resumed',
    findings: '',
    on: '2026-03-13',
  })
})

test('a licence ends after its last day', () => {
  const story = begin({ ...named, opinions: [] }, '2026-03-02')
  does(story, 'clerk', accept)
  does(story, 'reviewer', { command: 'propose', result: 'permit', outcome: 'granted', reasons })
  const grant = { command: 'decide', result: 'permit', outcome: 'granted', reasons, conditions: '' } as const
  does(story, 'approver', { ...grant, until: '2026-12-31' })
  until(story, '2026-12-31')
  expect(story.state.results.permit?.licence?.status).toBe('valid')
  expect(types(until(story, '2027-01-01'))).toEqual(['licence-expired'])
  expect(nextCheck(story.state, contextOn(story.procedure, story.at))).toBeNull()
})

test('a term warns in yellow and in red, once each, and anew after it was extended', () => {
  const story = begin(quiet, '2026-03-02')
  does(story, 'clerk', accept)
  until(story, '2026-03-30')
  const levels = () => told(story, 'warned').map(({ event }) => 'level' in event && event.level)
  expect(levels()).toEqual(['yellow', 'red'])
  does(story, 'approver', { command: 'extend', term: 'general-decision', reasons })
  until(story, '2026-04-14')
  expect(levels()).toEqual(['yellow', 'red', 'yellow', 'red'])
})

test('the holidays of a year are announced: a date that moves is told', () => {
  // 120 days from 16 October 2023 end on 13 February 2024; by the notice of 25 October that lies in a holiday, and the
  // next working day is Sunday the 18th. What was told before rested on the estimate.
  const estimate = endOf(dayNumber(day('2023-10-16')), calendarDays(120), calendarAsOf(day('2023-10-24')))
  const story = begin(finance, '2023-10-16')
  does(story, 'clerk', accept)
  until(story, '2023-10-24')
  expect(told(story, 'redated')).toEqual([])
  until(story, '2023-10-25')
  expect(told(story, 'redated')).toEqual([
    {
      on: '2023-10-25',
      event: {
        type: 'redated',
        calendar: '2023+2024',
        moved: [{ term: 'plan-120', from: fromDayNumber(estimate.due).toString(), to: '2024-02-18' }],
      },
    },
  ])
})

describe('nothing moves in a case that is over', () => {
  test.each([
    ['withdrawn', { command: 'withdraw', reasons: '' }],
    ['not-accepted', { command: 'refuse-acceptance', reasons }],
  ] as const)('%s', (phase, command) => {
    const story = begin(joint, '2026-03-02')
    does(story, 'anyone', command)
    expect(story.state.phase).toBe(phase)
    expect(nextCheck(story.state, contextOn(story.procedure, story.at))).toBeNull()
    expect(until(story, '2030-01-01')).toEqual([])
  })
})
