/** Facts that are tied to each other (days between, a ratio), one of them unknown: what the others leave open. */
import { isPaired, type Variable } from '../diagram/cut.ts'
import { witness } from '../diagram/witness.ts'
import type { Fact, NumericFact } from '../fact.ts'
import { wholeNumber } from '../holds.ts'
import type { Ends } from './ends.ts'
import { slotOf } from './sql-walk.ts'
import { type Dialect, name, wide, write } from './sql-words.ts'

type Pair = Extract<Variable, { kind: 'days' | 'ratio' }>

const both = (pair: Pair): readonly NumericFact[] =>
  pair.kind === 'days' ? [pair.from, pair.to] : [pair.part, pair.whole]

const pairsOf = ({ compiled, used }: Ends): readonly Pair[] =>
  used.flatMap((index) => compiled.variables[index] ?? []).filter(isPaired)

export const tiedFacts = (ends: Ends): readonly NumericFact[] => [...new Set(pairsOf(ends).flatMap(both))]

/** The column with the slot of a tied variable. */
export const slotColumn = (index: number): string => name(`slot ${index}`)

const tried = ({ id }: Fact): string => name(`${id}?`)

/**
 * From rows with the tied facts and "row": every way in which the tied variables can lie together, by their slots, each
 * once. For that, a row for every value that an unknown one may have, as far as it can matter.
 */
export function slotsPossible(ends: Ends, rows: string, dialect: Dialect): string {
  const facts = tiedFacts(ends)
  let from = `SELECT "row", ${facts.map(({ id }) => name(id)).join(', ')} FROM ${rows}`
  facts.forEach((fact, place) => {
    const known = name(fact.id)
    const among = { ends, settled: facts.slice(0, place), dialect }
    const values = `CASE WHEN ${known} IS NOT NULL THEN ARRAY[${known}] ELSE ARRAY[${candidates(among, fact, []).join(', ')}] END`
    const all = `SELECT DISTINCT t.*, v.v AS ${tried(fact)}\nFROM (${from}) AS t, unnest(${values}) AS v(v)`
    const within = `${tried(fact)} BETWEEN ${write(fact, fact.least)} AND ${write(fact, fact.most)}`
    from = `SELECT * FROM (${all}) AS t WHERE ${known} IS NOT NULL OR ${within}`
  })
  const slots = [...ends.tied].flatMap((index) => {
    const variable = ends.compiled.variables[index]
    return variable ? [`${slotOf(variable, tried)} AS ${slotColumn(index)}`] : []
  })
  return `SELECT DISTINCT "row", ${slots.join(', ')}\nFROM (${from}) AS t`
}

interface Among {
  readonly ends: Ends
  /** Facts whose value has been chosen already. */
  readonly settled: readonly Fact[]
  readonly dialect: Dialect
}

/**
 * Values for a fact that is tied to others and unknown: enough of them that every outcome which any value can lead to
 * is led to by one. The least facts in a region are reached from lowest values by the bounds between facts, each once
 * (`diagram/witness.ts`); so these are the lowest values, carried over the bounds along every way.
 */
function candidates(among: Among, fact: NumericFact, seen: readonly Fact[]): readonly string[] {
  const { ends, settled, dialect } = among
  const lowest = [fact.least, ...ends.used.flatMap((index) => lows(ends.compiled.variables[index], fact))]
  const fixed = [...new Set([...lowest, ...(witnessed(ends).get(fact.id) ?? [])])].map((value) => write(fact, value))
  const carried = pairsOf(ends).flatMap((pair) => {
    const [other] = both(pair).filter((each) => each !== fact)
    if (!other || !both(pair).some((each) => each === fact) || seen.includes(other)) return []
    const values = settled.includes(other)
      ? [tried(other)]
      : [name(other.id), ...candidates(among, other, [...seen, fact])]
    return values.flatMap((value) => carry(pair, fact, value, dialect))
  })
  return [...new Set([...fixed, ...carried])]
}

const lows = (variable: Variable | undefined, fact: Fact): readonly bigint[] =>
  variable?.kind === 'number' && variable.fact === fact ? variable.intervals.map(({ low }) => low) : []

/** The least value of one fact of a pair, given the other, at each bound between cells. */
function carry(pair: Pair, fact: NumericFact, other: string, dialect: Dialect): readonly string[] {
  if (pair.kind === 'days')
    return pair.intervals
      .slice(1)
      .map(({ low }) => (fact === pair.to ? `${other} + (${low})` : `${other} - (${low - 1n})`))
  return pair.cuts.flatMap(({ n, d }) => {
    const [times, over] = fact === pair.part ? [n, d] : [d, n]
    if (over === 0n) return []
    const product = `${wide(other)} * ${times}`
    const whole = dialect === 'duckdb' ? `CAST(${product} AS hugeint) // ${over}` : `div(${product}, ${over})`
    const within = `CAST(LEAST(${whole}, ${fact.most}) AS bigint)`
    return [within, `${within} + 1`]
  })
}

/** With a ratio, rounding can raise a bound more than once: the least facts of every region, nothing known, are added. */
function witnessed(ends: Ends): ReadonlyMap<string, ReadonlySet<bigint>> {
  const { decision, variables } = ends.compiled
  const found = new Map<string, Set<bigint>>()
  if (!pairsOf(ends).some(({ kind }) => kind === 'ratio')) return found
  const regions = [...ends.tied].reduce<readonly ReadonlyMap<number, number>[]>(
    (all, index) =>
      all.flatMap((cells) =>
        Array.from({ length: variables[index]?.cells ?? 0 }, (_, cell) => new Map(cells).set(index, cell)),
      ),
    [new Map()],
  )
  for (const cells of regions) {
    const facts = witness({ ...decision, contradictions: [] }, variables, cells)
    for (const fact of pairsOf(ends).flatMap(both)) {
      const value = facts && wholeNumber(fact, facts)
      if (value !== null) found.set(fact.id, (found.get(fact.id) ?? new Set()).add(value))
    }
  }
  return found
}
