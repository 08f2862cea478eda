/** Which authority is competent: fixed, by the district on the form, or by what a decision says of the facts. */
import type { AuthorityId } from '../people/authorities.ts'
import { districtAuthority, districts, isDistrict } from '../people/authorities.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Facts } from '../rules/holds.ts'
import { plainOutputs } from '../rules/plain.ts'
import type { LegalDate } from '../time/dates.ts'
import type { FormValues } from './events.ts'
import type { Competence, Procedure } from './procedure.ts'

/** What is not answered goes where everything else goes; a district that is none throws. */
export function authorityOf(competence: Competence, facts: Facts, form: FormValues, on: LegalDate): AuthorityId {
  if ('authority' in competence) return competence.authority
  if ('district' in competence) return districtAuthority(competence.department, String(form[competence.district] ?? ''))
  return authorityOf(named(competence, answerTo(competence, facts, form, on)), facts, form, on)
}

/** As far as what is filled in settles it; null while it does not. */
export function authorityIfSettled(
  competence: Competence,
  facts: Facts,
  form: FormValues,
  on: LegalDate,
): AuthorityId | null {
  if ('authority' in competence) return competence.authority
  if ('district' in competence) {
    const code = form[competence.district]
    return typeof code === 'string' && isDistrict(code) ? districtAuthority(competence.department, code) : null
  }
  const answer = answerTo(competence, facts, form, on)
  const settled = answer !== undefined && answer !== null && answer !== 'unknown'
  return settled ? authorityIfSettled(named(competence, answer), facts, form, on) : null
}

type Table = Extract<Competence, { readonly table: unknown }>

const answerTo = (by: Table, facts: Facts, form: FormValues, on: LegalDate) =>
  'field' in by ? form[by.field] : plainOutputs(evaluate(by.decision, facts, { on, knownOn: on }))[by.output]

function named({ table, otherwise }: Table, answer: unknown): Competence {
  const key = String(answer ?? '')
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? otherwise
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
