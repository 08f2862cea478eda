import type { Register } from '../../registers/register.ts'
import type { Decision } from '../../rules/decision.ts'
import type { Watch } from '../../watches/watch.ts'
import type { Procedure } from '../../window/procedure.ts'
import { application } from './application.ts'
import { isCoveredApplicant } from './is-covered-applicant.ts'
import { offshoreRmbProduct } from './offshore-rmb-product.ts'
import { overdueDecisions } from './overdue-decisions.ts'
import { trustProperty } from './trust-property.ts'
import { trustRegistration } from './trust-registration.ts'

/** The decisions of task 3, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [isCoveredApplicant, offshoreRmbProduct]

export const proceduresOfTask: readonly Procedure[] = [application, trustRegistration]

export const registersOfTask: readonly Register[] = [trustProperty]

export const watchesOfTask: readonly Watch[] = [overdueDecisions]
