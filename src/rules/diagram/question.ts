/**
 * The next best question: the fact with the least expected number of further questions, every cell of a fact taken
 * as equally likely. Exact for few open facts; beyond a budget, the fact that leaves the least uncertainty about the
 * outcome (entropy) is taken instead, the usual greedy bound (Garey & Graham 1974).
 */
import type { Decision } from '../decision.ts'
import type { Fact } from '../fact.ts'
import type { Facts } from '../holds.ts'
import { factsOf, type Variable } from './cut.ts'
import { remaining } from './reach.ts'
import { type Node, nodesFrom, restrict, type Store } from './store.ts'

const exactUpTo = 6
const budget = 4_000

export interface Question {
  readonly fact: Fact
  /** Expected number of further questions, this one included; null where it was judged by entropy. */
  readonly expected: number | null
}

export interface Compiled<T> {
  readonly decision: Decision
  readonly variables: readonly Variable[]
  readonly store: Store<T>
  readonly root: Node
  /** Leaves that cannot be: contradictory facts. */
  readonly never: (value: T) => boolean
}

/** The diagram as far as the known facts leave it open. */
export const residual = <T>({ decision, variables, store, root, never }: Compiled<T>, facts: Facts): Node | null =>
  remaining(decision, variables, { store, root }, facts, never)

/** Facts that can still matter, in the order in which they are declared. */
export function relevant<T>(compiled: Compiled<T>, facts: Facts): readonly Fact[] {
  const ids = new Set(openFacts(compiled, residual(compiled, facts), facts).map((fact) => fact.id))
  return compiled.decision.asks.filter((fact) => ids.has(fact.id))
}

function openFacts<T>({ variables, store }: Compiled<T>, node: Node | null, facts: Facts): readonly Fact[] {
  if (node === null) return []
  const found = new Map<string, Fact>()
  for (const each of nodesFrom(store, node)) {
    const variable = variables[store.variableOf(each)]
    if (variable) for (const fact of factsOf(variable)) if (facts[fact.id] === undefined) found.set(fact.id, fact)
  }
  return [...found.values()]
}

export function nextQuestion<T>(compiled: Compiled<T>, facts: Facts): Question | null {
  const root = residual(compiled, facts)
  const open = compiled.decision.asks.filter((fact) =>
    openFacts(compiled, root, facts).some((each) => each.id === fact.id),
  )
  if (root === null || open.length === 0) return null
  if (open.length <= exactUpTo) {
    const exact = search(compiled, root, open)
    if (exact) return exact
  }
  let best: { fact: Fact; left: number } | null = null
  for (const fact of open) {
    const branches = split(compiled, root, fact)
    const left = branches.reduce((total, { node, weight }) => total + weight * entropy(compiled.store, node), 0)
    if (!best || left < best.left - 1e-12) best = { fact, left }
  }
  return best ? { fact: best.fact, expected: null } : null
}

/** Every way the answer to one question can leave the diagram, with its weight. */
function split<T>({ variables, store }: Compiled<T>, root: Node, fact: Fact): { node: Node; weight: number }[] {
  const own = variables.flatMap((variable, index) =>
    factsOf(variable).some((each) => each.id === fact.id) ? [index] : [],
  )
  let branches = [{ node: root, weight: 1 }]
  for (const index of own) {
    const variable = variables[index]
    if (!variable) continue
    const cells = Array.from({ length: variable.cells }, (_, cell) => cell)
    branches = merge(
      branches.flatMap(({ node, weight }) =>
        cells.map((cell) => ({
          node: restrict(store, node, (each) => (each === index ? cell : -1)),
          weight: weight / variable.cells,
        })),
      ),
    )
  }
  return branches
}

function merge(branches: readonly { node: Node; weight: number }[]): { node: Node; weight: number }[] {
  const weights = new Map<Node, number>()
  for (const { node, weight } of branches) weights.set(node, (weights.get(node) ?? 0) + weight)
  return [...weights].map(([node, weight]) => ({ node, weight }))
}

function search<T>(compiled: Compiled<T>, root: Node, open: readonly Fact[]): Question | null {
  const memo = new Map<Node, { fact: Fact | null; expected: number }>()
  let steps = 0
  const go = (node: Node): number => {
    if (compiled.store.isTerminal(node)) return 0
    const known = memo.get(node)
    if (known) return known.expected
    if (++steps > budget) return Number.NaN
    let best: { fact: Fact | null; expected: number } = { fact: null, expected: Number.POSITIVE_INFINITY }
    for (const fact of openFacts(compiled, node, {})) {
      if (!open.some((each) => each.id === fact.id)) continue
      let expected = 1
      for (const each of split(compiled, node, fact)) expected += each.weight * go(each.node)
      if (Number.isNaN(expected)) return Number.NaN
      const earlier =
        open.findIndex((each) => each.id === fact.id) < open.findIndex((each) => each.id === best.fact?.id)
      if (expected < best.expected - 1e-12 || (Math.abs(expected - best.expected) < 1e-12 && earlier))
        best = { fact, expected }
    }
    memo.set(node, best)
    return best.expected
  }
  const expected = go(root)
  const chosen = memo.get(root)?.fact
  return Number.isNaN(expected) || !chosen ? null : { fact: chosen, expected }
}

/** Entropy, in bits, of the leaf reached when every cell is equally likely. */
function entropy<T>(store: Store<T>, root: Node): number {
  const weight = new Map<Node, number>([[root, 1]])
  let bits = 0
  for (const node of [...nodesFrom(store, root)].reverse()) {
    const mass = weight.get(node) ?? 0
    if (store.isTerminal(node)) {
      if (mass > 0) bits -= mass * Math.log2(mass)
      continue
    }
    const kids = store.childrenOf(node)
    for (const kid of kids) weight.set(kid, (weight.get(kid) ?? 0) + mass / kids.length)
  }
  return bits
}

/** How many bits an answer to each open fact is expected to settle. */
export function gains<T>(compiled: Compiled<T>, facts: Facts): ReadonlyMap<Fact, number> {
  const root = residual(compiled, facts)
  if (root === null) return new Map()
  const now = entropy(compiled.store, root)
  return new Map(
    openFacts(compiled, root, facts).map((fact) => {
      const left = split(compiled, root, fact).reduce(
        (total, { node, weight }) => total + weight * entropy(compiled.store, node),
        0,
      )
      return [fact, now - left]
    }),
  )
}
