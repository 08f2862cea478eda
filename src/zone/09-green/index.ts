/** What task 9 makes, in the order of its measures. */
import type { Ledger } from '../../ledgers/ledger.ts'
import type { Market } from '../../markets/market.ts'
import type { Decision } from '../../rules/decision.ts'
import { bondGrade } from './bond-grade.ts'
import { carbonAccount } from './carbon-account.ts'
import { ccer } from './ccer.ts'
import { ccerTrading, environmentalRightsPrice } from './ccer-market.ts'
import { creditTerms } from './credit-terms.ts'
import { esgScore } from './esg-score.ts'
import { offshoreBond } from './offshore-bond.ts'

export const decisionsOfTask: readonly Decision[] = [bondGrade, offshoreBond, creditTerms, esgScore]

export const marketsOfTask: readonly Market[] = [ccerTrading, environmentalRightsPrice]

export const ledgersOfTask: readonly Ledger[] = [ccer, carbonAccount]
