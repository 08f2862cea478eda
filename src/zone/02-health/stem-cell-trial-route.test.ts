import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { stemCellTrialRoute } from './stem-cell-trial-route.ts'

const research = {
  biomedicalField: 'stem-cell',
  trialAsMedicine: false,
  trialStage: 'research',
  tertiaryGradeA: true,
  drugTrialInstitution: true,
  reviewsPassed: ['academic', 'ethics'],
  chargesSubjects: false,
}
const asMedicine = { ...research, trialAsMedicine: true }
const application = { ...research, trialStage: 'application' }
const gene = { ...research, biomedicalField: 'gene' }
const otherField = { ...research, biomedicalField: 'other' }
const ungraded = { ...research, tertiaryGradeA: false }
const unqualified = { ...ungraded, drugTrialInstitution: false }
const charging = { ...research, chargesSubjects: true }
const before818 = '2026-04-30'
const on818 = '2026-05-01'
const workingDays = (length: number) => ({ length, unit: 'working-days' })

describe('干细胞临床试验路径 route of a stem-cell trial', () => {
  examples(stemCellTrialRoute, [
    {
      case: '2015 年办法：三甲、有资格，双备案',
      on: '2023-11-18',
      facts: research,
      gives: { route: 'double-filing', time: null, missing: null, also: null },
      by: ['double-filing-2015'],
    },
    {
      case: '2015 年办法：不是三甲，没有资格',
      on: '2023-11-18',
      facts: unqualified,
      gives: { route: 'not-open', missing: ['grade', 'trial-qualification'] },
      by: ['not-open-2015'],
    },
    {
      case: '2015 年办法，但按药品申报上市：药品临床试验（默示许可）',
      on: '2023-11-18',
      facts: { ...unqualified, trialAsMedicine: true },
      gives: { route: 'medicine-trial', missing: null },
      by: ['medicine'],
    },
    {
      case: '2015 年办法，但研发领域为基因（诊断、治疗等）：须配套',
      on: '2023-11-18',
      facts: { ...unqualified, biomedicalField: 'gene' },
      gives: { route: 'needs-rules', missing: null },
      by: ['gene-before-818'],
    },
    {
      case: '2015 年办法，但所处阶段为临床转化应用：须配套',
      on: '2023-11-18',
      facts: { ...unqualified, trialStage: 'application' },
      gives: { route: 'needs-rules', missing: null },
      by: ['application-before-818'],
    },
    {
      case: '2015 年办法：三甲而没有药物临床试验资格',
      on: '2023-11-18',
      facts: { ...research, drugTrialInstitution: false },
      gives: { route: 'not-open', missing: ['trial-qualification'] },
    },
    {
      case: '2015 年办法：没有写审查和收费',
      on: '2023-11-18',
      facts: { ...charging, reviewsPassed: [] },
      gives: { route: 'double-filing', missing: null },
    },
    {
      case: '研发领域为干细胞、不按药品申报，作为医疗新技术、所处阶段为临床研究（临床试验）、三级甲等医疗机构、有药物临床试验机构资格、没有已通过的审查，818 号令施行前一日：机构与项目双备案',
      on: before818,
      facts: { ...charging, reviewsPassed: [] },
      gives: { route: 'double-filing', missing: null },
      by: ['double-filing-2015'],
    },
    {
      case: '2015 年办法不及于基因技术',
      on: before818,
      facts: gene,
      gives: { route: 'needs-rules' },
      by: ['gene-before-818'],
    },
    {
      case: '2015 年办法不及于基因技术，但不是三级甲等医疗机构：须配套',
      on: before818,
      facts: { ...gene, tertiaryGradeA: false },
      gives: { route: 'needs-rules', missing: null },
      by: ['gene-before-818'],
    },
    {
      case: '2015 年办法不及于转化应用',
      on: before818,
      facts: application,
      gives: { route: 'needs-rules', time: null },
      by: ['application-before-818'],
    },
    {
      case: '818 号令公布前一日',
      on: '2025-10-09',
      facts: research,
      gives: { route: 'double-filing', also: null },
    },
    {
      case: '818 号令公布之日：尚未施行',
      on: '2025-10-10',
      facts: research,
      gives: { route: 'double-filing', also: ['order-818-coming'] },
    },
    {
      case: '818 号令施行前一日：仍双备案',
      on: before818,
      facts: research,
      gives: { route: 'double-filing' },
      by: ['double-filing-2015'],
    },
    {
      case: '818 号令施行之日：审查通过后 5 个工作日备案',
      on: on818,
      facts: research,
      gives: {
        route: 'filing',
        time: workingDays(5),
        missing: null,
        also: ['filing-after-review', 'further-conditions', 'records-30-years'],
      },
      by: ['filing-818'],
    },
    {
      case: '818 号令及于基因技术',
      on: on818,
      facts: gene,
      gives: { route: 'filing' },
    },
    {
      case: '818 号令及于基因技术，但不是三级甲等医疗机构：条件不齐，不能开展',
      on: on818,
      facts: { ...gene, tertiaryGradeA: false },
      gives: { route: 'not-open' },
      by: ['not-open-818'],
    },
    {
      case: '818 号令不再写药物临床试验资格',
      on: on818,
      facts: { ...research, drugTrialInstitution: false },
      gives: { route: 'filing', missing: null },
    },
    {
      case: '818 号令：不是三甲',
      on: on818,
      facts: ungraded,
      gives: { route: 'not-open', time: null, missing: ['grade'] },
      by: ['not-open-818'],
    },
    {
      case: '818 号令，但研发领域为其他：不适用',
      on: on818,
      facts: { ...otherField, tertiaryGradeA: false },
      gives: { route: 'not-applicable', missing: null },
      by: ['other-field'],
    },
    {
      case: '研发领域为干细胞、不按药品申报，作为医疗新技术、所处阶段为临床研究（临床试验）、不是三级甲等医疗机构、有药物临床试验机构资格，《药品临床试验审评审批（默示许可）》施行之日：条件不齐，不能开展',
      on: '2019-12-01',
      facts: ungraded,
      gives: { route: 'not-open' },
      by: ['not-open-2015'],
    },
    {
      case: '818 号令，但按药品申报上市：药品临床试验（默示许可）',
      on: on818,
      facts: { ...asMedicine, tertiaryGradeA: false },
      gives: { route: 'medicine-trial', missing: null },
      by: ['medicine'],
    },
    {
      case: '818 号令，但所处阶段为临床转化应用：经国务院卫生健康部门批准',
      on: on818,
      facts: { ...application, tertiaryGradeA: false },
      gives: { route: 'approval', missing: null },
      by: ['approval-818'],
    },
    {
      case: '818 号令：只通过伦理审查',
      on: on818,
      facts: { ...research, reviewsPassed: ['ethics'] },
      gives: { route: 'not-open', missing: ['academic'] },
    },
    {
      case: '818 号令：只通过学术审查',
      on: on818,
      facts: { ...research, reviewsPassed: ['academic'] },
      gives: { route: 'not-open', missing: ['ethics'] },
    },
    {
      case: '818 号令：向受试者收费',
      on: on818,
      facts: charging,
      gives: { route: 'not-open', missing: ['fee'] },
    },
    {
      case: '818 号令，但研发领域为其他（不按药品申报，作为医疗新技术、所处阶段为临床研究（临床试验）、向受试者收费）：不适用',
      on: on818,
      facts: { ...otherField, chargesSubjects: true },
      gives: { route: 'not-applicable', missing: null },
      by: ['other-field'],
    },
    {
      case: '818 号令，但按药品申报上市（研发领域为干细胞、所处阶段为临床研究（临床试验）、向受试者收费）：药品临床试验（默示许可）',
      on: on818,
      facts: { ...asMedicine, chargesSubjects: true },
      gives: { route: 'medicine-trial', missing: null },
      by: ['medicine'],
    },
    {
      case: '818 号令，但所处阶段为临床转化应用（研发领域为干细胞、不按药品申报，作为医疗新技术、向受试者收费）：经国务院卫生健康部门批准',
      on: on818,
      facts: { ...application, chargesSubjects: true },
      gives: { route: 'approval', missing: null },
      by: ['approval-818'],
    },
    {
      case: '818 号令：转化应用须批准，时限未核',
      on: on818,
      facts: application,
      gives: { route: 'approval', time: 'needs-rules' },
      by: ['approval-818'],
    },
    {
      case: '818 号令，但研发领域为其他（不按药品申报，作为医疗新技术、所处阶段为临床转化应用）：不适用',
      on: on818,
      facts: { ...application, biomedicalField: 'other' },
      gives: { route: 'not-applicable', time: null },
      by: ['other-field'],
    },
    {
      case: '818 号令，但没有已通过的审查：经国务院卫生健康部门批准',
      on: on818,
      facts: { ...application, reviewsPassed: [] },
      gives: { route: 'approval', missing: null },
      by: ['approval-818'],
    },
    {
      case: '818 号令已在施行，公布前一日所知：仍是双备案',
      on: on818,
      knownOn: '2025-10-09',
      facts: research,
      gives: { route: 'double-filing' },
    },
    {
      case: '按药品申报：60 个工作日默示许可',
      on: '2023-11-18',
      facts: asMedicine,
      gives: { route: 'medicine-trial', time: workingDays(60), also: null },
      by: ['medicine'],
    },
    {
      case: '按药品申报，施行之日：药品临床试验（默示许可）',
      on: '2025-10-10',
      facts: asMedicine,
      gives: { route: 'medicine-trial', also: ['beijing-30'] },
      by: ['medicine'],
    },
    {
      case: '按药品申报，2024 年起另有北京 30 个工作日试点',
      on: '2024-01-01',
      facts: asMedicine,
      gives: { route: 'medicine-trial', time: workingDays(60), also: ['beijing-30'] },
    },
    {
      case: '按药品申报，2024 年起另有北京 30 个工作日试点，但研发领域为其他：不适用',
      on: '2024-01-01',
      facts: { ...asMedicine, biomedicalField: 'other' },
      gives: { route: 'not-applicable', also: null },
      by: ['other-field'],
    },
    {
      case: '按药品申报，前一日',
      on: '2023-12-31',
      facts: asMedicine,
      gives: { also: null },
    },
    {
      case: '按药品申报，818 号令施行后不变',
      on: on818,
      facts: asMedicine,
      gives: { route: 'medicine-trial', missing: null, also: ['beijing-30'] },
      by: ['medicine'],
    },
    {
      case: '按药品申报，818 号令施行后不变，但没有已通过的审查：药品临床试验（默示许可）',
      on: on818,
      facts: { ...asMedicine, reviewsPassed: [] },
      gives: { route: 'medicine-trial', missing: null },
      by: ['medicine'],
    },
    {
      case: '其他领域',
      on: on818,
      facts: otherField,
      gives: { route: 'not-applicable', time: null },
      by: ['other-field'],
    },
    {
      case: '其他领域，但没有已通过的审查：不适用',
      on: on818,
      facts: { ...otherField, reviewsPassed: [] },
      gives: { route: 'not-applicable', missing: null },
      by: ['other-field'],
    },
    {
      case: '其他领域，施行之日：不适用',
      on: '2025-10-10',
      facts: otherField,
      gives: { route: 'not-applicable', also: null },
      by: ['other-field'],
    },
    {
      case: '按药品申报，818 号令施行后不变',
      on: on818,
      facts: asMedicine,
      gives: { route: 'medicine-trial', also: ['beijing-30'] },
      by: ['medicine'],
    },
    {
      case: '其他领域',
      on: on818,
      facts: otherField,
      gives: { route: 'not-applicable', time: null },
      by: ['other-field'],
    },
  ])
  proves(stemCellTrialRoute)
})
