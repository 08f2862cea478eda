/** Facts about payments and loans across the border that a bank in the zone handles. */
import { choice, yesNo } from '../../rules/fact.ts'

export const bankPlace = choice('bankPlace', {
  name: { zh: '经办银行所在地', en: 'place of the bank' },
  question: { zh: '经办银行（分支机构）在哪里？', en: 'Where is the bank or branch that handles it?' },
  options: {
    'beijing-ftz': { zh: '北京自贸试验区内', en: 'Beijing, inside the pilot free trade zone' },
    'beijing-other': { zh: '北京市，自贸试验区外', en: 'Beijing, outside the pilot free trade zone' },
    elsewhere: { zh: '其他地方', en: 'elsewhere' },
  },
})
export const bankInDemonstrationZone = bankPlace.is('beijing-ftz', 'beijing-other')

export const overseasBodyAccount = choice('overseasBodyAccount', {
  name: { zh: '境外机构的账户', en: 'account of the overseas body' },
  question: { zh: '境外机构用哪一种账户？', en: 'Which account does the overseas body use?' },
  options: {
    'rmb-nra': { zh: '人民币 NRA 账户', en: 'an RMB NRA account' },
    'foreign-nra': { zh: '外汇 NRA 账户', en: 'a foreign-currency NRA account' },
    osa: { zh: '离岸账户（OSA）', en: 'an offshore account (OSA)' },
    other: { zh: '其他账户', en: 'another account' },
  },
})

export const nraUse = choice('nraUse', {
  name: { zh: '账户用途', en: 'use of the account' },
  question: { zh: '账户用于什么业务？', en: 'What is the account used for?' },
  options: {
    'overseas-rmb-loan': { zh: '发放境外人民币贷款', en: 'making an RMB loan abroad' },
    'domestic-securities': { zh: '境内证券投资', en: 'investing in securities in China' },
    other: { zh: '其他', en: 'something else' },
  },
})

export const lenderIsBank = yesNo('lenderIsBank', {
  name: { zh: '由银行放贷', en: 'a bank lends' },
  denied: { zh: '不由银行放贷', en: 'the lender is no bank' },
  question: { zh: '是否由银行放贷？', en: 'Is the lender a bank?' },
})

export const borrowerIsOverseasBody = yesNo('borrowerIsOverseasBody', {
  name: { zh: '借款人是境外机构', en: 'the borrower is a body abroad' },
  denied: { zh: '借款人不是境外机构', en: 'the borrower is not a body abroad' },
  question: { zh: '借款人是否为境外机构？', en: 'Is the borrower a body abroad?' },
})

export const loanIsTradeFinance = yesNo('loanIsTradeFinance', {
  name: { zh: '贸易融资贷款', en: 'the loan finances trade' },
  denied: { zh: '不是贸易融资贷款', en: 'the loan does not finance trade' },
  question: { zh: '是否为贸易融资贷款？', en: 'Is it a trade-finance loan?' },
})

export const paymentForImport = yesNo('paymentForImport', {
  name: { zh: '进口支付', en: 'a payment for imports' },
  denied: { zh: '不是进口支付', en: 'not a payment for imports' },
  question: { zh: '是否为进口支付？', en: 'Is it a payment for imports?' },
})

export const paymentInRenminbi = yesNo('paymentInRenminbi', {
  name: { zh: '以人民币支付出境', en: 'RMB is paid out' },
  denied: { zh: '不以人民币支付出境', en: 'the payment out is not in RMB' },
  question: { zh: '付出境外的是否为人民币？', en: 'Is the payment out of China in RMB?' },
})

export const paidToOverseasExporter = yesNo('paidToOverseasExporter', {
  name: { zh: '购汇后支付给境外出口商', en: 'the currency goes to the exporter abroad' },
  denied: { zh: '不支付给境外出口商', en: 'the currency does not go to the exporter abroad' },
  question: {
    zh: '在境外购汇后是否支付给境外出口商？',
    en: 'Once the currency is bought abroad, is it paid to the exporter abroad?',
  },
})

export const newOffshoreTrade = yesNo('newOffshoreTrade', {
  name: { zh: '新型离岸国际贸易', en: 'new-type offshore trade' },
  denied: { zh: '不是新型离岸国际贸易', en: 'not new-type offshore trade' },
  question: { zh: '业务是否属于新型离岸国际贸易？', en: 'Is the business new-type offshore trade?' },
})

export const honestCompliantFirm = yesNo('honestCompliantFirm', {
  name: { zh: '诚信合规企业', en: 'a firm that is honest and compliant' },
  denied: { zh: '不是诚信合规企业', en: 'not a firm regarded as honest and compliant' },
  question: { zh: '经办银行是否认定企业诚信合规？', en: 'Does the bank regard the firm as honest and compliant?' },
})
