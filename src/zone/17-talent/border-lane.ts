/**
 * Measure 17.2. Customs and border lanes for foreign experts with a residence permit. The plan supports it and names two
 * conditions; which ports and lanes, no document has said in public.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import { foreignExpert } from '../vocabulary/visa.ts'
import { documentHeld } from '../vocabulary/work-permit.ts'

export const borderLane = decision({
  id: 'talent.border-lane',
  name: { zh: '外籍专家通关便利', en: 'Border lanes for experts' },
  question: { zh: '出入境时能否享受通关便利？', en: 'May the person use the easier way through the border?' },
  measures: ['17.2'],
  since: '2023-11-18',
  asks: [foreignExpert, documentHeld],
  gives: {
    lane: givesYesNo({ name: { zh: '通关便利', en: 'easier clearance' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        'residence-permit': { zh: '没有有效居留许可', en: 'no valid residence permit' },
        expert: { zh: '不是外籍专家', en: 'not a foreign expert' },
      },
    }),
  },
  answer: 'lane',
  closed: [false],
  rules: [
    rule('eased', {
      says: {
        zh: '为持有居留许可的外籍专家入出境提供通关便利',
        en: 'Easier clearance for foreign experts with a residence permit',
      },
      cites: [plan('17.2')],
      when: all(foreignExpert.yes(), documentHeld.is('residence-permit')),
      gives: {
        lane: needsRules(
          '符合方案写明的条件；在哪些口岸、走哪条通道、如何认定专家，尚未见公开的配套文件',
          'The conditions that the plan names are met; which ports and lanes, and who counts as an expert, no public document has yet said',
        ),
      },
    }),
    rule('no', {
      says: { zh: '限于持有居留许可的外籍专家', en: 'Only foreign experts with a residence permit' },
      cites: [plan('17.2', '持有居留许可的外籍专家')],
      when: any(foreignExpert.no(), documentHeld.isNot('residence-permit')),
      gives: { lane: false },
    }),
    rule('missing-permit', {
      says: { zh: '须持有居留许可', en: 'A residence permit is needed' },
      cites: [plan('17.2', '持有居留许可')],
      when: documentHeld.isNot('residence-permit'),
      gives: { missing: ['residence-permit'] },
    }),
    rule('missing-expert', {
      says: { zh: '须为外籍专家', en: 'Only for foreign experts' },
      cites: [plan('17.2', '外籍专家')],
      when: foreignExpert.no(),
      gives: { missing: ['expert'] },
    }),
  ],
  next: {
    '*': {
      zh: '出行前向北京出入境边防检查机关和海关核实可用的通道。',
      en: 'Before travelling, ask Beijing’s border inspection and customs which lane is open.',
    },
  },
})
