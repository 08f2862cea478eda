/**
 * Measure 13.8. Wider use of RMB NRA accounts: loans in RMB abroad, and securities in China. The plan explores it, and no
 * document that followed was found. What came for foreign-currency NRA accounts in March 2026 is another matter.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { bankInDemonstrationZone, bankPlace, nraUse, overseasBodyAccount } from '../vocabulary/cross-border-payment.ts'

export const nraUseDecision = decision({
  id: 'capital.nra-use',
  name: { zh: '人民币 NRA 账户的适用范围', en: 'Use of RMB NRA accounts' },
  question: { zh: '账户能否用于这项业务？', en: 'May the account be used for this business?' },
  measures: ['13.8'],
  since: '2023-11-18',
  asks: [bankPlace, nraUse, overseasBodyAccount],
  gives: {
    allowed: givesYesNo({ name: { zh: '可以使用', en: 'allowed' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: { 'rmb-nra': { zh: '不是人民币 NRA 账户', en: 'not an RMB NRA account' } },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'foreign-nra-2026': {
          zh: '北京自贸试验区自 2026-03-02 起优化外汇 NRA 账户退汇等',
          en: 'in Beijing’s free trade zone refunds through foreign-currency NRA accounts are easier since 2 March 2026',
        },
      },
    }),
  },
  answer: 'allowed',
  closed: [false],
  rules: [
    rule('out-of-scope', {
      says: {
        zh: '只及于境外人民币贷款和境内证券投资',
        en: 'RMB loans abroad and securities in China only',
      },
      cites: [plan('13.8', '发放境外人民币贷款和开展境内证券投资业务')],
      when: any(not(bankInDemonstrationZone), nraUse.is('other')),
      gives: {
        allowed: notApplicable(
          '不是北京的银行账户办理境外人民币贷款或者境内证券投资，不适用本措施',
          'Not an RMB loan abroad or securities in China through a bank in Beijing: the measure does not apply',
        ),
      },
    }),
    rule('loan', {
      says: { zh: '探索扩大发放境外人民币贷款', en: 'RMB loans abroad are explored' },
      cites: [plan('13.8')],
      when: all(bankInDemonstrationZone, overseasBodyAccount.is('rmb-nra'), nraUse.is('overseas-rmb-loan')),
      gives: {
        allowed: needsRules(
          '方案探索扩大以人民币 NRA 账户发放境外人民币贷款的适用范围；办理规则未检得，请向经办银行核实',
          'The plan explores wider RMB loans abroad through RMB NRA accounts; no procedure was found: ask the bank',
        ),
      },
    }),
    rule('securities', {
      says: { zh: '探索扩大境内证券投资', en: 'Securities in China are explored' },
      cites: [plan('13.8')],
      when: all(bankInDemonstrationZone, overseasBodyAccount.is('rmb-nra'), nraUse.is('domestic-securities')),
      gives: {
        allowed: needsRules(
          '方案探索扩大以人民币 NRA 账户开展境内证券投资业务的适用范围；办理规则未检得，请向经办银行核实',
          'The plan explores wider investment in securities in China through RMB NRA accounts; no procedure was found: ask the bank',
        ),
      },
    }),
    rule('other-account', {
      says: { zh: '限于人民币 NRA 账户', en: 'RMB NRA accounts only' },
      cites: [plan('13.8', '境外机构境内结算账户（人民币NRA账户）')],
      when: all(bankInDemonstrationZone, overseasBodyAccount.isNot('rmb-nra'), nraUse.isNot('other')),
      gives: { allowed: false, missing: ['rmb-nra'] },
    }),
    rule('foreign-nra-2026', {
      says: { zh: '外汇 NRA 账户退汇优化', en: 'Refunds through foreign-currency NRA accounts' },
      cites: [cite('beijing-safe-2026-5', 'nra')],
      when: all(bankPlace.is('beijing-ftz'), overseasBodyAccount.is('foreign-nra')),
      gives: { also: ['foreign-nra-2026'] },
    }),
  ],
  next: {
    false: { zh: '改用人民币 NRA 账户。', en: 'Use an RMB NRA account instead.' },
  },
})
