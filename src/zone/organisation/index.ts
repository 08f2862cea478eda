import type { Decision } from '../../rules/decision.ts'
import { programmeCepa } from './cepa.ts'
import { programmePrecedence } from './precedence.ts'

export const decisionsOfTask: readonly Decision[] = [programmePrecedence, programmeCepa]
