import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { studentWork } from './student-work.ts'

const student = {
  studyPermitHeld: true,
  studentWork: 'off-campus-job',
  schoolConsent: true,
  offCampusEndorsed: true,
  beijingUniversityStudent: true,
}
const on = '2023-11-18'

describe('国际学生勤工助学 students may work', () => {
  examples(studentWork, [
    { case: '学校同意并已加注', on, facts: student, gives: { work: 'allowed', also: ['plan-supports'] } },
    {
      case: '校外实习同样',
      on,
      facts: { ...student, studentWork: 'off-campus-internship' },
      gives: { work: 'allowed' },
    },
    {
      case: '校外实习，但居留证件没有加注：先向公安机关申请加注',
      on,
      facts: { ...student, studentWork: 'off-campus-internship', offCampusEndorsed: false },
      gives: { work: 'endorse-first', also: ['not-before-endorsement', 'plan-supports', 'police-time'] },
      by: ['endorse-first'],
    },
    { case: '方案前一日：没有方案的支持', on: '2023-11-17', facts: student, gives: { work: 'allowed', also: null } },
    { case: '条例施行首日', on: '2013-09-01', facts: student, gives: { work: 'allowed' } },
    {
      case: '不在京高校就读',
      on,
      facts: { ...student, beijingUniversityStudent: false },
      gives: { work: 'allowed', also: null },
    },
    {
      case: '学校同意，尚未加注',
      on,
      facts: { ...student, offCampusEndorsed: false },
      gives: { work: 'endorse-first', also: ['not-before-endorsement', 'plan-supports', 'police-time'] },
    },
    {
      case: '学校没有同意',
      on,
      facts: { ...student, schoolConsent: false, offCampusEndorsed: false },
      gives: { work: 'consent-first', also: ['not-before-endorsement', 'plan-supports', 'police-time'] },
    },
    {
      case: '没有学习类居留证件',
      on,
      facts: { ...student, studyPermitHeld: false, offCampusEndorsed: false },
      gives: { work: 'no-study-permit', also: ['plan-supports'] },
    },
    {
      case: '校内：条例没有规定',
      on,
      facts: { ...student, studentWork: 'on-campus', schoolConsent: false, offCampusEndorsed: false },
      gives: { work: 'needs-rules', also: ['plan-supports'] },
      by: ['on-campus'],
    },
    {
      case: '校内，没有学习类居留证件',
      on,
      facts: { ...student, studentWork: 'on-campus', studyPermitHeld: false, offCampusEndorsed: false },
      gives: { work: 'no-study-permit' },
    },
  ])
  proves(studentWork)
})
