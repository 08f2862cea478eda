/** Facts that cannot be so: by themselves, or whatever the facts not given may be. */
import type { Decision } from './decision.ts'
import { canBe, evaluate } from './evaluate.ts'
import type { Facts } from './holds.ts'
import { contradictionsIn, type Problem } from './input.ts'
import type { AsOf } from './precedence.ts'

export function contradicted(decision: Decision, facts: Facts, asOf: AsOf): readonly Problem[] {
  const { contradictions } = decision
  if (contradictions.length === 0) return []
  const plain = contradictionsIn(contradictions, facts)
  if (plain.length > 0) return plain
  // Where no completion is left there is no answer either, which is remembered and quickly seen.
  if (evaluate(decision, facts, asOf).status !== 'gap' || canBe(decision, facts, asOf)) return []
  const [zh, en] = [
    contradictions.map(({ says }) => says.zh).join('；'),
    contradictions.map(({ says }) => says.en).join('; '),
  ]
  const text = {
    zh: `无论其余事实怎样，这些事实都自相矛盾。须同时避免：${zh}`,
    en: `whatever else is so, these facts contradict each other; to be avoided together: ${en}`,
  }
  return [{ code: 'contradiction', at: '', text }]
}
