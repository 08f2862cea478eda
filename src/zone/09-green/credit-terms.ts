/**
 * Measure 9.9. What a carbon account says for the terms of green credit or insurance. The plan raises the capacity for
 * both and gives no terms; the trend of emissions is found from the account, the terms are the institution's.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, compare, factNumber, not } from '../../rules/expression.ts'
import { givesChoice, needsRules, notApplicable } from '../../rules/outcome.ts'
import { carbonAccountHeld, emissionsLastYear, emissionsThisYear } from '../vocabulary/green-finance.ts'

const held = carbonAccountHeld.yes()
const less = compare(factNumber(emissionsThisYear), '<', factNumber(emissionsLastYear))
const more = compare(factNumber(emissionsThisYear), '>', factNumber(emissionsLastYear))
const noAccount = notApplicable(
  '没有碳账户，无从据以确定条件；仍可按一般程序申请绿色信贷、绿色保险',
  'Without a carbon account no terms can rest on it; green credit and insurance can be applied for in the ordinary way',
)

export const creditTerms = decision({
  id: 'green.credit-terms',
  name: { zh: '绿色信贷、绿色保险的条件', en: 'Terms of green credit and insurance' },
  question: {
    zh: '凭碳账户能得到怎样的绿色信贷条件？',
    en: 'Which terms of green credit does the carbon account bring?',
  },
  measures: ['9.9'],
  since: '2023-11-18',
  asks: [carbonAccountHeld, emissionsThisYear, emissionsLastYear],
  gives: {
    terms: givesChoice({
      name: { zh: '条件', en: 'terms' },
      options: { better: { zh: '优惠条件', en: 'better terms' } },
    }),
    trend: givesChoice({
      name: { zh: '排放趋势', en: 'trend of emissions' },
      options: {
        falling: { zh: '下降', en: 'falling' },
        level: { zh: '持平', en: 'level' },
        rising: { zh: '上升', en: 'rising' },
      },
    }),
  },
  answer: 'terms',
  rules: [
    rule('no-account', {
      says: { zh: '没有碳账户', en: 'No carbon account' },
      cites: [plan('9.4', '完善企业碳账户体系'), plan('9.9')],
      when: not(held),
      gives: { terms: noAccount, trend: noAccount },
    }),
    rule('terms', {
      says: { zh: '条件由金融机构确定', en: 'The terms are the institution’s' },
      cites: [plan('9.9'), plan('9.4', '完善企业碳账户体系')],
      when: held,
      gives: {
        terms: needsRules(
          '方案提升绿色信贷、绿色保险的服务能力，没有规定碳账户对应的利率、额度或者费率；由金融机构依其产品确定',
          'The plan raises the capacity for green credit and insurance and ties no rate, amount or premium to the account: the institution’s product decides',
        ),
      },
    }),
    rule('falling', {
      says: { zh: '排放下降', en: 'Falling' },
      cites: [plan('9.4', '完善企业碳账户体系')],
      when: all(held, less),
      gives: { trend: 'falling' },
    }),
    rule('rising', {
      says: { zh: '排放上升', en: 'Rising' },
      cites: [plan('9.4', '完善企业碳账户体系')],
      when: all(held, more),
      gives: { trend: 'rising' },
    }),
    rule('level', {
      says: { zh: '排放持平', en: 'Level' },
      cites: [plan('9.4', '完善企业碳账户体系')],
      when: all(held, not(less), not(more)),
      gives: { trend: 'level' },
    }),
  ],
})
