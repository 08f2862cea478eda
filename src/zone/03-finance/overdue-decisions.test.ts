/** An application of 2 March 2026 (complete the same day): 120 days end on Tuesday 30 June, six months on 2 September. */
import { describe, expect, test } from 'vitest'
import { authorityId } from '../../people/authorities.ts'
import { type CaseTold, foundOn, readingOf } from '../../watches/examples.ts'
import { application } from './application.ts'
import { overdueDecisions } from './overdue-decisions.ts'

const lead = authorityId('nfra-beijing')

const filed = (happened: CaseTold['happened'] = [], form: CaseTold['form'] = {}): CaseTold => ({
  procedure: application,
  lead,
  received: '2026-03-02',
  form: {
    financialApplicant: 'overseas-institution',
    financialMatter: true,
    applicationComplete: true,
    financialBusinessPlace: 'beijing-ftz',
    financialLicenceSought: 'foreign-bank-preparation',
    ...form,
  },
  happened: [['2026-03-04', { type: 'accepted', on: '2026-03-04', deemed: false }], ...happened],
})

const notice = (until: string | null, automatic = false) =>
  ({ type: 'delay-notified', term: 'plan-120', reasons: '材料复杂', until, automatic }) as const
const decided = {
  type: 'decided',
  result: 'approval',
  outcome: 'granted',
  reasons: '符合条件',
  conditions: '',
  deemed: false,
} as const
const withdrawn = { type: 'withdrawn', reasons: '不办了' } as const

const plan = 'case:2026-K7QX-3M9T/term:plan-120'
const statute = 'case:2026-K7QX-3M9T/term:foreign-bank-preparation'

const table: readonly (readonly [what: string, told: CaseTold, on: string, found: readonly string[]])[] = [
  ['long before, nothing', filed(), '2026-04-01', []],
  ['the last day, near', filed(), '2026-06-30', [`warning ${plan}/near`]],
  ['the day after, over', filed(), '2026-07-01', [`serious ${plan}/over`]],
  ['decided on the last day', filed([['2026-06-30', decided]]), '2026-07-01', []],
  [
    'decided on the day after: over in the morning',
    filed([['2026-07-01', decided]]),
    '2026-07-01',
    [`serious ${plan}/over`],
  ],
  ['decided on the day after: gone on the next', filed([['2026-07-01', decided]]), '2026-07-02', []],
  ['another day named in time', filed([['2026-06-29', notice('2026-08-31')]]), '2026-07-01', [`info ${plan}/notified`]],
  ['without a day', filed([['2026-06-29', notice(null)]]), '2026-07-01', [`serious ${plan}/over`]],
  [
    'told by the system alone',
    filed([['2026-07-01', notice('2026-09-02', true)]]),
    '2026-07-02',
    [`serious ${plan}/over`],
  ],
  [
    'on the day that was named',
    filed([['2026-06-29', notice('2026-07-15')]]),
    '2026-07-15',
    [`info ${plan}/notified`, `warning ${statute}/near`],
  ],
  [
    'the day after the one that was named',
    filed([['2026-06-29', notice('2026-07-15')]]),
    '2026-07-16',
    [`serious ${plan}/promise-broken`, `warning ${statute}/near`],
  ],
  ['withdrawn', filed([['2026-06-01', withdrawn]]), '2026-07-01', []],
  ['not covered by the plan: the statute alone', filed([], { financialBusinessPlace: 'elsewhere' }), '2026-07-01', []],
  [
    'the statute is over too',
    filed([], { financialBusinessPlace: 'elsewhere' }),
    '2026-09-03',
    [`serious ${statute}/over`],
  ],
]

describe('financial applications not decided in time', () => {
  test.each(table)('%s', async (_, told, on, found) => {
    expect(await foundOn(overdueDecisions, readingOf({ cases: [told] }), on)).toEqual(found)
  })

  test('whoever has claimed it does not judge it, and its applicant has no part in it', async () => {
    const told = filed([['2026-03-05', { type: 'claimed', by: 'wu' as never }]])
    const [found] = await overdueDecisions.find(readingOf({ cases: [told] }), Temporal.PlainDate.from('2026-07-01'))
    expect([found?.persons, found?.party?.id, found?.authority]).toEqual([['wu'], 'firm', lead])
  })
})
