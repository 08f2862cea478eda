import { choice, yesNo } from '../../rules/fact.ts'

export const environmentalTrade = choice('environmentalTrade', {
  name: { zh: '进出口的内容', en: 'what is traded across the border' },
  question: { zh: '进出口的是什么？', en: 'What is imported or exported?' },
  options: {
    good: { zh: '产品', en: 'a product' },
    service: { zh: '服务', en: 'a service' },
    nothing: { zh: '没有进出口', en: 'nothing crosses the border' },
  },
})

export const environmentalListing = choice('environmentalListing', {
  name: { zh: '环境产品和服务清单', en: 'list of environmental goods and services' },
  question: {
    zh: '主管部门是否公布了环境产品和服务清单？是否列入其中？',
    en: 'Has the authority published a list of environmental goods and services, and is it on the list?',
  },
  help: {
    zh: '产品按税号核对。没有见到主管部门公布清单的，选“未见公布的清单”。',
    en: 'Compare products by tariff code. If you know of no list published by the authority, choose “no list seen”.',
  },
  options: {
    listed: { zh: '在公布的清单之内', en: 'on a published list' },
    'left-out': { zh: '清单已公布，不在其内', en: 'a list is published and it is not on it' },
    'no-list': { zh: '未见公布的清单', en: 'no list seen' },
  },
})

export const investsAbroad = yesNo('investsAbroad', {
  name: { zh: '对外投资', en: 'it invests abroad' },
  denied: { zh: '不是对外投资', en: 'it does not invest abroad' },
  question: {
    zh: '企业是否打算对外投资（在境外设立或者取得企业、权益）？',
    en: 'Will the firm invest abroad, setting up or acquiring a firm or rights there?',
  },
})

export const outboundHandling = choice('outboundHandling', {
  name: { zh: '主管部门对这项投资的管理方式', en: 'how the authority handles the investment' },
  question: {
    zh: '主管部门（办事指南或者答复）对这项投资实行核准还是备案？',
    en: 'By its guide or answer, does the authority approve this investment or have it filed?',
  },
  help: {
    zh: '核准和备案的范围依境外投资管理规定，未收录；不清楚的，选“尚不清楚”。',
    en: 'Which investments are approved and which filed is set by rules on outbound investment, not held here. If unknown, say so.',
  },
  options: {
    approval: { zh: '核准', en: 'approval' },
    filing: { zh: '备案', en: 'filing' },
    unknown: { zh: '尚不清楚', en: 'not known' },
  },
})
