/** The answer to a decision: exact with facts unknown (by the diagram), explained rule by rule (by the rules themselves). */
import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import { judge } from './better.ts'
import type { Decision, Rule } from './decision.ts'
import { type Change, nearest } from './diagram/change.ts'
import { type Compiled, compile, type Diagram, type Leaf, type LeafState, never, stateKey } from './diagram/compile.ts'
import { cellOf } from './diagram/cut.ts'
import { nextQuestion, type Question, relevant } from './diagram/question.ts'
import { reachable } from './diagram/reach.ts'
import type { Signature } from './diagram/signature.ts'
import type { Condition, Num } from './expression.ts'
import { factsIn, factsInNumber } from './expression.ts'
import type { Fact } from './fact.ts'
import { type Facts, holds, numberOf } from './holds.ts'
import type { OutputValue } from './outcome.ts'
import { type AsOf, changeDays, type Ground } from './precedence.ts'
import { result } from './reference.ts'
import type { Resolution } from './resolve.ts'

export type Status = 'decided' | 'unknown' | 'not-applicable' | 'needs-rules' | 'conflict' | 'gap'

export type OutputAnswer =
  | { readonly state: 'value'; readonly value: OutputValue; readonly by: readonly Rule[]; readonly formula: Num | null }
  | { readonly state: 'needs-rules' | 'not-applicable'; readonly says: Text; readonly by: readonly Rule[] }
  | { readonly state: 'conflict'; readonly by: readonly Rule[] }
  | { readonly state: 'gap' | 'absent'; readonly by: readonly Rule[] }
  | { readonly state: 'unknown'; readonly possible: readonly LeafState[]; readonly by: readonly Rule[] }

export type RuleTrace =
  | { readonly rule: Rule; readonly state: 'gives'; readonly outputs: readonly string[] }
  | { readonly rule: Rule; readonly state: 'defeated'; readonly by: Rule; readonly ground: Ground }
  | { readonly rule: Rule; readonly state: 'fails'; readonly on: readonly Condition[] }
  | { readonly rule: Rule; readonly state: 'open'; readonly waitsFor: readonly Fact[] }

type NamedNumber = Num & { readonly num: 'named' }

/** A named number with its parts, worked out. */
export interface Working {
  readonly name: Text
  readonly num: NamedNumber
  readonly value: bigint | null
  readonly parts: readonly { readonly name: Text; readonly num: Num; readonly value: bigint | null }[]
}

export interface Answer {
  readonly decision: Decision
  readonly asOf: AsOf
  readonly facts: Facts
  readonly status: Status
  readonly outputs: ReadonlyMap<string, OutputAnswer>
  readonly rules: readonly RuleTrace[]
  readonly workings: readonly Working[]
  /** Unknown facts that can still matter. */
  readonly missing: readonly Fact[]
}

/** What facts of one signature have in common. */
type Common = Pick<Answer, 'status' | 'outputs' | 'rules' | 'missing'> & {
  /** True where an output is worked out from the facts themselves. */
  readonly worked: boolean
}

const remembered = new WeakMap<Compiled, Map<Signature, Common>>()
/** Enough for a conversation and for a population with few kinds of people; bounded, since inputs are anybody's. */
const mostRemembered = 4096

export function evaluate(decision: Decision, facts: Facts, asOf: AsOf): Answer {
  const compiled = compile(decision, asOf)
  const { status, outputs, rules, missing } = common(compiled, facts)
  return { decision, asOf, facts, status, outputs, rules, missing, workings: workingsOf(compiled.rules, facts) }
}

function common(compiled: Compiled, facts: Facts): Common {
  const signature = compiled.sign(facts)
  const known = remembered.get(compiled) ?? new Map<Signature, Common>()
  const hit = signature === null ? undefined : known.get(signature)
  if (hit) return hit.worked ? { ...hit, outputs: reworked(hit.outputs, facts) } : hit
  const made = workOut(compiled, facts)
  if (signature !== null) {
    if (known.size >= mostRemembered) known.clear()
    remembered.set(compiled, known.set(signature, made))
  }
  return made
}

/** The same answer with its formulas worked out anew; everything else follows from the signature. */
const reworked = (outputs: Common['outputs'], facts: Facts): Common['outputs'] =>
  new Map(
    [...outputs].map(([key, answer]) => {
      const value = answer.state === 'value' && answer.formula ? numberOf(answer.formula, facts) : null
      return [key, value === null ? answer : { ...answer, value }]
    }),
  )

function workOut(compiled: Compiled, facts: Facts): Common {
  const { decision } = compiled
  const held = compiled.rules.map((rule) => ({ rule, held: holds(rule.when, facts) }))
  const applying = held.filter((each) => each.held === true).map((each) => each.rule)
  const resolution = compiled.resolutionOf(applying)
  const outputs = new Map<string, OutputAnswer>()
  for (const [key, { states }] of compiled.outputs)
    outputs.set(key, answerFor(key, statesFor(compiled, states, facts), applying, facts, decision, resolution))
  return {
    status: statusOf(outputs.get(decision.answer)),
    outputs,
    rules: held.map((each) => trace(each.rule, each.held, resolution, facts)),
    missing: missingFor(compiled, outputs, facts),
    worked: compiled.rules.some((rule) => [...rule.gives.values()].some((given) => 'formula' in given)),
  }
}

/** Whether some way of filling in what is unknown is free of contradictions. */
export function canBe(decision: Decision, facts: Facts, asOf: AsOf): boolean {
  const compiled = compile(decision, asOf)
  return statesFor(compiled, compiled.answer, facts).length > 0
}

/** What an output can still come to: one state when everything that matters to it is known. */
function statesFor(compiled: Compiled, diagram: Diagram<Leaf>, facts: Facts): readonly LeafState[] {
  const { store, root } = diagram
  let node = root
  while (!store.isTerminal(node)) {
    const variable = compiled.variables[store.variableOf(node)]
    const next = variable ? store.childrenOf(node)[cellOf(variable, facts)] : undefined
    if (next === undefined) break
    node = next
  }
  const ends = store.isTerminal(node)
    ? [node]
    : [...reachable(compiled.decision, compiled.variables, diagram, facts).keys()]
  return ends.map((end) => store.valueOf(end)).filter((leaf) => leaf !== 'impossible')
}

function answerFor(
  key: string,
  [state, ...others]: readonly LeafState[],
  applying: readonly Rule[],
  facts: Facts,
  decision: Decision,
  resolution: Resolution,
): OutputAnswer {
  const source = decision.concludes.find((each) => each.output === key)?.from ?? key
  const giving = applying.filter((rule) => rule.gives.has(source))
  if (!state) return { state: 'gap', by: [] }
  if (others.length > 0) return { state: 'unknown', possible: [state, ...others], by: giving }
  if ('state' in state) return { state: state.state, by: giving }
  const settledBy = resolution.settled.get(source)
  const by = settledBy?.state === 'given' ? settledBy.by : giving
  if ('needsRules' in state) return { state: 'needs-rules', says: state.needsRules, by }
  if ('notApplicable' in state) return { state: 'not-applicable', says: state.notApplicable, by }
  const settled = result(state, facts)
  if (settled.state !== 'value') return { state: 'unknown', possible: [state], by }
  return { state: 'value', value: settled.value, by, formula: 'formula' in state ? state.formula : null }
}

/** Outputs in the order in which they are asked about: the answer first. */
const inOrder = (compiled: Compiled): readonly string[] => {
  const { answer } = compiled.decision
  return [answer, ...[...compiled.outputs.keys()].filter((key) => key !== answer)]
}

/** Unknown facts that can matter to the answer; once that is settled, to the other outputs. */
function missingFor(compiled: Compiled, outputs: ReadonlyMap<string, OutputAnswer>, facts: Facts): readonly Fact[] {
  const open = inOrder(compiled).filter((key) => outputs.get(key)?.state === 'unknown')
  const asked = open[0] === compiled.decision.answer ? open.slice(0, 1) : open
  const found = new Set(asked.flatMap((key) => openFacts(compiled, key, outputs.get(key), facts)))
  return compiled.decision.asks.filter((fact) => found.has(fact))
}

function openFacts(compiled: Compiled, key: string, answer: OutputAnswer | undefined, facts: Facts): readonly Fact[] {
  const states = compiled.outputs.get(key)?.states
  const open = states ? relevant({ ...questionable(compiled), ...states }, facts) : []
  if (open.length > 0 || answer?.state !== 'unknown') return open
  // The rule is settled; what is missing is read by its formula.
  return answer.possible
    .flatMap((state) => ('formula' in state ? factsInNumber(state.formula) : []))
    .filter((fact) => facts[fact.id] === undefined)
}

const questionable = ({ decision, variables }: Compiled) => ({ decision, variables, never })

function statusOf(answer: OutputAnswer | undefined): Status {
  if (!answer || answer.state === 'absent') return 'gap'
  return answer.state === 'value' ? 'decided' : answer.state
}

function trace(rule: Rule, held: boolean | null, resolution: Resolution, facts: Facts): RuleTrace {
  if (held === false) return { rule, state: 'fails', on: failing(rule.when, facts) }
  if (held === null)
    return { rule, state: 'open', waitsFor: factsIn(rule.when).filter((fact) => facts[fact.id] === undefined) }
  const defeat = resolution.defeats.find((each) => each.rule === rule)
  if (defeat) return { rule, state: 'defeated', by: defeat.by, ground: defeat.ground }
  return { rule, state: 'gives', outputs: [...rule.gives.keys()] }
}

/** The parts of a condition on which it fails, as small as they come. */
export function failing(condition: Condition, facts: Facts): readonly Condition[] {
  switch (condition.op) {
    case 'all':
      return condition.of.filter((part) => holds(part, facts) === false).flatMap((part) => failing(part, facts))
    default:
      return [condition]
  }
}

const namedIn = new WeakMap<readonly Rule[], readonly NamedNumber[]>()

/** Named numbers that the rules read, found once per version. */
function namedNumbers(rules: readonly Rule[]): readonly NamedNumber[] {
  const known = namedIn.get(rules)
  if (known) return known
  const found = new Map<string, NamedNumber>()
  const look = (num: Num): void => {
    if (num.num === 'named') found.set(num.id, num)
    if (num.num === 'sum' || num.num === 'least' || num.num === 'greatest') num.of.forEach(look)
    if (num.num === 'later') look(num.date)
  }
  const search = (condition: Condition): void => {
    if (condition.op === 'all' || condition.op === 'any') condition.of.forEach(search)
    else if (condition.op === 'not' || condition.op === 'named') search(condition.of)
    else if (condition.op === 'compare') {
      look(condition.left)
      look(condition.right)
    }
  }
  for (const rule of rules) {
    search(rule.when)
    for (const given of rule.gives.values()) if ('formula' in given) look(given.formula)
  }
  const made = [...found.values()]
  namedIn.set(rules, made)
  return made
}

function workingsOf(rules: readonly Rule[], facts: Facts): readonly Working[] {
  return namedNumbers(rules).map((num) => ({
    name: num.name,
    num,
    value: numberOf(num, facts),
    parts: partsOf(num.of).map((part) => ({ name: nameOf(part), num: part, value: numberOf(part, facts) })),
  }))
}

const partsOf = (num: Num): readonly Num[] => ('of' in num && Array.isArray(num.of) ? num.of : [num])

function nameOf(num: Num): Text {
  if (num.num === 'named') return num.name
  if (num.num === 'points') return num.unit.unit === 'count' ? num.unit.of : { zh: '计分', en: 'points' }
  if (num.num === 'fact') return num.fact.name
  if (num.num === 'days') return { zh: '日数', en: 'days' }
  return { zh: '', en: '' }
}

/** What to ask next: for the answer first, then for the other outputs. Null when nothing that is unknown can matter. */
export function next(decision: Decision, facts: Facts, asOf: AsOf): Question | null {
  const compiled = compile(decision, asOf)
  for (const key of inOrder(compiled)) {
    const states = compiled.outputs.get(key)?.states
    const question = states ? nextQuestion({ ...questionable(compiled), ...states }, facts) : null
    if (question) return question
  }
  const [fact] = evaluate(decision, facts, asOf).missing
  return fact ? { fact, expected: 1 } : null
}

export interface OtherAnswer extends Change<Leaf> {
  /** The output that would come out otherwise. */
  readonly output: string
}

/**
 * Nearest changes of facts that would give a better answer: what is refused would be allowed, or the answer would be
 * another that is not a "no" and not worse.
 */
export function whatWouldChange(decision: Decision, facts: Facts, asOf: AsOf): readonly OtherAnswer[] {
  const compiled = compile(decision, asOf)
  const { outputs } = evaluate(decision, facts, asOf)
  const refused = decision.concludes.find(({ output }) => isValue(outputs.get(output), false))
  const output = refused?.output ?? decision.answer
  const diagram = compiled.outputs.get(output)?.states
  if (!diagram) return []
  const current = outputs.get(output)
  const wanted = (leaf: Leaf) =>
    leaf !== 'impossible' && 'value' in leaf && isBetter(decision, current, leaf.value, refused !== undefined)
  return nearest(decision, compiled.variables, diagram, facts, wanted).map((change) => ({ ...change, output }))
}

const isValue = (answer: OutputAnswer | undefined, value: OutputValue): boolean =>
  answer?.state === 'value' && answer.value === value

function isBetter(
  decision: Decision,
  current: OutputAnswer | undefined,
  value: OutputValue,
  refused: boolean,
): boolean {
  if (refused) return value === true
  if (current?.state === 'value' && stateKey({ value: current.value }) === stateKey({ value })) return false
  if (decision.closed.some((each) => each === value)) return false
  return current?.state !== 'value' || judge(decision, current.value, value) !== 'worse'
}

export interface Period {
  readonly from: LegalDate
  /** First day on which the answer is another; null: it still holds at the end of what is known. */
  readonly until: LegalDate | null
  readonly answer: OutputAnswer
}

/** The answer to the same facts through time, one entry for as long as it stays the same. */
export function throughTime(decision: Decision, facts: Facts, knownOn: LegalDate): readonly Period[] {
  const periods: { from: LegalDate; answer: OutputAnswer; key: string }[] = []
  for (const on of changeDays(decision)) {
    const compiled = compile(decision, { on, knownOn })
    const states = statesFor(compiled, compiled.answer, facts)
    const applying = compiled.rules.filter((rule) => holds(rule.when, facts) === true)
    const answer = answerFor(decision.answer, states, applying, facts, decision, compiled.resolutionOf(applying))
    const key = states.map(stateKey).sort().join('&')
    if (periods.at(-1)?.key !== key) periods.push({ from: on, answer, key })
  }
  return periods.map(({ from, answer }, index) => ({ from, answer, until: periods[index + 1]?.from ?? null }))
}
