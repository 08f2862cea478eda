/** The count: every made-up applicant answered on both days, tallied by answers and by each fact. Done in slices, so that other requests are not kept waiting. */
import { setImmediate as breathe } from 'node:timers/promises'
import { applicants } from '../population/made-up.ts'
import type { Decision } from '../rules/decision.ts'
import { compile, stateKey } from '../rules/diagram/compile.ts'
import { cellOf, type Variable } from '../rules/diagram/cut.ts'
import type { Difference, Stand } from '../rules/diagram/difference.ts'
import { sayCells } from '../rules/diagram/table.ts'
import type { Fact } from '../rules/fact.ts'
import type { Facts } from '../rules/holds.ts'
import { program } from '../rules/program.ts'
import type { Result } from '../rules/reference.ts'
import { sayFactValue } from '../rules/say.ts'
import type { Text } from '../text.ts'
import { dayNumber } from '../time/dates.ts'

/** Applicants by the pair of their answers, written `before>after` by place in `outcomes`. */
export type Pairs = ReadonlyMap<string, number>

export interface Split {
  readonly fact: Fact
  readonly groups: readonly { readonly name: Text; readonly pairs: Pairs }[]
}

export interface Tally {
  readonly rows: number
  /** Different answers, in the order in which they came up; the last stands for all beyond the first sixty-three. */
  readonly outcomes: readonly Result[]
  readonly pairs: Pairs
  readonly splits: readonly Split[]
  /** How many fall into each row of the difference. */
  readonly regions: readonly number[]
}

const mostOutcomes = 64
/** Milliseconds of work between two breaths. */
const slice = 20

export async function count(
  before: Stand,
  after: Stand,
  difference: Difference,
  rows: number,
  seed: number,
): Promise<Tally> {
  const { decision } = after
  const [old, young] = [program(before.decision, before.asOf), program(decision, after.asOf)]
  const variables = [before, after].flatMap((stand) => compile(stand.decision, stand.asOf).variables)
  const draw = applicants(decision, dayNumber(after.asOf.on), seed)
  const places = new Map<string, number>()
  const outcomes: Result[] = []
  const placeOf = (result: Result): number => {
    const key = result.state === 'value' ? stateKey({ value: result.value }) : result.state
    const known = places.get(key)
    if (known !== undefined) return known
    const place = Math.min(outcomes.length, mostOutcomes - 1)
    places.set(key, place)
    if (place === outcomes.length) outcomes.push(result)
    return place
  }
  const pairs = new Map<string, number>()
  const splits = splittersOf(decision, variables).map((each) => ({
    ...each,
    counted: each.names.map(() => new Map<string, number>()),
  }))
  const regions = difference.rows.map(() => 0)
  let made = 0
  let since = performance.now()
  // Facts that contradict each other are drawn again; where nearly all do, what there is must do.
  for (let drawn = 0; made < rows && drawn < rows * 20; drawn++) {
    if (drawn % 64 === 0 && performance.now() - since > slice) {
      await breathe()
      since = performance.now()
    }
    const facts = draw()
    const [was, is] = [old(facts), young(facts)]
    if (was === 'impossible' || is === 'impossible') continue
    const [a, b] = [was, is].map((results) => results.get(decision.answer))
    if (!a || !b) continue
    made++
    const [from, to] = [placeOf(a), placeOf(b)]
    const pair = `${from}>${to}`
    add(pairs, pair)
    for (const { groupOf, counted } of splits) {
      const group = counted[groupOf(facts)]
      if (group) add(group, pair)
    }
    if (from !== to) {
      const region = rowOf(difference, facts)
      if (region >= 0) regions[region] = (regions[region] ?? 0) + 1
    }
  }
  return {
    rows: made,
    outcomes,
    pairs,
    regions,
    splits: splits.map(({ fact, names, counted }) => ({
      fact,
      groups: names.map((name, group) => ({ name, pairs: counted[group] ?? new Map() })),
    })),
  }
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The row of the region in which facts lie; -1 where it was left out as one too many. */
function rowOf({ columns, rows }: Difference, facts: Facts): number {
  const cells = columns.map(({ variable }) => cellOf(variable, facts))
  return rows.findIndex((row) => cells.every((cell, column) => row.cells[column]?.includes(cell) ?? true))
}

interface Splitter {
  readonly fact: Fact
  readonly names: readonly Text[]
  readonly groupOf: (facts: Facts) => number
}

/** Facts that put every applicant into exactly one group: codes, yes or no, and numbers by the limits of the rules. */
function splittersOf({ asks }: Decision, variables: readonly Variable[]): readonly Splitter[] {
  return asks.flatMap((fact): Splitter[] => {
    if (fact.kind === 'yes-no') {
      const names = [true, false].map((value) => sayFactValue(fact, value))
      return [{ fact, names, groupOf: (facts) => (facts[fact.id] === true ? 0 : 1) }]
    }
    if (fact.kind === 'choice') {
      const codes = Object.keys(fact.options)
      const place = new Map(codes.map((code, index) => [code, index]))
      const names = codes.map((code) => sayFactValue(fact, code))
      return [{ fact, names, groupOf: (facts) => place.get(String(facts[fact.id])) ?? -1 }]
    }
    const variable = variables.filter((each) => each.kind === 'number').findLast((each) => each.fact.id === fact.id)
    if (!variable) return []
    const names = Array.from({ length: variable.cells }, (_, cell) => sayCells(variable, [cell]))
    return [{ fact, names, groupOf: (facts) => cellOf(variable, facts) }]
  })
}
