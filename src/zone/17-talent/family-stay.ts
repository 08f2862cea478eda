/**
 * Measures 17.3 and, for the family, 17.4. A dependant's stay ends on the day the expert's ends. For executives who set up
 * a branch or subsidiary it is two years at most, for any residence permit five. From 180 days a residence permit fits, up to
 * 180 days a visa: the two bounds meet at 180.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import {
  all,
  any,
  type Condition,
  compare,
  daysBetween,
  factNumber,
  later,
  least,
  literal,
  not,
} from '../../rules/expression.ts'
import { formula, givesChoice, givesDate, givesList, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import {
  accompanyingFamily,
  expertStanding,
  expertStayFrom,
  expertStayUntil,
  familyStayFrom,
  hostFirmForeignInvested,
} from '../vocabulary/family-stay.ts'

const planSigned = '2023-11-18'
const planPublished = '2023-11-23'

const days = { zh: '日', en: 'days' }
const daysOf = (n: bigint) => literal(n, { unit: 'count', of: days })
const stayLasts = (is: '>=' | '<', length: bigint): Condition =>
  compare(daysBetween(familyStayFrom, expertStayUntil), is, daysOf(length))
const arrivesAfter = (length: bigint): Condition =>
  compare(daysBetween(expertStayFrom, familyStayFrom), '>', daysOf(length))

const family = accompanyingFamily.yes()
const transferred = all(family, expertStanding.is('transferred'), hostFirmForeignInvested.yes(), inDemonstrationZone)
const setUpExecutive = all(family, expertStanding.is('set-up-executive'))
const talentVisa = all(family, expertStanding.is('talent-visa'))
const byPlan = any(transferred, setUpExecutive)

/** The expert's own last day, and no later than so many years from the first. */
const expertUntil = (years: number) =>
  formula(least(factNumber(expertStayUntil), later(factNumber(expertStayFrom), { years })))

const ordinary = notApplicable(
  '不属于家属与本人同等期限的情形，家属的停居留期限按一般规定单独审批',
  'Not a case of equal stay: the family’s stay is decided on its own, under the ordinary rules',
)

export const familyStay = decision({
  id: 'talent.family-stay',
  name: { zh: '随行家属的停居留期限', en: 'How long the family may stay' },
  question: { zh: '随行家属可以停居留到哪一天？', en: 'Until which day may the accompanying family stay?' },
  measures: ['17.3', '17.4'],
  since: '2018-01-01',
  asks: [
    expertStanding,
    accompanyingFamily,
    hostFirmForeignInvested,
    registeredIn,
    expertStayFrom,
    expertStayUntil,
    familyStayFrom,
  ],
  gives: {
    stayUntil: givesDate({ name: { zh: '家属停居留的届满日', en: 'last day of the family’s stay' } }),
    document: givesChoice({
      name: { zh: '适用的证件', en: 'document that fits' },
      optional: true,
      options: {
        'residence-permit': { zh: '居留许可', en: 'a residence permit' },
        visa: { zh: '签证', en: 'a visa' },
      },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        family: { zh: '不是随行家属', en: 'not accompanying family' },
        'foreign-invested': { zh: '调入的企业不是外商投资企业', en: 'the host firm is not foreign-invested' },
        beijing: { zh: '调入的企业不在北京', en: 'the host firm is not in Beijing' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        relatives: {
          zh: '方案没有写明哪些亲属属于随行家属，以出入境管理部门认定为准',
          en: 'the plan does not say which relatives are accompanying family; the exit-entry authority decides',
        },
        'local-rules': {
          zh: '北京出入境管理部门的具体办法未收录',
          en: 'the detailed rules of Beijing’s exit-entry authority are not held here',
        },
        'work-bounds': {
          zh: '本人的工作类居留许可最短 90 日、最长 5 年',
          en: 'the person’s own work residence permit runs from 90 days to five years',
        },
        'family-bounds': {
          zh: '家属的居留许可属非工作类，最短 180 日、最长 5 年',
          en: 'the family’s residence permit is not for work: from 180 days to five years',
        },
        'two-years': {
          zh: '筹建高管的签证或居留许可有效期在 2 年以内，家属相同',
          en: 'the visa or permit of a set-up executive is valid for two years at most, and the family’s alike',
        },
        'apply-in-30-days': {
          zh: '自入境之日起 30 日内申请居留证件，公安机关 15 日内作出决定',
          en: 'apply for the residence permit within 30 days of entry; the police decide within 15 days',
        },
        'renew-30-days-before': {
          zh: '居留期限延期，须在届满 30 日前申请',
          en: 'ask to extend residence 30 days before it ends',
        },
        'extend-7-days-before': {
          zh: '停留期限延期，须在届满 7 日前申请，累计不得超过原停留期限',
          en: 'ask to extend a stay seven days before it ends; extensions may not exceed the first term in all',
        },
        'talent-visa-180': {
          zh: '人才签证每次停留不超过 180 日，家属的签证有效期和停留期与本人相同',
          en: 'a talent visa allows 180 days at each entry; the family’s visa has the same validity and stay',
        },
        'health-certificate': {
          zh: '居留许可有效期 1 年以上的，须提交 6 个月内的健康证明',
          en: 'for a residence permit of one year or more, a health certificate not older than six months',
        },
      },
    }),
  },
  answer: 'stayUntil',
  // Measures 17.3, 17.4: the longer the stay, the better.
  better: 'higher',
  contradictions: [
    {
      id: 'stay-ends-before-it-begins',
      says: { zh: '本人停居留的届满日早于起始日', en: 'the person’s stay ends before it begins' },
      when: compare(factNumber(expertStayUntil), '<', factNumber(expertStayFrom)),
    },
    {
      id: 'family-after-expert',
      says: { zh: '家属停居留的起始日晚于本人的届满日', en: 'the family’s stay begins after the person’s has ended' },
      when: stayLasts('<', 0n),
    },
    // Two years are 731 days at most, five years 1,827.
    {
      id: 'family-after-two-years',
      says: {
        zh: '筹建高管的签证或居留许可在 2 年以内，家属的起始日已在 2 年之后',
        en: 'a set-up executive’s visa or permit is valid for two years at most, and the family’s stay begins after that',
      },
      when: all(expertStanding.is('set-up-executive'), arrivesAfter(731n)),
    },
    {
      id: 'family-after-five-years',
      says: {
        zh: '居留证件最长 5 年，家属的起始日已在本人证件起始 5 年之后',
        en: 'a residence permit is valid for five years at most, and the family’s stay begins more than five years after the person’s',
      },
      when: all(expertStanding.is('transferred'), arrivesAfter(1827n)),
    },
  ],
  rules: [
    rule('transferred', {
      says: {
        zh: '在京外商投资企业内部调动专家的随行家属，停居留期限与专家相同',
        en: 'Family of experts transferred within a foreign-invested firm in Beijing: the same stay',
      },
      cites: [plan('17.3'), cite('exit-entry-law-2012', '30', '5年')],
      when: transferred,
      gives: { stayUntil: expertUntil(5) },
    }),
    rule('set-up-executive', {
      says: {
        zh: '在京筹建分公司或子公司的外国企业高管，2 年以内；随行家属相同',
        en: 'Executives who set up a branch or subsidiary in Beijing: two years at most, the family alike',
      },
      cites: [plan('17.4')],
      when: setUpExecutive,
      gives: { stayUntil: expertUntil(2), also: ['two-years'] },
    }),
    rule('talent-visa', {
      says: { zh: '人才签证持有人的家属，期限与本人相同', en: 'Family of talent-visa holders: the same term' },
      cites: [cite('r-visa-2017', 'whole', '家属同期限')],
      when: talentVisa,
      gives: { stayUntil: formula(factNumber(expertStayUntil)), document: 'visa', also: ['talent-visa-180'] },
    }),
    rule('ordinary', {
      says: {
        zh: '其他情形，家属的停居留期限依法单独审批',
        en: 'In other cases the family’s stay is decided on its own',
      },
      cites: [cite('exit-entry-law-2012', '30')],
      gives: { stayUntil: ordinary },
      otherwise: true,
    }),

    // The law on permits is older, but the family's term is known from the expert's only since the plan.
    rule('residence-permit', {
      says: { zh: '180 日以上，可发非工作类居留证件', en: '180 days or more: a residence permit, not for work' },
      cites: [
        cite('exit-entry-law-2012', '30', '非工作类 180日–5年'),
        cite('exit-entry-law-2012', '30.time'),
        cite('exit-entry-law-2012', '32'),
        cite('exit-entry-regulation-2013', '16'),
      ],
      when: all(byPlan, stayLasts('>=', 180n)),
      from: planSigned,
      published: planPublished,
      gives: {
        document: 'residence-permit',
        also: ['family-bounds', 'apply-in-30-days', 'renew-30-days-before', 'health-certificate'],
      },
    }),
    rule('visa', {
      says: {
        zh: '不满 180 日，不够居留证件的最短期限，以签证停留',
        en: 'Less than 180 days is too short for a residence permit: a stay on a visa',
      },
      cites: [cite('exit-entry-law-2012', '29'), cite('exit-entry-law-2012', '30', '非工作类 180日–5年')],
      when: all(byPlan, stayLasts('<', 180n)),
      from: planSigned,
      published: planPublished,
      gives: { document: 'visa', also: ['extend-7-days-before'] },
    }),
    rule('work-bounds', {
      says: { zh: '工作类居留证件 90 日至 5 年', en: 'A work residence permit: 90 days to five years' },
      cites: [cite('exit-entry-law-2012', '30', '工作类居留证件 90日–5年')],
      when: byPlan,
      from: planSigned,
      published: planPublished,
      gives: { also: ['work-bounds'] },
    }),
    rule('open-points', {
      says: { zh: '哪些亲属算随行家属，方案没有写明', en: 'The plan does not say which relatives count' },
      cites: [plan('17.3', '随行家属'), plan('17.4', '随行家属')],
      when: byPlan,
      gives: { also: ['relatives', 'local-rules'] },
    }),

    rule('missing-family', {
      says: { zh: '限于随行家属', en: 'Only accompanying family' },
      cites: [plan('17.3', '随行家属'), plan('17.4', '随行家属')],
      when: all(expertStanding.is('transferred', 'set-up-executive'), accompanyingFamily.no()),
      gives: { missing: ['family'] },
    }),
    rule('missing-foreign-invested', {
      says: { zh: '限于外商投资企业', en: 'Only foreign-invested firms' },
      cites: [plan('17.3', '外商投资企业')],
      when: all(expertStanding.is('transferred'), hostFirmForeignInvested.no()),
      gives: { missing: ['foreign-invested'] },
    }),
    rule('missing-beijing', {
      says: { zh: '限于在京企业', en: 'Only firms in Beijing' },
      cites: [plan('17.3', '在京外商投资企业')],
      when: all(expertStanding.is('transferred'), not(inDemonstrationZone)),
      gives: { missing: ['beijing'] },
    }),
  ],
  next: {
    '*': {
      zh: '家属与本人一并向北京出入境管理部门申请，附亲属关系证明和本人的签证或居留许可。',
      en: 'The family applies to Beijing’s exit-entry authority together with the person, with proof of kinship and the person’s visa or permit.',
    },
  },
})
