import { choice, count, money } from '../../rules/fact.ts'

/** The classes of the SME standard (工信部联企业〔2011〕300号). Its codes are the rows of the table in that document. */
export const industryClass = choice('industryClass', {
  name: { zh: '划型行业', en: 'industry class' },
  question: {
    zh: '企业的主营业务属于划型标准的哪一类行业？',
    en: 'Which industry class is the firm’s main business in?',
  },
  help: {
    zh: '按《中小企业划型标准规定》的十六类选。科学研究和技术服务、文化体育娱乐、居民服务等选“其他未列明行业”；金融业另有标准。',
    en: 'The sixteen classes of the SME standard. Research and technical services, culture, sport, entertainment, personal services and the like are “other industries”; finance has standards of its own.',
  },
  options: {
    agriculture: { zh: '农、林、牧、渔业', en: 'agriculture, forestry, husbandry, fishing' },
    industry: { zh: '工业', en: 'industry' },
    construction: { zh: '建筑业', en: 'construction' },
    wholesale: { zh: '批发业', en: 'wholesale' },
    retail: { zh: '零售业', en: 'retail' },
    transport: { zh: '交通运输业', en: 'transport' },
    warehousing: { zh: '仓储业', en: 'warehousing' },
    post: { zh: '邮政业', en: 'post' },
    accommodation: { zh: '住宿业', en: 'accommodation' },
    catering: { zh: '餐饮业', en: 'catering' },
    information: { zh: '信息传输业', en: 'information transmission' },
    software: { zh: '软件和信息技术服务业', en: 'software and information technology' },
    'real-estate': { zh: '房地产开发经营', en: 'real-estate development' },
    property: { zh: '物业管理', en: 'property management' },
    leasing: { zh: '租赁和商务服务业', en: 'leasing and business services' },
    other: { zh: '其他未列明行业', en: 'other industries' },
    finance: { zh: '金融业', en: 'finance' },
  },
})

export const employees = count('employees', {
  name: { zh: '从业人员', en: 'number of employees' },
  question: { zh: '企业有多少从业人员？', en: 'How many people work for the firm?' },
  unit: { zh: '人', en: 'people' },
})

export const annualRevenue = money('annualRevenue', {
  name: { zh: '营业收入', en: 'annual revenue' },
  question: { zh: '企业一年的营业收入是多少元？', en: 'What is the firm’s revenue in a year, in yuan?' },
  help: { zh: '以元计，不是万元。', en: 'In yuan, not in units of 10,000 yuan.' },
})

export const totalAssets = money('totalAssets', {
  name: { zh: '资产总额', en: 'total assets' },
  question: { zh: '企业的资产总额是多少元？', en: 'What are the firm’s total assets, in yuan?' },
  help: { zh: '以元计，不是万元。', en: 'In yuan, not in units of 10,000 yuan.' },
})

export const listedOn = choice('listedOn', {
  name: { zh: '挂牌或上市的市场', en: 'market on which it is listed' },
  question: { zh: '企业在哪里挂牌或上市？', en: 'Where is the firm listed?' },
  options: {
    bse: { zh: '北京证券交易所', en: 'Beijing Stock Exchange' },
    neeq: { zh: '全国中小企业股份转让系统（新三板）', en: 'NEEQ (the New Third Board)' },
    neither: { zh: '都不是', en: 'neither' },
  },
})
