/** Days for which there is nothing to ask: before a decision begins, and before anything of it was known. */
import { expect, test } from 'vitest'
import { day } from '../time/dates.ts'
import { ask } from './ask.ts'
import { decision, rule } from './decision.ts'
import { yesNo } from './fact.ts'
import { givesYesNo } from './outcome.ts'
import { source } from './source.ts'

const says = { zh: '规则', en: 'rule' }
const plan = source({ title: says, from: '2023-11-18', published: '2023-11-23' })
const asked = yesNo('asked', { name: says, question: says })
const made = decision({
  id: 'example',
  name: says,
  question: says,
  measures: [],
  since: '2023-11-18',
  asks: [asked],
  gives: { answer: givesYesNo({ name: says }) },
  answer: 'answer',
  rules: [rule('only', { says, cites: [plan('1', '文')], gives: { answer: true } })],
})

test.each([
  ['the day before it begins', '2023-11-17', '2026-01-01', '/on'],
  ['its first day, on the day before it was published', '2023-11-18', '2023-11-22', '/knownOn'],
  ['its first day, on the day it was published', '2023-11-18', '2023-11-23', null],
])('%s', (_, on, knownOn, at) => {
  const answered = ask(made, {}, { on: day(on), knownOn: day(knownOn) })
  expect(answered.ok ? null : answered.problems.map((problem) => problem.at).join()).toBe(at)
})
