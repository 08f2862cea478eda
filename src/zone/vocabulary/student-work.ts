import { choice, yesNo } from '../../rules/fact.ts'

/** The international student who wants to work beside the studies. */

export const studyPermitHeld = yesNo('studyPermitHeld', {
  name: { zh: '持有效的学习类居留证件', en: 'a valid residence permit for study is held' },
  denied: { zh: '没有有效的学习类居留证件', en: 'no valid residence permit for study is held' },
  question: { zh: '是否持有有效的学习类居留证件？', en: 'Does the student hold a valid residence permit for study?' },
})

export const studentWork = choice('studentWork', {
  name: { zh: '勤工助学的方式', en: 'kind of student work' },
  question: { zh: '打算怎样勤工助学？', en: 'What work is it to be?' },
  options: {
    'on-campus': { zh: '校内勤工助学', en: 'work on campus' },
    'off-campus-job': { zh: '校外勤工助学', en: 'work off campus' },
    'off-campus-internship': { zh: '校外实习', en: 'an internship off campus' },
  },
})

export const schoolConsent = yesNo('schoolConsent', {
  name: { zh: '学校已经同意', en: 'the school has consented' },
  denied: { zh: '学校没有同意', en: 'the school has not consented' },
  question: { zh: '学校是否已经同意？', en: 'Has the school consented?' },
})

export const offCampusEndorsed = yesNo('offCampusEndorsed', {
  name: { zh: '居留证件已加注勤工助学或实习', en: 'the permit carries the endorsement for work or an internship' },
  denied: { zh: '居留证件没有加注', en: 'the permit carries no endorsement' },
  question: {
    zh: '公安机关是否已在居留证件上加注？',
    en: 'Have the police endorsed the residence permit for it?',
  },
})

export const beijingUniversityStudent = yesNo('beijingUniversityStudent', {
  name: { zh: '在京高等学校的国际学生', en: 'an international student of a university in Beijing' },
  denied: { zh: '不是在京高等学校的国际学生', en: 'no international student of a university in Beijing' },
  question: {
    zh: '是不是在京高等学校的国际学生？',
    en: 'Is the person an international student of a university in Beijing?',
  },
})
