/**
 * Measure 15.2. 告知承诺: the authority says the conditions, the firm promises that it meets them, and the licence is given
 * at once. It is checked afterwards: put right within a time, else revoked; a false promise is revoked outright.
 */
import { cite, plan } from '../../law/cite.ts'
import { calendarDays, months } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { districtField } from '../vocabulary/districts.ts'
import { keptTenYears, organisationSection, remedies } from '../vocabulary/handling.ts'
import { handlingMode } from './handling-mode.ts'

const byPromise = cite('beijing-business-environment-2024', '33')

export const commitment = procedure({
  id: 'government.commitment',
  name: { zh: '涉企经营许可告知承诺', en: 'Business licence on a promise' },
  summary: {
    zh: '书面承诺符合许可条件的，当场准予；事后核查，不符合的限期整改，虚假承诺直接撤销。',
    en: 'Promise in writing that you meet the conditions and the licence is given at once; checked afterwards, put right in time, and revoked outright where the promise was false.',
  },
  measures: ['15.2'],
  since: '2024-11-29',
  mode: 'commitment',
  cites: [plan('15.2'), byPromise],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '所在领域已制定强制性标准，且不直接涉及国家安全、公共安全和人民群众生命健康',
        en: 'Mandatory standards exist in the field, and it does not directly touch national security, public safety, or life and health',
      },
      cites: [
        plan('15.2', '在已制定强制性标准等领域'),
        cite('beijing-business-environment-2024', '33', '除直接涉及国家安全、公共安全、人民群众生命健康外推行'),
      ],
    },
    {
      says: { zh: '承诺履行情况纳入信用平台', en: 'How the promise is kept goes on the credit platform' },
      cites: [cite('beijing-business-environment-2024', '33', '纳入信用平台')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '许可和承诺', en: 'The licence and the promise' },
      facts: handlingMode.asks,
      fields: [
        districtField,
        { id: 'licenceName', name: { zh: '许可事项名称', en: 'the licence' }, kind: 'line', most: 200 },
        { id: 'premises', name: { zh: '经营场所', en: 'place of business' }, kind: 'line', most: 300 },
        {
          id: 'standards',
          name: { zh: '适用的强制性标准', en: 'mandatory standards that apply' },
          kind: 'paragraph',
          most: 2000,
        },
      ],
    },
  ],
  papers: [
    { id: 'promise', name: { zh: '告知承诺书（签字盖章）', en: 'the promise, signed and sealed' }, kind: 'own' },
  ],
  gates: [{ decision: handlingMode, output: 'mode', rulesOut: ['approval', 'filing', 'free'] }],
  windows: [],
  lead: { district: districtField.id, department: 'market' },
  results: [
    {
      id: 'licence',
      name: { zh: '涉企经营许可', en: 'business licence' },
      by: { district: districtField.id, department: 'market' },
      licence: {
        id: 'promised-licence',
        name: { zh: '告知承诺取得的经营许可', en: 'business licence given on a promise' },
        claims: [
          { id: 'licence', name: { zh: '许可事项', en: 'licence' }, from: 'licenceName' },
          { id: 'premises', name: { zh: '经营场所', en: 'place of business' }, from: 'premises' },
        ],
      },
    },
  ],
  opinions: [],
  terms: [],
  grounds: [],
  visits: 0,
  fee: null,
  promise: {
    says: {
      zh: '我单位已知悉许可条件，承诺现在即符合并将持续符合；承诺不实的，愿意承担被直接撤销许可并按未取得许可擅自从事活动处理的后果。',
      en: 'We know the conditions, meet them now and will go on meeting them; if this is untrue, we accept that the licence is revoked outright and that we are treated as having acted without one.',
    },
    conditions: [
      { zh: '符合所列强制性标准', en: 'The mandatory standards named are met' },
      { zh: '经营场所和设施与申请一致', en: 'Premises and equipment are as stated' },
      { zh: '接受事后核查', en: 'Checks afterwards are accepted' },
    ],
    checkedWithin: months(2),
    curedWithin: calendarDays(30),
    cites: [byPromise],
  },
  remedies,
  kept: keptTenYears,
  needsRules: {
    zh: '方案为“探索”；实行告知承诺的事项清单由主管部门公布。核查 2 个月、整改 30 日是办理机关自定的时间，条例只写“限期”。',
    en: 'The plan says “explore”; which licences are given on a promise is for the departments to publish. Two months to check and 30 days to put right are the office’s own times; the regulations say only “within a time”.',
  },
})
