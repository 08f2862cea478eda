import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { incomeUseDecision } from './income-use.ts'

const spending = {
  incomeUse: 'own-business',
  wealthProductRisk: 1,
  lendingInBusinessScope: false,
  inLendingException: false,
  registeredIn: 'beijing-ftz',
  nonFinancialFirm: true,
  capitalIncomeSource: 'capital',
  realEstateBusiness: false,
}
const homes = { ...spending, incomeUse: 'homes-not-own-use' }
const loan = { ...spending, incomeUse: 'unrelated-loan' }
const listed = '2023-12-04'

describe('资本项目收入的使用 use of capital-account income', () => {
  examples(incomeUseDecision, [
    {
      case: '方案当日：旧清单未收录',
      on: '2023-11-18',
      facts: spending,
      gives: { allowed: 'needs-rules', reasons: null },
      by: ['plan'],
    },
    { case: '2023 年清单前一日', on: '2023-12-03', facts: loan, gives: { allowed: 'needs-rules', reasons: null } },
    {
      case: '自身经营，2023 年清单当日',
      on: listed,
      facts: spending,
      gives: { allowed: true, reasons: null },
      by: ['not-listed'],
    },
    {
      case: '自身经营，2023 年清单当日，但从事房地产开发或者租赁经营',
      on: listed,
      facts: { ...spending, realEstateBusiness: true },
      gives: { allowed: true },
      by: ['not-listed'],
    },
    {
      case: '法律法规禁止的支出',
      on: listed,
      facts: { ...spending, incomeUse: 'unlawful' },
      gives: { allowed: false, reasons: ['unlawful'] },
    },
    {
      case: '资本项目收入的用途为国家法律法规禁止的支出，汇发〔2023〕28号施行前一日：须配套',
      on: '2023-12-03',
      facts: { ...spending, incomeUse: 'unlawful' },
      gives: { allowed: 'needs-rules', reasons: null },
      by: ['plan'],
    },
    {
      case: '证券投资',
      on: listed,
      facts: { ...spending, incomeUse: 'securities' },
      gives: { allowed: false, reasons: ['securities'] },
    },
    {
      case: '证券投资，汇发〔2023〕28号施行前一日：须配套',
      on: '2023-12-03',
      facts: { ...spending, incomeUse: 'securities' },
      gives: { allowed: 'needs-rules', reasons: null },
      by: ['plan'],
    },
    {
      case: '结构性存款',
      on: listed,
      facts: { ...spending, incomeUse: 'structured-deposit' },
      gives: { allowed: true },
    },
    {
      case: '理财产品风险评级二级',
      on: listed,
      facts: { ...spending, incomeUse: 'wealth-product', wealthProductRisk: 2 },
      gives: { allowed: true, reasons: null },
    },
    {
      case: '理财产品风险评级三级',
      on: listed,
      facts: { ...spending, incomeUse: 'wealth-product', wealthProductRisk: 3 },
      gives: { allowed: false, reasons: ['risk-rating'] },
    },
    {
      case: '理财产品风险评级三级，汇发〔2023〕28号施行前一日：须配套',
      on: '2023-12-03',
      facts: { ...spending, incomeUse: 'wealth-product', wealthProductRisk: 3 },
      gives: { allowed: 'needs-rules', reasons: null },
      by: ['plan'],
    },
    {
      case: '非自用住宅，2023 年清单当日',
      on: listed,
      facts: homes,
      gives: { allowed: false, reasons: ['homes'] },
      by: ['homes-barred'],
    },
    {
      case: '资本项目收入的用途为购买非自用住宅性质房产、不从事房地产开发或者租赁经营，施行前一日：须配套',
      on: '2023-12-03',
      facts: homes,
      gives: { allowed: 'needs-rules', reasons: null },
      by: ['plan'],
    },
    { case: '非自用住宅，取消前一日', on: '2025-09-14', facts: homes, gives: { allowed: false, reasons: ['homes'] } },
    {
      case: '非自用住宅，取消之日：全国都可以',
      on: '2025-09-15',
      facts: { ...homes, registeredIn: 'elsewhere' },
      gives: { allowed: true, reasons: null },
      by: ['homes-freed'],
    },
    {
      case: '非自用住宅，取消前一日，房地产企业：是否除外未收录',
      on: '2025-09-14',
      facts: { ...homes, realEstateBusiness: true },
      gives: { allowed: 'needs-rules', reasons: null },
    },
    {
      case: '非自用住宅，取消之日，房地产企业',
      on: '2025-09-15',
      facts: { ...homes, realEstateBusiness: true },
      gives: { allowed: true },
    },
    {
      case: '向非关联企业放贷：不在除外之列',
      on: listed,
      facts: loan,
      gives: { allowed: false, reasons: ['unrelated-loan'] },
      by: ['lending'],
    },
    {
      case: '经营范围许可放贷',
      on: listed,
      facts: { ...loan, lendingInBusinessScope: true },
      gives: { allowed: true, reasons: null },
      by: ['lending-excepted'],
    },
    {
      case: '四个特定区域之一',
      on: listed,
      facts: { ...loan, inLendingException: true },
      gives: { allowed: true },
      by: ['lending-excepted'],
    },
    {
      case: '2025-09-15 之后仍不得向非关联企业放贷',
      on: '2025-09-15',
      facts: loan,
      gives: { allowed: false },
    },
    {
      case: '北京自贸试验区，2026-03-02 前一日',
      on: '2026-03-01',
      facts: loan,
      gives: { allowed: false, reasons: ['unrelated-loan'] },
      by: ['lending'],
    },
    {
      case: '北京自贸试验区，2026-03-02，资本金',
      on: '2026-03-02',
      facts: loan,
      gives: { allowed: true, reasons: null },
      by: ['lending-ftz-2026'],
    },
    {
      case: '北京自贸试验区，2026-03-02，公布前一日所知',
      on: '2026-03-02',
      knownOn: '2026-03-01',
      facts: loan,
      gives: { allowed: false, reasons: ['unrelated-loan'] },
      by: ['lending'],
    },
    {
      case: '北京自贸试验区，2026-03-02，经营范围也许可：两项一致',
      on: '2026-03-02',
      facts: { ...loan, lendingInBusinessScope: true },
      gives: { allowed: true, reasons: null },
      by: ['lending-excepted', 'lending-ftz-2026'],
    },
    {
      case: '北京自贸试验区，外债收入',
      on: '2026-03-02',
      facts: { ...loan, capitalIncomeSource: 'foreign-debt' },
      gives: { allowed: true },
    },
    {
      case: '北京自贸试验区，结汇资金',
      on: '2026-03-02',
      facts: { ...loan, capitalIncomeSource: 'settled' },
      gives: { allowed: true },
    },
    {
      case: '北京自贸试验区，其他资本项目收入',
      on: '2026-03-02',
      facts: { ...loan, capitalIncomeSource: 'other' },
      gives: { allowed: false, reasons: ['unrelated-loan'] },
    },
    {
      case: '北京自贸试验区，金融企业',
      on: '2026-03-02',
      facts: { ...loan, nonFinancialFirm: false },
      gives: { allowed: false },
    },
    {
      case: '北京市，自贸试验区外',
      on: '2026-03-02',
      facts: { ...loan, registeredIn: 'beijing-other' },
      gives: { allowed: false, reasons: ['unrelated-loan'] },
      by: ['lending-2026'],
    },
  ])
  proves(incomeUseDecision)
})
