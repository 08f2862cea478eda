import type { Decision } from '../../rules/decision.ts'
import { exhibitSale } from './exhibit-sale.ts'
import { generalLicence } from './general-licence.ts'
import { inspectionMode } from './inspection-mode.ts'
import { rareDiseaseImport } from './rare-disease-medicine.ts'
import { remanufacturedRegime } from './remanufactured-regime.ts'
import { therapyAgent } from './therapy-agent.ts'

/** Task 12, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [
  therapyAgent,
  rareDiseaseImport,
  remanufacturedRegime,
  inspectionMode,
  generalLicence,
  exhibitSale,
]
