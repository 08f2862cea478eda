/** The ways through a diagram as rows, merged where they end the same. */
import type { Diagram } from './compile.ts'
import type { Variable } from './cut.ts'
import { type Node, nodesFrom, type Store } from './store.ts'

export interface PathRow<E> {
  /** Per column the cells that fit; null where it does not matter. */
  readonly cells: readonly (readonly number[] | null)[]
  readonly end: E
}

export interface Rows<E> {
  /** Which variable stands in which column. */
  readonly used: readonly number[]
  readonly rows: readonly PathRow<E>[]
  /** True where there were too many rows to give them all. */
  readonly cut: boolean
}

export function rowsOf<T, E extends T>(
  variables: readonly Variable[],
  { store, root }: Diagram<T>,
  isWanted: (end: T) => end is E,
  keyOf: (end: E) => string,
  most: number,
): Rows<E> {
  const used = [...new Set(nodesFrom(store, root).map(store.variableOf))].filter(Number.isFinite).sort((a, b) => a - b)
  const found: PathRow<E>[] = []
  const complete = walk(store, root, new Map(), (path, end) => {
    if (!isWanted(end)) return true
    found.push({ cells: used.map((index) => path.get(index) ?? null), end })
    return found.length < most * 20
  })
  const rows = merge(variables, used, found, keyOf)
  return { used, rows: rows.slice(0, most), cut: !complete || rows.length > most }
}

type Path = ReadonlyMap<number, readonly number[]>

function walk<T>(store: Store<T>, node: Node, path: Path, found: (path: Path, end: T) => boolean): boolean {
  if (store.isTerminal(node)) return found(path, store.valueOf(node))
  const index = store.variableOf(node)
  const groups = new Map<Node, number[]>()
  store.childrenOf(node).forEach((kid, cell) => {
    groups.set(kid, [...(groups.get(kid) ?? []), cell])
  })
  for (const [kid, cells] of groups) if (!walk(store, kid, new Map(path).set(index, cells), found)) return false
  return true
}

/** Joins rows that end the same and differ in one column only, until none are left. */
function merge<E>(
  variables: readonly Variable[],
  used: readonly number[],
  rows: readonly PathRow<E>[],
  keyOf: (end: E) => string,
): readonly PathRow<E>[] {
  let current = [...rows]
  for (let column = used.length - 1; column >= 0; column--) {
    const size = variables[used[column] ?? 0]?.cells ?? 0
    const groups = new Map<string, PathRow<E>[]>()
    for (const row of current) {
      const id = `${keyOf(row.end)}|${row.cells.map((cells, i) => (i === column ? '*' : (cells?.join('+') ?? '-'))).join('|')}`
      groups.set(id, [...(groups.get(id) ?? []), row])
    }
    current = [...groups.values()].flatMap((group) => {
      const [first] = group
      if (!first || group.length === 1 || group.some((row) => row.cells[column] === null)) return group
      const all = [...new Set(group.flatMap((row) => row.cells[column] ?? []))].sort((a, b) => a - b)
      return [
        {
          end: first.end,
          cells: first.cells.map((cells, i) => (i === column ? (all.length === size ? null : all) : cells)),
        },
      ]
    })
  }
  return current
}
