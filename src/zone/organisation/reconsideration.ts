/** 行政复议: what follows a refusal in every matter. Its days of five and ten are working days, its 60 and 30 are not (88). */
import { cite } from '../../law/cite.ts'
import { calendarDays, workingDays } from '../../time/period.ts'
import type { Competence } from '../../window/procedure.ts'
import { procedure } from '../../window/publish.ts'
import { cityGovernment } from '../vocabulary/competent.ts'
import { districtField } from '../vocabulary/districts.ts'
import { keptTenYears, organisationSection, personSection } from '../vocabulary/handling.ts'

/** The people's government above the authority that decided. */
const above: Competence = {
  field: 'decidedBy',
  table: { district: { district: districtField.id, department: 'government' } },
  otherwise: cityGovernment,
}

export const reconsiderationCase = procedure({
  id: 'programme.reconsideration',
  name: { zh: '行政复议', en: 'Administrative reconsideration' },
  summary: {
    zh: '不服行政机关的决定，60 日内申请复议，复议机关 60 日内决定。',
    en: 'Against the decision of an authority, within 60 days; decided within 60.',
  },
  measures: [],
  since: '2024-01-01',
  mode: 'complaint',
  cites: [cite('review-law-2023', '20')],
  // Citizens, legal persons and other organisations (行政复议法 2).
  applicants: ['person', 'organisation'],
  conditions: [
    {
      says: {
        zh: '自知道该决定之日起 60 日内申请',
        en: 'Within 60 days of knowing of the decision',
      },
      cites: [cite('review-law-2023', '20')],
    },
    {
      says: {
        zh: '未履行法定职责、不公开政府信息等，先复议再诉讼',
        en: 'Where a duty was not done or information not given, among others, reconsideration comes before the court',
      },
      cites: [cite('review-law-2023', '23')],
    },
  ],
  form: [
    organisationSection,
    personSection,
    {
      title: { zh: '不服的决定', en: 'The decision' },
      facts: [],
      fields: [
        { id: 'originalCase', name: { zh: '原办件编号', en: 'case number' }, kind: 'case', names: { own: true } },
        {
          id: 'decidedBy',
          name: { zh: '作出决定的机关', en: 'who decided' },
          kind: 'choice',
          options: {
            district: { zh: '区级部门', en: 'a department of a district' },
            city: { zh: '市级部门', en: 'a department of the city' },
          },
        },
        districtField,
        { id: 'knownOn', name: { zh: '知道该决定的日期', en: 'day on which the decision was known' }, kind: 'date' },
        {
          id: 'request',
          name: { zh: '复议请求和理由', en: 'what is asked for, and why' },
          kind: 'paragraph',
          most: 4000,
        },
      ],
    },
  ],
  papers: [],
  gates: [],
  windows: [
    {
      says: { zh: '知道该决定之日起 60 日内', en: 'Within 60 days of knowing of the decision' },
      date: 'knownOn',
      notAfter: { after: calendarDays(60) },
      cites: [cite('review-law-2023', '20')],
    },
  ],
  lead: above,
  results: [{ id: 'decision', name: { zh: '复议决定', en: 'decision on reconsideration' }, by: above }],
  opinions: [],
  terms: [
    {
      id: 'acceptance',
      name: { zh: '审查是否受理', en: 'whether it is accepted' },
      length: workingDays(5),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['accepted', 'not-accepted', 'correction-asked'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('review-law-2023', '30'), cite('review-law-2023', '88')],
    },
    {
      id: 'decision',
      name: { zh: '复议决定', en: 'the decision' },
      length: calendarDays(60),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: [],
      extension: {
        length: calendarDays(30),
        approvedBy: { zh: '行政复议机构的负责人', en: 'the head of the reconsideration office' },
        cites: [cite('review-law-2023', '62')],
      },
      whenPassed: 'told',
      cites: [cite('review-law-2023', '62')],
    },
  ],
  grounds: [],
  correctedWithin: { length: workingDays(10), cites: [cite('review-law-2023', '31'), cite('review-law-2023', '88')] },
  visits: 0,
  fee: null,
  remedies: [
    {
      name: { zh: '行政诉讼', en: 'administrative litigation' },
      to: { zh: '有管辖权的人民法院', en: 'the court that has jurisdiction' },
      within: calendarDays(15),
      from: 'delivered',
      cites: [cite('administrative-litigation-law-2017', '45')],
    },
  ],
  kept: keptTenYears,
  needsRules: {
    zh: '对海关、金融管理等垂直领导的机关和国家机关的决定，向其上一级主管部门申请复议，不在本窗口办理。',
    en: 'Decisions of customs, the financial regulators and other bodies led from above go to the department above them, not to this window.',
  },
})
