import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { application } from './application.ts'
import { isCoveredApplicant } from './is-covered-applicant.ts'
import { offshoreRmbProduct } from './offshore-rmb-product.ts'

/** The decisions of task 3, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [isCoveredApplicant, offshoreRmbProduct]

export const proceduresOfTask: readonly Procedure[] = [application]
