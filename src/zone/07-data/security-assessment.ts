/**
 * Measure 7.7. The assessment goes through two hands: the city checks that it is complete (5 working days) and passes it
 * on, the national authority decides whether to accept it (7) and assesses it (45, counted from its notice of acceptance).
 * Here the city's acceptance is its finding that the papers are complete, and the national acceptance is the answer that is
 * asked for with it; from that answer the 45 days run.
 */
import { cite, plan } from '../../law/cite.ts'
import { workingDays, years } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { cityCyberspace, cyberspace } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection } from '../vocabulary/handling.ts'
import { exportPath } from './export-path.ts'

const twoHands = cite('data-export-assessment-2022', '7')
const assessing = cite('data-export-assessment-2022', '12')

export const securityAssessment = procedure({
  id: 'data.security-assessment',
  name: { zh: '数据出境安全评估', en: 'Security assessment of a data export' },
  summary: {
    zh: '应当申报评估的数据出境，经北京市网信部门报国家网信部门评估，结果三年有效。',
    en: 'A data export that must be assessed, through the city to the national cyberspace authority; the result is good for three years.',
  },
  measures: ['7.7'],
  since: '2024-03-22',
  mode: 'approval',
  cites: [plan('7.7', '开展数据出境安全评估'), cite('data-flow-2024', '7')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '关键信息基础设施运营者出境个人信息或者重要数据；其他处理者出境重要数据，或者当年累计达到 100 万人个人信息、1 万人敏感个人信息',
        en: 'An operator of critical infrastructure that exports personal information or important data; anyone else with important data, or with a million people, or ten thousand with sensitive data, in the year',
      },
      cites: [cite('data-flow-2024', '7')],
    },
    {
      says: {
        zh: '届满前 60 个工作日内可以申请延长 3 年',
        en: 'Within 60 working days before the end, three more years may be asked for',
      },
      cites: [cite('data-flow-2024', '9')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '数据出境', en: 'The export' },
      facts: exportPath.asks,
      fields: [
        { id: 'recipient', name: { zh: '境外接收方', en: 'recipient abroad' }, kind: 'line', most: 300 },
        {
          id: 'recipientCountry',
          name: { zh: '接收方所在国家（地区）', en: "the recipient's country or region" },
          kind: 'line',
          most: 100,
        },
        {
          id: 'exportPurpose',
          name: { zh: '出境目的、方式和范围', en: 'purpose, means and extent' },
          kind: 'paragraph',
          most: 4000,
        },
      ],
    },
  ],
  papers: [
    { id: 'declaration', name: { zh: '申报书', en: 'the declaration' }, kind: 'own' },
    { id: 'self-assessment', name: { zh: '数据出境风险自评估报告', en: 'self-assessment of the risks' }, kind: 'own' },
    {
      id: 'legal-document',
      name: { zh: '与境外接收方拟订立的法律文件', en: 'the instrument to be concluded with the recipient' },
      kind: 'own',
    },
  ],
  gates: [{ decision: exportPath, output: 'path', rulesOut: ['exempt', 'contract-or-certification'] }],
  windows: [],
  lead: cityCyberspace,
  results: [
    {
      id: 'assessment',
      name: { zh: '评估结果', en: 'result of the assessment' },
      by: cyberspace,
      licence: {
        id: 'data-export-assessment',
        name: { zh: '数据出境安全评估结果', en: 'result of the security assessment' },
        valid: years(3),
        claims: [{ id: 'recipient', name: { zh: '境外接收方', en: 'recipient abroad' }, from: 'recipient' }],
        renewal: {
          before: workingDays(60),
          procedure: 'data.security-assessment',
          cites: [cite('data-flow-2024', '9')],
        },
      },
    },
  ],
  opinions: [
    {
      id: 'national-acceptance',
      from: cyberspace,
      asks: { zh: '是否受理', en: 'whether it is accepted for assessment' },
      within: workingDays(7),
      silence: 'escalates',
      cites: [twoHands],
    },
  ],
  terms: [
    {
      id: 'completeness',
      name: { zh: '省级完备性查验', en: "the city's check that it is complete" },
      length: workingDays(5),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['accepted', 'not-accepted', 'correction-asked'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [twoHands],
    },
    {
      id: 'national-acceptance',
      name: { zh: '国家网信部门决定是否受理', en: 'national decision whether to accept' },
      length: workingDays(7),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['opinion-given', 'decided'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [twoHands],
    },
    {
      // May be extended “as appropriate” with notice, and no number: so a notice of delay, not an extension of a length.
      id: 'assessment',
      name: { zh: '完成评估', en: 'the assessment' },
      length: workingDays(45),
      kind: 'statutory',
      starts: ['opinion-given'],
      ends: ['decided'],
      pausedBy: [],
      whenPassed: 'notify',
      cites: [assessing],
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies: [
    {
      name: { zh: '复评（终局）', en: 're-assessment, which is final' },
      to: { zh: '国家网信部门', en: 'the national cyberspace authority' },
      within: workingDays(15),
      from: 'delivered',
      cites: [cite('data-export-assessment-2022', '13')],
    },
  ],
  kept: keptTenYears,
})
