/**
 * Measure 13.12. How closely a bank looks at a new-type offshore trade. The plan encourages banks to explore better ways
 * and to make settlement easier for honest and compliant firms; each bank finds its own way.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  bankInDemonstrationZone,
  bankPlace,
  honestCompliantFirm,
  newOffshoreTrade,
} from '../vocabulary/cross-border-payment.ts'

const inScope = all(bankInDemonstrationZone, newOffshoreTrade.yes())

export const offshoreTradeReview = decision({
  id: 'capital.offshore-trade-review',
  name: { zh: '新型离岸贸易真实性审核', en: 'Review of new-type offshore trade' },
  question: {
    zh: '银行对这笔新型离岸国际贸易怎样审核真实性？',
    en: 'How does the bank check that this offshore trade is genuine?',
  },
  measures: ['13.12'],
  since: '2023-11-18',
  asks: [bankPlace, newOffshoreTrade, honestCompliantFirm],
  gives: {
    review: givesChoice({
      name: { zh: '审核方式', en: 'manner of review' },
      options: {
        ordinary: { zh: '一般审核方式', en: 'the ordinary review' },
      },
    }),
    reasons: givesList({
      name: { zh: '不适用便利的原因', en: 'why no easing' },
      options: {
        'not-recognised': {
          zh: '银行没有认定为诚信合规企业',
          en: 'the bank does not regard the firm as honest and compliant',
        },
      },
    }),
  },
  answer: 'review',
  closed: ['ordinary'],
  rules: [
    rule('out-of-scope', {
      says: { zh: '限于在京银行办理的新型离岸国际贸易', en: 'New-type offshore trade through a bank in Beijing' },
      cites: [plan('13.12', '新型离岸国际贸易')],
      when: any(not(bankInDemonstrationZone), newOffshoreTrade.no()),
      gives: {
        review: notApplicable(
          '不是在京银行办理的新型离岸国际贸易，不适用本措施',
          'Not new-type offshore trade through a bank in Beijing: the measure does not apply',
        ),
      },
    }),
    rule('honest', {
      says: {
        zh: '提高诚信合规企业贸易结算便利化水平',
        en: 'Settlement is made easier for honest and compliant firms',
      },
      cites: [plan('13.12')],
      when: all(inScope, honestCompliantFirm.yes()),
      gives: {
        review: needsRules(
          '方案鼓励银行探索优化审核、便利诚信合规企业结算；怎样审核、要什么材料由各银行自定，请向经办银行询问',
          'The plan encourages banks to ease review and settlement for honest and compliant firms; how, and with which papers, is for each bank: ask it',
        ),
      },
    }),
    rule('ordinary', {
      says: { zh: '其他企业按一般方式审核', en: 'Other firms: the ordinary review' },
      cites: [plan('13.12', '诚信合规企业')],
      when: all(inScope, honestCompliantFirm.no()),
      gives: { review: 'ordinary', reasons: ['not-recognised'] },
    }),
  ],
  next: {
    ordinary: {
      zh: '逐笔提交合同、物权凭证等材料，并与银行商量怎样成为其认定的诚信合规企业。',
      en: 'Show contract and title papers for each trade, and ask the bank how it comes to trust a firm.',
    },
  },
})
