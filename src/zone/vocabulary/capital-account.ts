/** Facts about money on the capital account: where it comes from, what it is spent on, what is borrowed or reinvested. */
import { choice, count, money, yesNo } from '../../rules/fact.ts'

export const incomeUse = choice('incomeUse', {
  name: { zh: '资本项目收入的用途', en: 'use of the capital-account income' },
  question: { zh: '资本项目收入打算用于什么？', en: 'What will the capital-account income be used for?' },
  options: {
    'own-business': { zh: '企业自身经营支出', en: 'the firm’s own business' },
    unlawful: { zh: '国家法律法规禁止的支出', en: 'spending that law or regulation forbids' },
    securities: {
      zh: '证券投资或者其他投资理财（理财产品、结构性存款除外）',
      en: 'securities or other investment, wealth products and structured deposits apart',
    },
    'wealth-product': { zh: '有风险评级的理财产品', en: 'a wealth product with a risk rating' },
    'structured-deposit': { zh: '结构性存款', en: 'a structured deposit' },
    'unrelated-loan': { zh: '向非关联企业放贷', en: 'a loan to an unrelated firm' },
    'homes-not-own-use': { zh: '购买非自用住宅性质房产', en: 'homes that are not for own use' },
  },
})

export const wealthProductRisk = count('wealthProductRisk', {
  name: { zh: '理财产品的风险评级', en: 'risk rating of the wealth product' },
  question: { zh: '理财产品的风险评级是几级？', en: 'What is the risk rating of the wealth product?' },
  help: { zh: '五级制；不买理财产品的填 1。', en: 'Of five grades; put 1 if no wealth product is bought.' },
  unit: { zh: '级', en: 'on the scale of five' },
  least: 1,
  most: 5,
})

export const lendingInBusinessScope = yesNo('lendingInBusinessScope', {
  name: { zh: '经营范围许可放贷', en: 'its business scope allows lending' },
  denied: { zh: '经营范围没有许可放贷', en: 'its business scope does not allow lending' },
  question: { zh: '经营范围是否明确许可放贷？', en: 'Does the firm’s business scope expressly allow lending?' },
})

export const inLendingException = yesNo('inLendingException', {
  name: {
    zh: '在汇发〔2023〕28号除外的 4 个特定区域内',
    en: 'in one of the four areas that Huifa 2023 No. 28 excepts',
  },
  denied: {
    zh: '不在汇发〔2023〕28号除外的 4 个特定区域内',
    en: 'in none of the four areas that Huifa 2023 No. 28 excepts',
  },
  question: {
    zh: '企业是否在汇发〔2023〕28号向非关联企业放贷除外的 4 个特定区域内？',
    en: 'Is the firm in one of the four areas where Huifa 2023 No. 28 lets firms lend to unrelated ones?',
  },
  help: {
    zh: '四个区域的名单未收录，不清楚的请向银行核实。',
    en: 'The names of the four areas are not held here; ask the bank if unsure.',
  },
})

export const realEstateBusiness = yesNo('realEstateBusiness', {
  name: { zh: '从事房地产开发或者租赁经营', en: 'the firm develops or lets real estate' },
  denied: { zh: '不从事房地产开发或者租赁经营', en: 'the firm neither develops nor lets real estate' },
  question: { zh: '企业是否从事房地产开发或者租赁经营？', en: 'Does the firm develop or let real estate?' },
})

export const capitalIncomeSource = choice('capitalIncomeSource', {
  name: { zh: '资本项目收入的来源', en: 'source of the capital-account income' },
  question: { zh: '资本项目收入是哪一种？', en: 'Which kind of capital-account income is it?' },
  options: {
    capital: { zh: '资本金', en: 'registered capital' },
    'foreign-debt': { zh: '外债收入', en: 'foreign debt' },
    settled: { zh: '资本金、外债收入的结汇资金', en: 'RMB from converting capital or foreign debt' },
    other: { zh: '其他资本项目收入', en: 'other capital-account income' },
  },
})

export const nonFinancialFirm = yesNo('nonFinancialFirm', {
  name: { zh: '非金融企业', en: 'a non-financial firm' },
  denied: { zh: '金融企业', en: 'a financial firm' },
  question: { zh: '企业是否为非金融企业？', en: 'Is the firm a non-financial one?' },
})

export const innovationStanding = choice('innovationStanding', {
  name: { zh: '科创企业条件', en: 'standing as an innovative firm' },
  question: {
    zh: '企业是否符合跨境融资便利化对科创企业的条件？',
    en: 'Does the firm qualify as innovative for facilitated cross-border financing?',
  },
  help: {
    zh: '适用 2000 万美元的是其中一部分，范围未收录，请向外汇局、银行核实。',
    en: 'The 20 million apply to some of them; which is not held here: ask SAFE or the bank.',
  },
  options: {
    none: { zh: '不是科创企业', en: 'not an innovative firm' },
    innovative: { zh: '科创企业（一般额度）', en: 'an innovative firm, ordinary quota' },
    'innovative-higher': { zh: '可用较高额度的科创企业', en: 'an innovative firm with the higher quota' },
  },
})

export const facilitatedBorrowing = money('facilitatedBorrowing', {
  currency: 'USD',
  name: { zh: '便利化额度内拟借外债（含未还）', en: 'foreign debt under the quota, new and unpaid together' },
  question: {
    zh: '拟在便利化额度内借用的外债，连同尚未归还的，共多少美元？',
    en: 'How much foreign debt is to stand under the quota, new and unpaid together, in US dollars?',
  },
})

export const reinvestorForeignInvested = yesNo('reinvestorForeignInvested', {
  name: { zh: '外商投资企业再投资', en: 'the one that reinvests is a foreign-invested firm' },
  denied: { zh: '再投资的不是外商投资企业', en: 'the one that reinvests is not a foreign-invested firm' },
  question: { zh: '由外商投资企业再投资吗？', en: 'Is it a foreign-invested firm that reinvests?' },
})

export const reinvestedInChina = yesNo('reinvestedInChina', {
  name: { zh: '境内再投资', en: 'it reinvests in China' },
  denied: { zh: '不在境内再投资', en: 'it does not reinvest in China' },
  question: { zh: '是否在境内再投资？', en: 'Is the reinvestment made in mainland China?' },
})
