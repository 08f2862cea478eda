/** Decisions of task 9, in the order of its measures. */
import type { Decision } from '../../rules/decision.ts'
import { bondGrade } from './bond-grade.ts'
import { creditTerms } from './credit-terms.ts'
import { esgScore } from './esg-score.ts'
import { offshoreBond } from './offshore-bond.ts'

export const decisionsOfTask: readonly Decision[] = [bondGrade, offshoreBond, creditTerms, esgScore]
