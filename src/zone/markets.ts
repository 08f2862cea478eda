/** Every market of the plan, in the plan's order: one list a task. */
import type { Market } from '../markets/market.ts'
import { marketsOfTask as data } from './07-data/index.ts'
import { marketsOfTask as green } from './09-green/index.ts'
import { marketsOfTask as innovation } from './16-innovation/index.ts'

export const markets: readonly Market[] = [...data, ...green, ...innovation]

export const marketById: ReadonlyMap<string, Market> = new Map(markets.map((each) => [each.id, each]))
