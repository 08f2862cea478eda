/** Facts about those who apply to the financial regulators, and about what they apply for. */
import { choice, yesNo } from '../../rules/fact.ts'

export const financialApplicant = choice('financialApplicant', {
  name: { zh: '金融业务申请人', en: 'financial applicant' },
  question: { zh: '谁向金融管理部门提出申请？', en: 'Who applies to the financial regulator?' },
  options: {
    'overseas-institution': { zh: '境外金融机构', en: 'an overseas financial institution' },
    'institution-investor': {
      zh: '境外金融机构的投资者',
      en: 'an investor of an overseas financial institution',
    },
    'cross-border-provider': { zh: '跨境金融服务提供者', en: 'a provider of cross-border financial services' },
    other: { zh: '其他申请人', en: 'someone else' },
  },
})

export const financialMatter = yesNo('financialMatter', {
  name: { zh: '金融业务相关申请', en: 'it is an application about financial business' },
  denied: { zh: '不是金融业务相关申请', en: 'it is not about financial business' },
  question: {
    zh: '申请是否与金融业务有关，并由金融管理部门决定？',
    en: 'Is the application about financial business, and for a financial regulator to decide?',
  },
})

export const applicationComplete = yesNo('applicationComplete', {
  name: { zh: '要件完整且符合法定形式', en: 'the papers are complete and in legal form' },
  denied: { zh: '要件不完整或者不符合法定形式', en: 'the papers are incomplete or not in legal form' },
  question: {
    zh: '申请的要件是否完整，并符合法定形式？',
    en: 'Are the application papers complete and in the form the law asks for?',
  },
})

export const financialBusinessPlace = choice('financialBusinessPlace', {
  name: { zh: '金融业务所在地', en: 'place of the financial business' },
  question: {
    zh: '申请涉及的机构或者业务在哪里？',
    en: 'Where is the institution or business that the application concerns?',
  },
  options: {
    'beijing-ftz': { zh: '北京自贸试验区内', en: 'Beijing, inside the pilot free trade zone' },
    'beijing-other': { zh: '北京市，自贸试验区外', en: 'Beijing, outside the pilot free trade zone' },
    'other-pilot': {
      zh: '国发〔2023〕9号试点的其他自贸试验区或者海南自贸港',
      en: 'another pilot free trade zone under Guofa 2023 No. 9, or Hainan',
    },
    elsewhere: { zh: '境内其他地方', en: 'elsewhere in mainland China' },
  },
})

export const financialLicenceSought = choice('financialLicenceSought', {
  name: { zh: '申请的金融许可', en: 'financial licence applied for' },
  question: { zh: '申请的是哪一项？', en: 'What is applied for?' },
  options: {
    'foreign-bank-preparation': {
      zh: '外资银行营业性机构筹建',
      en: 'preparing an operating establishment of a foreign bank',
    },
    'foreign-bank-opening': { zh: '外资银行开业', en: 'opening of a foreign bank' },
    'foreign-insurer': { zh: '设立外资保险公司', en: 'founding a foreign-funded insurance company' },
    'insurer-preparation': { zh: '保险公司筹建', en: 'preparing an insurance company' },
    'securities-firm': { zh: '设立证券公司', en: 'founding a securities company' },
    'fund-manager': { zh: '设立公募基金管理公司', en: 'founding a public fund manager' },
    other: { zh: '其他金融业务申请', en: 'another financial application' },
  },
})
