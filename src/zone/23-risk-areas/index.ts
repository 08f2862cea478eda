import type { Decision } from '../../rules/decision.ts'
import { financeLicence } from './finance-licence.ts'

export const decisionsOfTask: readonly Decision[] = [financeLicence]
