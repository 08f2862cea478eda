/**
 * Measure 16.10. Patents and copyright pledged for a loan: the pledge comes into being with its registration (民法典 444),
 * and among several the earlier registered comes first (414). Patents within five working days, online within two;
 * copyright within ten days of acceptance. Trade marks are not in the plan's sentence.
 */
import { cite, plan } from '../../law/cite.ts'
import { all } from '../../rules/expression.ts'
import { calendarDays, workingDays } from '../../time/period.ts'
import type { Competence } from '../../window/procedure.ts'
import { procedure } from '../../window/publish.ts'
import { copyrightOffice, patentOffice } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, personSection, remediesAt } from '../vocabulary/handling.ts'
import {
  endedCase,
  patentNumber,
  pledgeAct,
  pledgedRight,
  pledgeHandedIn,
  sameNumber,
  wrongPatentNumber,
} from '../vocabulary/registration.ts'

const entered = pledgeAct.is('register')
const ended = pledgeAct.is('end')
const patent = pledgedRight.is('patent')
const copyright = pledgedRight.is('copyright')

const office: Competence = { field: pledgedRight.id, table: { patent: patentOffice }, otherwise: copyrightOffice }
const patents = cite('patent-pledge-2021', 'whole')
const copyrights = cite('copyright-pledge-2010', 'whole')
const pledgor = { zh: '出质人', en: 'The pledgor' }

export const pledgeRegistration = procedure({
  id: 'ip.pledge-registration',
  name: { zh: '专利权、著作权质押登记', en: 'Registration of a pledge of a patent or copyright' },
  summary: {
    zh: '以专利权或者著作权融资的质押登记：登记之日质权设立，按登记先后定顺位；还清后办理注销。',
    en: 'A patent or copyright pledged for finance: the pledge begins on the day of registration and ranks by it; it is ended once the debt is paid.',
  },
  measures: ['16.10'],
  since: '2023-11-18',
  mode: 'registration',
  cites: [plan('16.10'), cite('civil-code-2020', '444'), patents, copyrights],
  applicants: ['person', 'organisation'],
  conditions: [
    {
      says: {
        zh: '出质人和质权人共同办理',
        en: 'Pledgor and pledgee apply together',
      },
      cites: [cite('patent-rules-2023', '14')],
    },
    {
      says: {
        zh: '质权自登记时设立；没有登记的，质权不设立',
        en: 'The pledge comes into being with registration, and not without it',
      },
      cites: [cite('civil-code-2020', '444')],
    },
    {
      says: {
        zh: '同一权利上的几项质权，按登记先后定顺位',
        en: 'Several pledges of one right rank in the order in which they were registered',
      },
      cites: [cite('civil-code-2020', '414')],
    },
    {
      says: {
        zh: '主债权消灭、质权实现或者质权人放弃的，质权消灭，办理注销',
        en: 'It ends when the debt is gone, when it has been enforced, or when the pledgee gives it up; the entry is then ended',
      },
      cites: [cite('civil-code-2020', '393')],
    },
  ],
  form: [
    { ...organisationSection, title: pledgor },
    { ...personSection, title: pledgor },
    {
      title: { zh: '办理什么', en: 'What is to be done' },
      facts: [pledgeAct, pledgedRight, pledgeHandedIn],
      fields: [],
    },
    {
      title: { zh: '出质的权利', en: 'The right pledged' },
      facts: [],
      fields: [
        {
          id: 'patentNumber',
          name: { zh: '专利号', en: 'number of the patent' },
          kind: 'line',
          most: 60,
          wrong: wrongPatentNumber,
          kept: (typed) => patentNumber(typed) ?? typed,
          when: all(entered, patent),
        },
        {
          id: 'workNumber',
          kept: sameNumber,
          name: { zh: '作品登记号或者软件登记号', en: 'registration number of the work or software' },
          kind: 'line',
          most: 60,
          when: all(entered, copyright),
        },
        {
          id: 'rightName',
          name: { zh: '发明创造或者作品的名称', en: 'title of the invention or work' },
          kind: 'line',
          most: 200,
          when: entered,
        },
      ],
    },
    {
      title: { zh: '质权', en: 'The pledge' },
      facts: [],
      fields: [
        { id: 'pledgee', name: { zh: '质权人', en: 'pledgee' }, kind: 'line', most: 200, when: entered },
        {
          id: 'debt',
          name: { zh: '担保的债权数额（元）', en: 'debt secured, in yuan' },
          kind: 'money',
          when: entered,
        },
        {
          id: 'debtUntil',
          name: { zh: '债务履行期届满日', en: 'day on which the debt is due' },
          kind: 'date',
          when: entered,
        },
      ],
    },
    {
      title: { zh: '注销', en: 'Ending it' },
      facts: [],
      fields: [
        endedCase('pledgeCase', 'ip.pledge-registration', ended),
        {
          id: 'pledgeEnd',
          name: { zh: '质权消灭的事由', en: 'why the pledge ends' },
          kind: 'choice',
          options: {
            paid: { zh: '主债权消灭', en: 'the debt is gone' },
            enforced: { zh: '质权实现', en: 'the pledge was enforced' },
            waived: { zh: '质权人放弃质权', en: 'the pledgee gave it up' },
            other: { zh: '法律规定的其他情形', en: 'another case that the law provides for' },
          },
          when: ended,
        },
      ],
    },
  ],
  papers: [
    {
      id: 'joint',
      name: { zh: '双方签署的登记申请', en: 'the application, signed by both parties' },
      kind: 'own',
      when: entered,
      cites: [cite('patent-rules-2023', '14')],
    },
    { id: 'pledge-contract', name: { zh: '质押合同', en: 'the pledge contract' }, kind: 'own', when: entered },
    { id: 'debt-contract', name: { zh: '主债权合同', en: 'the contract of the debt' }, kind: 'own', when: entered },
    {
      id: 'release',
      name: { zh: '质权消灭的证明', en: 'proof that the pledge has ended' },
      kind: 'own',
      when: ended,
      cites: [cite('civil-code-2020', '393')],
    },
  ],
  gates: [],
  windows: [],
  lead: office,
  results: [
    {
      id: 'registration',
      name: { zh: '质押登记', en: 'registration of the pledge' },
      by: office,
      licence: {
        id: 'ip-pledge',
        name: { zh: '质押登记证明', en: 'certificate of a pledge' },
        when: entered,
        claims: [
          { id: 'right', name: { zh: '出质的权利', en: 'right pledged' }, from: pledgedRight.id },
          { id: 'patent', name: { zh: '专利号', en: 'patent' }, from: 'patentNumber' },
          { id: 'work', name: { zh: '作品登记号', en: 'work' }, from: 'workNumber' },
          { id: 'title', name: { zh: '名称', en: 'title' }, from: 'rightName' },
          { id: 'pledgee', name: { zh: '质权人', en: 'pledgee' }, from: 'pledgee' },
          { id: 'debt', name: { zh: '担保的债权数额', en: 'debt secured' }, from: 'debt' },
        ],
      },
    },
  ],
  opinions: [],
  terms: [
    {
      id: 'patent-online',
      name: { zh: '专利权质押在线办理的审查期限', en: 'time to examine a patent pledge filed online' },
      length: workingDays(2),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['decided', 'not-accepted'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [patents],
      when: all(entered, patent, pledgeHandedIn.is('online')),
    },
    {
      id: 'patent',
      name: { zh: '专利权质押的审查期限', en: 'time to examine a patent pledge' },
      length: workingDays(5),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['decided', 'not-accepted'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [patents],
      when: all(entered, patent, pledgeHandedIn.is('paper')),
    },
    {
      // 日: not a term of the Administrative Licensing Law, so calendar days.
      id: 'copyright',
      name: { zh: '著作权质权的登记期限', en: 'time to register a copyright pledge' },
      length: calendarDays(10),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [copyrights],
      when: all(entered, copyright),
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies: remediesAt({
    zh: '国家知识产权局或者国家版权局',
    en: 'the China National Intellectual Property Administration, or the National Copyright Administration',
  }),
  ends: {
    field: 'pledgeCase',
    when: ended,
    says: { zh: '质权消灭，注销质押登记', en: 'the pledge has ended, and so does its registration' },
  },
  kept: keptTenYears,
  needsRules: {
    zh: '注销登记的期限未检得，随到随办；登记机关是国家知识产权局、国家版权局，北京的代办与简化流程以其公布的为准。',
    en: 'The time for ending an entry was not found: it is handled as it comes. The registrars are the national offices; what is simplified in Beijing is as they publish it.',
  },
})
