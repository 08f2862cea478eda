/**
 * The diagram as one expression. A small one is CASE within CASE, which people can read. A large one is a chain of
 * lookups: the facts are taken a few at a time; where they stand together with where the facts before them led is the
 * place in a list, and what stands there goes on to the next. So every column is looked at once, and the text grows
 * with the diagram and not with its paths.
 */
import type { Variable } from '../diagram/cut.ts'
import { type Node, nodesFrom } from '../diagram/store.ts'
import type { Fact } from '../fact.ts'
import type { End, Ends } from './ends.ts'
import { isAmong, name, text, wide, write } from './sql-words.ts'

/** Up to so many leaves, CASE within CASE. */
const mostLeaves = 30
/** Longer lists would save lookups, but no time, and fill the text. */
const longestList = 64

export interface Walk {
  /** What stands at an end. */
  readonly leaf: (end: End) => string
  /** The column with the slot of a variable that is tied to another; null where its facts are looked at. */
  readonly slot: ((index: number) => string) | null
}

export const walk = (ends: Ends, how: Walk): string =>
  leavesOf(ends) <= mostLeaves ? nested(ends, how) : lookups(ends, how)

/** The slot that a variable is in: 0 where it is unknown, else 1 and on. */
export const slotOf = (variable: Variable, column: (fact: Fact) => string): string =>
  test(variable, slotsOf(variable), column, String)

const slotsOf = ({ cells }: Variable): readonly number[] => Array.from({ length: cells + 1 }, (_, slot) => slot)
const columnOf = ({ id }: Fact): string => name(id)

/** Leaves of the diagram written out as a tree. */
function leavesOf({ diagram: { store, root } }: Ends): number {
  const leaves = new Map<Node, number>()
  for (const node of nodesFrom(store, root)) {
    const kids = new Set(store.childrenOf(node))
    leaves.set(node, store.isTerminal(node) ? 1 : [...kids].reduce((sum, kid) => sum + (leaves.get(kid) ?? 0), 0))
  }
  return leaves.get(root) ?? 0
}

function nested({ diagram: { store, root }, compiled, tied }: Ends, { leaf, slot }: Walk): string {
  const go = (node: Node): string => {
    if (store.isTerminal(node)) return leaf(store.valueOf(node))
    const [index, kids] = [store.variableOf(node), store.childrenOf(node)]
    return slot && tied.has(index)
      ? ladder(kids, (next) => `${slot(index)} < ${next}`, null, go)
      : test(variableAt(compiled, index), kids, columnOf, go)
  }
  return go(root)
}

function lookups(ends: Ends, { leaf, slot }: Walk): string {
  const { diagram, compiled, tied, used } = ends
  const { store, root } = diagram
  const variables = used.map((index): Taken => {
    const variable = variableAt(compiled, index)
    const own = slot && tied.has(index) ? slot(index) : slotOf(variable, columnOf)
    return { index, own, slots: slotsOf(variable) }
  })
  let [at, nodes]: [string, readonly Node[]] = ['', [root]]
  for (let first = 0; first < variables.length; ) {
    const group = variables.slice(first, first + together(variables.slice(first), nodes.length))
    first += group.length
    const place = group.reduce(
      (before, { own, slots }) => (before ? `(${before}) * ${slots.length} + ${own}` : own),
      at,
    )
    const leads = group.reduce(
      (from, { index, slots }) =>
        from.flatMap((node) => (store.variableOf(node) === index ? store.childrenOf(node) : slots.map(() => node))),
      nodes,
    )
    nodes = [...new Set(leads)]
    const places = new Map(nodes.map((node, place) => [node, place]))
    at = `(CAST(string_to_array('${leads.map((node) => places.get(node)).join()}', ',') AS integer[]))[${place} + 1]`
  }
  return `(ARRAY[${nodes.map((node) => leaf(store.valueOf(node))).join(', ')}])[${at} + 1]`
}

interface Taken {
  readonly index: number
  /** Its slot as an expression. */
  readonly own: string
  readonly slots: readonly number[]
}

/** How many of the variables to look up at once: at least one, and more while the list stays short. */
function together([first, second, ...rest]: readonly Taken[], nodes: number): number {
  const length = nodes * (first?.slots.length ?? 1)
  if (!second || length * second.slots.length > longestList) return 1
  return 1 + together([second, ...rest], length)
}

function variableAt({ variables }: Ends['compiled'], index: number): Variable {
  const variable = variables[index]
  if (!variable) throw new Error(`no variable ${index}`)
  return variable
}

/** A test of one variable; the first child is for the unknown. */
function test(
  variable: Variable,
  [open = 0, ...kids]: readonly Node[],
  of: (fact: Fact) => string,
  go: (node: Node) => string,
): string {
  switch (variable.kind) {
    case 'yes-no': {
      const column = of(variable.fact)
      return cases([column, kids[1] ?? 0], [`NOT ${column}`, kids[0] ?? 0], open, go)
    }
    case 'has': {
      const column = of(variable.fact)
      return cases([`${column} IS NULL`, open], [isAmong(variable.code, column), kids[1] ?? 0], kids[0] ?? 0, go)
    }
    case 'choice': {
      const column = of(variable.fact)
      const groups = new Map<Node, string[]>()
      variable.groups.forEach((codes, cell) => {
        const node = kids[cell] ?? 0
        groups.set(node, [...(groups.get(node) ?? []), ...codes])
      })
      const whens = [...groups].map(
        ([node, codes]) =>
          `WHEN ${column} ${codes.length === 1 ? `= ${text(codes[0] ?? '')}` : `IN (${codes.map(text).join(', ')})`} THEN ${go(node)}`,
      )
      return `CASE ${whens.join(' ')} ELSE ${go(open)} END`
    }
    case 'number': {
      const { fact, intervals } = variable
      const below = (cell: number) => `${of(fact)} < ${write(fact, intervals[cell]?.low ?? 0n)}`
      return ladder(kids, below, [`${of(fact)} IS NULL`, open], go)
    }
    case 'days': {
      const difference = `${of(variable.to)} - ${of(variable.from)}`
      const below = (cell: number) => `${difference} < ${variable.intervals[cell]?.low}`
      return ladder(kids, below, [`${difference} IS NULL`, open], go)
    }
    case 'ratio': {
      const [part, whole] = [wide(of(variable.part)), wide(of(variable.whole))]
      const below = (cell: number) => {
        const { n, d, strict } = variable.cuts[cell - 1] ?? { n: 0n, d: 1n, strict: false }
        return `${part} * ${d} ${strict ? '<=' : '<'} ${whole} * ${n}`
      }
      return ladder(kids, below, [`${of(variable.part)} IS NULL OR ${of(variable.whole)} IS NULL`, open], go)
    }
    case 'sum':
      throw new Error('sums are kept whole only for reading')
  }
}

function cases(
  [first, a]: readonly [string, Node],
  [second, b]: readonly [string, Node],
  otherwise: Node,
  go: (node: Node) => string,
): string {
  const whens = [
    ...(a === otherwise && b === otherwise ? [] : [`WHEN ${first} THEN ${go(a)}`]),
    ...(b === otherwise ? [] : [`WHEN ${second} THEN ${go(b)}`]),
  ]
  return `CASE ${whens.join(' ')} ELSE ${go(otherwise)} END`
}

/** Cells from below: `below(i)` holds in every cell under i. `unknown`: when that is so, and where it leads. */
function ladder(
  kids: readonly Node[],
  below: (cell: number) => string,
  unknown: readonly [string, Node] | null,
  go: (node: Node) => string,
): string {
  const last = kids.length - 1
  const whens = kids
    .slice(0, last)
    .flatMap((kid, cell) => (kid === kids[cell + 1] ? [] : [`WHEN ${below(cell + 1)} THEN ${go(kid)}`]))
  const top = kids[last] ?? 0
  if (unknown && unknown[1] !== top) whens.unshift(`WHEN ${unknown[0]} THEN ${go(unknown[1])}`)
  return whens.length === 0 ? go(top) : `CASE ${whens.join(' ')} ELSE ${go(top)} END`
}
