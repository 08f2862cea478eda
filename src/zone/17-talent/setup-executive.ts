/**
 * Measure 17.4. Executives of a foreign firm that is to set up a branch or subsidiary in Beijing: a visa or residence
 * permit of two years at most, the family alike. On which day the family's stay ends is `talent.family-stay`.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, compare, factNumber, later, least, not } from '../../rules/expression.ts'
import { formula, givesDate, givesList, givesTerm, givesYesNo, years } from '../../rules/outcome.ts'
import { accompanyingFamily, expertStayFrom, expertStayUntil } from '../vocabulary/family-stay.ts'
import { foreignFirmExecutive, setUpInBeijing, setUpKind, setUpStage } from '../vocabulary/set-up-executive.ts'

const settingUp = all(
  foreignFirmExecutive.yes(),
  setUpKind.is('branch', 'subsidiary'),
  setUpStage.is('planned'),
  setUpInBeijing.yes(),
)

export const setupExecutive = decision({
  id: 'talent.setup-executive',
  name: { zh: '筹建高管的签证或居留许可', en: 'Visa or permit of executives who set up a firm' },
  question: {
    zh: '来京筹建的高管能否取得 2 年以内的签证或居留许可？',
    en: 'May the executive have a visa or permit of up to two years?',
  },
  measures: ['17.4'],
  since: '2023-11-18',
  asks: [
    foreignFirmExecutive,
    setUpKind,
    setUpStage,
    setUpInBeijing,
    expertStayFrom,
    expertStayUntil,
    accompanyingFamily,
  ],
  gives: {
    granted: givesYesNo({ name: { zh: '可签发 2 年以内的签证或居留许可', en: 'up to two years may be granted' } }),
    longest: givesTerm({ name: { zh: '最长有效期', en: 'longest validity' }, optional: true }),
    until: givesDate({
      name: { zh: '按拟定的期限，至多签发到', en: 'granted, of the term asked for, until' },
      optional: true,
    }),
    familyAlike: givesYesNo({ name: { zh: '随行家属期限相同', en: 'the family has the same term' }, optional: true }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        executive: { zh: '不是外国企业的相关高级管理人员', en: 'no senior executive of the foreign firm concerned' },
        form: { zh: '筹建的不是分公司或子公司', en: 'what is set up is neither a branch nor a subsidiary' },
        planned: { zh: '已经设立，不再是拟筹建', en: 'it is established already, no longer planned' },
        beijing: { zh: '不在北京筹建', en: 'not set up in Beijing' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'local-rules': {
          zh: '北京出入境管理部门的具体办法未收录',
          en: 'the detailed rules of Beijing’s exit-entry authority are not held here',
        },
        'work-permit-when-established': {
          zh: '设立后留任工作的，按外国人来华工作许可办理',
          en: 'once the firm stands, staying on to work needs a work permit',
        },
        'health-certificate': {
          zh: '居留许可有效期 1 年以上的，须提交 6 个月内的健康证明',
          en: 'for a residence permit of one year or more, a health certificate not older than six months',
        },
      },
    }),
  },
  answer: 'granted',
  closed: [false],
  // Measure 17.4: conditions, each of which must be met.
  moreNeverHarms: [foreignFirmExecutive, setUpInBeijing],
  contradictions: [
    {
      id: 'stay-ends-before-it-begins',
      says: { zh: '本人停居留的届满日早于起始日', en: 'the person’s stay ends before it begins' },
      when: compare(factNumber(expertStayUntil), '<', factNumber(expertStayFrom)),
    },
  ],
  rules: [
    rule('two-years', {
      says: {
        zh: '拟在京筹建分公司或子公司的外国企业高管，签发 2 年以内有效的签证或居留许可',
        en: 'Executives who are to set up a branch or subsidiary in Beijing: a visa or permit of up to two years',
      },
      cites: [plan('17.4', '签发2年以内有效的签证或居留许可')],
      when: settingUp,
      gives: {
        granted: true,
        longest: years(2),
        until: formula(least(factNumber(expertStayUntil), later(factNumber(expertStayFrom), { years: 2 }))),
        also: ['local-rules'],
      },
    }),
    rule('family', {
      says: { zh: '随行家属享有相同的停居留期限', en: 'The accompanying family has the same stay' },
      cites: [plan('17.4', '且允许随行家属享有与其相同的停居留期限')],
      when: all(settingUp, accompanyingFamily.yes()),
      gives: { familyAlike: true },
    }),
    rule('no', {
      says: { zh: '限于来京筹建分公司或子公司的高管', en: 'Only executives who set up a branch or subsidiary here' },
      cites: [plan('17.4', '拟在京筹建分公司或子公司的外国企业相关高级管理人员')],
      when: not(settingUp),
      gives: { granted: false },
    }),
    rule('health-certificate', {
      says: { zh: '一年以上的居留须健康证明', en: 'A year or more needs a health certificate' },
      cites: [plan('17.4', '居留许可'), cite('exit-entry-regulation-2013', '16')],
      when: settingUp,
      gives: { also: ['health-certificate'] },
    }),
    rule('missing-executive', {
      says: { zh: '限于相关高级管理人员', en: 'Only senior executives concerned' },
      cites: [plan('17.4', '外国企业相关高级管理人员')],
      when: foreignFirmExecutive.no(),
      gives: { missing: ['executive'] },
    }),
    rule('missing-form', {
      says: { zh: '限于分公司或子公司', en: 'Only a branch or a subsidiary' },
      cites: [plan('17.4', '分公司或子公司')],
      when: setUpKind.isNot('branch', 'subsidiary'),
      gives: { missing: ['form'] },
    }),
    rule('missing-planned', {
      says: { zh: '限于拟筹建', en: 'Only what is still planned' },
      cites: [plan('17.4', '拟在京筹建')],
      when: setUpStage.is('established'),
      gives: { missing: ['planned'], also: ['work-permit-when-established'] },
    }),
    rule('missing-beijing', {
      says: { zh: '限于在京筹建', en: 'Only in Beijing' },
      cites: [plan('17.4', '在京筹建')],
      when: setUpInBeijing.no(),
      gives: { missing: ['beijing'] },
    }),
  ],
  next: {
    true: {
      zh: '持外国企业的任职证明和在京筹建材料，向签证机关或者北京出入境管理部门申请；家属一并申请。',
      en: 'Apply to the visa authority or Beijing’s exit-entry authority with proof of office and of the plan to set up; the family applies together.',
    },
    false: {
      zh: '已经设立或者不在范围内的，改看工作许可或者其他签证。',
      en: 'If the firm stands already or is out of scope, look at the work permit or another visa.',
    },
  },
})
