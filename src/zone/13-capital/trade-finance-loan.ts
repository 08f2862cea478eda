/**
 * Measure 13.9. Banks may make trade-finance loans to bodies abroad, received on foreign-currency NRA or offshore accounts.
 * The plan closes its list of accounts with 等, so another account is neither open nor shut.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  bankInDemonstrationZone,
  bankPlace,
  borrowerIsOverseasBody,
  lenderIsBank,
  loanIsTradeFinance,
  overseasBodyAccount,
} from '../vocabulary/cross-border-payment.ts'

const inScope = all(bankInDemonstrationZone, borrowerIsOverseasBody.yes())
const proper = all(inScope, lenderIsBank.yes(), loanIsTradeFinance.yes())
const namedAccount = overseasBodyAccount.is('foreign-nra', 'osa')

export const tradeFinanceLoan = decision({
  id: 'capital.trade-finance-loan',
  name: { zh: '向境外机构发放贸易融资贷款', en: 'Trade finance to bodies abroad' },
  question: {
    zh: '银行能否向境外机构发放这笔贷款，并以该账户接收？',
    en: 'May the bank make this loan to a body abroad, received on this account?',
  },
  measures: ['13.9'],
  since: '2023-11-18',
  asks: [bankPlace, lenderIsBank, borrowerIsOverseasBody, loanIsTradeFinance, overseasBodyAccount],
  gives: {
    allowed: givesYesNo({ name: { zh: '可以发放', en: 'the loan is allowed' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        bank: { zh: '不由银行放贷', en: 'the lender is no bank' },
        'trade-finance': { zh: '不是贸易融资贷款', en: 'the loan does not finance trade' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'bank-requirements': {
          zh: '外汇管理对银行境外贷款的其他要求未收录',
          en: 'other requirements of foreign-exchange rules on banks that lend abroad are not held here',
        },
      },
    }),
  },
  answer: 'allowed',
  closed: [false],
  // Measure 13.9: “允许银行……发放贸易融资贷款”.
  moreNeverHarms: [lenderIsBank, loanIsTradeFinance],
  rules: [
    rule('out-of-scope', {
      says: { zh: '限于在京银行向境外机构放贷', en: 'Banks in Beijing that lend to bodies abroad' },
      cites: [plan('13.9', '允许银行向境外机构发放贸易融资贷款')],
      when: any(not(bankInDemonstrationZone), borrowerIsOverseasBody.no()),
      gives: {
        allowed: notApplicable(
          '不是在京向境外机构放贷，不适用本措施',
          'Not a loan from Beijing to a body abroad: the measure does not apply',
        ),
      },
    }),
    rule('named-accounts', {
      says: {
        zh: '允许发放，以外汇 NRA 账户、离岸账户接收',
        en: 'Allowed, received on a foreign-currency NRA or offshore account',
      },
      cites: [plan('13.9')],
      when: all(proper, namedAccount),
      gives: { allowed: true, also: ['bank-requirements'] },
    }),
    rule('other-accounts', {
      says: { zh: '“等”字所及的其他账户未明', en: 'Other accounts: what “and the like” covers is open' },
      cites: [plan('13.9', '离岸账户（OSA账户）等接收')],
      when: all(proper, not(namedAccount)),
      gives: {
        allowed: needsRules(
          '方案列明外汇 NRA 账户和离岸账户，以“等”字收尾；其他账户能否接收未明，请向经办银行核实',
          'The plan names foreign-currency NRA and offshore accounts “and the like”; whether another account will do is open: ask the bank',
        ),
      },
    }),
    rule('bank', {
      says: { zh: '由银行发放', en: 'A bank must lend' },
      cites: [plan('13.9', '允许银行')],
      when: all(inScope, lenderIsBank.no()),
      gives: { allowed: false, missing: ['bank'] },
    }),
    rule('trade-finance', {
      says: { zh: '限于贸易融资贷款', en: 'Trade finance only' },
      cites: [plan('13.9', '贸易融资贷款')],
      when: all(inScope, loanIsTradeFinance.no()),
      gives: { allowed: false, missing: ['trade-finance'] },
    }),
  ],
  next: {
    true: {
      zh: '由境外机构开立外汇 NRA 账户或者离岸账户，并备齐贸易背景材料。',
      en: 'Let the body abroad open the account, and gather the papers of the underlying trade.',
    },
    false: { zh: '由银行以贸易融资方式办理。', en: 'Arrange it as trade finance, with a bank as lender.' },
  },
})
