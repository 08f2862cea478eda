import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { mayTrade } from './may-trade.ts'

const data = {
  dataTradeListsIssued: true,
  dataTradeListsNaming: [],
  dataRightsRegistered: true,
  importantDataExported: 'none',
}
const on = '2023-11-18'

describe('数据能否交易 whether data may be traded', () => {
  examples(mayTrade, [
    { case: '都没有列入', on, facts: data, gives: { trade: 'free', also: ['standard-contract'] } },
    {
      case: '谨慎清单',
      on,
      facts: { ...data, dataTradeListsNaming: ['cautious'] },
      gives: { trade: 'caution', also: ['standard-contract', 'what-caution-asks'] },
    },
    {
      case: '负面清单',
      on,
      facts: { ...data, dataTradeListsNaming: ['negative'] },
      gives: { trade: 'never', also: null },
    },
    {
      case: '两份都列：负面清单优先',
      on,
      facts: { ...data, dataTradeListsNaming: ['negative', 'cautious'] },
      gives: { trade: 'never' },
      by: ['negative'],
    },
    { case: '清单尚未出台', on, facts: { ...data, dataTradeListsIssued: false }, gives: { trade: 'needs-rules' } },
    {
      case: '权属没有登记',
      on,
      facts: { ...data, dataRightsRegistered: false },
      gives: { trade: 'free', also: ['register-rights', 'standard-contract'] },
    },
    {
      case: '可能是重要数据',
      on,
      facts: { ...data, importantDataExported: 'suspected' },
      gives: { trade: 'free', also: ['leaving-the-country', 'standard-contract'] },
    },
  ])
  proves(mayTrade)
})
