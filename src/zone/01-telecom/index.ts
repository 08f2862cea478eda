/** Task 1: telecommunications services. */
import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { foreignEquityCap } from './foreign-equity-cap.ts'
import { vatsPilotApproval } from './vats-pilot-approval.ts'

export const decisionsOfTask: readonly Decision[] = [foreignEquityCap]

export const proceduresOfTask: readonly Procedure[] = [vatsPilotApproval]
