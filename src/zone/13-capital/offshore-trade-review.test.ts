import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { offshoreTradeReview } from './offshore-trade-review.ts'

const trade = { bankPlace: 'beijing-other', newOffshoreTrade: true, honestCompliantFirm: true }
const on = '2023-11-18'

describe('新型离岸贸易真实性审核 review of new-type offshore trade', () => {
  examples(offshoreTradeReview, [
    {
      case: '诚信合规企业：便利由银行定',
      on,
      facts: trade,
      gives: { review: 'needs-rules', reasons: null },
      by: ['honest'],
    },
    { case: '自贸试验区内也一样', on, facts: { ...trade, bankPlace: 'beijing-ftz' }, gives: { review: 'needs-rules' } },
    {
      case: '没有认定为诚信合规',
      on,
      facts: { ...trade, honestCompliantFirm: false },
      gives: { review: 'ordinary', reasons: ['not-recognised'] },
    },
    { case: '不是新型离岸贸易', on, facts: { ...trade, newOffshoreTrade: false }, gives: { review: 'not-applicable' } },
    {
      case: '不在北京，也没有认定',
      on,
      facts: { ...trade, bankPlace: 'elsewhere', honestCompliantFirm: false },
      gives: { review: 'not-applicable', reasons: null },
    },
  ])
  proves(offshoreTradeReview)
})
