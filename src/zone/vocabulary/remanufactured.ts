import { choice } from '../../rules/fact.ts'

export const goodsCondition = choice('goodsCondition', {
  name: { zh: '货物的新旧', en: 'condition of the goods' },
  question: { zh: '进口的货物是哪一种？', en: 'What condition are the imported goods in?' },
  options: {
    remanufactured: { zh: '再制造产品', en: 'remanufactured' },
    used: { zh: '旧品', en: 'used' },
    new: { zh: '新品', en: 'new' },
  },
})

export const remanufacturedListing = choice('remanufacturedListing', {
  name: { zh: '试点产品清单', en: 'the pilot’s list of products' },
  question: {
    zh: '产品是否列入北京公布的再制造产品试点清单？',
    en: 'Is the product on a list of the pilot published for Beijing?',
  },
  help: {
    zh: '试点清单未检得；没有见到公布清单的，选“未见公布的清单”。',
    en: 'No such list was found. If you know of none, choose “no list seen”.',
  },
  options: {
    listed: { zh: '在公布的清单之内', en: 'on a published list' },
    'left-out': { zh: '清单已公布，不在其内', en: 'a list is published and it is not on it' },
    'no-list': { zh: '未见公布的清单', en: 'no list seen' },
  },
})
