/**
 * Measure 16.11. What a technology export with intellectual property must pass: a licence where the technology is
 * restricted, registration where it is free, and the review of transfers abroad. The scope of that review (国办发〔2018〕19号)
 * is held here by its title only.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, notApplicable, workingDays } from '../../rules/outcome.ts'
import { ipPassesAbroad, technologyExportClass } from '../vocabulary/ip-innovation.ts'

const restricted = technologyExportClass.is('restricted')
const free = technologyExportClass.is('free')
const passes = ipPassesAbroad.yes()

export const exportReview = decision({
  id: 'ip.export-review',
  name: { zh: '技术出口与知识产权对外转让审查', en: 'Technology export and review of rights passing abroad' },
  question: { zh: '这项技术出口要经过哪些审查？', en: 'Which reviews must the technology export pass?' },
  measures: ['16.11'],
  since: '2020-11-29',
  asks: [technologyExportClass, ipPassesAbroad],
  gives: {
    review: givesChoice({
      name: { zh: '须经', en: 'what it must pass' },
      options: {
        'licence-and-review': {
          zh: '技术出口许可，并经知识产权对外转让审查',
          en: 'an export licence, with the review of rights passing abroad',
        },
        licence: { zh: '技术出口许可', en: 'an export licence' },
        registration: { zh: '合同登记', en: 'registration of the contract' },
        banned: { zh: '禁止出口，不得办理', en: 'banned: not open' },
      },
    }),
    period: givesTerm({ name: { zh: '办理期限', en: 'time for the authority' }, optional: true }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'check-review': {
          zh: '自由出口的技术附带转让知识产权的，请核对是否也在对外转让审查范围内',
          en: 'where rights pass abroad with a free technology, check whether the review reaches it too',
        },
        easing: {
          zh: '方案要求优化这项审查；北京的办法未见',
          en: 'the plan orders this review to be improved; the Beijing scheme was not found',
        },
      },
    }),
  },
  answer: 'review',
  closed: ['banned'],
  // Regulations on technology trade 32, 38: free technology is registered, restricted technology licensed.
  better: ['registration', 'licence', 'licence-and-review'],
  // Measure 16.11: rights that pass abroad are reviewed besides.
  moreNeverHelps: [ipPassesAbroad],
  rules: [
    rule('no-export', {
      says: { zh: '不出口技术', en: 'No technology is exported' },
      cites: [cite('technology-trade-2020', '32')],
      when: technologyExportClass.is('no-export'),
      gives: {
        review: notApplicable(
          '不出口技术，不涉及技术出口中的审查',
          'No technology is exported: no review arises with it',
        ),
      },
    }),
    rule('banned', {
      says: { zh: '禁止类不能申请', en: 'What is banned cannot be applied for' },
      cites: [cite('technology-trade-2020', '32', '限制类申请')],
      when: technologyExportClass.is('banned'),
      gives: { review: 'banned' },
    }),
    rule('restricted', {
      says: { zh: '限制类须许可，30 个工作日决定', en: 'Restricted: a licence, decided in 30 working days' },
      cites: [cite('technology-trade-2020', '32')],
      when: restricted,
      gives: { review: 'licence', period: workingDays(30) },
    }),
    rule('review', {
      says: {
        zh: '限制类随附知识产权转让的，并经对外转让审查',
        en: 'Restricted, with rights passing abroad: the review too',
      },
      cites: [cite('technology-trade-2020', '32'), cite('gov-2018-19', 'whole')],
      when: all(restricted, passes),
      gives: { review: 'licence-and-review' },
      over: ['restricted'],
    }),
    rule('free', {
      says: { zh: '自由类登记，3 个工作日', en: 'Free: registration in 3 working days' },
      cites: [cite('technology-trade-2020', '38')],
      when: free,
      gives: { review: 'registration', period: workingDays(3) },
    }),
    rule('check-review', {
      says: { zh: '核对审查范围', en: 'Check the scope of the review' },
      cites: [cite('gov-2018-19', 'whole')],
      when: all(free, passes),
      gives: { also: ['check-review'] },
    }),
    rule('easing', {
      says: { zh: '优化对外转让审查制度', en: 'The review is to be improved' },
      cites: [plan('16.11')],
      when: all(technologyExportClass.is('restricted', 'free'), passes),
      gives: { also: ['easing'] },
    }),
  ],
  next: {
    'licence-and-review': {
      zh: '向商务主管部门申请许可，附知识产权转让的合同和说明，由其转知识产权等部门审查。',
      en: 'Apply to the commerce authority for the licence with the contract on the rights; it sends them on for review.',
    },
    licence: { zh: '向商务主管部门申请技术出口许可。', en: 'Apply to the commerce authority for an export licence.' },
    registration: { zh: '合同签订后办理登记。', en: 'Register the contract once it is signed.' },
  },
})
