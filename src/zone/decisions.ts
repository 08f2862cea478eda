/** Every decision of the plan, in the plan's order: one list a task. */
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import { decisionsOfTask as telecom } from './01-telecom/index.ts'
import { decisionsOfTask as health } from './02-health/index.ts'
import { decisionsOfTask as finance } from './03-finance/index.ts'
import { decisionsOfTask as culture } from './04-culture/index.ts'
import { decisionsOfTask as professional } from './05-professional/index.ts'
import { decisionsOfTask as digital } from './06-digital-rules/index.ts'
import { decisionsOfTask as data } from './07-data/index.ts'
import { decisionsOfTask as financeServices } from './08-finance-services/index.ts'
import { decisionsOfTask as green } from './09-green/index.ts'
import { decisionsOfTask as services } from './10-services-trade/index.ts'
import { decisionsOfTask as tradeCosts } from './11-trade-costs/index.ts'
import { decisionsOfTask as tradeSupervision } from './12-trade-supervision/index.ts'
import { decisionsOfTask as capital } from './13-capital/index.ts'
import { decisionsOfTask as abroad } from './14-going-abroad/index.ts'
import { decisionsOfTask as government } from './15-government/index.ts'
import { decisionsOfTask as innovation } from './16-innovation/index.ts'
import { decisionsOfTask as talent } from './17-talent/index.ts'
import { decisionsOfTask as procurement } from './18-procurement/index.ts'
import { decisionsOfTask as disputes } from './19-disputes/index.ts'
import { decisionsOfTask as disputeMechanisms } from './20-dispute-mechanisms/index.ts'
import { decisionsOfTask as ipProtection } from './21-ip-protection/index.ts'
import { decisionsOfTask as riskSystem } from './22-risk-system/index.ts'
import { decisionsOfTask as riskAreas } from './23-risk-areas/index.ts'
import { decisionsOfTask as organisation } from './organisation/index.ts'

export const decisions: readonly Decision[] = [
  ...telecom,
  ...health,
  ...finance,
  ...culture,
  ...professional,
  ...digital,
  ...data,
  ...financeServices,
  ...green,
  ...services,
  ...tradeCosts,
  ...tradeSupervision,
  ...capital,
  ...abroad,
  ...government,
  ...innovation,
  ...talent,
  ...procurement,
  ...disputes,
  ...disputeMechanisms,
  ...ipProtection,
  ...riskSystem,
  ...riskAreas,
  ...organisation,
]

export const decisionById: ReadonlyMap<string, Decision> = new Map(decisions.map((decision) => [decision.id, decision]))

/** The shared vocabulary: every fact once, in the order in which decisions ask. */
export const vocabulary: readonly Fact[] = [
  ...new Map(decisions.flatMap((decision) => decision.asks.map((fact) => [fact.id, fact] as const))).values(),
]
