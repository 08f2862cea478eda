/** Which authority is competent: fixed, by the district on the form, or by what a decision says of the facts. */
import type { AuthorityId } from '../people/authorities.ts'
import { districtAuthority } from '../people/authorities.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Facts } from '../rules/holds.ts'
import { plainOutputs } from '../rules/plain.ts'
import type { LegalDate } from '../time/dates.ts'
import type { FormValues } from './events.ts'
import type { Competence } from './procedure.ts'

export function authorityOf(competence: Competence, facts: Facts, form: FormValues, on: LegalDate): AuthorityId {
  if ('authority' in competence) return competence.authority
  if ('district' in competence) return districtAuthority(competence.department, String(form[competence.district] ?? ''))
  const answer =
    'field' in competence
      ? form[competence.field]
      : plainOutputs(evaluate(competence.decision, facts, { on, knownOn: on }))[competence.output]
  const key = String(answer ?? '')
  const named = Object.hasOwn(competence.table, key) ? competence.table[key] : undefined
  return authorityOf(named ?? competence.otherwise, facts, form, on)
}
