import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { smeBenefit } from './sme-benefit.ts'

const goods = {
  procurementObject: 'goods',
  procurementReach: 'below-open-tender',
  suitableForSmes: true,
  procurementBudget: '2000000',
  packageForSmesOnly: false,
  bidTogetherWithSmall: 'own',
  bidderSize: 'small',
  smallFirmContractShare: '0',
  foreignProductsCompete: false,
  domesticProduct: 'domestic',
  domesticCostShare: '1',
  investorOrigin: 'mainland',
}
const services = { ...goods, procurementObject: 'services' }
const works = { ...goods, procurementObject: 'works-without-tender', procurementBudget: '4000000' }
const tendered = { ...works, procurementObject: 'works-must-tender' }
const joint = { ...goods, bidderSize: 'large', bidTogetherWithSmall: 'consortium', smallFirmContractShare: '30%' }
const after = '2024-01-01'
const domestic = { ...goods, foreignProductsCompete: true }

describe('预留份额 what is kept for SMEs', () => {
  examples(smeBenefit, [
    ...[goods, services].flatMap((facts) => [
      {
        case: `${facts.procurementObject} 200 万元整：专门面向中小企业`,
        on: after,
        facts,
        gives: { reserve: 'whole', reservedShare: 'not-applicable', smallFirmsOfReserved: 'not-applicable' },
      },
      {
        case: `${facts.procurementObject} 超过 200 万元一分：预留 30%，其中小微 60%`,
        on: after,
        facts: { ...facts, procurementBudget: '2000000.01' },
        gives: { reserve: 'part', reservedShare: '0.3', smallFirmsOfReserved: '0.6' },
      },
    ]),
    ...[works, tendered].flatMap((facts) => [
      {
        case: `${facts.procurementObject} 400 万元整：专门面向中小企业`,
        on: after,
        facts,
        gives: { reserve: 'whole', reservedShare: 'not-applicable' },
      },
      {
        case: `${facts.procurementObject} 超过 400 万元一分：阶段性 40%`,
        on: after,
        facts: { ...facts, procurementBudget: '4000000.01' },
        gives: { reserve: 'part', reservedShare: '0.4', smallFirmsOfReserved: '0.6' },
        by: ['part'],
      },
    ]),
    ...(
      [
        ['19号施行前一日，工程 30%', '2022-06-30', '0.3'],
        ['19号施行当日，工程 40%', '2022-07-01', '0.4'],
        ['2026 年最后一日，工程 40%', '2026-12-31', '0.4'],
        ['2027 年第一日，回到 30%', '2027-01-01', '0.3'],
      ] as const
    ).map(([name, on, reservedShare]) => ({
      case: name,
      on,
      knownOn: '2027-12-31',
      facts: { ...works, procurementBudget: '5000000' },
      gives: { reserve: 'part', reservedShare },
    })),
    {
      case: '不适宜由中小企业提供：不预留',
      on: after,
      facts: { ...goods, suitableForSmes: false },
      gives: { reserve: 'none', discountMost: '0.2' },
    },
    {
      case: '限额标准以下：没有预留的要求，也没有扣除',
      on: after,
      facts: { ...goods, procurementReach: 'below-limit' },
      gives: { reserve: 'not-applicable', discountLeast: '0', discountMost: '0' },
    },
    {
      case: '达到公开招标数额的，照样预留',
      on: after,
      facts: { ...goods, procurementReach: 'open-tender', procurementBudget: '9000000' },
      gives: { reserve: 'part' },
    },
  ])
})

describe('价格扣除 price discounts', () => {
  examples(smeBenefit, [
    ...(
      [
        ['46号：货物小型企业 6%–10%', '2022-06-30', goods, '0.06', '0.1'],
        ['19号：货物小型企业 10%–20%', '2022-07-01', goods, '0.1', '0.2'],
        ['46号：服务微型企业 6%–10%', '2021-01-01', { ...services, bidderSize: 'micro' }, '0.06', '0.1'],
        ['19号：服务微型企业 10%–20%', after, { ...services, bidderSize: 'micro' }, '0.1', '0.2'],
        ['46号：工程 3%–5%', '2022-06-30', works, '0.03', '0.05'],
        ['19号后工程仍 3%–5%', '2022-07-01', works, '0.03', '0.05'],
        ['46号：联合体 2%–3%', '2022-06-30', joint, '0.02', '0.03'],
        ['19号：联合体 4%–6%', '2022-07-01', joint, '0.04', '0.06'],
        ['分包同联合体', after, { ...joint, bidTogetherWithSmall: 'subcontract' }, '0.04', '0.06'],
        ['份额差百万分之一不到 30%：没有', after, { ...joint, smallFirmContractShare: '0.299999' }, '0', '0'],
        ['工程联合体 1%–2%', after, { ...joint, procurementObject: 'works-must-tender' }, '0.01', '0.02'],
        ['中型企业自己投标：没有', after, { ...goods, bidderSize: 'medium' }, '0', '0'],
        ['大型企业自己投标：没有', after, { ...goods, bidderSize: 'large' }, '0', '0'],
        ['监狱企业视同小微', after, { ...goods, bidderSize: 'prison' }, '0.1', '0.2'],
        ['残疾人福利性单位视同小微', after, { ...goods, bidderSize: 'welfare' }, '0.1', '0.2'],
        ['专门面向中小企业的，不再扣除', after, { ...goods, packageForSmesOnly: true }, '0', '0'],
        ['本国产品：2025 年最后一日尚无扣除', '2025-12-31', domestic, '0.1', '0.2'],
        ['本国产品：2026 年第一日加 20%', '2026-01-01', domestic, '0.3', '0.4'],
        ['没有非本国产品竞争：不加', '2026-01-01', goods, '0.1', '0.2'],
        ['大型企业的本国产品：只有 20%', '2026-01-01', { ...domestic, bidderSize: 'large' }, '0.2', '0.2'],
        ['非本国产品', '2026-01-01', { ...domestic, domesticProduct: 'foreign' }, '0.1', '0.2'],
        [
          '多产品包成本 80%',
          '2026-01-01',
          { ...domestic, domesticProduct: 'bundle', domesticCostShare: '80%' },
          '0.3',
          '0.4',
        ],
        [
          '多产品包成本差百万分之一不到 80%',
          '2026-01-01',
          { ...domestic, domesticProduct: 'bundle', domesticCostShare: '0.799999' },
          '0.1',
          '0.2',
        ],
        ['专门面向中小企业的本国产品：只有 20%', '2026-01-01', { ...domestic, packageForSmesOnly: true }, '0.2', '0.2'],
        ['外资企业的本国产品，同等', '2026-01-01', { ...domestic, investorOrigin: 'foreign' }, '0.3', '0.4'],
        ['服务不涉及本国产品扣除', '2026-01-01', { ...domestic, procurementObject: 'services' }, '0.1', '0.2'],
      ] as const
    ).map(([name, on, facts, discountLeast, discountMost]) => ({
      case: name,
      on,
      facts,
      gives: { discountLeast, discountMost },
    })),
    {
      case: '2026 年的扣除，2025-09-29 看：还看不到',
      on: '2026-01-01',
      knownOn: '2025-09-29',
      facts: domestic,
      gives: { discountMost: '0.2' },
    },
    {
      case: '2026 年的扣除，2025-09-30 看',
      on: '2026-01-01',
      knownOn: '2025-09-30',
      facts: domestic,
      gives: { discountMost: '0.4' },
    },
    { case: '须知：货物、单一门户', on: after, facts: goods, gives: { also: ['maker-counts', 'portal'] } },
    {
      case: '须知：工程，大型企业',
      on: after,
      facts: { ...works, bidderSize: 'large' },
      gives: { also: ['builder-counts'] },
    },
    {
      case: '须知：服务，方案前一日没有单一门户',
      on: '2023-11-17',
      facts: services,
      gives: { also: ['employer-counts'] },
    },
    {
      case: '须知：份额不足 30%',
      on: '2023-11-17',
      facts: { ...joint, smallFirmContractShare: '29%' },
      gives: { also: ['below-thirty', 'maker-counts'] },
    },
    {
      case: '须知：视同小微、不重复',
      on: '2023-11-17',
      facts: { ...goods, bidderSize: 'prison', packageForSmesOnly: true },
      gives: { also: ['maker-counts', 'no-discount-twice', 'treated-as-small'] },
    },
    {
      case: '须知：多产品包不足 80%',
      on: '2026-01-01',
      facts: { ...domestic, bidderSize: 'large', domesticProduct: 'bundle', domesticCostShare: '0.5' },
      gives: { also: ['domestic-cost-under-eighty', 'maker-counts'] },
    },
    {
      case: '须知：叠加以原报价为基数',
      on: '2026-01-01',
      facts: { ...domestic, bidderSize: 'large' },
      gives: { also: ['maker-counts', 'original-price'] },
    },
  ])
  proves(smeBenefit)
})
