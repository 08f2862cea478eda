import { describe, expect, test } from 'vitest'
import { ask } from '../../rules/ask.ts'
import { day } from '../../time/dates.ts'
import { examples, proves } from '../cases.ts'
import { mergerFiling } from './merger-filing.ts'

/** Turnover in 亿元 (hundred million yuan), with a fen more where the law says "exceeds". */
const yi = (amount: number) => `${amount}00000000`
const aFenMore = (amount: number) => `${amount}00000000.01`

const deal = (worldwide: string, china: string, second: string, more = {}) => ({
  concentrationKind: 'acquisition',
  worldwideTurnover: worldwide,
  turnoverInChina: china,
  secondTurnoverInChina: second,
  askedToNotify: false,
  ...more,
})
const days = (length: number) => ({ length, unit: 'calendar-days' })

describe('2024-01-22 起：120 亿、40 亿、8 亿 thresholds of 2024', () => {
  const on = '2024-06-01'
  examples(mergerFiling, [
    {
      case: '全球 120 亿元整：不超过',
      on,
      facts: deal(yi(120), yi(40), yi(10)),
      gives: { notification: 'may-be-asked', preliminary: null },
      by: ['below-2024'],
    },
    {
      case: '全球 120 亿元多一分',
      on,
      facts: deal(aFenMore(120), yi(40), yi(10)),
      gives: { notification: 'required', also: ['clock-may-stop', 'other-reviews', 'worldwide-and-two'] },
      by: ['worldwide-2024'],
    },
    {
      case: '境内 40 亿元整：不超过',
      on,
      facts: deal(yi(100), yi(40), yi(10)),
      gives: { notification: 'may-be-asked' },
    },
    {
      case: '境内 40 亿元多一分',
      on,
      facts: deal(yi(100), aFenMore(40), yi(10)),
      gives: { notification: 'required', also: ['china-and-two', 'clock-may-stop', 'other-reviews'] },
      by: ['china-2024'],
    },
    {
      case: '第二大 8 亿元整：不超过',
      on,
      facts: deal(yi(500), yi(100), yi(8)),
      gives: { notification: 'may-be-asked', preliminary: null },
      by: ['below-2024'],
    },
    {
      case: '第二大 8 亿元多一分：两项标准都达到',
      on,
      facts: deal(yi(500), yi(100), aFenMore(8)),
      gives: {
        notification: 'required',
        also: ['china-and-two', 'clock-may-stop', 'other-reviews', 'worldwide-and-two'],
      },
      by: ['worldwide-2024', 'china-2024'],
    },
    {
      case: '期限：30、90、60 日，自然日',
      on,
      facts: deal(yi(500), yi(100), yi(50)),
      gives: { preliminary: days(30), further: days(90), extension: days(60) },
    },
    {
      case: '只有一方在境内有营业额',
      on,
      facts: deal(yi(500), yi(100), '0'),
      gives: { notification: 'may-be-asked' },
    },
    { case: '全部为零', on, facts: deal('0', '0', '0'), gives: { notification: 'may-be-asked' } },
    {
      case: '未达标准而被要求：应当申报，期限照算',
      on,
      facts: deal(yi(10), yi(5), yi(1), { askedToNotify: true }),
      gives: { notification: 'required', preliminary: days(30) },
      by: ['asked-2024'],
    },
    {
      case: '未达标准而被要求，新标准施行前一日：须配套',
      on: '2024-01-21',
      facts: deal(yi(10), yi(5), yi(1), { askedToNotify: true }),
      gives: { notification: 'needs-rules' },
      by: ['asked-2018'],
    },
    {
      case: '达到标准且被要求',
      on,
      facts: deal(yi(500), yi(100), yi(50), { askedToNotify: true }),
      gives: { notification: 'required' },
      by: ['worldwide-2024', 'china-2024'],
    },
  ])
})

describe('是不是经营者集中 whether it is a concentration', () => {
  const on = '2024-06-01'
  const large = (concentrationKind: string) => deal(yi(500), yi(100), yi(50), { concentrationKind })
  examples(mergerFiling, [
    { case: '合并', on, facts: large('merger'), gives: { notification: 'required' } },
    {
      case: '合并，施行之日：应当事先申报，未申报的不得实施',
      on: '2024-01-22',
      facts: large('merger'),
      gives: { notification: 'required', preliminary: { length: 30, unit: 'calendar-days' } },
      by: ['worldwide-2024', 'china-2024'],
    },
    { case: '取得股权', on, facts: large('acquisition'), gives: { notification: 'required' } },
    {
      case: '合同控制',
      on,
      facts: large('agreement'),
      gives: { notification: 'required', preliminary: { length: 30, unit: 'calendar-days' } },
      by: ['worldwide-2024', 'china-2024'],
    },
    {
      case: '不取得控制权：不是集中',
      on,
      facts: large('no-control'),
      gives: { notification: 'not-applicable', preliminary: null },
      by: ['no-control-2024'],
    },
    {
      case: '集团内部重组：须核对法条',
      on,
      facts: large('within-group'),
      gives: { notification: 'needs-rules', preliminary: null },
    },
    {
      case: '旧标准之下不取得控制权',
      on: '2023-11-18',
      facts: large('no-control'),
      gives: { notification: 'not-applicable', preliminary: null },
      by: ['no-control-2018'],
    },
    {
      case: '旧标准之下集团内部重组',
      on: '2023-11-18',
      facts: large('within-group'),
      gives: { notification: 'needs-rules' },
    },
  ])
})

describe('2024-01-22 前：100 亿、20 亿、4 亿 thresholds before', () => {
  const on = '2023-11-18'
  examples(mergerFiling, [
    {
      case: '全球 100 亿元整',
      on,
      facts: deal(yi(100), yi(20), yi(5)),
      gives: { notification: 'may-be-asked', preliminary: null, also: ['other-reviews'] },
      by: ['below-2018'],
    },
    {
      case: '全球 100 亿元多一分',
      on,
      facts: deal(aFenMore(100), yi(20), yi(5)),
      gives: { notification: 'required' },
      by: ['worldwide-2018'],
    },
    {
      case: '交易的性质为通过取得股权或者资产取得控制权、全球营业额合计10,000,000,000.01 元、中国境内营业额第二大者的营业额5 亿元、中国境内营业额合计20 亿元、反垄断执法机构没有要求申报，方案施行前一日：应当事先申报，未申报的不得实施',
      on: '2023-11-17',
      facts: deal(aFenMore(100), yi(20), yi(5)),
      gives: {
        notification: 'required',
        preliminary: { length: 30, unit: 'calendar-days' },
        also: ['clock-may-stop', 'worldwide-and-two'],
      },
      by: ['worldwide-2018'],
    },
    { case: '境内 20 亿元整', on, facts: deal(yi(50), yi(20), yi(5)), gives: { notification: 'may-be-asked' } },
    {
      case: '境内 20 亿元多一分',
      on,
      facts: deal(yi(50), aFenMore(20), yi(5)),
      gives: { notification: 'required' },
      by: ['china-2018'],
    },
    {
      case: '境内 20 亿元多一分，但交易的性质为经营者合并：应当事先申报，未申报的不得实施',
      on,
      facts: { ...deal(yi(50), aFenMore(20), yi(5)), concentrationKind: 'merger' },
      gives: { notification: 'required', preliminary: { length: 30, unit: 'calendar-days' } },
      by: ['china-2018'],
    },
    {
      case: '第二大 4 亿元整',
      on,
      facts: deal(yi(500), yi(100), yi(4)),
      gives: { notification: 'may-be-asked', preliminary: null },
      by: ['below-2018'],
    },
    {
      case: '第二大 4 亿元多一分',
      on,
      facts: deal(yi(500), yi(100), aFenMore(4)),
      gives: { notification: 'required' },
    },
    {
      case: '第二大 4 亿元多一分，但交易的性质为通过合同等方式取得控制权或者能够施加决定性影响：应当事先申报，未申报的不得实施',
      on,
      facts: { ...deal(yi(500), yi(100), aFenMore(4)), concentrationKind: 'agreement' },
      gives: { notification: 'required', preliminary: { length: 30, unit: 'calendar-days' } },
      by: ['worldwide-2018', 'china-2018'],
    },
    {
      case: '未达旧标准而被要求：须核对当时的法',
      on,
      facts: deal(yi(10), yi(5), yi(1), { askedToNotify: true }),
      gives: { notification: 'needs-rules', preliminary: days(30) },
    },
    {
      case: '2022-07-31：反垄断法 2022 年修正尚未施行，期限未录',
      on: '2022-07-31',
      facts: deal(yi(500), yi(100), yi(50)),
      gives: { notification: 'required', preliminary: null },
    },
    {
      case: '2022-08-01：反垄断法修正施行',
      on: '2022-08-01',
      facts: deal(yi(500), yi(100), yi(50)),
      gives: { notification: 'required', preliminary: days(30), further: days(90), extension: days(60) },
    },
  ])
})

describe('新旧更替 the change of 22 January 2024', () => {
  /** Above the old thresholds, below the new. */
  const between = deal(yi(110), yi(30), yi(6))
  examples(mergerFiling, [
    {
      case: '前一日：须申报',
      on: '2024-01-21',
      facts: between,
      gives: { notification: 'required', preliminary: days(30) },
    },
    {
      case: '当日（公布即施行）：不必',
      on: '2024-01-22',
      facts: between,
      gives: { notification: 'may-be-asked', preliminary: null },
    },
    {
      case: '当日的事，前一日看：还是旧标准',
      on: '2024-01-22',
      knownOn: '2024-01-21',
      facts: between,
      gives: { notification: 'required', preliminary: days(30) },
    },
    {
      case: '方案公布前看不到方案',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: between,
      gives: { notification: 'required', also: ['china-and-two', 'clock-may-stop', 'worldwide-and-two'] },
    },
  ])
})

describe('互相矛盾的营业额 turnovers that cannot both be so', () => {
  const problems = (facts: Readonly<Record<string, unknown>>) => {
    const asked = ask(mergerFiling, facts, { on: day('2024-06-01'), knownOn: day('2024-06-01') })
    return asked.ok ? [] : asked.problems.map((problem) => problem.code)
  }
  test.each([
    { case: '境内等于全球：可以', facts: deal(yi(50), yi(50), yi(10)), codes: [] },
    { case: '境内多于全球一分', facts: deal(yi(50), aFenMore(50), yi(10)), codes: ['contradiction'] },
    { case: '第二大恰为一半：可以', facts: deal(yi(50), yi(20), yi(10)), codes: [] },
    { case: '第二大多于一半一分', facts: deal(yi(50), yi(20), aFenMore(10)), codes: ['contradiction'] },
    { case: '第二大多于境内合计', facts: deal(yi(50), yi(20), yi(21)), codes: ['contradiction'] },
  ])('$case', ({ facts, codes }) => {
    expect(problems(facts)).toEqual(codes)
  })
})

describe('完备 complete', () => {
  proves(mergerFiling)
})
