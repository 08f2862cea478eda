/**
 * Reduced ordered decision diagrams with many-valued variables, hash-consed: equal functions are one node.
 * Bryant 1986 for reduction and apply; Kam et al. 1998 for many values to a variable.
 */

export type Node = number

/** Below this, a node's variable; terminals sit at `Infinity` so that they come last in every order. */
export interface Store<T> {
  readonly terminal: (value: T) => Node
  readonly node: (variable: number, children: readonly Node[]) => Node
  readonly isTerminal: (node: Node) => boolean
  readonly valueOf: (node: Node) => T
  readonly variableOf: (node: Node) => number
  readonly childrenOf: (node: Node) => readonly Node[]
  readonly size: () => number
}

/** A store whose terminals are told apart by `key`. */
export function createStore<T>(key: (value: T) => string): Store<T> {
  const variables: number[] = []
  const children: (readonly Node[])[] = []
  const values = new Map<Node, T>()
  const terminals = new Map<string, Node>()
  /** Nodes by a hash of what they are; the few that share one are compared. */
  const unique = new Map<number, Node[]>()
  const none: readonly Node[] = []

  const add = (variable: number, kids: readonly Node[]): Node => {
    variables.push(variable)
    children.push(kids)
    return variables.length - 1
  }
  return {
    terminal(value) {
      const name = key(value)
      const known = terminals.get(name)
      if (known !== undefined) return known
      const made = add(Number.POSITIVE_INFINITY, none)
      terminals.set(name, made)
      values.set(made, value)
      return made
    },
    node(variable, kids) {
      const first = kids[0]
      if (first === undefined) throw new Error('a node needs children')
      if (kids.every((kid) => kid === first)) return first
      let hash = variable
      for (const kid of kids) hash = (Math.imul(hash, 31) + kid) | 0
      const alike = unique.get(hash)
      const known = alike?.find((node) => variables[node] === variable && same(children[node] ?? none, kids))
      if (known !== undefined) return known
      const made = add(variable, kids)
      if (alike) alike.push(made)
      else unique.set(hash, [made])
      return made
    },
    isTerminal: (node) => children[node] === none,
    valueOf(node) {
      const value = values.get(node)
      if (value === undefined) throw new Error(`node ${node} is not a terminal`)
      return value
    },
    variableOf: (node) => variables[node] ?? Number.POSITIVE_INFINITY,
    childrenOf: (node) => children[node] ?? none,
    size: () => variables.length,
  }
}

const same = (a: readonly Node[], b: readonly Node[]): boolean =>
  a.length === b.length && a.every((node, i) => node === b[i])

/** Combines two diagrams, which may live in different stores, into a third: op on every pair of terminals that meet. */
export function combine<A, B, C>(
  [left, a]: readonly [Store<A>, Node],
  [right, b]: readonly [Store<B>, Node],
  into: Store<C>,
  op: (a: A, b: B) => C,
): Node {
  const memo = new Map<number, Node>()
  const width = right.size()
  const go = (x: Node, y: Node): Node => {
    const id = x * width + y
    const known = memo.get(id)
    if (known !== undefined) return known
    const [vx, vy] = [left.variableOf(x), right.variableOf(y)]
    let made: Node
    if (vx === Number.POSITIVE_INFINITY && vy === Number.POSITIVE_INFINITY) {
      made = into.terminal(op(left.valueOf(x), right.valueOf(y)))
    } else if (vx === vy) {
      const theirs = right.childrenOf(y)
      made = into.node(
        vx,
        left.childrenOf(x).map((kid, i) => go(kid, theirs[i] ?? kid)),
      )
    } else if (vx < vy) {
      made = into.node(
        vx,
        left.childrenOf(x).map((kid) => go(kid, y)),
      )
    } else {
      made = into.node(
        vy,
        right.childrenOf(y).map((kid) => go(x, kid)),
      )
    }
    memo.set(id, made)
    return made
  }
  return go(a, b)
}

/** The same diagram with its terminals renamed, reduced again. */
export function mapTerminals<A, B>([from, root]: readonly [Store<A>, Node], into: Store<B>, op: (value: A) => B): Node {
  return replaceTerminals([from, root], into, (value) => into.terminal(op(value)))
}

/** Puts a diagram in the place of each terminal. Its variables may lie anywhere in the order. */
export function replaceTerminals<A, B>(
  [from, root]: readonly [Store<A>, Node],
  into: Store<B>,
  op: (value: A) => Node,
): Node {
  const memo = new Map<Node, Node>()
  const go = (node: Node): Node => {
    const known = memo.get(node)
    if (known !== undefined) return known
    const made = from.isTerminal(node)
      ? op(from.valueOf(node))
      : branch(into, from.variableOf(node), from.childrenOf(node).map(go))
    memo.set(node, made)
    return made
  }
  return go(root)
}

/** "if variable is i then branches[i]", correct even where a branch tests variables that come earlier in the order. */
export function branch<T>(store: Store<T>, variable: number, branches: readonly Node[]): Node {
  const lowest = Math.min(...branches.map(store.variableOf))
  if (variable < lowest) return store.node(variable, branches)
  const memo = new Map<string, Node>()
  const go = (nodes: readonly Node[]): Node => {
    const id = nodes.join()
    const known = memo.get(id)
    if (known !== undefined) return known
    const top = Math.min(...nodes.map(store.variableOf))
    let made: Node
    if (top >= variable) {
      // Each branch now sees the variable first or not at all.
      made = store.node(
        variable,
        nodes.map((node, i) => (store.variableOf(node) === variable ? (store.childrenOf(node)[i] ?? node) : node)),
      )
    } else {
      const width = Math.max(
        ...nodes.map((node) => (store.variableOf(node) === top ? store.childrenOf(node).length : 0)),
      )
      made = store.node(
        top,
        Array.from({ length: width }, (_, i) =>
          go(nodes.map((node) => (store.variableOf(node) === top ? (store.childrenOf(node)[i] ?? node) : node))),
        ),
      )
    }
    memo.set(id, made)
    return made
  }
  return go(branches)
}

/** The diagram with some variables fixed to a cell. */
export function restrict<T>(store: Store<T>, root: Node, cellOf: (variable: number) => number): Node {
  const memo = new Map<Node, Node>()
  const go = (node: Node): Node => {
    if (store.isTerminal(node)) return node
    const known = memo.get(node)
    if (known !== undefined) return known
    const variable = store.variableOf(node)
    const cell = cellOf(variable)
    const kids = store.childrenOf(node)
    const chosen = cell >= 0 ? kids[cell] : undefined
    const made = chosen !== undefined ? go(chosen) : store.node(variable, kids.map(go))
    memo.set(node, made)
    return made
  }
  return go(root)
}

/** Every node reachable from a root, children before parents. */
export function nodesFrom<T>(store: Store<T>, root: Node): readonly Node[] {
  const seen = new Set<Node>()
  const order: Node[] = []
  const go = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (const kid of store.childrenOf(node)) go(kid)
    order.push(node)
  }
  go(root)
  return order
}
