/**
 * Measure 17.6. Applying for the work permit without leaving the country. Beijing had this in part since 1 February 2023,
 * with both permits at one window; the plan says it for high-end talent (category A) who hold a valid visa or
 * residence permit. Anyone else needs one of the cases that the work-permit rules list.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, notApplicable, workingDays } from '../../rules/outcome.ts'
import { documentHeld, otherInCountryCase, talentCategory, workPlace } from '../vocabulary/work-permit.ts'

const inBeijing = workPlace.is('beijing')
const highEnd = all(inBeijing, talentCategory.is('A'), documentHeld.is('visa', 'residence-permit'))
const listedCase = all(inBeijing, otherInCountryCase.yes())

export const inCountryPermit = decision({
  id: 'talent.in-country-permit',
  name: { zh: '境内直接办理工作许可', en: 'Work permit without leaving the country' },
  question: {
    zh: '人在境内，能否直接办理外国人工作许可？',
    en: 'May someone already in the country apply for the work permit here?',
  },
  measures: ['17.6', '17.5'],
  since: '2023-02-01',
  asks: [workPlace, talentCategory, documentHeld, otherInCountryCase],
  gives: {
    apply: givesChoice({
      name: { zh: '办理地点', en: 'where to apply' },
      options: {
        'in-country': { zh: '可在境内直接办理', en: 'inside the country' },
        'from-abroad': { zh: '不能在境内直接办理', en: 'not inside the country' },
      },
    }),
    time: givesTerm({ name: { zh: '同领两证的时限', en: 'time for both permits' }, optional: true }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        'category-a': { zh: '不是 A 类高端人才', en: 'not high-end talent (category A)' },
        document: { zh: '没有有效签证或居留许可', en: 'no valid visa or residence permit' },
        'listed-case': {
          zh: '不属于规定可以在境内直接申请的其他情形',
          en: 'no other case that the rules let apply inside the country',
        },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'both-permits': {
          zh: '工作许可与工作类居留许可一口受理、并联审批，可同领两证',
          en: 'the work permit and the work residence permit are handled at one window, in parallel, and collected together',
        },
        'plan-city-wide': {
          zh: '方案要求在全市范围推广一口受理、并联审批',
          en: 'the plan spreads one window and parallel review to the whole city',
        },
        'time-to-check': {
          zh: '5 个工作日之后是否又有缩短，未核',
          en: 'whether the five working days have since been shortened is not verified',
        },
      },
    }),
  },
  answer: 'apply',
  closed: ['from-abroad'],
  // Measure 17.6 opens.
  neverWorse: true,
  // A case that Beijing’s rules name opens the way by itself.
  moreNeverHarms: [otherInCountryCase],
  rules: [
    rule('elsewhere', {
      says: { zh: '只适用于拟在京工作的人', en: 'Only for those who are to work in Beijing' },
      cites: [cite('beijing-two-permits-2023', 'scope'), plan('17.6', '拟在京工作')],
      when: not(inBeijing),
      gives: {
        apply: notApplicable(
          '本措施只适用于拟在京工作的人，其他地方按当地规定',
          'The measure is for those who are to work in Beijing; elsewhere local rules apply',
        ),
      },
    }),
    rule('beijing-2023', {
      says: {
        zh: '北京自 2023-02-01 起：A 类持任意有效签证或居留许可，可在境内直接申请',
        en: 'Beijing since 1 February 2023: category A with any valid visa or residence permit',
      },
      cites: [cite('beijing-two-permits-2023', 'scope', 'A 类持任意有效签证/居留许可均可')],
      when: highEnd,
      gives: { apply: 'in-country' },
    }),
    rule('plan', {
      says: {
        zh: '持有效签证或居留许可拟在京工作的外籍高端人才，可在境内直接办理',
        en: 'High-end talent with a valid visa or residence permit who are to work in Beijing: inside the country',
      },
      cites: [plan('17.6'), cite('work-permit-2017', 'A')],
      when: highEnd,
      gives: { apply: 'in-country' },
    }),
    rule('listed-case', {
      says: { zh: '规定可以在境内直接申请的其他情形', en: 'Other cases that may apply inside the country' },
      cites: [cite('beijing-two-permits-2023', 'scope', '适用境内直接申请两证的全部情形')],
      when: listedCase,
      gives: { apply: 'in-country' },
    }),
    rule('from-abroad', {
      says: { zh: '都不符合的，不能在境内直接办理', en: 'In no such case: not inside the country' },
      cites: [cite('beijing-two-permits-2023', 'scope')],
      when: inBeijing,
      gives: { apply: 'from-abroad' },
      otherwise: true,
    }),
    rule('five-working-days', {
      says: { zh: '5 个工作日同领两证', en: 'Both permits in five working days' },
      cites: [cite('beijing-two-permits-2023', 'whole', '5 个工作日同领两证')],
      when: any(highEnd, listedCase),
      gives: { time: workingDays(5), also: ['both-permits', 'time-to-check'] },
    }),
    rule('city-wide', {
      says: { zh: '全市推广一口受理、并联审批', en: 'One window and parallel review, city-wide' },
      cites: [plan('17.5')],
      when: any(highEnd, listedCase),
      gives: { also: ['plan-city-wide'] },
    }),
    rule('missing-category', {
      says: { zh: '限于 A 类高端人才', en: 'Only category A' },
      cites: [cite('beijing-two-permits-2023', 'scope'), plan('17.6', '外籍高端人才')],
      when: all(inBeijing, talentCategory.isNot('A'), otherInCountryCase.no()),
      gives: { missing: ['category-a', 'listed-case'] },
    }),
    rule('missing-document', {
      says: { zh: '须持有效签证或居留许可', en: 'A valid visa or residence permit is needed' },
      cites: [cite('beijing-two-permits-2023', 'scope'), plan('17.6', '持有效签证或居留许可')],
      when: all(inBeijing, documentHeld.is('neither'), otherInCountryCase.no()),
      gives: { missing: ['document', 'listed-case'] },
    }),
  ],
  next: {
    'in-country': {
      zh: '到任一外国人来华工作许可、居留许可联办窗口，一次提交两证材料。',
      en: 'Go to any joint window for work and residence permits and hand in the papers for both at once.',
    },
    'from-abroad': {
      zh: '先核实是否属于可在境内直接申请的其他情形；不属于的，按一般程序在境外办理来华工作手续后入境。',
      en: 'First check the other in-country cases. If none fits, go by the ordinary procedure from abroad.',
    },
  },
})
