/**
 * Proof over every version of the law that a decision knows: no gap, no conflict, no rule that can never win, and,
 * where declared, that a fact does not matter, that a later version takes nothing back, that more of a fact never harms
 * (or never helps). What fails comes with concrete facts, replayed by the reference evaluator.
 */
import type { LegalDate } from '../../time/dates.ts'
import { judge } from '../better.ts'
import type { Decision, Rule } from '../decision.ts'
import type { Fact } from '../fact.ts'
import type { Facts } from '../holds.ts'
import { changeDays, rulesAsOf } from '../precedence.ts'
import { reference } from '../reference.ts'
import { settleOutput } from '../resolve.ts'
import {
  type Compiled,
  compile,
  compileTogether,
  type Diagram,
  type Firing,
  type Leaf,
  type LeafState,
  stateKey,
} from './compile.ts'
import { factsOf } from './cut.ts'
import { type Reversal, reversalsOf } from './monotone.ts'
import { reachable } from './reach.ts'
import { combine, createStore, nodesFrom } from './store.ts'
import { witness } from './witness.ts'

export interface Hole {
  readonly kind: 'gap' | 'conflict'
  readonly output: string
  readonly on: LegalDate
  /** Concrete facts that fall into the hole. */
  readonly facts: Facts
  /** Rules that apply there. */
  readonly rules: readonly Rule[]
  /** The reference evaluator, given these facts, finds the same hole. */
  readonly replayed: boolean
}

/** Facts for which a later version is worse, though the decision declares that it never is. */
export interface Setback {
  readonly from: LegalDate
  readonly to: LegalDate
  readonly facts: Facts
  readonly before: LeafState
  readonly after: LeafState
}

export interface Proof {
  readonly decision: Decision
  /** First days of the versions proven. */
  readonly versions: readonly LegalDate[]
  readonly complete: boolean
  readonly free: boolean
  readonly holes: readonly Hole[]
  /** Rules that win nowhere in any version. */
  readonly idle: readonly Rule[]
  /** Declared indifferent facts that do matter after all. */
  readonly unequal: readonly { readonly fact: string; readonly on: LegalDate }[]
  /** Versions that take back what an earlier one gave. */
  readonly setbacks: readonly Setback[]
  /** Facts declared monotone of which more turns the answer the wrong way. */
  readonly reversals: readonly Reversal[]
  /** Nothing was found in any of these. */
  readonly sound: boolean
  readonly nodes: number
}

/** Long after everything published: the law as known at the end. */
const farFuture = Temporal.PlainDate.from('2199-12-31')

export function prove(decision: Decision): Proof {
  const holes: Hole[] = []
  const won = new Set<string>()
  const unequal = new Map<string, { fact: string; on: LegalDate }>()
  const versions: LegalDate[] = []
  const seen = new Set<Compiled>()
  const reversals: Reversal[] = []
  let nodes = 0
  for (const on of changeDays(decision)) {
    const compiled = compile(decision, { on, knownOn: farFuture })
    if (seen.has(compiled)) continue
    seen.add(compiled)
    versions.push(on)
    reversals.push(...reversalsOf(decision, { on, knownOn: farFuture }))
    for (const [key, output] of compiled.outputs) {
      // A list has no gap and no conflict; a rule adds to it wherever it holds.
      if (decision.outputs.get(key)?.kind === 'list') continue
      if (output.firing) examine(compiled, key, output.firing, on, holes, won)
      nodes += nodesFrom(output.states.store, output.states.root).length
      for (const fact of factsRead(compiled, output.states))
        if (decision.alike.includes(fact.id)) unequal.set(`${fact.id}|${on}`, { fact: fact.id, on })
    }
    for (const rule of compiled.rules) {
      if (!givesToList(decision, rule)) continue
      const condition = compiled.conditionOf(rule)
      nodes += nodesFrom(condition.store, condition.root).length
      if (!won.has(rule.id) && canHold(compiled, condition)) won.add(rule.id)
      for (const fact of factsRead(compiled, condition))
        if (decision.alike.includes(fact.id)) unequal.set(`${fact.id}|${on}`, { fact: fact.id, on })
    }
  }
  const idle = decision.rules.filter((rule) => !won.has(rule.id))
  const setbacks = decision.neverWorse ? setbacksOf(decision, versions) : []
  const found = [holes, idle, [...unequal], setbacks, reversals]
  return {
    decision,
    versions,
    complete: !holes.some((hole) => hole.kind === 'gap'),
    free: !holes.some((hole) => hole.kind === 'conflict'),
    holes,
    idle,
    unequal: [...unequal.values()],
    setbacks,
    reversals,
    sound: found.every((each) => each.length === 0),
    nodes,
  }
}

const givesToList = (decision: Decision, rule: Rule): boolean =>
  [...rule.gives.keys()].some((key) => decision.outputs.get(key)?.kind === 'list')

const canHold = ({ decision, variables }: Compiled, condition: Diagram<boolean>): boolean =>
  [...reachable(decision, variables, condition, {}).keys()].some((node) => condition.store.valueOf(node))

function factsRead<T>({ variables }: Compiled, { store, root }: Diagram<T>): readonly Fact[] {
  return nodesFrom(store, root).flatMap((node) => {
    const variable = variables[store.variableOf(node)]
    return variable ? factsOf(variable) : []
  })
}

function examine(
  { decision, variables }: Compiled,
  output: string,
  firing: Diagram<Firing>,
  on: LegalDate,
  holes: Hole[],
  won: Set<string>,
): void {
  for (const [node, cells] of reachable(decision, variables, firing, {})) {
    const rules = firing.store.valueOf(node)
    if (rules === 'impossible') continue
    const settled = settleOutput(decision, output, rules)
    if (settled.state === 'given') for (const rule of settled.by) won.add(rule.id)
    if (settled.state !== 'gap' && settled.state !== 'conflict') continue
    const facts = witness(decision, variables, cells) ?? {}
    const results = reference(decision, facts, { on, knownOn: farFuture })
    const replayed = results instanceof Map && results.get(output)?.state === settled.state
    holes.push({ kind: settled.state, output, on, facts, rules, replayed })
  }
}

/** One example for each pair of neighbouring versions of which the later is worse somewhere. */
function setbacksOf(decision: Decision, versions: readonly LegalDate[]): readonly Setback[] {
  const rules = versions.map((on) => rulesAsOf(decision, { on, knownOn: farFuture }))
  const compiled = compileTogether(decision, rules)
  return versions.slice(1).flatMap((to, index) => {
    const [from, earlier, later] = [versions[index], compiled[index], compiled[index + 1]]
    if (!from || !earlier || !later) return []
    const store = createStore<readonly [Leaf, Leaf]>(([a, b]) => `${keyOfLeaf(a)}→${keyOfLeaf(b)}`)
    const pair = (before: Leaf, after: Leaf) => [before, after] as const
    const root = combine(
      [earlier.answer.store, earlier.answer.root],
      [later.answer.store, later.answer.root],
      store,
      pair,
    )
    for (const [node, cells] of reachable(decision, earlier.variables, { store, root }, {})) {
      const [before, after] = store.valueOf(node)
      if (before === 'impossible' || after === 'impossible' || !isWorse(decision, before, after)) continue
      return [{ from, to, before, after, facts: witness(decision, earlier.variables, cells) ?? {} }]
    }
    return []
  })
}

const isWorse = (decision: Decision, before: LeafState, after: LeafState): boolean =>
  'value' in before && 'value' in after && judge(decision, before.value, after.value) === 'worse'

const keyOfLeaf = (leaf: Leaf): string => (leaf === 'impossible' ? leaf : stateKey(leaf))
