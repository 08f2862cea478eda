/** What would change the answer: the nearest leaf with a wanted outcome, in the fewest changed facts. */
import type { Decision } from '../decision.ts'
import type { Fact } from '../fact.ts'
import type { Facts } from '../holds.ts'
import type { Diagram } from './compile.ts'
import { factsOf, type Variable } from './cut.ts'
import { knownCells } from './reach.ts'
import { type Node, nodesFrom, type Store } from './store.ts'
import { witness } from './witness.ts'

export interface Change<T> {
  readonly leaf: T
  /** Only the facts that differ, with a value that would do. */
  readonly changed: readonly { readonly fact: Fact; readonly to: Facts[string] }[]
  readonly facts: Facts
}

interface State {
  readonly node: Node
  readonly cells: ReadonlyMap<number, number>
  readonly changed: ReadonlySet<string>
  readonly bound: number
}

/** Facts marked as given stay as they are. Best-first over paths (A*, Hart, Nilsson & Raphael 1968): the lower bound on what is left makes the first leaf found the nearest. */
export function nearest<T>(
  decision: Decision,
  variables: readonly Variable[],
  { store, root }: Diagram<T>,
  facts: Facts,
  wanted: (leaf: T) => boolean,
  most = 3,
): readonly Change<T>[] {
  const now = knownCells(variables, facts)
  const remaining = lowerBounds(variables, store, root, now, wanted)
  const start = remaining.get(root) ?? Number.POSITIVE_INFINITY
  if (start === Number.POSITIVE_INFINITY) return []
  const queue: State[] = [{ node: root, cells: new Map(), changed: new Set(), bound: start }]
  const found = new Map<string, Change<T>>()
  for (let steps = 0; queue.length > 0 && steps < 5_000 && found.size < most; steps++) {
    queue.sort((a, b) => b.bound - a.bound)
    const state = queue.pop()
    if (!state) break
    if (store.isTerminal(state.node)) {
      const change = realise(decision, variables, facts, state)
      const leaf = store.valueOf(state.node)
      const fewest = [...found.values()][0]?.changed.length ?? state.changed.size
      // Only the nearest, and those as near: a longer list of changes is no help.
      if (state.changed.size > fewest) break
      if (change && change.changed.length > 0) {
        const id = change.changed.map(({ fact }) => fact.id).join()
        if (!found.has(id)) found.set(id, { ...change, leaf })
      }
      continue
    }
    const index = store.variableOf(state.node)
    const variable = variables[index]
    if (!variable) continue
    const current = now[index] ?? -1
    store.childrenOf(state.node).forEach((kid, cell) => {
      const left = remaining.get(kid) ?? Number.POSITIVE_INFINITY
      if (left === Number.POSITIVE_INFINITY) return
      const cells = new Map(state.cells).set(index, cell)
      const facts = factsOf(variable)
      const moved = current >= 0 && cell !== current && !facts.some((fact) => state.changed.has(fact.id))
      // A pair of facts leaves its cell when either of them changes.
      const changeable = facts.filter((fact) => !fact.given)
      for (const changed of moved ? changeable.map((fact) => new Set(state.changed).add(fact.id)) : [state.changed])
        queue.push({ node: kid, cells, changed, bound: changed.size + left })
    })
  }
  return [...found.values()]
}

/** Fewest further facts that must leave their present cell. Sets and pairs count as free, so that it stays a lower bound. */
function lowerBounds<T>(
  variables: readonly Variable[],
  store: Store<T>,
  root: Node,
  now: readonly number[],
  wanted: (leaf: T) => boolean,
): ReadonlyMap<Node, number> {
  const bounds = new Map<Node, number>()
  for (const node of nodesFrom(store, root)) {
    if (store.isTerminal(node)) {
      bounds.set(node, wanted(store.valueOf(node)) ? 0 : Number.POSITIVE_INFINITY)
      continue
    }
    const index = store.variableOf(node)
    const kind = variables[index]?.kind
    const current = now[index] ?? -1
    const price = current < 0 || kind === 'has' || kind === 'days' || kind === 'ratio' ? 0 : 1
    const costs = store
      .childrenOf(node)
      .map((kid, cell) => (cell === current ? 0 : price) + (bounds.get(kid) ?? Number.POSITIVE_INFINITY))
    bounds.set(node, Math.min(...costs))
  }
  return bounds
}

/** Keeps every fact that may stay as it is, and finds values for those that must change. */
function realise<T>(
  decision: Decision,
  variables: readonly Variable[],
  facts: Facts,
  { cells, changed }: State,
): Omit<Change<T>, 'leaf'> | null {
  const kept = Object.fromEntries(
    decision.asks.flatMap((fact) => {
      const value = facts[fact.id]
      return value === undefined || (changed.has(fact.id) && fact.kind !== 'set') ? [] : [[fact.id, value] as const]
    }),
  )
  for (const fact of decision.asks)
    if (fact.kind === 'set' && changed.has(fact.id)) {
      const members = new Set(facts[fact.id] instanceof Set ? (facts[fact.id] as ReadonlySet<string>) : [])
      for (const [index, cell] of cells) {
        const variable = variables[index]
        if (variable?.kind === 'has' && variable.fact.id === fact.id)
          if (cell === 1) members.add(variable.code)
          else members.delete(variable.code)
      }
      kept[fact.id] = members
    }
  const after = witness(decision, variables, cells, kept, facts)
  if (!after) return null
  const differs = decision.asks.filter((fact) => facts[fact.id] !== undefined && changed.has(fact.id))
  return { facts: after, changed: differs.map((fact) => ({ fact, to: after[fact.id] })) }
}
