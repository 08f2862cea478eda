/** One set of answers, every decision: what applies, what may, what does not, what waits; and the one question worth asking next. */
import { contradicted } from './contradicted.ts'
import type { Decision } from './decision.ts'
import { type Compiled, compile, never } from './diagram/compile.ts'
import { gains } from './diagram/question.ts'
import type { Signature } from './diagram/signature.ts'
import { type Answer, evaluate } from './evaluate.ts'
import type { Fact } from './fact.ts'
import type { Facts } from './holds.ts'
import type { Problem } from './input.ts'
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
  const worth = new Map<Fact, number>()
  for (const decision of decisions) {
    // Nothing of it was law, or known, on these days.
    if (compile(decision, asOf).rules.length === 0) continue
    const answer = evaluate(decision, facts, asOf)
    const group = groupOf(answer)
    results.push({ answer, group })
    problems.push(...contradicted(decision, facts, asOf))
    if (group === 'may-apply')
      for (const [fact, bits] of worthOf(compile(decision, asOf), facts)) worth.set(fact, (worth.get(fact) ?? 0) + bits)
  }
  const open = [...worth].sort(([, a], [, b]) => b - a).map(([fact]) => fact)
  return { results, next: open[0] ?? null, open, problems: problems.length > 0 ? unique(problems) : problems }
}

const remembered = new WeakMap<Compiled, Map<Signature, ReadonlyMap<Fact, number>>>()
const mostRemembered = 4096

/** What each open fact is worth to one decision's answer; facts of one signature are worth the same. */
function worthOf(compiled: Compiled, facts: Facts): ReadonlyMap<Fact, number> {
  const signature = compiled.sign(facts)
  const known = remembered.get(compiled) ?? new Map<Signature, ReadonlyMap<Fact, number>>()
  const hit = signature === null ? undefined : known.get(signature)
  if (hit) return hit
  const { decision, variables, answer } = compiled
  const made = gains({ decision, variables, ...answer, never }, facts)
  if (signature !== null) {
    if (known.size >= mostRemembered) known.clear()
    remembered.set(compiled, known.set(signature, made))
  }
  return made
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

const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((each) => [each.text.en, each])).values(),
]
