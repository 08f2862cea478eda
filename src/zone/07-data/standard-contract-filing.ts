/** Measure 7.7. Filing the standard contract: a duty with its own time, so a late filing is still taken, and shown as late. */
import { cite, plan } from '../../law/cite.ts'
import { workingDays } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { cityCyberspace } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remedies } from '../vocabulary/handling.ts'
import { exportPath } from './export-path.ts'

const check = cite('standard-contract-2023', 'check')

export const standardContractFiling = procedure({
  id: 'data.standard-contract-filing',
  name: { zh: '个人信息出境标准合同备案', en: 'Filing of a standard contract for personal information' },
  summary: {
    zh: '标准合同生效之日起 10 个工作日内，向北京市网信部门备案。',
    en: 'The standard contract is filed with the cyberspace authority of Beijing within ten working days of taking effect.',
  },
  measures: ['7.7'],
  since: '2024-03-22',
  mode: 'filing',
  cites: [plan('7.7', '个人信息出境标准合同备案'), cite('standard-contract-2023', '7')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '不是关键信息基础设施运营者，人数在标准合同的范围内',
        en: 'No operator of critical infrastructure, and as many people as the standard contract covers',
      },
      cites: [cite('data-flow-2024', '8')],
    },
    {
      says: { zh: '不得以拆分数量规避安全评估', en: 'Numbers are not split to avoid an assessment' },
      cites: [cite('standard-contract-2023', '4')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '合同和出境活动', en: 'The contract and the export' },
      facts: exportPath.asks,
      fields: [
        {
          id: 'contractEffectiveOn',
          name: { zh: '合同生效日期', en: 'day on which the contract took effect' },
          kind: 'date',
        },
        { id: 'recipient', name: { zh: '境外接收方', en: 'recipient abroad' }, kind: 'line', most: 300 },
        {
          id: 'recipientCountry',
          name: { zh: '接收方所在国家（地区）', en: "the recipient's country or region" },
          kind: 'line',
          most: 100,
        },
        {
          id: 'exportPurpose',
          name: { zh: '出境目的、方式和信息种类', en: 'purpose, means and kinds of information' },
          kind: 'paragraph',
          most: 4000,
        },
      ],
    },
  ],
  papers: [
    {
      id: 'contract',
      name: { zh: '标准合同', en: 'the standard contract' },
      kind: 'own',
      cites: [cite('standard-contract-2023', '7.2')],
    },
    {
      id: 'impact',
      name: { zh: '个人信息保护影响评估报告', en: 'impact assessment' },
      kind: 'own',
      cites: [cite('standard-contract-2023', '7.2')],
    },
  ],
  gates: [{ decision: exportPath, output: 'path', rulesOut: ['assessment', 'exempt'] }],
  windows: [],
  lead: cityCyberspace,
  results: [
    {
      id: 'filing',
      name: { zh: '备案', en: 'the filing' },
      by: cityCyberspace,
      licence: {
        id: 'standard-contract-filing',
        name: { zh: '标准合同备案编号', en: 'filing number of the standard contract' },
        claims: [{ id: 'recipient', name: { zh: '境外接收方', en: 'recipient abroad' }, from: 'recipient' }],
      },
    },
  ],
  opinions: [],
  terms: [
    {
      id: 'filing',
      name: { zh: '自合同生效起备案', en: 'filing once the contract has effect' },
      length: workingDays(10),
      kind: 'statutory',
      starts: { date: 'contractEffectiveOn' },
      ends: ['received'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('standard-contract-2023', '7')],
    },
    {
      id: 'check',
      name: { zh: '查验并通知', en: 'check and notice' },
      length: workingDays(15),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['accepted', 'not-accepted', 'correction-asked'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [check],
    },
  ],
  grounds: [],
  correctedWithin: { length: workingDays(10), cites: [check] },
  visits: 0,
  fee: null,
  remedies,
  kept: keptTenYears,
})
