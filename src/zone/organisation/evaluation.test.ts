/** Applications of 2 March 2026: their 120 days end on 30 June, in the second quarter, which is looked at from 1 July. */
import { describe, expect, test } from 'vitest'
import { authorityId } from '../../people/authorities.ts'
import { day } from '../../time/dates.ts'
import { type CaseTold, foundOn, readingOf } from '../../watches/examples.ts'
import type { CaseEvent } from '../../window/events.ts'
import { application } from '../03-finance/application.ts'
import { evaluated, evaluation, quarterOf } from './evaluation.ts'

const decided: CaseEvent = {
  type: 'decided',
  result: 'approval',
  outcome: 'granted',
  reasons: '符合条件',
  conditions: '',
  deemed: false,
}
const filed = (on: string | null): CaseTold => ({
  procedure: application,
  lead: authorityId('nfra-beijing'),
  received: '2026-03-02',
  form: {
    financialApplicant: 'overseas-institution',
    financialMatter: true,
    applicationComplete: true,
    financialBusinessPlace: 'beijing-ftz',
    financialLicenceSought: 'foreign-bank-preparation',
  },
  happened: [
    ['2026-03-04', { type: 'accepted', on: '2026-03-04', deemed: false }],
    ...(on === null ? [] : [[on, decided] as const]),
  ],
})
const missed = 'warning measure:3.1/quarter:2026-Q2'

const table: readonly (readonly [what: string, told: CaseTold, on: string, found: readonly string[]])[] = [
  ['decided on the last day', filed('2026-06-30'), '2026-07-01', []],
  ['not decided when the quarter is over', filed(null), '2026-07-01', [missed]],
  ['decided a day late', filed('2026-07-01'), '2026-07-02', [missed]],
  ['not before the quarter is over', filed(null), '2026-06-30', []],
  ['all through the third quarter', filed(null), '2026-09-30', [missed]],
]

describe('evaluation', () => {
  test.each(table)('%s', async (_, told, on, found) => {
    expect(await foundOn(evaluation, readingOf({ cases: [told] }), on)).toEqual(found)
  })

  test('the figures of a measure', async () => {
    const reading = readingOf({ cases: [filed('2026-06-30'), filed(null)] })
    const found = await evaluated(reading, day('2026-07-01'), quarterOf(day('2026-06-30')))
    expect(found.get('3.1')).toEqual({ received: 0, decided: 1, granted: 1, due: 2, missed: 1 })
    const first = await evaluated(reading, day('2026-07-01'), quarterOf(day('2026-03-31')))
    expect(first.get('3.1')?.received).toBe(2)
  })

  test.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-04-01', '2026-06-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ])('the quarter of %s', (on, from, to) => {
    const span = quarterOf(day(on))
    expect([span.from.toString(), span.to.toString()]).toEqual([from, to])
  })
})
