import type { Decision } from '../../rules/decision.ts'
import type { Procedure } from '../../window/procedure.ts'
import { relicReturnTax } from './relic-return-tax.ts'
import { taxRelief } from './tax-relief.ts'
import { venueApproval } from './venue-approval.ts'
import { venueAuthority } from './venue-authority.ts'
import { vocationalTraining } from './vocational-training.ts'

/** The decisions of task 4, in the order of its measures. */
export const decisionsOfTask: readonly Decision[] = [taxRelief, relicReturnTax, venueAuthority, vocationalTraining]

export const proceduresOfTask: readonly Procedure[] = [venueApproval]
