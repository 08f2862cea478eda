/**
 * Measure 8.2. Guarantees asked for loans to firms listed on the Beijing Stock Exchange. The plan supports lenders in
 * easing them to a fitting degree; how far is for each lender to say, and no common rule was found.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import { financingKind, financingPurpose, innovativeSme } from '../vocabulary/financing.ts'
import { listedOn } from '../vocabulary/firm-size.ts'

export const guaranteeEasing = decision({
  id: 'finance.guarantee-easing',
  name: { zh: '北交所上市企业贷款担保', en: 'Loan guarantees of firms listed on the BSE' },
  question: {
    zh: '企业贷款时，担保要求能否放宽？',
    en: 'May the guarantee asked of the firm for a loan be eased?',
  },
  measures: ['8.2'],
  since: '2023-11-18',
  asks: [listedOn, financingKind, innovativeSme, financingPurpose],
  gives: {
    eased: givesYesNo({ name: { zh: '担保要求放宽', en: 'the guarantee is eased' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        'bse-listing': { zh: '不是北交所上市企业', en: 'not listed on the Beijing Stock Exchange' },
        loan: { zh: '不是贷款融资', en: 'not a loan' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'special-products': {
          zh: '方案支持金融机构围绕科技研发、技术引进、投资并购等环节，为创新型中小企业开发信贷、担保、供应链金融等专项业务',
          en: 'for innovative small and medium firms the plan supports special credit, guarantee and supply-chain products for research, technology and acquisitions',
        },
      },
    }),
  },
  answer: 'eased',
  closed: [false],
  rules: [
    rule('supported', {
      says: {
        zh: '北交所上市企业贷款融资的担保要求适度放宽',
        en: 'For loans to firms listed on the BSE the guarantee is eased to a fitting degree',
      },
      cites: [plan('8.2', '适度放宽对北交所上市企业贷款融资的担保要求')],
      when: all(listedOn.is('bse'), financingKind.is('loan')),
      gives: {
        eased: needsRules(
          '方案支持适度放宽；放宽到什么程度由各金融机构自定，没有统一的规则，请向贷款银行询问',
          'The plan supports an easing; how far is for each lender to set, and there is no common rule: ask the bank',
        ),
      },
    }),
    rule('not-listed', {
      says: { zh: '限于北交所上市企业', en: 'Firms listed on the BSE only' },
      cites: [plan('8.2', '北交所上市企业')],
      when: listedOn.isNot('bse'),
      gives: { eased: false, missing: ['bse-listing'] },
    }),
    rule('not-a-loan', {
      says: { zh: '限于贷款融资', en: 'Loans only' },
      cites: [plan('8.2', '贷款融资的担保要求')],
      when: financingKind.is('other'),
      gives: { eased: false, missing: ['loan'] },
    }),
    rule('special-products', {
      says: {
        zh: '围绕创新型中小企业的关键环节开发专项业务',
        en: 'Special products for the key steps of innovative small and medium firms',
      },
      cites: [plan('8.2', '围绕企业科技研发、技术引进、投资并购等关键环节开发信贷、担保、供应链金融等专项业务')],
      when: all(innovativeSme.yes(), financingPurpose.is('research', 'technology-import', 'acquisition')),
      gives: { also: ['special-products'] },
    }),
  ],
  next: {
    '*': {
      zh: '向几家金融机构询问专项产品和担保要求。',
      en: 'Ask several lenders about special products and the guarantee they want.',
    },
  },
})
