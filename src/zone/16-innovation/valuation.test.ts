import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { ipValuation } from './valuation.ts'

const four = ['bank', 'insurer', 'guarantor', 'adviser']
const patent = {
  ipOpinionsFrom: four,
  ipValueByBank: '1000000',
  ipValueByInsurer: '1200000',
  ipValueByGuarantor: '900000',
  ipValueByAdviser: '1500000',
}
const on = '2023-11-18'

describe('多方参与的知识产权评估 valuation by several parties', () => {
  examples(ipValuation, [
    {
      case: '四方齐备：列出最低值，取值须配套',
      on,
      facts: patent,
      gives: { valuation: 'needs-rules', low: '900000', high: '1500000', missing: null },
    },
    {
      case: '银行最高',
      on,
      facts: { ...patent, ipValueByBank: '1500000.01' },
      gives: { low: '900000', high: '1500000.01' },
    },
    {
      case: '保险公司最高',
      on,
      facts: { ...patent, ipValueByInsurer: '2000000' },
      gives: { low: '900000', high: '2000000' },
    },
    {
      case: '担保公司最高',
      on,
      facts: { ...patent, ipValueByGuarantor: '2000000' },
      gives: { low: '1000000', high: '2000000' },
    },
    {
      case: '保险公司最低',
      on,
      facts: { ...patent, ipValueByInsurer: '899999.99' },
      gives: { low: '899999.99', high: '1500000' },
    },
    {
      case: '专业服务机构最低',
      on,
      facts: { ...patent, ipValueByAdviser: '899999.99' },
      gives: { low: '899999.99', high: '1200000' },
    },
    {
      case: '四方一致',
      on,
      facts: { ...patent, ipValueByBank: '5', ipValueByInsurer: '5', ipValueByGuarantor: '5', ipValueByAdviser: '5' },
      gives: { low: '5', high: '5' },
    },
    {
      case: '两方并列最高',
      on,
      facts: { ...patent, ipValueByInsurer: '1500000' },
      gives: { low: '900000', high: '1500000' },
    },
    ...four.map((party) => ({
      case: `缺 ${party}`,
      on,
      facts: { ...patent, ipOpinionsFrom: four.filter((each) => each !== party) },
      gives: { valuation: 'incomplete', low: 'not-applicable', high: 'not-applicable', missing: [party] },
    })),
    {
      case: '一方也没有',
      on,
      facts: { ...patent, ipOpinionsFrom: [] },
      gives: { valuation: 'incomplete', missing: ['adviser', 'bank', 'guarantor', 'insurer'] },
    },
  ])
  proves(ipValuation)
})
