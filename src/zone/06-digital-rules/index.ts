/** Decisions of task 6, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import { signatureRecognition } from './signature-recognition.ts'

export const decisionsOfTask: readonly Decision[] = [signatureRecognition]
