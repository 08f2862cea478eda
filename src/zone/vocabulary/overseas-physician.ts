import { choice, count, yesNo } from '../../rules/fact.ts'

export const physicianFrom = choice('physicianFrom', {
  given: true,
  name: { zh: '医生来源', en: 'where the physician is from' },
  question: { zh: '打算开诊所的医生来自哪里？', en: 'Where is the physician who will open the clinic from?' },
  options: {
    foreign: { zh: '外国', en: 'a foreign country' },
    'hk-macao': { zh: '香港或澳门', en: 'Hong Kong or Macao' },
    taiwan: { zh: '台湾地区', en: 'Taiwan' },
    mainland: { zh: '内地', en: 'mainland China' },
  },
})

export const physicianRegistration = choice('physicianRegistration', {
  name: { zh: '医生的执业注册', en: 'the physician’s registration' },
  question: { zh: '医生在内地是哪一种执业注册？', en: 'How is the physician registered in mainland China?' },
  help: {
    zh: '港澳台医师可以认定取得内地医师资格；外国医师短期行医注册的有效期不超过 1 年。',
    en: 'Physicians from Hong Kong, Macao and Taiwan can have a mainland qualification recognised. Short-term registration of foreign physicians lasts at most one year.',
  },
  options: {
    'chinese-licence': {
      zh: '有中国执业医师（含中医类别）资格并已注册',
      en: 'qualified and registered as a physician in China, Chinese medicine included',
    },
    'short-term': { zh: '外国医师短期行医注册', en: 'short-term practice of a foreign physician' },
    none: { zh: '没有注册', en: 'not registered' },
  },
})

export const clinicalYearsAfterRegistration = count('clinicalYearsAfterRegistration', {
  name: { zh: '注册后的临床工作年限', en: 'years of clinical work after registration' },
  question: {
    zh: '执业注册以后从事临床工作几年了？',
    en: 'How many years of clinical work has the physician done since that registration?',
  },
  help: { zh: '按完整年计，不满一年的部分不算。', en: 'Whole years only: a part of a year does not count.' },
  unit: { zh: '年', en: 'years' },
  most: 80,
})

export const openingClinic = yesNo('openingClinic', {
  name: { zh: '开设的是诊所', en: 'what is opened is a clinic' },
  denied: { zh: '开设的不是诊所（医院、门诊部等）', en: 'what is opened is not a clinic but a hospital or the like' },
  question: { zh: '打算开设的是诊所吗？', en: 'Is it a clinic that will be opened?' },
  help: {
    zh: '诊所实行备案；医院、门诊部等须设置批准和执业登记，选否。',
    en: 'A clinic is filed. Hospitals and outpatient departments need approval and registration: choose no.',
  },
})
