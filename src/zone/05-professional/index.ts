import type { Register } from '../../registers/register.ts'
import type { Decision } from '../../rules/decision.ts'
import { qualificationEffect } from './qualification-effect.ts'
import { recognisedQualifications } from './recognised-qualifications.ts'
import { securitiesAdviser } from './securities-adviser.ts'

/** Task 5, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [securitiesAdviser, qualificationEffect]

export const registersOfTask: readonly Register[] = [recognisedQualifications]
