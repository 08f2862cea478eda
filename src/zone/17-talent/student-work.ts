/**
 * Measure 17.7. International students may work off campus once the school has consented and the police have endorsed the
 * residence permit (article 22 of the regulations). What is done on campus, the article leaves aside.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules } from '../../rules/outcome.ts'
import {
  beijingUniversityStudent,
  offCampusEndorsed,
  schoolConsent,
  studentWork as studentWorkKind,
  studyPermitHeld,
} from '../vocabulary/student-work.ts'

const offCampus = studentWorkKind.is('off-campus-job', 'off-campus-internship')

export const studentWork = decision({
  id: 'talent.student-work',
  name: { zh: '国际学生勤工助学', en: 'Students may work' },
  question: { zh: '国际学生能不能勤工助学或者实习？', en: 'May the international student work or do an internship?' },
  measures: ['17.7'],
  since: '2013-09-01',
  asks: [studyPermitHeld, studentWorkKind, schoolConsent, offCampusEndorsed, beijingUniversityStudent],
  gives: {
    work: givesChoice({
      name: { zh: '勤工助学或实习', en: 'work or internship' },
      options: {
        allowed: { zh: '可以', en: 'allowed' },
        'endorse-first': { zh: '先向公安机关申请加注', en: 'only after the police endorse the permit' },
        'consent-first': {
          zh: '先取得学校同意，再申请加注',
          en: 'only after the school consents, then the endorsement',
        },
        'no-study-permit': { zh: '没有学习类居留证件，不能依此办理', en: 'not without a residence permit for study' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'not-before-endorsement': {
          zh: '未加注的，不得在校外勤工助学或者实习',
          en: 'no work or internship off campus before the endorsement',
        },
        'plan-supports': {
          zh: '方案支持在京高等学校国际学生按有关规定勤工助学，没有改变规定的条件',
          en: 'the plan supports it for students of universities in Beijing and leaves the conditions as they are',
        },
        'police-time': {
          zh: '居留证件申请，公安机关 15 日内审查决定',
          en: 'on residence permits the police decide within 15 days',
        },
      },
    }),
  },
  answer: 'work',
  closed: ['endorse-first', 'consent-first', 'no-study-permit'],
  // Each is one step further from the work: endorsement, consent, permit (Regulations on foreigners’ entry and exit 22).
  better: ['allowed', 'endorse-first', 'consent-first', 'no-study-permit'],
  // No step taken leads back.
  moreNeverHarms: [studyPermitHeld, schoolConsent, offCampusEndorsed],
  contradictions: [
    {
      id: 'endorsed-without-permit',
      says: { zh: '没有学习类居留证件，不会有加注', en: 'without a permit there is nothing to endorse' },
      when: all(offCampusEndorsed.yes(), studyPermitHeld.no()),
    },
    {
      id: 'endorsed-without-consent',
      says: { zh: '加注以学校同意为前提', en: 'the endorsement presupposes the school’s consent' },
      when: all(offCampusEndorsed.yes(), schoolConsent.no()),
    },
  ],
  rules: [
    rule('no-permit', {
      says: { zh: '须持学习类居留证件', en: 'A residence permit for study is needed' },
      cites: [cite('exit-entry-regulation-2013', '22', '学习类居留证件')],
      when: studyPermitHeld.no(),
      gives: { work: 'no-study-permit' },
    }),
    rule('on-campus', {
      says: { zh: '加注只针对校外', en: 'The endorsement is for work off campus' },
      cites: [cite('exit-entry-regulation-2013', '22', '未加注不得校外勤工/实习')],
      when: all(studyPermitHeld.yes(), studentWorkKind.is('on-campus')),
      gives: {
        work: needsRules(
          '条例的加注要求只针对校外；校内勤工助学按学校和教育主管部门的规定，这里未收录',
          'The regulations ask for an endorsement off campus only; on campus the rules of the school and the education authority hold, which are not held here',
        ),
      },
    }),
    rule('allowed', {
      says: { zh: '学校同意并经公安机关加注的，可以', en: 'With consent and endorsement: allowed' },
      cites: [cite('exit-entry-regulation-2013', '22')],
      when: all(studyPermitHeld.yes(), offCampus, schoolConsent.yes(), offCampusEndorsed.yes()),
      gives: { work: 'allowed' },
    }),
    rule('endorse-first', {
      says: { zh: '经学校同意后向公安机关申请加注', en: 'With consent: ask the police for the endorsement' },
      cites: [cite('exit-entry-regulation-2013', '22', '经学校同意后向公安加注')],
      when: all(studyPermitHeld.yes(), offCampus, schoolConsent.yes(), offCampusEndorsed.no()),
      gives: { work: 'endorse-first', also: ['not-before-endorsement'] },
    }),
    rule('consent-first', {
      says: { zh: '先经学校同意', en: 'The school consents first' },
      cites: [cite('exit-entry-regulation-2013', '22', '经学校同意')],
      when: all(studyPermitHeld.yes(), offCampus, schoolConsent.no()),
      gives: { work: 'consent-first', also: ['not-before-endorsement'] },
    }),
    rule('time', {
      says: { zh: '公安机关 15 日内审查决定', en: 'The police decide within 15 days' },
      cites: [cite('exit-entry-law-2012', '30.time')],
      when: all(studyPermitHeld.yes(), offCampus, offCampusEndorsed.no()),
      gives: { also: ['police-time'] },
    }),
    rule('plan', {
      says: {
        zh: '支持在京高等学校国际学生按有关规定勤工助学',
        en: 'Students of universities in Beijing are supported, under the rules',
      },
      cites: [plan('17.7')],
      when: beijingUniversityStudent.yes(),
      gives: { also: ['plan-supports'] },
    }),
  ],
  next: {
    'endorse-first': {
      zh: '持学校同意的函件，向居留地公安机关出入境管理机构申请加注。',
      en: 'Take the school’s letter of consent to the exit-entry office of the police where you live and ask for the endorsement.',
    },
    'consent-first': {
      zh: '向学校国际学生主管部门申请同意。',
      en: 'Ask the school’s office for international students for consent.',
    },
    'no-study-permit': {
      zh: '先办理学习类居留证件；以其他身份工作的，看工作许可。',
      en: 'Obtain a residence permit for study first; to work in another standing, see the work permit.',
    },
  },
})
