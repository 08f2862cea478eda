/**
 * Measure 8.13. Money of foreign investment comes in and goes out freely and without delay, if it is genuine and lawful.
 * The implementing regulations already free capital and profits, whatever the currency, the amount or the frequency:
 * none of these may matter, and the proof holds that none does.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, investorOrigin, registeredIn } from '../vocabulary/common.ts'
import {
  transferAmount,
  transferCompliant,
  transferCurrency,
  transferDirection,
  transferGenuine,
  transferOf,
  transfersThisYear,
} from '../vocabulary/investment-transfer.ts'

const ofInvestment = all(investorOrigin.isNot('mainland'), transferOf.isNot('unrelated'))
const proper = all(transferGenuine.yes(), transferCompliant.yes())

export const investmentTransfer = decision({
  id: 'finance.investment-transfer',
  name: { zh: '外国投资者资金汇入、汇出', en: 'Transfers of foreign investment' },
  question: {
    zh: '这笔与投资有关的资金，能否自由汇入、汇出且无迟延？',
    en: 'May this money of a foreign investment move freely and without delay?',
  },
  measures: ['8.13'],
  since: '2020-01-01',
  asks: [
    investorOrigin,
    registeredIn,
    transferOf,
    transferGenuine,
    transferCompliant,
    transferDirection,
    transferCurrency,
    transferAmount,
    transfersThisYear,
  ],
  gives: {
    transfer: givesChoice({
      name: { zh: '资金汇入、汇出', en: 'the transfer' },
      options: {
        'without-delay': { zh: '自由汇入、汇出且无迟延', en: 'free, and without delay' },
        free: { zh: '自由汇入、汇出', en: 'free' },
        refused: { zh: '不符合条件，不能办理', en: 'not as it stands: a condition is not met' },
      },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        genuine: { zh: '资金往来不真实', en: 'no genuine transaction behind the transfer' },
        compliant: { zh: '资金往来不合规', en: 'the transfer does not comply with the law' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'no-limits': {
          zh: '不得限制币种、数额、频次',
          en: 'currency, amount and frequency may not be limited',
        },
      },
    }),
  },
  answer: 'transfer',
  closed: ['refused'],
  // Measure 8.13 adds “无迟延” to the Regulations 22.
  better: ['without-delay', 'free'],
  // Measure 8.13 opens.
  neverWorse: true,
  // “真实合规”.
  moreNeverHarms: [transferGenuine, transferCompliant],
  // “所有资金”: whichever way, in whatever currency, of whatever size.
  alike: [transferDirection, transferCurrency, transferAmount, transfersThisYear],
  rules: [
    rule('not-of-investment', {
      says: { zh: '限于外国投资者投资相关的资金', en: 'Money of a foreign investor’s investment only' },
      cites: [cite('foreign-investment-rules-2019', '22'), plan('8.13', '与外国投资者投资相关的所有资金')],
      when: any(investorOrigin.is('mainland'), transferOf.is('unrelated')),
      gives: {
        transfer: notApplicable(
          '与外国投资者的投资无关，不适用本措施',
          'Not connected with a foreign investor’s investment: the measure does not apply',
        ),
      },
    }),
    rule('regulation', {
      says: { zh: '资本、利润等可自由汇入汇出', en: 'Capital and profits move freely' },
      cites: [cite('foreign-investment-rules-2019', '22')],
      when: all(ofInvestment, proper, transferOf.is('capital', 'profits')),
      gives: { transfer: 'free', also: ['no-limits'] },
    }),
    rule('regulation-silent', {
      says: {
        zh: '其他资金，或者真实、合规存疑的，条例之外的规则未收录',
        en: 'Other money, or money in doubt: rules beside the regulations are not held',
      },
      cites: [cite('foreign-investment-rules-2019', '22', '资本、利润等')],
      when: ofInvestment,
      gives: {
        transfer: needsRules(
          '条例保障资本、利润等自由汇入汇出；其他资金以及真实性、合规性审核的规则未收录，请向办理银行核实',
          'The regulations free capital, profits and the like. Rules for other money and for checking a transfer are not held here: ask the bank',
        ),
      },
      otherwise: true,
    }),
    rule('plan', {
      says: {
        zh: '真实合规、与投资相关的所有资金自由汇入、汇出且无迟延',
        en: 'All genuine and lawful money of an investment: freely, and without delay',
      },
      cites: [plan('8.13')],
      when: all(ofInvestment, inDemonstrationZone, proper),
      gives: { transfer: 'without-delay' },
      over: ['regulation'],
    }),
    rule('genuine', {
      says: { zh: '须真实', en: 'It must be genuine' },
      cites: [plan('8.13', '真实合规')],
      when: all(ofInvestment, inDemonstrationZone, transferGenuine.no()),
      gives: { transfer: 'refused', missing: ['genuine'] },
    }),
    rule('compliant', {
      says: { zh: '须合规', en: 'It must comply with the law' },
      cites: [plan('8.13', '真实合规'), plan('8.13', '依法依规')],
      when: all(ofInvestment, inDemonstrationZone, transferCompliant.no()),
      gives: { transfer: 'refused', missing: ['compliant'] },
    }),
  ],
  next: {
    'without-delay': {
      zh: '向银行提交投资和交易的证明材料；银行迟延的，请其说明法律依据。',
      en: 'Show the bank the papers of the investment; if it delays, ask for the legal ground.',
    },
    free: { zh: '向银行提交投资和交易的证明材料办理。', en: 'Show the bank the papers of the investment.' },
    refused: { zh: '先补足真实性、合规性材料。', en: 'First make good the papers that show it is genuine and lawful.' },
  },
})
