import type { Ledger } from '../../ledgers/ledger.ts'
import type { Decision } from '../../rules/decision.ts'
import type { Watch } from '../../watches/watch.ts'
import { bseForeignAccess } from './bse-foreign-access.ts'
import { feePayments } from './fee-payments.ts'
import { financialBond } from './financial-bond.ts'
import { guaranteeEasing } from './guarantee-easing.ts'
import { insuranceAmFounder } from './insurance-am-founder.ts'
import { investmentTransfer } from './investment-transfer.ts'
import { smeSize } from './sme-size.ts'
import { transferDelay } from './transfer-delay.ts'

/** The decisions of task 8, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [
  smeSize,
  guaranteeEasing,
  bseForeignAccess,
  insuranceAmFounder,
  financialBond,
  investmentTransfer,
]

export const watchesOfTask: readonly Watch[] = [transferDelay]

export const ledgersOfTask: readonly Ledger[] = [feePayments]
