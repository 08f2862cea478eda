/**
 * The bench table: 10 rows over 5 facts (a choice, two counts, a yes/no, a second choice), the last row the rest.
 * The rows are written once here; each engine gets them in its own language.
 */
import type { Citation } from '../src/law/instrument.ts'
import { type Decision, decision, rule } from '../src/rules/decision.ts'
import { all, type Condition } from '../src/rules/expression.ts'
import { choice, count, yesNo } from '../src/rules/fact.ts'
import { givesChoice } from '../src/rules/outcome.ts'
import { day } from '../src/time/dates.ts'

/** A type, not an interface, so that it is a record of facts as it stands. */
export type Input = {
  readonly origin: 'a' | 'b' | 'c' | 'd'
  readonly value: number
  readonly weight: number
  readonly trusted: boolean
  readonly kind: 'x' | 'y' | 'z'
}

/** One row: what each fact must be; a fact that is left out does not matter. Bounds: [at least, less than]. */
export interface Row {
  readonly origin?: readonly Input['origin'][]
  readonly value?: readonly [number, number | null]
  readonly weight?: readonly [number, number | null]
  readonly trusted?: boolean
  readonly kind?: readonly Input['kind'][]
  readonly gives: string
}

/** First row that fits. The rows overlap, as tables in practice do. */
export const rows: readonly Row[] = [
  { origin: ['a'], value: [100_000, null], gives: 'inspect' },
  { trusted: true, weight: [0, 500], gives: 'release' },
  { kind: ['z'], value: [50_000, null], gives: 'inspect' },
  { origin: ['a', 'b'], kind: ['x'], weight: [0, 1_000], gives: 'release' },
  { origin: ['b'], value: [10_000, 50_000], trusted: false, gives: 'papers' },
  { origin: ['c'], weight: [5_000, null], gives: 'inspect' },
  { origin: ['c'], kind: ['y', 'z'], gives: 'papers' },
  { trusted: true, value: [0, 200_000], gives: 'release' },
  { origin: ['d'], value: [0, 1_000], weight: [0, 100], gives: 'release' },
  { gives: 'papers' },
]

export function expected(input: Input): string {
  const within = (value: number, [low, high]: readonly [number, number | null]) =>
    value >= low && (high === null || value < high)
  const row = rows.find(
    (each) =>
      (each.origin?.includes(input.origin) ?? true) &&
      (each.kind?.includes(input.kind) ?? true) &&
      (each.trusted === undefined || each.trusted === input.trusted) &&
      (!each.value || within(input.value, each.value)) &&
      (!each.weight || within(input.weight, each.weight)),
  )
  return row?.gives ?? ''
}

/** A fixed sequence of inputs (linear congruential, Numerical Recipes), so that every engine sees the same. */
export function inputs(howMany: number): readonly Input[] {
  let state = 20231118
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const origins = ['a', 'b', 'c', 'd'] as const
  const kinds = ['x', 'y', 'z'] as const
  return Array.from({ length: howMany }, () => ({
    origin: origins[next(4)] ?? 'a',
    value: next(150_000),
    weight: next(8_000),
    trusted: next(2) === 1,
    kind: kinds[next(3)] ?? 'x',
  }))
}

const named = (zh: string, en: string) => ({ name: { zh, en }, question: { zh: `${zh}？`, en: `${en}?` } })
const words = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, { zh: code, en: code }]))
const plain = { zh: '', en: '' }

const origin = choice('origin', { ...named('来源', 'origin'), options: words(['a', 'b', 'c', 'd']) })
const value = count('value', { ...named('货值', 'value'), unit: plain })
const weight = count('weight', { ...named('重量', 'weight'), unit: plain })
const trusted = yesNo('trusted', named('可信', 'trusted'))
const kind = choice('kind', { ...named('种类', 'kind'), options: words(['x', 'y', 'z']) })

export const citation: Citation = {
  instrument: {
    id: 'bench',
    title: { zh: '试验表', en: 'bench table' },
    number: null,
    rank: 'departmental-document',
    issuer: { zh: '某机关', en: 'an authority' },
    published: day('2020-01-01'),
    inForce: { from: day('2020-01-01'), until: null },
    pilot: false,
    sure: 'V',
    sources: [],
    articles: [],
  },
  article: { id: '1', label: { zh: '第一条', en: 'article 1' }, text: '文', form: 'verbatim', sure: 'V' },
  quote: '文',
}

function condition(row: Row): Condition {
  const bounds = (fact: typeof value, range: Row['value']) =>
    range ? [fact.atLeast(range[0]), ...(range[1] === null ? [] : [fact.lessThan(range[1])])] : []
  return all(
    ...(row.origin ? [origin.is(...row.origin)] : []),
    ...bounds(value, row.value),
    ...bounds(weight, row.weight),
    ...(row.trusted === undefined ? [] : [row.trusted ? trusted.yes() : trusted.no()]),
    ...(row.kind ? [kind.is(...row.kind)] : []),
  )
}

/** The table in the rule language: an earlier row prevails over every later one. */
export const benchDecision: Decision = decision({
  id: 'bench',
  name: { zh: '试验表', en: 'bench table' },
  question: { zh: '如何放行？', en: 'How is it released?' },
  measures: [],
  since: '2020-01-01',
  asks: [origin, value, weight, trusted, kind],
  gives: {
    channel: givesChoice({ name: { zh: '通道', en: 'channel' }, options: words(['inspect', 'release', 'papers']) }),
  },
  answer: 'channel',
  rules: rows.map((row, index) =>
    rule(`row-${index + 1}`, {
      says: { zh: `第 ${index + 1} 行`, en: `row ${index + 1}` },
      cites: [citation],
      when: condition(row),
      gives: { channel: row.gives },
      over: rows.slice(index + 1).map((_, later) => `row-${index + later + 2}`),
    }),
  ),
})
