/**
 * Measure 7.3. What the valuation of a data asset comes to. The plan improves registration and valuation and gives no
 * standard: the valuer's figures by cost, income and market are taken as stated, and only added and compared.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, type Condition, compare, factNumber, namedNumber, not, sum } from '../../rules/expression.ts'
import type { Money } from '../../rules/fact.ts'
import { formula, givesChoice, givesList, givesMoney, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  dataCollectionCost,
  dataIncomeValue,
  dataKeepingCost,
  dataMarketValue,
  dataProcessingCost,
  dataRightsRegistered,
  valuationApproaches,
} from '../vocabulary/data-market.ts'

const used = {
  cost: valuationApproaches.has('cost'),
  income: valuationApproaches.has('income'),
  market: valuationApproaches.has('market'),
}
const none = valuationApproaches.hasNone('cost', 'income', 'market')
const ready = all(dataRightsRegistered.yes(), not(none))

const costValue = namedNumber(
  'dataCostValue',
  { zh: '成本法：各项成本之和', en: 'by cost: the sum of the costs' },
  sum(factNumber(dataCollectionCost), factNumber(dataProcessingCost), factNumber(dataKeepingCost)),
)

const above = (one: Money, other: Money): Condition => compare(factNumber(one), '>', factNumber(other))
const incomeIsHigher = above(dataIncomeValue, dataMarketValue)
const both = all(used.income, used.market)
const unused = notApplicable('没有采用这种方法', 'This approach was not used')
const single = notApplicable(
  '收益法和市场法没有都采用，没有区间',
  'Income and market were not both used: there is no range',
)

export const assetValuation = decision({
  id: 'data.asset-valuation',
  name: { zh: '数据资产评估', en: 'Valuation of a data asset' },
  question: { zh: '这项数据资产按各种方法各值多少？', en: 'What is the data asset worth by each approach?' },
  measures: ['7.3'],
  since: '2023-11-18',
  asks: [
    dataRightsRegistered,
    valuationApproaches,
    dataCollectionCost,
    dataProcessingCost,
    dataKeepingCost,
    dataIncomeValue,
    dataMarketValue,
  ],
  gives: {
    valuation: givesChoice({
      name: { zh: '评估', en: 'valuation' },
      options: { 'not-ready': { zh: '还不能评估', en: 'it cannot be valued yet' } },
    }),
    byCost: givesMoney({ name: { zh: '成本法', en: 'by cost' } }),
    byIncome: givesMoney({ name: { zh: '收益法', en: 'by income' } }),
    byMarket: givesMoney({ name: { zh: '市场法', en: 'by the market' } }),
    lower: givesMoney({ name: { zh: '收益法与市场法中的低者', en: 'lower of income and market' } }),
    higher: givesMoney({ name: { zh: '收益法与市场法中的高者', en: 'higher of income and market' } }),
    missing: givesList({
      name: { zh: '还缺', en: 'still missing' },
      options: {
        registration: { zh: '数据权属登记', en: 'registration of the rights' },
        approach: { zh: '至少一种评估方法', en: 'at least one approach' },
      },
    }),
  },
  answer: 'valuation',
  closed: ['not-ready'],
  rules: [
    rule('not-ready', {
      says: { zh: '权属未登记或者没有采用任何方法', en: 'Rights not registered, or no approach used' },
      cites: [plan('7.3', '推动完善数据权属登记和数据资产评估机制')],
      when: any(dataRightsRegistered.no(), none),
      gives: { valuation: 'not-ready' },
    }),
    rule('ready', {
      says: { zh: '评估结论须依评估准则', en: 'The conclusion needs a standard of valuation' },
      cites: [plan('7.3')],
      when: ready,
      gives: {
        valuation: needsRules(
          '各方法的数值已列出；方案没有规定取哪一个、如何调整和能否入表，由评估机构依其准则作出结论',
          'The figures are listed; the plan says neither which to take, nor how to adjust it, nor whether it enters the accounts: the valuer concludes by its own standards',
        ),
      },
    }),
    rule('registration', {
      says: { zh: '先登记', en: 'Registration first' },
      cites: [plan('7.3', '数据权属登记')],
      when: dataRightsRegistered.no(),
      gives: { missing: ['registration'] },
    }),
    rule('approach', {
      says: { zh: '没有评估方法', en: 'No approach' },
      cites: [plan('7.3', '数据资产评估机制')],
      when: none,
      gives: { missing: ['approach'] },
    }),
    rule('cost', {
      says: { zh: '成本法：采集、加工、存储相加', en: 'By cost: collecting, processing and keeping added up' },
      cites: [plan('7.3', '数据资产评估机制')],
      when: used.cost,
      gives: { byCost: formula(costValue) },
    }),
    rule('no-cost', {
      says: { zh: '没有采用成本法', en: 'Cost not used' },
      cites: [plan('7.3')],
      when: not(used.cost),
      gives: { byCost: unused },
    }),
    rule('income', {
      says: { zh: '收益法：依评估人', en: 'By income: as the valuer found' },
      cites: [plan('7.3', '数据资产评估机制')],
      when: used.income,
      gives: { byIncome: formula(factNumber(dataIncomeValue)) },
    }),
    rule('no-income', {
      says: { zh: '没有采用收益法', en: 'Income not used' },
      cites: [plan('7.3')],
      when: not(used.income),
      gives: { byIncome: unused },
    }),
    rule('market', {
      says: { zh: '市场法：依评估人', en: 'By the market: as the valuer found' },
      cites: [plan('7.3', '数据资产评估机制')],
      when: used.market,
      gives: { byMarket: formula(factNumber(dataMarketValue)) },
    }),
    rule('no-market', {
      says: { zh: '没有采用市场法', en: 'Market not used' },
      cites: [plan('7.3')],
      when: not(used.market),
      gives: { byMarket: unused },
    }),
    rule('income-higher', {
      says: { zh: '收益法较高', en: 'Income is the higher' },
      cites: [plan('7.3', '数据资产评估机制')],
      when: all(both, incomeIsHigher),
      gives: { lower: formula(factNumber(dataMarketValue)), higher: formula(factNumber(dataIncomeValue)) },
    }),
    rule('market-higher', {
      says: { zh: '市场法不低于收益法', en: 'Market is at least income' },
      cites: [plan('7.3', '数据资产评估机制')],
      when: all(both, not(incomeIsHigher)),
      gives: { lower: formula(factNumber(dataIncomeValue)), higher: formula(factNumber(dataMarketValue)) },
    }),
    rule('no-range', {
      says: { zh: '没有区间', en: 'No range' },
      cites: [plan('7.3')],
      when: not(both),
      gives: { lower: single, higher: single },
    }),
  ],
  next: {
    'not-ready': {
      zh: '先办理数据权属登记，再委托评估机构。',
      en: 'Register the rights in the data first, then commission a valuer.',
    },
  },
})
