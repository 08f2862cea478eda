import type { Decision } from '../../rules/decision.ts'
import { applicableLaw } from './applicable-law.ts'
import { arbitrationVisa } from './arbitration-visa.ts'
import { disputeRoute } from './route.ts'

export const decisionsOfTask: readonly Decision[] = [disputeRoute, applicableLaw, arbitrationVisa]
