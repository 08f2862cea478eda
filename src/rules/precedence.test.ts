/** Which rule is law on a day, and which of two prevails. */
import { describe, expect, test } from 'vitest'
import type { Citation, Rank } from '../law/instrument.ts'
import { day } from '../time/dates.ts'
import { decision, rule } from './decision.ts'
import { yesNo } from './fact.ts'
import { givesChoice } from './outcome.ts'
import { isLaw, prevails } from './precedence.ts'

const cites = (id: string, rank: Rank, from: string, issuer = '国务院', published = from): readonly [Citation] => [
  {
    instrument: {
      id,
      title: { zh: id, en: id },
      number: null,
      rank,
      issuer: { zh: issuer, en: issuer },
      published: day(published),
      inForce: { from: day(from), until: null },
      pilot: false,
      sure: 'V',
      sources: [],
      articles: [],
    },
    article: { id: '1', label: { zh: '第一条', en: 'article 1' }, text: '文', form: 'verbatim', sure: 'V' },
    quote: '文',
  },
]
const any = yesNo('any', { name: { zh: '甲', en: 'any' }, question: { zh: '甲？', en: 'any?' } })
const says = { zh: '规则', en: 'rule' }
const gives = { answer: 'one' as const }
const outputs = { answer: givesChoice({ name: says, options: { one: says, two: says } }) }
const base = {
  id: 'example',
  name: says,
  question: says,
  measures: [],
  since: '2020-01-01',
  asks: [any],
  gives: outputs,
  answer: 'answer' as const,
}
const made = decision({
  ...base,
  rules: [
    rule('law', { says, gives, cites: cites('law', 'law', '2021-01-01', '全国人大常委会') }),
    rule('regulation', { says, gives, cites: cites('regulation', 'administrative-regulation', '2023-01-01') }),
    rule('later', { says, gives, cites: cites('later', 'administrative-regulation', '2024-01-01') }),
    rule('elsewhere', {
      says,
      gives,
      cites: cites('elsewhere', 'administrative-regulation', '2024-01-01', '另一机关'),
    }),
    rule('sibling', { says, gives, cites: cites('regulation', 'administrative-regulation', '2023-01-01') }),
    rule('special', { says, gives, over: ['law'], cites: cites('document', 'local-document', '2022-01-01', '北京市') }),
    rule('rest', { says, gives, otherwise: true, cites: cites('constitution', 'law', '2020-01-01', '全国人大') }),
    rule('back-dated', { says, gives, cites: cites('back', 'departmental-rule', '2022-01-01', '某部', '2023-06-01') }),
    rule('repealed', {
      says,
      gives,
      until: '2023-01-01',
      endPublished: '2022-10-01',
      cites: cites('old', 'departmental-rule', '2020-01-01', '某部'),
    }),
  ],
})
const find = (id: string) => {
  const found = made.rules.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('which of two prevails', () => {
  test.each([
    ['the higher rank over the lower', 'law', 'regulation', 'rank'],
    ['the lower never over the higher', 'regulation', 'law', null],
    ['of one issuer and rank, the later', 'later', 'regulation', 'later'],
    ['the earlier never over the later', 'regulation', 'later', null],
    ['of two issuers of one rank, neither', 'elsewhere', 'regulation', null],
    ['of one instrument, neither by itself', 'regulation', 'sibling', null],
    ['what is written down goes before rank', 'special', 'law', 'explicit'],
    ['and is not turned round by rank', 'law', 'special', null],
    ['the residual rule yields, whatever its rank', 'special', 'rest', 'residual'],
    ['and prevails over nothing', 'rest', 'special', null],
  ])('%s', (_, a, b, ground) => {
    expect(prevails(find(a), find(b))).toBe(ground)
  })
})

describe('which rule is law', () => {
  test.each([
    ['the day before it begins', 'law', '2020-12-31', '2026-01-01', false],
    ['its first day', 'law', '2021-01-01', '2026-01-01', true],
    ['published later with earlier effect: not known yet', 'back-dated', '2022-06-01', '2023-05-31', false],
    ['published later with earlier effect: known', 'back-dated', '2022-06-01', '2023-06-01', true],
    ['its last day', 'repealed', '2022-12-31', '2026-01-01', true],
    ['the day of its repeal', 'repealed', '2023-01-01', '2026-01-01', false],
    ['the day of its repeal, before the repeal was published', 'repealed', '2023-01-01', '2022-09-30', true],
    ['the day of its repeal, once the repeal was published', 'repealed', '2023-01-01', '2022-10-01', false],
  ])('%s', (_, id, on, knownOn, law) => {
    expect(isLaw(find(id), { on: day(on), knownOn: day(knownOn) })).toBe(law)
  })
})

describe('what a decision may not say', () => {
  const declare = (over: readonly string[], extra = {}) =>
    decision({
      ...base,
      rules: [
        rule('a', { says, gives, over, cites: cites('x', 'law', '2021-01-01'), ...extra }),
        rule('b', { says, gives, over: ['a'], cites: cites('x', 'law', '2021-01-01') }),
      ],
    })
  test('two rules each over the other', () => expect(() => declare(['b'])).toThrow('over itself by way of others'))
  test('a rule over one that does not exist', () => expect(() => declare(['c'])).toThrow('`c`, which does not exist'))
  test('a rule that ends before it begins', () =>
    expect(() => declare([], { until: '2020-01-01' })).toThrow('ends before'))
  test('that it never gets worse, and not what is worse', () => {
    const vague = () =>
      decision({
        ...base,
        neverWorse: true,
        rules: [rule('a', { says, gives, cites: cites('x', 'law', '2021-01-01') })],
      })
    expect(vague).toThrow('declare `better` or `closed`')
  })
  test('an uncertain fact as a hard rule', () => {
    const [citation] = cites('x', 'law', '2021-01-01')
    const uncertain = { ...citation, article: { ...citation.article, sure: 'U' as const } }
    expect(() => declare([], { cites: [uncertain] })).toThrow('rests on an uncertain fact')
  })
})
