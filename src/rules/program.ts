/**
 * A decision as a program: the outcome diagram written out as nested tests, compiled by the JavaScript engine.
 * Same answers as the reference evaluator, for known facts; where a fact on the way is unknown it asks the diagram.
 * The source text is made only of declared ids and numbers, never of input.
 */
import type { Decision } from './decision.ts'
import { compile, type Diagram, type Leaf } from './diagram/compile.ts'
import type { Variable } from './diagram/cut.ts'
import { type Node, nodesFrom } from './diagram/store.ts'
import { evaluate } from './evaluate.ts'
import type { NumericFact } from './fact.ts'
import type { Facts } from './holds.ts'
import type { AsOf } from './precedence.ts'
import { conclude, type Result, type Results, result } from './reference.ts'

export type Program = (facts: Facts) => Results | 'impossible'

/** One output's test, as generated code: the number of the leaf it ends in, or -1 where a fact on the way is unknown. */
type Walk = (facts: Facts) => number

export function program(decision: Decision, asOf: AsOf): Program {
  const compiled = compile(decision, asOf)
  const walks = [...compiled.outputs].map(([key, { states }]) => outputProgram(key, states, compiled.variables))
  const slow: Program = (facts) => unsettled(decision, facts, asOf)
  const [only, ...others] = walks
  if (only && others.length === 0) {
    // One output: every leaf without a formula has its results ready.
    const ready = only.leaves.map((leaf) => readyResults(only.key, leaf))
    return (facts) => {
      const end = only.walk(facts)
      return end < 0 ? slow(facts) : (ready[end] ?? worked(decision, walks, [end], facts))
    }
  }
  return (facts) => {
    const ends = walks.map(({ walk }) => walk(facts))
    return ends.some((end) => end < 0) ? slow(facts) : worked(decision, walks, ends, facts)
  }
}

interface OutputProgram {
  readonly key: string
  readonly leaves: readonly Leaf[]
  readonly walk: Walk
}

function outputProgram(key: string, { store, root }: Diagram<Leaf>, variables: readonly Variable[]): OutputProgram {
  const leaves: Leaf[] = []
  const names = new Map<Node, string>()
  const functions: string[] = []
  const parents = countParents(store.childrenOf, nodesFrom(store, root))

  const body = (node: Node): string => {
    if (store.isTerminal(node)) return `return ${leaves.push(store.valueOf(node)) - 1}`
    const variable = variables[store.variableOf(node)]
    if (!variable) throw new Error('a node without a variable')
    return tests(variable, store.childrenOf(node), go)
  }
  const go = (node: Node): string => {
    if (store.isTerminal(node) || (parents.get(node) ?? 0) < 2) return body(node)
    const known = names.get(node)
    if (known) return `return ${known}(f)`
    const name = `n${node}`
    names.set(node, name)
    functions.push(`function ${name}(f){${body(node)}}`)
    return `return ${name}(f)`
  }
  const main = body(root)
  return { key, leaves, walk: new Function(`${functions.join('')}return function(f){${main}}`)() as Walk }
}

function countParents(childrenOf: (node: Node) => readonly Node[], nodes: readonly Node[]): ReadonlyMap<Node, number> {
  const counts = new Map<Node, number>()
  for (const node of nodes) for (const kid of new Set(childrenOf(node))) counts.set(kid, (counts.get(kid) ?? 0) + 1)
  return counts
}

/** Statements that test one variable and go on; every way ends in a return. */
function tests(variable: Variable, kids: readonly Node[], go: (node: Node) => string): string {
  const kid = (cell: number) => go(kids[cell] ?? 0)
  switch (variable.kind) {
    case 'yes-no': {
      const value = property(variable.fact.id)
      return `if(${value}===true){${kid(1)}}if(${value}===false){${kid(0)}}return -1`
    }
    case 'has': {
      const value = property(variable.fact.id)
      return `if(${value}===undefined)return -1;if(${value}.has(${JSON.stringify(variable.code)})){${kid(1)}}{${kid(0)}}`
    }
    case 'choice': {
      const groups = new Map<Node, string[]>()
      variable.groups.forEach((codes, cell) => {
        const node = kids[cell] ?? 0
        groups.set(node, [...(groups.get(node) ?? []), ...codes])
      })
      const cases = [...groups].map(
        ([node, codes]) => `${codes.map((code) => `case ${JSON.stringify(code)}:`).join('')}{${go(node)}}`,
      )
      return `switch(${property(variable.fact.id)}){${cases.join('')}default:return -1}`
    }
    case 'number': {
      const write = literal(variable.fact)
      const value = property(variable.fact.id)
      return `const v=${value};if(v===undefined)return -1;${ladder(kids, (cell) => `v>=${write(variable.intervals[cell]?.low ?? 0n)}`, go)}`
    }
    case 'days': {
      const [from, to] = [property(variable.from.id), property(variable.to.id)]
      const difference = variable.from.kind === 'money' ? `${to}-${from}` : `BigInt(${to})-BigInt(${from})`
      return `if(${from}===undefined||${to}===undefined)return -1;const v=${difference};${ladder(kids, (cell) => `v>=${variable.intervals[cell]?.low ?? 0n}n`, go)}`
    }
    case 'ratio': {
      const [part, whole] = [property(variable.part.id), property(variable.whole.id)]
      const test = (cell: number) => {
        const { n, d, strict } = variable.cuts[cell - 1] ?? { n: 0n, d: 1n, strict: false }
        return `p*${d}n${strict ? '>' : '>='}q*${n}n`
      }
      return `if(${part}===undefined||${whole}===undefined)return -1;const p=BigInt(${part}),q=BigInt(${whole});${ladder(kids, test, go)}`
    }
    case 'sum':
      throw new Error('sums are kept whole only for reading')
  }
}

/** The cell of an ordered variable by halving: `atLeast(i)` is true in cell i and all above. */
function ladder(kids: readonly Node[], atLeast: (cell: number) => string, go: (node: Node) => string): string {
  const halve = (low: number, high: number): string => {
    const [first] = kids.slice(low, high + 1)
    if (first !== undefined && kids.slice(low, high + 1).every((node) => node === first)) return go(first)
    const middle = (low + high + 1) >> 1
    return `if(${atLeast(middle)}){${halve(middle, high)}}{${halve(low, middle - 1)}}`
  }
  return halve(0, kids.length - 1)
}

const property = (id: string): string => `f[${JSON.stringify(id)}]`
const literal = (fact: NumericFact) => (value: bigint) => (fact.kind === 'money' ? `${value}n` : `${value}`)

/** A leaf's results where it reads no facts; null where a formula must be worked out. */
function readyResults(key: string, leaf: Leaf): Results | 'impossible' | null {
  if (leaf === 'impossible') return leaf
  if ('formula' in leaf) return null
  return new Map([[key, 'state' in leaf ? leaf : result(leaf, {})]])
}

function worked(
  decision: Decision,
  walks: readonly OutputProgram[],
  ends: readonly number[],
  facts: Facts,
): Results | 'impossible' {
  const results = new Map<string, Result>()
  for (const [index, { key, leaves }] of walks.entries()) {
    const leaf = leaves[ends[index] ?? -1] ?? 'impossible'
    if (leaf === 'impossible') return leaf
    results.set(key, 'state' in leaf ? leaf : result(leaf, facts))
  }
  // A conclusion from a formula can be drawn only now.
  for (const each of decision.concludes) results.set(each.output, conclude(each, results, facts))
  return results
}

/** Some fact on the way is unknown: what the reachable leaves agree on stands, the rest is unknown. */
function unsettled(decision: Decision, facts: Facts, asOf: AsOf): Results {
  const results = new Map<string, Result>()
  for (const [key, answer] of evaluate(decision, facts, asOf).outputs)
    results.set(key, answer.state === 'value' ? { state: 'value', value: answer.value } : { state: answer.state })
  return results
}
