/** Decisions of task 7, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import { assetValuation } from './asset-valuation.ts'
import { classification } from './classification.ts'
import { exportPath } from './export-path.ts'
import { ipDataAccess } from './ip-data-access.ts'
import { mayTrade } from './may-trade.ts'

export const decisionsOfTask: readonly Decision[] = [assetValuation, mayTrade, ipDataAccess, exportPath, classification]
