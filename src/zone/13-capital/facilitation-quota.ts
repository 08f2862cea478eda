/**
 * Measure 13.4. How much an innovative firm may borrow abroad under the facilitation quota. Tried in pilots when the plan
 * was made; nationwide since 15 September 2025: 10 million US dollars, for some firms 20 million.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { compare, factNumber, not, output } from '../../rules/expression.ts'
import { givesList, givesMoney, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { facilitatedBorrowing, innovationStanding } from '../vocabulary/capital-account.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'

const nationwide = '2025-09-15'

export const facilitationQuota = decision({
  id: 'capital.facilitation-quota',
  name: { zh: '跨境融资便利化额度', en: 'Quota for facilitated cross-border financing' },
  question: {
    zh: '企业在跨境融资便利化额度内最多可以借多少？',
    en: 'How much may the firm borrow abroad under the facilitation quota?',
  },
  measures: ['13.4'],
  since: '2023-11-18',
  asks: [innovationStanding, registeredIn, facilitatedBorrowing],
  gives: {
    quota: givesMoney({ name: { zh: '便利化额度（美元）', en: 'quota, in US dollars' }, currency: 'USD' }),
    within: givesYesNo({ name: { zh: '拟借金额在额度以内', en: 'what is to be borrowed is within the quota' } }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'macro-prudential': {
          zh: '其他跨境融资按宏观审慎管理，参数 1.75（2025-01-13 起）',
          en: 'other cross-border financing is under macro-prudential management, parameter 1.75 since 13 January 2025',
        },
      },
    }),
  },
  answer: 'quota',
  better: 'higher',
  // Measure 13.4: “推进跨境融资便利化试点”.
  neverWorse: true,
  concludes: [
    { output: 'within', from: 'quota', when: compare(factNumber(facilitatedBorrowing), '<=', output('quota')) },
  ],
  rules: [
    rule('pilot', {
      says: { zh: '推进跨境融资便利化试点', en: 'The pilot of facilitated financing is promoted' },
      cites: [plan('13.4')],
      until: nationwide,
      when: inDemonstrationZone,
      gives: {
        quota: needsRules(
          '2025-09-15 之前为试点，企业条件和额度未收录，请向外汇局、银行核实',
          'Until 15 September 2025 there was a pilot; its conditions and quota are not held here: ask SAFE or the bank',
        ),
      },
    }),
    rule('pilot-elsewhere', {
      says: { zh: '北京以外不在方案之内', en: 'Outside Beijing the plan does not apply' },
      cites: [plan('13.4')],
      until: nationwide,
      when: not(inDemonstrationZone),
      gives: {
        quota: notApplicable(
          '2025-09-15 之前本措施只及于北京，其他地方的试点未收录',
          'Until 15 September 2025 the measure was for Beijing; pilots elsewhere are not held here',
        ),
      },
    }),
    rule('ordinary', {
      says: { zh: '科创企业：1000 万美元', en: 'Innovative firms: 10 million US dollars' },
      cites: [cite('safe-2025-43', 'quota', '科创企业跨境融资便利化额度 1000 万美元')],
      when: innovationStanding.is('innovative'),
      gives: { quota: '10000000' },
    }),
    rule('higher', {
      says: { zh: '部分科创企业：2000 万美元', en: 'Some innovative firms: 20 million US dollars' },
      cites: [cite('safe-2025-43', 'quota', '部分 2000 万美元')],
      when: innovationStanding.is('innovative-higher'),
      gives: { quota: '20000000' },
    }),
    rule('not-innovative', {
      says: { zh: '便利化额度限于科创企业', en: 'The quota is for innovative firms' },
      cites: [cite('safe-2025-43', 'quota', '科创企业跨境融资便利化额度')],
      when: innovationStanding.is('none'),
      gives: {
        quota: notApplicable(
          '不是科创企业，不适用便利化额度；可以在宏观审慎额度内借用外债',
          'Not an innovative firm: the quota does not apply; borrow within the macro-prudential ceiling instead',
        ),
      },
    }),
    rule('macro-prudential', {
      says: { zh: '宏观审慎参数 1.75', en: 'Macro-prudential parameter 1.75' },
      cites: [cite('macroprudential-2025', 'whole')],
      when: innovationStanding.is('none'),
      gives: { also: ['macro-prudential'] },
    }),
  ],
  next: {
    '*': {
      zh: '签订外债合同后按规定办理外债登记。',
      en: 'Once the loan is signed, have the foreign debt registered.',
    },
  },
})
