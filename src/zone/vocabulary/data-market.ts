/** Facts about data as an asset and as goods: registration, valuation, the lists for trading, free data of the state. */
import { money, setOf, yesNo } from '../../rules/fact.ts'

export const dataRightsRegistered = yesNo('dataRightsRegistered', {
  name: { zh: '数据权属已登记', en: 'the rights in the data are registered' },
  denied: { zh: '数据权属没有登记', en: 'the rights in the data are not registered' },
  question: { zh: '数据的权属是否已经登记？', en: 'Are the rights in the data registered?' },
})

export const valuationApproaches = setOf('valuationApproaches', {
  name: { zh: '采用的评估方法', en: 'approaches used' },
  question: { zh: '评估采用了哪些方法？', en: 'Which approaches did the valuation use?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    cost: { zh: '成本法', en: 'cost approach' },
    income: { zh: '收益法', en: 'income approach' },
    market: { zh: '市场法', en: 'market approach' },
  },
})

export const dataCollectionCost = money('dataCollectionCost', {
  name: { zh: '采集、取得成本', en: 'cost of collecting or acquiring' },
  question: { zh: '采集或者取得数据花了多少元？', en: 'What did collecting or acquiring the data cost, in yuan?' },
})
export const dataProcessingCost = money('dataProcessingCost', {
  name: { zh: '加工、治理成本', en: 'cost of processing' },
  question: { zh: '加工、治理数据花了多少元？', en: 'What did processing the data cost, in yuan?' },
})
export const dataKeepingCost = money('dataKeepingCost', {
  name: { zh: '存储、安全成本', en: 'cost of keeping and security' },
  question: { zh: '存储和保护数据花了多少元？', en: 'What did keeping and securing the data cost, in yuan?' },
})

/** Discounting, obsolescence and adjustments are the valuer's opinion: the plan gives no rates. */
export const dataIncomeValue = money('dataIncomeValue', {
  name: { zh: '收益法评估值', en: 'value by income' },
  question: {
    zh: '评估人按收益法折现后得出多少元？',
    en: 'Which present value did the valuer find by income, in yuan?',
  },
})
export const dataMarketValue = money('dataMarketValue', {
  name: { zh: '市场法评估值', en: 'value by the market' },
  question: {
    zh: '评估人按可比交易调整后得出多少元？',
    en: 'Which value did the valuer find from comparable deals, in yuan?',
  },
})

export const dataTradeListsIssued = yesNo('dataTradeListsIssued', {
  given: true,
  name: { zh: '数据交易负面清单和谨慎清单已经出台', en: 'the negative and the cautious list are issued' },
  denied: { zh: '数据交易负面清单和谨慎清单尚未出台', en: 'the negative and the cautious list are not issued' },
  question: {
    zh: '北京的数据交易负面清单和谨慎清单是否已经出台？',
    en: 'Have Beijing’s negative and cautious lists for data trading been issued?',
  },
})

export const dataTradeListsNaming = setOf('dataTradeListsNaming', {
  name: { zh: '列有该数据的清单', en: 'lists that name the data' },
  question: { zh: '该数据列在哪份清单上？', en: 'Which of the lists names the data?' },
  help: { zh: '都没有列入的，留空。', en: 'Leave empty if neither does.' },
  options: {
    negative: { zh: '负面清单', en: 'the negative list' },
    cautious: { zh: '谨慎清单', en: 'the cautious list' },
  },
})

export const isMarketEntity = yesNo('isMarketEntity', {
  name: { zh: '经营主体', en: 'a market entity' },
  denied: { zh: '不是经营主体', en: 'not a market entity' },
  question: { zh: '申请人是不是企业等经营主体？', en: 'Is the applicant a firm or other market entity?' },
})

export const ableToProcessData = yesNo('ableToProcessData', {
  name: { zh: '具备数据加工处理和分析能力', en: 'able to process and analyse data' },
  denied: { zh: '不具备数据加工处理和分析能力', en: 'not able to process and analyse data' },
  question: {
    zh: '申请人是否具备数据加工处理和分析能力？',
    en: 'Is the applicant able to process and analyse data?',
  },
})

export const standardisedIpData = yesNo('standardisedIpData', {
  name: { zh: '申请的是知识产权标准化数据', en: 'standardised data on intellectual property is asked for' },
  denied: { zh: '申请的不是知识产权标准化数据', en: 'something else is asked for' },
  question: {
    zh: '申请的是不是知识产权标准化数据？',
    en: 'Is standardised data on intellectual property asked for?',
  },
})

export const biogeneticData = yesNo('biogeneticData', {
  name: { zh: '生物基因行业的数据', en: 'data of biology and genetics' },
  denied: { zh: '不是生物基因行业的数据', en: 'not data of biology and genetics' },
  question: { zh: '数据是否属于生物基因行业？', en: 'Do the data belong to biology and genetics?' },
})
