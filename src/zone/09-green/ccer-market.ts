/**
 * Measures 9.3 and 9.4. Certified reductions bought and sold: at a fixed price, to one party, to the highest bid; and in
 * an order book, whose prices are what the market finds. What is on offer is in custody; it is delivered against payment.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Posting } from '../../ledgers/ledger.ts'
import type { Clause, Deal, Held, Market } from '../../markets/market.ts'
import { authorityId } from '../../people/authorities.ts'
import type { Wrong } from '../../window/application.ts'
import type { Field } from '../../window/procedure.ts'
import { payment, settlementPurse } from '../08-finance-services/settlement-money.ts'
import { lineOf } from '../vocabulary/filled.ts'
import { ccerAccounts, ccerLedger, openCustody } from './ccer-accounts.ts'

const series: Field = {
  id: 'series',
  name: { zh: '项目编号和产生年份', en: 'project and vintage' },
  help: { zh: '写作 P000012-2023。', en: 'Written P000012-2023.' },
  kind: 'line',
  most: 12,
}

const inCustody = { zh: '交易场所保管', en: 'held for the market' }

/** Some numbers of one project and year. */
const moved = (held: Held, into: boolean): Posting => {
  const [from, to] = into
    ? [ccerAccounts.holding(held.seller), ccerAccounts.custody(held.seller)]
    : [ccerAccounts.custody(held.seller), ccerAccounts.holding(held.seller)]
  return {
    ledger: ccerLedger,
    operation: 'transfer',
    on: held.on,
    steps: [
      openCustody(held.seller, inCustody),
      { do: 'move', from, to, amount: held.quantity, series: lineOf(held.form, 'series') },
    ],
    says: into
      ? { zh: `挂出待售 ${held.quantity} 吨（${held.of}）`, en: `${held.quantity} t put up for sale (${held.of})` }
      : {
          zh: `未成交退回 ${held.quantity} 吨（${held.of}）`,
          en: `${held.quantity} t not sold came back (${held.of})`,
        },
    about: { of: held.of },
  }
}

const delivery = ({ trade, seller, buyer, quantity, form, on, market }: Deal & { market: string }): Posting => ({
  ledger: ccerLedger,
  operation: 'transfer',
  on,
  steps: [
    {
      do: 'move',
      from: ccerAccounts.custody(seller),
      to: ccerAccounts.holding(buyer),
      amount: quantity,
      series: lineOf(form, 'series'),
    },
  ],
  says: { zh: `交易 ${trade} 交付 ${quantity} 吨`, en: `${quantity} t delivered for trade ${trade}` },
  about: { trade, market },
})

const clauses: readonly Clause[] = [
  {
    title: { zh: '标的', en: 'What is sold' },
    says: ({ form, quantity }) => ({
      zh: `项目 ${lineOf(form, 'series')} 的核证自愿减排量 ${quantity} 吨二氧化碳当量，自最小的编号起交付。`,
      en: `${quantity} tonnes of CO2 equivalent in certified reductions of ${lineOf(form, 'series')}, the lowest numbers first.`,
    }),
  },
  {
    title: { zh: '交割', en: 'Settlement' },
    says: () => ({
      zh: '标的自保管账户转入乙方持有账户，价款自乙方结算账户转入甲方结算账户，二者在同一笔事务中完成；任何一方不能履行的，都不发生。',
      en: "The units move from custody to Party B's account and the price from Party B's settlement account to Party A's, in one transaction; where either cannot be done, neither is.",
    }),
  },
  {
    title: { zh: '保证', en: 'Warranty' },
    says: () => ({
      zh: '甲方保证对标的有处分权，标的未经注销、撤销，也没有为他人设定权利。',
      en: 'Party A warrants that it may dispose of the units, and that they are neither retired nor cancelled nor charged with rights of others.',
    }),
  },
  {
    title: { zh: '使用', en: 'Use' },
    says: () => ({
      zh: '乙方用于抵销的，应当在注册登记系统中注销；注销后不得再次转让或者使用。',
      en: 'Where Party B uses the units to offset, it retires them in the registry; retired units are neither transferred nor used again.',
    }),
  },
  {
    title: { zh: '争议', en: 'Disputes' },
    says: () => ({
      zh: '双方先行协商；可以向交易场所提出，也可以依法申请仲裁或者起诉。',
      en: 'The parties talk first; they may turn to the keeper of the market, to arbitration by agreement, or to a court.',
    }),
  },
]

const wrongSeries = (form: Parameters<typeof lineOf>[0]): readonly Wrong[] =>
  /^P\d{6}-\d{4}$/.test(lineOf(form, 'series'))
    ? []
    : [
        {
          code: 'wrong-value',
          at: '/form/series',
          text: { zh: '应写作 P000012-2023', en: 'must be written P000012-2023' },
        },
      ]

const base = {
  keeper: authorityId('beijing/ecology'),
  sold: {
    name: { zh: '核证自愿减排量', en: 'certified emission reductions' },
    unit: { zh: '吨', en: 't CO2e' },
  },
  seller: 'bound',
  form: { facts: [], fields: [series] },
  wish: { facts: [], fields: [] },
  named: 'series',
  gates: [],
  wrong: ({ form }) => wrongSeries(form),
  contract: {
    title: { zh: '核证自愿减排量交易合同', en: 'Contract on certified emission reductions' },
    clauses,
  },
  confirmWithin: 3,
  hold: (held) => [moved(held, true)],
  free: (held) => [moved(held, false)],
  purse: settlementPurse,
} as const satisfies Partial<Market>

const note = {
  zh: '涨跌幅、最小单笔数量、交易时段由交易场所的规则规定；这些规则的文本没有取得，这里不设数值限制。',
  en: 'How far prices may move, the smallest deal and the hours are for the exchange’s own rules. Their text was not obtained, so no figure binds here.',
}

export const ccerTrading: Market = {
  ...base,
  id: 'green.ccer-trading',
  name: { zh: '核证自愿减排量交易', en: 'Trading in certified reductions' },
  says: {
    zh: '挂牌、大宗协议和单向竞价。挂出的减排量由交易场所保管，买方确认合同后，减排量与价款同时交割。',
    en: 'Listings, block deals and auctions. What is on offer is in custody; when the buyer confirms the contract, units and money change hands at once.',
  },
  measures: ['9.3'],
  cites: [plan('9.3'), cite('ccer-2023', 'trading'), cite('ccer-market-2024', 'whole'), cite('civil-code-2020', '472')],
  ways: {
    listing: {
      says: {
        zh: '挂牌协议：按挂出的单价，全部或者部分摘牌，先到先得。',
        en: 'Listing: at the price named, all or part of it, first come first served.',
      },
      cites: [cite('ccer-2023', 'trading')],
    },
    block: {
      says: { zh: '大宗协议：向指定的受让方整笔转让。', en: 'Block: all of it to one named party.' },
      cites: [cite('ccer-2023', 'trading')],
    },
    auction: {
      says: {
        zh: '单向竞价：公开出价，截止后由最高者整笔受让，同价先出者得。',
        en: 'Auction: open bids; after the last day the highest has all of it, of equal bids the earliest.',
      },
      cites: [cite('ccer-2023', 'trading')],
    },
  },
  legs: (deal) => [
    delivery({ ...deal, market: 'green.ccer-trading' }),
    payment(deal.trade, deal.buyer, deal.seller, deal.total, deal.on, 'green.ccer-trading'),
  ],
  note,
}

export const environmentalRightsPrice: Market = {
  ...base,
  id: 'green.environmental-rights-price',
  name: { zh: '环境权益价格', en: 'Prices of environmental rights' },
  says: {
    zh: '同一项目、同一年份的减排量集中委托：价格优先、时间优先，成交即交割。盘口和历史价格公开。',
    en: 'One order book for each project and vintage: by price, then by time, settled as it is matched. Depth and past prices are public.',
  },
  measures: ['9.4'],
  cites: [plan('9.4', '优化与碳排放量挂钩的环境权益价格发现机制'), cite('ccer-2023', 'trading')],
  ways: {
    book: {
      says: {
        zh: '委托簿：价格优先，同价时间优先，按先到委托的价格成交。',
        en: 'Order book: the better price first, at one price the earlier; filled at the price of the order that stood there.',
      },
      cites: [cite('ccer-2023', 'trading', '其他符合规定的交易方式')],
    },
  },
  legs: (deal) => [
    delivery({ ...deal, market: 'green.environmental-rights-price' }),
    payment(deal.trade, deal.buyer, deal.seller, deal.total, deal.on, 'green.environmental-rights-price'),
  ],
  note,
}
