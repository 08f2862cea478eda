import type { Decision } from '../../rules/decision.ts'
import { investmentRoute } from './investment-route.ts'
import { isEnvironmentalGood } from './is-environmental-good.ts'

/** Task 14, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [isEnvironmentalGood, investmentRoute]
