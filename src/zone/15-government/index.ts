/** Decisions of task 15, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import type { Watch } from '../../watches/watch.ts'
import type { Procedure } from '../../window/procedure.ts'
import { commitment } from './commitment.ts'
import { fairCompetition } from './fair-competition.ts'
import { handlingMode } from './handling-mode.ts'
import { onlineRate } from './online-rate.ts'

export const decisionsOfTask: readonly Decision[] = [handlingMode, fairCompetition]

export const proceduresOfTask: readonly Procedure[] = [commitment]

export const watchesOfTask: readonly Watch[] = [onlineRate]
