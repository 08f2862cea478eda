/**
 * Measure 8.12. Bonds of consumer-finance and financial-leasing companies. The plan supports those that meet the
 * conditions; the conditions themselves stand in general rules that are not held here.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { bondConditionsMet, bondIssuerKind } from '../vocabulary/financing.ts'

const inScope = all(inDemonstrationZone, bondIssuerKind.is('consumer-finance', 'financial-leasing'))

export const financialBond = decision({
  id: 'finance.financial-bond',
  name: { zh: '消费金融、金融租赁公司发行金融债券', en: 'Financial bonds of consumer-finance and leasing companies' },
  question: { zh: '公司能否发行金融债券？', en: 'May the company issue financial bonds?' },
  measures: ['8.12'],
  since: '2023-11-18',
  asks: [bondIssuerKind, registeredIn, bondConditionsMet],
  gives: {
    mayIssue: givesYesNo({ name: { zh: '可以发行', en: 'may issue' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        conditions: { zh: '不符合金融债券发行条件', en: 'it does not meet the conditions for issuing financial bonds' },
      },
    }),
  },
  answer: 'mayIssue',
  closed: [false],
  rules: [
    rule('out-of-scope', {
      says: {
        zh: '只及于综合示范区内的消费金融公司、金融租赁公司',
        en: 'Consumer-finance and financial-leasing companies of the demonstration zone only',
      },
      cites: [plan('8.12', '消费金融、金融租赁公司')],
      when: any(not(inDemonstrationZone), bondIssuerKind.is('other')),
      gives: {
        mayIssue: notApplicable(
          '不是综合示范区内的消费金融公司或者金融租赁公司，不适用本措施',
          'Not a consumer-finance or financial-leasing company of the demonstration zone: the measure does not apply',
        ),
      },
    }),
    rule('supported', {
      says: { zh: '支持符合条件的公司发行', en: 'Companies that meet the conditions are supported' },
      cites: [plan('8.12')],
      when: all(inScope, bondConditionsMet.yes()),
      gives: {
        mayIssue: needsRules(
          '方案支持符合条件的公司发行；条件和办理程序按金融债券的一般规定，这里未收录',
          'The plan supports companies that meet the conditions; conditions and procedure follow the general rules on financial bonds, which are not held here',
        ),
      },
    }),
    rule('conditions', {
      says: { zh: '须符合条件', en: 'The conditions must be met' },
      cites: [plan('8.12', '符合条件的')],
      when: all(inScope, bondConditionsMet.no()),
      gives: { mayIssue: false, missing: ['conditions'] },
    }),
  ],
  next: {
    false: { zh: '先达到发行条件。', en: 'First meet the conditions for issuing.' },
  },
})
