import type { Ledger } from '../../ledgers/ledger.ts'
import type { Decision } from '../../rules/decision.ts'
import { cashPool } from './cash-pool.ts'
import { cashPoolQuota } from './cash-pool-quota.ts'
import { facilitationQuota } from './facilitation-quota.ts'
import { fundBalance } from './fund-balance.ts'
import { incomeUseDecision } from './income-use.ts'
import { nraUseDecision } from './nra-use.ts'
import { offshorePurchase } from './offshore-purchase.ts'
import { offshoreTradeReview } from './offshore-trade-review.ts'
import { reinvestmentRegistration } from './reinvestment-registration.ts'
import { tradeFinanceLoan } from './trade-finance-loan.ts'

/** The decisions of task 13, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [
  incomeUseDecision,
  facilitationQuota,
  cashPool,
  offshorePurchase,
  nraUseDecision,
  tradeFinanceLoan,
  reinvestmentRegistration,
  offshoreTradeReview,
]

export const ledgersOfTask: readonly Ledger[] = [fundBalance, cashPoolQuota]
