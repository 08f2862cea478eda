/**
 * Measure 5.2. What an overseas professional qualification is worth in Beijing: whether it stands in the catalogue in
 * force. Versions of 82, 110, 149 and 163 entries are known; of version 3.0 neither its size nor its days are verified.
 * What each entry opens is written in the catalogue, which is not held here.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesChoice, givesCount, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { qualificationListing } from '../vocabulary/professional.ts'
import { workPlace } from '../vocabulary/work-permit.ts'

const inBeijing = workPlace.is('beijing')
const inCatalogue = all(inBeijing, qualificationListing.isNot('not-listed'))
const notInCatalogue = all(inBeijing, qualificationListing.is('not-listed'))

type Catalogue = 'qualifications-1.0' | 'qualifications-2.0' | 'qualifications-2024' | 'qualifications-2025'

/** One version of the catalogue, for the days on which it stood. */
const version = (id: Catalogue, entries: number) => [
  rule(`${id}-entries`, {
    says: { zh: `当时的目录有 ${entries} 项`, en: `The catalogue of the time has ${entries} entries` },
    cites: [cite(id, 'count')],
    when: inBeijing,
    gives: { entries },
  }),
  rule(`${id}-recognised`, {
    says: { zh: '列入当时的目录，予以认可', en: 'In the catalogue of the time: recognised' },
    cites: [cite(id, 'count')],
    when: inCatalogue,
    gives: { effect: 'recognised' as const },
  }),
  rule(`${id}-not-listed`, {
    says: { zh: '没有列入当时的目录', en: 'Not in the catalogue of the time' },
    cites: [cite(id, 'count')],
    when: notInCatalogue,
    gives: { effect: 'not-recognised' as const },
  }),
  rule(`${id}-elsewhere`, {
    says: { zh: '北京的目录只在北京适用', en: 'The catalogue of Beijing holds in Beijing only' },
    cites: [cite(id, 'count')],
    when: not(inBeijing),
    gives: {
      effect: notApplicable('不在北京工作，北京的目录不适用', 'Not to work in Beijing: its catalogue does not apply'),
    },
  }),
]

export const qualificationEffect = decision({
  id: 'professional.qualification-effect',
  name: { zh: '境外职业资格认可', en: 'Recognition of an overseas qualification' },
  question: {
    zh: '我的境外职业资格在北京是否得到认可？',
    en: 'Is my overseas professional qualification recognised in Beijing?',
  },
  measures: ['5.2'],
  since: '2021-09-01',
  asks: [workPlace, qualificationListing],
  gives: {
    effect: givesChoice({
      name: { zh: '认可', en: 'recognition' },
      options: {
        recognised: { zh: '列入目录，予以认可', en: 'recognised: it stands in the catalogue' },
        'not-recognised': { zh: '没有列入目录', en: 'not recognised: it is not in the catalogue' },
      },
    }),
    entries: givesCount({
      name: { zh: '当时目录的项数', en: 'entries in the catalogue of the time' },
      unit: { zh: '项', en: 'entries' },
      optional: true,
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'what-it-opens': {
          zh: '认可后可以做什么，按目录该项的说明，目录内容未收录',
          en: 'what recognition opens is said in the entry of the catalogue, which is not held here',
        },
        'support-policies': {
          zh: '方案要求动态完善清单、健全配套支持政策',
          en: 'the plan asks for the list to be kept up to date and for policies that support it',
        },
        'highly-recognised': { zh: '属于“高认可”（25 项之一）', en: 'one of 25 marked highly recognised' },
        'urgently-needed': { zh: '属于“急需”（8 项之一）', en: 'one of 8 marked urgently needed' },
        examinations: {
          zh: '可以看境外人员参加境内资格考试的开放目录（2.0 版 40 项）',
          en: 'see the list of examinations open to people from overseas (version 2.0, 40 entries)',
        },
        'day-not-verified': {
          zh: '本版目录的启用日未核，前后数月内的请核对当时目录',
          en: 'the first day of this version is not verified: near it, check the catalogue of the time',
        },
      },
    }),
  },
  answer: 'effect',
  closed: ['not-recognised'],
  rules: [
    ...version('qualifications-1.0', 82),
    ...version('qualifications-2.0', 110),
    ...version('qualifications-2024', 149),
    ...version('qualifications-2025', 163),
    rule('qualifications-3.0', {
      says: { zh: '2023 年有 3.0 版，项数未核', en: 'A version 3.0 came in 2023; its size is not verified' },
      cites: [cite('qualifications-3.0', 'count')],
      when: inBeijing,
      gives: {
        entries: needsRules(
          '2023 年的 3.0 版项数与起止日均未核（2.0 版为 110 项）',
          'Neither the size nor the days of version 3.0 of 2023 are verified (version 2.0 had 110 entries)',
        ),
      },
      over: ['qualifications-2.0-entries'],
    }),
    rule('what-it-opens', {
      says: { zh: '认可的内容按目录该项', en: 'What it opens is said in its entry' },
      cites: [plan('5.2', '境外职业资格证书认可清单')],
      when: inCatalogue,
      gives: { also: ['what-it-opens'] },
    }),
    rule('support-policies', {
      says: { zh: '动态完善清单，健全配套支持政策', en: 'The list is kept up to date, with supporting policies' },
      cites: [plan('5.2')],
      when: inBeijing,
      gives: { also: ['support-policies'] },
    }),
    rule('marks-2024', {
      says: { zh: '高认可 25 项', en: 'Highly recognised: 25' },
      cites: [cite('qualifications-2024', 'count')],
      when: all(inBeijing, qualificationListing.is('highly-recognised')),
      gives: { also: ['highly-recognised'] },
    }),
    rule('urgent-2024', {
      says: { zh: '急需 8 项', en: 'Urgently needed: 8' },
      cites: [cite('qualifications-2024', 'count')],
      when: all(inBeijing, qualificationListing.is('urgently-needed')),
      gives: { also: ['urgently-needed'] },
    }),
    rule('day-not-verified', {
      says: { zh: '2024 年目录的启用日未核', en: 'The first day of the catalogue of 2024 is not verified' },
      cites: [cite('qualifications-2024', 'count')],
      when: inBeijing,
      gives: { also: ['day-not-verified'] },
    }),
    rule('examinations', {
      says: { zh: '境外人员可以参加境内资格考试', en: 'Examinations open to people from overseas' },
      cites: [cite('examinations-2022', 'count')],
      when: notInCatalogue,
      gives: { also: ['examinations'] },
    }),
  ],
  next: {
    recognised: {
      zh: '带上证书和工作材料，按目录该项的说明办理认可和配套待遇。',
      en: 'With the certificate, follow the entry of the catalogue for recognition and what comes with it.',
    },
    'not-recognised': {
      zh: '看境内资格考试是否对境外人员开放；目录每版都有增补，留意下一版。',
      en: 'See whether the examination here is open to you; the catalogue has grown with every version.',
    },
  },
})
