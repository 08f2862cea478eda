import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { ipDataAccess } from './ip-data-access.ts'

const firm = { standardisedIpData: true, registeredIn: 'beijing-other', isMarketEntity: true, ableToProcessData: true }
const on = '2023-11-18'

describe('知识产权标准化数据免费提供 free standardised IP data', () => {
  examples(ipDataAccess, [
    ...['beijing-other', 'beijing-ftz'].map((registeredIn) => ({
      case: `注册地 ${registeredIn}：全北京市都可以`,
      on,
      facts: { ...firm, registeredIn },
      gives: { free: true, missing: null },
    })),
    ...['shanghai-pilot', 'hainan', 'shenzhen', 'services-pilot-2025', 'elsewhere'].map((registeredIn) => ({
      case: `注册地 ${registeredIn}`,
      on,
      facts: { ...firm, registeredIn },
      gives: { free: false, missing: ['not-in-beijing'] },
    })),
    {
      case: '不是经营主体',
      on,
      facts: { ...firm, isMarketEntity: false },
      gives: { free: false, missing: ['not-an-entity'] },
    },
    {
      case: '不具备加工分析能力',
      on,
      facts: { ...firm, ableToProcessData: false },
      gives: { free: false, missing: ['not-able'] },
    },
    {
      case: '三样都缺',
      on,
      facts: { ...firm, registeredIn: 'elsewhere', isMarketEntity: false, ableToProcessData: false },
      gives: { free: false, missing: ['not-able', 'not-an-entity', 'not-in-beijing'] },
    },
    {
      case: '三样都缺，但申请的不是知识产权标准化数据：不适用',
      on,
      facts: {
        ...firm,
        registeredIn: 'elsewhere',
        isMarketEntity: false,
        ableToProcessData: false,
        standardisedIpData: false,
      },
      gives: { free: 'not-applicable', missing: null },
      by: ['other-data'],
    },
    {
      case: '其他数据',
      on,
      facts: { ...firm, standardisedIpData: false },
      gives: { free: 'not-applicable', missing: null },
    },
  ])
  proves(ipDataAccess)
})
