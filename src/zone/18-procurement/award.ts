/**
 * Measure 18.2. The award: the purchaser confirms the winner and publishes it; a single-source purchase cannot be published
 * without its reasons. Challenges and interim measures hold it back.
 */
import { cite, plan } from '../../law/cite.ts'
import { not } from '../../rules/expression.ts'
import { workingDays } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { purchaser } from '../vocabulary/competent.ts'
import { organisationSection } from '../vocabulary/handling.ts'
import { keptFifteenYears, projectName, purchaserName, singleSourceUsed } from '../vocabulary/procurement-remedy.ts'

const singleSource = not(singleSourceUsed.hasNone('sole-supplier', 'emergency', 'top-up'))

export const award = procedure({
  id: 'procurement.award',
  name: { zh: '政府采购结果确定和公告', en: 'Award of a purchase, and its notice' },
  summary: {
    zh: '采购人确定中标、成交供应商并公告；采用单一来源的，公告中说明理由。',
    en: 'The purchaser settles who has won and says so in public; a single-source purchase gives its reasons in the notice.',
  },
  measures: ['18.2'],
  since: '2023-11-18',
  mode: 'registration',
  cites: [plan('18.2'), cite('procurement-regulation-2015', '43')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '采用单一来源方式的，公告成交结果时说明采用该方式的理由',
        en: 'Where a single source was used, the notice of the award says why',
      },
      cites: [plan('18.2', '在公告成交结果时应说明采用该方式的理由')],
    },
    {
      says: {
        zh: '质疑可能影响结果的，暂停签订合同；已签订的，中止履行',
        en: 'Where a challenge may affect the outcome, no contract is signed, and one that is signed is not carried out',
      },
      cites: [cite('procurement-regulation-2015', '54')],
    },
  ],
  form: [
    { ...organisationSection, title: { zh: '采购人或者代理机构', en: 'The purchaser or its agent' } },
    {
      title: { zh: '结果', en: 'The award' },
      facts: [singleSourceUsed],
      fields: [
        purchaserName,
        projectName,
        {
          id: 'reportReceivedOn',
          name: { zh: '收到评审报告的日期', en: 'day on which the report came in' },
          kind: 'date',
        },
        { id: 'winner', name: { zh: '中标、成交供应商', en: 'who has won' }, kind: 'line', most: 300 },
        { id: 'amount', name: { zh: '中标、成交金额', en: 'amount' }, kind: 'money' },
        {
          id: 'singleSourceReasons',
          name: { zh: '采用单一来源方式的理由', en: 'why a single source was used' },
          kind: 'paragraph',
          most: 4000,
          when: singleSource,
        },
      ],
    },
  ],
  papers: [{ id: 'report', name: { zh: '评审报告', en: 'report of the evaluation' }, kind: 'own' }],
  gates: [],
  windows: [],
  lead: purchaser,
  results: [{ id: 'award', name: { zh: '中标、成交结果', en: 'the award' }, by: purchaser }],
  opinions: [],
  terms: [
    {
      id: 'confirm',
      name: { zh: '确定中标、成交供应商', en: 'settling who has won' },
      length: workingDays(5),
      kind: 'statutory',
      starts: { date: 'reportReceivedOn' },
      ends: ['decided'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('procurement-regulation-2015', '43')],
    },
    {
      id: 'notice',
      name: { zh: '发出通知书并公告结果', en: 'notice to the winner, and to the public' },
      length: workingDays(2),
      kind: 'statutory',
      starts: ['decided'],
      ends: ['delivered'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('procurement-regulation-2015', '43.notice')],
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies: [
    {
      name: { zh: '质疑', en: 'challenge' },
      to: { zh: '采购人', en: 'the purchaser' },
      within: workingDays(7),
      from: 'delivered',
      cites: [cite('procurement-law-2014', '52'), cite('procurement-regulation-2015', '53')],
      procedure: 'procurement.challenge',
    },
  ],
  kept: keptFifteenYears,
})
