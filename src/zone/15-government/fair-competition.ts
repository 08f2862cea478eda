/**
 * Measure 15.5. Whether a draft policy may be issued: nineteen prohibitions in four articles, four exceptions, each only
 * with both of its conditions. The nineteen items are worded as the Regulations are commonly known; the digests cited
 * give their number by article.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, type Condition, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import type { Text } from '../../text.ts'
import {
  competitionException,
  conductEffects,
  costEffectGrounded,
  costEffects,
  discriminatesForeignInvested,
  entryRestrictions,
  fairCompetitionReviewed,
  movementRestrictions,
  noLesserAlternative,
  policyAffectsOperators,
  policyIssuer,
  policyOfBeijing,
  termOrEndSet,
} from '../vocabulary/fair-competition.ts'

const covered = policyAffectsOperators.yes()

const entries = [
  'approval-outside-list',
  'concession',
  'designated-operator',
  'discriminatory-entry',
  'other-entry',
] as const
const movements = [
  'goods-in-or-out',
  'outside-investment',
  'outside-bidders',
  'discriminatory-charges',
  'discriminatory-standards',
  'other-movement',
] as const
const costs = ['tax-favour', 'selective-subsidy', 'factor-favour', 'other-cost'] as const
const conducts = ['monopoly-conduct', 'price-beyond-power', 'price-meddling', 'other-conduct'] as const

const prohibited = any(
  entryRestrictions.hasAny(...entries),
  movementRestrictions.hasAny(...movements),
  all(costEffectGrounded.no(), costEffects.hasAny(...costs)),
  conductEffects.hasAny(...conducts),
)
const excepted = all(competitionException.isNot('none'), noLesserAlternative.yes(), termOrEndSet.yes())
const against = all(policyOfBeijing.yes(), discriminatesForeignInvested.yes())

/** One rule an item, so that the answer names each that was found. */
const items = <C extends string, G>(
  article: '8' | '9' | '10' | '11',
  says: Text,
  codes: readonly C[],
  when: (code: C) => Condition,
  gives: (found: readonly C[]) => G,
) =>
  codes.map((code) => ({
    id: `has-${code}`,
    says,
    cites: [cite('fair-competition-2024', article), cite('fair-competition-2024', 'count')] as const,
    when: all(covered, when(code)),
    gives: gives([code]),
  }))

export const fairCompetition = decision({
  id: 'government.fair-competition',
  name: { zh: '公平竞争审查', en: 'Fair competition review' },
  question: { zh: '这份涉及经营者的文件可以出台吗？', en: 'May this policy that bears on operators be issued?' },
  measures: ['15.5'],
  since: '2023-11-18',
  asks: [
    policyAffectsOperators,
    policyOfBeijing,
    discriminatesForeignInvested,
    entryRestrictions,
    movementRestrictions,
    costEffects,
    costEffectGrounded,
    conductEffects,
    competitionException,
    noLesserAlternative,
    termOrEndSet,
    fairCompetitionReviewed,
    policyIssuer,
  ],
  gives: {
    issue: givesChoice({
      name: { zh: '审查结论', en: 'outcome' },
      options: {
        allowed: { zh: '不含禁止内容，可以出台', en: 'nothing prohibited: it may be issued' },
        excepted: {
          zh: '含禁止内容，但符合例外规定，可以出台',
          en: 'prohibited, but within an exception: it may be issued',
        },
        'review-first': { zh: '未经审查，不得出台', en: 'not reviewed: it must not be issued yet' },
        prohibited: { zh: '含禁止内容，不得出台', en: 'prohibited: it must not be issued' },
      },
    }),
    reviewer: givesChoice({
      name: { zh: '由谁审查', en: 'who reviews' },
      optional: true,
      options: {
        drafter: { zh: '起草单位自行审查', en: 'the drafting body itself' },
        'market-regulator': {
          zh: '本级市场监督管理部门会同起草单位审查',
          en: 'the market regulator of the same level, with the drafting body',
        },
      },
    }),
    // One list an article: their codes combine freely, and four short lists are far fewer states than one long one.
    entry: givesList({
      name: { zh: '限制市场准入和退出的内容', en: 'limits on entry and exit in it' },
      options: entryRestrictions.options,
    }),
    movement: givesList({
      name: { zh: '限制商品、要素自由流动的内容', en: 'limits on free movement in it' },
      options: movementRestrictions.options,
    }),
    cost: givesList({
      name: { zh: '无依据影响生产经营成本的内容', en: 'ungrounded effects on cost in it' },
      options: costEffects.options,
    }),
    conduct: givesList({
      name: { zh: '影响生产经营行为的内容', en: 'effects on conduct in it' },
      options: conductEffects.options,
    }),
    other: givesList({
      name: { zh: '其他不得出台的原因', en: 'another bar' },
      options: {
        'foreign-discrimination': { zh: '歧视外商投资企业', en: 'discrimination against foreign-invested firms' },
      },
    }),
    missing: givesList({
      name: { zh: '例外还缺的条件', en: 'what the exception still lacks' },
      options: {
        'no-exception': { zh: '没有可以依据的例外情形', en: 'no exception is relied on' },
        'lesser-alternative': { zh: '有影响更小的替代方案', en: 'an alternative would harm competition less' },
        'no-term': { zh: '没有合理的实施期限或者终止条件', en: 'no reasonable term or end condition' },
      },
    }),
  },
  answer: 'issue',
  closed: ['prohibited', 'review-first'],
  // Fair Competition Review Regulations 8–12, 18: may be issued, may by exception, not yet, not at all.
  better: ['allowed', 'excepted', 'review-first', 'prohibited'],
  // Further restrictions never make a document lawful; grounds for an exception never unlawful.
  moreNeverHarms: [costEffectGrounded, noLesserAlternative, termOrEndSet, fairCompetitionReviewed],
  moreNeverHelps: [discriminatesForeignInvested, entryRestrictions, movementRestrictions, costEffects, conductEffects],
  rules: [
    rule('out-of-scope', {
      says: { zh: '不涉及经营者经济活动，不在审查之列', en: 'No bearing on operators: outside the review' },
      cites: [plan('15.5', '推进公平竞争审查全覆盖')],
      when: not(covered),
      gives: {
        issue: notApplicable(
          '不涉及经营者经济活动，不需公平竞争审查',
          'It does not bear on the economic activity of operators: no review is needed',
        ),
      },
    }),
    rule('before-regulations', {
      says: {
        zh: '条例施行前，审查标准不在所收规则之内',
        en: 'Before the Regulations the standards are not held here',
      },
      cites: [plan('15.5', '推进公平竞争审查全覆盖')],
      until: '2024-08-01',
      endPublished: '2024-06-06',
      when: covered,
      gives: {
        issue: needsRules(
          '方案要求公平竞争审查全覆盖；2024-08-01 条例施行前的审查标准本判定没有收入，须依当时规定审查',
          'The plan wants every draft reviewed; the standards before the Regulations of 1 August 2024 are not held here and must be looked up',
        ),
      },
    }),
    rule('foreign-invested', {
      says: {
        zh: '北京的文件不得歧视外商投资企业',
        en: 'Beijing’s policies must not discriminate against foreign-invested firms',
      },
      cites: [cite('beijing-foreign-investment-2024', '7')],
      when: all(covered, against),
      gives: { issue: 'prohibited', other: ['foreign-discrimination'] },
      over: ['before-regulations', 'excepted', 'review-first'],
    }),
    rule('prohibited', {
      says: {
        zh: '含有十九项禁止内容之一、不符合例外的，不得出台',
        en: 'Any of the nineteen prohibitions, no exception: not to be issued',
      },
      cites: [cite('fair-competition-2024', 'count'), cite('fair-competition-2024', '18')],
      when: all(covered, prohibited, not(excepted)),
      gives: { issue: 'prohibited' },
      over: ['review-first'],
    }),
    rule('excepted', {
      says: {
        zh: '四种例外，且没有更小替代方案、定有合理期限或者终止条件',
        en: 'Four exceptions, with no lesser alternative and a reasonable term or end',
      },
      cites: [cite('fair-competition-2024', '12')],
      when: all(covered, prohibited, excepted),
      gives: { issue: 'excepted' },
    }),
    rule('review-first', {
      says: { zh: '未经审查的，不得出台', en: 'Without a review nothing is issued' },
      cites: [cite('fair-competition-2024', '18', '未审或违规不得出台')],
      when: all(covered, fairCompetitionReviewed.no()),
      gives: { issue: 'review-first' },
      over: ['excepted'],
    }),
    rule('allowed', {
      says: { zh: '不含禁止内容的，可以出台', en: 'Nothing prohibited: it may be issued' },
      cites: [cite('fair-competition-2024', '18')],
      gives: { issue: 'allowed' },
      otherwise: true,
    }),
    rule('self-review', {
      says: { zh: '部门文件由起草单位自审', en: 'A department reviews its own draft' },
      cites: [cite('fair-competition-2024', '13', '部门文件由起草单位自审')],
      when: all(covered, policyIssuer.is('department')),
      gives: { reviewer: 'drafter' },
    }),
    rule('joint-review', {
      says: {
        zh: '政府出台或者提请人大审议的，由同级市场监管部门会同起草单位审查',
        en: 'A government’s draft, or one for a congress, is reviewed by the market regulator with the drafter',
      },
      cites: [cite('fair-competition-2024', '14')],
      when: all(covered, policyIssuer.is('government', 'congress')),
      gives: { reviewer: 'market-regulator' },
    }),
    ...items(
      '8',
      { zh: '限制市场准入和退出', en: 'Limits entry or exit' },
      entries,
      entryRestrictions.has,
      (entry) => ({ entry }),
    ),
    ...items(
      '9',
      { zh: '限制商品、要素自由流动', en: 'Limits the movement of goods and factors' },
      movements,
      movementRestrictions.has,
      (movement) => ({ movement }),
    ),
    ...items(
      '10',
      { zh: '无依据地影响生产经营成本', en: 'Affects the cost of business without ground' },
      costs,
      (code) => all(costEffectGrounded.no(), costEffects.has(code)),
      (cost) => ({ cost }),
    ),
    ...items(
      '11',
      { zh: '影响生产经营行为', en: 'Affects business conduct' },
      conducts,
      conductEffects.has,
      (conduct) => ({ conduct }),
    ),
    rule('no-exception', {
      says: { zh: '没有例外情形', en: 'No exception' },
      cites: [cite('fair-competition-2024', '12')],
      when: all(covered, prohibited, competitionException.is('none')),
      gives: { missing: ['no-exception'] },
    }),
    rule('lesser-alternative', {
      says: { zh: '有更小替代方案', en: 'A lesser alternative exists' },
      cites: [cite('fair-competition-2024', '12', '没有更小替代方案')],
      when: all(covered, prohibited, competitionException.isNot('none'), noLesserAlternative.no()),
      gives: { missing: ['lesser-alternative'] },
    }),
    rule('no-term', {
      says: { zh: '没有期限或者终止条件', en: 'No term or end' },
      cites: [cite('fair-competition-2024', '12', '合理实施期限或终止条件')],
      when: all(covered, prohibited, competitionException.isNot('none'), termOrEndSet.no()),
      gives: { missing: ['no-term'] },
    }),
  ],
  next: {
    prohibited: {
      zh: '删去或者修改所列内容；确有必要的，补足例外的两项条件后重新审查。',
      en: 'Remove or change what is listed; where it is truly needed, meet both conditions of an exception and have it reviewed again.',
    },
    'review-first': {
      zh: '送审查机关审查，写出审查结论后再出台。',
      en: 'Have it reviewed and the conclusion written before it is issued.',
    },
    excepted: {
      zh: '在审查结论中写明例外的依据、替代方案的比较和期限；期满或者条件成就时停止执行。',
      en: 'State the exception, the comparison of alternatives and the term in the conclusion; stop when the term or condition comes.',
    },
  },
})
