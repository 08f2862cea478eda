/**
 * Measure 18.6. A complaint to the finance department after a challenge. 30 working days from receipt; tests, appraisals,
 * expert review and the time for putting it right are not counted (法 56).
 */
import { cite, plan } from '../../law/cite.ts'
import { workingDays } from '../../time/period.ts'
import type { Ground } from '../../window/procedure.ts'
import { procedure } from '../../window/publish.ts'
import { purchaser } from '../vocabulary/competent.ts'
import { districtField } from '../vocabulary/districts.ts'
import { organisationSection, personSection, remedies } from '../vocabulary/handling.ts'
import {
  awardCase,
  financeDepartment,
  keptFifteenYears,
  projectName,
  purchaserLevel,
  purchaserName,
} from '../vocabulary/procurement-remedy.ts'

const notCounted: readonly Ground[] = ['inspection', 'appraisal', 'expert-review']

export const complaint = procedure({
  id: 'procurement.complaint',
  name: { zh: '政府采购投诉', en: 'Complaint about a purchase' },
  summary: {
    zh: '对质疑答复不满意或者未按时答复的，15 个工作日内向财政部门投诉，30 个工作日内作出处理决定。',
    en: 'Where the answer to a challenge does not satisfy or does not come, a complaint to the finance department within 15 working days, decided within 30.',
  },
  measures: ['18.6'],
  since: '2023-11-18',
  mode: 'complaint',
  cites: [plan('18.6'), cite('procurement-law-2014', '55')],
  // A supplier is a legal person, another organisation or a natural person (政府采购法 21).
  applicants: ['person', 'organisation'],
  conditions: [
    {
      says: {
        zh: '先向采购人质疑，答复期满后 15 个工作日内投诉',
        en: 'First a challenge; then within 15 working days after the time to answer it',
      },
      cites: [cite('procurement-law-2014', '55')],
    },
    {
      says: {
        zh: '符合条件的，自收到之日起即为受理；不符合条件或者不属于管辖的，3 个工作日内书面告知',
        en: 'A complaint that meets the conditions counts as taken up from the day it was received; one that does not, or belongs elsewhere, is answered in writing within three working days',
      },
      cites: [cite('mof-2017-94', '21')],
    },
    {
      says: {
        zh: '捏造事实、提供虚假材料或者非法取证的，列入名单，1 至 3 年内禁止参加采购',
        en: 'Invented facts, false papers or proof got unlawfully bar a supplier for one to three years',
      },
      cites: [cite('procurement-regulation-2015', '73')],
    },
  ],
  form: [
    { ...organisationSection, title: { zh: '投诉人', en: 'Who complains' } },
    { ...personSection, title: { zh: '投诉人', en: 'Who complains' } },
    {
      title: { zh: '投诉', en: 'The complaint' },
      facts: [],
      fields: [
        purchaserLevel,
        districtField,
        purchaserName,
        projectName,
        {
          id: 'challengeCase',
          name: { zh: '质疑的办件编号', en: 'case number of the challenge' },
          kind: 'case',
          names: { procedures: ['procurement.challenge'], own: true },
        },
        awardCase,
        {
          id: 'answerDueOn',
          name: { zh: '质疑答复期满的日期', en: 'last day for the answer to the challenge' },
          kind: 'date',
        },
        {
          id: 'complained',
          name: { zh: '投诉事项和请求', en: 'what is complained of, and what is asked for' },
          kind: 'paragraph',
          most: 4000,
        },
        { id: 'grounds', name: { zh: '事实依据和法律依据', en: 'facts and law' }, kind: 'paragraph', most: 4000 },
      ],
    },
  ],
  papers: [{ id: 'complaint', name: { zh: '投诉书和证明材料', en: 'the complaint, with its proof' }, kind: 'own' }],
  gates: [],
  windows: [
    {
      says: { zh: '质疑答复期满后 15 个工作日内', en: 'Within 15 working days after the time to answer the challenge' },
      date: 'answerDueOn',
      notAfter: { after: workingDays(15) },
      cites: [cite('procurement-law-2014', '55')],
    },
  ],
  lead: financeDepartment,
  results: [{ id: 'decision', name: { zh: '投诉处理决定', en: 'decision on the complaint' }, by: financeDepartment }],
  opinions: [
    {
      id: 'respondent',
      from: purchaser,
      asks: { zh: '被投诉人的说明和证据', en: "the purchaser's account, with its proof" },
      within: workingDays(5),
      silence: 'escalates',
      cites: [cite('mof-2017-94', '22')],
    },
  ],
  terms: [
    {
      id: 'acceptance',
      name: { zh: '审查', en: 'whether it is taken up' },
      length: workingDays(5),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['accepted', 'not-accepted', 'correction-asked'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('mof-2017-94', '21')],
    },
    {
      // From receipt; a complaint that was put right counts as received on that day, so that putting it right takes nothing.
      id: 'decision',
      name: { zh: '处理决定', en: 'the decision' },
      length: workingDays(30),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['decided', 'not-accepted'],
      pausedBy: notCounted,
      whenPassed: 'told',
      cites: [cite('procurement-law-2014', '56'), cite('procurement-regulation-2015', '58')],
    },
  ],
  grounds: notCounted,
  visits: 0,
  fee: null,
  remedies,
  kept: keptFifteenYears,
})
