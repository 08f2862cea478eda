/**
 * A decision as a DMN document: every output a decision of its own, with the facts that it reads, its table, and in each
 * row the rules and clauses on which it rests.
 */
import type { Language } from '../../text.ts'
import type { Decision } from '../decision.ts'
import type { AsOf } from '../precedence.ts'
import { requirementsOf } from './dmn/requirements.ts'
import { type DmnVersion, written } from './dmn/xml.ts'

export { type DmnVersion, namespaces as dmnNamespaces } from './dmn/xml.ts'

export interface DmnOptions {
  readonly version?: DmnVersion
  /** The language of labels and citations. */
  readonly language?: Language
  /** Rows of a table above which it is written rule by rule. */
  readonly most?: number
}

export const decisionDmn = (
  decision: Decision,
  asOf: AsOf,
  { version = '1.5', language = 'zh', most }: DmnOptions = {},
): string => written(decision, requirementsOf(decision, asOf, most), { version, language })
