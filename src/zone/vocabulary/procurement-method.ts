/** Facts about a government purchase from which its method follows. */
import { choice, money, setOf, yesNo } from '../../rules/fact.ts'

export const procurementObject = choice('procurementObject', {
  name: { zh: '采购对象', en: 'what is bought' },
  question: { zh: '采购的是货物、服务还是工程？', en: 'Are goods, services or works being bought?' },
  options: {
    goods: { zh: '货物', en: 'goods' },
    services: { zh: '服务', en: 'services' },
    'works-must-tender': {
      zh: '依招标投标法必须招标的工程',
      en: 'works that must be tendered under the Tendering Law',
    },
    'works-without-tender': { zh: '依法不进行招标的工程', en: 'works that need no tender by law' },
  },
})

export const procurementReach = choice('procurementReach', {
  name: { zh: '达到的数额标准', en: 'threshold reached' },
  question: {
    zh: '按现行公布的标准，这次采购达到哪一档？',
    en: 'Which of the published thresholds does the purchase reach?',
  },
  help: {
    zh: '限额以财政部门公布的最新目录及标准为准；“以上”含本数。',
    en: 'The amounts are those of the latest catalogue of the finance department; an amount equal to a threshold reaches it.',
  },
  options: {
    'below-limit': {
      zh: '采购限额标准以下，且不在集中采购目录以内',
      en: 'below the procurement limit and not in the central catalogue',
    },
    'below-open-tender': {
      zh: '受政府采购法规范，未达到公开招标数额标准',
      en: 'within the Procurement Law, below the open-tender threshold',
    },
    'open-tender': { zh: '达到公开招标数额标准', en: 'at or above the open-tender threshold' },
  },
})

export const procurementPurchaser = choice('procurementPurchaser', {
  name: { zh: '采购人', en: 'purchaser' },
  question: { zh: '采购人是哪一类？', en: 'Who is the purchaser?' },
  options: {
    beijing: { zh: '北京市、区的采购人', en: 'a purchaser of Beijing or its districts' },
    'central-in-beijing': { zh: '在京的中央预算单位', en: 'a unit of the central budget in Beijing' },
    elsewhere: { zh: '北京以外的采购人', en: 'a purchaser outside Beijing' },
  },
})

export const specificationDeterminable = yesNo('specificationDeterminable', {
  name: { zh: '能够确定详细规格和具体要求', en: 'detailed specifications and requirements can be set' },
  denied: { zh: '不能确定详细规格或者具体要求', en: 'detailed specifications or requirements cannot be set' },
  question: {
    zh: '通过需求调查或前期设计咨询，能否确定详细规格和具体要求？',
    en: 'Can a survey of needs or preliminary design consultancy settle detailed specifications and requirements?',
  },
})

export const negotiationNeeded = yesNo('negotiationNeeded', {
  name: { zh: '需要与供应商协商谈判', en: 'it needs negotiation with suppliers' },
  denied: { zh: '无需与供应商协商谈判', en: 'it needs no negotiation with suppliers' },
  question: { zh: '是否需要与供应商协商谈判？', en: 'Does it need negotiation with suppliers?' },
})

export const invitedTenderGrounds = setOf('invitedTenderGrounds', {
  name: { zh: '邀请招标的情形', en: 'grounds for an invited tender' },
  question: { zh: '有下列哪些情形？', en: 'Which of these holds?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'few-suppliers': {
      zh: '具有特殊性，只能从有限范围的供应商处采购',
      en: 'a special purchase that only a limited circle of suppliers can meet',
    },
    'cost-out-of-proportion': {
      zh: '采用公开招标的费用占总价值的比例过大',
      en: 'an open tender would cost too much of the total value',
    },
  },
})

export const negotiationGrounds = setOf('negotiationGrounds', {
  name: { zh: '竞争性谈判的情形', en: 'grounds for competitive negotiation' },
  question: { zh: '有下列哪些情形？', en: 'Which of these holds?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'failed-tender': {
      zh: '招标后没有供应商投标、没有合格标的或者重新招标未能成立',
      en: 'a tender drew no bids or no qualified one, or a second tender failed',
    },
    'complex-or-special': { zh: '技术复杂或者性质特殊', en: 'technically complex or special in nature' },
    urgent: {
      zh: '采用招标所需时间不能满足用户紧急需要',
      en: 'a tender would take longer than an urgent need allows',
    },
    'price-not-computable': {
      zh: '因艺术品、专利或专有技术，或者服务的时间、数量事先不能确定，不能事先计算出价格总额',
      en: 'the total price cannot be computed beforehand: works of art, patents or know-how, or services of unknown time or quantity',
    },
  },
})

export const urgencyNotOfOwnMaking = yesNo('urgencyNotOfOwnMaking', {
  name: {
    zh: '紧急需要不可预见或者非因采购人拖延',
    en: 'the urgency was unforeseeable or not of the purchaser’s making',
  },
  denied: { zh: '紧急需要因采购人拖延造成', en: 'the purchaser’s delay made it urgent' },
  question: {
    zh: '紧急需要是否不可预见，或者不是因采购人拖延造成？',
    en: 'Was the urgency unforeseeable, or not caused by the purchaser’s own delay?',
  },
})

export const singleSourceGrounds = setOf('singleSourceGrounds', {
  name: { zh: '单一来源的情形', en: 'grounds for a single source' },
  question: { zh: '有下列哪些情形？', en: 'Which of these holds?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'irreplaceable-technology': {
      zh: '使用不可替代的专利、专有技术，只能从唯一供应商处采购',
      en: 'an irreplaceable patent or know-how leaves only one supplier',
    },
    'public-service': {
      zh: '公共服务项目具有特殊要求，只能从唯一供应商处采购',
      en: 'the special demands of a public service leave only one supplier',
    },
    emergency: {
      zh: '发生不可预见的紧急情况，不能从其他供应商处采购',
      en: 'an unforeseeable emergency rules out other suppliers',
    },
    'top-up': {
      zh: '须保证原有项目一致性或者服务配套，从原供应商处添购',
      en: 'more is bought from the first supplier for consistency or matching services',
    },
  },
})

export const topUpTotal = money('topUpTotal', {
  name: { zh: '添购资金总额', en: 'total of what is bought in addition' },
  question: { zh: '添购资金总额是多少？', en: 'What does everything bought in addition come to?' },
})

export const originalContractAmount = money('originalContractAmount', {
  name: { zh: '原合同采购金额', en: 'amount of the original contract' },
  question: { zh: '原合同采购金额是多少？', en: 'What was the amount of the original contract?' },
  least: '0.01',
})

export const priceEnquiryTerms = setOf('priceEnquiryTerms', {
  name: { zh: '询价的条件', en: 'conditions of a price enquiry' },
  question: { zh: '采购的货物符合下列哪些条件？', en: 'Which of these is true of the goods?' },
  options: {
    'uniform-specification': { zh: '规格、标准统一', en: 'uniform in specification and standard' },
    'ample-stock': { zh: '现货货源充足', en: 'amply in stock' },
    'steady-price': { zh: '价格变化幅度小', en: 'of little change in price' },
  },
})

export const consultationGrounds = setOf('consultationGrounds', {
  name: { zh: '竞争性磋商的其他情形', en: 'further grounds for competitive consultation' },
  question: { zh: '有下列哪些情形？', en: 'Which of these holds?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'purchased-service': { zh: '政府购买服务项目', en: 'a service that the government buys for the public' },
    'research-thin-market': { zh: '市场竞争不充分的科研项目', en: 'research for which the market is thin' },
    'transfer-of-results': {
      zh: '需要扶持的科技成果转化项目',
      en: 'turning research results to use, in need of support',
    },
  },
})

export const frameworkGrounds = setOf('frameworkGrounds', {
  name: { zh: '框架协议的情形', en: 'grounds for a framework agreement' },
  question: { zh: '有下列哪些情形？', en: 'Which of these holds?' },
  help: {
    zh: '小额零星指多频次、单笔未达到采购限额标准的采购。',
    en: 'Small and scattered: often, each time below the procurement limit.',
  },
  options: {
    'catalogue-sundries': {
      zh: '集中采购目录以内品目及配套耗材、配件的小额零星采购',
      en: 'small and scattered purchases of catalogue items, with their supplies and parts',
    },
    'advisory-sundries': {
      zh: '目录以外、限额以上的法律、评估、会计、审计等鉴证咨询服务的小额零星采购',
      en: 'small and scattered legal, valuation, accounting, audit and like services outside the catalogue',
    },
    'recipients-choose': {
      zh: '政府购买服务，需要确定两家以上供应商由服务对象自主选择',
      en: 'a service bought for the public whose recipients choose among two suppliers or more',
    },
  },
})

export const innovationTerms = setOf('innovationTerms', {
  name: { zh: '合作创新采购的条件', en: 'conditions of cooperative innovation' },
  question: { zh: '符合下列哪些条件？', en: 'Which of these holds?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'national-plan': {
      zh: '符合国家科技和相关产业发展规划，有利于落实国家重大战略目标任务',
      en: 'in line with national science and industry plans and of use to a national strategic task',
    },
    'nothing-on-the-market': {
      zh: '市场现有产品或者技术不能满足要求，需要技术突破',
      en: 'nothing on the market will do: a technical breakthrough is needed',
    },
    'new-paradigm': {
      zh: '以研发创新产品为基础形成新范式或者新的解决方案，显著改善功能性能、提高绩效',
      en: 'a newly developed product brings a new paradigm or solution with markedly better performance',
    },
  },
})
