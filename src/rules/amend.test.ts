/** A decision amended: what is named changes, and nothing else. */
import { describe, expect, test } from 'vitest'
import { day } from '../time/dates.ts'
import { type Amendment, amend } from './amend.ts'
import { decision, rule } from './decision.ts'
import { prove } from './diagram/prove.ts'
import { evaluate } from './evaluate.ts'
import { count } from './fact.ts'
import { givesChoice } from './outcome.ts'
import { plainAnswer } from './plain.ts'
import { source } from './source.ts'

const t = (en: string) => ({ zh: '某', en })
const code = source({ title: t('Boats Code'), from: '2024-01-01' })
const bill = source({ title: t('Boats Bill'), from: '2026-01-01' })
const age = count('age', { name: t('age'), question: t('?'), unit: t('years'), most: 120 })
const licence = decision({
  id: 'boats.licence',
  name: t('Licence'),
  question: t('?'),
  measures: [],
  since: '2024-01-01',
  asks: [age],
  answer: 'licence',
  gives: {
    licence: givesChoice({
      name: t('licence'),
      options: { none: t('none'), needed: t('needed'), refused: t('refused') },
    }),
  },
  rules: [
    rule('any', { says: t('any'), cites: [code('1', '')], gives: { licence: 'none' } }),
    rule('grown', {
      says: t('18'),
      cites: [code('2', '')],
      when: age.atLeast(18),
      until: '2030-01-01',
      gives: { licence: 'needed' },
      over: ['any'],
    }),
    rule('young', {
      says: t('16'),
      cites: [code('3', '')],
      when: age.lessThan(16),
      gives: { licence: 'refused' },
      over: ['any', 'grown'],
    }),
  ],
})

const at = (of: typeof licence, years: number, on = '2026-06-01') => {
  const answer = evaluate(of, { age: years }, { on: day(on), knownOn: day('2026-12-31') }).outputs.get('licence')
  const kind = of.outputs.get('licence')
  return answer && kind ? plainAnswer(kind, answer) : null
}

// biome-ignore format: a table, one amendment a block
const rows: readonly [what: string, amendment: Amendment, answers: Readonly<Record<number, string>>][] = [
  ['nothing named, nothing changed', {}, { 15: 'refused', 16: 'none', 17: 'none', 18: 'needed' }],
  ['another answer', { change: { grown: { gives: { licence: 'none' } } } }, { 15: 'refused', 16: 'none', 18: 'none' }],
  ['another condition', { change: { young: { when: age.lessThan(17) } } }, { 16: 'refused', 17: 'none', 18: 'needed' }],
  ['a rule falls away', { repeal: ['young'] }, { 15: 'none', 16: 'none', 18: 'needed' }],
  ['one that others are over falls away, with an otherwise in its place',
    { repeal: ['any'], add: [rule('else', { says: t('else'), cites: [bill('1', '')], gives: { licence: 'none' }, from: '2024-01-01', otherwise: true })] },
    { 15: 'refused', 16: 'none', 18: 'needed' }],
  ['a new rule over an old one',
    { add: [rule('old', { says: t('80'), cites: [bill('1', '')], when: age.atLeast(80), gives: { licence: 'refused' }, over: ['any', 'grown'] })] },
    { 79: 'needed', 80: 'refused' }],
]
test.each(rows)('%s', (_, amendment, answers) => {
  const amended = amend(licence, amendment)
  for (const [years, answer] of Object.entries(answers))
    expect([years, at(amended, Number(years))]).toEqual([years, answer])
  expect(prove(amended)).toMatchObject({ complete: true, free: true })
})

describe('dates', () => {
  const dates = (amendment: Amendment) => {
    const found = amend(licence, amendment).rules.find(({ id }) => id === 'grown')
    return [found?.from.toString(), found?.until?.toString() ?? null]
  }
  test.each<[what: string, words: NonNullable<Amendment['change']>[string], from: string, until: string | null]>([
    ['stay, whatever else is changed', { gives: { licence: 'none' } }, '2024-01-01', '2030-01-01'],
    ['follow the instrument, where another is cited', { cites: [bill('1', '')] }, '2026-01-01', null],
    ['are as written', { from: '2025-01-01' }, '2025-01-01', '2030-01-01'],
    ['end as written', { until: '2026-01-01' }, '2024-01-01', '2026-01-01'],
  ])('%s', (_, words, from, until) => {
    expect(dates({ change: { grown: words } })).toEqual([from, until])
  })
})

test('the decision itself is left as it was, and rules not named are the same', () => {
  const amended = amend(licence, { change: { young: { when: age.lessThan(17) } } })
  expect(at(licence, 16)).toBe('none')
  expect(amended.rules.filter((each) => licence.rules.includes(each)).map(({ id }) => id)).toEqual(['any', 'grown'])
})

describe('refused, with what would be right', () => {
  test.each<[what: string, amendment: Amendment, says: string]>([
    ['no such rule to change', { change: { yong: {} } }, 'the nearest is `young`'],
    ['no such rule to repeal', { repeal: ['growm'] }, 'the nearest is `grown`'],
    ['no such answer', { change: { grown: { gives: { licence: 'maybe' } } } }, '`maybe` is not a choice'],
    ['no such output', { change: { grown: { gives: { permit: 'none' } } } }, 'no output `permit`'],
    [
      'an id twice',
      { add: [rule('any', { says: t('x'), cites: [bill('1', '')], gives: { licence: 'none' } })] },
      'two rules have one id',
    ],
  ])('%s', (_, amendment, says) => {
    expect(() => amend(licence, amendment)).toThrow(says)
  })
})
