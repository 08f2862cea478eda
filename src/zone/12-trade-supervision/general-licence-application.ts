/**
 * Measure 12.5. One licence for many shipments of named dual-use items. The plan's one year is how the pilot runs, not a
 * shorter limit: the law allows up to three years, so the approver names the end.
 */
import { cite, plan } from '../../law/cite.ts'
import { workingDays, years } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { commerceBureau, commerceMinistry } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remediesAt } from '../vocabulary/handling.ts'
import { generalLicence } from './general-licence.ts'
import { eachLine, rightEndUser, rightGood } from './licence-lines.ts'

export const generalLicenceApplication = procedure({
  id: 'trade.general-licence-application',
  name: { zh: '两用物项通用许可', en: 'General licence for dual-use items' },
  summary: {
    zh: '合规制度运行良好的企业一次办理，在许可期限内多批次进出口特定两用物项。',
    en: 'A firm with a working compliance system applies once and ships named dual-use items many times.',
  },
  measures: ['12.5'],
  since: '2024-12-01',
  mode: 'approval',
  cites: [plan('12.5'), cite('export-control-2024', '15')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '内部合规制度运行良好，有出口记录，渠道和最终用户相对固定',
        en: 'A compliance system that works, a record of exports, and fairly constant channels and end users',
      },
      cites: [cite('export-control-2024', '16'), plan('12.5', '支持合规制度运行良好的企业')],
    },
    {
      says: {
        zh: '受过刑事处罚、5 年内受过情节严重的行政处罚，或者由管控名单上的境外主体设立的，不得申请',
        en: 'Not for a firm with a criminal penalty, a serious administrative one within five years, or set up by a listed party abroad',
      },
      cites: [cite('export-control-2024', '20')],
    },
    {
      says: {
        zh: '种类、目的国、最终用户或者用途改变的，重新申请并交回原证',
        en: 'A change of item, country, end user or end use needs a new application and the old licence back',
      },
      cites: [cite('export-control-2024', '18')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '物项和渠道', en: 'Items and channels' },
      facts: generalLicence.asks,
      fields: [
        {
          id: 'items',
          name: { zh: '两用物项和数量', en: 'items and quantities' },
          help: {
            zh: '每行一项：管制编码；名称；数量；计量单位。如“3C001；砷化镓外延片；500；片”。许可按这里的数量核销。',
            en: 'One item a line: control code; name; quantity; unit. Such as “3C001; gallium arsenide wafers; 500; pieces”. The licence is drawn down by these quantities.',
          },
          wrong: eachLine(rightGood),
          kind: 'paragraph',
          most: 4000,
        },
        {
          id: 'endUsers',
          name: { zh: '最终用户和最终用途', en: 'end users and end uses' },
          help: {
            zh: '每行一家：最终用户；国家（地区）；最终用途。如“Linden Semiconductor GmbH；德国；射频芯片生产”。',
            en: 'One a line: end user; country or region; end use. Such as “Linden Semiconductor GmbH; Germany; radio chips”.',
          },
          wrong: eachLine(rightEndUser),
          kind: 'paragraph',
          most: 4000,
        },
        {
          id: 'destinations',
          name: { zh: '目的国（地区）', en: 'countries or regions of destination' },
          kind: 'line',
          most: 500,
        },
        {
          id: 'periodAsked',
          name: { zh: '申请的许可期限', en: 'period asked for' },
          kind: 'choice',
          options: {
            'one-year': { zh: '一年（方案的试点口径）', en: "one year, as the plan's pilot runs" },
            longer: { zh: '一年以上，不超过三年', en: 'more than one year, three at most' },
          },
        },
      ],
    },
  ],
  papers: [
    {
      id: 'compliance',
      name: { zh: '内部合规制度及运行情况说明', en: 'the compliance system, and how it has worked' },
      kind: 'own',
      cites: [cite('export-control-2024', '16')],
    },
    {
      id: 'export-record',
      name: { zh: '两用物项出口情况说明', en: 'record of dual-use exports' },
      kind: 'own',
      cites: [cite('export-control-2024', '16')],
    },
    {
      id: 'channels',
      name: { zh: '出口渠道和最终用户情况说明', en: 'channels and end users' },
      kind: 'own',
      cites: [cite('export-control-2024', '16')],
    },
    {
      id: 'end-use',
      name: { zh: '最终用户和最终用途证明', en: 'certificate of end user and end use' },
      kind: 'foreign',
    },
  ],
  gates: [{ decision: generalLicence, output: 'licence', rulesOut: ['single', 'barred', 'registration'] }],
  windows: [],
  lead: commerceBureau,
  results: [
    {
      id: 'licence',
      name: { zh: '两用物项通用许可', en: 'general licence' },
      by: commerceMinistry,
      licence: {
        id: 'general-licence',
        name: { zh: '两用物项通用许可', en: 'general licence for dual-use items' },
        valid: years(3),
        endNamed: true,
        claims: [
          { id: 'items', name: { zh: '物项和数量', en: 'items and quantities' }, from: 'items' },
          { id: 'destinations', name: { zh: '目的国（地区）', en: 'destinations' }, from: 'destinations' },
          { id: 'end-users', name: { zh: '最终用户', en: 'end users' }, from: 'endUsers' },
        ],
      },
    },
  ],
  opinions: [],
  terms: [
    {
      id: 'decision',
      name: { zh: '审查并作出决定', en: 'review and decision' },
      length: workingDays(45),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: ['appraisal', 'expert-review', 'site-check'],
      whenPassed: 'told',
      cites: [cite('export-control-2024', '17')],
    },
  ],
  grounds: ['appraisal', 'expert-review', 'site-check'],
  visits: 0,
  fee: null,
  remedies: remediesAt({ zh: '商务部', en: 'the Ministry of Commerce' }),
  kept: keptTenYears,
  needsRules: {
    zh: '哪些是方案所说的“特定两用物项”尚无清单；报国务院、中央军委批准的不受 45 个工作日限制；条例只管出口，方案所说的进口一侧依据未核。',
    en: 'Which items the plan means by “named dual-use items” is not yet listed; what goes to the State Council or the Central Military Commission is not bound by the 45 working days. The regulations govern exports alone; what the plan’s imports would rest on is not verified.',
  },
})
