/** Facts about a firm that raises money: what for, how, and on which market. */
import { choice, yesNo } from '../../rules/fact.ts'

export const financingKind = choice('financingKind', {
  name: { zh: '融资方式', en: 'kind of financing' },
  question: { zh: '打算怎样融资？', en: 'How will the firm raise the money?' },
  options: {
    loan: { zh: '贷款', en: 'a loan' },
    other: { zh: '其他方式', en: 'another way' },
  },
})

export const financingPurpose = choice('financingPurpose', {
  name: { zh: '资金用途', en: 'purpose of the money' },
  question: { zh: '资金用于哪个环节？', en: 'What is the money for?' },
  options: {
    research: { zh: '科技研发', en: 'research and development' },
    'technology-import': { zh: '技术引进', en: 'bringing in technology' },
    acquisition: { zh: '投资并购', en: 'investment and acquisitions' },
    other: { zh: '其他', en: 'something else' },
  },
})

export const innovativeSme = yesNo('innovativeSme', {
  name: { zh: '创新型中小企业', en: 'an innovative small or medium firm' },
  denied: { zh: '不是创新型中小企业', en: 'not an innovative small or medium firm' },
  question: { zh: '企业是否为创新型中小企业？', en: 'Is it an innovative small or medium firm?' },
  help: {
    zh: '规模不清楚的，先用“中小企业划型”判定。',
    en: 'If the size is not known, settle it first with “Size of a firm”.',
  },
})

export const bseAccessRoute = choice('bseAccessRoute', {
  name: { zh: '参与北交所的途径', en: 'route to the Beijing Stock Exchange' },
  question: { zh: '打算通过什么途径参与北交所？', en: 'By which route will the investor reach the exchange?' },
  options: {
    'qualified-investor': {
      zh: '已取得合格境外投资者资格',
      en: 'licensed as a qualified foreign investor',
    },
    connect: { zh: '境内外市场互联互通机制', en: 'a link between markets at home and abroad' },
    none: { zh: '没有上述途径', en: 'neither of these' },
  },
})

export const bondIssuerKind = choice('bondIssuerKind', {
  name: { zh: '金融债券发行人', en: 'issuer of the financial bond' },
  question: { zh: '由哪一类公司发行金融债券？', en: 'Which kind of firm issues the bond?' },
  options: {
    'consumer-finance': { zh: '消费金融公司', en: 'a consumer-finance company' },
    'financial-leasing': { zh: '金融租赁公司', en: 'a financial-leasing company' },
    other: { zh: '其他公司', en: 'another company' },
  },
})

export const bondConditionsMet = yesNo('bondConditionsMet', {
  name: { zh: '符合金融债券发行条件', en: 'it meets the conditions for issuing financial bonds' },
  denied: { zh: '不符合金融债券发行条件', en: 'it does not meet the conditions for issuing financial bonds' },
  question: {
    zh: '公司是否符合金融债券的发行条件？',
    en: 'Does the company meet the conditions for issuing financial bonds?',
  },
  help: {
    zh: '条件由金融债券的一般规定确定，这里未收录；请按监管部门、主承销商的意见填写。',
    en: 'The general rules on financial bonds set them and are not held here; answer as the regulator or lead underwriter says.',
  },
})
