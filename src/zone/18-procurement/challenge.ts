/**
 * Measure 18.5. A supplier's challenge to the purchaser: raised within 7 working days, answered within 7. While it runs no
 * contract is signed where the outcome may be affected (条例 54).
 */
import { cite, plan } from '../../law/cite.ts'
import { workingDays } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { purchaser } from '../vocabulary/competent.ts'
import { organisationSection, personSection } from '../vocabulary/handling.ts'
import {
  awardCase,
  keptFifteenYears,
  mayAffectResult,
  projectName,
  purchaserName,
} from '../vocabulary/procurement-remedy.ts'

export const challenge = procedure({
  id: 'procurement.challenge',
  name: { zh: '政府采购质疑', en: 'Challenge to a purchase' },
  summary: {
    zh: '供应商认为权益受损的，7 个工作日内向采购人质疑，采购人 7 个工作日内答复；鼓励先磋商。',
    en: 'A supplier that sees its rights harmed challenges the purchaser within seven working days and has the answer within seven; talking first is encouraged.',
  },
  measures: ['18.5'],
  since: '2023-11-18',
  mode: 'challenge',
  cites: [plan('18.5'), cite('procurement-law-2014', '52')],
  // A supplier is a legal person, another organisation or a natural person (政府采购法 21).
  applicants: ['person', 'organisation'],
  conditions: [
    {
      says: {
        zh: '自知道或者应知权益受损起 7 个工作日内，书面提出',
        en: 'In writing, within seven working days of knowing, or having to know, of the harm',
      },
      cites: [cite('procurement-law-2014', '52'), cite('procurement-regulation-2015', '53')],
    },
    {
      says: {
        zh: '鼓励通过磋商解决；不损害该供应商参加采购、投诉或者寻求法律救济的权利',
        en: 'Talks are encouraged; the supplier loses neither its place in this or a later purchase nor its right to complain or go to court',
      },
      cites: [
        plan('18.5', '鼓励采购人与供应商通过磋商解决质疑'),
        plan('18.5', '不损害该供应商参加正在进行的或未来进行的采购以及投诉或寻求法律救济的权利'),
      ],
    },
    {
      says: { zh: '有关信息向社会公开', en: 'What becomes of it is public' },
      cites: [plan('18.5', '将有关信息向社会公开')],
    },
  ],
  form: [
    { ...organisationSection, title: { zh: '供应商', en: 'The supplier' } },
    { ...personSection, title: { zh: '供应商', en: 'The supplier' } },
    {
      title: { zh: '质疑', en: 'The challenge' },
      facts: [mayAffectResult],
      fields: [
        purchaserName,
        projectName,
        awardCase,
        {
          id: 'harmKnownOn',
          name: { zh: '知道或者应知权益受损的日期', en: 'day on which the harm was, or had to be, known' },
          // Article 53 says from which day it had to be known; a result is announced for one working day.
          help: {
            zh: '对采购文件，为收到之日或者公告期满之日；对采购过程，为各环节结束之日；对结果，为结果公告期满之日，而不是发布之日。',
            en: 'Of the documents, the day they were received or their announcement ended; of a step, the day it ended; of the result, the day its announcement ended, and not the day it was published.',
          },
          kind: 'date',
        },
        {
          id: 'challenged',
          name: { zh: '质疑事项和请求', en: 'what is challenged, and what is asked for' },
          kind: 'paragraph',
          most: 4000,
        },
        { id: 'grounds', name: { zh: '事实依据和法律依据', en: 'facts and law' }, kind: 'paragraph', most: 4000 },
        {
          id: 'talks',
          name: { zh: '是否愿意先磋商', en: 'ready to talk first' },
          kind: 'yes-no',
        },
      ],
    },
  ],
  papers: [{ id: 'challenge', name: { zh: '质疑函和证明材料', en: 'the challenge, with its proof' }, kind: 'own' }],
  gates: [],
  windows: [
    {
      says: { zh: '知道或者应知权益受损之日起 7 个工作日内', en: 'Within seven working days of knowing of the harm' },
      date: 'harmKnownOn',
      notAfter: { after: workingDays(7) },
      cites: [cite('procurement-law-2014', '52')],
    },
  ],
  lead: purchaser,
  results: [{ id: 'answer', name: { zh: '质疑答复', en: 'the answer' }, by: purchaser }],
  opinions: [],
  terms: [
    {
      id: 'answer',
      name: { zh: '答复质疑', en: 'the answer' },
      length: workingDays(7),
      kind: 'statutory',
      starts: ['received'],
      ends: ['decided', 'not-accepted'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('procurement-law-2014', '53')],
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies: [
    {
      name: { zh: '投诉', en: 'complaint' },
      to: { zh: '采购人同级财政部门', en: "the finance department at the purchaser's level" },
      within: workingDays(15),
      // After the time to answer is over, and so not sooner where the answer came sooner.
      from: { end: 'answer' },
      cites: [cite('procurement-law-2014', '55')],
      procedure: 'procurement.complaint',
    },
  ],
  holds: {
    field: awardCase.id,
    from: 'received',
    until: 'decided',
    when: mayAffectResult.yes(),
    says: { zh: '质疑可能影响结果，暂停签订合同', en: 'a challenge may affect the outcome: no contract is signed' },
    cites: [cite('procurement-regulation-2015', '54')],
  },
  kept: keptFifteenYears,
})
