/**
 * Measure 18.3. What a purchase must keep for small and medium-sized firms, and how much of the price is taken off a bid
 * when bids are compared. Every share is of the original price, so that the discounts of small firms and of domestic
 * products simply add up. The law sets bands; the purchaser's documents fix the rate within them.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, type Condition, type Num, namedNumber, not, sum } from '../../rules/expression.ts'
import { formula, givesChoice, givesList, givesShare, notApplicable } from '../../rules/outcome.ts'
import { investorOrigin } from '../vocabulary/common.ts'
import { procurementObject, procurementReach } from '../vocabulary/procurement-method.ts'
import {
  bidderSize,
  bidTogetherWithSmall,
  domesticCostShare,
  domesticProduct,
  foreignProductsCompete,
  packageForSmesOnly,
  procurementBudget,
  smallFirmContractShare,
  suitableForSmes,
} from '../vocabulary/sme-procurement.ts'

/** Ten thousand yuan as yuan. */
const wan = (amount: number): number => amount * 10_000

const works = procurementObject.is('works-must-tender', 'works-without-tender')
const within = procurementReach.isNot('below-limit')
const suitable = all(within, suitableForSmes.yes())
const smallPurchase = any(
  all(not(works), procurementBudget.atMost(wan(200))),
  all(works, procurementBudget.atMost(wan(400))),
)

const discountOpen = all(within, packageForSmesOnly.no())
const countsAsSmall = bidderSize.is('small', 'micro', 'prison', 'welfare')
const alone = all(discountOpen, bidTogetherWithSmall.is('own'), countsAsSmall)
const together = all(
  discountOpen,
  bidTogetherWithSmall.is('consortium', 'subcontract'),
  smallFirmContractShare.atLeast('30%'),
)
const domestic = all(
  procurementObject.is('goods'),
  within,
  foreignProductsCompete.yes(),
  any(domesticProduct.is('domestic'), all(domesticProduct.is('bundle'), domesticCostShare.atLeast('80%'))),
)

/** A share by the first row that holds, in whole per cent; none otherwise. */
const percent = (...rows: readonly (readonly [Condition, bigint])[]): Num => ({
  num: 'points',
  rows: rows.map(([when, value]) => ({ when, value: value * 10_000n })),
  otherwise: 0n,
  unit: { unit: 'share' },
})

/** The band for a small firm and for a bid together with small firms; works first, then goods and services. */
type Band = readonly [small: bigint, together: bigint]
const forSmall = (edge: 'least' | 'most', ofWorks: Band, ofOthers: Band): Num =>
  namedNumber(
    `smallFirmDiscount-${edge}`,
    edge === 'least'
      ? { zh: '小微企业价格扣除（下限）', en: 'discount for small firms, least' }
      : { zh: '小微企业价格扣除（上限）', en: 'discount for small firms, most' },
    percent(
      [all(works, alone), ofWorks[0]],
      [all(works, together), ofWorks[1]],
      [alone, ofOthers[0]],
      [together, ofOthers[1]],
    ),
  )
const least2021 = forSmall('least', [3n, 1n], [6n, 2n])
const most2021 = forSmall('most', [5n, 2n], [10n, 3n])
const least2022 = forSmall('least', [3n, 1n], [10n, 4n])
const most2022 = forSmall('most', [5n, 2n], [20n, 6n])
const forDomestic = namedNumber(
  'domesticProductDiscount',
  { zh: '本国产品价格扣除', en: 'discount for domestic products' },
  percent([domestic, 20n]),
)
const total = (edge: 'least' | 'most', small: Num): Num =>
  namedNumber(
    `priceDiscount-${edge}`,
    edge === 'least'
      ? { zh: '价格扣除合计（下限）', en: 'price discount in all, least' }
      : { zh: '价格扣除合计（上限）', en: 'price discount in all, most' },
    sum(small, forDomestic),
  )

const nothingReserved = notApplicable('没有预留份额', 'Nothing is reserved')
const wholeReserved = notApplicable(
  '整个项目都留给中小企业，不再分份额',
  'The whole purchase is for SMEs: no share arises',
)

export const smeBenefit = decision({
  id: 'procurement.sme-benefit',
  name: { zh: '中小企业的预留份额与价格扣除', en: 'Reserved shares and price discounts for SMEs' },
  question: {
    zh: '这次采购要为中小企业预留多少？我的报价能扣除多少？',
    en: 'How much of the purchase is kept for SMEs, and how much is taken off my price?',
  },
  measures: ['18.3'],
  since: '2021-01-01',
  asks: [
    procurementObject,
    procurementReach,
    suitableForSmes,
    procurementBudget,
    packageForSmesOnly,
    bidTogetherWithSmall,
    bidderSize,
    smallFirmContractShare,
    foreignProductsCompete,
    domesticProduct,
    domesticCostShare,
    investorOrigin,
  ],
  gives: {
    reserve: givesChoice({
      name: { zh: '预留方式', en: 'what is kept for SMEs' },
      options: {
        whole: { zh: '专门面向中小企业采购', en: 'the whole purchase is for SMEs only' },
        part: { zh: '预留一部分份额', en: 'a share of it is kept for SMEs' },
        none: { zh: '不预留', en: 'nothing is kept' },
      },
    }),
    reservedShare: givesShare({ name: { zh: '预留给中小企业的份额，不低于', en: 'kept for SMEs, at least' } }),
    smallFirmsOfReserved: givesShare({
      name: { zh: '预留份额中给小微企业的，不低于', en: 'of what is kept, for small and micro firms, at least' },
    }),
    discountLeast: givesShare({ name: { zh: '价格扣除合计，不低于', en: 'price discount in all, at least' } }),
    discountMost: givesShare({ name: { zh: '价格扣除合计，不高于', en: 'price discount in all, at most' } }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'no-discount-twice': {
          zh: '专门面向中小企业的项目不再给予小微企业价格扣除',
          en: 'a purchase for SMEs only gives no further discount to small firms',
        },
        'below-thirty': {
          zh: '联合体或者分包中小微企业的合同份额不足 30%，没有价格扣除',
          en: 'small firms perform under 30% of the contract: no discount for working together',
        },
        'treated-as-small': {
          zh: '监狱企业、残疾人福利性单位视同小微企业',
          en: 'prison enterprises and welfare units are treated as small firms',
        },
        'maker-counts': { zh: '货物看制造商的规模', en: 'for goods, the size of the maker counts' },
        'employer-counts': { zh: '服务看人员劳动合同', en: 'for services, the labour contracts of the staff count' },
        'builder-counts': { zh: '工程看施工单位的规模', en: 'for works, the size of the builder counts' },
        'original-price': {
          zh: '可与小微企业扣除叠加，都以原报价为基数',
          en: 'it adds to the discount for small firms; both are of the original price',
        },
        'domestic-cost-under-eighty': {
          zh: '本国产品成本不足 80%，多产品包不能整体享受',
          en: 'domestic products are under 80% of the cost: the bundle as a whole gets no discount',
        },
        portal: {
          zh: '中国政府采购网北京分网提供中小企业参与采购的全部信息，尽可能免费提供招标文件',
          en: 'the Beijing portal holds all that SMEs need, tender documents free as far as possible',
        },
      },
    }),
  },
  answer: 'reserve',
  closed: ['none'],
  // Caiku 2020 No. 46, 6–8: the whole is set aside, or a part.
  better: ['whole', 'part'],
  // Up to two (works four) million the whole.
  moreNeverHarms: [suitableForSmes],
  moreNeverHelps: [procurementBudget],
  // Standards for domestic products of 2025: “内外资企业平等”.
  alike: [investorOrigin],
  rules: [
    rule('below-limit', {
      says: { zh: '预留针对限额标准以上的采购', en: 'Reservation is for purchases at or above the limit' },
      cites: [cite('mof-2020-46', 'reserve', '限额标准以上')],
      when: procurementReach.is('below-limit'),
      gives: {
        reserve: notApplicable(
          '限额标准以下且不在目录以内，没有预留的要求',
          'Below the limit and outside the catalogue nothing has to be kept',
        ),
        reservedShare: nothingReserved,
        smallFirmsOfReserved: nothingReserved,
      },
    }),
    rule('not-suited', {
      says: { zh: '不适宜由中小企业提供的，不预留', en: 'Where SMEs are not suited, nothing is kept' },
      cites: [cite('mof-2020-46', 'reserve', '适宜中小企业的')],
      when: all(within, suitableForSmes.no()),
      gives: { reserve: 'none', reservedShare: nothingReserved, smallFirmsOfReserved: nothingReserved },
    }),
    rule('whole', {
      says: {
        zh: '200 万元以下的货物服务、400 万元以下的工程，专门面向中小企业',
        en: 'Goods and services up to 2 million yuan, works up to 4 million: for SMEs only',
      },
      cites: [cite('mof-2020-46', 'reserve', '≤200万元货物服务、≤400万元工程，适宜中小企业的→专门面向中小企业')],
      when: all(suitable, smallPurchase),
      gives: { reserve: 'whole', reservedShare: wholeReserved, smallFirmsOfReserved: wholeReserved },
    }),
    rule('part', {
      says: {
        zh: '超过的，预留 30% 以上，其中给小微企业 60% 以上',
        en: 'Above that, 30% or more is kept, 60% of it for small and micro firms',
      },
      cites: [cite('mof-2020-46', 'reserve', '超过的，适宜部分预留 ≥30%，其中小微 ≥60%'), cite('sme-law-2017', '40')],
      when: all(suitable, not(smallPurchase)),
      gives: { reserve: 'part', reservedShare: '30%', smallFirmsOfReserved: '60%' },
    }),
    rule('part-works', {
      says: {
        zh: '超过 400 万元的工程阶段性预留 40% 以上，延至 2026 年底',
        en: 'Works above 4 million yuan: 40% or more for a time, prolonged to the end of 2026',
      },
      cites: [cite('mof-2022-19', 'works'), cite('gov-2024-33', 'works')],
      until: '2027-01-01',
      when: all(suitable, works, not(smallPurchase)),
      gives: { reservedShare: '40%' },
      over: ['part'],
    }),

    rule('discount-2021', {
      says: {
        zh: '小微企业扣除 6%–10%，联合体、分包 2%–3%；工程 3%–5% 和 1%–2%',
        en: 'Small firms 6 to 10%, together with them 2 to 3%; works 3 to 5% and 1 to 2%',
      },
      cites: [
        cite('mof-2020-46', 'discount.before'),
        cite('mof-2022-19', 'discount', '4%–6%（原 2%–3%）'),
        cite('mof-2020-46', 'discount.works'),
        cite('mof-2020-46', 'no-double'),
        cite('mof-2014-68', 'whole'),
      ],
      until: '2022-07-01',
      endPublished: '2022-05-30',
      gives: { discountLeast: formula(least2021), discountMost: formula(most2021) },
    }),
    rule('discount-2022', {
      says: {
        zh: '货物服务提高到：小微企业 10%–20%，联合体、分包 4%–6%；工程不变',
        en: 'Goods and services: small firms 10 to 20%, together with them 4 to 6%; works as before',
      },
      cites: [
        cite('mof-2022-19', 'discount'),
        cite('mof-2020-46', 'discount.works'),
        cite('mof-2020-46', 'no-double'),
        cite('mof-2014-68', 'whole'),
      ],
      gives: { discountLeast: formula(least2022), discountMost: formula(most2022) },
    }),
    rule('discount-2026', {
      says: {
        zh: '本国产品与非本国产品竞争的，再扣除 20%；与小微扣除叠加，都以原报价为基数',
        en: 'Domestic products against others: a further 20%, added to the discount of small firms on the original price',
      },
      cites: [
        cite('gov-2025-34', 'discount'),
        cite('gov-2025-34', 'bundle'),
        cite('gov-2025-34', 'equal'),
        cite('mof-2022-19', 'discount'),
      ],
      gives: {
        discountLeast: formula(total('least', least2022)),
        discountMost: formula(total('most', most2022)),
      },
    }),

    rule('no-discount-twice', {
      says: { zh: '不重复享受', en: 'No benefit twice' },
      cites: [cite('mof-2020-46', 'no-double')],
      when: packageForSmesOnly.yes(),
      gives: { also: ['no-discount-twice'] },
    }),
    rule('below-thirty', {
      says: { zh: '小微份额不足 30%', en: 'Small firms perform under 30%' },
      cites: [cite('mof-2022-19', 'discount', '大中型联合体/分包给小微（合同份额 ≥30%）')],
      from: '2021-01-01',
      published: '2020-12-18',
      when: all(
        discountOpen,
        bidTogetherWithSmall.is('consortium', 'subcontract'),
        smallFirmContractShare.lessThan('30%'),
      ),
      gives: { also: ['below-thirty'] },
    }),
    rule('treated-as-small', {
      says: { zh: '视同小微企业', en: 'Treated as small' },
      cites: [cite('mof-2014-68', 'whole')],
      when: bidderSize.is('prison', 'welfare'),
      gives: { also: ['treated-as-small'] },
    }),
    rule('maker-counts', {
      says: { zh: '货物看制造商', en: 'Goods: the maker' },
      cites: [cite('mof-2020-46', '4.goods')],
      when: procurementObject.is('goods'),
      gives: { also: ['maker-counts'] },
    }),
    rule('employer-counts', {
      says: { zh: '服务看人员劳动合同', en: 'Services: the staff' },
      cites: [cite('mof-2020-46', '4', '服务看人员劳动合同')],
      when: procurementObject.is('services'),
      gives: { also: ['employer-counts'] },
    }),
    rule('builder-counts', {
      says: { zh: '工程看施工单位', en: 'Works: the builder' },
      cites: [cite('mof-2020-46', '4', '工程看施工单位')],
      when: works,
      gives: { also: ['builder-counts'] },
    }),
    rule('original-price', {
      says: { zh: '叠加以原报价为基数', en: 'Both are of the original price' },
      cites: [cite('gov-2025-34', 'equal')],
      when: domestic,
      gives: { also: ['original-price'] },
    }),
    rule('domestic-cost-under-eighty', {
      says: { zh: '多产品包本国产品成本不足 80%', en: 'Bundle with under 80% domestic cost' },
      cites: [cite('gov-2025-34', 'bundle')],
      when: all(
        procurementObject.is('goods'),
        foreignProductsCompete.yes(),
        domesticProduct.is('bundle'),
        domesticCostShare.lessThan('80%'),
      ),
      gives: { also: ['domestic-cost-under-eighty'] },
    }),
    rule('portal', {
      says: { zh: '单一电子门户', en: 'One portal' },
      cites: [plan('18.3')],
      when: bidderSize.isNot('large'),
      gives: { also: ['portal'] },
    }),
  ],
  next: {
    whole: {
      zh: '在采购文件中载明专门面向中小企业；供应商提交中小企业声明函。',
      en: 'The documents say that the purchase is for SMEs only; suppliers declare their size.',
    },
    part: {
      zh: '在采购文件中载明预留的份额和方式；对未预留的部分写明价格扣除的比例。',
      en: 'The documents state the share kept and how; for the rest, the rate of the price discount.',
    },
    none: {
      zh: '不预留的，采购文件写明价格扣除的比例，小微企业照样享受。',
      en: 'Where nothing is kept the documents state the rate of the price discount: small firms enjoy it all the same.',
    },
  },
})
