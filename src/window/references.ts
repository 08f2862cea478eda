/** Whether the parts of a procedure that name other parts name something: ids, fields, grounds. */
import type { Competence, Field, Procedure } from './procedure.ts'
import { cureTerm } from './terms.ts'

export interface Wrong {
  readonly at: string
  readonly zh: string
  readonly en: string
}

const twice = (at: string, ids: readonly string[]): readonly Wrong[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    at,
    zh: `编号 ${id} 重复`,
    en: `the id ${id} stands here twice`,
  }))

export function wrongReferences(declared: Procedure): readonly Wrong[] {
  const { form, papers, terms, results, opinions, windows, grounds, holds, ends, notice, lead, remedies } = declared
  const fields = form.flatMap((section) => section.fields)
  const facts = form.flatMap((section) => section.facts)
  const onForm = new Set([...fields, ...facts].map(({ id }) => id))
  const dates = new Set([...fields, ...facts].filter(({ kind }) => kind === 'date').map(({ id }) => id))
  const missing = (at: string, id: string): readonly Wrong[] =>
    onForm.has(id) ? [] : [{ at, zh: `申请表没有 ${id}`, en: `the form has no field or fact ${id}` }]
  const noDate = (at: string, id: string): readonly Wrong[] =>
    dates.has(id) ? [] : [{ at, zh: `申请表没有日期 ${id}`, en: `the form has no date ${id}` }]
  const noCase = (at: string, id: string): readonly Wrong[] =>
    fields.some((field: Field) => field.id === id && field.kind === 'case')
      ? []
      : [{ at, zh: `申请表没有办件编号 ${id}`, en: `the form has no case number ${id}` }]
  const competence = (at: string, of: Competence): readonly Wrong[] => {
    if ('authority' in of) return []
    if ('district' in of) return missing(`${at}/district`, of.district)
    const unknown =
      'field' in of
        ? missing(`${at}/field`, of.field)
        : of.decision.outputs.has(of.output)
          ? []
          : [{ at: `${at}/output`, zh: `判定没有结果 ${of.output}`, en: `the decision gives no ${of.output}` }]
    return [
      ...unknown,
      ...Object.entries(of.table).flatMap(([key, each]) => competence(`${at}/table/${key}`, each)),
      ...competence(`${at}/otherwise`, of.otherwise),
    ]
  }
  return [
    ...twice('/form', [...fields.map(({ id }) => id), ...facts.map(({ id }) => id)]),
    ...twice(
      '/papers',
      papers.map(({ id }) => id),
    ),
    ...twice('/terms', [cureTerm, ...terms.map(({ id }) => id)]),
    ...twice(
      '/results',
      results.map(({ id }) => id),
    ),
    ...twice(
      '/results',
      results.flatMap(({ licence }) => (licence ? [licence.id] : [])),
    ),
    ...twice(
      '/opinions',
      opinions.map(({ id }) => id),
    ),
    ...competence('/lead', lead),
    ...results.flatMap(({ by }, at) => competence(`/results/${at}/by`, by)),
    ...opinions.flatMap(({ from }, at) => competence(`/opinions/${at}/from`, from)),
    ...results.flatMap(({ licence }, at) =>
      licence
        ? [
            ...twice(
              `/results/${at}/licence/claims`,
              licence.claims.map(({ id }) => id),
            ),
            ...(licence.notAfter ? noDate(`/results/${at}/licence/notAfter`, licence.notAfter) : []),
            ...licence.claims.flatMap(({ from }, claim) => missing(`/results/${at}/licence/claims/${claim}`, from)),
          ]
        : [],
    ),
    ...terms.flatMap(({ starts }, at) => ('date' in starts ? noDate(`/terms/${at}/starts`, starts.date) : [])),
    ...remedies.flatMap(({ from }, at) =>
      typeof from === 'string' || terms.some(({ id }) => id === from.end)
        ? []
        : [{ at: `/remedies/${at}/from`, zh: `没有期限 ${from.end}`, en: `there is no term ${from.end}` }],
    ),
    ...windows.flatMap(({ date }, at) => noDate(`/windows/${at}/date`, date)),
    ...(holds ? noCase('/holds/field', holds.field) : []),
    ...(ends ? noCase('/ends/field', ends.field) : []),
    // Nobody ends what is another's.
    ...(ends && fields.some(({ id, names }) => id === ends.field && !(names?.procedures && names.own))
      ? [
          {
            at: '/ends/field',
            zh: `${ends.field} 没有写明只能注销哪些事项中申请人自己的办件（names.procedures、names.own）`,
            en: `${ends.field} does not say of which matters it may end the applicant's own case (names.procedures, names.own)`,
          },
        ]
      : []),
    ...(notice?.shows ?? []).flatMap((id) => missing('/notice/shows', id)),
    ...(notice?.shows ?? [])
      .filter((id) => fields.some((field) => field.id === id && (field.personal || field.held === 'person.name')))
      .map((id) => ({
        at: '/notice/shows',
        zh: `${id} 是个人信息，不得公示`,
        en: `${id} is personal data and may not be published`,
      })),
    // Whoever may name any case could hold back any case.
    ...(holds && fields.some(({ id, kind, names }) => id === holds.field && kind === 'case' && !names?.procedures)
      ? [
          {
            at: '/holds/field',
            zh: `${holds.field} 没有写明可以暂停哪些事项的办件（names.procedures）`,
            en: `${holds.field} does not say the cases of which matters it may hold back (names.procedures)`,
          },
        ]
      : []),
    ...(holds && holds.until !== 'decided' ? noCase('/holds/until', holds.until.field) : []),
    ...grounds
      .filter((ground) => terms.every(({ pausedBy }) => !pausedBy.includes(ground)))
      .map((ground) => ({
        at: '/grounds',
        zh: `事由 ${ground} 不暂停任何期限`,
        en: `the ground ${ground} stops no term`,
      })),
  ]
}
