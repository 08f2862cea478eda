import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { taxRelief } from './tax-relief.ts'

const converted = { cultureFirmKind: 'converted' }
const inPeriod = { relief: 'needs-rules', also: ['study-goes-on', 'to-end-of-2027'] }

describe('文化企业税收政策 tax relief for culture firms', () => {
  examples(taxRelief, [
    {
      case: '转制企业：方案当日，公告尚未施行',
      on: '2023-11-18',
      facts: converted,
      gives: { relief: 'needs-rules', also: ['study-goes-on'] },
      by: ['studied'],
    },
    {
      case: '转制企业：公告施行前一日',
      on: '2023-12-31',
      facts: converted,
      gives: { relief: 'needs-rules', also: ['study-goes-on'] },
      by: ['studied'],
    },
    { case: '转制企业：公告施行之日', on: '2024-01-01', facts: converted, gives: inPeriod, by: ['converted-2024'] },
    {
      case: '转制企业：最后一日',
      on: '2027-12-31',
      knownOn: '2028-12-31',
      facts: converted,
      gives: inPeriod,
      by: ['converted-2024'],
    },
    {
      case: '转制企业：期满次日',
      on: '2028-01-01',
      knownOn: '2028-12-31',
      facts: converted,
      gives: { relief: 'needs-rules', also: ['study-goes-on'] },
      by: ['studied'],
    },
    {
      case: '其他文化企业',
      on: '2024-01-01',
      facts: { cultureFirmKind: 'other-culture' },
      gives: { relief: 'needs-rules', also: ['study-goes-on'] },
      by: ['studied'],
    },
    {
      case: '不是文化企业',
      on: '2024-01-01',
      facts: { cultureFirmKind: 'not-culture' },
      gives: { relief: 'not-applicable', also: null },
    },
  ])
  proves(taxRelief)
})
