/**
 * Measure 17.5. One form for two permits: the work permit of the foreign experts bureau and the residence permit of
 * exit-entry. Each looks at its own side at the same time; both permits leave together. The city's five working days lie
 * inside the time that the law gives to joint handling (行政许可法 42, second paragraph).
 */
import { cite, plan } from '../../law/cite.ts'
import { calendarDays, workingDays, years } from '../../time/period.ts'
import { groundsOf45 } from '../../window/general-law.ts'
import { procedure } from '../../window/publish.ts'
import { exitEntry, foreignExperts } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remedies } from '../vocabulary/handling.ts'
import { talentCategory } from '../vocabulary/work-permit.ts'
import { inCountryPermit } from './in-country-permit.ts'

const together = cite('licensing-law-2019', '42.2')

export const workAndResidence = procedure({
  id: 'talent.work-and-residence',
  name: { zh: '外国人工作许可、工作类居留许可一口受理', en: 'Work permit and residence permit, applied for together' },
  summary: {
    zh: '一张表、一个窗口、两家机关并联审批，5 个工作日同领工作许可和工作类居留许可。',
    en: 'One form, one window, two authorities at the same time: work permit and residence permit together in five working days.',
  },
  measures: ['17.5'],
  since: '2023-02-01',
  mode: 'approval',
  cites: [plan('17.5'), cite('beijing-two-permits-2023', 'whole')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '属于可以在境内直接申请的情形；A 类持任意有效签证或者居留许可均可',
        en: 'One of the cases that may be applied for inside the country; category A with any valid visa or residence permit',
      },
      cites: [cite('beijing-two-permits-2023', 'scope')],
    },
    {
      says: {
        zh: '入境 30 日内申办居留证件；工作类居留证件有效期 90 日至 5 年',
        en: 'The residence permit is applied for within 30 days of entry; for work it is good for 90 days to 5 years',
      },
      cites: [cite('exit-entry-law-2012', '30.time'), cite('exit-entry-law-2012', '30')],
    },
  ],
  form: [
    { ...organisationSection, title: { zh: '用人单位', en: 'The employer' } },
    {
      title: { zh: '来华工作的人', en: 'Who comes to work' },
      facts: inCountryPermit.asks,
      fields: [
        {
          id: 'foreignerName',
          name: { zh: '护照姓名', en: 'name as in the passport' },
          kind: 'line',
          most: 200,
          personal: true,
        },
        {
          id: 'passportNumber',
          name: { zh: '护照号码', en: 'passport number' },
          kind: 'line',
          most: 40,
          personal: true,
        },
        { id: 'nationality', name: { zh: '国籍', en: 'nationality' }, kind: 'line', most: 80, personal: true },
        { id: 'enteredOn', name: { zh: '最近一次入境日期', en: 'last day of entry' }, kind: 'date', personal: true },
        { id: 'position', name: { zh: '拟任职务', en: 'position' }, kind: 'line', most: 200 },
        { id: 'contractUntil', name: { zh: '聘用合同截止日期', en: 'end of the contract' }, kind: 'date' },
      ],
    },
  ],
  papers: [
    { id: 'passport', name: { zh: '护照', en: 'passport' }, kind: 'foreign' },
    {
      id: 'contract',
      name: { zh: '聘用合同或者任职证明', en: 'contract of employment, or proof of the post' },
      kind: 'own',
    },
    {
      id: 'degree',
      name: { zh: '学历、资格证明', en: 'degree or qualification' },
      help: { zh: '按所属类别需要的，才提交。', en: 'Only where the category calls for it.' },
      kind: 'foreign',
      optional: true,
    },
    {
      id: 'health',
      name: { zh: '健康证明（6 个月内）', en: 'health certificate, not older than six months' },
      help: { zh: '申请有效期 1 年以上居留的，提交。', en: 'For a residence permit of a year or more.' },
      kind: 'own',
      optional: true,
      cites: [cite('exit-entry-regulation-2013', '16')],
    },
  ],
  gates: [{ decision: inCountryPermit, output: 'apply', rulesOut: ['from-abroad'] }],
  windows: [],
  lead: foreignExperts,
  results: [
    {
      id: 'work-permit',
      name: { zh: '外国人工作许可', en: 'work permit' },
      by: foreignExperts,
      licence: {
        id: 'work-permit',
        name: { zh: '外国人工作许可证', en: 'work permit' },
        valid: years(5),
        endNamed: true,
        claims: [
          { id: 'name', name: { zh: '姓名', en: 'name' }, from: 'foreignerName' },
          { id: 'nationality', name: { zh: '国籍', en: 'nationality' }, from: 'nationality' },
          { id: 'employer', name: { zh: '用人单位', en: 'employer' }, from: 'organisationName' },
          { id: 'position', name: { zh: '职务', en: 'position' }, from: 'position' },
          { id: 'category', name: { zh: '类别', en: 'category' }, from: talentCategory.id },
        ],
      },
    },
    {
      id: 'residence-permit',
      name: { zh: '工作类居留许可', en: 'residence permit for work' },
      by: exitEntry,
      licence: {
        id: 'residence-permit',
        name: { zh: '工作类居留许可', en: 'residence permit for work' },
        valid: years(5),
        endNamed: true,
        claims: [
          { id: 'name', name: { zh: '姓名', en: 'name' }, from: 'foreignerName' },
          { id: 'nationality', name: { zh: '国籍', en: 'nationality' }, from: 'nationality' },
          { id: 'passport', name: { zh: '护照号码', en: 'passport number' }, from: 'passportNumber' },
          { id: 'employer', name: { zh: '用人单位', en: 'employer' }, from: 'organisationName' },
        ],
      },
    },
  ],
  opinions: [
    {
      id: 'category',
      from: foreignExperts,
      asks: { zh: '所属类别和任职是否属实', en: 'whether category and post are as stated' },
      within: workingDays(2),
      silence: 'escalates',
      cites: [plan('17.5', '一口受理、并联审批')],
    },
    {
      id: 'stay',
      from: exitEntry,
      asks: { zh: '身份、签证和在华停留情况', en: 'identity, visa and stay in the country' },
      within: workingDays(2),
      silence: 'escalates',
      cites: [plan('17.5', '一口受理、并联审批')],
    },
  ],
  terms: [
    {
      id: 'both-permits',
      name: { zh: '同领两证', en: 'both permits' },
      length: workingDays(5),
      kind: 'promise',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: groundsOf45,
      whenPassed: 'told',
      cites: [cite('beijing-two-permits-2023', 'whole'), plan('17.5')],
      limit: { length: workingDays(45), cites: [together] },
    },
    {
      // 15日 of the exit-entry law: a term of that law and not of the licensing law, so calendar days.
      id: 'residence',
      name: { zh: '居留许可的审查决定', en: 'the decision on the residence permit' },
      length: calendarDays(15),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['decided', 'not-accepted'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('exit-entry-law-2012', '30.time')],
    },
    {
      id: 'joint-handling',
      name: { zh: '联合办理', en: 'joint handling' },
      length: workingDays(45),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: groundsOf45,
      extension: {
        length: workingDays(15),
        approvedBy: { zh: '本级人民政府负责人', en: 'the head of the government at the same level' },
        cites: [together],
      },
      whenPassed: 'told',
      cites: [together],
    },
  ],
  grounds: groundsOf45,
  visits: 1,
  fee: null,
  remedies,
  kept: keptTenYears,
})
