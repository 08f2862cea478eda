/**
 * Compiles a decision, as the law stood on a date, to two diagrams over one cut:
 * `firing` ends in the set of rules that apply, `outcome` in what they give together.
 */
import type { Decision, Rule } from '../decision.ts'
import type { Condition, Num } from '../expression.ts'
import { compares } from '../holds.ts'
import type { Given } from '../outcome.ts'
import { type AsOf, rulesAsOf } from '../precedence.ts'
import { givenKey, type Resolution, resolve } from '../resolve.ts'
import { cut, daysKey, gather, noAtoms, ratioCut, ratioKey, type Variable } from './cut.ts'
import { combine, createStore, mapTerminals, type Node, replaceTerminals, type Store } from './store.ts'

/** What one leaf says of one output. */
export type LeafState = Given | { readonly state: 'conflict' | 'gap' | 'absent' }

/** A leaf of the outcome diagram; `impossible` where the facts contradict each other. */
export type Leaf = 'impossible' | { readonly outputs: ReadonlyMap<string, LeafState>; readonly key: string }

export interface Compiled {
  readonly decision: Decision
  readonly rules: readonly Rule[]
  readonly variables: readonly Variable[]
  readonly firing: { readonly store: Store<Firing>; readonly root: Node }
  readonly outcome: { readonly store: Store<Leaf>; readonly root: Node }
  readonly resolutionOf: (firing: readonly Rule[]) => Resolution
  /** The outcome diagram with all outputs but the decision's answer left out. */
  readonly answerOnly: () => { readonly store: Store<Leaf>; readonly root: Node }
}

/** Rules that apply, or `impossible`. */
export type Firing = 'impossible' | readonly Rule[]

export interface CompileOptions {
  /** Named sums stay one variable: smaller tables and pictures, no longer exact about the facts in the sum. */
  readonly keepSums?: boolean
}

const cache = new WeakMap<Decision, Map<string, Compiled>>()
/** Most callers ask many times with one `AsOf` object. */
const recent = new WeakMap<Decision, WeakMap<AsOf, Compiled>>()

export function compile(decision: Decision, asOf: AsOf, { keepSums = false }: CompileOptions = {}): Compiled {
  if (keepSums) return compileVersion(decision, asOf, true)
  const byDate = recent.get(decision) ?? new WeakMap<AsOf, Compiled>()
  const hit = byDate.get(asOf)
  if (hit) return hit
  const made = compileVersion(decision, asOf, false)
  recent.set(decision, byDate.set(asOf, made))
  return made
}

function compileVersion(decision: Decision, asOf: AsOf, keepSums: boolean): Compiled {
  const rules = rulesAsOf(decision, asOf)
  const version = `${keepSums}|${rules.map((rule) => rule.id).join()}`
  const known = cache.get(decision) ?? new Map<string, Compiled>()
  cache.set(decision, known)
  const hit = known.get(version)
  if (hit) return hit
  const made = compileRules(decision, rules, keepSums)
  known.set(version, made)
  return made
}

export function compileRules(decision: Decision, rules: readonly Rule[], keepSums = false): Compiled {
  const variables = cutOf(decision, rules, keepSums)
  const conditions = conditionCompiler(variables, keepSums)
  const firing = createStore<Firing>((value) => (value === 'impossible' ? value : value.map((rule) => rule.id).join()))
  let root = firing.terminal([])
  for (const rule of rules)
    root = combine([firing, root], [conditions.truths, conditions.compile(rule.when)], firing, (applying, held) =>
      held && applying !== 'impossible' ? [...applying, rule] : applying,
    )
  for (const each of decision.contradictions)
    root = combine([firing, root], [conditions.truths, conditions.compile(each.when)], firing, (applying, held) =>
      held ? 'impossible' : applying,
    )

  const resolutions = new Map<string, Resolution>()
  const resolutionOf = (applying: readonly Rule[]): Resolution => {
    const key = applying.map((rule) => rule.id).join()
    const known = resolutions.get(key)
    if (known) return known
    const made = resolve(decision, applying)
    resolutions.set(key, made)
    return made
  }

  const store = createStore<Leaf>((leaf) => (leaf === 'impossible' ? leaf : leaf.key))
  let outcome = mapTerminals([firing, root], store, (applying) =>
    applying === 'impossible' ? 'impossible' : settledLeaf(resolutionOf(applying)),
  )
  for (const conclusion of decision.concludes)
    outcome = replaceTerminals([store, outcome], store, (leaf) => {
      if (leaf === 'impossible') return store.terminal(leaf)
      const from = leaf.outputs.get(conclusion.from)
      if (!from || !('value' in from) || typeof from.value !== 'bigint')
        return store.terminal(
          withOutput(leaf, conclusion.output, from && !('value' in from) ? from : { state: 'absent' }),
        )
      const held = conditions.compile(conclusion.when, new Map([[conclusion.from, from.value]]))
      return replaceTerminals([conditions.truths, held], store, (value) =>
        store.terminal(withOutput(leaf, conclusion.output, { value })),
      )
    })
  return {
    decision,
    rules,
    variables,
    firing: { store: firing, root },
    outcome: { store, root: outcome },
    resolutionOf,
    answerOnly: once(() => {
      const only = createStore<Leaf>((leaf) => (leaf === 'impossible' ? leaf : leaf.key))
      return { store: only, root: mapTerminals([store, outcome], only, (leaf) => justOutput(leaf, decision.answer)) }
    }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function justOutput(leaf: Leaf, key: string): Leaf {
  if (leaf === 'impossible') return leaf
  const state = leaf.outputs.get(key)
  const outputs = new Map(state ? [[key, state] as const] : [])
  return { outputs, key: leafKey(outputs) }
}

function cutOf(decision: Decision, rules: readonly Rule[], keepSums: boolean): readonly Variable[] {
  const atoms = noAtoms()
  for (const rule of rules) gather(rule.when, atoms, keepSums)
  for (const each of decision.contradictions) gather(each.when, atoms, keepSums)
  for (const each of decision.concludes)
    for (const rule of rules) {
      const given = rule.gives.get(each.from)
      if (given && 'value' in given && typeof given.value === 'bigint')
        gather(withLiteral(each.when, each.from, given.value), atoms, keepSums)
    }
  return cut(atoms, decision.asks)
}

function settledLeaf(resolution: Resolution): Leaf {
  const outputs = new Map<string, LeafState>()
  for (const [key, settled] of resolution.settled)
    outputs.set(key, settled.state === 'given' ? settled.given : { state: settled.state })
  return { outputs, key: leafKey(outputs) }
}

function withOutput(leaf: Exclude<Leaf, 'impossible'>, key: string, state: LeafState): Leaf {
  const outputs = new Map(leaf.outputs).set(key, state)
  return { outputs, key: leafKey(outputs) }
}

export const stateKey = (state: LeafState): string => ('state' in state ? `s:${state.state}` : givenKey(state))

const leafKey = (outputs: ReadonlyMap<string, LeafState>): string =>
  [...outputs].map(([key, state]) => `${key}=${stateKey(state)}`).join('&')

/** The same condition with an output replaced by its settled value. */
function withLiteral(condition: Condition, id: string, value: bigint): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => withLiteral(part, id, value)) }
    case 'not':
    case 'named':
      return { ...condition, of: withLiteral(condition.of, id, value) }
    case 'compare': {
      const put = (num: Num): Num =>
        num.num === 'output' && num.id === id
          ? { num: 'literal', value, unit: { unit: 'count', of: { zh: '', en: '' } } }
          : num
      return { ...condition, left: put(condition.left), right: put(condition.right) }
    }
    default:
      return condition
  }
}

interface ConditionCompiler {
  readonly truths: Store<boolean>
  compile(condition: Condition, outputs?: ReadonlyMap<string, bigint>): Node
}

/** Conditions to diagrams that end in true or false, over a fixed cut. */
function conditionCompiler(variables: readonly Variable[], keepSums: boolean): ConditionCompiler {
  const truths = createStore<boolean>(String)
  const numbers = createStore<bigint>(String)
  const [yes, no] = [truths.terminal(true), truths.terminal(false)]
  const constant = (held: boolean) => (held ? yes : no)
  const find = (key: string): number => variables.findIndex((variable) => keyOf(variable) === key)

  /** A test of one variable, cell by cell; where no cut was needed the answer is the same everywhere. */
  const test = (
    key: string,
    holdsIn: (variable: Variable, cell: number) => boolean,
    elsewhere: () => boolean,
  ): Node => {
    const index = find(key)
    const variable = variables[index]
    if (!variable) return constant(elsewhere())
    return truths.node(
      index,
      Array.from({ length: variable.cells }, (_, cell) => constant(holdsIn(variable, cell))),
    )
  }
  const intervalTest = (key: string, least: bigint, meets: (value: bigint) => boolean): Node =>
    test(
      key,
      (variable, cell) => 'intervals' in variable && meets(variable.intervals[cell]?.low ?? 0n),
      () => meets(least),
    )

  const compileCondition = (condition: Condition): Node => {
    switch (condition.op) {
      case 'always':
        return yes
      case 'all':
        return condition.of
          .map(compileCondition)
          .reduce((a, b) => combine([truths, a], [truths, b], truths, (x, y) => x && y), yes)
      case 'any':
        return condition.of
          .map(compileCondition)
          .reduce((a, b) => combine([truths, a], [truths, b], truths, (x, y) => x || y), no)
      case 'not':
        return mapTerminals([truths, compileCondition(condition.of)], truths, (held) => !held)
      case 'named':
        return compileCondition(condition.of)
      case 'yes':
        return test(
          condition.fact.id,
          (_, cell) => cell === 1,
          () => false,
        )
      case 'has':
        return test(
          `${condition.fact.id}∋${condition.code}`,
          (_, cell) => cell === 1,
          () => false,
        )
      case 'is':
        return test(
          condition.fact.id,
          (variable, cell) =>
            variable.kind === 'choice' &&
            variable.groups[cell]?.some((code) => condition.codes.includes(code)) === true,
          () => Object.keys(condition.fact.options).every((code) => condition.codes.includes(code)),
        )
      case 'ratio': {
        const wanted = ratioCut(condition.is, condition.fraction)
        const above = condition.is === '>=' || condition.is === '>'
        return test(
          ratioKey(condition.part, condition.whole),
          (variable, cell) => {
            if (variable.kind !== 'ratio') return false
            const at = variable.cuts.findIndex(
              (each) => each.n * wanted.d === wanted.n * each.d && each.strict === wanted.strict,
            )
            return cell > at === above
          },
          () => false,
        )
      }
      case 'compare':
        return compileComparison(condition)
    }
  }

  const compileComparison = ({ left, is, right }: Condition & { op: 'compare' }): Node => {
    if (right.num === 'literal') {
      const meets = (value: bigint) => compares(value, is, right.value)
      if (left.num === 'fact') return intervalTest(left.fact.id, left.fact.least, meets)
      if (left.num === 'days') return intervalTest(daysKey(left.from, left.to), left.to.least - left.from.most, meets)
      if (keepSums && left.num === 'named') return intervalTest(`Σ${left.id}`, -1_000_000n, meets)
    }
    if (left.num === 'fact' && right.num === 'fact')
      return intervalTest(daysKey(right.fact, left.fact), left.fact.least - right.fact.most, (value) =>
        compares(value, is, 0n),
      )
    return combine([numbers, compileNumber(left)], [numbers, compileNumber(right)], truths, (a, b) =>
      compares(a, is, b),
    )
  }

  const compileNumber = (num: Num): Node => {
    switch (num.num) {
      case 'literal':
        return numbers.terminal(num.value)
      case 'named':
        return compileNumber(num.of)
      case 'points':
        return num.rows.reduceRight(
          (rest, row) => choose(compileCondition(row.when), numbers.terminal(row.value), rest),
          numbers.terminal(num.otherwise),
        )
      case 'sum':
        return fold(num.of, (a, b) => a + b)
      case 'least':
        return fold(num.of, (a, b) => (a < b ? a : b))
      default:
        throw new Error(`a number that can't be cut: ${num.num}`)
    }
  }
  const fold = (parts: readonly Num[], op: (a: bigint, b: bigint) => bigint): Node => {
    const [first, ...rest] = parts.map(compileNumber)
    if (first === undefined) throw new Error('an empty sum')
    return rest.reduce((a, b) => combine([numbers, a], [numbers, b], numbers, op), first)
  }
  const pairs = createStore<readonly [boolean, bigint]>(([held, value]) => `${held}${value}`)
  const choose = (condition: Node, then: Node, otherwise: Node): Node => {
    const taken = combine([truths, condition], [numbers, then], pairs, (held, value) => [held, value] as const)
    return combine([pairs, taken], [numbers, otherwise], numbers, ([held, value], rest) => (held ? value : rest))
  }

  return {
    truths,
    compile(condition, outputs) {
      let put = condition
      for (const [id, value] of outputs ?? []) put = withLiteral(put, id, value)
      return compileCondition(put)
    },
  }
}

export const keyOf = (variable: Variable): string => {
  switch (variable.kind) {
    case 'has':
      return `${variable.fact.id}∋${variable.code}`
    case 'days':
      return daysKey(variable.from, variable.to)
    case 'ratio':
      return ratioKey(variable.part, variable.whole)
    case 'sum':
      return `Σ${variable.num.id}`
    default:
      return variable.fact.id
  }
}
