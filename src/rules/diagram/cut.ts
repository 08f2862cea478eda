/**
 * The cut: every fact's domain falls into the cells that the conditions can tell apart. Numbers and dates fall into
 * intervals, code lists into groups, each member of a set into has/lacks. Two facts compared with each other give a
 * variable of their own (days between, ratio). One variable per cut; its cells number from 0.
 */
import type { Condition, Fraction, Num } from '../expression.ts'
import type { ChoiceFact, Fact, NumericFact, SetFact, YesNoFact } from '../fact.ts'
import { type Facts, numberOf, wholeNumber } from '../holds.ts'

/** An interval of whole numbers, both ends included. */
export interface Interval {
  readonly low: bigint
  readonly high: bigint
}

/** A cut of part/whole: at least n/d, or (strict) more than n/d. */
export interface RatioCut extends Fraction {
  readonly strict: boolean
}

export type Variable =
  | { readonly kind: 'yes-no'; readonly fact: YesNoFact; readonly cells: 2 }
  | { readonly kind: 'has'; readonly fact: SetFact; readonly code: string; readonly cells: 2 }
  | {
      readonly kind: 'choice'
      readonly fact: ChoiceFact
      readonly groups: readonly (readonly string[])[]
      readonly cells: number
    }
  | {
      readonly kind: 'number'
      readonly fact: NumericFact
      readonly intervals: readonly Interval[]
      readonly cells: number
    }
  | {
      readonly kind: 'days'
      readonly from: NumericFact
      readonly to: NumericFact
      readonly intervals: readonly Interval[]
      readonly cells: number
    }
  | {
      readonly kind: 'ratio'
      readonly part: NumericFact
      readonly whole: NumericFact
      readonly cuts: readonly RatioCut[]
      readonly cells: number
    }
  /** A named sum kept whole, for tables and pictures that people read. */
  | {
      readonly kind: 'sum'
      readonly num: Num & { readonly num: 'named' }
      readonly intervals: readonly Interval[]
      readonly cells: number
    }

export const factsOf = (variable: Variable): readonly Fact[] => {
  switch (variable.kind) {
    case 'days':
      return [variable.from, variable.to]
    case 'ratio':
      return [variable.part, variable.whole]
    case 'sum':
      return []
    default:
      return [variable.fact]
  }
}

/** Two facts compared: the only variables whose cells are not independent of the others'. */
export const isPaired = (variable: Variable): variable is Extract<Variable, { kind: 'days' | 'ratio' }> =>
  variable.kind === 'days' || variable.kind === 'ratio'

/** The atoms that conditions are made of, gathered before the cut. */
export interface Atoms {
  readonly codes: Map<string, { fact: ChoiceFact; lists: Set<string> }>
  readonly yes: Map<string, YesNoFact>
  readonly has: Map<string, { fact: SetFact; codes: Set<string> }>
  readonly numbers: Map<string, { fact: NumericFact; from: Set<bigint> }>
  readonly days: Map<string, { from: NumericFact; to: NumericFact; at: Set<bigint> }>
  readonly ratios: Map<string, { part: NumericFact; whole: NumericFact; cuts: Map<string, RatioCut> }>
  readonly sums: Map<string, { num: Num & { readonly num: 'named' }; at: Set<bigint> }>
}

export const noAtoms = (): Atoms => ({
  codes: new Map(),
  yes: new Map(),
  has: new Map(),
  numbers: new Map(),
  days: new Map(),
  ratios: new Map(),
  sums: new Map(),
})

export const daysKey = (from: Fact, to: Fact): string => `${from.id}→${to.id}`
export const ratioKey = (part: Fact, whole: Fact): string => `${part.id}/${whole.id}`

/** Whole numbers at which `left is k` can change its truth: the first number on the upper side of each. */
export function thresholds(is: '>=' | '>' | '<=' | '<' | '=', k: bigint): readonly bigint[] {
  switch (is) {
    case '>=':
    case '<':
      return [k]
    case '>':
    case '<=':
      return [k + 1n]
    case '=':
      return [k, k + 1n]
  }
}

export function gather(condition: Condition, atoms: Atoms, keepSums: boolean): void {
  switch (condition.op) {
    case 'always':
      return
    case 'all':
    case 'any':
      for (const part of condition.of) gather(part, atoms, keepSums)
      return
    case 'not':
    case 'named':
      gather(condition.of, atoms, keepSums)
      return
    case 'yes':
      atoms.yes.set(condition.fact.id, condition.fact)
      return
    case 'is':
      entry(atoms.codes, condition.fact.id, () => ({ fact: condition.fact, lists: new Set() })).lists.add(
        JSON.stringify([...condition.codes].sort()),
      )
      return
    case 'has':
      entry(atoms.has, condition.fact.id, () => ({ fact: condition.fact, codes: new Set() })).codes.add(condition.code)
      return
    case 'ratio': {
      const cuts = entry(atoms.ratios, ratioKey(condition.part, condition.whole), () => ({
        part: condition.part,
        whole: condition.whole,
        cuts: new Map(),
      })).cuts
      const cut = ratioCut(condition.is, condition.fraction)
      cuts.set(`${cut.n}/${cut.d}${cut.strict}`, cut)
      return
    }
    case 'compare':
      gatherComparison(condition, atoms, keepSums)
      return
  }
}

export const ratioCut = (is: '>=' | '>' | '<=' | '<', fraction: Fraction): RatioCut => ({
  ...fraction,
  strict: is === '>' || is === '<=',
})

function gatherComparison(condition: Condition & { op: 'compare' }, atoms: Atoms, keepSums: boolean): void {
  const { left, right, is } = condition
  if (right.num === 'literal') {
    if (left.num === 'fact') {
      const at = entry(atoms.numbers, left.fact.id, () => ({ fact: left.fact, from: new Set() })).from
      for (const k of thresholds(is, right.value)) at.add(k)
      return
    }
    if (left.num === 'days') {
      const key = daysKey(left.from, left.to)
      const at = entry(atoms.days, key, () => ({ from: left.from, to: left.to, at: new Set() })).at
      for (const k of thresholds(is, right.value)) at.add(k)
      return
    }
    if (keepSums && left.num === 'named') {
      const at = entry(atoms.sums, left.id, () => ({ num: left, at: new Set() })).at
      for (const k of thresholds(is, right.value)) at.add(k)
      return
    }
  }
  if (left.num === 'fact' && right.num === 'fact') {
    const at = entry(atoms.days, daysKey(right.fact, left.fact), () => ({
      from: right.fact,
      to: left.fact,
      at: new Set(),
    })).at
    for (const k of thresholds(is, 0n)) at.add(k)
    return
  }
  gatherNumber(left, atoms, keepSums)
  gatherNumber(right, atoms, keepSums)
}

function gatherNumber(num: Num, atoms: Atoms, keepSums: boolean): void {
  switch (num.num) {
    case 'literal':
      return
    case 'points':
      for (const row of num.rows) gather(row.when, atoms, keepSums)
      return
    case 'sum':
    case 'least':
    case 'greatest':
      for (const part of num.of) gatherNumber(part, atoms, keepSums)
      return
    case 'named':
      gatherNumber(num.of, atoms, keepSums)
      return
    default:
      throw new Error(
        `a condition compares a number that can't be cut (${num.num}); compare a fact, days between two dates, or points`,
      )
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** Variables in the order in which facts are asked; a pair of facts comes right after the later of the two. */
export function cut(atoms: Atoms, asks: readonly Fact[]): readonly Variable[] {
  const variables: Variable[] = []
  const done = new Set<string>()
  for (const fact of asks) {
    done.add(fact.id)
    variables.push(...ofFact(fact, atoms))
    for (const { from, to, at } of atoms.days.values())
      if ((from.id === fact.id || to.id === fact.id) && done.has(from.id) && done.has(to.id)) {
        const intervals = split(at, to.least - from.most, to.most - from.least)
        if (intervals.length > 1) variables.push({ kind: 'days', from, to, intervals, cells: intervals.length })
      }
    for (const { part, whole, cuts } of atoms.ratios.values())
      if ((part.id === fact.id || whole.id === fact.id) && done.has(part.id) && done.has(whole.id)) {
        const sorted = [...cuts.values()].sort(byRatio)
        variables.push({ kind: 'ratio', part, whole, cuts: sorted, cells: sorted.length + 1 })
      }
  }
  for (const { num, at } of atoms.sums.values()) {
    const intervals = split(at, -1_000_000n, 1_000_000n)
    variables.push({ kind: 'sum', num, intervals, cells: intervals.length })
  }
  return variables
}

function ofFact(fact: Fact, atoms: Atoms): readonly Variable[] {
  if (fact.kind === 'yes-no') return atoms.yes.has(fact.id) ? [{ kind: 'yes-no', fact, cells: 2 }] : []
  if (fact.kind === 'set')
    return Object.keys(fact.options)
      .filter((code) => atoms.has.get(fact.id)?.codes.has(code))
      .map((code) => ({ kind: 'has', fact, code, cells: 2 }))
  if (fact.kind === 'choice') {
    const lists = [...(atoms.codes.get(fact.id)?.lists ?? [])].map((list) => new Set<string>(JSON.parse(list)))
    const groups = new Map<string, string[]>()
    for (const code of Object.keys(fact.options))
      entry(groups, lists.map((list) => (list.has(code) ? '1' : '0')).join(''), () => []).push(code)
    return groups.size > 1 ? [{ kind: 'choice', fact, groups: [...groups.values()], cells: groups.size }] : []
  }
  const intervals = split(atoms.numbers.get(fact.id)?.from ?? new Set(), fact.least, fact.most)
  return intervals.length > 1 ? [{ kind: 'number', fact, intervals, cells: intervals.length }] : []
}

function split(at: ReadonlySet<bigint>, least: bigint, most: bigint): readonly Interval[] {
  const starts = [...at].filter((k) => k > least && k <= most).sort((a, b) => (a < b ? -1 : 1))
  const lows = [least, ...starts]
  return lows.map((low, i) => ({ low, high: (starts[i] ?? most + 1n) - 1n }))
}

const byRatio = (a: RatioCut, b: RatioCut): number => {
  const [x, y] = [a.n * b.d, b.n * a.d]
  return x === y ? Number(a.strict) - Number(b.strict) : x < y ? -1 : 1
}

/** The cell a variable falls in, or -1 where its facts are not all known. */
export function cellOf(variable: Variable, facts: Facts): number {
  switch (variable.kind) {
    case 'yes-no': {
      const value = facts[variable.fact.id]
      return typeof value === 'boolean' ? Number(value) : -1
    }
    case 'has': {
      const value = facts[variable.fact.id]
      return value instanceof Set ? Number(value.has(variable.code)) : -1
    }
    case 'choice': {
      const value = facts[variable.fact.id]
      return typeof value === 'string' ? variable.groups.findIndex((group) => group.includes(value)) : -1
    }
    case 'number': {
      const value = wholeNumber(variable.fact, facts)
      return value === null ? -1 : intervalOf(variable.intervals, value)
    }
    case 'days': {
      const [from, to] = [wholeNumber(variable.from, facts), wholeNumber(variable.to, facts)]
      return from === null || to === null ? -1 : intervalOf(variable.intervals, to - from)
    }
    case 'ratio': {
      const [part, whole] = [wholeNumber(variable.part, facts), wholeNumber(variable.whole, facts)]
      if (part === null || whole === null) return -1
      return variable.cuts.filter(({ n, d, strict }) => (strict ? part * d > whole * n : part * d >= whole * n)).length
    }
    case 'sum': {
      const value = numberOf(variable.num, facts)
      return value === null ? -1 : intervalOf(variable.intervals, value)
    }
  }
}

export const intervalOf = (intervals: readonly Interval[], value: bigint): number =>
  intervals.findIndex(({ low, high }) => low <= value && value <= high)

/** Some variable is over this fact. */
export const touches = (variable: Variable, fact: Fact): boolean =>
  factsOf(variable).some((each) => each.id === fact.id)
