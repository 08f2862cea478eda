/**
 * Measures 18.6 and 18.7. A quick measure while a complaint runs: granted, it holds the award until the complaint is
 * decided, and for 30 days at most (法 57); refused only for an overriding interest, the public's among them, with the reasons in writing.
 */
import { cite, plan } from '../../law/cite.ts'
import { calendarDays, workingDays } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { districtField } from '../vocabulary/districts.ts'
import { organisationSection, personSection, remedies } from '../vocabulary/handling.ts'
import { awardCase, financeDepartment, keptFifteenYears, purchaserLevel } from '../vocabulary/procurement-remedy.ts'

export const interimMeasure = procedure({
  id: 'procurement.interim-measure',
  name: { zh: '政府采购投诉临时措施', en: 'Interim measure in a purchase' },
  summary: {
    zh: '投诉解决之前，暂停采购活动，保住投诉人参加采购的机会；不采取的，书面说明理由。',
    en: 'While a complaint is open the purchase stands still, so that the supplier keeps its chance; a refusal is reasoned in writing.',
  },
  measures: ['18.6', '18.7'],
  since: '2023-11-18',
  mode: 'complaint',
  cites: [plan('18.6'), plan('18.7')],
  // A supplier is a legal person, another organisation or a natural person (政府采购法 21).
  applicants: ['person', 'organisation'],
  conditions: [
    {
      says: { zh: '已经提出投诉，尚未作出处理决定', en: 'A complaint has been made and is not yet decided' },
      cites: [plan('18.6', '政府采购投诉解决前的快速临时措施')],
    },
    {
      says: {
        zh: '只有临时措施对包括公共利益在内的有关利益产生重大不利后果，才可以不采取；不采取的合理理由以书面形式提供',
        en: 'It may be refused only where it would gravely harm interests concerned, the public interest among them; the reasons are given in writing',
      },
      cites: [plan('18.7')],
    },
    {
      says: {
        zh: '财政部门书面通知暂停的，最长不超过 30 日',
        en: 'A suspension ordered by the finance department lasts 30 days at most',
      },
      cites: [cite('procurement-law-2014', '57')],
    },
  ],
  form: [
    { ...organisationSection, title: { zh: '投诉人', en: 'Who complains' } },
    { ...personSection, title: { zh: '投诉人', en: 'Who complains' } },
    {
      title: { zh: '临时措施', en: 'The measure' },
      facts: [],
      fields: [
        purchaserLevel,
        districtField,
        {
          id: 'complaintCase',
          name: { zh: '投诉的办件编号', en: 'case number of the complaint' },
          kind: 'case',
          names: { procedures: ['procurement.complaint'], own: true },
        },
        { id: awardCase.id, name: awardCase.name, kind: 'case', names: { procedures: ['procurement.award'] } },
        {
          id: 'chanceLost',
          name: { zh: '不暂停将失去的机会', en: 'the chance that would be lost' },
          kind: 'paragraph',
          most: 4000,
        },
      ],
    },
  ],
  papers: [],
  gates: [],
  windows: [],
  lead: financeDepartment,
  results: [{ id: 'measure', name: { zh: '暂停采购活动', en: 'the purchase stands still' }, by: financeDepartment }],
  opinions: [],
  terms: [
    {
      // “Quick”, and no number: what the office promises itself, well inside the time for the complaint.
      id: 'decision',
      name: { zh: '决定是否采取', en: 'whether it is ordered' },
      length: workingDays(3),
      kind: 'promise',
      starts: ['received'],
      ends: ['decided', 'not-accepted'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [plan('18.6', '快速临时措施')],
      limit: { length: workingDays(30), cites: [cite('procurement-law-2014', '56')] },
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies,
  holds: {
    field: awardCase.id,
    from: 'granted',
    until: { field: 'complaintCase' },
    most: { length: calendarDays(30), cites: [cite('procurement-law-2014', '57')] },
    says: {
      zh: '投诉处理期间采取临时措施，暂停采购活动',
      en: 'an interim measure: the purchase stands still until the complaint is decided',
    },
    cites: [plan('18.6', '以保护提出投诉的供应商参加采购的机会'), cite('procurement-law-2014', '57')],
  },
  kept: keptFifteenYears,
  needsRules: {
    zh: '方案要求建立健全快速临时措施，北京的具体程序未检得：3 个工作日是办理机关自定的时间；方案说到投诉解决，采购法 57 条的暂停最长 30 日：方案不能突破法律，满 30 日自动解除，期满前应及时作出投诉处理决定。',
    en: 'The plan asks for quick interim measures; the procedure in Beijing was not found. Three working days are the office’s own time. The plan speaks of the time until the complaint is settled, while a suspension under article 57 lasts 30 days at most. The plan cannot go beyond the law: after 30 days the measure ends of itself, and the complaint should be decided before.',
  },
})
