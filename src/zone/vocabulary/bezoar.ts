import { choice, yesNo } from '../../rules/fact.ts'

export const oxMaterial = choice('oxMaterial', {
  name: { zh: '牛源性中药材', en: 'ox material' },
  question: { zh: '进口的是哪一种牛源性中药材？', en: 'Which ox material for Chinese medicine is imported?' },
  options: {
    bezoar: { zh: '牛黄', en: 'ox bezoar' },
    other: { zh: '其他牛源性中药材', en: 'another ox material' },
  },
})

export const originWithoutBseBan = yesNo('originWithoutBseBan', {
  name: { zh: '来自没有疯牛病疫情禁令的国家（地区）', en: 'it comes from a country without a BSE ban' },
  denied: { zh: '来自有疯牛病疫情禁令的国家（地区）', en: 'it comes from a country under a BSE ban' },
  question: {
    zh: '是否来自没有疯牛病疫情禁令的国家（地区）？',
    en: 'Does it come from a country or region without a BSE ban?',
  },
  help: {
    zh: '已登记的禁令见登记簿“疯牛病疫情禁令国家（地区）”；没有登记不等于没有禁令，以海关总署公布为准。',
    en: 'Bans that customs has entered stand in the register “Countries under a BSE ban”; no entry does not mean no ban, and what customs publishes decides.',
  },
})

export const inBezoarPilotArea = yesNo('inBezoarPilotArea', {
  name: { zh: '在牛黄进口试点区域', en: 'it is in the pilot area for ox bezoar' },
  denied: { zh: '不在牛黄进口试点区域', en: 'it is outside the pilot area for ox bezoar' },
  question: { zh: '申请人是否在试点区域内？', en: 'Is the applicant in the pilot area?' },
  help: {
    zh: '试点区域：北京、天津、河北、上海、浙江、江西、山东、湖南、广东、四川、福建、广西。',
    en: 'Beijing, Tianjin, Hebei, Shanghai, Zhejiang, Jiangxi, Shandong, Hunan, Guangdong, Sichuan, Fujian and Guangxi.',
  },
})

export const bezoarFormulaHolder = yesNo('bezoarFormulaHolder', {
  name: { zh: '持有处方含牛黄的中成药', en: 'it holds a Chinese patent medicine with ox bezoar' },
  denied: { zh: '不是处方含牛黄中成药的上市许可持有人', en: 'it holds no Chinese patent medicine with ox bezoar' },
  question: {
    zh: '申请人是否为处方含牛黄的中成药的上市许可持有人？',
    en: 'Does the applicant hold the marketing authorisation of a Chinese patent medicine with ox bezoar?',
  },
})

export const bezoarUse = choice('bezoarUse', {
  name: { zh: '进口牛黄的用途', en: 'use of the ox bezoar' },
  question: { zh: '进口的牛黄给谁用？', en: 'Who will use the imported ox bezoar?' },
  options: {
    own: { zh: '申请人自用于中成药生产', en: 'the applicant, to make its medicine' },
    'group-in-area': {
      zh: '同集团、试点区域内的控股企业使用',
      en: 'a controlled firm of the same group in the pilot area',
    },
    'group-outside': { zh: '同集团、试点区域外的企业使用', en: 'a firm of the same group outside the pilot area' },
    sale: { zh: '对外销售', en: 'sold to others' },
  },
})
