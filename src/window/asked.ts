/** What a form still asks, given what has been answered: nothing that cannot matter. */
import type { Party } from '../people/persons.ts'
import type { Decision } from '../rules/decision.ts'
import { evaluate } from '../rules/evaluate.ts'
import { factsIn } from '../rules/expression.ts'
import type { Fact } from '../rules/fact.ts'
import { type Facts, holds } from '../rules/holds.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Competence, Procedure, Section } from './procedure.ts'

/** The sections of a form that such an applicant fills in. */
export const sectionsFor = ({ form }: Procedure, applicant: Party['kind'] | null): readonly Section[] =>
  form.filter(({ of }) => !of || applicant === null || of === applicant)

/** Ids of the fields whose condition holds, and of the facts that matter still. */
export function askedOn(
  procedure: Procedure,
  applicant: Party['kind'] | null,
  facts: Facts,
  on: LegalDate,
): readonly string[] {
  const sections = sectionsFor(procedure, applicant)
  const fields = sections
    .flatMap((section) => section.fields)
    .filter(({ when }) => !when || holds(when, facts) === true)
  const asked = factsAsked(
    procedure,
    sections.flatMap((section) => section.facts),
    facts,
    on,
  )
  return [...fields, ...asked].map(({ id }) => id)
}

/** Of these, the facts that the answer of a decision can still turn on, and those that terms, papers and authorities look at. */
export function factsAsked(procedure: Procedure, of: readonly Fact[], facts: Facts, on: LegalDate): readonly Fact[] {
  if (of.length === 0) return []
  const { form, gates, lead, results, opinions, terms, papers, holds: held, notice, ends } = procedure
  const competences = [lead, ...results.map(({ by }) => by), ...opinions.map(({ from }) => from)]
  const decisions = [...new Set([...gates.map(({ decision }) => decision), ...competences.flatMap(decisionsIn)])]
  const conditions = [
    ...terms,
    ...papers,
    ...opinions,
    ...form.flatMap(({ fields }) => fields),
    ...(held ? [held] : []),
    ...(notice ? [notice] : []),
    ...(ends ? [ends] : []),
    ...results.flatMap(({ licence }) => licence ?? []),
  ]
  const lookedAt = new Set([
    ...conditions.flatMap(({ when }) => (when ? factsIn(when).map(({ id }) => id) : [])),
    ...competences.flatMap(fieldsIn),
    ...results.flatMap(({ licence }) => licence?.claims.map(({ from }) => from) ?? []),
  ])
  return of.filter(({ id }) => {
    const asking = decisions.filter(({ asks }) => asks.some((fact) => fact.id === id))
    if (lookedAt.has(id) || asking.length === 0) return true
    // Without it: is it still asked for?
    const { [id]: _, ...others } = facts
    return asking.some((each) => evaluate(each, others, { on, knownOn: on }).missing.some((fact) => fact.id === id))
  })
}

function decisionsIn(of: Competence): readonly Decision[] {
  if ('authority' in of || 'district' in of) return []
  return [
    ...('decision' in of ? [of.decision] : []),
    ...[...Object.values(of.table), of.otherwise].flatMap(decisionsIn),
  ]
}

function fieldsIn(of: Competence): readonly string[] {
  if ('authority' in of) return []
  if ('district' in of) return [of.district]
  return [...('field' in of ? [of.field] : []), ...[...Object.values(of.table), of.otherwise].flatMap(fieldsIn)]
}
