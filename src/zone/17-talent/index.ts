import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { borderLane } from './border-lane.ts'
import { familyStay } from './family-stay.ts'
import { inCountryPermit } from './in-country-permit.ts'
import { talentPoints } from './points.ts'
import { setupExecutive } from './setup-executive.ts'
import { studentWork } from './student-work.ts'
import { talentVisa } from './visa.ts'
import { workAndResidence } from './work-and-residence.ts'

export const decisionsOfTask: readonly Decision[] = [
  talentVisa,
  talentPoints,
  borderLane,
  familyStay,
  setupExecutive,
  inCountryPermit,
  studentWork,
]

export const proceduresOfTask: readonly Procedure[] = [workAndResidence]
