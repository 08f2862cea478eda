import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { nraUseDecision } from './nra-use.ts'

const account = { bankPlace: 'beijing-ftz', nraUse: 'overseas-rmb-loan', overseasBodyAccount: 'rmb-nra' }
const foreign = { ...account, overseasBodyAccount: 'foreign-nra' }
const on = '2023-11-18'

describe('人民币 NRA 账户的适用范围 use of RMB NRA accounts', () => {
  examples(nraUseDecision, [
    {
      case: '发放境外人民币贷款：探索，须配套',
      on,
      facts: account,
      gives: { allowed: 'needs-rules', missing: null },
      by: ['loan'],
    },
    {
      case: '发放境外人民币贷款，京汇发〔2026〕5号施行之日：须配套',
      on: '2026-03-02',
      facts: account,
      gives: { allowed: 'needs-rules', also: null },
      by: ['loan'],
    },
    {
      case: '境内证券投资：探索，须配套',
      on,
      facts: { ...account, nraUse: 'domestic-securities' },
      gives: { allowed: 'needs-rules' },
      by: ['securities'],
    },
    {
      case: '自贸试验区外也一样',
      on,
      facts: { ...account, bankPlace: 'beijing-other' },
      gives: { allowed: 'needs-rules' },
    },
    { case: '外汇 NRA 账户', on, facts: foreign, gives: { allowed: false, missing: ['rmb-nra'], also: null } },
    {
      case: '离岸账户',
      on,
      facts: { ...account, overseasBodyAccount: 'osa' },
      gives: { allowed: false, missing: ['rmb-nra'] },
    },
    {
      case: '其他账户，境内证券投资',
      on,
      facts: { ...account, overseasBodyAccount: 'other', nraUse: 'domestic-securities' },
      gives: { allowed: false, missing: ['rmb-nra'] },
    },
    {
      case: '外汇 NRA 账户，2026-03-02 前一日',
      on: '2026-03-01',
      facts: foreign,
      gives: { allowed: false, also: null },
    },
    {
      case: '外汇 NRA 账户，2026-03-02：退汇优化',
      on: '2026-03-02',
      facts: foreign,
      gives: { allowed: false, also: ['foreign-nra-2026'] },
    },
    {
      case: '外汇 NRA 账户，2026-03-02，自贸试验区外',
      on: '2026-03-02',
      facts: { ...foreign, bankPlace: 'beijing-other' },
      gives: { allowed: false, also: null },
    },
    {
      case: '其他用途',
      on,
      facts: { ...foreign, nraUse: 'other' },
      gives: { allowed: 'not-applicable', missing: null },
    },
    { case: '不在北京', on, facts: { ...account, bankPlace: 'elsewhere' }, gives: { allowed: 'not-applicable' } },
  ])
  proves(nraUseDecision)
})
