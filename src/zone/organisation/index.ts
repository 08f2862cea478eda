import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { programmeCepa } from './cepa.ts'
import { delegation } from './delegation.ts'
import { programmePrecedence } from './precedence.ts'
import { reconsiderationCase } from './reconsideration.ts'

export const decisionsOfTask: readonly Decision[] = [programmePrecedence, programmeCepa]

export const proceduresOfTask: readonly Procedure[] = [delegation, reconsiderationCase]
