import type { Decision } from '../../rules/decision.ts'
import { cosmeticRetest } from './cosmetic-retest.ts'
import { rulingExtensionEligible } from './ruling-extension-eligible.ts'
import { satelliteExport } from './satellite-export.ts'

/** Task 11, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [rulingExtensionEligible, cosmeticRetest, satelliteExport]
