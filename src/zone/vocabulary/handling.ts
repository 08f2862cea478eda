/** What is the same in most matters: the remedies, how long the file is kept, and what the account says already. */
import { cite } from '../../law/cite.ts'
import type { Text } from '../../text.ts'
import { calendarDays, months } from '../../time/period.ts'
import type { Field, Remedy, Section } from '../../window/procedure.ts'

/** 60 days are calendar days: only three, five, seven and ten days are working days there (行政复议法 88). */
const reconsideration: Remedy = {
  name: { zh: '行政复议', en: 'administrative reconsideration' },
  to: { zh: '行政复议机关', en: 'the reconsideration authority' },
  within: calendarDays(60),
  from: 'delivered',
  cites: [cite('review-law-2023', '20')],
  procedure: 'programme.reconsideration',
}

const litigation: Remedy = {
  name: { zh: '行政诉讼', en: 'administrative litigation' },
  to: { zh: '有管辖权的人民法院', en: 'the court that has jurisdiction' },
  within: months(6),
  from: 'delivered',
  cites: [cite('administrative-litigation-law-2017', '46')],
}

export const remedies: readonly Remedy[] = [reconsideration, litigation]

/**
 * What the State Council's departments, and the bodies that they lead from above, decide is reconsidered by the department
 * itself, and not by a government of Beijing: so nothing that is filed here opens it.
 */
export function remediesAt(to: Text): readonly Remedy[] {
  const { procedure: _, ...elsewhere } = reconsideration
  return [{ ...elsewhere, to }, litigation]
}

/**
 * Kept for ten years where no law in the compilation states a time: longer than every licence given here is valid, and
 * than every time for a remedy.
 */
export const keptTenYears = { years: 10, cites: [] } as const

const organisationName: Field = {
  id: 'organisationName',
  name: { zh: '单位名称', en: 'name of the organisation' },
  kind: 'line',
  held: 'organisation.name',
}

const creditCode: Field = {
  id: 'creditCode',
  name: { zh: '统一社会信用代码', en: 'unified social credit code' },
  kind: 'line',
  held: 'organisation.credit-code',
}

const organisationAddress: Field = {
  id: 'organisationAddress',
  name: { zh: '住所', en: 'registered address' },
  kind: 'line',
  held: 'organisation.address',
}

const contact: readonly Field[] = [
  {
    id: 'contactName',
    name: { zh: '经办人', en: 'person to talk to' },
    kind: 'line',
    held: 'person.name',
    personal: true,
  },
  {
    id: 'contactPhone',
    name: { zh: '经办人电话', en: 'their telephone' },
    kind: 'line',
    held: 'person.phone',
    optional: true,
    personal: true,
  },
]

/** Nobody types what the account says already. */
export const organisationSection: Section = {
  title: { zh: '申请单位', en: 'The organisation' },
  of: 'organisation',
  facts: [],
  fields: [organisationName, creditCode, organisationAddress, ...contact],
}

/** The same of a person who applies in their own name, where the law lets them. */
export const personSection: Section = {
  title: { zh: '申请人', en: 'The applicant' },
  of: 'person',
  facts: [],
  fields: [
    { id: 'personName', name: { zh: '姓名', en: 'name' }, kind: 'line', held: 'person.name', personal: true },
    {
      id: 'personIdentity',
      name: { zh: '身份证件号码', en: 'number of the identity document' },
      kind: 'line',
      held: 'person.identity',
      personal: true,
    },
    {
      id: 'personPhone',
      name: { zh: '联系电话', en: 'telephone' },
      kind: 'line',
      held: 'person.phone',
      optional: true,
      personal: true,
    },
  ],
}
