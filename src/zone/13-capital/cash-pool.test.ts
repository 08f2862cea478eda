import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { cashPool } from './cash-pool.ts'

const group = {
  registeredIn: 'beijing-other',
  poolBalanceOfPayments: '7000000000',
  poolRevenueInChina: '10000000000',
  poolRevenueAbroad: '2000000000',
  poolSeriousViolation: false,
  tradeListClass: 'A',
  poolParticipants: [],
}
const on = '2025-12-26'

describe('本外币一体化资金池 integrated cash pool', () => {
  examples(cashPool, [
    {
      case: '正好 70 亿、100 亿、20 亿元：全国推广之日',
      on,
      facts: group,
      gives: { pool: 'known-conditions-met', missing: null, also: ['nine-conditions', 'plan-extends'] },
      by: ['nationwide'],
    },
    {
      case: '正好 70 亿、100 亿、20 亿元，但注册在北京自贸试验区内：已知条件都满足，可以申请',
      on,
      facts: { ...group, registeredIn: 'beijing-ftz' },
      gives: { pool: 'known-conditions-met', also: ['nine-conditions', 'plan-extends'] },
      by: ['nationwide'],
    },
    {
      case: '推广前一日：升级试点，条件未得',
      on: '2025-12-25',
      facts: group,
      gives: { pool: 'needs-rules', missing: null },
    },
    {
      case: '国际收支 69.9999999999 亿元',
      on,
      facts: { ...group, poolBalanceOfPayments: '6999999999.99' },
      gives: { pool: 'not-met', missing: ['balance-of-payments'] },
      by: ['balance-of-payments'],
    },
    {
      case: '境内营收差 1 分',
      on,
      facts: { ...group, poolRevenueInChina: '9999999999.99' },
      gives: { pool: 'not-met', missing: ['revenue-in-china'] },
    },
    {
      case: '境外营收差 1 分',
      on,
      facts: { ...group, poolRevenueAbroad: '1999999999.99' },
      gives: { pool: 'not-met', missing: ['revenue-abroad'] },
    },
    {
      case: '近两年有重大违法',
      on,
      facts: { ...group, poolSeriousViolation: true },
      gives: { pool: 'not-met', missing: ['violation'] },
    },
    {
      case: '名录 B 类',
      on,
      facts: { ...group, tradeListClass: 'B' },
      gives: { pool: 'not-met', missing: ['trade-list'] },
    },
    { case: '名录 C 类', on, facts: { ...group, tradeListClass: 'C' }, gives: { pool: 'not-met' } },
    { case: '不在名录', on, facts: { ...group, tradeListClass: 'none' }, gives: { pool: 'not-met' } },
    {
      case: '财务公司任主办企业：不在排除之列',
      on,
      facts: { ...group, poolParticipants: ['lead-finance-company'] },
      gives: { pool: 'known-conditions-met', missing: null },
    },
    {
      case: '其他金融机构参加',
      on,
      facts: { ...group, poolParticipants: ['lead-finance-company', 'other-financial'] },
      gives: { pool: 'not-met', missing: ['participants'] },
    },
    {
      case: '地方融资平台参加',
      on,
      facts: { ...group, poolParticipants: ['local-financing-vehicle'] },
      gives: { pool: 'not-met', missing: ['participants'] },
    },
    {
      case: '房地产企业参加',
      on,
      facts: { ...group, poolParticipants: ['real-estate'] },
      gives: { pool: 'not-met', missing: ['participants'] },
    },
    {
      case: '什么都不满足：都列出',
      on,
      facts: {
        ...group,
        poolBalanceOfPayments: '0',
        poolRevenueInChina: '0',
        poolRevenueAbroad: '0',
        poolSeriousViolation: true,
        tradeListClass: 'none',
        poolParticipants: ['real-estate'],
      },
      gives: {
        pool: 'not-met',
        missing: [
          'balance-of-payments',
          'participants',
          'revenue-abroad',
          'revenue-in-china',
          'trade-list',
          'violation',
        ],
      },
    },
    {
      case: '什么都不满足，银发〔2025〕251号施行前一日：须配套',
      on: '2025-12-25',
      facts: {
        ...group,
        poolBalanceOfPayments: '0',
        poolRevenueInChina: '0',
        poolRevenueAbroad: '0',
        poolSeriousViolation: true,
        tradeListClass: 'none',
        poolParticipants: ['real-estate'],
      },
      gives: { pool: 'needs-rules' },
      by: ['pilot-2024'],
    },
    {
      case: '全国推广，北京以外',
      on,
      facts: { ...group, registeredIn: 'elsewhere' },
      gives: { pool: 'known-conditions-met', also: ['nine-conditions'] },
    },
    {
      case: '首批试点，北京',
      on: '2021-03-12',
      facts: group,
      gives: { pool: 'needs-rules', also: null },
      by: ['pilot-2021'],
    },
    {
      case: '首批试点，深圳',
      on: '2021-03-12',
      facts: { ...group, registeredIn: 'shenzhen' },
      gives: { pool: 'needs-rules' },
      by: ['pilot-2021'],
    },
    {
      case: '首批试点之外',
      on: '2021-03-12',
      facts: { ...group, registeredIn: 'elsewhere' },
      gives: { pool: 'needs-rules' },
      by: ['pilot-2021-elsewhere'],
    },
    { case: '方案前一日', on: '2023-11-17', facts: group, gives: { pool: 'needs-rules', also: null } },
    {
      case: '方案当日：扩大试点',
      on: '2023-11-18',
      facts: group,
      gives: { pool: 'needs-rules', also: ['plan-extends'] },
      by: ['pilot-2021'],
    },
    { case: '升级前一日', on: '2024-12-30', facts: group, gives: { pool: 'needs-rules' }, by: ['pilot-2021'] },
    { case: '升级之日', on: '2024-12-31', facts: group, gives: { pool: 'needs-rules' }, by: ['pilot-2024'] },
    {
      case: '升级之日，北京以外',
      on: '2024-12-31',
      facts: { ...group, registeredIn: 'hainan' },
      gives: { pool: 'needs-rules' },
      by: ['pilot-2024-elsewhere'],
    },
  ])
  proves(cashPool)
})
