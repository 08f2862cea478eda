/**
 * Measure 13.7. RMB paid for imports, turned into foreign currency abroad and paid to the exporter there. The plan
 * supports it for firms "in the zone" (区内企业), without saying which zone; no document that followed was found.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { paidToOverseasExporter, paymentForImport, paymentInRenminbi } from '../vocabulary/cross-border-payment.ts'

export const offshorePurchase = decision({
  id: 'capital.offshore-purchase',
  name: { zh: '进口支付人民币境外购汇', en: 'Currency bought abroad for imports' },
  question: {
    zh: '进口支付的人民币，能否在境外直接购汇后付给境外出口商？',
    en: 'May RMB paid for imports be changed abroad and paid to the exporter there?',
  },
  measures: ['13.7'],
  since: '2023-11-18',
  asks: [registeredIn, paymentForImport, paymentInRenminbi, paidToOverseasExporter],
  gives: {
    mayPurchase: givesYesNo({ name: { zh: '可以在境外直接购汇支付', en: 'may be changed and paid abroad' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        import: { zh: '不是进口支付', en: 'not a payment for imports' },
        renminbi: { zh: '付出境外的不是人民币', en: 'the payment out is not in RMB' },
        exporter: { zh: '不支付给境外出口商', en: 'the currency does not go to the exporter abroad' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'which-zone': {
          zh: '方案写“区内企业”，未明指全市还是自贸试验区等特定区域',
          en: 'the plan says “firms in the zone” and does not say whether all of Beijing or a part of it is meant',
        },
        evidence: {
          zh: '留存合同、发票、报关单等真实贸易的证明',
          en: 'keep contract, invoice and customs papers as evidence of a genuine trade',
        },
      },
    }),
  },
  answer: 'mayPurchase',
  closed: [false],
  rules: [
    rule('elsewhere', {
      says: { zh: '只及于区内企业', en: 'Firms in the zone only' },
      cites: [plan('13.7', '区内企业')],
      when: not(inDemonstrationZone),
      gives: {
        mayPurchase: notApplicable('不是区内企业，不适用本措施', 'Not a firm in the zone: the measure does not apply'),
      },
    }),
    rule('supported', {
      says: { zh: '支持在境外直接购汇后支付', en: 'Buying the currency abroad is supported' },
      cites: [plan('13.7')],
      when: all(inDemonstrationZone, paymentForImport.yes(), paymentInRenminbi.yes(), paidToOverseasExporter.yes()),
      gives: {
        mayPurchase: needsRules(
          '方案所列条件均已具备；方案为“支持”，办理规则未检得，请向经办银行核实',
          'All conditions that the plan names are met; it supports this, and no procedure was found: ask the bank',
        ),
        also: ['evidence'],
      },
    }),
    rule('import', {
      says: { zh: '限于进口支付', en: 'Payments for imports only' },
      cites: [plan('13.7', '进口支付的人民币')],
      when: all(inDemonstrationZone, paymentForImport.no()),
      gives: { mayPurchase: false, missing: ['import'] },
    }),
    rule('renminbi', {
      says: { zh: '限于人民币', en: 'RMB only' },
      cites: [plan('13.7', '进口支付的人民币')],
      when: all(inDemonstrationZone, paymentInRenminbi.no()),
      gives: { mayPurchase: false, missing: ['renminbi'] },
    }),
    rule('exporter', {
      says: { zh: '购汇后须支付给境外出口商', en: 'The currency must go to the exporter abroad' },
      cites: [plan('13.7', '购汇后支付给境外出口商')],
      when: all(inDemonstrationZone, paidToOverseasExporter.no()),
      gives: { mayPurchase: false, missing: ['exporter'] },
    }),
    rule('which-zone', {
      says: { zh: '“区内”所指未明', en: 'Which zone is meant is open' },
      cites: [plan('13.7', '区内企业')],
      when: registeredIn.is('beijing-other'),
      gives: { also: ['which-zone'] },
    }),
  ],
  next: {
    false: { zh: '按一般方式在境内购汇付汇。', en: 'Buy the currency in China and pay in the ordinary way.' },
  },
})
