import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { bseForeignAccess } from './bse-foreign-access.ts'

const investor = { investorOrigin: 'foreign', bseAccessRoute: 'qualified-investor' }
const on = '2023-11-18'

describe('境外投资者参与北交所 foreign investors on the Beijing Stock Exchange', () => {
  examples(bseForeignAccess, [
    {
      case: '合格境外投资者',
      on,
      facts: investor,
      gives: { access: 'needs-rules', also: null },
      by: ['qualified-investor'],
    },
    {
      case: '互联互通',
      on,
      facts: { ...investor, bseAccessRoute: 'connect' },
      gives: { access: 'needs-rules' },
      by: ['connect'],
    },
    {
      case: '没有途径',
      on,
      facts: { ...investor, bseAccessRoute: 'none' },
      gives: { access: 'needs-rules' },
      by: ['no-route'],
    },
    {
      case: '港澳投资者',
      on,
      facts: { ...investor, investorOrigin: 'hk-macao' },
      gives: { access: 'needs-rules', also: ['cepa-framework'] },
    },
    {
      case: '台湾投资者',
      on,
      facts: { ...investor, investorOrigin: 'taiwan' },
      gives: { access: 'needs-rules', also: null },
    },
    {
      case: '内资投资者',
      on,
      facts: { ...investor, investorOrigin: 'mainland' },
      gives: { access: 'not-applicable', also: null },
    },
    { case: '三年后仍须配套', on: '2026-11-18', facts: investor, gives: { access: 'needs-rules' } },
  ])
  proves(bseForeignAccess)
})
