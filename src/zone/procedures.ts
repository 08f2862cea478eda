/** Every procedure of the plan, in the plan's order: one list a task. */
import type { Procedure } from '../window/procedure.ts'
import { proceduresOfTask as telecom } from './01-telecom/index.ts'
import { proceduresOfTask as health } from './02-health/index.ts'
import { proceduresOfTask as finance } from './03-finance/index.ts'
import { proceduresOfTask as culture } from './04-culture/index.ts'
import { proceduresOfTask as data } from './07-data/index.ts'
import { proceduresOfTask as tradeCosts } from './11-trade-costs/index.ts'
import { proceduresOfTask as tradeSupervision } from './12-trade-supervision/index.ts'
import { proceduresOfTask as government } from './15-government/index.ts'
import { proceduresOfTask as innovation } from './16-innovation/index.ts'
import { proceduresOfTask as talent } from './17-talent/index.ts'
import { proceduresOfTask as procurement } from './18-procurement/index.ts'
import { proceduresOfTask as organisation } from './organisation/index.ts'

export const procedures: readonly Procedure[] = [
  ...telecom,
  ...health,
  ...finance,
  ...culture,
  ...data,
  ...tradeCosts,
  ...tradeSupervision,
  ...government,
  ...innovation,
  ...talent,
  ...procurement,
  ...organisation,
]

export const procedureById: ReadonlyMap<string, Procedure> = new Map(procedures.map((each) => [each.id, each]))
