import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { vocationalTraining } from './vocational-training.ts'

const school = {
  investorOrigin: 'foreign',
  trainingSubject: 'vocational-skills',
  trainingForProfit: true,
  registeredIn: 'beijing-other',
}
const on = '2023-11-18'

describe('外商独资职业技能培训机构 wholly foreign-owned vocational training', () => {
  examples(vocationalTraining, [
    {
      case: '经营性职业技能培训：方案当日，方案与清单一致',
      on,
      facts: school,
      gives: { ownership: 'wholly-foreign', also: ['plan-confirms', 'school-licence'] },
      by: ['vocational-2021', 'plan'],
    },
    {
      case: '方案前一日：清单本来就没有列入',
      on: '2023-11-17',
      facts: school,
      gives: { ownership: 'wholly-foreign', also: ['school-licence'] },
      by: ['vocational-2021'],
    },
    {
      case: '2021 版清单的最后一日',
      on: '2024-10-31',
      facts: school,
      gives: { ownership: 'wholly-foreign' },
      by: ['vocational-2021', 'plan'],
    },
    {
      case: '2024 版清单施行之日',
      on: '2024-11-01',
      facts: school,
      gives: { ownership: 'wholly-foreign' },
      by: ['vocational-2024', 'plan'],
    },
    {
      case: '自贸试验区内：仍用自贸试验区清单',
      on: '2024-11-01',
      facts: { ...school, registeredIn: 'beijing-ftz' },
      gives: { ownership: 'wholly-foreign', also: ['ftz-entries', 'plan-confirms', 'school-licence'] },
      by: ['vocational-ftz', 'plan'],
    },
    {
      case: '港澳投资者：单独优惠走 CEPA',
      on,
      facts: { ...school, investorOrigin: 'hk-macao' },
      gives: { ownership: 'wholly-foreign', also: ['cepa-framework', 'plan-confirms', 'school-licence'] },
    },
    {
      case: '台湾投资者',
      on,
      facts: { ...school, investorOrigin: 'taiwan' },
      gives: { ownership: 'wholly-foreign' },
    },
    {
      case: '非经营性职业技能培训：未收录',
      on,
      facts: { ...school, trainingForProfit: false },
      gives: { ownership: 'needs-rules', also: null },
      by: ['not-named'],
    },
    {
      case: '其他培训：未收录',
      on,
      facts: { ...school, trainingSubject: 'other' },
      gives: { ownership: 'needs-rules' },
    },
    {
      case: '学前、普通高中、高等教育（2021 版第22项）',
      on,
      facts: { ...school, trainingSubject: 'pre-or-post-compulsory' },
      gives: { ownership: 'cooperation-only' },
      by: ['limited-2021'],
    },
    {
      case: '学前、普通高中、高等教育（2024 版第20项）',
      on: '2024-11-01',
      facts: { ...school, trainingSubject: 'pre-or-post-compulsory' },
      gives: { ownership: 'cooperation-only' },
      by: ['limited-2024'],
    },
    {
      case: '高等教育，自贸试验区内',
      on: '2024-11-01',
      facts: { ...school, trainingSubject: 'pre-or-post-compulsory', registeredIn: 'beijing-ftz' },
      gives: { ownership: 'cooperation-only', also: ['ftz-entries'] },
      by: ['limited-ftz'],
    },
    {
      case: '义务教育（2021 版第23项）',
      on,
      facts: { ...school, trainingSubject: 'compulsory' },
      gives: { ownership: 'barred' },
      by: ['barred-2021'],
    },
    {
      case: '宗教教育（2024 版第21项）',
      on: '2024-11-01',
      facts: { ...school, trainingSubject: 'religious' },
      gives: { ownership: 'barred' },
      by: ['barred-2024'],
    },
    {
      case: '义务教育，自贸试验区内',
      on,
      facts: { ...school, trainingSubject: 'compulsory', registeredIn: 'beijing-ftz' },
      gives: { ownership: 'barred' },
      by: ['barred-ftz'],
    },
    { case: '内资', on, facts: { ...school, investorOrigin: 'mainland' }, gives: { ownership: 'not-applicable' } },
    {
      case: '不在北京',
      on,
      facts: { ...school, registeredIn: 'shenzhen' },
      gives: { ownership: 'not-applicable', also: null },
    },
  ])
  proves(vocationalTraining)
})
