import { describe } from 'vitest'
import { type Case, examples, proves } from '../cases.ts'
import { smeSize } from './sme-size.ts'

/**
 * The table typed a second time, straight from the document, apart from the one that the decision is made from:
 * 行业 | 中小微上限（任一低于） | 中型下限（同时达到） | 小型下限（同时达到）；X 人，Y、Z 万元.
 */
const document = `
agriculture   | Y20000         | Y500         | Y50
industry      | X1000 Y40000   | X300 Y2000   | X20 Y300
construction  | Y80000 Z80000  | Y6000 Z5000  | Y300 Z300
wholesale     | X200 Y40000    | X20 Y5000    | X5 Y1000
retail        | X300 Y20000    | X50 Y500     | X10 Y100
transport     | X1000 Y30000   | X300 Y3000   | X20 Y200
warehousing   | X200 Y30000    | X100 Y1000   | X20 Y100
post          | X1000 Y30000   | X300 Y2000   | X20 Y100
accommodation | X300 Y10000    | X100 Y2000   | X10 Y100
catering      | X300 Y10000    | X100 Y2000   | X10 Y100
information   | X2000 Y100000  | X100 Y1000   | X10 Y100
software      | X300 Y10000    | X100 Y1000   | X10 Y50
real-estate   | Y200000 Z10000 | Y1000 Z5000  | Y100 Z2000
property      | X1000 Y5000    | X300 Y1000   | X100 Y500
leasing       | X300 Z120000   | X100 Z8000   | X10 Z100
other         | X300           | X100         | X10
`

type Measure = 'X' | 'Y' | 'Z'
type Limits = readonly (readonly [Measure, bigint])[]

const facts = { X: 'employees', Y: 'annualRevenue', Z: 'totalAssets' } as const
/** One step: a person, or a fen. */
const oneLess = (measure: Measure, value: bigint): string =>
  measure === 'X' ? `${value - 1n}` : `${value * 10_000n - 1n}.99`
const exactly = (measure: Measure, value: bigint): string => (measure === 'X' ? `${value}` : `${value * 10_000n}`)

const limits = (cell: string): Limits =>
  cell
    .trim()
    .split(/\s+/)
    .map((each) => [each.slice(0, 1) as Measure, BigInt(each.slice(1))])

const rows = document
  .trim()
  .split('\n')
  .map((line) => {
    const [industry = '', ...cells] = line.split('|')
    const [upper = [], medium = [], small = []] = cells.map(limits)
    return { industry: industry.trim(), upper, medium, small }
  })

/** All limits met exactly, but for one that is missed by one step. */
function at(industry: string, reached: Limits, missed?: Measure): Case['facts'] {
  const figures = reached.map(([measure, value]) => [
    facts[measure],
    measure === missed ? oneLess(measure, value) : exactly(measure, value),
  ])
  return { industryClass: industry, ...Object.fromEntries(figures) }
}

const edge = (industry: string, name: string, given: Case['facts'], size: string): Case => ({
  case: `${industry}：${name}`,
  on: '2023-11-18',
  facts: given,
  gives: { size },
  by: [`${industry}-${size}`],
})

const boundaries: readonly Case[] = rows.flatMap(({ industry, upper, medium, small }) => [
  edge(industry, '各项正好等于上限（以下不含本数）', at(industry, upper), 'large'),
  ...upper.map(([measure]) => edge(industry, `仅 ${measure} 低于上限一步`, at(industry, upper, measure), 'medium')),
  edge(industry, '各项正好等于中型下限（以上含本数）', at(industry, medium), 'medium'),
  ...medium.map(([measure]) => edge(industry, `仅 ${measure} 差中型一步`, at(industry, medium, measure), 'small')),
  edge(industry, '各项正好等于小型下限', at(industry, small), 'small'),
  ...small.map(([measure]) => edge(industry, `仅 ${measure} 差小型一步`, at(industry, small, measure), 'micro')),
])

/** Which listed firms the plan's encouragement reaches: every row's upper limit from both sides. */
const listed: readonly Case[] = rows.flatMap(({ industry, upper }) => [
  {
    case: `北交所上市，${industry}：各项正好等于上限，不是中小企业`,
    on: '2023-11-18',
    facts: { ...at(industry, upper), listedOn: 'bse' },
    gives: { size: 'large', also: null },
  },
  ...upper.map(([measure]) => ({
    case: `新三板挂牌，${industry}：仅 ${measure} 低于上限一步，是中小企业`,
    on: '2023-11-18',
    facts: { ...at(industry, upper, measure), listedOn: 'neeq' },
    gives: { size: 'medium', also: ['financing-support'] },
  })),
])

describe('中小企业划型 size of a firm', () => {
  examples(smeSize, boundaries)
  examples(smeSize, listed)
  examples(smeSize, [
    {
      case: '软件企业 299 人、收入 1 亿元：人数低于上限，即属中小微，且达到中型',
      on: '2024-05-01',
      facts: { industryClass: 'software', employees: 299, annualRevenue: 100_000_000, listedOn: 'neither' },
      gives: { size: 'medium', also: null },
    },
    {
      case: '工业 5000 人、收入 3.9 亿元：一项低于即非大型（“或”不是“且”）',
      on: '2024-05-01',
      facts: { industryClass: 'industry', employees: 5000, annualRevenue: 390_000_000 },
      gives: { size: 'medium' },
    },
    {
      case: '工业 5000 人、收入 2999999.99 元：收入不到小型，降为微型',
      on: '2024-05-01',
      facts: { industryClass: 'industry', employees: 5000, annualRevenue: '2999999.99' },
      gives: { size: 'micro' },
    },
    {
      case: '零售 8 人、收入 3 亿元：未满 300 人；不到小型的 10 人，为微型',
      on: '2024-05-01',
      facts: { industryClass: 'retail', employees: 8, annualRevenue: 300_000_000 },
      gives: { size: 'micro' },
    },
    {
      case: '房地产：收入 30 亿元、资产 9999 万元，资产低于上限，达到中型',
      on: '2024-05-01',
      facts: { industryClass: 'real-estate', annualRevenue: 3_000_000_000, totalAssets: 99_990_000 },
      gives: { size: 'medium' },
    },
    {
      case: '农业只看营业收入，不问人数与资产',
      on: '2024-05-01',
      facts: { industryClass: 'agriculture', annualRevenue: 199_999_999 },
      gives: { size: 'medium' },
    },
    {
      case: '其他行业只看人数',
      on: '2024-05-01',
      facts: { industryClass: 'other', employees: 9 },
      gives: { size: 'micro' },
    },
    {
      case: '金融业不适用',
      on: '2024-05-01',
      facts: { industryClass: 'finance' },
      gives: { size: 'not-applicable' },
    },
    {
      case: '标准印发当日',
      on: '2011-06-18',
      facts: { industryClass: 'other', employees: 10 },
      gives: { size: 'small' },
    },
  ])
  examples(smeSize, [
    {
      case: '北交所上市的中型软件企业：方案前一日',
      on: '2023-11-17',
      facts: { industryClass: 'software', employees: 299, annualRevenue: 100_000_000, listedOn: 'bse' },
      gives: { size: 'medium', also: null },
    },
    {
      case: '北交所上市的中型软件企业：方案当日',
      on: '2023-11-18',
      facts: { industryClass: 'software', employees: 299, annualRevenue: 100_000_000, listedOn: 'bse' },
      gives: { size: 'medium', also: ['financing-support'] },
    },
    {
      case: '方案当日，方案公布之前尚不能知',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: { industryClass: 'software', employees: 299, annualRevenue: 100_000_000, listedOn: 'bse' },
      gives: { also: null },
    },
    {
      case: '新三板的大型企业不是中小企业',
      on: '2023-11-18',
      facts: { industryClass: 'software', employees: 300, annualRevenue: 100_000_000, listedOn: 'neeq' },
      gives: { size: 'large', also: null },
    },
    {
      case: '新三板的微型企业',
      on: '2023-11-18',
      facts: { industryClass: 'other', employees: 9, listedOn: 'neeq' },
      gives: { size: 'micro', also: ['financing-support'] },
    },
    {
      case: '没有挂牌的中小企业',
      on: '2023-11-18',
      facts: { industryClass: 'other', employees: 9, listedOn: 'neither' },
      gives: { size: 'micro', also: null },
    },
  ])
  proves(smeSize)
})
