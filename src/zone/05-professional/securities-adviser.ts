/**
 * Measure 5.1. People from overseas as securities and futures advisers. Measures that the State Council approved in 1997
 * ask for Chinese nationality. The plan allows qualified people from overseas; its letter (point five) and part three
 * leave the adjustment of such provisions to due procedure, and no document doing so was found.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { adviceOn, chineseNational, otherAdviserConditions, universityEducated } from '../vocabulary/professional.ts'
import { workPlace } from '../vocabulary/work-permit.ts'

const inBeijing = workPlace.is('beijing')
const advises = adviceOn.isNot('other')
const qualified = all(advises, universityEducated.yes(), otherAdviserConditions.yes())
const planPublished = '2023-11-23'

export const securitiesAdviser = decision({
  id: 'professional.securities-adviser',
  name: { zh: '境外个人证券期货咨询', en: 'Overseas individuals in securities and futures advice' },
  question: {
    zh: '境外个人可以从事证券投资咨询、期货交易咨询吗？',
    en: 'May someone from overseas give advice on securities or futures?',
  },
  measures: ['5.1'],
  since: '1998-04-01',
  asks: [adviceOn, workPlace, chineseNational, universityEducated, otherAdviserConditions],
  gives: {
    practice: givesChoice({
      name: { zh: '从事咨询业务', en: 'giving advice' },
      options: {
        open: { zh: '所收条件都符合，可以申请', en: 'the conditions held here are met: may apply' },
        'not-open': { zh: '不能从事', en: 'not open' },
      },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        nationality: { zh: '不具有中国国籍', en: 'not a Chinese national' },
        education: { zh: '没有大学本科以上学历', en: 'not university-educated to bachelor’s level' },
        other: { zh: '不符合其他条件', en: 'the other conditions are not met' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'adjustment-needed': {
          zh: '国籍要件出自国务院批准的规定，须按规定程序暂时调整实施',
          en: 'the bar of nationality stands in provisions approved by the State Council, to be suspended by due procedure',
        },
        'ftz-services-list': {
          zh: '自贸试验区跨境服务贸易负面清单删去了若干“境外个人不得参加考试”的条目，请核对',
          en: 'the cross-border list of the free trade zones dropped some entries that kept overseas individuals from examinations: check it',
        },
      },
    }),
  },
  answer: 'practice',
  closed: ['not-open'],
  // Measure 5.1 opens.
  neverWorse: true,
  // Interim measures on advisers 13: conditions, each of which must be met.
  moreNeverHarms: [universityEducated, otherAdviserConditions],
  rules: [
    rule('other-business', {
      says: { zh: '只及于证券投资咨询和期货交易咨询', en: 'Securities and futures advice only' },
      cites: [cite('advisers-1997', '13')],
      when: adviceOn.is('other'),
      gives: {
        practice: notApplicable(
          '不是证券投资咨询或者期货交易咨询，不适用本条',
          'Not advice on securities or futures: this measure does not apply',
        ),
      },
    }),
    rule('chinese-national', {
      says: { zh: '具有中国国籍并符合学历等条件', en: 'Chinese nationals who meet the conditions' },
      cites: [cite('advisers-1997', '13'), cite('advisers-1997', '13.education')],
      when: all(qualified, chineseNational.yes()),
      gives: { practice: 'open' },
    }),
    rule('plan', {
      says: {
        zh: '允许境外符合条件的个人从事；调整国籍要件的文件未检得',
        en: 'Qualified people from overseas are allowed; no document adjusting the bar of nationality was found',
      },
      cites: [plan('5.1'), plan('reply.5', '按规定程序办理'), cite('advisers-1997', 'approved')],
      when: all(qualified, inBeijing, chineseNational.no()),
      gives: {
        practice: needsRules(
          '学历等条件符合；方案允许境外个人从事，但国籍要件须按规定程序暂时调整，适用文件未检得',
          'Education and the other conditions are met. The plan allows it, but the bar of nationality must be suspended by due procedure and no document doing so was found',
        ),
        also: ['adjustment-needed'],
      },
    }),
    rule('not-open', {
      says: { zh: '国籍、学历等条件不齐', en: 'Nationality, education or another condition is missing' },
      cites: [cite('advisers-1997', '13'), cite('advisers-1997', '13.education')],
      gives: { practice: 'not-open' },
      otherwise: true,
    }),
    rule('missing-nationality', {
      says: { zh: '须具有中国国籍', en: 'Chinese nationality' },
      cites: [cite('advisers-1997', '13')],
      when: all(advises, chineseNational.no(), not(inBeijing)),
      gives: { missing: ['nationality'] },
    }),
    rule('missing-nationality-beijing', {
      says: { zh: '须具有中国国籍（北京，方案以前）', en: 'Chinese nationality (Beijing, before the plan)' },
      cites: [cite('advisers-1997', '13')],
      until: '2023-11-18',
      endPublished: planPublished,
      when: all(advises, chineseNational.no(), inBeijing),
      gives: { missing: ['nationality'] },
    }),
    rule('missing-education', {
      says: { zh: '须大学本科以上', en: 'University education' },
      cites: [cite('advisers-1997', '13.education')],
      when: all(advises, universityEducated.no()),
      gives: { missing: ['education'] },
    }),
    rule('missing-other', {
      says: { zh: '须符合其他条件', en: 'The other conditions' },
      cites: [cite('advisers-1997', '13.education')],
      when: all(advises, otherAdviserConditions.no()),
      gives: { missing: ['other'] },
    }),
    rule('ftz-services-list', {
      says: {
        zh: '自贸试验区跨境服务清单删去若干考试限制',
        en: 'The free trade zones’ list dropped some bars to examinations',
      },
      cites: [cite('services-list-ftz-2024', 'examinations')],
      when: all(advises, inBeijing, chineseNational.no()),
      gives: { also: ['ftz-services-list'] },
    }),
  ],
  next: {
    open: {
      zh: '通过所在咨询机构办理，具体程序向证券监督管理机构核实。',
      en: 'Proceed through the advisory firm; ask the securities regulator for the procedure.',
    },
    'not-open': {
      zh: '先补足学历等条件；国籍要件在北京以外没有突破。',
      en: 'Make good the conditions first; outside Beijing the bar of nationality stands.',
    },
  },
})
