import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { remanufacturedRegime } from './remanufactured-regime.ts'

const listed = { goodsCondition: 'remanufactured', registeredIn: 'beijing-other', remanufacturedListing: 'listed' }
const on = '2023-11-18'

describe('再制造产品进口监管 import regime of remanufactured goods', () => {
  examples(remanufacturedRegime, [
    {
      case: '试点清单内：按新品',
      on,
      facts: listed,
      gives: { regime: 'as-new', missing: null, also: null },
      by: ['listed'],
    },
    {
      case: '试点清单内，但注册在北京自贸试验区内：按新品进口监管',
      on,
      facts: { ...listed, registeredIn: 'beijing-ftz' },
      gives: { regime: 'as-new', missing: null },
      by: ['listed'],
    },
    {
      case: '未见公布的清单',
      on,
      facts: { ...listed, remanufacturedListing: 'no-list' },
      gives: { regime: 'needs-rules', missing: null },
      by: ['no-list'],
    },
    {
      case: '未见公布的清单，但注册在上海试点片区：不在北京的试点之内，按当地现行规定',
      on,
      facts: { ...listed, remanufacturedListing: 'no-list', registeredIn: 'shanghai-pilot' },
      gives: { regime: 'ordinary' },
      by: ['ordinary'],
    },
    {
      case: '清单已公布，不在其内',
      on,
      facts: { ...listed, remanufacturedListing: 'left-out' },
      gives: { regime: 'ordinary', missing: ['list'] },
      by: ['ordinary'],
    },
    {
      case: '清单已公布，不在其内，但货物的新旧为旧品：不在北京的试点之内，按当地现行规定',
      on,
      facts: { ...listed, remanufacturedListing: 'left-out', goodsCondition: 'used' },
      gives: { regime: 'ordinary', missing: ['remanufactured'] },
      by: ['ordinary'],
    },
    {
      case: '旧品，不是再制造产品',
      on,
      facts: { ...listed, goodsCondition: 'used' },
      gives: { regime: 'ordinary', missing: ['remanufactured'] },
    },
    {
      case: '新品',
      on,
      facts: { ...listed, goodsCondition: 'new' },
      gives: { regime: 'not-applicable', missing: null },
    },
    {
      case: '新品，但注册在上海试点片区：不适用',
      on,
      facts: { ...listed, goodsCondition: 'new', registeredIn: 'shanghai-pilot' },
      gives: { regime: 'not-applicable', missing: null, also: null },
      by: ['new-goods'],
    },
    {
      case: '进口企业在北京以外',
      on,
      facts: { ...listed, registeredIn: 'elsewhere' },
      gives: { regime: 'ordinary', missing: ['beijing'], also: ['zones-pilot-2023'] },
    },
    {
      case: '自贸试验区内：另有 2023 年试点',
      on,
      facts: { ...listed, registeredIn: 'beijing-ftz', remanufacturedListing: 'no-list' },
      gives: { regime: 'needs-rules', also: ['zones-pilot-2023'] },
    },
  ])
  proves(remanufacturedRegime)
})
