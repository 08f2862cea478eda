/** Every decision of the plan that runs, in the plan's order. */
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import { foreignEquityCap } from './01-telecom/foreign-equity-cap.ts'
import { hospitalEntry } from './02-health/hospital-entry.ts'
import { venueAuthority } from './04-culture/venue-authority.ts'
import { exportPath } from './07-data/export-path.ts'
import { smeSize } from './08-finance-services/sme-size.ts'
import { cosmeticRetest } from './11-trade-costs/cosmetic-retest.ts'
import { rulingExtensionEligible } from './11-trade-costs/ruling-extension-eligible.ts'
import { exhibitSale } from './12-trade-supervision/exhibit-sale.ts'
import { generalLicence } from './12-trade-supervision/general-licence.ts'
import { inspectionMode } from './12-trade-supervision/inspection-mode.ts'
import { sourceCodeDemandLawful } from './16-innovation/source-code-demand.ts'
import { familyStay } from './17-talent/family-stay.ts'
import { inCountryPermit } from './17-talent/in-country-permit.ts'
import { talentPoints } from './17-talent/points.ts'
import { procurementMethod } from './18-procurement/method.ts'
import { mergerFiling } from './22-risk-system/merger-filing.ts'

export const decisions: readonly Decision[] = [
  foreignEquityCap,
  hospitalEntry,
  venueAuthority,
  exportPath,
  smeSize,
  rulingExtensionEligible,
  cosmeticRetest,
  inspectionMode,
  generalLicence,
  exhibitSale,
  sourceCodeDemandLawful,
  talentPoints,
  familyStay,
  inCountryPermit,
  procurementMethod,
  mergerFiling,
]

export const decisionById: ReadonlyMap<string, Decision> = new Map(decisions.map((decision) => [decision.id, decision]))

/** The shared vocabulary: every fact once, in the order in which decisions ask. */
export const vocabulary: readonly Fact[] = [
  ...new Map(decisions.flatMap((decision) => decision.asks.map((fact) => [fact.id, fact] as const))).values(),
]
