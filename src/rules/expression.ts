/** Conditions and numbers as data: a small tree that every derived form reads. Nothing here evaluates. */
import type { Text } from '../text.ts'
import type { ChoiceFact, Fact, NumericFact, SetFact, Unit, YesNoFact } from './fact-kinds.ts'

export type Comparison = '>=' | '>' | '<=' | '<' | '='

export type Num =
  | { readonly num: 'fact'; readonly fact: NumericFact }
  | { readonly num: 'literal'; readonly value: bigint; readonly unit: Unit }
  | { readonly num: 'points'; readonly rows: readonly PointsRow[]; readonly otherwise: bigint; readonly unit: Unit }
  | { readonly num: 'sum'; readonly of: readonly Num[] }
  | { readonly num: 'least' | 'greatest'; readonly of: readonly Num[] }
  /** Whole days from one date to another; negative where `to` comes first. */
  | { readonly num: 'days'; readonly from: NumericFact; readonly to: NumericFact }
  /** A date moved by calendar years (29 February becomes 28) and then by days. Only in outputs, not in conditions. */
  | { readonly num: 'later'; readonly date: Num; readonly years: number; readonly days: number }
  /** An output settled before this one. */
  | { readonly num: 'output'; readonly id: string }
  | { readonly num: 'named'; readonly id: string; readonly name: Text; readonly of: Num }

export interface PointsRow {
  readonly when: Condition
  readonly value: bigint
}

/** A fraction n/d, d > 0. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

export type Condition =
  | { readonly op: 'always' }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'yes'; readonly fact: YesNoFact }
  | { readonly op: 'is'; readonly fact: ChoiceFact; readonly codes: readonly string[] }
  | { readonly op: 'has'; readonly fact: SetFact; readonly code: string }
  | { readonly op: 'compare'; readonly is: Comparison; readonly left: Num; readonly right: Num }
  /** part : whole against a fraction, by cross-multiplication (whole is taken as positive). */
  | {
      readonly op: 'ratio'
      readonly is: Exclude<Comparison, '='>
      readonly part: NumericFact
      readonly whole: NumericFact
      readonly fraction: Fraction
    }
  /** A condition with a name of its own, said and shown by that name. */
  | { readonly op: 'named'; readonly name: Text; readonly of: Condition }

export const always: Condition = { op: 'always' }
export const all = (...of: Condition[]): Condition => (of.length === 1 && of[0] ? of[0] : { op: 'all', of })
export const any = (...of: Condition[]): Condition => (of.length === 1 && of[0] ? of[0] : { op: 'any', of })
export const not = (of: Condition): Condition => (of.op === 'not' ? of.of : { op: 'not', of })
export const named = (name: Text, of: Condition): Condition => ({ op: 'named', name, of })

export const literal = (value: bigint, unit: Unit): Num => ({ num: 'literal', value, unit })
export const sum = (...of: Num[]): Num => ({ num: 'sum', of })
export const least = (...of: Num[]): Num => ({ num: 'least', of })
export const greatest = (...of: Num[]): Num => ({ num: 'greatest', of })
export const namedNumber = (id: string, name: Text, of: Num): Num => ({ num: 'named', id, name, of })
export const factNumber = (fact: NumericFact): Num => ({ num: 'fact', fact })
export const output = (id: string): Num => ({ num: 'output', id })
export const later = (date: Num, by: { years?: number; days?: number }): Num => ({
  num: 'later',
  date,
  years: by.years ?? 0,
  days: by.days ?? 0,
})
export const compare = (left: Num, is: Comparison, right: Num): Condition => ({ op: 'compare', is, left, right })

/** Points from a table: the first row whose condition holds. */
export const points = (of: Text, rows: readonly (readonly [Condition, number])[], otherwise = 0): Num => ({
  num: 'points',
  rows: rows.map(([when, value]) => ({ when, value: BigInt(value) })),
  otherwise: BigInt(otherwise),
  unit: { unit: 'count', of },
})

/** `part` is at least `fraction` of `whole`, or another comparison. The fraction is exact: `ratio(a, '<=', b, '0.1')`, `'4'`. */
export function ratio(
  part: NumericFact,
  is: Exclude<Comparison, '='>,
  whole: NumericFact,
  fraction: string,
): Condition {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(fraction)
  if (!match) throw new Error(`not a decimal fraction: ${fraction}`)
  const digits = match[2] ?? ''
  return {
    op: 'ratio',
    is,
    part,
    whole,
    fraction: lowest(BigInt(`${match[1]}${digits}`), 10n ** BigInt(digits.length)),
  }
}

function lowest(n: bigint, d: bigint): Fraction {
  let [a, b] = [n, d]
  while (b !== 0n) [a, b] = [b, a % b]
  return { n: n / a, d: d / a }
}

export const daysBetween = (from: NumericFact, to: NumericFact): Num => ({ num: 'days', from, to })

/** The unit a number is in. */
export function unitOf(num: Num): Unit {
  switch (num.num) {
    case 'fact':
      return num.fact.unit
    case 'literal':
    case 'points':
      return num.unit
    case 'sum':
    case 'least':
    case 'greatest':
      return num.of[0] ? unitOf(num.of[0]) : { unit: 'count', of: { zh: '', en: '' } }
    case 'days':
      return { unit: 'count', of: { zh: '日', en: 'days' } }
    case 'later':
      return { unit: 'date' }
    case 'output':
      return { unit: 'count', of: { zh: '', en: '' } }
    case 'named':
      return unitOf(num.of)
  }
}

/** Every fact that a condition reads, in order of first mention. */
export function factsIn(condition: Condition): Fact[] {
  const found = new Map<string, Fact>()
  visit(condition, (fact) => found.set(fact.id, fact))
  return [...found.values()]
}

export function factsInNumber(num: Num): Fact[] {
  const found = new Map<string, Fact>()
  visitNumber(num, (fact) => found.set(fact.id, fact))
  return [...found.values()]
}

function visit(condition: Condition, see: (fact: Fact) => void): void {
  switch (condition.op) {
    case 'always':
      return
    case 'all':
    case 'any':
      for (const part of condition.of) visit(part, see)
      return
    case 'not':
    case 'named':
      visit(condition.of, see)
      return
    case 'yes':
    case 'is':
    case 'has':
      see(condition.fact)
      return
    case 'compare':
      visitNumber(condition.left, see)
      visitNumber(condition.right, see)
      return
    case 'ratio':
      see(condition.part)
      see(condition.whole)
      return
  }
}

function visitNumber(num: Num, see: (fact: Fact) => void): void {
  switch (num.num) {
    case 'fact':
      see(num.fact)
      return
    case 'literal':
    case 'output':
      return
    case 'points':
      for (const row of num.rows) visit(row.when, see)
      return
    case 'sum':
    case 'least':
    case 'greatest':
      for (const part of num.of) visitNumber(part, see)
      return
    case 'days':
      see(num.from)
      see(num.to)
      return
    case 'later':
      visitNumber(num.date, see)
      return
    case 'named':
      visitNumber(num.of, see)
      return
  }
}
