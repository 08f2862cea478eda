import type { Decision } from '../../rules/decision.ts'
import { qualificationEffect } from './qualification-effect.ts'
import { securitiesAdviser } from './securities-adviser.ts'

/** Task 5, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [securitiesAdviser, qualificationEffect]
