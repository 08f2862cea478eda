/** Decisions of task 7, in the order of its measures. */

import type { Ledger } from '../../ledgers/ledger.ts'
import type { Market } from '../../markets/market.ts'
import type { Register } from '../../registers/register.ts'
import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { assetValuation } from './asset-valuation.ts'
import { classification } from './classification.ts'
import { dataProducts } from './data-products.ts'
import { exportCount } from './export-count.ts'
import { exportPath } from './export-path.ts'
import { ipDataAccess } from './ip-data-access.ts'
import { mayTrade } from './may-trade.ts'
import { dataAssets, dataRights } from './rights.ts'
import { rightsRegistration } from './rights-registration.ts'
import { securityAssessment } from './security-assessment.ts'
import { standardContractFiling } from './standard-contract-filing.ts'

export const decisionsOfTask: readonly Decision[] = [assetValuation, mayTrade, ipDataAccess, exportPath, classification]

export const marketsOfTask: readonly Market[] = [dataProducts]

export const proceduresOfTask: readonly Procedure[] = [rightsRegistration, securityAssessment, standardContractFiling]

export const registersOfTask: readonly Register[] = [dataRights, dataAssets]

export const ledgersOfTask: readonly Ledger[] = [exportCount]
