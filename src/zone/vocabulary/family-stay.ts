import { choice, date, yesNo } from '../../rules/fact.ts'

/** The person whose family it is, and how long both may stay. */

export const expertStanding = choice('expertStanding', {
  name: { zh: '本人身份', en: 'the person’s standing' },
  question: { zh: '家属随行的本人属于哪一种？', en: 'Which of these is the person whom the family accompanies?' },
  options: {
    transferred: { zh: '外商投资企业内部调动的专家', en: 'an expert transferred within a foreign-invested firm' },
    'set-up-executive': {
      zh: '拟在京筹建分公司或子公司的外国企业高级管理人员',
      en: 'a senior executive of a foreign firm that is to set up a branch or subsidiary in Beijing',
    },
    'talent-visa': { zh: '持人才签证（R 字）的人', en: 'the holder of a talent visa (R)' },
    other: { zh: '其他外国人', en: 'another foreigner' },
  },
})

export const hostFirmForeignInvested = yesNo('hostFirmForeignInvested', {
  name: { zh: '调入的企业是外商投资企业', en: 'the firm that the expert joins is foreign-invested' },
  denied: { zh: '调入的企业不是外商投资企业', en: 'the firm that the expert joins is not foreign-invested' },
  question: { zh: '调入的企业是不是外商投资企业？', en: 'Is the firm that the expert joins foreign-invested?' },
})

export const accompanyingFamily = yesNo('accompanyingFamily', {
  name: { zh: '是随行家属', en: 'it is accompanying family' },
  denied: { zh: '不是随行家属', en: 'it is not accompanying family' },
  question: { zh: '申请人是不是随行家属？', en: 'Is the applicant family accompanying that person?' },
  help: {
    zh: '方案没有写明哪些亲属算家属，以出入境管理部门认定为准。',
    en: 'The plan does not say which relatives count; the exit-entry authority decides.',
  },
})

export const expertStayFrom = date('expertStayFrom', {
  name: { zh: '本人签证或居留许可的起始日', en: 'first day of the person’s visa or residence permit' },
  question: {
    zh: '本人的签证或居留许可从哪一天起？',
    en: 'From which day does the person’s visa or residence permit run?',
  },
})

export const expertStayUntil = date('expertStayUntil', {
  name: { zh: '本人停居留期限的届满日', en: 'last day of the person’s stay' },
  question: { zh: '本人的停居留期限到哪一天？', en: 'Until which day may the person stay?' },
})

export const familyStayFrom = date('familyStayFrom', {
  name: { zh: '家属停居留的起始日', en: 'first day of the family’s stay' },
  question: { zh: '家属的停居留从哪一天起？', en: 'From which day is the family to stay?' },
})
