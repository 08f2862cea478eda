/**
 * Measure 1.2. Pilot approval for value-added telecommunications with foreign investment. The 60 days are those of the
 * Telecommunications Regulations for a value-added licence: counted from receipt, and calendar days, since the regulations
 * have a term of their own (article 82 of the licensing law speaks of the terms of that law).
 */
import { cite, plan } from '../../law/cite.ts'
import { calendarDays, workingDays } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { communications, industryMinistry } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remediesAt } from '../vocabulary/handling.ts'
import { telecomService } from '../vocabulary/telecom.ts'
import { foreignEquityCap } from './foreign-equity-cap.ts'

export const vatsPilotApproval = procedure({
  id: 'telecom.vats-pilot-approval',
  name: { zh: '增值电信业务经营试点批复', en: 'Pilot approval for value-added telecommunications' },
  summary: {
    zh: '外商投资企业在北京经营扩大开放试点的增值电信业务，经工业和信息化部批复后开展。',
    en: 'A foreign-invested firm in Beijing runs a value-added service of the opening pilot once the ministry has approved it.',
  },
  measures: ['1.2'],
  since: '2024-10-23',
  mode: 'approval',
  cites: [plan('1.2'), cite('miit-2024-107', '3')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '在北京注册，服务设施在同一试点区域',
        en: 'Registered in Beijing, with its facilities in the same pilot area',
      },
      cites: [cite('miit-2024-107', '1'), cite('miit-2024-107', 'place')],
    },
    {
      says: {
        zh: '注册资本：全国或者跨省经营不少于 1000 万元，省内不少于 100 万元',
        en: 'Registered capital of 10 million yuan across provinces, 1 million within one',
      },
      cites: [cite('fite-2022', '5')],
    },
    {
      says: {
        zh: '互联网接入服务限于本地，其他试点业务可以面向全国',
        en: 'Internet access is offered in Beijing alone, the other services of the pilot across the country',
      },
      cites: [cite('miit-2024-107', 'scope')],
    },
    {
      says: { zh: '取得试点批复后方可经营', en: 'No business before the approval' },
      cites: [cite('miit-2024-107', '3')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '业务和股比', en: 'The service and the shares' },
      facts: foreignEquityCap.asks,
      fields: [
        {
          id: 'coverage',
          name: { zh: '业务覆盖范围', en: 'coverage' },
          kind: 'choice',
          options: {
            province: { zh: '北京市', en: 'Beijing' },
            nationwide: { zh: '全国或者跨省', en: 'across provinces' },
          },
        },
        {
          id: 'facilities',
          name: { zh: '服务设施所在地（含租用、购买）', en: 'where the facilities stand, rented or bought' },
          kind: 'line',
          most: 300,
        },
        { id: 'registeredCapital', name: { zh: '注册资本', en: 'registered capital' }, kind: 'money' },
      ],
    },
  ],
  papers: [
    { id: 'business-plan', name: { zh: '业务发展和实施计划', en: 'plan of the business' }, kind: 'own' },
    {
      id: 'security',
      name: { zh: '网络与信息安全保障措施', en: 'measures for network and information security' },
      kind: 'own',
    },
    { id: 'investor', name: { zh: '境外投资者注册证明', en: 'registration of the investor abroad' }, kind: 'foreign' },
  ],
  gates: [{ decision: foreignEquityCap, output: 'permitted', rulesOut: [false] }],
  windows: [],
  lead: industryMinistry,
  results: [
    {
      id: 'approval',
      name: { zh: '经营试点批复', en: 'pilot approval' },
      by: industryMinistry,
      licence: {
        id: 'vats-pilot-approval',
        name: { zh: '增值电信业务经营试点批复', en: 'pilot approval for value-added telecommunications' },
        claims: [
          { id: 'service', name: { zh: '业务种类', en: 'service' }, from: telecomService.id },
          { id: 'coverage', name: { zh: '覆盖范围', en: 'coverage' }, from: 'coverage' },
        ],
      },
    },
  ],
  opinions: [
    {
      id: 'communications',
      from: communications,
      asks: {
        zh: '试点区域、服务设施和安全保障措施的意见',
        en: 'opinion on the pilot area, the facilities and the security measures',
      },
      within: workingDays(20),
      silence: 'escalates',
      cites: [cite('telecom-regulations-2016', '9')],
    },
  ],
  terms: [
    {
      id: 'decision',
      name: { zh: '审查并作出决定', en: 'review and decision' },
      length: calendarDays(60),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['decided', 'not-accepted'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('telecom-regulations-2016', '14')],
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies: remediesAt({ zh: '工业和信息化部', en: 'the Ministry of Industry and Information Technology' }),
  kept: keptTenYears,
  needsRules: {
    zh: '107 号通告附件的逐字条件未检得；60 日是增值电信业务经营许可的期限，试点批复自身的期限未见规定。北京市通信管理局 20 个工作日答复是内部时间。',
    en: 'The conditions in the annex of notice 107 were not found word for word. 60 days is the time for a value-added licence; no time of its own was found for the pilot approval. The 20 working days for the communications administration are internal.',
  },
})
