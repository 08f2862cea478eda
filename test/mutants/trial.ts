/** Whether a seeded fault is found: by a legal example that comes out otherwise, or by a proof that no longer holds. */
import { ask } from '../../src/rules/ask.ts'
import type { Decision } from '../../src/rules/decision.ts'
import { prove } from '../../src/rules/diagram/prove.ts'
import { plainOutputs } from '../../src/rules/plain.ts'
import { day } from '../../src/time/dates.ts'
import type { Case } from '../../src/zone/cases.ts'
import type { Mutant } from './mutate.ts'

export type Verdict = 'example' | 'proof' | 'survives'

export function trial({ decision }: Mutant, cases: readonly Case[]): Verdict {
  if (cases.some((each) => !holdsFor(decision, each))) return 'example'
  return proven(decision) ? 'survives' : 'proof'
}

function holdsFor(decision: Decision, { on, knownOn = '2026-12-31', facts, gives, by }: Case): boolean {
  const asked = ask(decision, facts, { on: day(on), knownOn: day(knownOn) })
  if (!asked.ok) return false
  const outputs = plainOutputs(asked.answer)
  const same = Object.entries(gives).every(([key, value]) => JSON.stringify(outputs[key]) === JSON.stringify(value))
  const givenBy = asked.answer.outputs.get(decision.answer)?.by.map((rule) => rule.id)
  return same && (!by || JSON.stringify(givenBy) === JSON.stringify(by))
}

function proven(decision: Decision): boolean {
  const { holes, idle, unequal, setbacks } = prove(decision)
  return holes.length + idle.length + unequal.length + setbacks.length === 0
}
