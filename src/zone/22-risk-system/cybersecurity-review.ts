/**
 * Measure 22.1. Cybersecurity review of platforms with more than a million users that go to be listed in a foreign
 * country. Hong Kong is not a foreign country (国外), and exactly a million does not exceed a million.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, workingDays } from '../../rules/outcome.ts'
import { listingPlanned, platformOperator, platformUsers } from '../vocabulary/risk-reviews.ts'

const mustDeclare = all(platformOperator.yes(), platformUsers.moreThan(1_000_000), listingPlanned.is('foreign-country'))

export const cybersecurityReview = decision({
  id: 'risk.cybersecurity-review',
  name: { zh: '网络安全审查', en: 'Cybersecurity review' },
  question: { zh: '上市前要申报网络安全审查吗？', en: 'Must the listing be declared for cybersecurity review?' },
  measures: ['22.1'],
  since: '2022-02-15',
  asks: [platformOperator, listingPlanned, platformUsers],
  gives: {
    declaration: givesChoice({
      name: { zh: '网络安全审查申报', en: 'declaration for cybersecurity review' },
      options: {
        required: { zh: '必须申报', en: 'required' },
        'not-required': { zh: '不因上市而必须申报', en: 'not required on the ground of the listing' },
      },
    }),
    admission: givesTerm({ name: { zh: '决定是否审查', en: 'whether to review' }, optional: true }),
    first: givesTerm({ name: { zh: '初步审查', en: 'first review' }, optional: true }),
    firstExtension: givesTerm({ name: { zh: '情况复杂的延长', en: 'extension in complex cases' }, optional: true }),
    replies: givesTerm({ name: { zh: '成员单位回复', en: 'replies of the member authorities' }, optional: true }),
    special: givesTerm({ name: { zh: '特别审查', en: 'special review' }, optional: true }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'special-extends': { zh: '特别审查可以延长', en: 'the special review may be extended' },
        'hong-kong': {
          zh: '赴香港上市不属于赴国外上市',
          en: 'a listing in Hong Kong is not one in a foreign country',
        },
        'other-grounds': {
          zh: '办法规定的其他审查情形未收录，请核对办法原文',
          en: 'the other grounds of review in the measures are not held here; check their words',
        },
        'other-reviews': {
          zh: '外商投资安全审查、出口管制、文化产品进口内容审查、反垄断审查另行判定',
          en: 'security review, export control, review of cultural imports and anti-monopoly review are asked apart',
        },
      },
    }),
  },
  answer: 'declaration',
  // Declaring holds up the listing until it is decided.
  better: ['not-required', 'required'],
  // Cybersecurity Review Measures 7: “超过 100 万用户”.
  moreNeverHelps: [platformOperator, platformUsers],
  rules: [
    rule('required', {
      says: {
        zh: '掌握超过 100 万用户个人信息的网络平台运营者赴国外上市，必须申报',
        en: 'Platforms with more than a million users, listed in a foreign country: required',
      },
      cites: [cite('cybersecurity-review-2021', '7')],
      when: mustDeclare,
      gives: { declaration: 'required' },
    }),
    rule('not-required', {
      says: { zh: '不在此列', en: 'Not among them' },
      cites: [cite('cybersecurity-review-2021', '7')],
      when: not(mustDeclare),
      gives: { declaration: 'not-required', also: ['other-grounds'] },
    }),
    rule('clock', {
      says: {
        zh: '10 个工作日决定；初审 30 个工作日，可加 15；回复 15 个工作日；特别审查 90 个工作日',
        en: '10 working days to decide, 30 for the first review and 15 more, 15 for replies, 90 for the special review',
      },
      cites: [
        cite('cybersecurity-review-2021', '10'),
        cite('cybersecurity-review-2021', '11'),
        cite('cybersecurity-review-2021', '12'),
        cite('cybersecurity-review-2021', '14'),
      ],
      when: mustDeclare,
      gives: {
        admission: workingDays(10),
        first: workingDays(30),
        firstExtension: workingDays(15),
        replies: workingDays(15),
        special: workingDays(90),
        also: ['special-extends'],
      },
    }),
    rule('hong-kong', {
      says: { zh: '香港不是国外', en: 'Hong Kong is not a foreign country' },
      cites: [cite('cybersecurity-review-2021', '7', '赴国外上市')],
      when: listingPlanned.is('hong-kong'),
      gives: { also: ['hong-kong'] },
    }),
    rule('other-reviews', {
      says: { zh: '网络安全审查是五项管理措施之一', en: 'Cybersecurity review is one of five' },
      cites: [
        plan('22.1', '落实好外商投资安全审查、出口管制、网络安全审查、文化产品进口内容审查、反垄断审查等各项管理措施'),
      ],
      gives: { also: ['other-reviews'] },
    }),
  ],
  next: {
    required: {
      zh: '提交上市申请前，向网络安全审查办公室申报。',
      en: 'Declare to the Cybersecurity Review Office before filing for the listing.',
    },
  },
})
