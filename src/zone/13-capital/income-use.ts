/**
 * Measure 13.1. What capital-account income may be used for. A negative list: what it does not name is free. Huifa 2023
 * No. 28 set it on 4 December 2023; Huifa 2025 No. 43 struck out homes that are not for own use, nationwide; in the free
 * trade zone of Beijing loans to unrelated firms are open since 2 March 2026.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import {
  capitalIncomeSource,
  incomeUse,
  inLendingException,
  lendingInBusinessScope,
  nonFinancialFirm,
  realEstateBusiness,
  wealthProductRisk,
} from '../vocabulary/capital-account.ts'
import { inFreeTradeZone, registeredIn } from '../vocabulary/common.ts'

const listed = '2023-12-04'
const homesFreed = '2025-09-15'
const zoneOpened = '2026-03-02'

const homes = incomeUse.is('homes-not-own-use')
const unrelatedLoan = incomeUse.is('unrelated-loan')
const mayLend = any(lendingInBusinessScope.yes(), inLendingException.yes())
const openedInZone = all(
  inFreeTradeZone,
  nonFinancialFirm.yes(),
  capitalIncomeSource.is('capital', 'foreign-debt', 'settled'),
)

export const incomeUseDecision = decision({
  id: 'capital.income-use',
  name: { zh: '资本项目收入的使用', en: 'Use of capital-account income' },
  question: { zh: '资本项目收入能否用于这一用途？', en: 'May the capital-account income be used for this?' },
  measures: ['13.1'],
  since: '2023-11-18',
  asks: [
    incomeUse,
    wealthProductRisk,
    lendingInBusinessScope,
    inLendingException,
    registeredIn,
    nonFinancialFirm,
    capitalIncomeSource,
    realEstateBusiness,
  ],
  gives: {
    allowed: givesYesNo({ name: { zh: '可以使用', en: 'allowed' } }),
    reasons: givesList({
      name: { zh: '不可以的原因', en: 'why not' },
      options: {
        unlawful: { zh: '国家法律法规禁止的支出', en: 'spending that law or regulation forbids' },
        securities: { zh: '证券投资或者其他投资理财', en: 'securities or other investment' },
        'risk-rating': { zh: '理财产品风险评级高于二级', en: 'a wealth product rated above grade two' },
        'unrelated-loan': { zh: '向非关联企业放贷', en: 'a loan to an unrelated firm' },
        homes: { zh: '购买非自用住宅性质房产', en: 'homes that are not for own use' },
      },
    }),
  },
  answer: 'allowed',
  closed: [false],
  // Measure 13.1: “缩减企业资本项目收入使用负面清单”.
  neverWorse: true,
  // Notices of 2023 and 2026: what the list of uses excepts.
  moreNeverHarms: [lendingInBusinessScope, inLendingException, nonFinancialFirm],
  moreNeverHelps: [wealthProductRisk],
  rules: [
    rule('plan', {
      says: { zh: '探索缩减收入使用负面清单', en: 'Shortening the list of barred uses is explored' },
      cites: [plan('13.1')],
      until: listed,
      gives: {
        allowed: needsRules(
          '方案提出缩减资本项目收入使用负面清单；2023-12-04 之前的清单未收录，请向银行核实',
          'The plan wants the list shortened; the list as it stood before 4 December 2023 is not held here: ask the bank',
        ),
      },
    }),
    rule('not-listed', {
      says: { zh: '清单之外的用途可以', en: 'What the list does not name is free' },
      cites: [cite('safe-2023-28', 'income')],
      when: incomeUse.is('own-business'),
      gives: { allowed: true },
    }),
    rule('unlawful', {
      says: { zh: '不得用于国家法律法规禁止的支出', en: 'Not for spending that law or regulation forbids' },
      cites: [cite('safe-2023-28', 'income', '①国家法律法规禁止的支出')],
      when: incomeUse.is('unlawful'),
      gives: { allowed: false, reasons: ['unlawful'] },
    }),
    rule('securities', {
      says: { zh: '不得用于证券投资或其他投资理财', en: 'Not for securities or other investment' },
      cites: [cite('safe-2023-28', 'income', '②证券投资或其他投资理财')],
      when: incomeUse.is('securities'),
      gives: { allowed: false, reasons: ['securities'] },
    }),
    rule('low-risk', {
      says: {
        zh: '风险评级不高于二级的理财产品及结构性存款除外',
        en: 'Except wealth products up to grade two, and structured deposits',
      },
      cites: [cite('safe-2023-28', 'income', '风险评级≤二级理财及结构性存款除外')],
      when: any(incomeUse.is('structured-deposit'), all(incomeUse.is('wealth-product'), wealthProductRisk.atMost(2))),
      gives: { allowed: true },
    }),
    rule('higher-risk', {
      says: { zh: '风险评级高于二级的理财产品', en: 'Wealth products above grade two' },
      cites: [cite('safe-2023-28', 'income', '②证券投资或其他投资理财（风险评级≤二级理财及结构性存款除外）')],
      when: all(incomeUse.is('wealth-product'), wealthProductRisk.moreThan(2)),
      gives: { allowed: false, reasons: ['risk-rating'] },
    }),
    rule('lending', {
      says: {
        zh: '不得向非关联企业放贷；经营范围许可及 4 个特定区域除外',
        en: 'No loans to unrelated firms, unless the business scope allows it or in the four areas',
      },
      cites: [cite('safe-2023-28', 'income', '③向非关联企业放贷（经营范围许可及 4 个特定区域除外）')],
      until: zoneOpened,
      when: all(unrelatedLoan, not(mayLend)),
      gives: { allowed: false, reasons: ['unrelated-loan'] },
    }),
    rule('lending-2026', {
      says: {
        zh: '不得向非关联企业放贷；北京自贸试验区放开的也除外',
        en: 'No loans to unrelated firms, with the opening in Beijing’s free trade zone excepted as well',
      },
      cites: [
        cite('safe-2023-28', 'income', '③向非关联企业放贷（经营范围许可及 4 个特定区域除外）'),
        cite('beijing-safe-2026-5', 'lending'),
      ],
      from: zoneOpened,
      published: zoneOpened,
      when: all(unrelatedLoan, not(mayLend), not(openedInZone)),
      gives: { allowed: false, reasons: ['unrelated-loan'] },
    }),
    rule('lending-excepted', {
      says: { zh: '经营范围许可及 4 个特定区域除外', en: 'Lending allowed by scope, or in the four areas' },
      cites: [cite('safe-2023-28', 'income', '经营范围许可及 4 个特定区域除外')],
      when: all(unrelatedLoan, mayLend),
      gives: { allowed: true },
    }),
    rule('lending-ftz-2026', {
      says: {
        zh: '北京自贸试验区非金融企业的资本金、外债收入及结汇资金可用于非关联企业借款',
        en: 'In Beijing’s free trade zone: capital, foreign debt and what they convert to may be lent to unrelated firms',
      },
      cites: [cite('beijing-safe-2026-5', 'lending')],
      when: all(unrelatedLoan, openedInZone),
      gives: { allowed: true },
    }),
    rule('homes-barred', {
      says: {
        zh: '不得购买非自用住宅性质房产（2025-09-15 取消）',
        en: 'No homes that are not for own use, struck out on 15 September 2025',
      },
      cites: [cite('safe-2025-43', 'income', '不得购买非自用住宅性质房产'), cite('safe-2023-28', 'income')],
      from: listed,
      published: listed,
      until: homesFreed,
      when: all(homes, realEstateBusiness.no()),
      gives: { allowed: false, reasons: ['homes'] },
    }),
    rule('homes-real-estate', {
      says: { zh: '房地产企业是否除外，未收录', en: 'Whether real-estate firms were excepted is not held' },
      cites: [cite('safe-2025-43', 'income', '不得购买非自用住宅性质房产'), cite('safe-2023-28', 'income')],
      from: listed,
      published: listed,
      until: homesFreed,
      when: all(homes, realEstateBusiness.yes()),
      gives: {
        allowed: needsRules(
          '2025-09-15 之前清单禁止购买非自用住宅性质房产；从事房地产开发、租赁经营的企业是否除外未收录，请向银行核实',
          'Before 15 September 2025 the list barred homes not for own use; whether firms that develop or let real estate were excepted is not held here: ask the bank',
        ),
      },
    }),
    rule('homes-freed', {
      says: { zh: '取消“不得购买非自用住宅性质房产”', en: 'Homes not for own use are struck off the list' },
      cites: [cite('safe-2025-43', 'income')],
      when: homes,
      gives: { allowed: true },
    }),
  ],
  next: {
    true: {
      zh: '凭真实、合规的交易材料向银行办理。',
      en: 'Use it through the bank, with papers of a genuine and lawful transaction.',
    },
    false: {
      zh: '改作清单之外的用途，或者使用其他资金。',
      en: 'Use it for something the list leaves free, or use other money.',
    },
  },
})
