/** From the rules that apply to what they give together: winners, defeated, conflicts, gaps. Pure, no facts. */
import type { Decision, Rule } from './decision.ts'
import type { Given } from './outcome.ts'
import { type Ground, prevails } from './precedence.ts'

export interface Defeat {
  readonly rule: Rule
  readonly by: Rule
  readonly ground: Ground
}

/** What one output comes to. */
export type Settled =
  | { readonly state: 'given'; readonly given: Given; readonly by: readonly Rule[] }
  | { readonly state: 'conflict'; readonly between: readonly Rule[] }
  | { readonly state: 'gap' }
  /** An optional output that no rule gives. */
  | { readonly state: 'absent' }

export interface Resolution {
  readonly settled: ReadonlyMap<string, Settled>
  readonly defeats: readonly Defeat[]
}

const keys = new WeakMap<Given, string>()

/** A text that two givens share exactly when they give the same. */
export function givenKey(given: Given): string {
  const known = keys.get(given)
  if (known !== undefined) return known
  const made = describe(given)
  keys.set(given, made)
  return made
}

function describe(given: Given): string {
  if ('value' in given) return `v:${stable(given.value)}`
  if ('needsRules' in given) return `n:${given.needsRules.zh}`
  if ('notApplicable' in given) return `x:${given.notApplicable.zh}`
  return `f:${stable(given.formula)}`
}

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'bigint' ? `${part}n` : typeof part === 'function' ? undefined : part,
  )

export function resolve(decision: Decision, applying: readonly Rule[]): Resolution {
  const settled = new Map<string, Settled>()
  const defeats = new Map<string, Defeat>()
  const concluded = new Set(decision.concludes.map((each) => each.output))
  for (const key of decision.outputs.keys())
    if (!concluded.has(key)) settled.set(key, settleOutput(decision, key, applying, defeats))
  return { settled, defeats: [...defeats.values()] }
}

/** One output alone, from the rules that apply. */
export function settleOutput(
  decision: Decision,
  key: string,
  applying: readonly Rule[],
  defeats: Map<string, Defeat> = new Map(),
): Settled {
  const output = decision.outputs.get(key)
  const giving = applying.filter((rule) => rule.gives.has(key))
  return output?.kind === 'list' ? gather(key, giving) : settle(key, giving, output?.optional ?? false, defeats)
}

function settle(key: string, giving: readonly Rule[], optional: boolean, defeats: Map<string, Defeat>): Settled {
  if (giving.length === 0) return { state: optional ? 'absent' : 'gap' }
  const winners: Rule[] = []
  for (const rule of giving) {
    const victor = defeatOf(key, rule, giving)
    if (victor) defeats.set(`${rule.id}<${victor.by.id}`, victor)
    else winners.push(rule)
  }
  const [first, ...rest] = winners
  const given = first?.gives.get(key)
  if (!first || !given) return { state: 'conflict', between: giving }
  const disagree = rest.some((rule) => keyOf(rule, key) !== givenKey(given))
  return disagree ? { state: 'conflict', between: winners } : { state: 'given', given, by: winners }
}

/** Rules that agree do not defeat each other. */
function defeatOf(key: string, rule: Rule, among: readonly Rule[]): Defeat | null {
  const ours = keyOf(rule, key)
  for (const other of among) {
    if (other === rule || keyOf(other, key) === ours) continue
    const ground = prevails(other, rule)
    if (ground) return { rule, by: other, ground }
  }
  return null
}

function keyOf(rule: Rule, key: string): string {
  const given = rule.gives.get(key)
  return given ? givenKey(given) : ''
}

function gather(key: string, giving: readonly Rule[]): Settled {
  const codes = new Set<string>()
  for (const rule of giving) {
    const given = rule.gives.get(key)
    if (given && 'value' in given && Array.isArray(given.value)) for (const code of given.value) codes.add(code)
  }
  if (codes.size === 0) return { state: 'absent' }
  return { state: 'given', given: { value: [...codes].sort() }, by: giving }
}
