/** Random decisions and facts for property tests: small domains, so that every completion of unknown facts can be tried. */
import fc from 'fast-check'
import type { Citation, Instrument, Rank } from '../law/instrument.ts'
import { day } from '../time/dates.ts'
import { type Decision, decision, rule } from './decision.ts'
import { all, any, type Condition, compare, daysBetween, factNumber, not, points, ratio, sum } from './expression.ts'
import { choice, count, type Fact, type NumericFact, setOf, yesNo } from './fact.ts'
import type { Facts, FactValue } from './holds.ts'
import { givesChoice, givesList, needsRules } from './outcome.ts'

const words = (name: string) => ({ name: { zh: name, en: name }, question: { zh: `${name}？`, en: `${name}?` } })
const unit = { zh: '', en: '' }

/** Five facts of every kind, with a few values each. `a` and `b` are compared with each other. */
const flag = yesNo('flag', words('flag'))
const kind = choice('kind', {
  ...words('kind'),
  options: { x: { zh: 'x', en: 'x' }, y: { zh: 'y', en: 'y' }, z: { zh: 'z', en: 'z' } },
})
const marks = setOf('marks', { ...words('marks'), options: { p: { zh: 'p', en: 'p' }, q: { zh: 'q', en: 'q' } } })
const a = count('a', { ...words('a'), unit, most: 4 })
const b = count('b', { ...words('b'), unit, least: 1, most: 4 })
export const smallFacts: readonly Fact[] = [flag, kind, marks, a, b]

const instrument = (id: string, rank: Rank, from: string): Instrument => ({
  id,
  title: { zh: id, en: id },
  number: null,
  rank,
  issuer: { zh: '某机关', en: 'an authority' },
  published: day(from),
  inForce: { from: day(from), until: null },
  pilot: false,
  sure: 'V',
  sources: [],
  articles: [],
})
const citation = (of: Instrument): Citation => ({
  instrument: of,
  article: { id: '1', label: { zh: '第一条', en: 'article 1' }, text: '文', form: 'verbatim', sure: 'V' },
  quote: '文',
})
const citations = [
  citation(instrument('law', 'law', '2020-01-01')),
  citation(instrument('order', 'departmental-rule', '2020-01-01')),
  citation(instrument('order-2', 'departmental-rule', '2021-01-01')),
] as const

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant(flag.yes()),
  fc.subarray(['x', 'y', 'z'] as const, { minLength: 1, maxLength: 2 }).map((codes) => kind.is(...codes)),
  fc.constantFrom('p' as const, 'q' as const).map((code) => marks.has(code)),
  fc
    .tuple(
      fc.constantFrom(a, b),
      fc.integer({ min: -1, max: 5 }),
      fc.constantFrom('atLeast', 'moreThan', 'atMost', 'lessThan', 'equals'),
    )
    .map(([fact, value, method]) => fact[method as 'atLeast'](value)),
  fc.tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom('>=', '<', '>', '<=', '=')).map(([value, is]) =>
    compare(daysBetween(a, b), is as '>=', {
      num: 'literal',
      value: BigInt(value),
      unit: { unit: 'count', of: unit },
    }),
  ),
  fc.constantFrom('>=', '<=', '>', '<').map((is) => compare(factNumber(a), is as '>=', factNumber(b))),
  fc
    .tuple(fc.constantFrom('>=', '<=', '>', '<'), fc.constantFrom('0.5', '1', '2'))
    .map(([is, fraction]) => ratio(a, is as '>=', b, fraction)),
  fc.integer({ min: 0, max: 5 }).map((value) =>
    compare(
      sum(
        points(unit, [[flag.yes(), 2]]),
        points(unit, [
          [a.atLeast(3), 2],
          [a.atLeast(1), 1],
        ]),
        points(unit, [[kind.is('x'), 1]]),
      ),
      '>=',
      { num: 'literal', value: BigInt(value), unit: { unit: 'count', of: unit } },
    ),
  ),
)

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
    tie('condition').map(not),
  ),
}))

const outputs = {
  answer: givesChoice({
    name: { zh: '结果', en: 'answer' },
    options: { one: { zh: '一', en: 'one' }, two: { zh: '二', en: 'two' } },
  }),
  notes: givesList({
    name: { zh: '附注', en: 'notes' },
    options: { m: { zh: '甲', en: 'm' }, n: { zh: '乙', en: 'n' } },
  }),
}

const given = fc.oneof(fc.constantFrom('one' as const, 'two' as const), fc.constant(needsRules('须配套', 'to come')))

const randomRule = fc.record({
  when: condition,
  given,
  notes: fc.subarray(['m', 'n'] as const),
  cite: fc.constantFrom(...citations),
  otherwise: fc.boolean(),
  overFirst: fc.boolean(),
})

/** Decisions with up to five rules; gaps and conflicts are welcome. */
export const randomDecision: fc.Arbitrary<Decision> = fc
  .tuple(fc.array(randomRule, { minLength: 1, maxLength: 5 }), fc.option(condition))
  .map(([rules, impossible]) =>
    decision({
      id: 'random',
      name: { zh: '随机', en: 'random' },
      question: { zh: '？', en: '?' },
      measures: [],
      since: '2020-01-01',
      asks: smallFacts,
      gives: outputs,
      answer: 'answer',
      contradictions: impossible
        ? [{ id: 'never', says: { zh: '矛盾', en: 'contradiction' }, when: all(impossible, flag.yes()) }]
        : [],
      rules: rules.map((each, index) =>
        rule(`r${index}`, {
          says: { zh: `规则${index}`, en: `rule ${index}` },
          cites: [each.cite],
          when: each.when,
          gives: { answer: each.given, notes: each.notes },
          ...(each.otherwise ? { otherwise: true as const } : {}),
          ...(each.overFirst && index > 0 ? { over: ['r0'] } : {}),
        }),
      ),
    }),
  )

const subsets = (codes: readonly string[]): readonly ReadonlySet<string>[] =>
  codes.reduce<readonly ReadonlySet<string>[]>(
    (sets, code) => sets.concat(sets.map((set) => new Set(set).add(code))),
    [new Set()],
  )

function range(fact: NumericFact): readonly FactValue[] {
  return Array.from({ length: Number(fact.most - fact.least) + 1 }, (_, i) => Number(fact.least) + i)
}

/** Every value of a small fact. */
export function valuesOf(fact: Fact): readonly FactValue[] {
  switch (fact.kind) {
    case 'yes-no':
      return [true, false]
    case 'choice':
      return Object.keys(fact.options)
    case 'set':
      return subsets(Object.keys(fact.options))
    default:
      return range(fact)
  }
}

/** Every way to fill in what is unknown. */
export function completions(facts: Facts, asks: readonly Fact[]): readonly Facts[] {
  return asks
    .filter((fact) => facts[fact.id] === undefined)
    .reduce<readonly Facts[]>(
      (all, fact) => all.flatMap((known) => valuesOf(fact).map((value) => ({ ...known, [fact.id]: value }))),
      [facts],
    )
}

export const smallKnown: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(smallFacts.map((fact) => [fact.id, fc.constantFrom(...valuesOf(fact))])),
)

export const smallPartial: fc.Arbitrary<Facts> = fc
  .tuple(smallKnown, fc.subarray(smallFacts.map((fact) => fact.id)))
  .map(([facts, keep]) => Object.fromEntries(keep.map((id) => [id, facts[id]])))

const bound = (value: bigint) => (value > 10_000_000_000_000n ? 10_000_000_000_000n : value)

/** Any value of a fact, its literals in the rules as likely as the rest, so that boundaries are met. */
export function anyValue(fact: Fact, literals: readonly bigint[]): fc.Arbitrary<FactValue> {
  if (fact.kind === 'yes-no') return fc.boolean()
  if (fact.kind === 'choice') return fc.constantFrom(...Object.keys(fact.options))
  if (fact.kind === 'set') return fc.subarray(Object.keys(fact.options)).map((codes) => new Set(codes))
  const near = literals
    .flatMap((value) => [value - 1n, value, value + 1n])
    .filter((value) => value >= fact.least && value <= fact.most)
  const anywhere = fc.bigInt({ min: fact.least, max: bound(fact.most) })
  const value = near.length > 0 ? fc.oneof(fc.constantFrom(...near), anywhere) : anywhere
  return fact.kind === 'money' ? value : value.map(Number)
}
