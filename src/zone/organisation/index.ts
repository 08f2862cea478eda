import type { Register } from '../../registers/register.ts'
import type { Decision } from '../../rules/decision.ts'
import type { Watch } from '../../watches/watch.ts'
import type { Procedure } from '../../window/procedure.ts'
import { programmeAdjustments } from './adjustments.ts'
import { programmeCepa } from './cepa.ts'
import { delegation } from './delegation.ts'
import { evaluation } from './evaluation.ts'
import { programmePractices } from './practices.ts'
import { programmePrecedence } from './precedence.ts'
import { reconsiderationCase } from './reconsideration.ts'
import { programmeTasks } from './tasks.ts'

export const decisionsOfTask: readonly Decision[] = [programmePrecedence, programmeCepa]

export const proceduresOfTask: readonly Procedure[] = [delegation, reconsiderationCase]

export const registersOfTask: readonly Register[] = [programmeTasks, programmeAdjustments, programmePractices]

export const watchesOfTask: readonly Watch[] = [evaluation]
