/**
 * The reference evaluator: walks the rules one by one, in the order of the law, on facts that are all known.
 * It is the plain meaning of a decision; every derived form is tested against it.
 */
import type { Conclusion, Decision } from './decision.ts'
import { type Facts, holds, numberOf } from './holds.ts'
import type { Given, OutputValue } from './outcome.ts'
import { type AsOf, rulesAsOf } from './precedence.ts'
import { resolve, type Settled } from './resolve.ts'

/** One output, settled on known facts. */
export type Result =
  | { readonly state: 'value'; readonly value: OutputValue }
  | { readonly state: 'needs-rules' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'conflict' }
  | { readonly state: 'gap' }
  | { readonly state: 'absent' }
  /** A fact that the output's formula or conclusion reads is not known. */
  | { readonly state: 'unknown' }

export type Results = ReadonlyMap<string, Result>

/** Outputs by rules applied one by one. `null` where a rule's condition turns on an unknown fact; `impossible` where facts contradict. */
export function reference(decision: Decision, facts: Facts, asOf: AsOf): Results | 'impossible' | null {
  if (decision.contradictions.some((each) => holds(each.when, facts) === true)) return 'impossible'
  const applying = []
  for (const rule of rulesAsOf(decision, asOf)) {
    const held = holds(rule.when, facts)
    if (held === null) return null
    if (held) applying.push(rule)
  }
  return results(decision, resolve(decision, applying).settled, facts)
}

/** Settled outputs with their formulas worked out and conclusions drawn on these facts. */
export function results(decision: Decision, settled: ReadonlyMap<string, Settled>, facts: Facts): Results {
  const out = new Map<string, Result>()
  for (const key of decision.outputs.keys()) {
    const one = settled.get(key)
    if (one) out.set(key, one.state === 'given' ? result(one.given, facts) : { state: one.state })
  }
  for (const conclusion of decision.concludes) out.set(conclusion.output, conclude(conclusion, out, facts))
  return out
}

export function result(given: Given, facts: Facts): Result {
  if ('needsRules' in given) return { state: 'needs-rules' }
  if ('notApplicable' in given) return { state: 'not-applicable' }
  if ('value' in given) return { state: 'value', value: given.value }
  const value = numberOf(given.formula, facts)
  return value === null ? { state: 'unknown' } : { state: 'value', value }
}

/** A conclusion stands or falls with the output it is drawn from. */
export function conclude(conclusion: Conclusion, settled: Results, facts: Facts): Result {
  const from = settled.get(conclusion.from)
  if (from?.state !== 'value') return from ?? { state: 'absent' }
  if (typeof from.value !== 'bigint') return { state: 'absent' }
  const held = holds(conclusion.when, facts, new Map([[conclusion.from, from.value]]))
  return held === null ? { state: 'unknown' } : { state: 'value', value: held }
}
