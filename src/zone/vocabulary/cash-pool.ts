/** Facts about a multinational group that wants an integrated cash pool, all of the year before. */
import { choice, money, setOf, yesNo } from '../../rules/fact.ts'

export const poolBalanceOfPayments = money('poolBalanceOfPayments', {
  name: { zh: '境内成员上年度本外币国际收支', en: 'members’ cross-border receipts and payments of the year before' },
  question: {
    zh: '境内成员企业上年度本外币国际收支合计多少元？',
    en: 'What did the members in China receive and pay across the border in the year before, all currencies, in yuan?',
  },
  help: { zh: '以元计，不是亿元。', en: 'In yuan, not in units of 100 million yuan.' },
})

export const poolRevenueInChina = money('poolRevenueInChina', {
  name: { zh: '境内成员上年度营业收入', en: 'members’ revenue in China of the year before' },
  question: {
    zh: '境内成员企业上年度营业收入合计多少元？',
    en: 'What was the revenue of the members in China in the year before, in yuan?',
  },
  help: { zh: '以元计，不是亿元。', en: 'In yuan, not in units of 100 million yuan.' },
})

export const poolRevenueAbroad = money('poolRevenueAbroad', {
  name: { zh: '境外成员上年度营业收入（折合人民币）', en: 'members’ revenue abroad of the year before, in yuan' },
  question: {
    zh: '境外成员企业上年度营业收入合计，折合人民币多少元？',
    en: 'What was the revenue of the members abroad in the year before, in yuan?',
  },
  help: { zh: '以元计，不是亿元。', en: 'In yuan, not in units of 100 million yuan.' },
})

export const poolSeriousViolation = yesNo('poolSeriousViolation', {
  name: { zh: '近两年有重大违法', en: 'a serious breach in the last two years' },
  denied: { zh: '近两年无重大违法', en: 'no serious breach in the last two years' },
  question: { zh: '近两年是否有重大违法行为？', en: 'Was there a serious breach of law in the last two years?' },
})

export const tradeListClass = choice('tradeListClass', {
  name: { zh: '贸易外汇收支企业名录分类', en: 'class on SAFE’s list of trading firms' },
  question: { zh: '在贸易外汇收支企业名录中是哪一类？', en: 'Which class has SAFE’s list of trading firms?' },
  options: {
    A: { zh: 'A 类', en: 'A' },
    B: { zh: 'B 类', en: 'B' },
    C: { zh: 'C 类', en: 'C' },
    none: { zh: '不在名录', en: 'not on the list' },
  },
})

export const poolParticipants = setOf('poolParticipants', {
  name: { zh: '参加资金池的特殊企业', en: 'special firms in the pool' },
  question: { zh: '参加资金池的企业中有下列哪些？', en: 'Which of these are to be in the pool?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'lead-finance-company': { zh: '任主办企业的财务公司', en: 'a group finance company as lead' },
    'other-financial': { zh: '其他金融机构', en: 'another financial institution' },
    'local-financing-vehicle': { zh: '地方融资平台', en: 'a local-government financing vehicle' },
    'real-estate': { zh: '房地产企业', en: 'a real-estate firm' },
  },
})
