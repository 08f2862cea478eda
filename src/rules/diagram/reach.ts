/** Which leaves can still be reached from what is known: exact, also where facts are tied to each other. */
import type { Decision } from '../decision.ts'
import type { Facts } from '../holds.ts'
import type { Diagram } from './compile.ts'
import { cellOf, type Variable } from './cut.ts'
import type { Node } from './store.ts'
import { type Cells, tied, witness } from './witness.ts'

/** Cells of every variable whose facts are known. */
export const knownCells = (variables: readonly Variable[], facts: Facts): readonly number[] =>
  variables.map((variable) => cellOf(variable, facts))

/** Terminals reachable under the known facts, each with the cells of one way there; `passed` hears of every step on a way. */
export function reachable<T>(
  decision: Decision,
  variables: readonly Variable[],
  { store, root }: Diagram<T>,
  facts: Facts,
  passed: (node: Node, cell: number) => void = () => {},
): ReadonlyMap<Node, Cells> {
  const cells = knownCells(variables, facts)
  const entangled = tied(variables)
  const free = { ...decision, contradictions: [] }
  const last = Math.max(-1, ...entangled)
  const found = new Map<Node, Cells>()
  const seen = new Set<string | Node>()
  const path: [number, number][] = []
  /** `bound` are the cells so far of variables that hang together; two ways that agree on them are alike. */
  const go = (node: Node, bound: ReadonlyMap<number, number>, boundKey: string): void => {
    // Past the last of them, how one came here no longer matters.
    const id = boundKey === '' || store.variableOf(node) > last ? node : `${node}|${boundKey}`
    if (seen.has(id)) return
    seen.add(id)
    if (store.isTerminal(node)) {
      if (!found.has(node)) found.set(node, new Map(path))
      return
    }
    const variable = store.variableOf(node)
    const fixed = cells[variable] ?? -1
    store.childrenOf(node).forEach((kid, cell) => {
      if (fixed >= 0 && cell !== fixed) return
      path.push([variable, cell])
      if (!entangled.has(variable)) {
        passed(node, cell)
        go(kid, bound, boundKey)
      } else {
        const next = new Map(bound).set(variable, cell)
        if (witness(free, variables, next, facts)) {
          passed(node, cell)
          go(kid, next, `${boundKey}${variable}:${cell};`)
        }
      }
      path.pop()
    })
  }
  go(root, new Map(), '')
  return found
}

/**
 * The diagram as far as what is known leaves it open. Cells that no facts can lie in, and leaves that `never` names,
 * are taken as if they did not exist: a variable all of whose remaining ways agree is gone. Null where nothing is left.
 */
export function remaining<T>(
  decision: Decision,
  variables: readonly Variable[],
  { store, root }: Diagram<T>,
  facts: Facts,
  never: (value: T) => boolean,
): Node | null {
  const cells = knownCells(variables, facts)
  const entangled = tied(variables)
  const free = { ...decision, contradictions: [] }
  const last = Math.max(-1, ...entangled)
  const memo = new Map<string, Node | null>()
  const go = (node: Node, path: ReadonlyMap<number, number>): Node | null => {
    if (store.isTerminal(node)) return never(store.valueOf(node)) ? null : node
    const id = store.variableOf(node) > last ? String(node) : `${node}|${[...path].join(';')}`
    const known = memo.get(id)
    if (known !== undefined) return known
    const variable = store.variableOf(node)
    const fixed = cells[variable] ?? -1
    const kids = store.childrenOf(node).map((kid, cell) => {
      if (fixed >= 0 && cell !== fixed) return null
      if (!entangled.has(variable)) return go(kid, path)
      const next = new Map(path).set(variable, cell)
      return witness(free, variables, next, facts) ? go(kid, next) : null
    })
    const first = kids.find((kid) => kid !== null) ?? null
    const made =
      first === null
        ? null
        : store.node(
            variable,
            kids.map((kid) => kid ?? first),
          )
    memo.set(id, made)
    return made
  }
  return go(root, new Map())
}
