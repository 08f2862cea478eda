import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { financialBond } from './financial-bond.ts'

const issuer = { bondIssuerKind: 'consumer-finance', registeredIn: 'beijing-other', bondConditionsMet: true }
const on = '2023-11-18'

describe('消费金融、金融租赁公司发行金融债券 financial bonds', () => {
  examples(financialBond, [
    {
      case: '消费金融公司，符合条件',
      on,
      facts: issuer,
      gives: { mayIssue: 'needs-rules', missing: null },
      by: ['supported'],
    },
    {
      case: '金融租赁公司，自贸试验区内，符合条件',
      on,
      facts: { ...issuer, bondIssuerKind: 'financial-leasing', registeredIn: 'beijing-ftz' },
      gives: { mayIssue: 'needs-rules' },
    },
    {
      case: '不符合条件',
      on,
      facts: { ...issuer, bondConditionsMet: false },
      gives: { mayIssue: false, missing: ['conditions'] },
    },
    {
      case: '其他公司，不论条件',
      on,
      facts: { ...issuer, bondIssuerKind: 'other', bondConditionsMet: false },
      gives: { mayIssue: 'not-applicable', missing: null },
    },
    { case: '不在北京', on, facts: { ...issuer, registeredIn: 'elsewhere' }, gives: { mayIssue: 'not-applicable' } },
  ])
  proves(financialBond)
})
