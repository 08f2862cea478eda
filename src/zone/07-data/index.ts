/** Decisions of task 7, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { assetValuation } from './asset-valuation.ts'
import { classification } from './classification.ts'
import { exportPath } from './export-path.ts'
import { ipDataAccess } from './ip-data-access.ts'
import { mayTrade } from './may-trade.ts'
import { securityAssessment } from './security-assessment.ts'
import { standardContractFiling } from './standard-contract-filing.ts'

export const decisionsOfTask: readonly Decision[] = [assetValuation, mayTrade, ipDataAccess, exportPath, classification]

export const proceduresOfTask: readonly Procedure[] = [securityAssessment, standardContractFiling]
