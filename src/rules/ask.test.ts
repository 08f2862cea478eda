/** Days for which there is nothing to ask: before a decision begins, and before anything of it was known. */
import { expect, test } from 'vitest'
import { day } from '../time/dates.ts'
import { ask } from './ask.ts'
import { decision, rule } from './decision.ts'
import { all, not } from './expression.ts'
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

test('facts that contradict each other whatever else is so are refused, and not taken for a gap', () => {
  const other = yesNo('other', { name: says, question: says })
  const either = (id: string, zh: string, of = other.yes()) => ({
    id,
    says: { zh, en: id },
    when: all(asked.yes(), of),
  })
  const torn = decision({
    id: 'torn',
    name: says,
    question: says,
    measures: [],
    since: '2023-11-18',
    asks: [asked, other],
    gives: { answer: givesYesNo({ name: says }) },
    answer: 'answer',
    rules: [rule('only', { says, cites: [plan('1', '文')], when: other.yes(), gives: { answer: true } })],
    contradictions: [either('with', '有'), either('without', '无', not(other.yes()))],
  })
  const on = day('2024-01-01')
  const refused = ask(torn, { asked: true }, { on, knownOn: on })
  expect(refused.ok ? null : refused.problems.map(({ code, text }) => [code, text.zh])).toEqual([
    ['contradiction', '无论其余事实怎样，这些事实都自相矛盾。须同时避免：有；无'],
  ])
  expect(ask(torn, { asked: false, other: true }, { on, knownOn: on }).ok).toBe(true)
  // A true gap is still one.
  const gap = ask(torn, { asked: false, other: false }, { on, knownOn: on })
  expect(gap.ok && gap.answer.status).toBe('gap')
})
