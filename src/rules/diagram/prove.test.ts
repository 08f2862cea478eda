/** The prover finds what is wrong with a decision: each kind of fault is seeded once, and its example replayed. */
import { describe, expect, test } from 'vitest'
import type { Citation } from '../../law/instrument.ts'
import { day } from '../../time/dates.ts'
import { judge } from '../better.ts'
import { type Decision, decision, type Monotone, rule } from '../decision.ts'
import { all, type Condition, compare, daysBetween, factNumber, literal, points, sum } from '../expression.ts'
import { count, date, setOf, yesNo } from '../fact.ts'
import { givesChoice, givesShare } from '../outcome.ts'
import { prove } from './prove.ts'

const words = (zh: string, en: string) => ({ name: { zh, en }, question: { zh: `${zh}？`, en: `${en}?` } })
const age = count('age', { ...words('年龄', 'age'), unit: { zh: '岁', en: 'years' }, most: 120 })
const resident = yesNo('resident', words('居民', 'resident'))
const says = { zh: '规则', en: 'rule' }
const cites: readonly [Citation] = [
  {
    instrument: {
      id: 'law',
      title: says,
      number: null,
      rank: 'law',
      issuer: says,
      published: day('2020-01-01'),
      inForce: { from: day('2020-01-01'), until: null },
      pilot: false,
      sure: 'V',
      sources: [],
      articles: [],
    },
    article: { id: '1', label: says, text: '文', form: 'verbatim', sure: 'V' },
    quote: '文',
  },
]
const base = {
  id: 'example',
  name: says,
  question: says,
  measures: [],
  since: '2020-01-01',
  asks: [age, resident],
  answer: 'answer' as const,
}
const gives = { answer: givesChoice({ name: says, options: { yes: says, no: says } }) }
const adult = rule('adult', { says, cites, when: age.atLeast(18), gives: { answer: 'yes' } })
const minor = rule('minor', { says, cites, when: age.lessThan(18), gives: { answer: 'no' } })
const examine = (rules: readonly (typeof adult)[], more = {}): ReturnType<typeof prove> =>
  prove(decision({ ...base, gives, rules, ...more }) as Decision)

describe('a sound decision', () => {
  test('has nothing to report', () => {
    const proof = examine([adult, minor])
    expect(proof).toMatchObject({ sound: true, complete: true, free: true })
    expect([proof.holes, proof.idle, proof.unequal, proof.setbacks, proof.reversals]).toEqual([[], [], [], [], []])
  })
})

describe('what is wrong is found, with facts that show it', () => {
  test('a gap one year wide', () => {
    const proof = examine([adult, rule('minor', { ...minor, when: age.lessThan(17) })])
    expect(proof.holes).toMatchObject([{ kind: 'gap', facts: { age: 17 }, replayed: true }])
    expect(proof.complete).toBe(false)
  })
  test('a conflict in one year, with both rules', () => {
    const proof = examine([adult, rule('minor', { ...minor, when: age.atMost(18) })])
    expect(proof.holes).toMatchObject([{ kind: 'conflict', facts: { age: 18 }, replayed: true }])
    expect(proof.holes[0]?.rules.map(({ id }) => id)).toEqual(['adult', 'minor'])
  })
  test('a rule that can never win', () => {
    const never = rule('never', { says, cites, when: age.lessThan(10), gives: { answer: 'yes' } })
    expect(examine([adult, rule('minor', { ...minor, over: ['never'] }), never]).idle.map(({ id }) => id)).toEqual([
      'never',
    ])
  })
  test('a gap in one version only', () => {
    const proof = examine([adult, rule('minor', { ...minor, until: '2021-01-01' })])
    expect(proof.holes.map(({ on }) => on.toString())).toEqual(['2021-01-01'])
  })
  test('a fact that was declared not to matter, and does', () => {
    const partly = rule('resident-minor', {
      says,
      cites,
      when: resident.yes(),
      gives: { answer: 'yes' },
      over: ['minor'],
    })
    expect(examine([adult, minor, partly], { alike: [resident] }).unequal).toMatchObject([{ fact: 'resident' }])
    expect(examine([adult, minor], { alike: [resident] }).unequal).toEqual([])
  })
  test('facts that contradict each other are no gap', () => {
    const known = { id: 'x', says, when: age.within(17, 18) }
    expect(
      examine([adult, rule('minor', { ...minor, when: age.lessThan(17) })], { contradictions: [known] }).holes,
    ).toEqual([])
  })
})

describe('facts compared with each other', () => {
  const other = count('other', {
    ...words('另一年龄', 'other age'),
    unit: { zh: '岁', en: 'years' },
    most: 10_000_000_000,
  })
  const older = compare(factNumber(age), '>', factNumber(other))
  test('two comparisons that go round in a circle hold nowhere, and are seen to at once', () => {
    const circle = rule('circle', {
      says,
      cites,
      when: all(older, compare(factNumber(other), '>', factNumber(age))),
      gives: { answer: 'yes' },
    })
    const rest = rule('rest', { says, cites, otherwise: true, gives: { answer: 'no' } })
    expect(examine([circle, rest], { asks: [age, resident, other] }).idle.map(({ id }) => id)).toEqual(['circle'])
  })
})

describe('an opening that takes something back', () => {
  const cap = (later: string) =>
    prove(
      decision({
        ...base,
        gives: { answer: givesShare({ name: says }) },
        better: 'higher',
        neverWorse: true,
        rules: [
          rule('before', { says, cites, until: '2021-01-01', gives: { answer: '50%' } }),
          rule('after', { says, cites, from: '2021-01-01', when: age.atLeast(30), gives: { answer: later } }),
          rule('rest', { says, cites, from: '2021-01-01', otherwise: true, gives: { answer: '50%' } }),
        ],
      }),
    ).setbacks
  test('is found, with facts that show it', () => {
    expect(cap('49%')).toMatchObject([{ facts: { age: 30 }, before: { value: 500_000n }, after: { value: 490_000n } }])
  })
  test('is not seen where nothing is taken back', () => expect(cap('100%')).toEqual([]))
})

describe('more of a fact, and a worse answer', () => {
  const yes = { says, cites, gives: { answer: 'yes' as const } }
  const no = rule('no', { says, cites, otherwise: true, gives: { answer: 'no' } })
  const harmless = (fact: Monotone['fact']) => ({ closed: ['no'], moreNeverHarms: [fact] })
  const helpless = (fact: Monotone['fact']) => ({ closed: ['no'], moreNeverHelps: [fact] })
  const found = (when: Condition, more: object) => examine([rule('yes', { ...yes, when }), no], more).reversals

  test('of a number: a band that ends', () => {
    expect(found(age.within(18, 60), harmless(age))).toMatchObject([
      { facts: { age: 18 }, moreFacts: { age: 60 }, before: { value: 'yes' }, after: { value: 'no' }, replayed: true },
    ])
    expect(found(age.atLeast(18), harmless(age))).toEqual([])
    expect(found(age.atLeast(18), helpless(age))).toMatchObject([
      { facts: { age: 0 }, moreFacts: { age: 18 }, replayed: true },
    ])
  })

  test('of yes or no, and of a set', () => {
    const papers = setOf('papers', { ...words('材料', 'papers'), options: { a: says, b: says, c: says } })
    const asks = [age, resident, papers]
    expect(found(resident.no(), harmless(resident))).toMatchObject([
      { facts: { resident: false }, moreFacts: { resident: true }, replayed: true },
    ])
    expect(found(all(papers.has('a'), papers.lacks('b')), { ...harmless(papers), asks })).toMatchObject([
      { facts: { papers: new Set(['a']) }, moreFacts: { papers: new Set(['a', 'b']) }, replayed: true },
    ])
    expect(found(papers.hasAll('a', 'b'), { ...harmless(papers), asks })).toEqual([])
  })

  test('of a date that is compared with another, in both places at once', () => {
    const [from, until] = [date('from', words('起', 'from')), date('until', words('止', 'until'))]
    const asks = [from, until]
    const longEnough = compare(daysBetween(from, until), '>=', literal(30n, age.unit))
    expect(found(longEnough, { ...harmless(until), asks })).toEqual([])
    expect(found(longEnough, { ...harmless(from), asks })).toMatchObject([{ replayed: true }])
    expect(found(longEnough, { ...helpless(from), asks })).toEqual([])
    expect(found(all(longEnough, until.before('2030-01-01')), { ...harmless(until), asks })).toMatchObject([
      { replayed: true },
    ])
  })

  test('of a number that earns points', () => {
    const merit = (forAge: number) =>
      sum(
        points(says, [
          [age.atLeast(40), forAge],
          [age.atLeast(20), 10],
        ]),
        points(says, [[resident.yes(), 5]]),
      )
    const enough = (forAge: number) => compare(merit(forAge), '>=', literal(10n, age.unit))
    expect(found(enough(12), harmless(age))).toEqual([])
    expect(found(enough(8), harmless(age))).toMatchObject([
      { facts: { age: 20, resident: false }, moreFacts: { age: 40, resident: false }, replayed: true },
    ])
  })

  test('facts that contradict each other are no counter-example', () => {
    const known = { id: 'x', says, when: age.atLeast(60) }
    expect(found(age.within(18, 60), { ...harmless(age), contradictions: [known] })).toEqual([])
  })

  test('the one who declares it must say what is worse, in answers that there are', () => {
    expect(() => found(age.atLeast(18), { moreNeverHarms: [age] })).toThrow('declare `better`')
    expect(() => found(age.atLeast(18), { better: ['yes', 'perhaps'] })).toThrow('`perhaps`, which is no answer')
    expect(() => found(age.atLeast(18), { better: ['no', 'yes'], closed: ['no'] })).toThrow('before an answer')
  })
})

describe('which answer is better', () => {
  const order = { closed: ['d', 'e'], better: ['a', ['b', 'c'], 'd'] }
  test.each([
    ['a', 'b', 'worse'],
    ['b', 'a', 'better'],
    ['b', 'c', 'neither'],
    ['c', 'd', 'worse'],
    ['x', 'a', 'neither'],
    ['d', 'x', 'better'],
    ['d', 'e', 'neither'],
  ])('from %s to %s: %s', (before, after, judgement) => expect(judge(order, before, after)).toBe(judgement))
  test('of numbers the declared side', () => {
    expect(judge({ closed: [], better: 'higher' }, 1n, 2n)).toBe('better')
    expect(judge({ closed: [], better: 'lower' }, 1n, 2n)).toBe('worse')
  })
})
