/**
 * Part three: opening an industry or handing down a power needs a scheme and measures of supervision. No delegated power is
 * exercised before both are on file: the entry in the file is what a district shows.
 */
import { plan } from '../../law/cite.ts'
import { procedure } from '../../window/publish.ts'
import { cityGovernment } from '../vocabulary/competent.ts'
import { districtField } from '../vocabulary/districts.ts'
import { keptTenYears, organisationSection } from '../vocabulary/handling.ts'

export const delegation = procedure({
  id: 'programme.delegation',
  name: { zh: '下放审批权的承接备案', en: 'Taking on a delegated power' },
  summary: {
    zh: '承接下放的审批权之前，实施方案和监管措施先行备案；备案前不得行使。',
    en: 'Before a delegated power is exercised, the scheme and the measures of supervision are put on file.',
  },
  measures: ['org.3'],
  since: '2023-11-18',
  mode: 'filing',
  cites: [plan('org.3')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '制定实施方案、明确监管措施之后，才行使下放的审批权',
        en: 'The power is exercised only once a scheme has been drawn up and supervision settled',
      },
      cites: [plan('org.3', '要制定实施方案、明确监管措施')],
    },
    {
      says: {
        zh: '需要暂时调整实施行政法规等规定的，按规定程序办理',
        en: 'Where regulations have to be suspended for it, that takes its own procedure',
      },
      cites: [
        plan('reply.5', '需要暂时调整实施相关行政法规、国务院文件和经国务院批准的部门规章的部分规定的，按规定程序办理'),
      ],
    },
  ],
  form: [
    { ...organisationSection, title: { zh: '承接机关', en: 'Who takes it on' } },
    {
      title: { zh: '下放的审批权', en: 'The power' },
      facts: [],
      fields: [
        districtField,
        {
          id: 'measure',
          name: { zh: '方案的措施（如 4.4）', en: 'measure of the plan, such as 4.4' },
          kind: 'line',
          most: 10,
        },
        { id: 'power', name: { zh: '审批事项', en: 'the approval handed down' }, kind: 'line', most: 300 },
        { id: 'from', name: { zh: '拟开始行使的日期', en: 'day from which it is to be exercised' }, kind: 'date' },
        {
          id: 'legalBasis',
          name: { zh: '下放的依据文件', en: 'the document that hands it down' },
          kind: 'paragraph',
          most: 2000,
        },
      ],
    },
  ],
  papers: [
    { id: 'scheme', name: { zh: '实施方案', en: 'the scheme' }, kind: 'own', cites: [plan('org.3', '要制定实施方案')] },
    {
      id: 'supervision',
      name: { zh: '监管措施', en: 'the measures of supervision' },
      kind: 'own',
      cites: [plan('org.3', '明确监管措施')],
    },
  ],
  gates: [],
  windows: [],
  lead: cityGovernment,
  results: [
    {
      id: 'filing',
      name: { zh: '承接备案', en: 'entry in the file' },
      by: cityGovernment,
      licence: {
        id: 'delegated-power',
        name: { zh: '下放审批权承接备案', en: 'delegated power on file' },
        claims: [
          { id: 'district', name: { zh: '区', en: 'district' }, from: districtField.id },
          { id: 'measure', name: { zh: '措施', en: 'measure' }, from: 'measure' },
          { id: 'power', name: { zh: '审批事项', en: 'power' }, from: 'power' },
          { id: 'from', name: { zh: '开始日期', en: 'from' }, from: 'from' },
        ],
      },
    },
  ],
  opinions: [],
  terms: [],
  grounds: [],
  visits: 0,
  fee: null,
  // Between authorities: neither reconsideration nor litigation is open to the one that takes a power on.
  remedies: [],
  kept: keptTenYears,
  needsRules: {
    zh: '方案没有规定备案的机关和时间：由市人民政府收存，是本系统的安排。',
    en: 'The plan names neither the authority nor the time: that the city keeps the file is how it is arranged here.',
  },
})
