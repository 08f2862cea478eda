import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { tradeFinanceLoan } from './trade-finance-loan.ts'

const loan = {
  bankPlace: 'beijing-other',
  lenderIsBank: true,
  borrowerIsOverseasBody: true,
  loanIsTradeFinance: true,
  overseasBodyAccount: 'foreign-nra',
}
const on = '2023-11-18'

describe('向境外机构发放贸易融资贷款 trade finance to bodies abroad', () => {
  examples(tradeFinanceLoan, [
    {
      case: '外汇 NRA 账户接收：方案当日',
      on,
      facts: loan,
      gives: { allowed: true, missing: null, also: ['bank-requirements'] },
      by: ['named-accounts'],
    },
    { case: '离岸账户接收', on, facts: { ...loan, overseasBodyAccount: 'osa' }, gives: { allowed: true } },
    {
      case: '人民币 NRA 账户接收：未列明',
      on,
      facts: { ...loan, overseasBodyAccount: 'rmb-nra' },
      gives: { allowed: 'needs-rules', also: null },
      by: ['other-accounts'],
    },
    {
      case: '其他账户接收：未列明',
      on,
      facts: { ...loan, overseasBodyAccount: 'other' },
      gives: { allowed: 'needs-rules' },
    },
    {
      case: '不是贸易融资',
      on,
      facts: { ...loan, loanIsTradeFinance: false },
      gives: { allowed: false, missing: ['trade-finance'] },
    },
    { case: '不是银行', on, facts: { ...loan, lenderIsBank: false }, gives: { allowed: false, missing: ['bank'] } },
    {
      case: '不是银行，也不是贸易融资',
      on,
      facts: { ...loan, lenderIsBank: false, loanIsTradeFinance: false },
      gives: { allowed: false, missing: ['bank', 'trade-finance'] },
    },
    {
      case: '借款人在境内',
      on,
      facts: { ...loan, borrowerIsOverseasBody: false, lenderIsBank: false },
      gives: { allowed: 'not-applicable', missing: null },
    },
    { case: '银行不在北京', on, facts: { ...loan, bankPlace: 'elsewhere' }, gives: { allowed: 'not-applicable' } },
  ])
  proves(tradeFinanceLoan)
})
