import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { specification } from './specification.ts'

const purchase = {
  procurementPurchaser: 'beijing',
  specificationAim: 'environment',
  specificationDemands: [],
  softwareReach: 'mass-market',
  softwareForCriticalInfrastructure: false,
}
const code = { ...purchase, specificationDemands: ['source-code'] }
const on = '2023-11-18'

describe('技术规格 technical specifications', () => {
  examples(specification, [
    ...['environment', 'natural-resources'].map((specificationAim) => ({
      case: `目的为 ${specificationAim}`,
      on,
      facts: { ...purchase, specificationAim },
      gives: { lawful: 'lawful', reasons: ['protects-nature'] },
    })),
    {
      case: '满足采购需要',
      on,
      facts: { ...purchase, specificationAim: 'need' },
      gives: { lawful: 'lawful', reasons: null },
    },
    {
      case: '与采购无关的目的',
      on,
      facts: { ...purchase, specificationAim: 'other' },
      gives: { lawful: 'needs-rules', reasons: ['unrelated-aim'] },
    },
    {
      case: '指定品牌，虽以环保为名',
      on,
      facts: { ...purchase, specificationDemands: ['brand'] },
      gives: { lawful: 'needs-rules', reasons: ['brand', 'protects-nature'] },
    },
    {
      case: '要求大众市场软件的源代码',
      on,
      facts: code,
      gives: { lawful: 'unlawful', reasons: ['protects-nature', 'source-code'] },
    },
    {
      case: '要求含有大众市场软件的产品的源代码',
      on,
      facts: { ...code, softwareReach: 'product-with-mass-market' },
      gives: { lawful: 'unlawful' },
    },
    { case: '定制软件的源代码', on, facts: { ...code, softwareReach: 'bespoke' }, gives: { lawful: 'lawful' } },
    {
      case: '关键信息基础设施的软件',
      on,
      facts: { ...code, softwareForCriticalInfrastructure: true },
      gives: { lawful: 'lawful' },
    },
    {
      case: '既要源代码又指定品牌',
      on,
      facts: { ...code, specificationDemands: ['source-code', 'brand'] },
      gives: { lawful: 'unlawful', reasons: ['brand', 'protects-nature', 'source-code'] },
    },
    {
      case: '在京中央预算单位',
      on,
      facts: { ...purchase, procurementPurchaser: 'central-in-beijing' },
      gives: { lawful: 'needs-rules' },
    },
    {
      case: '北京以外',
      on,
      facts: { ...code, procurementPurchaser: 'elsewhere' },
      gives: { lawful: 'not-applicable', reasons: null },
    },
  ])
  proves(specification)
})
