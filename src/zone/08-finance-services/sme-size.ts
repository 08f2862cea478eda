/**
 * Measure 8.1. Size of a firm by the SME standard: the industry's row, employees, revenue, assets.
 * 以上 includes the number, 以下 does not. Below any one upper limit a firm is no longer large; medium and small each
 * need every one of their limits, else the firm falls one size lower.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, type Condition, not } from '../../rules/expression.ts'
import { givesChoice, givesList, notApplicable } from '../../rules/outcome.ts'
import { annualRevenue, employees, industryClass, listedOn, totalAssets } from '../vocabulary/firm-size.ts'

/** X employees in people, Y revenue and Z assets in units of 10,000 yuan (万元), as the document writes them. */
interface Limits {
  readonly X?: number
  readonly Y?: number
  readonly Z?: number
}
interface Row {
  /** Below any one: medium, small or micro. */
  readonly upper: Limits
  /** All at least: medium. */
  readonly medium: Limits
  /** All at least: small. */
  readonly small: Limits
}

const table = {
  agriculture: { upper: { Y: 20000 }, medium: { Y: 500 }, small: { Y: 50 } },
  industry: { upper: { X: 1000, Y: 40000 }, medium: { X: 300, Y: 2000 }, small: { X: 20, Y: 300 } },
  construction: { upper: { Y: 80000, Z: 80000 }, medium: { Y: 6000, Z: 5000 }, small: { Y: 300, Z: 300 } },
  wholesale: { upper: { X: 200, Y: 40000 }, medium: { X: 20, Y: 5000 }, small: { X: 5, Y: 1000 } },
  retail: { upper: { X: 300, Y: 20000 }, medium: { X: 50, Y: 500 }, small: { X: 10, Y: 100 } },
  transport: { upper: { X: 1000, Y: 30000 }, medium: { X: 300, Y: 3000 }, small: { X: 20, Y: 200 } },
  warehousing: { upper: { X: 200, Y: 30000 }, medium: { X: 100, Y: 1000 }, small: { X: 20, Y: 100 } },
  post: { upper: { X: 1000, Y: 30000 }, medium: { X: 300, Y: 2000 }, small: { X: 20, Y: 100 } },
  accommodation: { upper: { X: 300, Y: 10000 }, medium: { X: 100, Y: 2000 }, small: { X: 10, Y: 100 } },
  catering: { upper: { X: 300, Y: 10000 }, medium: { X: 100, Y: 2000 }, small: { X: 10, Y: 100 } },
  information: { upper: { X: 2000, Y: 100000 }, medium: { X: 100, Y: 1000 }, small: { X: 10, Y: 100 } },
  software: { upper: { X: 300, Y: 10000 }, medium: { X: 100, Y: 1000 }, small: { X: 10, Y: 50 } },
  'real-estate': { upper: { Y: 200000, Z: 10000 }, medium: { Y: 1000, Z: 5000 }, small: { Y: 100, Z: 2000 } },
  property: { upper: { X: 1000, Y: 5000 }, medium: { X: 300, Y: 1000 }, small: { X: 100, Y: 500 } },
  leasing: { upper: { X: 300, Z: 120000 }, medium: { X: 100, Z: 8000 }, small: { X: 10, Z: 100 } },
  other: { upper: { X: 300 }, medium: { X: 100 }, small: { X: 10 } },
} as const satisfies Record<string, Row>

type Industry = keyof typeof table
const industries = Object.keys(table) as Industry[]

/** Ten thousand yuan as yuan. */
const wan = (amount: number): number => amount * 10_000

const reaches = ({ X, Y, Z }: Limits): readonly Condition[] => [
  ...(X === undefined ? [] : [employees.atLeast(X)]),
  ...(Y === undefined ? [] : [annualRevenue.atLeast(wan(Y))]),
  ...(Z === undefined ? [] : [totalAssets.atLeast(wan(Z))]),
]
const belowAny = (limits: Limits): Condition => any(...reaches(limits).map(not))
const reachesAll = (limits: Limits): Condition => all(...reaches(limits))

const sizes = {
  large: {
    name: { zh: '大型', en: 'large' },
    when: ({ upper }: Row) => reachesAll(upper),
  },
  medium: {
    name: { zh: '中型', en: 'medium' },
    when: ({ upper, medium }: Row) => all(belowAny(upper), reachesAll(medium)),
  },
  small: {
    name: { zh: '小型', en: 'small' },
    when: ({ upper, medium, small }: Row) => all(belowAny(upper), belowAny(medium), reachesAll(small)),
  },
  micro: {
    name: { zh: '微型', en: 'micro' },
    when: ({ upper, small }: Row) => all(belowAny(upper), belowAny(small)),
  },
} as const

const ruleFor = (industry: Industry, size: keyof typeof sizes) => {
  const [row, { name, when }] = [industryClass.options[industry], sizes[size]]
  return rule(`${industry}-${size}`, {
    says: { zh: `${row.zh}：${name.zh}`, en: `${row.en}: ${name.en}` },
    cites: [cite('sme-standard-2011', `row.${industry}`), cite('sme-standard-2011', 'rule')],
    when: all(industryClass.is(industry), when(table[industry])),
    gives: { size },
  })
}

const isSme = any(...industries.map((industry) => all(industryClass.is(industry), belowAny(table[industry].upper))))

export const smeSize = decision({
  id: 'finance.sme-size',
  name: { zh: '中小企业划型', en: 'Size of a firm' },
  question: { zh: '企业是大型、中型、小型还是微型？', en: 'Is the firm large, medium, small or micro?' },
  measures: ['8.1'],
  since: '2011-06-18',
  asks: [industryClass, employees, annualRevenue, totalAssets, listedOn],
  gives: {
    size: givesChoice({
      name: { zh: '规模', en: 'size' },
      options: {
        large: sizes.large.name,
        medium: sizes.medium.name,
        small: sizes.small.name,
        micro: sizes.micro.name,
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'financing-support': {
          zh: '在北交所、新三板上市的中小企业：方案鼓励金融机构支持其发展，具体产品与条件由金融机构自定',
          en: 'listed SMEs on the BSE or NEEQ: the plan encourages financial institutions to support them; products and terms are theirs to set',
        },
      },
    }),
  },
  answer: 'size',
  // What the size opens is for the small (SME Promotion Law; Caiku 2020 No. 46).
  better: ['micro', 'small', 'medium', 'large'],
  // Standards of 2011: more staff, revenue or assets never make a firm smaller.
  moreNeverHelps: [employees, annualRevenue, totalAssets],
  rules: [
    rule('finance', {
      says: { zh: '金融业不适用本标准', en: 'Finance is outside this standard' },
      cites: [cite('sme-standard-2011', 'finance')],
      when: industryClass.is('finance'),
      gives: {
        size: notApplicable(
          '金融业不适用《中小企业划型标准规定》',
          'Financial firms are not classified by the SME standard of 2011',
        ),
      },
    }),
    ...industries.flatMap((industry) => [
      ruleFor(industry, 'large'),
      ruleFor(industry, 'medium'),
      ruleFor(industry, 'small'),
      ruleFor(industry, 'micro'),
    ]),
    rule('listed-sme', {
      says: {
        zh: '鼓励金融机构支持在北交所、新三板上市的中小企业',
        en: 'Financial institutions are encouraged to support SMEs listed on the BSE or NEEQ',
      },
      cites: [
        plan('8.1', '鼓励金融机构支持在北京证券交易所（北交所）、全国中小企业股份转让系统（新三板）上市的中小企业发展'),
      ],
      when: all(listedOn.is('bse', 'neeq'), isSme),
      gives: { also: ['financing-support'] },
    }),
  ],
  next: {
    large: {
      zh: '不属于中小企业；有一项指标低于上限时再行划型。',
      en: 'Not an SME. Classify again once any one figure falls below its upper limit.',
    },
    '*': {
      zh: '可按此规模核对政府采购的预留份额、价格扣除以及面向中小企业的融资措施。',
      en: 'With this size, look up reserved procurement, price discounts and financing measures for SMEs.',
    },
  },
})
