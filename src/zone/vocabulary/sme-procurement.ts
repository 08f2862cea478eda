/** Facts about a purchase and a bid from which the benefits of small and medium-sized firms follow. */
import { choice, money, shareOf, yesNo } from '../../rules/fact.ts'

export const procurementBudget = money('procurementBudget', {
  name: { zh: '采购项目预算金额', en: 'budget of the purchase' },
  question: { zh: '采购项目的预算是多少元？', en: 'What is the budget of the purchase, in yuan?' },
})

export const suitableForSmes = yesNo('suitableForSmes', {
  name: { zh: '适宜由中小企业提供', en: 'SMEs are suited to supply it' },
  denied: { zh: '不适宜由中小企业提供', en: 'SMEs are not suited to supply it' },
  question: { zh: '采购项目是否适宜由中小企业提供？', en: 'Are small and medium-sized firms suited to supply it?' },
})

export const packageForSmesOnly = yesNo('packageForSmesOnly', {
  name: { zh: '专门面向中小企业的项目或采购包', en: 'a purchase or lot for SMEs only' },
  denied: { zh: '不是专门面向中小企业的项目或采购包', en: 'not a purchase or lot for SMEs only' },
  question: { zh: '所投的项目或采购包是否专门面向中小企业？', en: 'Is the purchase or lot bid for open to SMEs only?' },
})

export const bidderSize = choice('bidderSize', {
  name: { zh: '享受政策的主体规模', en: 'size of the firm that counts' },
  question: {
    zh: '按划型标准，起决定作用的企业属于哪一类？',
    en: 'By the SME standard, what size is the firm that counts?',
  },
  help: {
    zh: '货物看制造商，服务看与人员订立劳动合同的企业，工程看施工单位。规模可先用“中小企业划型”判定。',
    en: 'For goods it is the maker, for services the firm that employs the staff, for works the builder. “Size of a firm” finds the size.',
  },
  options: {
    large: { zh: '大型企业', en: 'large' },
    medium: { zh: '中型企业', en: 'medium' },
    small: { zh: '小型企业', en: 'small' },
    micro: { zh: '微型企业', en: 'micro' },
    prison: { zh: '监狱企业', en: 'a prison enterprise' },
    welfare: { zh: '残疾人福利性单位', en: 'a welfare unit for people with disabilities' },
  },
})

export const bidTogetherWithSmall = choice('bidTogetherWithSmall', {
  name: { zh: '投标形式', en: 'form of the bid' },
  question: { zh: '以哪种形式投标？', en: 'In which form is the bid made?' },
  options: {
    own: {
      zh: '自己承担，或者联合体各方都是小微企业',
      en: 'on its own, or in a consortium of small and micro firms only',
    },
    consortium: {
      zh: '大中型企业与小微企业组成联合体',
      en: 'a large or medium firm in a consortium with small or micro firms',
    },
    subcontract: {
      zh: '大中型企业向小微企业分包',
      en: 'a large or medium firm that subcontracts to small or micro firms',
    },
  },
})

export const smallFirmContractShare = shareOf('smallFirmContractShare', {
  name: { zh: '小微企业承担的合同份额', en: 'small firms’ share of the contract' },
  question: {
    zh: '小微企业承担合同总额的多大份额？',
    en: 'What share of the contract do the small or micro firms perform?',
  },
})

export const domesticProduct = choice('domesticProduct', {
  name: { zh: '所投产品', en: 'products offered' },
  question: {
    zh: '所投产品符合本国产品标准吗？',
    en: 'Do the products offered meet the standard of a domestic product?',
  },
  options: {
    domestic: { zh: '本国产品', en: 'domestic' },
    bundle: { zh: '多个产品，其中有非本国产品', en: 'several products, some of them not domestic' },
    foreign: { zh: '非本国产品', en: 'not domestic' },
  },
})

export const domesticCostShare = shareOf('domesticCostShare', {
  name: { zh: '本国产品占成本的比例', en: 'domestic products’ share of the cost' },
  question: {
    zh: '本国产品的成本占全部产品成本的多大比例？',
    en: 'Which share of the cost of all products is that of domestic ones?',
  },
})

export const foreignProductsCompete = yesNo('foreignProductsCompete', {
  name: { zh: '有非本国产品参加竞争', en: 'products that are not domestic compete' },
  denied: { zh: '没有非本国产品参加竞争', en: 'no product that is not domestic competes' },
  question: {
    zh: '这次采购中有没有非本国产品参加竞争？',
    en: 'Do products that are not domestic compete in this purchase?',
  },
})
