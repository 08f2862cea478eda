/** Decisions of task 18, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import { procurementMethod } from './method.ts'
import { smeBenefit } from './sme-benefit.ts'
import { specification } from './specification.ts'

export const decisionsOfTask: readonly Decision[] = [procurementMethod, smeBenefit, specification]
