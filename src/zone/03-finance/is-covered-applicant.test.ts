import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { isCoveredApplicant } from './is-covered-applicant.ts'

const covered = {
  financialApplicant: 'overseas-institution',
  financialMatter: true,
  applicationComplete: true,
  financialBusinessPlace: 'beijing-other',
  financialLicenceSought: 'other',
  investorOrigin: 'foreign',
}
const days120 = { length: 120, unit: 'calendar-days' }
const sixMonths = { length: 6, unit: 'months' }
const on = '2023-11-18'

describe('金融申请 120 天决定 financial applications decided in 120 days', () => {
  examples(isCoveredApplicant, [
    {
      case: '境外金融机构，要件完整：方案当日，120 天（自然日）',
      on,
      facts: covered,
      gives: {
        covered: true,
        limit: days120,
        statutory: null,
        missing: null,
        also: ['late-notice', 'never-deemed', 'same-principle'],
      },
      by: ['plan'],
    },
    {
      case: '方案前一日：自贸试验区外不适用',
      on: '2023-11-17',
      facts: covered,
      gives: { covered: false, limit: null, missing: ['before-plan'] },
      by: ['before-plan'],
    },
    {
      case: '方案当日，公布前一日所知：仍不适用',
      on,
      knownOn: '2023-11-22',
      facts: covered,
      gives: { covered: false, missing: ['before-plan'] },
    },
    { case: '方案公布之日所知', on, knownOn: '2023-11-23', facts: covered, gives: { covered: true } },
    {
      case: '北京自贸试验区：2023-06-01 起已适用',
      on: '2023-06-01',
      facts: { ...covered, financialBusinessPlace: 'beijing-ftz' },
      gives: { covered: true, limit: days120 },
      by: ['pilot-zones'],
    },
    {
      case: '北京自贸试验区，但申请的金融许可为外资银行开业',
      on: '2023-06-01',
      facts: { ...covered, financialBusinessPlace: 'beijing-ftz', financialLicenceSought: 'foreign-bank-opening' },
      gives: { covered: true, also: ['late-notice', 'never-deemed', 'same-principle', 'statutory-beside'] },
      by: ['pilot-zones'],
    },
    {
      case: '北京自贸试验区：方案之后两个文件一致',
      on,
      facts: { ...covered, financialBusinessPlace: 'beijing-ftz' },
      gives: { covered: true, limit: days120 },
      by: ['pilot-zones', 'plan'],
    },
    {
      case: '其他试点自贸试验区',
      on,
      facts: { ...covered, financialBusinessPlace: 'other-pilot' },
      gives: { covered: true, limit: days120 },
      by: ['pilot-zones'],
    },
    {
      case: '境内其他地方',
      on,
      facts: { ...covered, financialBusinessPlace: 'elsewhere' },
      gives: { covered: false, limit: null, missing: ['place'] },
    },
    {
      case: '境外金融机构的投资者',
      on,
      facts: { ...covered, financialApplicant: 'institution-investor' },
      gives: { covered: true },
    },
    {
      case: '跨境金融服务提供者',
      on,
      facts: { ...covered, financialApplicant: 'cross-border-provider' },
      gives: { covered: true },
    },
    {
      case: '其他申请人',
      on,
      facts: { ...covered, financialApplicant: 'other' },
      gives: { covered: false, limit: null, missing: ['applicant'] },
    },
    {
      case: '要件不完整',
      on,
      facts: { ...covered, applicationComplete: false },
      gives: { covered: false, limit: null, missing: ['incomplete'] },
    },
    {
      case: '不是金融业务，要件也不完整：原因都列出',
      on,
      facts: { ...covered, financialMatter: false, applicationComplete: false },
      gives: { covered: false, missing: ['incomplete', 'matter'] },
    },
    {
      case: '内外一致：来自港澳、台湾的也一样',
      on,
      facts: { ...covered, investorOrigin: 'hk-macao' },
      gives: { covered: true, limit: days120 },
    },
    {
      case: '内外一致：内资投资者也一样',
      on,
      facts: { ...covered, investorOrigin: 'mainland' },
      gives: { covered: true, limit: days120 },
    },
    {
      case: '外资银行筹建：120 天与 6 个月（可延 3 个月）并行',
      on,
      facts: { ...covered, financialLicenceSought: 'foreign-bank-preparation' },
      gives: {
        covered: true,
        limit: days120,
        statutory: sixMonths,
        statutoryExtension: { length: 3, unit: 'months' },
        also: ['late-notice', 'never-deemed', 'same-principle', 'statutory-beside'],
      },
    },
    {
      case: '外资银行开业：2 个月，短于 120 天，不因方案延长',
      on,
      facts: { ...covered, financialLicenceSought: 'foreign-bank-opening' },
      gives: { covered: true, limit: days120, statutory: { length: 2, unit: 'months' }, statutoryExtension: null },
    },
    {
      case: '外资保险公司：初审 6 个月，正式批准 60 日',
      on,
      facts: { ...covered, financialLicenceSought: 'foreign-insurer' },
      gives: { statutory: sixMonths, statutorySecond: { length: 60, unit: 'calendar-days' } },
    },
    {
      case: '外资保险公司，但不是金融业务相关申请',
      on,
      facts: { ...covered, financialLicenceSought: 'foreign-insurer', financialMatter: false },
      gives: { covered: false, also: ['statutory-beside'] },
      by: ['matter'],
    },
    {
      case: '保险公司筹建：6 个月',
      on,
      facts: { ...covered, financialLicenceSought: 'insurer-preparation' },
      gives: {
        statutory: sixMonths,
        statutorySecond: null,
        covered: true,
        also: ['late-notice', 'never-deemed', 'same-principle', 'statutory-beside'],
      },
      by: ['plan'],
    },
    {
      case: '证券公司设立：6 个月',
      on,
      facts: { ...covered, financialLicenceSought: 'securities-firm' },
      gives: {
        statutory: sixMonths,
        covered: true,
        also: ['late-notice', 'never-deemed', 'same-principle', 'statutory-beside'],
      },
      by: ['plan'],
    },
    {
      case: '公募基金管理公司：6 个月；不适用 120 天的，法定期限照样适用',
      on,
      facts: { ...covered, financialLicenceSought: 'fund-manager', applicationComplete: false },
      gives: { covered: false, limit: null, statutory: sixMonths, also: ['statutory-beside'] },
    },
  ])
  proves(isCoveredApplicant)
})
