import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { reinvestmentRegistration } from './reinvestment-registration.ts'

const reinvestment = { reinvestorForeignInvested: true, reinvestedInChina: true, registeredIn: 'beijing-other' }

describe('境内再投资外汇登记 foreign-exchange registration of reinvestment', () => {
  examples(reinvestmentRegistration, [
    {
      case: '方案当日：只是研究',
      on: '2023-11-18',
      facts: reinvestment,
      gives: { exempt: 'needs-rules', also: null },
      by: ['studied'],
    },
    { case: '北京条例施行前一日', on: '2024-06-30', facts: reinvestment, gives: { exempt: 'needs-rules', also: null } },
    {
      case: '北京条例施行之日：按国家规定实施，国家尚未免',
      on: '2024-07-01',
      facts: reinvestment,
      gives: { exempt: 'needs-rules', also: ['beijing-regulations'] },
    },
    {
      case: '取消登记前一日',
      on: '2025-09-14',
      facts: reinvestment,
      gives: { exempt: 'needs-rules', also: ['beijing-regulations'] },
      by: ['studied'],
    },
    {
      case: '取消登记之日',
      on: '2025-09-15',
      facts: reinvestment,
      gives: { exempt: true, also: ['beijing-regulations', 'preliminary-expenses', 'profits'] },
      by: ['freed'],
    },
    {
      case: '全国一样',
      on: '2025-09-15',
      facts: { ...reinvestment, registeredIn: 'elsewhere' },
      gives: { exempt: true },
    },
    {
      case: '再投资的不是外商投资企业',
      on: '2025-09-15',
      facts: { ...reinvestment, reinvestorForeignInvested: false },
      gives: { exempt: 'not-applicable', also: null },
    },
    {
      case: '向境外投资',
      on: '2025-09-15',
      facts: { ...reinvestment, reinvestedInChina: false },
      gives: { exempt: 'not-applicable', also: null },
      by: ['out-of-scope'],
    },
  ])
  proves(reinvestmentRegistration)
})
