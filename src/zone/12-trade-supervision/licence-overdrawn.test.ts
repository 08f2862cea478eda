/** What the ledger refused: more than was left, or after the licence ended. */
import { describe, expect, test } from 'vitest'
import type { Row } from '../../store/driver.ts'
import { foundOn, readingOf } from '../../watches/examples.ts'
import { licenceOverdrawn } from './licence-overdrawn.ts'

const attempt = (on: string, account = 'left:L1:3A001', code = 'floor'): Row => ({
  account,
  holder_kind: 'organisation',
  holder: 'firm',
  on_day: on,
  code,
  says_zh: '超过余量',
  says_en: 'more than is left',
  still: '5000',
})

/** As the table would: from the first day asked for, up to the moment at which the day began. */
const reading = (rows: readonly Row[]) =>
  readingOf({
    rows: ([, from, begin]) =>
      rows.filter(({ on_day: on }) => String(on) >= String(from) && `${on}T02:00:00Z` <= String(begin)),
  })

const table: readonly (readonly [what: string, rows: readonly Row[], on: string, found: readonly string[]])[] = [
  ['nothing was refused', [], '2026-03-10', []],
  [
    'one, seen on the next day',
    [attempt('2026-03-09')],
    '2026-03-10',
    ['warning account:left:L1:3A001/day:2026-03-09'],
  ],
  ['not on the day itself', [attempt('2026-03-10')], '2026-03-10', []],
  [
    'a second on the same day is serious',
    [attempt('2026-03-09'), attempt('2026-03-09')],
    '2026-03-10',
    ['serious account:left:L1:3A001/day:2026-03-09'],
  ],
  [
    'a second within 30 days is serious, the first stays what it was',
    [attempt('2026-03-09'), attempt('2026-03-20')],
    '2026-03-21',
    ['warning account:left:L1:3A001/day:2026-03-09', 'serious account:left:L1:3A001/day:2026-03-20'],
  ],
  [
    'on another account it is another matter',
    [attempt('2026-03-09'), attempt('2026-03-09', 'left:L2:3A001', 'closed')],
    '2026-03-10',
    ['warning account:left:L1:3A001/day:2026-03-09', 'warning account:left:L2:3A001/day:2026-03-09'],
  ],
  [
    'the 30th day after the first still counts it',
    [attempt('2026-03-01'), attempt('2026-03-30')],
    '2026-03-31',
    ['warning account:left:L1:3A001/day:2026-03-01', 'serious account:left:L1:3A001/day:2026-03-30'],
  ],
  [
    'the 31st no more',
    [attempt('2026-03-01'), attempt('2026-03-31')],
    '2026-04-01',
    ['warning account:left:L1:3A001/day:2026-03-31'],
  ],
]

describe('shipments beyond a general licence', () => {
  test.each(table)('%s', async (_, rows, on, found) => {
    expect(await foundOn(licenceOverdrawn, reading(rows), on)).toEqual(found)
  })
})
