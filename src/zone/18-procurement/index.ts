/** Decisions of task 18, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { award } from './award.ts'
import { challenge } from './challenge.ts'
import { complaint } from './complaint.ts'
import { interimMeasure } from './interim-measure.ts'
import { procurementMethod } from './method.ts'
import { smeBenefit } from './sme-benefit.ts'
import { specification } from './specification.ts'

export const decisionsOfTask: readonly Decision[] = [procurementMethod, smeBenefit, specification]

export const proceduresOfTask: readonly Procedure[] = [award, challenge, complaint, interimMeasure]
