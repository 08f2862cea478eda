/** Task 1: telecommunications services. */
import type { Decision } from '../../rules/decision.ts'
import { foreignEquityCap } from './foreign-equity-cap.ts'

export const decisionsOfTask: readonly Decision[] = [foreignEquityCap]
