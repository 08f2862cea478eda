import type { Decision } from '../../rules/decision.ts'
import { ruleConflict } from './rule-conflict.ts'

/** Task 10, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [ruleConflict]
