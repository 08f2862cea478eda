/**
 * What a change of the law changes: the exact region of facts in which two answers differ, as rows that people can read.
 * Two days of one decision, or two drafts of it, are compiled over one cut and set against each other. Every row comes
 * with facts that lie in it, which the reference evaluator has answered on both sides.
 */
import type { Decision, Rule } from '../decision.ts'
import type { Facts } from '../holds.ts'
import { type AsOf, rulesAsOf } from '../precedence.ts'
import { type Result, reference, result } from '../reference.ts'
import { settleOutput } from '../resolve.ts'
import { type Compiled, compileSides, type Diagram, type Leaf, type LeafState, stateKey } from './compile.ts'
import type { Variable } from './cut.ts'
import { reachable, remaining } from './reach.ts'
import { type PathRow, rowsOf } from './rows.ts'
import { combine, createStore, type Node } from './store.ts'
import { type Column, columnsOf } from './table.ts'
import { witness } from './witness.ts'

/** A decision as it stood. */
export interface Stand {
  readonly decision: Decision
  readonly asOf: AsOf
}

export interface Changed {
  readonly before: LeafState
  readonly after: LeafState
  /** Rules that gave the answer. */
  readonly rulesBefore: readonly Rule[]
  readonly rulesAfter: readonly Rule[]
}

export interface DifferenceRow extends Changed {
  /** Per column the cells that fit; null where it does not matter. */
  readonly cells: readonly (readonly number[] | null)[]
  /** Facts that lie in the row. */
  readonly facts: Facts
  /** The reference evaluator, given these facts, gives what the row says on both sides. */
  readonly replayed: boolean
}

export interface Difference {
  readonly output: string
  readonly columns: readonly Column[]
  readonly rows: readonly DifferenceRow[]
  /** True where there were too many rows to give them all. */
  readonly cut: boolean
}

type End = Changed | 'same' | 'impossible'
type SideEnd = { readonly state: LeafState; readonly rules: readonly Rule[] } | 'impossible'

const mostRows = 200

/** The region of one output; of the answer, where none is named. */
export function difference(before: Stand, after: Stand, output = after.decision.answer): Difference {
  const sides = compileSides(
    [before, after].map(({ decision, asOf }) => ({ decision, rules: rulesAsOf(decision, asOf) })),
  )
  const [old, young] = sides.map((side) => endsOf(side, output))
  const variables = sides[0]?.variables ?? []
  if (!old || !young) throw new Error(`there is no output \`${output}\` on both sides`)
  const store = createStore<End>((end) => (typeof end === 'string' ? end : changedKey(end)))
  const root = combine([old.store, old.root], [young.store, young.root], store, changed)
  const region = { store, root }
  const joint = jointly(before.decision, after.decision)
  // Ways that no facts can go are left out before the paths are read off.
  const possible = remaining(joint, variables, region, {}, (end) => end === 'impossible') ?? store.terminal('same')
  const { used, rows, cut } = rowsOf(variables, { store, root: possible }, isChanged, changedKey, mostRows)
  return {
    output,
    columns: columnsOf(variables, used),
    rows: rows.map((row) => {
      const facts = factsIn(joint, variables, region, used, row)
      const replayed = replays(before, output, facts, row.end.before) && replays(after, output, facts, row.end.after)
      return { cells: row.cells, ...row.end, facts, replayed }
    }),
    cut,
  }
}

/** What the output comes to, and by which rules; a conclusion rests on the rules of what it is drawn from. */
function endsOf({ decision, outputs }: Compiled, output: string): Diagram<SideEnd> | null {
  const source = decision.concludes.find((each) => each.output === output)?.from ?? output
  const states = outputs.get(output)?.states
  const firing = outputs.get(source)?.firing
  if (!states || !firing) return null
  const winners = (applying: readonly Rule[]): readonly Rule[] => {
    const settled = settleOutput(decision, source, applying)
    return settled.state === 'given' ? settled.by : settled.state === 'conflict' ? settled.between : []
  }
  const store = createStore<SideEnd>((end) =>
    end === 'impossible' ? end : `${stateKey(end.state)}|${idsOf(end.rules)}`,
  )
  const root = combine([states.store, states.root], [firing.store, firing.root], store, (state: Leaf, applying) =>
    state === 'impossible' || applying === 'impossible' ? 'impossible' : { state, rules: winners(applying) },
  )
  return { store, root }
}

function changed(old: SideEnd, young: SideEnd): End {
  if (old === 'impossible' || young === 'impossible') return 'impossible'
  if (answerKey(old.state) === answerKey(young.state)) return 'same'
  return { before: old.state, after: young.state, rulesBefore: old.rules, rulesAfter: young.rules }
}

/** Answers are alike whatever reason is written beside "needs implementing rules"; two formulas, where written alike. */
function answerKey(state: LeafState): string {
  if ('needsRules' in state) return 'needs-rules'
  if ('notApplicable' in state) return 'not-applicable'
  return stateKey(state)
}

const isChanged = (end: End): end is Changed => typeof end !== 'string'

const idsOf = (rules: readonly Rule[]): string => rules.map(({ id }) => id).join()

const changedKey = ({ before, after, rulesBefore, rulesAfter }: Changed): string =>
  [stateKey(before), stateKey(after), idsOf(rulesBefore), idsOf(rulesAfter)].join('|')

/** What both sides ask, and what is impossible on either. */
const jointly = (before: Decision, after: Decision): Decision => ({
  ...after,
  asks: [...new Set([...before.asks, ...after.asks])],
  contradictions: [...new Set([...before.contradictions, ...after.contradictions])],
})

/** Facts in a row: a way through the region along the row's cells that some facts can go. */
function factsIn(
  joint: Decision,
  variables: readonly Variable[],
  region: Diagram<End>,
  used: readonly number[],
  { cells, end }: PathRow<Changed>,
): Facts {
  const key = changedKey(end)
  const truths = createStore<boolean>(String)
  const [yes, no] = [truths.terminal(true), truths.terminal(false)]
  const inRow = used.reduceRight<Node>((below, index, column) => {
    const fit = cells[column]
    if (!fit) return below
    const size = variables[index]?.cells ?? 0
    return truths.node(
      index,
      Array.from({ length: size }, (_, cell) => (fit.includes(cell) ? below : no)),
    )
  }, yes)
  const root = combine(
    [region.store, region.root],
    [truths, inRow],
    truths,
    (at, fits) => fits && isChanged(at) && changedKey(at) === key,
  )
  const ways = reachable(joint, variables, { store: truths, root }, {}).get(yes)
  return (ways && witness(joint, variables, ways)) ?? {}
}

function replays({ decision, asOf }: Stand, output: string, facts: Facts, state: LeafState): boolean {
  const results = reference(decision, facts, asOf)
  const found = results instanceof Map ? results.get(output) : undefined
  return found !== undefined && resultKey(found) === resultKey('state' in state ? state : result(state, facts))
}

const resultKey = (found: Result): string => (found.state === 'value' ? stateKey({ value: found.value }) : found.state)
