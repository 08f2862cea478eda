/** Every watch of the plan, in the plan's order: one list a task. */
import type { Watch } from '../watches/watch.ts'
import { watchesOfTask as finance } from './03-finance/index.ts'
import { watchesOfTask as financeServices } from './08-finance-services/index.ts'
import { watchesOfTask as tradeSupervision } from './12-trade-supervision/index.ts'
import { watchesOfTask as government } from './15-government/index.ts'
import { watchesOfTask as innovation } from './16-innovation/index.ts'
import { watchesOfTask as organisation } from './organisation/index.ts'

export const watches: readonly Watch[] = [
  ...finance,
  ...financeServices,
  ...tradeSupervision,
  ...government,
  ...innovation,
  ...organisation,
]

export const watchById: ReadonlyMap<string, Watch> = new Map(watches.map((each) => [each.id, each]))
