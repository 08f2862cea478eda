/**
 * Measure 12.6. Whether an exhibit of CIFTIS may be sold as a bonded cross-border retail import (1210) after the fair, and
 * how one purchase is taxed. "Within the limit" includes the limit itself.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, compare, factNumber, not } from '../../rules/expression.ts'
import { givesChoice, givesList, givesShare, givesYesNo, notApplicable } from '../../rules/outcome.ts'
import {
  enteredForCiftis,
  exhibitIsMedicine,
  exhibitMovedTo,
  onRetailImportList,
  purchasesThisYear,
  purchaseValue,
  singleItemOrder,
} from '../vocabulary/exhibit-sale.ts'

const bonded = exhibitMovedTo.is('special-customs-area', 'bonded-centre-b')
const saleable = all(enteredForCiftis.yes(), onRetailImportList.yes(), exhibitIsMedicine.no(), bonded)

const withinPurchase = purchaseValue.atMost('5000')
const withinYear = purchasesThisYear.atMost('26000')

export const exhibitSale = decision({
  id: 'trade.exhibit-sale',
  name: { zh: '服贸会展品保税零售', en: 'Exhibits sold as bonded retail imports' },
  question: {
    zh: '服贸会的展品展后可以按网购保税模式卖吗？',
    en: 'May an exhibit of the fair be sold as a bonded retail import?',
  },
  measures: ['12.6'],
  since: '2023-11-18',
  asks: [
    enteredForCiftis,
    onRetailImportList,
    exhibitIsMedicine,
    exhibitMovedTo,
    purchasesThisYear,
    purchaseValue,
    singleItemOrder,
  ],
  gives: {
    saleable: givesYesNo({ name: { zh: '可按网购保税零售进口模式销售', en: 'may be sold as a bonded retail import' } }),
    reasons: givesList({
      name: { zh: '不能的原因', en: 'why not' },
      options: {
        'not-on-list': { zh: '没有列入跨境电商零售进口商品清单', en: 'not on the list of retail imports' },
        medicine: { zh: '是药品', en: 'a medicine' },
        'fair-not-over': { zh: '展览还没有结束', en: 'the fair is not over' },
        'not-moved': {
          zh: '没有进入海关特殊监管区域或者保税物流中心（B型）',
          en: 'not moved into a special customs area or a type-B bonded logistics centre',
        },
      },
    }),
    purchase: givesChoice({
      name: { zh: '这次交易的征税方式', en: 'how this purchase is taxed' },
      optional: true,
      options: {
        concession: {
          zh: '限值以内：关税 0，增值税、消费税按应纳税额 70% 征收',
          en: 'within the limits: no duty, 70 % of VAT and consumption tax',
        },
        full: {
          zh: '单件超过单次限值而在年度限值以内：按货物税率全额征收',
          en: 'one item above the single limit, within the year’s: taxed in full',
        },
        'general-trade': { zh: '超出限值：按一般贸易管理', en: 'above the limits: as ordinary trade' },
      },
    }),
    duty: givesShare({ name: { zh: '关税征收比例', en: 'part of customs duty that is due' }, optional: true }),
    taxes: givesShare({
      name: { zh: '增值税、消费税征收比例', en: 'part of VAT and consumption tax that is due' },
      optional: true,
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'counts-towards-year': {
          zh: '交易额计入购买人的年度交易总额',
          en: 'the purchase counts towards the buyer’s year',
        },
        'operation-to-be-announced': {
          zh: '“符合条件的”具体条件和办理手续，北京海关的公告未检得，办理前请向海关核对',
          en: 'the further conditions and the procedure are not in any announcement found; check with Beijing Customs first',
        },
      },
    }),
  },
  answer: 'saleable',
  // Measure 12.6: on the list, “药品除外”.
  moreNeverHarms: [onRetailImportList],
  moreNeverHelps: [exhibitIsMedicine],
  contradictions: [
    {
      id: 'purchase-within-year',
      says: {
        zh: '年度交易总额含本次，不能少于本次交易',
        en: 'The year’s total includes this purchase and cannot be less than it',
      },
      when: compare(factNumber(purchasesThisYear), '<', factNumber(purchaseValue)),
    },
  ],
  rules: [
    rule('other-goods', {
      says: { zh: '方案只及于服贸会的进境展览品', en: 'The plan covers exhibits of CIFTIS only' },
      cites: [plan('12.6', '中国国际服务贸易交易会进境展览品')],
      when: enteredForCiftis.no(),
      gives: {
        saleable: notApplicable(
          '不是服贸会的进境展览品，不适用本条',
          'Not an exhibit of CIFTIS: this measure does not apply',
        ),
      },
    }),
    rule('saleable', {
      says: {
        zh: '清单内的非药品展品，展后进入特殊监管区域或者 B 型中心的，可按网购保税模式销售',
        en: 'On the list, not a medicine, moved into a special area or type-B centre after the fair: may be sold',
      },
      cites: [plan('12.6')],
      when: saleable,
      gives: { saleable: true, also: ['operation-to-be-announced'] },
    }),
    rule('not-on-list', {
      says: { zh: '没有列入清单', en: 'Not on the list' },
      cites: [plan('12.6', '允许列入跨境电商零售进口商品清单')],
      when: all(enteredForCiftis.yes(), onRetailImportList.no()),
      gives: { saleable: false, reasons: ['not-on-list'] },
    }),
    rule('medicine', {
      says: { zh: '药品除外', en: 'Medicines are excepted' },
      cites: [plan('12.6', '（药品除外）')],
      when: all(enteredForCiftis.yes(), exhibitIsMedicine.yes()),
      gives: { saleable: false, reasons: ['medicine'] },
    }),
    rule('fair-not-over', {
      says: { zh: '展览结束后才可以', en: 'Only once the fair is over' },
      cites: [plan('12.6', '在展览结束后')],
      when: all(enteredForCiftis.yes(), exhibitMovedTo.is('fair-not-over')),
      gives: { saleable: false, reasons: ['fair-not-over'] },
    }),
    rule('not-moved', {
      says: { zh: '没有进入规定的区域或者中心', en: 'Not moved into the places named' },
      cites: [plan('12.6', '进入海关特殊监管区域或保税物流中心（B型）')],
      when: all(enteredForCiftis.yes(), exhibitMovedTo.is('other-bonded-place', 'elsewhere')),
      gives: { saleable: false, reasons: ['not-moved'] },
    }),
    rule('within-limits', {
      says: {
        zh: '单次 5000 元、年度 26000 元以内：关税 0，增值税、消费税按 70%',
        en: 'Up to 5,000 yuan a purchase and 26,000 a year: no duty, 70 % of the taxes',
      },
      cites: [cite('retail-imports-2018-49', 'limits'), cite('retail-imports-2018-49', 'tax')],
      when: all(saleable, withinPurchase, withinYear),
      gives: { purchase: 'concession', duty: '0', taxes: '70%', also: ['counts-towards-year'] },
    }),
    rule('one-item-above', {
      says: {
        zh: '单件超过 5000 元而在年度限值以内：全额征税',
        en: 'One item above 5,000 yuan, within the year: taxed in full',
      },
      cites: [cite('retail-imports-2018-49', 'tax', '单件超 5000 但在年度限值内可按全额征税进口')],
      when: all(saleable, not(withinPurchase), withinYear, singleItemOrder.yes()),
      gives: { purchase: 'full', duty: '100%', taxes: '100%', also: ['counts-towards-year'] },
    }),
    rule('several-items-above', {
      says: {
        zh: '不止一件而超过 5000 元：不能走零售进口',
        en: 'Several items above 5,000 yuan: not as a retail import',
      },
      cites: [cite('retail-imports-2018-49', 'limits'), cite('retail-imports-2018-49', 'tax')],
      when: all(saleable, not(withinPurchase), withinYear, singleItemOrder.no()),
      gives: { purchase: 'general-trade', duty: '100%', taxes: '100%' },
    }),
    rule('year-exceeded', {
      says: { zh: '年度交易总额超过 26000 元：按一般贸易', en: 'Above 26,000 yuan a year: as ordinary trade' },
      cites: [cite('retail-imports-2018-49', 'limits')],
      when: all(saleable, not(withinYear)),
      gives: { purchase: 'general-trade', duty: '100%', taxes: '100%' },
    }),
  ],
  closed: [false],
  next: {
    true: {
      zh: '办理展览品结案、转入网购保税（1210）的手续，按零售进口清单申报销售，核对购买人限值。',
      en: 'Close the exhibit’s papers, enter it as bonded stock (1210), declare each sale, and check the buyer’s limits.',
    },
    false: {
      zh: '展览结束前复运出境，或者按一般贸易办理进口。',
      en: 'Send it back after the fair, or import it as ordinary trade.',
    },
  },
})
