import type { Register } from '../../registers/register.ts'
import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { bezoarImport } from './bezoar-import.ts'
import { bseBanCountries } from './bse-ban-countries.ts'
import { equityIncentive } from './equity-incentive.ts'
import { hgrCooperationRoute } from './hgr-cooperation-route.ts'
import { hgrForeignParty } from './hgr-foreign-party.ts'
import { hospitalEntry } from './hospital-entry.ts'
import { overseasPhysicianClinic } from './overseas-physician-clinic.ts'
import { stemCellTrialRoute } from './stem-cell-trial-route.ts'
import { urgentImport } from './urgent-import.ts'
import { urgentImportApproval } from './urgent-import-approval.ts'

/** Task 2, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [
  overseasPhysicianClinic,
  equityIncentive,
  stemCellTrialRoute,
  hgrCooperationRoute,
  hgrForeignParty,
  hospitalEntry,
  urgentImport,
  bezoarImport,
]

export const proceduresOfTask: readonly Procedure[] = [urgentImportApproval]

export const registersOfTask: readonly Register[] = [bseBanCountries]
