/** Every ledger of the plan, in the plan's order: one list a task. */
import { ledger } from '../ledgers/declare.ts'
import type { Ledger } from '../ledgers/ledger.ts'
import { ledgersOfTask as data } from './07-data/index.ts'
import { ledgersOfTask as financeServices } from './08-finance-services/index.ts'
import { ledgersOfTask as green } from './09-green/index.ts'
import { ledgersOfTask as tradeSupervision } from './12-trade-supervision/index.ts'
import { ledgersOfTask as capital } from './13-capital/index.ts'

export const ledgers: readonly Ledger[] = [...data, ...financeServices, ...green, ...tradeSupervision, ...capital].map(
  ledger,
)

export const ledgerById: ReadonlyMap<string, Ledger> = new Map(ledgers.map((each) => [each.id, each]))
