import { choice, money, yesNo } from '../../rules/fact.ts'

export const enteredForCiftis = yesNo('enteredForCiftis', {
  name: { zh: '中国国际服务贸易交易会的进境展览品', en: 'entered the country as an exhibit of CIFTIS' },
  denied: { zh: '不是服贸会的进境展览品', en: 'not an exhibit of CIFTIS' },
  question: {
    zh: '这件商品是不是为中国国际服务贸易交易会（服贸会）进境的展览品？',
    en: 'Did the item enter the country as an exhibit of the China International Fair for Trade in Services?',
  },
})

export const onRetailImportList = yesNo('onRetailImportList', {
  name: { zh: '列入跨境电子商务零售进口商品清单', en: 'on the list of cross-border e-commerce retail imports' },
  denied: { zh: '没有列入跨境电子商务零售进口商品清单', en: 'not on the list of retail imports' },
  question: {
    zh: '商品是否允许列入跨境电子商务零售进口商品清单？',
    en: 'Is the item on the list of cross-border e-commerce retail imports?',
  },
  help: { zh: '按税则号列和备注核对清单。', en: 'Check the tariff line and the remarks of the list.' },
})

export const exhibitIsMedicine = yesNo('exhibitIsMedicine', {
  name: { zh: '展览品是药品', en: 'the exhibit is a medicine' },
  denied: { zh: '展览品不是药品', en: 'the exhibit is not a medicine' },
  question: { zh: '展览品是不是药品？', en: 'Is the exhibit a medicine?' },
})

export const exhibitMovedTo = choice('exhibitMovedTo', {
  name: { zh: '展览结束后的去处', en: 'where the exhibit went after the fair' },
  question: { zh: '展览结束后，展览品进入了哪里？', en: 'Where did the exhibit go once the fair was over?' },
  options: {
    'special-customs-area': { zh: '海关特殊监管区域', en: 'a special customs supervision area' },
    'bonded-centre-b': { zh: '保税物流中心（B型）', en: 'a bonded logistics centre of type B' },
    'other-bonded-place': {
      zh: '其他保税监管场所（A型中心、保税仓库等）',
      en: 'another bonded place (type A, warehouse)',
    },
    elsewhere: { zh: '没有进入保税场所', en: 'no bonded place' },
    'fair-not-over': { zh: '展览还没有结束', en: 'the fair is not over yet' },
  },
})

export const purchaseValue = money('purchaseValue', {
  name: { zh: '单次交易完税价格', en: 'value of this purchase' },
  question: { zh: '这一次交易的完税价格是多少元？', en: 'What is the dutiable value of this purchase, in yuan?' },
})

export const purchasesThisYear = money('purchasesThisYear', {
  name: { zh: '个人年度交易总额（含本次）', en: 'the person’s purchases this year, this one included' },
  question: {
    zh: '购买人今年跨境电商零售进口的交易总额（含本次）是多少元？',
    en: 'What are the buyer’s cross-border retail imports this year, this purchase included, in yuan?',
  },
})

export const singleItemOrder = yesNo('singleItemOrder', {
  name: { zh: '订单下仅一件商品', en: 'the order is for one item only' },
  denied: { zh: '订单下不止一件商品', en: 'the order is for more than one item' },
  question: { zh: '这一订单下是否只有一件商品？', en: 'Is the order for one item only?' },
})
