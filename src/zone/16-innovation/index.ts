/** Decisions of task 16, in the order of its measures. */

import type { Market } from '../../markets/market.ts'
import type { Register } from '../../registers/register.ts'
import type { Decision } from '../../rules/decision.ts'
import type { Watch } from '../../watches/watch.ts'
import type { Procedure } from '../../window/procedure.ts'
import { exportReview } from './export-review.ts'
import { openLicence } from './open-licence.ts'
import { pledgeRegistration } from './pledge-registration.ts'
import { pledges } from './pledges.ts'
import { sourceCodeDemandLawful } from './source-code-demand.ts'
import { sourceCodeDemands } from './source-code-demands.ts'
import { ipValuation } from './valuation.ts'

export const decisionsOfTask: readonly Decision[] = [ipValuation, exportReview, sourceCodeDemandLawful]

export const proceduresOfTask: readonly Procedure[] = [pledgeRegistration]

export const marketsOfTask: readonly Market[] = [openLicence]

export const registersOfTask: readonly Register[] = [pledges]

export const watchesOfTask: readonly Watch[] = [sourceCodeDemands]
