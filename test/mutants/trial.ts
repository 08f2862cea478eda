/**
 * Whether a seeded fault is found: by a legal example that comes out otherwise, or by a proof that no longer holds.
 * One that neither finds is set against the original on every date: where no output differs anywhere it is no fault.
 */
import type { Decision } from '../../src/rules/decision.ts'
import { prove } from '../../src/rules/diagram/prove.ts'
import type { Case } from '../../src/zone/cases.ts'
import { type Apart, apart, countAlike, daysApart, holdAlike } from './apart.ts'
import { type Example, holdsByDiagram, holdsByReference, holdsFor, read } from './example.ts'
import type { Mutant } from './mutate.ts'
import { judged, type Meeting, meetings } from './together.ts'

export type Verdict =
  | { readonly found: 'example' | 'proof' }
  | { readonly found: 'equivalent' }
  | { readonly found: 'nowhere'; readonly at: Apart }

/** Tries the mutants of one decision, the example that found the last one first. */
export function trials(original: Decision, cases: readonly Case[]): (mutant: Mutant) => Verdict {
  let examples: readonly Example[] = cases.map((each) => read(original, each))
  // An example that fails by itself would seem to find every fault.
  const wrong = examples.filter((each) => !holdsFor(original, each))
  if (wrong.length > 0)
    throw new Error(`\`${original.id}\` gives otherwise: ${wrong.map(({ name }) => name).join('; ')}`)
  let met: readonly Meeting[] | null = null
  const meet = () => {
    met ??= meetings(original)
    return met
  }
  return ({ decision: mutant, number }) => {
    const finder =
      examples.find((each) => holdsByReference(mutant, each) === false) ??
      examples.find((each) => holdsByReference(mutant, each) === null && !holdsByDiagram(mutant, each))
    if (finder) {
      examples = [finder, ...examples.filter((each) => each !== finder)]
      return { found: 'example' }
    }
    const days = daysApart(original, mutant)
    if (days.length === 0 || holdAlike(original, mutant)) return { found: 'equivalent' }
    if (number && countAlike(original, ...number)) return { found: 'equivalent' }
    const judgement = judged(original, mutant, meet)
    if (judgement === 'alike') return { found: 'equivalent' }
    if (judgement === 'clash' || !prove(mutant).sound) return { found: 'proof' }
    const at = apart(original, mutant, days)
    return at ? { found: 'nowhere', at } : { found: 'equivalent' }
  }
}
