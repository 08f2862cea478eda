import type { Register } from '../../registers/register.ts'
import type { Decision } from '../../rules/decision.ts'
import { negativeLists } from './negative-lists.ts'
import { ruleConflict } from './rule-conflict.ts'

/** Task 10, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [ruleConflict]

export const registersOfTask: readonly Register[] = [negativeLists]
