/**
 * Measure 13.6. Who may run an integrated cash pool. Pilots since March 2021 (Beijing and Shenzhen) and December 2024
 * (Beijing among ten places), whose conditions were not obtained; nationwide since 26 December 2025, with nine
 * conditions, of which those on size, conduct and membership are known.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { any, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules } from '../../rules/outcome.ts'
import {
  poolBalanceOfPayments,
  poolParticipants,
  poolRevenueAbroad,
  poolRevenueInChina,
  poolSeriousViolation,
  tradeListClass,
} from '../vocabulary/cash-pool.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'

/** Units of 100 million yuan (亿元), as the document writes them. */
const yi = (amount: number): number => amount * 100_000_000

/** The conditions that are known, each with the case in which it is not met. */
const conditions = [
  {
    code: 'balance-of-payments',
    zh: '境内成员上年度国际收支合计不足 70 亿元',
    en: 'the members’ cross-border receipts and payments were below 7 billion yuan',
    failed: poolBalanceOfPayments.lessThan(yi(70)),
    cited: cite('pbc-2025-251', 'conditions', '境内成员上年度本外币国际收支合计 ≥70 亿元'),
  },
  {
    code: 'revenue-in-china',
    zh: '境内营业收入合计不足 100 亿元',
    en: 'revenue in China was below 10 billion yuan',
    failed: poolRevenueInChina.lessThan(yi(100)),
    cited: cite('pbc-2025-251', 'conditions', '境内营收合计 ≥100 亿元'),
  },
  {
    code: 'revenue-abroad',
    zh: '境外营业收入合计不足等值 20 亿元',
    en: 'revenue abroad was below the equivalent of 2 billion yuan',
    failed: poolRevenueAbroad.lessThan(yi(20)),
    cited: cite('pbc-2025-251', 'conditions', '境外营收合计 ≥等值 20 亿元'),
  },
  {
    code: 'violation',
    zh: '近两年有重大违法',
    en: 'there was a serious breach in the last two years',
    failed: poolSeriousViolation.yes(),
    cited: cite('pbc-2025-251', 'conditions', '近两年无重大违法'),
  },
  {
    code: 'trade-list',
    zh: '不是贸易名录 A 类企业',
    en: 'it is not in class A of SAFE’s list of trading firms',
    failed: tradeListClass.isNot('A'),
    cited: cite('pbc-2025-251', 'conditions', '贸易名录 A 类'),
  },
  {
    code: 'participants',
    zh: '有金融机构、地方融资平台或者房地产企业参加（财务公司任主办企业除外）',
    en: 'a financial institution, financing vehicle or real-estate firm takes part, a finance company as lead excepted',
    failed: poolParticipants.hasAny('other-financial', 'local-financing-vehicle', 'real-estate'),
    cited: cite('pbc-2025-251', 'excluded'),
  },
] as const

type Code = (typeof conditions)[number]['code']
const missingOptions = Object.fromEntries(conditions.map(({ code, zh, en }) => [code, { zh, en }])) as Record<
  Code,
  { zh: string; en: string }
>

const pilot2021 = registeredIn.is('beijing-ftz', 'beijing-other', 'shenzhen')

export const cashPool = decision({
  id: 'capital.cash-pool',
  name: { zh: '跨国公司本外币一体化资金池', en: 'Integrated cash pool' },
  question: { zh: '跨国公司能否办理本外币一体化资金池？', en: 'May the group run an integrated cash pool?' },
  measures: ['13.6'],
  since: '2021-03-12',
  asks: [
    registeredIn,
    poolBalanceOfPayments,
    poolRevenueInChina,
    poolRevenueAbroad,
    poolSeriousViolation,
    tradeListClass,
    poolParticipants,
  ],
  gives: {
    pool: givesChoice({
      name: { zh: '资金池', en: 'cash pool' },
      options: {
        'known-conditions-met': { zh: '已知条件都满足，可以申请', en: 'the known conditions are met: it may apply' },
        'not-met': { zh: '有条件不满足', en: 'a condition is not met' },
      },
    }),
    missing: givesList({ name: { zh: '不满足的条件', en: 'conditions not met' }, options: missingOptions }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'nine-conditions': {
          zh: '共九项条件，这里核对的是已收录的各项，其余请向银行核实',
          en: 'there are nine conditions in all; those held here were checked: ask the bank about the rest',
        },
        'plan-extends': {
          zh: '方案扩大试点，探索优化额度管理',
          en: 'the plan widens the pilot and explores better management of quotas',
        },
      },
    }),
  },
  answer: 'pool',
  closed: ['not-met'],
  // Rules of 2025: 7, 10 and 2 billion are least amounts; violations and some participants keep a pool out.
  moreNeverHarms: [poolBalanceOfPayments, poolRevenueInChina, poolRevenueAbroad],
  moreNeverHelps: [poolSeriousViolation, poolParticipants],
  rules: [
    rule('pilot-2021', {
      says: { zh: '2021 年首批试点：北京、深圳', en: 'First pilot of 2021: Beijing and Shenzhen' },
      cites: [cite('cash-pool-2021', 'whole')],
      when: pilot2021,
      gives: {
        pool: needsRules(
          '属于首批试点地区，试点的条件未得',
          'A place of the first pilot, whose conditions were not obtained',
        ),
      },
    }),
    rule('pilot-2021-elsewhere', {
      says: { zh: '2021 年首批试点之外', en: 'Outside the first pilot of 2021' },
      cites: [cite('cash-pool-2021', 'whole')],
      when: not(pilot2021),
      gives: {
        pool: needsRules(
          '不在首批试点的北京、深圳；其后是否纳入试点，未收录',
          'Not one of the first places, Beijing and Shenzhen; whether it joined later is not held here',
        ),
      },
    }),
    rule('pilot-2024', {
      says: { zh: '2024 年升级试点：北京等 10 省市', en: 'Upgraded pilot of 2024: Beijing among ten places' },
      cites: [cite('cash-pool-2024', 'whole')],
      when: inDemonstrationZone,
      gives: {
        pool: needsRules(
          '北京在升级试点之内，试点的条件未得',
          'Beijing is in the upgraded pilot, whose conditions were not obtained',
        ),
      },
    }),
    rule('pilot-2024-elsewhere', {
      says: { zh: '2024 年升级试点，北京以外', en: 'Upgraded pilot of 2024, outside Beijing' },
      cites: [cite('cash-pool-2024', 'whole')],
      when: not(inDemonstrationZone),
      gives: {
        pool: needsRules(
          '升级试点为北京等 10 省市，其余各地名单未收录',
          'The upgraded pilot has ten places; of the others no list is held here',
        ),
      },
    }),
    rule('nationwide', {
      says: { zh: '全国推广：已知条件都满足', en: 'Nationwide: the known conditions are met' },
      cites: [cite('pbc-2025-251', 'conditions'), cite('pbc-2025-251', 'excluded'), cite('pbc-2025-251', 'count')],
      when: not(any(...conditions.map(({ failed }) => failed))),
      gives: { pool: 'known-conditions-met', also: ['nine-conditions'] },
    }),
    ...conditions.map(({ code, zh, en, failed, cited }) =>
      rule(code, {
        says: { zh, en },
        cites: [cited],
        when: failed,
        gives: { pool: 'not-met' as const, missing: [code] },
      }),
    ),
    rule('plan-extends', {
      says: { zh: '扩大资金池业务试点', en: 'The pilot is widened' },
      cites: [plan('13.6')],
      when: inDemonstrationZone,
      gives: { also: ['plan-extends'] },
    }),
  ],
  next: {
    'known-conditions-met': {
      zh: '由主办企业备齐条件证明，通过银行向人民银行、外汇局申请。',
      en: 'Let the lead firm gather the papers and apply through its bank to the central bank and SAFE.',
    },
    'not-met': {
      zh: '先满足所列条件，或者调整参加的成员。',
      en: 'First meet the conditions listed, or change the members.',
    },
  },
})
