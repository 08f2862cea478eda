/**
 * The answer of a decision to one row after another, with the rules that gave it: one walk down the diagram of the rules
 * that apply. Rows that end in the same leaf have the same answer; only formulas are worked out for each.
 */
import type { Standing } from '../rules/changed.ts'
import type { Decision, Rule } from '../rules/decision.ts'
import { compile, type Firing } from '../rules/diagram/compile.ts'
import { cellOf } from '../rules/diagram/cut.ts'
import type { Node } from '../rules/diagram/store.ts'
import { evaluate, type OutputAnswer } from '../rules/evaluate.ts'
import { type Facts, holds } from '../rules/holds.ts'
import { contradictionsIn, type Problem } from '../rules/input.ts'
import { plainOutput } from '../rules/plain.ts'
import type { AsOf } from '../rules/precedence.ts'
import { type Result, results } from '../rules/reference.ts'
import { settleOutput } from '../rules/resolve.ts'

export interface RowAnswer extends Standing {
  /** In one word: the plain value, else `needs-rules`, `not-applicable`, `unknown`, `conflict`, `gap`. */
  readonly outcome: string
  /** Ids of the rules that gave it. */
  readonly rule: string
  /** Worked out from the row's own figures: another row, alike in all that the rules tell apart, may have another. */
  readonly own: boolean
}

export type RowResult = RowAnswer | { readonly problems: readonly Problem[] }

export type Answerer = (facts: Facts) => RowResult

export function answerer(decision: Decision, asOf: AsOf): Answerer {
  const compiled = compile(decision, asOf)
  const source = decision.concludes.find((each) => each.output === decision.answer)?.from ?? decision.answer
  const firing = compiled.outputs.get(source)?.firing
  if (!firing) throw new Error(`decision \`${decision.id}\` has no rules for its answer`)
  const { store, root } = firing
  const leaves = new Map<Node, Answerer>()
  return (facts) => {
    let node = root
    while (!store.isTerminal(node)) {
      const variable = compiled.variables[store.variableOf(node)]
      const next = variable && store.childrenOf(node)[cellOf(variable, facts)]
      // A fact on the way is not known.
      if (next === undefined) return openAnswer(decision, asOf, facts)
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
  const own = source !== decision.answer || (settled.state === 'given' && 'formula' in settled.given)
  const work = (facts: Facts): RowAnswer =>
    inWords(decision, results(decision, new Map([[source, settled]]), facts).get(decision.answer), by, own)
  if (own) return work
  const ready = work({})
  return () => ready
}

/** What the facts contradict; where only the unknown ones could tell which it is, each that is not excluded. */
function contradicted({ contradictions }: Decision, facts: Facts): readonly Problem[] {
  const certain = contradictionsIn(contradictions, facts)
  if (certain.length > 0) return certain
  return contradictions
    .filter(({ when }) => holds(when, facts) === null)
    .map(({ says }) => ({ code: 'contradiction', at: '', text: says }))
}

/** Facts are missing: the exact answer with what is unknown. */
function openAnswer(decision: Decision, asOf: AsOf, facts: Facts): RowResult {
  const problems = contradictionsIn(decision.contradictions, facts)
  if (problems.length > 0) return { problems }
  const answer = evaluate(decision, facts, asOf).outputs.get(decision.answer)
  const own = isConcluded(decision) || (answer !== undefined && hasFormula(answer))
  return inWords(decision, answer, answer?.by ?? [], own)
}

/** Whether rows alike may be answered with figures of their own. */
export const figuresOfTheirOwn = (decision: Decision): boolean =>
  isConcluded(decision) || decision.rules.some(({ gives }) => 'formula' in (gives.get(decision.answer) ?? {}))

const isConcluded = ({ concludes, answer }: Decision): boolean => concludes.some(({ output }) => output === answer)

const hasFormula = (answer: OutputAnswer): boolean =>
  answer.state === 'value'
    ? answer.formula !== null
    : answer.state === 'unknown' && answer.possible.some((state) => 'formula' in state)

function inWords(
  decision: Decision,
  found: Result | OutputAnswer | undefined,
  by: readonly Rule[],
  own: boolean,
): RowAnswer {
  const rule = by.map(({ id }) => id).join('|')
  const kind = decision.outputs.get(decision.answer)
  if (found?.state === 'value' && kind)
    return { outcome: word(plainOutput(kind, found.value)), rule, state: 'decided', value: found.value, own }
  const state = found === undefined || found.state === 'absent' || found.state === 'value' ? 'gap' : found.state
  return { outcome: state, rule, state, value: null, own }
}

function word(plain: ReturnType<typeof plainOutput>): string {
  if (typeof plain !== 'object') return String(plain)
  return 'length' in plain && 'unit' in plain ? `${plain.length} ${plain.unit}` : plain.join('|')
}
