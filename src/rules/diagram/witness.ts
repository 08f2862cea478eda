/**
 * From cells to facts. Cells of single facts are independent; a cell of a pair (days between, ratio) ties two facts by
 * "x is at least f(y)" with f increasing, both ways. A system of such bounds has a least solution, found by raising
 * lower bounds until nothing changes, or it has none: so the answer is exact (Cousot & Cousot 1977, least fixpoints).
 */
import type { Decision } from '../decision.ts'
import type { Fact, NumericFact } from '../fact.ts'
import { isNumeric } from '../fact.ts'
import { type Facts, type FactValue, holds, wholeNumber } from '../holds.ts'
import { factsOf, type Interval, isPaired, type Variable } from './cut.ts'

/** A cell for some of the variables, by index. */
export type Cells = ReadonlyMap<number, number>

/** At least: `of` is at least `needs(value of on)`. */
interface Bound {
  readonly of: string
  readonly on: string
  readonly needs: (value: bigint) => bigint
  /** True of a ratio, whose bound can rise a little in every round. */
  readonly creeps: boolean
}

/**
 * Facts that lie in the cells and agree with what is already known; null where there are none.
 * A number that is free to choose comes as near to `near` as its cell allows.
 */
export function witness(
  decision: Decision,
  variables: readonly Variable[],
  cells: Cells,
  known: Facts = {},
  near: Facts = {},
): Facts | null {
  const facts: Record<string, FactValue> = {}
  const ranges = new Map<string, Interval>()
  for (const fact of decision.asks) {
    const value = known[fact.id]
    if (value !== undefined) facts[fact.id] = value
    if (!isNumeric(fact)) continue
    const whole = wholeNumber(fact, known)
    ranges.set(fact.id, whole === null ? { low: fact.least, high: fact.most } : { low: whole, high: whole })
  }
  const bounds: Bound[] = []
  for (const [index, cell] of cells) {
    const variable = variables[index]
    if (!variable) continue
    if (isPaired(variable)) bounds.push(...boundsOf(variable, cell))
    else if (variable.kind === 'number') {
      const met = meet(ranges.get(variable.fact.id), variable.intervals[cell])
      if (!met) return null
      ranges.set(variable.fact.id, met)
    } else if (!agree(variable, cell, facts)) return null
  }
  const least = leastSolution(ranges, bounds)
  if (!least) return null
  for (const fact of decision.asks) {
    if (facts[fact.id] !== undefined) continue
    if (!isNumeric(fact)) facts[fact.id] = plain(fact)
    else {
      const free = !bounds.some(({ of, on }) => of === fact.id || on === fact.id)
      const lowest = least.get(fact.id) ?? fact.least
      const wished = free ? wholeNumber(fact, near) : null
      facts[fact.id] = inUnits(fact, wished === null ? lowest : clamp(wished, ranges.get(fact.id)))
    }
  }
  return decision.contradictions.some((each) => holds(each.when, facts) === true) ? null : facts
}

const clamp = (value: bigint, range: Interval | undefined): bigint =>
  !range ? value : value < range.low ? range.low : value > range.high ? range.high : value

const meet = (a: Interval | undefined, b: Interval | undefined): Interval | null => {
  if (!a || !b) return null
  const low = a.low > b.low ? a.low : b.low
  const high = a.high < b.high ? a.high : b.high
  return low <= high ? { low, high } : null
}

/** Puts a cell of a yes/no, choice or set into the facts; false where what is known says otherwise. */
function agree(variable: Variable, cell: number, facts: Record<string, FactValue>): boolean {
  switch (variable.kind) {
    case 'yes-no': {
      const value = facts[variable.fact.id]
      facts[variable.fact.id] = cell === 1
      return value === undefined || value === (cell === 1)
    }
    case 'choice': {
      const group = variable.groups[cell] ?? []
      const value = facts[variable.fact.id]
      if (typeof value === 'string') return group.includes(value)
      facts[variable.fact.id] = group[0] ?? ''
      return true
    }
    case 'has': {
      const value = facts[variable.fact.id]
      const members = new Set<string>(value instanceof Set ? value : [])
      if (cell === 1) members.add(variable.code)
      else if (members.has(variable.code)) return false
      facts[variable.fact.id] = members
      return true
    }
    default:
      return true
  }
}

function boundsOf(variable: Extract<Variable, { kind: 'days' | 'ratio' }>, cell: number): Bound[] {
  if (variable.kind === 'days') {
    const { low, high } = variable.intervals[cell] ?? { low: 1n, high: 0n }
    const [from, to] = [variable.from.id, variable.to.id]
    return [
      { of: to, on: from, needs: (value) => value + low, creeps: false },
      { of: from, on: to, needs: (value) => value - high, creeps: false },
    ]
  }
  const [part, whole] = [variable.part.id, variable.whole.id]
  const above = variable.cuts[cell - 1]
  const below = variable.cuts[cell]
  const bounds: Bound[] = []
  if (above)
    bounds.push({
      of: part,
      on: whole,
      creeps: true,
      // part/whole ≥ n/d, or > n/d
      needs: (value) => (above.strict ? (value * above.n) / above.d + 1n : ceil(value * above.n, above.d)),
    })
  if (below && below.n > 0n)
    bounds.push({
      of: whole,
      on: part,
      creeps: true,
      // part/whole < n/d (the cut not strict), or ≤ n/d (strict)
      needs: (value) => (below.strict ? ceil(value * below.d, below.n) : (value * below.d) / below.n + 1n),
    })
  return bounds
}

const ceil = (n: bigint, d: bigint): bigint => (n >= 0n ? (n + d - 1n) / d : n / d)

/**
 * Raises lower bounds round by round. Where facts differ by fixed amounts only, a system of n facts that has a solution
 * is at rest after n rounds (Bellman 1958); one that still rises goes round in a circle and has none. Ratios may creep
 * up to their solution by rounding: they are given more rounds, and one that is not at rest then is taken to have none.
 */
function leastSolution(
  ranges: ReadonlyMap<string, Interval>,
  bounds: readonly Bound[],
): ReadonlyMap<string, bigint> | null {
  const least = new Map([...ranges].map(([id, { low }]) => [id, low]))
  const most = bounds.some(({ creeps }) => creeps) ? 1_000 : new Set(bounds.map(({ of }) => of)).size + 1
  for (let round = 0; round <= most; round++) {
    let raised = false
    for (const { of, on, needs } of bounds) {
      const [value, other] = [least.get(of), least.get(on)]
      if (value === undefined || other === undefined) continue
      const wanted = needs(other)
      if (wanted <= value) continue
      if (wanted > (ranges.get(of)?.high ?? wanted)) return null
      least.set(of, wanted)
      raised = true
    }
    if (!raised) return least
  }
  return null
}

export const inUnits = (fact: NumericFact, value: bigint): FactValue => (fact.kind === 'money' ? value : Number(value))

function plain(fact: Exclude<Fact, NumericFact>): FactValue {
  if (fact.kind === 'yes-no') return false
  if (fact.kind === 'choice') return Object.keys(fact.options)[0] ?? ''
  return new Set<string>()
}

/** Variables whose cells hang together: pairs, and cuts of a fact that stands in a pair. */
export function tied(variables: readonly Variable[]): ReadonlySet<number> {
  const inPairs = new Set(variables.filter(isPaired).flatMap((variable) => factsOf(variable).map((fact) => fact.id)))
  return new Set(
    variables.flatMap((variable, index) => (factsOf(variable).some((fact) => inPairs.has(fact.id)) ? [index] : [])),
  )
}
