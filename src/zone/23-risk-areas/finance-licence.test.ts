import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { financeLicence } from './finance-licence.ts'

const on = '2023-11-18'
const firm = (financialActivity: string, held: readonly string[], investorOrigin = 'mainland') => ({
  financialActivity,
  financialLicencesHeld: held,
  investorOrigin,
})
const six = { length: 6, unit: 'months' }

/** 活动、所需许可、法定期限。 */
const table = [
  ['banking', 'bank', null],
  ['insurance', 'insurance-company', six],
  ['securities', 'securities-company', six],
  ['public-funds', 'fund-manager', six],
  ['advice', 'adviser', null],
  ['insurance-assets', 'insurance-asset-manager', null],
] as const

describe('金融业务持牌经营 licence for financial business', () => {
  examples(
    financeLicence,
    table.flatMap(([activity, licence, time]) => [
      {
        case: `${activity}，持有 ${licence}`,
        on,
        facts: firm(activity, [licence]),
        gives: { standing: 'covered', licence, time, also: ['same-for-all'] },
      },
      {
        case: `${activity}，没有许可`,
        on,
        facts: firm(activity, []),
        gives: { standing: 'licence-needed', licence, time, also: ['illegal-finance', 'same-for-all'] },
      },
      {
        case: `${activity}，只持有别的许可`,
        on,
        facts: firm(
          activity,
          table.map(([, other]) => other).filter((other) => other !== licence),
        ),
        gives: { standing: 'licence-needed', licence },
      },
    ]),
  )
  examples(
    financeLicence,
    ['mainland', 'hk-macao', 'taiwan', 'foreign'].flatMap((origin) => [
      {
        case: `${origin}，证券业务，无牌：内外一致`,
        on,
        facts: firm('securities', [], origin),
        gives: { standing: 'licence-needed', licence: 'securities-company' },
      },
      {
        case: `${origin}，证券业务，持牌：内外一致`,
        on,
        facts: firm('securities', ['securities-company'], origin),
        gives: { standing: 'covered' },
      },
    ]),
  )
  examples(financeLicence, [
    { case: '其他金融活动', on, facts: firm('other', ['bank']), gives: { standing: 'needs-rules', licence: null } },
    { case: '不是金融活动', on, facts: firm('none', []), gives: { standing: 'not-applicable', also: null } },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: firm('securities', []),
      gives: { standing: 'licence-needed' },
    },
  ])
  proves(financeLicence)
})
