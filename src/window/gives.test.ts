/** What a case gives, by its facts and dates. */
import { describe, expect, test } from 'vitest'
import { choice } from '../rules/fact.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { day, dayNumber, isoDayOrNull } from '../time/dates.ts'
import { months, years } from '../time/period.ts'
import { lastDayOf, licenceOf, noticeOf } from './gives.ts'
import type { LicenceKind, Procedure } from './procedure.ts'
import { completed, procedure } from './publish.ts'
import { registration } from './story.ts'

const name = { zh: '某项', en: 'something' }
const act = choice('actOfThisTest', {
  name,
  question: name,
  options: { register: { zh: '登记', en: 'enter' }, end: { zh: '注销', en: 'end' } },
})
const entered = act.is('register')
const certificate: LicenceKind = { id: 'certificate', name, when: entered, claims: [] }
const [first] = registration.results
const of: Procedure = procedure({
  ...registration,
  form: [...registration.form, { title: name, facts: [act], fields: [] }],
  results: [{ ...first, licence: certificate }],
  notice: { length: months(1), cites: [], shows: [], when: entered },
})

describe('an entry and its end are one matter', () => {
  test.each([
    ['whoever enters is published, and given a certificate', { actOfThisTest: 'register' }, true],
    ['whoever ends is neither', { actOfThisTest: 'end' }, false],
    ['nor who has not said which', {}, false],
  ])('%s', (_, facts, gives) => {
    expect(licenceOf(first.id, { procedure: of, facts }) !== null).toBe(gives)
    expect(noticeOf({ procedure: of, facts }) !== null).toBe(gives)
  })

  test('where nothing is said of when, it is always given', () => {
    const always = completed(registration)
    expect(noticeOf({ procedure: always, facts: {} })).toBe(always.notice)
    expect(licenceOf('nothing', { procedure: always, facts: {} })).toBeNull()
  })
})

describe('the last day, given on 24 November 2026', () => {
  const on = { today: dayNumber(day('2026-11-24')), calendar: calendarAsOf(day('2026-11-24')) }
  test.each([
    ['three years', { valid: years(3) }, {}, '2029-11-24'],
    ['the agreement ends sooner', { valid: years(3), notAfter: 'until' }, { until: '2028-06-30' }, '2028-06-30'],
    ['on the very day', { valid: years(3), notAfter: 'until' }, { until: '2029-11-24' }, '2029-11-24'],
    ['a day later: three years', { valid: years(3), notAfter: 'until' }, { until: '2029-11-25' }, '2029-11-24'],
    ['there is no agreement', { valid: years(3), notAfter: 'until' }, {}, '2029-11-24'],
    ['only the agreement ends it', { notAfter: 'until' }, { until: '2040-01-01' }, '2040-01-01'],
    ['nothing ends it', {}, { until: '2028-06-30' }, null],
  ])('%s', (_, kind, form, last) => {
    expect(isoDayOrNull(lastDayOf(kind, form as Readonly<Record<string, string>>, on))).toBe(last)
  })
})
