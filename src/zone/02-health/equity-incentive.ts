/**
 * Measure 2.2. Equity incentives for overseas staff of firms developing stem-cell and gene medicines. The plan only
 * explores. What stands in the way is the negative list: foreigners may not invest in the development and use of human
 * stem cells and gene diagnosis and therapy, until 2024 anywhere, since then except in the pilot free trade zone.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules } from '../../rules/outcome.ts'
import {
  biomedicalField,
  incentiveGivesEquity,
  incentivePerson,
  medicineDeveloper,
} from '../vocabulary/biomedical-research.ts'
import { inDemonstrationZone, inFreeTradeZone, registeredIn } from '../vocabulary/common.ts'

const covered = all(
  inDemonstrationZone,
  medicineDeveloper.yes(),
  biomedicalField.isNot('other'),
  incentivePerson.is('foreign', 'hk-macao-taiwan'),
)

export const equityIncentive = decision({
  id: 'health.equity-incentive',
  name: { zh: '境外人员股权激励', en: 'Equity incentives for overseas staff' },
  question: {
    zh: '能给外籍或者港澳台员工股权激励吗？',
    en: 'May overseas staff be given an equity incentive?',
  },
  measures: ['2.2'],
  since: '2023-11-18',
  asks: [registeredIn, medicineDeveloper, biomedicalField, incentivePerson, incentiveGivesEquity],
  gives: {
    route: givesChoice({
      name: { zh: '激励路径', en: 'route' },
      options: {
        'not-covered': { zh: '不在方案探索的范围内', en: 'outside what the plan explores' },
      },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        beijing: { zh: '企业不在北京注册', en: 'the firm is not registered in Beijing' },
        developer: { zh: '不是医药研发企业', en: 'the firm does not develop medicines' },
        field: { zh: '不属于干细胞与基因领域', en: 'neither stem cells nor genes' },
        overseas: { zh: '激励对象不是外籍或者港澳台人员', en: 'the person is not from overseas' },
        staff: { zh: '激励对象不是本企业从业人员', en: 'the person is not on the staff' },
      },
    }),
  },
  answer: 'route',
  closed: ['not-covered'],
  rules: [
    rule('no-equity', {
      says: { zh: '不取得股权的激励', en: 'An incentive that gives no equity' },
      cites: [plan('2.2')],
      when: all(covered, incentiveGivesEquity.no()),
      gives: {
        route: needsRules(
          '在探索范围内；不取得股权，不涉及外资准入负面清单；方式与外汇、税务手续须有配套，未检得',
          'Within what the plan explores. No equity is held, so the negative list is not touched; the form and the foreign-exchange and tax steps need rules, and none were found',
        ),
      },
    }),
    rule('equity', {
      says: {
        zh: '取得股权的，负面清单仍禁止外方投资这一领域',
        en: 'Equity: the negative list still bars foreign investment in this field',
      },
      cites: [plan('2.2'), cite('negative-list-2021', 'list.19'), cite('negative-list-2024', 'list.17')],
      when: all(covered, incentiveGivesEquity.yes()),
      gives: {
        route: needsRules(
          '在探索范围内；但负面清单禁止投资人体干细胞、基因诊断与治疗技术开发和应用，境外人员取得股权的方式须有配套，未检得',
          'Within what the plan explores. But the negative list bars investment in human stem cells and gene diagnosis and therapy; how overseas staff may hold equity needs rules, and none were found',
        ),
      },
    }),
    rule('equity-free-trade-zone', {
      says: {
        zh: '北京自贸试验区内，2024-09-07 起该项禁止已突破',
        en: 'In the Beijing pilot free trade zone the bar was lifted on 7 September 2024',
      },
      cites: [cite('mofcom-2024-568', 'stem-cells'), cite('mofcom-2024-568', 'stem-cells.area'), plan('2.2')],
      when: all(covered, inFreeTradeZone, incentiveGivesEquity.yes()),
      gives: {
        route: needsRules(
          '在探索范围内；自贸试验区内已允许外资从事（用于产品注册上市和生产），准入不再是障碍；激励方式与登记手续须有配套，未检得',
          'Within what the plan explores. In the free trade zone foreign investment in the field is allowed, for products to be registered and made, so access no longer stands in the way; the form and the registration need rules, and none were found',
        ),
      },
      over: ['equity'],
    }),
    rule('not-covered', {
      says: { zh: '条件不齐的，不在探索范围', en: 'Where a condition is missing, not explored' },
      cites: [plan('2.2')],
      gives: { route: 'not-covered' },
      otherwise: true,
    }),
    rule('missing-beijing', {
      says: { zh: '限于北京的企业', en: 'Only firms in Beijing' },
      cites: [plan('2.2')],
      when: not(inDemonstrationZone),
      gives: { missing: ['beijing'] },
    }),
    rule('missing-developer', {
      says: { zh: '限于医药研发企业', en: 'Only firms that develop medicines' },
      cites: [plan('2.2', '医药研发企业')],
      when: medicineDeveloper.no(),
      gives: { missing: ['developer'] },
    }),
    rule('missing-field', {
      says: { zh: '限于干细胞与基因领域', en: 'Only stem cells and genes' },
      cites: [plan('2.2', '干细胞与基因领域')],
      when: biomedicalField.is('other'),
      gives: { missing: ['field'] },
    }),
    rule('missing-overseas', {
      says: { zh: '限于外籍及港澳台人员', en: 'Only people from overseas' },
      cites: [plan('2.2', '外籍及港澳台从业人员')],
      when: incentivePerson.is('mainland'),
      gives: { missing: ['overseas'] },
    }),
    rule('missing-staff', {
      says: { zh: '限于从业人员', en: 'Only staff' },
      cites: [plan('2.2', '从业人员')],
      when: incentivePerson.is('not-staff'),
      gives: { missing: ['staff'] },
    }),
  ],
  next: {
    '*': {
      zh: '方案只是探索，先向市商务、卫生健康和外汇管理部门咨询，再定激励方式。',
      en: 'The plan only explores: ask the commerce, health and foreign-exchange authorities before choosing a form.',
    },
  },
})
