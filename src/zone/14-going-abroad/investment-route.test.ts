import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { investmentRoute } from './investment-route.ts'

const filing = { investsAbroad: true, outboundHandling: 'filing', registeredIn: 'beijing-other' }
const on = '2023-11-18'

describe('对外投资程序 route of an outbound investment', () => {
  examples(investmentRoute, [
    {
      case: '主管部门实行备案，在京企业',
      on,
      facts: filing,
      gives: { route: 'filing', certificate: 'promoted', also: ['service-platform'] },
      by: ['filing'],
    },
    {
      case: '主管部门实行备案，在京企业，但注册在北京自贸试验区内：备案',
      on,
      facts: { ...filing, registeredIn: 'beijing-ftz' },
      gives: { route: 'filing', certificate: 'promoted', also: ['service-platform'] },
      by: ['filing'],
    },
    { case: '主管部门实行核准', on, facts: { ...filing, outboundHandling: 'approval' }, gives: { route: 'approval' } },
    {
      case: '尚不清楚：范围未收录',
      on,
      facts: { ...filing, outboundHandling: 'unknown' },
      gives: { route: 'needs-rules', certificate: 'promoted' },
      by: ['unknown'],
    },
    {
      case: '北京以外的企业：程序相同，没有方案的电子证照和平台',
      on,
      facts: { ...filing, registeredIn: 'elsewhere' },
      gives: { route: 'filing', certificate: null, also: null },
    },
    {
      case: '不是对外投资',
      on,
      facts: { ...filing, investsAbroad: false },
      gives: { route: 'not-applicable', certificate: null, also: null },
    },
  ])
  proves(investmentRoute)
})
