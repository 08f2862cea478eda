import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { insuranceAmFounder } from './insurance-am-founder.ts'

const direct = {
  assetManagerFounder: 'overseas-insurer',
  registeredIn: 'beijing-other',
  founderRiskControlled: true,
  investorOrigin: 'foreign',
  foreignShare: '1',
}
const days120 = { length: 120, unit: 'calendar-days' }
const on = '2023-11-18'

describe('境外保险公司直接设立保险资管 insurance asset managers founded from abroad', () => {
  examples(insuranceAmFounder, [
    {
      case: '境外保险公司直接在京发起，风险可控：支持，须配套',
      on,
      facts: direct,
      gives: { mayFound: 'needs-rules', cap: '1', limit: days120, missing: null },
      by: ['supported'],
    },
    {
      case: '方案前一日：上限已取消，直接发起依据未核',
      on: '2023-11-17',
      facts: direct,
      gives: { mayFound: 'needs-rules', cap: '1', limit: null },
      by: ['direct'],
    },
    { case: '2022 年规定施行之日', on: '2022-09-01', facts: direct, gives: { mayFound: 'needs-rules', cap: '1' } },
    {
      case: '风险不可控',
      on,
      facts: { ...direct, founderRiskControlled: false },
      gives: { mayFound: false, missing: ['risk'] },
      by: ['risk'],
    },
    {
      case: '风险不可控，但注册在北京自贸试验区内',
      on,
      facts: { ...direct, founderRiskControlled: false, registeredIn: 'beijing-ftz' },
      gives: { mayFound: false, limit: { length: 120, unit: 'calendar-days' } },
      by: ['risk'],
    },
    {
      case: '风险不可控，但保险资产管理公司的发起人为境内保险公司（包括外资保险公司）：不适用',
      on,
      facts: { ...direct, founderRiskControlled: false, assetManagerFounder: 'insurer-in-china' },
      gives: { mayFound: 'not-applicable' },
      by: ['other-founder'],
    },
    {
      case: '风险不可控，但注册在上海试点片区：须配套',
      on,
      facts: { ...direct, founderRiskControlled: false, registeredIn: 'shanghai-pilot' },
      gives: { mayFound: 'needs-rules' },
      by: ['direct'],
    },
    {
      case: '风险不可控，方案前一日：还没有这项前提',
      on: '2023-11-17',
      facts: { ...direct, founderRiskControlled: false },
      gives: { mayFound: 'needs-rules', missing: null },
    },
    {
      case: '外资占比多少都一样',
      on,
      facts: { ...direct, foreignShare: '0.25' },
      gives: { mayFound: 'needs-rules', cap: '1' },
    },
    {
      case: '略高于原来的 25% 也一样',
      on,
      facts: { ...direct, foreignShare: '0.250001', investorOrigin: 'taiwan' },
      gives: { mayFound: 'needs-rules', cap: '1' },
    },
    {
      case: '设在北京以外',
      on,
      facts: { ...direct, registeredIn: 'shanghai-pilot' },
      gives: { mayFound: 'needs-rules', limit: null },
      by: ['direct'],
    },
    {
      case: '境内保险公司发起：统一的股东条件',
      on,
      facts: { ...direct, assetManagerFounder: 'insurer-in-china' },
      gives: { mayFound: 'not-applicable', cap: '1', limit: null },
    },
    {
      case: '其他发起人',
      on,
      facts: { ...direct, assetManagerFounder: 'other' },
      gives: { mayFound: 'not-applicable', cap: '1' },
    },
  ])
  proves(insuranceAmFounder)
})
