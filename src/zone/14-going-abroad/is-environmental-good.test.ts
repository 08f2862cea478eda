import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { isEnvironmentalGood } from './is-environmental-good.ts'

const good = { environmentalTrade: 'good', registeredIn: 'beijing-other', environmentalListing: 'listed' }
const on = '2023-11-18'

describe('环境产品和服务 environmental goods and services', () => {
  examples(isEnvironmentalGood, [
    {
      case: '列入公布清单的产品',
      on,
      facts: good,
      gives: { environmental: true, reasons: ['listed'], also: ['encouraged'] },
      by: ['listed'],
    },
    {
      case: '列入公布清单的服务',
      on,
      facts: { ...good, environmentalTrade: 'service' },
      gives: { environmental: true },
    },
    {
      case: '清单已公布而未列入',
      on,
      facts: { ...good, environmentalListing: 'left-out' },
      gives: { environmental: false, reasons: ['left-out'], also: null },
    },
    {
      case: '未见公布的清单：没有标准可以判定',
      on,
      facts: { ...good, environmentalListing: 'no-list' },
      gives: { environmental: 'needs-rules', reasons: null, also: ['encouraged'] },
      by: ['no-list'],
    },
    {
      case: '没有进出口',
      on,
      facts: { ...good, environmentalTrade: 'nothing' },
      gives: { environmental: 'not-applicable' },
      by: ['no-trade'],
    },
    {
      case: '企业不在北京',
      on,
      facts: { ...good, registeredIn: 'elsewhere' },
      gives: { environmental: 'not-applicable' },
      by: ['elsewhere'],
    },
  ])
  proves(isEnvironmentalGood)
})
