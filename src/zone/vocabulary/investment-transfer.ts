/** Facts about money that a foreign investor brings in or takes out. */
import { choice, count, money, yesNo } from '../../rules/fact.ts'

export const transferOf = choice('transferOf', {
  name: { zh: '汇入、汇出的资金', en: 'what is transferred' },
  question: { zh: '汇入、汇出的是什么资金？', en: 'What is transferred?' },
  options: {
    capital: { zh: '资本', en: 'capital' },
    profits: { zh: '利润', en: 'profits' },
    'other-of-investment': {
      zh: '与外国投资者投资相关的其他资金',
      en: 'other money connected with a foreign investor’s investment',
    },
    unrelated: { zh: '与外国投资者的投资无关', en: 'money not connected with a foreign investor’s investment' },
  },
})

export const transferGenuine = yesNo('transferGenuine', {
  name: { zh: '资金往来真实', en: 'the transfer is genuine' },
  denied: { zh: '资金往来不真实', en: 'the transfer is not genuine' },
  question: { zh: '资金往来是否真实？', en: 'Is there a genuine transaction behind the transfer?' },
})

export const transferCompliant = yesNo('transferCompliant', {
  name: { zh: '资金往来合规', en: 'the transfer complies with the law' },
  denied: { zh: '资金往来不合规', en: 'the transfer does not comply with the law' },
  question: {
    zh: '资金往来是否符合法律规定（含完税、反洗钱等要求）？',
    en: 'Does the transfer comply with the law, tax and money-laundering rules included?',
  },
})

export const transferDirection = choice('transferDirection', {
  name: { zh: '资金方向', en: 'direction' },
  question: { zh: '资金是汇入还是汇出？', en: 'Is the money coming in or going out?' },
  options: {
    in: { zh: '汇入', en: 'in' },
    out: { zh: '汇出', en: 'out' },
  },
})

export const transferCurrency = choice('transferCurrency', {
  name: { zh: '币种', en: 'currency' },
  question: { zh: '用什么币种？', en: 'In which currency?' },
  options: {
    renminbi: { zh: '人民币', en: 'RMB' },
    foreign: { zh: '外汇', en: 'foreign currency' },
  },
})

export const transferAmount = money('transferAmount', {
  name: { zh: '金额（折合人民币）', en: 'amount, in yuan' },
  question: { zh: '金额折合人民币多少元？', en: 'What is the amount, in yuan?' },
})

export const transfersThisYear = count('transfersThisYear', {
  name: { zh: '本年度汇款次数', en: 'transfers this year' },
  question: { zh: '本年度已经汇了几次？', en: 'How many such transfers have been made this year?' },
  unit: { zh: '次', en: 'transfers' },
})
