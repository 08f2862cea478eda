import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { programmeCepa } from './cepa.ts'

const on = '2023-11-18'
const supplier = { investorOrigin: 'hk-macao', cepaTreatment: 'better' }

describe('港澳单独优惠走 CEPA preferences through CEPA', () => {
  examples(programmeCepa, [
    {
      case: '港澳服务提供者，CEPA 更优',
      on,
      facts: supplier,
      gives: { applies: 'cepa', also: ['certificate', 'telecom-2016'] },
    },
    {
      case: '港澳服务提供者，CEPA 更优，2024 年版全国清单施行之日：适用 CEPA 的优惠',
      on: '2024-11-01',
      facts: supplier,
      gives: { applies: 'cepa', also: ['certificate', 'list-yields', 'telecom-2016'] },
      by: ['better'],
    },
    {
      case: '修订协议二前一日；2024 年清单已施行',
      on: '2025-02-28',
      facts: supplier,
      gives: { applies: 'cepa', also: ['certificate', 'list-yields', 'telecom-2016'] },
    },
    {
      case: '修订协议二首日',
      on: '2025-03-01',
      facts: supplier,
      gives: { also: ['certificate', 'list-yields', 'telecom-2016', 'telecom-2025'] },
    },
    { case: '2024 年清单前一日', on: '2024-10-31', facts: supplier, gives: { also: ['certificate', 'telecom-2016'] } },
    ...['same', 'worse', 'none'].map((cepaTreatment) => ({
      case: `港澳服务提供者，CEPA ${cepaTreatment}：适用方案`,
      on,
      facts: { ...supplier, cepaTreatment },
      gives: { applies: 'plan', also: ['telecom-2016', 'through-cepa-only'] },
    })),
    {
      case: '外国投资者',
      on,
      facts: { ...supplier, investorOrigin: 'foreign' },
      gives: { applies: 'plan-only', also: null },
    },
    {
      case: '外国投资者，2024 年版全国清单施行之日：只适用方案，不能适用 CEPA',
      on: '2024-11-01',
      facts: { ...supplier, investorOrigin: 'foreign' },
      gives: { applies: 'plan-only', also: null },
      by: ['not-supplier'],
    },
    { case: '台湾投资者', on, facts: { ...supplier, investorOrigin: 'taiwan' }, gives: { applies: 'plan-only' } },
    { case: '没有外资', on, facts: { ...supplier, investorOrigin: 'mainland' }, gives: { applies: 'not-applicable' } },
    {
      case: '方案当日，公布前一日所知：还没有规则',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: supplier,
      gives: { applies: 'gap' },
    },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: supplier,
      gives: { applies: 'cepa' },
    },
    {
      case: '港澳服务提供者，CEPA same，2024 年版全国清单施行之日：适用方案，CEPA 没有更优',
      on: '2024-11-01',
      facts: { investorOrigin: 'hk-macao', cepaTreatment: 'same' },
      gives: { applies: 'plan', also: ['telecom-2016', 'through-cepa-only'] },
      by: ['no-better'],
    },
  ])
  proves(programmeCepa)
})
