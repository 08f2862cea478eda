/**
 * Measures 7.2 and 7.4. Data products listed, contracted on a standard form and released from custody against payment.
 * No product is listed that a list forbids; one for caution, and any while the lists are not issued, is looked at first.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Clause, Market } from '../../markets/market.ts'
import { authorityId } from '../../people/authorities.ts'
import { payment, settlementPurse } from '../08-finance-services/settlement-money.ts'
import { dataTradeListsNaming } from '../vocabulary/data-market.ts'
import { lineOf } from '../vocabulary/filled.ts'
import { mayTrade } from './may-trade.ts'

const uses = {
  internal: { zh: '仅供乙方内部使用', en: 'for use within Party B alone' },
  derive: { zh: '可以加工成自己的产品，不得转让原数据', en: 'to make products of its own, never to pass the data on' },
  display: { zh: '可以向公众展示结果，不得提供原数据', en: 'to show results to the public, never the data themselves' },
} as const

const forms = {
  file: { zh: '数据文件', en: 'a file of data' },
  key: { zh: '接口地址和密钥', en: 'address and key of an interface' },
  report: { zh: '计算结果或者报告', en: 'results, or a report' },
} as const

const use = (code: string): { zh: string; en: string } =>
  Object.entries(uses).find(([id]) => id === code)?.[1] ?? { zh: code, en: code }
const shape = (code: string): { zh: string; en: string } =>
  Object.entries(forms).find(([id]) => id === code)?.[1] ?? { zh: code, en: code }

const clauses: readonly Clause[] = [
  {
    title: { zh: '数据产品', en: 'The product' },
    says: ({ form, documentName }) => ({
      zh: `${lineOf(form, 'name')}：${lineOf(form, 'description')}\n适用场景：${lineOf(form, 'scenario')}　交付形式：${shape(lineOf(form, 'delivery')).zh}（${documentName ?? ''}）`,
      en: `${lineOf(form, 'name')}: ${lineOf(form, 'description')}\nMeant for: ${lineOf(form, 'scenario')}. Form: ${shape(lineOf(form, 'delivery')).en} (${documentName ?? ''})`,
    }),
  },
  {
    title: { zh: '内容不变', en: 'Nothing changed' },
    says: ({ document }) => ({
      zh: `交付内容由交易场所保管，其 SHA-256 为 ${document ?? ''}；乙方收到的即为该内容。`,
      en: `What is delivered lies in custody; its SHA-256 is ${document ?? ''}, and that is what Party B receives.`,
    }),
  },
  {
    title: { zh: '来源和权利', en: 'Source and rights' },
    says: () => ({
      zh: '甲方保证数据来源合法，有权以本合同约定的方式提供；含个人信息的，已取得同意或者有其他合法根据。',
      en: 'Party A warrants that the data were lawfully obtained and may be provided as agreed here; personal information rests on consent or another lawful ground.',
    }),
  },
  {
    title: { zh: '使用范围', en: 'Use' },
    says: ({ form, wish }) => ({
      zh: `${use(lineOf(form, 'use')).zh}。乙方声明的用途：${lineOf(wish, 'purpose')}。不得用于识别特定个人，不得超出约定的用途。`,
      en: `${use(lineOf(form, 'use')).en}. Purpose stated by Party B: ${lineOf(wish, 'purpose')}. Never to identify individuals, never for another purpose.`,
    }),
  },
  {
    title: { zh: '特别条件', en: 'Special conditions' },
    says: ({ form }) => {
      const given = lineOf(form, 'precautions')
      return given === '' ? { zh: '无。', en: 'None.' } : { zh: given, en: given }
    },
  },
  {
    title: { zh: '交割', en: 'Settlement' },
    says: () => ({
      zh: '双方确认本合同时，价款自乙方结算账户转入甲方结算账户，交付内容自保管中释放给乙方，二者在同一笔事务中完成；价款不足的，都不发生。',
      en: "When both have confirmed this contract, the price moves from Party B's settlement account to Party A's and the content is released to Party B, in one transaction; where the money is short, neither happens.",
    }),
  },
  {
    title: { zh: '出境', en: 'Leaving the country' },
    says: () => ({
      zh: '乙方向境外提供数据的，应当另行依法履行数据出境手续；本合同不代替该手续。',
      en: 'Where Party B takes data abroad, it goes through the procedures for exporting data by itself; this contract stands for none of them.',
    }),
  },
]

export const dataProducts: Market = {
  id: 'data.products',
  name: { zh: '数据产品交易', en: 'Data products' },
  says: {
    zh: '数据产品先经“能否交易”判定再挂牌，按标准合同签约；交付内容由交易场所保管，付款时释放给买方。',
    en: 'A product is listed after the decision whether it may be traded, and sold on a standard contract; its content lies in custody and is released when it is paid for.',
  },
  measures: ['7.2', '7.4'],
  keeper: authorityId('beijing/government-services'),
  cites: [plan('7.2', '推进数据托管服务试点'), plan('7.4'), cite('civil-code-2020', '491')],
  sold: {
    name: { zh: '数据产品', en: 'data products' },
    unit: { zh: '份', en: 'copies' },
    custody: {
      zh: '交付内容（数据文件、接口密钥或者报告）。上传后由交易场所保管，只有付款的买方能够下载。',
      en: 'The content (data, key or report). Once uploaded it lies in custody; only a buyer who has paid can download it.',
    },
  },
  ways: {
    listing: {
      says: { zh: '挂牌：按单价购买，份数有限。', en: 'Listing: at a fixed price, so many copies.' },
      cites: [plan('7.2')],
    },
    block: {
      says: { zh: '协议：只向指定的一方出售。', en: 'Block: to one named party alone.' },
      cites: [plan('7.2')],
    },
  },
  seller: 'confirms',
  form: {
    facts: mayTrade.asks,
    fields: [
      { id: 'name', name: { zh: '产品名称', en: 'name of the product' }, kind: 'line', most: 100 },
      {
        id: 'description',
        name: { zh: '内容说明', en: 'what it contains' },
        help: { zh: '来源、字段、时间范围、更新频率、质量。', en: 'Source, fields, period, updates, quality.' },
        kind: 'paragraph',
        most: 4000,
      },
      { id: 'scenario', name: { zh: '适用场景', en: 'what it is meant for' }, kind: 'line', most: 200 },
      { id: 'delivery', name: { zh: '交付形式', en: 'form of delivery' }, kind: 'choice', options: forms },
      { id: 'use', name: { zh: '允许的使用', en: 'permitted use' }, kind: 'choice', options: uses },
      {
        id: 'precautions',
        name: { zh: '谨慎清单要求的条件', en: 'conditions that the cautious list asks for' },
        help: { zh: '写入合同，买方须遵守。', en: 'They go into the contract and bind the buyer.' },
        kind: 'paragraph',
        most: 4000,
        when: dataTradeListsNaming.has('cautious'),
      },
    ],
  },
  wish: {
    facts: [],
    fields: [{ id: 'purpose', name: { zh: '购买用途', en: 'purpose' }, kind: 'line', most: 300 }],
  },
  named: 'name',
  gates: [{ decision: mayTrade, output: 'trade', refuses: ['never'], asksKeeper: ['caution'] }],
  contract: { title: { zh: '数据产品交易合同', en: 'Contract on a data product' }, clauses },
  confirmWithin: 7,
  legs: (deal) => [payment(deal.trade, deal.buyer, deal.seller, deal.total, deal.on, 'data.products')],
  purse: settlementPurse,
  note: {
    zh: '北京的负面清单、谨慎清单和标准合同指引没有取得。清单尚未出台的，挂牌前由管理机构逐项核对；合同文本依方案要求拟定，以指引出台后的文本为准。',
    en: 'Beijing’s negative list, cautious list and guide to contracts were not obtained. While the lists are not issued the keeper checks each listing; the contract is drawn up as the plan asks, and gives way to the guide once it is issued.',
  },
}
