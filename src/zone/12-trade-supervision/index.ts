import type { Ledger } from '../../ledgers/ledger.ts'
import type { Decision } from '../../rules/decision.ts'
import type { Watch } from '../../watches/watch.ts'
import type { Procedure } from '../../window/procedure.ts'
import { exhibitSale } from './exhibit-sale.ts'
import { generalLicence } from './general-licence.ts'
import { generalLicenceApplication } from './general-licence-application.ts'
import { inspectionMode } from './inspection-mode.ts'
import { licenceDrawdown } from './licence-drawdown.ts'
import { licenceOverdrawn } from './licence-overdrawn.ts'
import { rareDiseaseImport } from './rare-disease-medicine.ts'
import { rareDiseaseStock } from './rare-disease-stock.ts'
import { remanufacturedRegime } from './remanufactured-regime.ts'
import { retailLimit } from './retail-limit.ts'
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

export const proceduresOfTask: readonly Procedure[] = [generalLicenceApplication]

export const ledgersOfTask: readonly Ledger[] = [rareDiseaseStock, licenceDrawdown, retailLimit]

export const watchesOfTask: readonly Watch[] = [licenceOverdrawn]
