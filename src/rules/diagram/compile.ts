/**
 * Compiles a decision, as the law stood on a date, over one cut: for every output a diagram `firing`, which ends in the
 * rules that apply and give that output, and a diagram `states`, which ends in what they come to.
 */
import type { Decision, Rule } from '../decision.ts'
import type { Given } from '../outcome.ts'
import { type AsOf, rulesAsOf } from '../precedence.ts'
import { givenKey, type Resolution, resolve, type Settled, settleOutput } from '../resolve.ts'
import { type ConditionCompiler, conditionCompiler, withLiteral } from './conditions.ts'
import { cut, gather, noAtoms, type Variable } from './cut.ts'
import { type Signing, signing } from './signature.ts'
import { combine, createStore, mapTerminals, type Node, replaceTerminals, type Store } from './store.ts'

/** What an output comes to at a leaf. */
export type LeafState = Given | { readonly state: 'conflict' | 'gap' | 'absent' }

/** `impossible` where the facts contradict each other. */
export type Leaf = LeafState | 'impossible'
export type Firing = readonly Rule[] | 'impossible'

export interface Diagram<T> {
  readonly store: Store<T>
  readonly root: Node
}

/** Worked out when first asked for. */
export interface CompiledOutput {
  readonly states: Diagram<Leaf>
  /** Null for an output that is concluded from another. */
  readonly firing: Diagram<Firing> | null
}

export interface Compiled {
  readonly decision: Decision
  readonly rules: readonly Rule[]
  readonly variables: readonly Variable[]
  readonly outputs: ReadonlyMap<string, CompiledOutput>
  /** The diagram of the decision's answer. */
  readonly answer: Diagram<Leaf>
  readonly resolutionOf: (applying: readonly Rule[]) => Resolution
  readonly sign: Signing
  /** Where one rule's condition holds, contradictory facts left out. */
  readonly conditionOf: (rule: Rule) => Diagram<boolean>
}

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

function compileRules(
  decision: Decision,
  rules: readonly Rule[],
  keepSums: boolean,
  variables: readonly Variable[] = cutOf([{ decision, rules }], keepSums),
): Compiled {
  const conditions = conditionCompiler(variables, keepSums)
  const { truths } = conditions
  const conditionOf = new Map(rules.map((rule) => [rule, conditions.compile(rule.when)]))
  const impossible = decision.contradictions
    .map((each) => conditions.compile(each.when))
    .reduce((a, b) => combine([truths, a], [truths, b], truths, (x, y) => x || y), truths.terminal(false))

  const shared = new Map<string, Diagram<Firing>>()
  /** Outputs that the same rules give share one diagram. */
  const firingOf = (key: string): Diagram<Firing> => {
    const giving = rules.filter((rule) => rule.gives.has(key))
    const id = giving.map((rule) => rule.id).join()
    const known = shared.get(id) ?? firingOfRules(giving)
    shared.set(id, known)
    return known
  }
  const firingOfRules = (giving: readonly Rule[]): Diagram<Firing> => {
    const firing = createStore<Firing>((value) =>
      value === 'impossible' ? value : value.map((rule) => rule.id).join(),
    )
    const each = giving.flatMap((rule) => {
      const condition = conditionOf.get(rule)
      return condition === undefined ? [] : [mapTerminals([truths, condition], firing, (held) => (held ? [rule] : []))]
    })
    const root = inHalves(each, firing.terminal([]), (a, b) => combine([firing, a], [firing, b], firing, together))
    return {
      store: firing,
      root: combine([firing, root], [truths, impossible], firing, (applying, held) => (held ? 'impossible' : applying)),
    }
  }
  const statesOf = (key: string, firing: Diagram<Firing>): Diagram<Leaf> => {
    const store = createStore<Leaf>(leafKey)
    const root = mapTerminals([firing.store, firing.root], store, (applying) =>
      applying === 'impossible' ? applying : stateOf(settleOutput(decision, key, applying)),
    )
    return { store, root }
  }
  const outputs = new Map<string, CompiledOutput>()
  const conclusions = new Map(decision.concludes.map((each) => [each.output, each]))
  for (const key of decision.outputs.keys()) {
    const conclusion = conclusions.get(key)
    const firing = once(() => (conclusion ? null : firingOf(key)))
    const states = once((): Diagram<Leaf> => {
      const from = conclusion ? outputs.get(conclusion.from) : undefined
      const own = firing()
      if (conclusion && from) return conclude(conclusion, from.states, conditions)
      if (own) return statesOf(key, own)
      throw new Error(`decision \`${decision.id}\`: \`${key}\` is concluded from nothing`)
    })
    outputs.set(key, {
      get firing() {
        return firing()
      },
      get states() {
        return states()
      },
    })
  }

  const answer = outputs.get(decision.answer)
  if (!answer) throw new Error(`decision \`${decision.id}\` has no output \`${decision.answer}\``)
  const resolutions = new Map<string, Resolution>()
  return {
    decision,
    rules,
    variables,
    outputs,
    get answer() {
      return answer.states
    },
    conditionOf(rule) {
      const root = conditionOf.get(rule) ?? truths.terminal(false)
      return {
        store: truths,
        root: combine([truths, root], [truths, impossible], truths, (held, never) => held && !never),
      }
    },
    sign: signing(variables, decision.asks),
    resolutionOf(applying) {
      const key = applying.map((rule) => rule.id).join()
      const known = resolutions.get(key)
      if (known) return known
      const made = resolve(decision, applying)
      resolutions.set(key, made)
      return made
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const together = (a: Firing, b: Firing): Firing =>
  a === 'impossible' || b === 'impossible' ? 'impossible' : [...a, ...b]

/** Joins many diagrams two by two, so that each is walked a logarithmic number of times. */
function inHalves(nodes: readonly Node[], none: Node, join: (a: Node, b: Node) => Node): Node {
  if (nodes.length < 2) return nodes[0] ?? none
  const middle = nodes.length >> 1
  return join(inHalves(nodes.slice(0, middle), none, join), inHalves(nodes.slice(middle), none, join))
}

/** A set of rules and the decision that they belong to. */
export interface Side {
  readonly decision: Decision
  readonly rules: readonly Rule[]
}

/** Several sets of rules over one cut, so that their diagrams can be set against each other. */
export function compileSides(sides: readonly Side[]): readonly Compiled[] {
  const variables = cutOf(sides, false)
  return sides.map(({ decision, rules }) => compileRules(decision, rules, false, variables))
}

/** Several sets of one decision's rules over one cut. */
export const compileTogether = (decision: Decision, versions: readonly (readonly Rule[])[]): readonly Compiled[] =>
  compileSides(versions.map((rules) => ({ decision, rules })))

/** A conclusion holds or not wherever its source has a value; elsewhere it stands or falls with the source. */
function conclude(
  { from, when }: Decision['concludes'][number],
  source: Diagram<Leaf>,
  conditions: ConditionCompiler,
): Diagram<Leaf> {
  const store = createStore<Leaf>(leafKey)
  const root = replaceTerminals([source.store, source.root], store, (leaf) => {
    if (leaf === 'impossible' || !('value' in leaf)) return store.terminal(leaf)
    if (typeof leaf.value !== 'bigint') return store.terminal({ state: 'absent' })
    const held = conditions.compile(when, new Map([[from, leaf.value]]))
    return replaceTerminals([conditions.truths, held], store, (value) => store.terminal({ value }))
  })
  return { store, root }
}

function cutOf(sides: readonly Side[], keepSums: boolean): readonly Variable[] {
  const atoms = noAtoms()
  for (const { decision, rules } of sides) {
    for (const rule of rules) gather(rule.when, atoms, keepSums)
    for (const each of decision.contradictions) gather(each.when, atoms, keepSums)
    for (const each of decision.concludes)
      for (const rule of rules) {
        const given = rule.gives.get(each.from)
        if (given && 'value' in given && typeof given.value === 'bigint')
          gather(withLiteral(each.when, each.from, given.value), atoms, keepSums)
      }
  }
  return cut(atoms, [...new Set(sides.flatMap(({ decision }) => decision.asks))])
}

const stateOf = (settled: Settled): LeafState => (settled.state === 'given' ? settled.given : { state: settled.state })

export const stateKey = (state: LeafState): string => ('state' in state ? `s:${state.state}` : givenKey(state))

const leafKey = (leaf: Leaf): string => (leaf === 'impossible' ? leaf : stateKey(leaf))

/** Leaves that cannot be: the facts contradict each other. */
export const never = (leaf: Leaf | Firing): boolean => leaf === 'impossible'
