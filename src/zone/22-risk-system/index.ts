import type { Decision } from '../../rules/decision.ts'
import { cultureImport } from './culture-import.ts'
import { cybersecurityReview } from './cybersecurity-review.ts'
import { exportControl } from './export-control.ts'
import { investmentSecurity } from './investment-security.ts'
import { mergerFiling } from './merger-filing.ts'

export const decisionsOfTask: readonly Decision[] = [
  investmentSecurity,
  exportControl,
  cybersecurityReview,
  cultureImport,
  mergerFiling,
]
