/** Every decision of the plan that runs, in the plan's order. */
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import { foreignEquityCap } from './01-telecom/foreign-equity-cap.ts'

export const decisions: readonly Decision[] = [foreignEquityCap]

export const decisionById: ReadonlyMap<string, Decision> = new Map(decisions.map((decision) => [decision.id, decision]))

/** The shared vocabulary: every fact once, in the order in which decisions ask. */
export const vocabulary: readonly Fact[] = [
  ...new Map(decisions.flatMap((decision) => decision.asks.map((fact) => [fact.id, fact] as const))).values(),
]
