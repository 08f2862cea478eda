import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { assetValuation } from './asset-valuation.ts'

const asset = {
  dataRightsRegistered: true,
  valuationApproaches: ['cost', 'income', 'market'],
  dataCollectionCost: '100000.10',
  dataProcessingCost: '50000.20',
  dataKeepingCost: '25000.03',
  dataIncomeValue: '900000',
  dataMarketValue: '800000',
}
const on = '2023-11-18'

describe('数据资产评估 valuation of a data asset', () => {
  examples(assetValuation, [
    {
      case: '三种方法，已登记：数值列出，结论须依准则',
      on,
      facts: asset,
      gives: {
        valuation: 'needs-rules',
        byCost: '175000.33',
        byIncome: '900000',
        byMarket: '800000',
        lower: '800000',
        higher: '900000',
        missing: null,
      },
    },
    {
      case: '三种方法，已登记，但采用的评估方法为收益法：须配套',
      on,
      facts: { ...asset, valuationApproaches: ['income'] },
      gives: { valuation: 'needs-rules', missing: null },
      by: ['ready'],
    },
    {
      case: '三种方法，已登记，但采用的评估方法为市场法：须配套',
      on,
      facts: { ...asset, valuationApproaches: ['market'] },
      gives: { valuation: 'needs-rules', missing: null },
      by: ['ready'],
    },
    {
      case: '市场法较高',
      on,
      facts: { ...asset, dataMarketValue: '900000.01' },
      gives: { lower: '900000', higher: '900000.01' },
    },
    {
      case: '两者相等',
      on,
      facts: { ...asset, dataMarketValue: '900000' },
      gives: { lower: '900000', higher: '900000' },
    },
    {
      case: '只有成本法',
      on,
      facts: { ...asset, valuationApproaches: ['cost'] },
      gives: {
        valuation: 'needs-rules',
        byCost: '175000.33',
        byIncome: 'not-applicable',
        byMarket: 'not-applicable',
        lower: 'not-applicable',
        higher: 'not-applicable',
        missing: null,
      },
      by: ['ready'],
    },
    {
      case: '只有收益法和市场法',
      on,
      facts: { ...asset, valuationApproaches: ['income', 'market'] },
      gives: { byCost: 'not-applicable', lower: '800000', higher: '900000' },
    },
    {
      case: '权属没有登记',
      on,
      facts: { ...asset, dataRightsRegistered: false },
      gives: { valuation: 'not-ready', missing: ['registration'], byCost: '175000.33' },
    },
    {
      case: '没有任何方法',
      on,
      facts: { ...asset, valuationApproaches: [] },
      gives: { valuation: 'not-ready', missing: ['approach'] },
    },
    {
      case: '两样都没有',
      on,
      facts: { ...asset, valuationApproaches: [], dataRightsRegistered: false },
      gives: { valuation: 'not-ready', missing: ['approach', 'registration'] },
    },
  ])
  proves(assetValuation)
})
