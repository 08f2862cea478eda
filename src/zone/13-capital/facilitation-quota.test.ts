import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { facilitationQuota } from './facilitation-quota.ts'

const firm = { innovationStanding: 'innovative', registeredIn: 'beijing-other', facilitatedBorrowing: '10000000' }
const higher = { ...firm, innovationStanding: 'innovative-higher', facilitatedBorrowing: '20000000' }
const on = '2025-09-15'

describe('跨境融资便利化额度 quota for facilitated cross-border financing', () => {
  examples(facilitationQuota, [
    {
      case: '科创企业，正好 1000 万美元',
      on,
      facts: firm,
      gives: { quota: '10000000', within: true, also: null },
      by: ['ordinary'],
    },
    {
      case: '科创企业，多 1 美分',
      on,
      facts: { ...firm, facilitatedBorrowing: '10000000.01' },
      gives: { quota: '10000000', within: false },
    },
    {
      case: '较高额度，正好 2000 万美元',
      on,
      facts: higher,
      gives: { quota: '20000000', within: true },
      by: ['higher'],
    },
    {
      case: '较高额度，多 1 美分',
      on,
      facts: { ...higher, facilitatedBorrowing: '20000000.01' },
      gives: { quota: '20000000', within: false },
    },
    {
      case: '北京以外同样适用',
      on,
      facts: { ...firm, registeredIn: 'elsewhere' },
      gives: { quota: '10000000', within: true },
    },
    {
      case: '前一日，北京：试点，未收录',
      on: '2025-09-14',
      facts: firm,
      gives: { quota: 'needs-rules' },
      by: ['pilot'],
    },
    { case: '方案当日，北京', on: '2023-11-18', facts: firm, gives: { quota: 'needs-rules' } },
    {
      case: '前一日，北京以外',
      on: '2025-09-14',
      facts: { ...firm, registeredIn: 'elsewhere' },
      gives: { quota: 'not-applicable' },
    },
    {
      case: '不是科创企业：宏观审慎管理',
      on,
      facts: { ...firm, innovationStanding: 'none' },
      gives: { quota: 'not-applicable', also: ['macro-prudential'] },
    },
    {
      case: '不是科创企业，参数调整前一日',
      on: '2025-01-12',
      facts: { ...firm, innovationStanding: 'none' },
      gives: { quota: 'needs-rules', also: null },
    },
    {
      case: '不是科创企业，参数调整之日',
      on: '2025-01-13',
      facts: { ...firm, innovationStanding: 'none' },
      gives: { quota: 'needs-rules', also: ['macro-prudential'] },
    },
  ])
  proves(facilitationQuota)
})
