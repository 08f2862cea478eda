/** Decisions of task 21, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import { caseTrack } from './case-track.ts'
import { giName } from './gi-name.ts'
import { originDisclosure } from './origin-disclosure.ts'
import { reliefTest } from './relief-test.ts'

export const decisionsOfTask: readonly Decision[] = [giName, originDisclosure, caseTrack, reliefTest]
