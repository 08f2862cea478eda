/** One set of answers, every decision: what applies, what may, what does not, what waits; and the one question worth asking next. */
import type { Decision } from './decision.ts'
import { compile, never } from './diagram/compile.ts'
import { gains } from './diagram/question.ts'
import { type Answer, evaluate } from './evaluate.ts'
import type { Fact } from './fact.ts'
import type { Facts } from './holds.ts'
import { contradictionsIn, type Problem } from './input.ts'
import type { AsOf } from './precedence.ts'

export type Group = 'applies' | 'may-apply' | 'does-not-apply' | 'waits'

export interface CheckUp {
  readonly results: readonly { readonly answer: Answer; readonly group: Group }[]
  /** The fact that settles most across all decisions still open; null when nothing that is unknown matters. */
  readonly next: Fact | null
  /** Facts that can still matter somewhere. */
  readonly open: readonly Fact[]
  readonly problems: readonly Problem[]
}

export function checkUp(decisions: readonly Decision[], facts: Facts, asOf: AsOf): CheckUp {
  const results: { answer: Answer; group: Group }[] = []
  const problems: Problem[] = []
  const worth = new Map<string, { fact: Fact; bits: number }>()
  for (const decision of decisions) {
    const own = only(decision, facts)
    problems.push(...contradictionsIn(decision.contradictions, own))
    const answer = evaluate(decision, own, asOf)
    const group = groupOf(answer)
    results.push({ answer, group })
    if (group !== 'may-apply') continue
    const compiled = compile(decision, asOf)
    for (const [fact, bits] of gains({ decision, variables: compiled.variables, ...compiled.answer, never }, own))
      worth.set(fact.id, { fact, bits: (worth.get(fact.id)?.bits ?? 0) + bits })
  }
  const open = [...worth.values()].sort((a, b) => b.bits - a.bits)
  return { results, next: open[0]?.fact ?? null, open: open.map(({ fact }) => fact), problems: unique(problems) }
}

export function groupOf({ status, outputs, decision }: Answer): Group {
  switch (status) {
    case 'unknown':
      return 'may-apply'
    case 'needs-rules':
      return 'waits'
    case 'decided': {
      const main = outputs.get(decision.answer)
      return main?.state === 'value' && decision.closed.some((each) => each === main.value)
        ? 'does-not-apply'
        : 'applies'
    }
    default:
      return 'does-not-apply'
  }
}

/** The facts that a decision asks for, and no others. */
const only = (decision: Decision, facts: Facts): Facts =>
  Object.fromEntries(decision.asks.flatMap((fact) => (facts[fact.id] === undefined ? [] : [[fact.id, facts[fact.id]]])))

const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((each) => [each.text.en, each])).values(),
]
