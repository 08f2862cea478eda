/**
 * The answer of a decision to one row after another, with the rules that gave it: one walk down the diagram of the rules
 * that apply. Rows that end in the same leaf have the same answer; only formulas are worked out for each.
 */
import { type Judgement, judge } from '../rules/better.ts'
import type { Decision, Rule } from '../rules/decision.ts'
import { compile, type Firing } from '../rules/diagram/compile.ts'
import { cellOf, type Variable } from '../rules/diagram/cut.ts'
import { knownCells } from '../rules/diagram/reach.ts'
import type { Node } from '../rules/diagram/store.ts'
import { tied } from '../rules/diagram/witness.ts'
import { evaluate, type Status } from '../rules/evaluate.ts'
import { type Facts, holds } from '../rules/holds.ts'
import { contradictionsIn, type Problem } from '../rules/input.ts'
import type { OutputValue } from '../rules/outcome.ts'
import { plainOutput } from '../rules/plain.ts'
import type { AsOf } from '../rules/precedence.ts'
import { type Result, results } from '../rules/reference.ts'
import { settleOutput } from '../rules/resolve.ts'

export interface RowAnswer {
  /** In one word: the plain value, else `needs-rules`, `not-applicable`, `unknown`, `conflict`, `gap`. */
  readonly outcome: string
  /** Ids of the rules that gave it. */
  readonly rule: string
  readonly state: Status
  readonly value: OutputValue | null
}

export type RowResult = RowAnswer | { readonly problems: readonly Problem[] }

export type Answerer = (facts: Facts) => RowResult

export function answerer(decision: Decision, asOf: AsOf): Answerer {
  const compiled = compile(decision, asOf)
  const source = decision.concludes.find((each) => each.output === decision.answer)?.from ?? decision.answer
  const firing = compiled.outputs.get(source)?.firing
  if (!firing) throw new Error(`decision \`${decision.id}\` has no rules for its answer`)
  const { store, root } = firing
  const cells = compiled.variables.map(cellFunction)
  const leaves = new Map<Node, Answerer>()
  const open = openAnswerer(decision, asOf, compiled.variables)
  return (facts) => {
    let node = root
    while (!store.isTerminal(node)) {
      const cell = cells[store.variableOf(node)]?.(facts) ?? -1
      const next = store.childrenOf(node)[cell]
      // A fact on the way is not known.
      if (next === undefined) return open(facts)
      node = next
    }
    const known = leaves.get(node)
    if (known) return known(facts)
    const made = leafAnswerer(decision, source, store.valueOf(node))
    leaves.set(node, made)
    return made(facts)
  }
}

/** Once the rules that apply are known, all but formulas and what is concluded from them is known. */
function leafAnswerer(decision: Decision, source: string, applying: Firing): Answerer {
  if (applying === 'impossible') return (facts) => ({ problems: contradicted(decision, facts) })
  const settled = settleOutput(decision, source, applying)
  const by: readonly Rule[] =
    settled.state === 'given' ? settled.by : settled.state === 'conflict' ? settled.between : []
  const rule = by.map(({ id }) => id).join('|')
  const work: Answerer = (facts) =>
    inWords(decision, results(decision, new Map([[source, settled]]), facts).get(decision.answer), rule)
  if (settled.state === 'given' && 'formula' in settled.given) return work
  const ready = source === decision.answer ? work({}) : null
  return ready ? () => ready : work
}

/** What the facts contradict; where only the unknown ones could tell which it is, each that is not excluded. */
function contradicted({ contradictions }: Decision, facts: Facts): readonly Problem[] {
  const certain = contradictionsIn(contradictions, facts)
  if (certain.length > 0) return certain
  return contradictions
    .filter(({ when }) => holds(when, facts) === null)
    .map(({ says }) => ({ code: 'contradiction', at: '', text: says }))
}

const most = 100_000

/** Facts are missing: the exact answer with what is unknown, kept for rows that fall into the same cells. */
function openAnswerer(decision: Decision, asOf: AsOf, variables: readonly Variable[]): Answerer {
  const entangled = [...tied(variables)]
  const known = new Map<string, RowResult>()
  return (facts) => {
    const cells = knownCells(variables, facts)
    const key = cells.join()
    const hit = known.get(key)
    if (hit) return hit
    const problems = contradictionsIn(decision.contradictions, facts)
    if (problems.length > 0) return { problems }
    const answer = evaluate(decision, facts, asOf).outputs.get(decision.answer)
    const made = inWords(decision, answer, answer?.by.map(({ id }) => id).join('|') ?? '')
    const byFormula =
      answer?.state === 'value' ? answer.formula !== null : answer?.state === 'unknown' && hasFormula(answer)
    // Where one of two facts that are compared is unknown, the other's value may matter beyond its cell.
    if (!byFormula && entangled.every((index) => cells[index] !== -1)) {
      if (known.size >= most) known.clear()
      known.set(key, made)
    }
    return made
  }
}

const hasFormula = ({ possible }: { readonly possible: readonly object[] }): boolean =>
  possible.some((state) => 'formula' in state)

/** The cell of one variable, looked up rather than searched for where that is possible. */
function cellFunction(variable: Variable): (facts: Facts) => number {
  if (variable.kind === 'choice') {
    const { id } = variable.fact
    const cells = new Map<unknown, number>(
      variable.groups.flatMap((codes, cell) => codes.map((code) => [code, cell] as const)),
    )
    return (facts) => cells.get(facts[id]) ?? -1
  }
  if (variable.kind === 'number') {
    const { id, kind } = variable.fact
    const highs = variable.intervals.map(({ high }) => (kind === 'money' ? high : Number(high)))
    return (facts) => {
      const value = facts[id]
      return typeof value === 'bigint' || typeof value === 'number' ? highs.findIndex((high) => value <= high) : -1
    }
  }
  return (facts) => cellOf(variable, facts)
}

function inWords(
  decision: Decision,
  found: Result | { readonly state: Status | 'absent' } | undefined,
  rule: string,
): RowAnswer {
  const kind = decision.outputs.get(decision.answer)
  if (found?.state === 'value' && 'value' in found && kind)
    return { outcome: word(plainOutput(kind, found.value)), rule, state: 'decided', value: found.value }
  const state = found === undefined || found.state === 'absent' || found.state === 'value' ? 'gap' : found.state
  return { outcome: state, rule, state, value: null }
}

function word(plain: ReturnType<typeof plainOutput>): string {
  if (typeof plain !== 'object') return String(plain)
  return 'length' in plain && 'unit' in plain ? `${plain.length} ${plain.unit}` : plain.join('|')
}

/** As much of an answer as tells whether it is better than another. */
export type Standing = Pick<RowAnswer, 'state' | 'value'>

/** What a change means to the one who asks, as far as the decision says what is better. */
export type Effect = 'gains' | 'loses' | 'otherwise'

export function effectOf(decision: Decision, before: Standing, after: Standing): Effect {
  const [worse, better] = [standing(decision, before), standing(decision, after)]
  if (worse === null || better === null) return 'otherwise'
  if (worse !== better) return worse < better ? 'gains' : 'loses'
  if (before.value === null || after.value === null) return 'otherwise'
  return effects[judge(decision, before.value, after.value)]
}

const effects = { better: 'gains', worse: 'loses', neither: 'otherwise' } as const satisfies Record<Judgement, Effect>

/** 1 for an answer that is no "no"; 0 for a "no", or a door not yet furnished; null where nothing can be said. */
function standing(decision: Decision, { state, value }: Standing): number | null {
  if (state === 'needs-rules') return 0
  if (state !== 'decided') return null
  return decision.closed.some((each) => each === value) ? 0 : 1
}
