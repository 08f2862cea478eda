/** A ledger as it is declared, checked when it is loaded: all that is wrong with it at once, each with its place. */
import { findMeasure } from '../law/measures.ts'
import { findAuthority } from '../people/authorities.ts'
import type { Text } from '../text.ts'
import type { Ledger } from './ledger.ts'

export interface Problem {
  readonly at: string
  readonly text: Text
}

export function ledger(declared: Ledger): Ledger {
  const problems = problemsOf(declared)
  if (problems.length === 0) return declared
  const lines = problems.map(({ at, text }) => `  ${at}\n    ${text.zh}\n    ${text.en}`).join('\n')
  throw new Error(`台账 ${declared.id} 不能使用 · the ledger ${declared.id} cannot be used:\n${lines}`)
}

const wrong = (at: string, zh: string, en: string): Problem => ({ at, text: { zh, en } })

export function problemsOf(declared: Ledger): readonly Problem[] {
  const { id, name, says, measures, keeper, cites, unit, kinds, operations, warnings = [] } = declared
  return [
    ...(/^[a-z0-9-]+\.[a-z0-9-]+$/.test(id)
      ? []
      : [
          wrong(
            '/id',
            `编号应如 trade.retail-limit，而不是 ${id}`,
            `an id is written like trade.retail-limit, not ${id}`,
          ),
        ]),
    ...words('/name', name),
    ...words('/says', says),
    ...measures.flatMap((measure, at) =>
      findMeasure(measure)
        ? []
        : [wrong(`/measures/${at}`, `《工作方案》没有措施 ${measure}`, `the plan has no measure ${measure}`)],
    ),
    ...(findAuthority(keeper) ? [] : [wrong('/keeper', `没有机关 ${keeper}`, `there is no authority ${keeper}`)]),
    ...(cites.length === 0 ? [wrong('/cites', '没有依据', 'it rests on no clause')] : []),
    ...words('/unit/name', unit.name),
    ...(Number.isInteger(unit.places) && unit.places >= 0 && unit.places <= 9
      ? []
      : [wrong('/unit/places', '小数位数应为 0 至 9', 'it has 0 to 9 decimal places')]),
    ...(Object.keys(kinds).length === 0 ? [wrong('/kinds', '没有账户种类', 'it has no kind of account')] : []),
    ...Object.entries(kinds).flatMap(([kind, each]) => [
      ...words(`/kinds/${kind}/name`, each.name),
      ...(each.thresholds ?? []).flatMap(({ at, says }, n) => [
        ...words(`/kinds/${kind}/thresholds/${n}/says`, says),
        ...(at > 0n
          ? []
          : [wrong(`/kinds/${kind}/thresholds/${n}/at`, '界限应大于零', 'a threshold is greater than zero')]),
      ]),
    ]),
    ...twice(
      '/operations',
      operations.map(({ id }) => id),
    ),
    ...operations.flatMap((operation) => wrongOperation(declared, operation)),
    ...warnings.flatMap(({ at, kind, of }, n) => [
      ...noKind(`/warnings/${n}/kind`, kinds, kind),
      ...(at > 0 && at <= 100
        ? []
        : [
            wrong(
              `/warnings/${n}/at`,
              '提醒的份额应在 0 与 100 之间',
              'a warning is said at a share between 0 and 100',
            ),
          ]),
      ...(of === undefined || of > 0n
        ? []
        : [wrong(`/warnings/${n}/of`, '界限应大于零', 'a threshold is greater than zero')]),
    ]),
  ]
}

function wrongOperation({ kinds }: Ledger, operation: Ledger['operations'][number]): readonly Problem[] {
  const { id, name, says, cites, form, from, batch, sealed = {} } = operation
  const at = `/operations/${id}`
  const fields = [...form.facts.map((fact) => fact.id), ...form.fields.map((field) => field.id)]
  const onForm = (place: string, field: string): readonly Problem[] =>
    fields.includes(field) ? [] : [wrong(place, `表单没有 ${field}`, `the form has no field ${field}`)]
  return [
    ...(id === 'lapse'
      ? [wrong(at, '“lapse”是时间本身的操作', '`lapse` is what time itself does')]
      : /^[a-z0-9-]+$/.test(id)
        ? []
        : [wrong(at, `操作编号应如 draw-down，而不是 ${id}`, `an operation is named like draw-down, not ${id}`)]),
    ...words(`${at}/name`, name),
    ...words(`${at}/says`, says),
    ...(cites.length === 0 ? [wrong(`${at}/cites`, '没有依据', 'it rests on no clause')] : []),
    ...twice(`${at}/form`, fields),
    ...form.fields.flatMap((field) => words(`${at}/form/${field.id}/name`, field.name)),
    ...Object.keys(sealed).flatMap((field) => onForm(`${at}/sealed/${field}`, field)),
    ...(batch === undefined ? [] : onForm(`${at}/batch`, batch)),
    ...(from ? noKind(`${at}/from/kind`, kinds, from.kind) : []),
  ]
}

const words = (at: string, { zh, en }: Text): readonly Problem[] =>
  zh.trim() === '' || en.trim() === '' ? [wrong(at, '中英文都要写', 'it is said in both languages')] : []

const twice = (at: string, ids: readonly string[]): readonly Problem[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
    wrong(at, `编号 ${id} 重复`, `the id ${id} stands here twice`),
  )

const noKind = (at: string, kinds: Ledger['kinds'], kind: string): readonly Problem[] =>
  Object.hasOwn(kinds, kind) ? [] : [wrong(at, `没有账户种类 ${kind}`, `there is no kind of account ${kind}`)]
