import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { advanceRuling } from './advance-ruling.ts'
import { cosmeticRetest } from './cosmetic-retest.ts'
import { rulingExtension } from './ruling-extension.ts'
import { rulingExtensionEligible } from './ruling-extension-eligible.ts'
import { satelliteExport } from './satellite-export.ts'

/** Task 11, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [rulingExtensionEligible, cosmeticRetest, satelliteExport]

export const proceduresOfTask: readonly Procedure[] = [advanceRuling, rulingExtension]
