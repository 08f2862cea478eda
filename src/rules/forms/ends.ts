/**
 * What one output can come to, and by which rule, as one diagram that also knows what to do where a fact is unknown.
 * Every node has a slot 0 for "unknown" before its cells; it leads to what all the cells agree on. So generated code
 * and SQL walk down once and are as exact as the evaluator, unknown facts included.
 */
import type { Decision, Rule } from '../decision.ts'
import { type Compiled, compile, type Diagram, type Leaf, type LeafState, stateKey } from '../diagram/compile.ts'
import type { Variable } from '../diagram/cut.ts'
import { reachable } from '../diagram/reach.ts'
import { combine, createStore, type Node, nodesFrom, type Store } from '../diagram/store.ts'
import { tied } from '../diagram/witness.ts'
import type { Facts } from '../holds.ts'
import type { AsOf } from '../precedence.ts'
import { settleOutput } from '../resolve.ts'

/** Where an output ends: what a rule gives, that none does, that a fact is missing, or that the facts contradict. */
export type Outcome = LeafState | { readonly state: 'unknown' | 'impossible' }

/** By number: an outcome, and the rule that gave it (-1: no one rule, or not certain which). */
export interface End {
  readonly outcome: number
  readonly rule: number
}

export const unknown = 0
export const impossible = 1
/** Not an outcome: a fact that is tied to another is unknown, and only their values can tell (`settle`). */
export const ask = 0xffff

export interface Ends {
  readonly compiled: Compiled
  readonly output: string
  readonly outcomes: readonly Outcome[]
  readonly rules: readonly Rule[]
  /** Variables that this output reads, in order. */
  readonly used: readonly number[]
  readonly tied: ReadonlySet<number>
  /** Children by slot: unknown first, then the cells. */
  readonly diagram: Diagram<End>
  /** The exact end for facts of which some are unknown. */
  settle(facts: Facts): End
}

export interface EndsOptions {
  /** The output looked at; the answer, where none is named. */
  readonly output?: string
  /** Without rules the diagram is smaller. */
  readonly withRules?: boolean
}

const key = ({ outcome, rule }: End): string => `${outcome}|${rule}`
const isImpossible = (end: End): boolean => end.outcome === impossible

/** What two ways agree on. A way that cannot be gone has no say. */
export function agreed(a: End, b: End): End {
  if (isImpossible(a)) return b
  if (isImpossible(b)) return a
  if (a.outcome !== b.outcome) return { outcome: unknown, rule: -1 }
  return a.rule === b.rule ? a : { outcome: a.outcome, rule: -1 }
}

export function endsOf(decision: Decision, asOf: AsOf, options: EndsOptions = {}): Ends {
  const { output = decision.answer, withRules = true } = options
  const compiled = compile(decision, asOf)
  const outcomes: Outcome[] = [{ state: 'unknown' }, { state: 'impossible' }]
  const numbers = new Map<string, number>()
  const numberOf = (leaf: Leaf): number => {
    if (leaf === 'impossible') return impossible
    const name = stateKey(leaf)
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, outcomes.length)
    return outcomes.push(leaf) - 1
  }
  const known = jointly(compiled, output, withRules, numberOf)
  const used = variablesIn(known)
  // Only what this output reads can tie.
  const read = used.flatMap((index) => compiled.variables[index] ?? [])
  const hangTogether = new Set([...tied(read)].map((place) => used[place] ?? -1))
  return {
    compiled,
    output,
    outcomes,
    rules: compiled.rules,
    used,
    tied: hangTogether,
    diagram: withUnknown(known, compiled.variables, hangTogether),
    settle(facts) {
      const reached = [...reachable(decision, compiled.variables, known, facts).keys()]
      return reached.map(known.store.valueOf).reduce(agreed, { outcome: impossible, rule: -1 })
    },
  }
}

const variablesIn = ({ store, root }: Diagram<End>): readonly number[] =>
  [...new Set(nodesFrom(store, root).map(store.variableOf))].filter(Number.isFinite).sort((a, b) => a - b)

/** Outcome and first rule together, for known facts. */
function jointly(
  { decision, rules, outputs }: Compiled,
  output: string,
  withRules: boolean,
  numberOf: (leaf: Leaf) => number,
): Diagram<End> {
  const states = outputs.get(output)?.states
  const source = decision.concludes.find((each) => each.output === output)?.from ?? output
  const firing = outputs.get(source)?.firing
  if (!states || !firing)
    throw new Error(
      `decision \`${decision.id}\` has no output \`${output}\`; it has ${[...outputs.keys()].join(', ')} ` +
        `事项 \`${decision.id}\` 没有结果项 \`${output}\`，只有 ${[...outputs.keys()].join('、')}`,
    )
  const store = createStore<End>(key)
  const root = combine([states.store, states.root], [firing.store, firing.root], store, (leaf, applying) => {
    const outcome = numberOf(leaf)
    if (!withRules || leaf === 'impossible' || applying === 'impossible' || 'state' in leaf)
      return { outcome, rule: -1 }
    const settled = settleOutput(decision, source, applying)
    const first = settled.state === 'given' ? settled.by[0] : undefined
    return { outcome, rule: first ? rules.indexOf(first) : -1 }
  })
  return { store, root }
}

function withUnknown(
  { store: from, root }: Diagram<End>,
  variables: readonly Variable[],
  hangTogether: ReadonlySet<number>,
): Diagram<End> {
  const into = createStore<End>(key)
  const asked = into.terminal({ outcome: ask, rule: -1 })
  const memo = new Map<Node, Node>()
  const go = (node: Node): Node => {
    const known = memo.get(node)
    if (known !== undefined) return known
    const made = from.isTerminal(node) ? into.terminal(from.valueOf(node)) : grow(node)
    memo.set(node, made)
    return made
  }
  const grow = (node: Node): Node => {
    const index = from.variableOf(node)
    const cells = from.childrenOf(node).map(go)
    return into.node(index, [hangTogether.has(index) ? asked : go(merged(from, node, variables)), ...cells])
  }
  return { store: into, root: go(root) }
}

/** The node with its variable unknown. Who does not know a set knows none of its members. */
function merged(store: Store<End>, node: Node, variables: readonly Variable[]): Node {
  const first = variables[store.variableOf(node)]
  let made = node
  do {
    made = [...new Set(store.childrenOf(made))].reduce((a, b) => combine([store, a], [store, b], store, agreed))
  } while (sameSet(first, variables[store.variableOf(made)]))
  return made
}

const sameSet = (a: Variable | undefined, b: Variable | undefined): boolean =>
  a?.kind === 'has' && b?.kind === 'has' && a.fact === b.fact
