/** One question in plain JSON, one answer: what the command line, the server and the tests all call. */
import { before, type LegalDate, legalDateAt } from '../time/dates.ts'
import { contradicted } from './contradicted.ts'
import type { Decision } from './decision.ts'
import { type Answer, evaluate } from './evaluate.ts'
import { type Problem, readFacts } from './input.ts'
import { type AsOf, rulesAsOf } from './precedence.ts'

export type Asked =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export interface When {
  readonly on?: LegalDate
  readonly knownOn?: LegalDate
}

/** Today in Shanghai. */
export const today = (): LegalDate => legalDateAt(Temporal.Now.instant())

/** Reads facts strictly and answers; event date and known-on date default to today. */
export function ask(decision: Decision, input: unknown, { on = today(), knownOn = today() }: When = {}): Asked {
  const read = readFacts(decision.asks, input)
  if (!read.ok) return read
  const problems = [...tooEarly(decision, on), ...notYetKnown(decision, { on, knownOn })]
  // A day for which there is no law is said first: only then is there something to contradict.
  if (problems.length === 0) problems.push(...contradicted(decision, read.facts, { on, knownOn }))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, answer: evaluate(decision, read.facts, { on, knownOn }) }
}

function tooEarly(decision: Decision, on: LegalDate): readonly Problem[] {
  if (!before(on, decision.since)) return []
  const since = decision.since.toString()
  const text = {
    zh: `本判定只收录 ${since} 起的规则，不能回答 ${on} 的问题`,
    en: `this decision holds the law from ${since} on and cannot answer for ${on}`,
  }
  return [{ code: 'out-of-range', at: '/on', text }]
}

/** In force, but not one of its rules had been made public. */
function notYetKnown(decision: Decision, asOf: AsOf): readonly Problem[] {
  if (before(asOf.on, decision.since) || rulesAsOf(decision, asOf).length > 0) return []
  const text = {
    zh: `在 ${asOf.knownOn} 这一天，本判定的规则还没有一条公布`,
    en: `on ${asOf.knownOn} not one rule of this decision had been made public`,
  }
  return [{ code: 'out-of-range', at: '/knownOn', text }]
}
