import type { Decision } from '../../rules/decision.ts'
import { adHocArbitration } from './ad-hoc.ts'

export const decisionsOfTask: readonly Decision[] = [adHocArbitration]
