/** Decisions of task 16, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import { exportReview } from './export-review.ts'
import { sourceCodeDemandLawful } from './source-code-demand.ts'
import { ipValuation } from './valuation.ts'

export const decisionsOfTask: readonly Decision[] = [ipValuation, exportReview, sourceCodeDemandLawful]
