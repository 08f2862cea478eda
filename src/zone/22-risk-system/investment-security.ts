/**
 * Measure 22.1. Security review of foreign investment: in fields of defence whoever controls, in other important fields
 * where control is acquired. Control is half of the equity or more, or a material influence with less.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, named, not } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, needsRules, notApplicable, workingDays } from '../../rules/outcome.ts'
import { foreignShare, investorOrigin } from '../vocabulary/common.ts'
import { decisiveInfluence, securitySector } from '../vocabulary/risk-reviews.ts'

const defence = securitySector.is('defence', 'near-military')
const important = all(securitySector.isNot('none'), not(defence))
const control = named(
  { zh: '取得实际控制权', en: 'actual control is acquired' },
  any(foreignShare.atLeast('50%'), decisiveInfluence.yes()),
)
const inScope = any(defence, all(important, control))
const foreign = investorOrigin.is('foreign')

export const investmentSecurity = decision({
  id: 'risk.investment-security',
  name: { zh: '外商投资安全审查', en: 'Security review of foreign investment' },
  question: { zh: '这项外商投资要事先申报安全审查吗？', en: 'Must the investment be declared for security review?' },
  measures: ['22.1'],
  since: '2021-01-18',
  asks: [investorOrigin, securitySector, foreignShare, decisiveInfluence],
  gives: {
    declaration: givesChoice({
      name: { zh: '安全审查申报', en: 'declaration for security review' },
      options: {
        required: { zh: '应当在实施前主动申报', en: 'required before it is carried out' },
        'not-required': { zh: '不在申报范围', en: 'not required' },
      },
    }),
    admission: givesTerm({ name: { zh: '决定是否审查', en: 'whether to review' }, optional: true }),
    general: givesTerm({ name: { zh: '一般审查', en: 'general review' }, optional: true }),
    special: givesTerm({ name: { zh: '特别审查', en: 'special review' }, optional: true }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'control-irrelevant': { zh: '国防安全领域，不论是否控制', en: 'in fields of defence control does not matter' },
        'not-before': { zh: '审查期间不得实施投资', en: 'the investment is not carried out during the review' },
        'clock-stops': { zh: '补充材料的时间不计入', en: 'time for further papers does not count' },
        'special-extends': {
          zh: '特殊情况下特别审查可以延长',
          en: 'the special review may be extended in special cases',
        },
        final: { zh: '安全审查决定为最终决定', en: 'the decision is final' },
        'other-reviews': {
          zh: '出口管制、网络安全审查、文化产品进口内容审查、反垄断审查另行判定',
          en: 'export control, cybersecurity review, review of cultural imports and anti-monopoly review are asked apart',
        },
      },
    }),
  },
  answer: 'declaration',
  // Declaring holds up the investment until it is decided.
  better: ['not-required', 'required'],
  // Security Review Measures 4: control, from half the share or by decisive influence.
  moreNeverHelps: [foreignShare, decisiveInfluence],
  rules: [
    rule('mainland', {
      says: { zh: '没有外资，不涉及', en: 'No foreign capital: the review does not arise' },
      cites: [cite('security-review-2020', '4')],
      when: investorOrigin.is('mainland'),
      gives: {
        declaration: notApplicable(
          '没有外资，不涉及外商投资安全审查',
          'There is no foreign capital, so the review does not arise',
        ),
      },
    }),
    rule('defence', {
      says: {
        zh: '关系国防安全的领域和军事设施周边，不论是否控制，应当申报',
        en: 'Fields of defence and places near military facilities: required whoever controls',
      },
      cites: [
        cite('security-review-2020', '4', '(一)军工、军工配套等关系国防安全领域及军事/军工设施周边——不论是否控制'),
      ],
      when: all(foreign, defence),
      gives: { declaration: 'required', also: ['control-irrelevant'] },
    }),
    rule('important-and-control', {
      says: {
        zh: '重要领域，且取得实际控制权，应当申报',
        en: 'Other important fields, with actual control: required',
      },
      cites: [cite('security-review-2020', '4'), cite('security-review-2020', 'control')],
      when: all(foreign, important, control),
      gives: { declaration: 'required' },
    }),
    rule('out-of-scope', {
      says: { zh: '不在重点领域，或者没有实际控制权', en: 'In no such field, or without control' },
      cites: [cite('security-review-2020', '4')],
      when: all(investorOrigin.isNot('mainland'), not(inScope)),
      gives: { declaration: 'not-required' },
    }),
    rule('hong-kong-macao-taiwan', {
      says: { zh: '港澳台投资者，须核对办法', en: 'Investors from Hong Kong, Macao and Taiwan: check the measures' },
      cites: [cite('security-review-2020', '4')],
      when: all(investorOrigin.is('hk-macao', 'taiwan'), inScope),
      gives: {
        declaration: needsRules(
          '领域和控制权都在申报范围；港澳台投资者如何适用，这里未收录，请核对办法原文，实施前先向审查工作机制办公室咨询',
          'Field and control are within scope; how the measures treat investors from Hong Kong, Macao and Taiwan is not held here: check their words and ask the review office before carrying it out',
        ),
      },
    }),
    rule('clock', {
      says: {
        zh: '15 个工作日决定是否审查；一般审查 30 个工作日；特别审查 60 个工作日',
        en: '15 working days on whether to review, 30 for the general, 60 for the special review',
      },
      cites: [cite('security-review-2020', '7'), cite('security-review-2020', '8'), cite('security-review-2020', '9')],
      when: all(foreign, inScope),
      gives: {
        admission: workingDays(15),
        general: workingDays(30),
        special: workingDays(60),
        also: ['not-before', 'clock-stops', 'special-extends'],
      },
    }),
    rule('final', {
      says: { zh: '安全审查决定为最终决定', en: 'The decision is final' },
      cites: [cite('foreign-investment-law-2019', '35')],
      when: all(foreign, inScope),
      gives: { also: ['final'] },
    }),
    rule('other-reviews', {
      says: { zh: '安全审查是五项管理措施之一', en: 'Security review is one of five' },
      cites: [
        plan('22.1', '落实好外商投资安全审查、出口管制、网络安全审查、文化产品进口内容审查、反垄断审查等各项管理措施'),
      ],
      gives: { also: ['other-reviews'] },
    }),
  ],
  next: {
    required: {
      zh: '实施投资前，向国家发展改革委（外商投资安全审查工作机制办公室）申报。',
      en: 'Before carrying it out, declare it to the review office at the National Development and Reform Commission.',
    },
  },
})
