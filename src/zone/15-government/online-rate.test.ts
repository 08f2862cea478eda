/** One matter that is declared to be wholly online; what was handed over at a counter in March is found in April. */
import { describe, expect, test } from 'vitest'
import { authorityId } from '../../people/authorities.ts'
import { type CaseTold, foundOn, readingOf } from '../../watches/examples.ts'
import type { CaseEvent } from '../../window/events.ts'
import { application } from '../03-finance/application.ts'
import { onlineRate, shareOf } from './online-rate.ts'

const lead = authorityId('nfra-beijing')
const delivered = (how: 'electronic' | 'post' | 'counter', on: string): CaseTold => ({
  procedure: application,
  lead,
  received: '2026-02-02',
  form: { financialLicenceSought: 'foreign-bank-preparation' },
  happened: [
    ['2026-02-03', { type: 'accepted', on: '2026-02-03', deemed: false }],
    ['2026-02-10', decided],
    [on, { type: 'delivered', how }],
  ],
})
const decided: CaseEvent = {
  type: 'decided',
  result: 'approval',
  outcome: 'refused',
  reasons: '不符合条件',
  conditions: '',
  deemed: false,
}
const march = 'warning matter:finance.application/authority:nfra-beijing/month:2026-03'

const table: readonly (readonly [what: string, cases: readonly CaseTold[], on: string, found: readonly string[]])[] = [
  ['electronic in March', [delivered('electronic', '2026-03-10')], '2026-04-01', []],
  ['by post: nobody had to come', [delivered('post', '2026-03-10')], '2026-04-01', []],
  ['at a counter in March, seen in April', [delivered('counter', '2026-03-10')], '2026-04-01', [march]],
  ['not before March is over', [delivered('counter', '2026-03-10')], '2026-03-31', []],
  ['on the last day of March', [delivered('counter', '2026-03-31')], '2026-04-01', [march]],
  ['on the first of April, seen in May', [delivered('counter', '2026-04-01')], '2026-04-30', []],
  [
    'one of two is enough',
    [delivered('electronic', '2026-03-10'), delivered('counter', '2026-03-12')],
    '2026-04-15',
    [march],
  ],
  ['no longer looked at in May', [delivered('counter', '2026-03-10')], '2026-05-01', []],
]

describe('handled online', () => {
  test.each(table)('%s', async (_, cases, on, found) => {
    expect(await foundOn(onlineRate, readingOf({ cases }), on)).toEqual(found)
  })
  test('100% is said of nothing less', () => {
    expect([shareOf(999, 1000), shareOf(1000, 1000), shareOf(0, 0)]).toEqual(['99%', '100%', '100%'])
  })
})
