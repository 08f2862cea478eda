/** Cases that a form names: there, of the right matter, the applicant's own where they have to be; and what is ended, in force. */
import { authority } from '../people/authorities.ts'
import { isSameParty, type Party } from '../people/persons.ts'
import { fromDayNumber } from '../time/dates.ts'
import { factsOn, type Wrong } from './application.ts'
import { sectionsFor } from './asked.ts'
import { authorityIfSettled } from './competence.ts'
import type { FormValues } from './events.ts'
import { type CaseId, parseCaseId } from './ids.ts'
import type { Procedure } from './procedure.ts'
import { type CaseState, isLive } from './state.ts'

export const namedCases =
  (find: (id: CaseId) => Promise<CaseState | null>, procedureOf: (id: string) => Procedure) =>
  async (procedure: Procedure, applicant: Party, form: FormValues): Promise<readonly Wrong[]> => {
    const naming = sectionsFor(procedure, applicant.kind)
      .flatMap(({ fields }) => fields)
      .filter(({ id, kind }) => kind === 'case' && form[id] !== undefined && form[id] !== '')
    const found = await Promise.all(
      naming.map(async ({ id, name, names }): Promise<readonly Wrong[]> => {
        const typed = form[id]
        const read = typeof typed === 'string' ? parseCaseId(typed) : null
        // What is no number at all is told where the form is read.
        if (!read?.ok) return []
        const other = await find(read.value)
        const fits =
          other &&
          (!names?.procedures || names.procedures.includes(other.procedure)) &&
          (!names?.own || isSameParty(other.applicant, applicant))
        if (fits) return procedure.ends?.field === id ? wrongToEnd(procedure, form, id, other) : []
        const of = names?.procedures?.map((each) => procedureOf(each).name) ?? []
        const text = {
          zh: `“${name.zh}”：${names?.own ? '您' : ''}没有编号为 ${read.value} 的${of.length > 0 ? `“${of.map(({ zh }) => zh).join('”“')}”` : ''}办件`,
          en: `“${name.en}”: ${names?.own ? 'you have' : 'there is'} no case ${read.value}${of.length > 0 ? ` of ${of.map(({ en }) => `“${en}”`).join(' or ')}` : ''}`,
        }
        return [{ code: 'wrong-value', at: `/form/${id}`, text }]
      }),
    )
    return found.flat()
  }

/** What is ended was given, is still good, and is ended by the authority that gave it. */
function wrongToEnd(procedure: Procedure, form: FormValues, field: string, other: CaseState): readonly Wrong[] {
  const live = Object.values(other.results).some(({ licence }) => licence !== null && isLive(licence))
  if (!live)
    return wrong(
      field,
      `办件 ${other.id} 没有现行有效的证明可以注销`,
      `case ${other.id} has no certificate in force that could be cancelled`,
    )
  const lead = authorityIfSettled(procedure.lead, factsOn(procedure, form).facts, form, fromDayNumber(other.toldOn))
  if (lead === null || lead === other.lead) return []
  const [here, there] = [authority(lead).name, authority(other.lead).name]
  return wrong(
    field,
    `办件 ${other.id} 由${there.zh}登记，照现在所填却由${here.zh}办理：请核对所选的种类`,
    `case ${other.id} was registered by ${there.en}, while this application as filled in goes to ${here.en}: look at the kind that you chose`,
  )
}

const wrong = (field: string, zh: string, en: string): readonly Wrong[] => [
  { code: 'wrong-value', at: `/form/${field}`, text: { zh, en } },
]
