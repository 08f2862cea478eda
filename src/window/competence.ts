/** Which authority is competent: fixed, by the district on the form, or by what a decision says of the facts. */
import type { AuthorityId } from '../people/authorities.ts'
import { districtAuthority, districts } from '../people/authorities.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Facts } from '../rules/holds.ts'
import { plainOutputs } from '../rules/plain.ts'
import type { LegalDate } from '../time/dates.ts'
import type { FormValues } from './events.ts'
import type { Competence, Procedure } from './procedure.ts'

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

/** Every authority that it can come to. */
export function everyAuthority(competence: Competence): readonly AuthorityId[] {
  if ('authority' in competence) return [competence.authority]
  if ('district' in competence) return districts.map(({ id }) => districtAuthority(competence.department, id))
  return [...Object.values(competence.table), competence.otherwise].flatMap(everyAuthority)
}

/** Every authority that can take part in a matter: it leads, gives a result, or is asked for its opinion. */
export const takingPart = ({ lead, results, opinions }: Procedure): readonly AuthorityId[] =>
  [lead, ...results.map(({ by }) => by), ...opinions.map(({ from }) => from)].flatMap(everyAuthority)
