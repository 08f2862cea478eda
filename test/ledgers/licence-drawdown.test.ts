/** 通用许可核销：一证多批，数量、期限、最终用户都不越过许可 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HeldLicence } from '../../src/ledgers/ledger.ts'
import { day } from '../../src/time/dates.ts'
import { type Kept, keep, other } from './books.ts'

const number = 'L2026-K7QX-3M9T'
const form = {
  items: '3C001；砷化镓外延片；500；片\n1C350；硫二甘醇；12.5；千克',
  endUsers: 'Linden Semiconductor GmbH；德国；射频芯片生产\nKato Seisakusho；日本；研发',
  destinations: '德国、日本',
}
const licence = (more: Partial<HeldLicence> = {}): HeldLicence => ({
  id: number,
  kind: 'general-licence',
  procedure: 'trade.general-licence-application',
  from: day('2026-01-10'),
  until: day('2027-01-09'),
  state: 'valid',
  claims: {},
  form,
  ...more,
})
const shipment = (no: string, quantity: string, more = {}) => ({
  licence: number,
  item: '3C001',
  shipment: no,
  quantity,
  endUser: 'Linden Semiconductor GmbH',
  country: '德国',
  date: '2026-11-23',
  contract: 'HT-2026-7',
  ...more,
})

let book: Kept
const left = () => book.balance(`left:${number}:3C001`)
beforeAll(async () => {
  book = await keep('trade.licence-drawdown', '2026-11-23')
  book.licences.set(number, licence())
})
afterAll(() => book.close())

describe('开立 opening', () => {
  test('before it is opened, nothing can be drawn', async () => {
    expect(await book.tries('ship', shipment('A0', '1'))).toMatchObject({ outcome: 'unknown-account' })
  })

  test('nobody opens the licence of another', async () => {
    expect(await book.tries('open', { licence: number }, other)).toMatchObject({ outcome: 'refused' })
  })

  test('from the licence, each item with its quantity; once', async () => {
    expect((await book.tries('open', { licence: number })).outcome).toBe('done')
    expect([await left(), await book.balance(`left:${number}:1C350`)]).toEqual([500_000n, 12_500n])
    expect((await book.tries('open', { licence: number })).outcome).toBe('already')
  })

  test('a licence that does not state its items line by line opens nothing', async () => {
    book.licences.set('L2026-0000-0000', licence({ id: 'L2026-0000-0000', form: { items: '各种物项' } }))
    const tried = await book.tries('open', { licence: 'L2026-0000-0000' })
    expect(tried.outcome).not.toBe('done')
  })
})

describe('多批发运 shipments', () => {
  test('several, until the next is more than what is left', async () => {
    expect((await book.tries('ship', shipment('A1', '200'))).outcome).toBe('done')
    expect((await book.tries('ship', shipment('A2', '199.999'))).warned).toEqual([])
    expect(await left()).toBe(100_001n)
    expect(await book.tries('ship', shipment('A3', '100.002'))).toMatchObject({
      outcome: 'floor',
      left: 100_001n,
      says: '超过许可的余量：本批 100.002 片，还剩 100.001 片',
      clauses: ['export-control-2024 15', 'plan-2023-130 12.5'],
    })
    // Four fifths are used up: it is said once.
    expect((await book.tries('ship', shipment('A4', '0.001'))).warned).toEqual([80])
    expect((await book.tries('ship', shipment('A5', '100'))).outcome).toBe('done')
    expect(await book.tries('ship', shipment('A6', '0.001'))).toMatchObject({
      outcome: 'floor',
      left: 0n,
      says: '3C001 的许可数量 500 片已经用完',
    })
  })

  test('a shipment is entered once', async () => {
    const again = shipment('B1', '1', { item: '1C350' })
    expect((await book.tries('ship', again)).outcome).toBe('done')
    expect((await book.tries('ship', again)).outcome).toBe('already')
  })

  test.each([
    [
      '不在许可证上的最终用户',
      { endUser: 'Nobody Ltd' },
      /不在许可证上（许可证上是：Linden.*Kato.*）；最终用户改变的，须重新申请/,
    ],
    ['许可证上的最终用户，另一国', { country: '日本' }, /目的国（地区）是德国，不是“日本”/],
    ['不在许可证上的物项', { item: '9A012' }, /许可证上没有 9A012/],
  ])('%s', async (_, more, says) => {
    const tried = await book.tries('ship', shipment('C1', '1', { item: '1C350', ...more }))
    expect(tried).toMatchObject({ outcome: 'refused', clauses: ['export-control-2024 18'] })
    expect(tried.says).toMatch(says)
  })

  test.each([
    ['0', '/form/quantity'],
    ['-1', '/form/quantity'],
    ['1.0001', '/form/quantity'],
    ['一百', '/form/quantity'],
  ])('a quantity of %s is none', async (quantity, at) => {
    expect((await book.tries('ship', shipment('C2', quantity))).outcome).toBe(at)
  })
})

describe('期限 first and last day', () => {
  const small = (no: string, date: string) => shipment(no, '0.001', { item: '1C350', date })
  test.each([
    ['2027-01-09', 'the last day', '2027-01-09', 'done'],
    ['2026-12-31', 'leaving on the last day', '2027-01-09', 'done'],
    ['2026-12-31', 'leaving the day after', '2027-01-10', 'closed'],
    ['2027-01-10', 'the day after', '2027-01-10', 'closed'],
    ['2027-01-09', 'a day that is over', '2027-01-08', 'refused'],
  ])('on %s, %s (%s): %s', async (today, _, leaves, outcome) => {
    book.on(today)
    expect((await book.tries('ship', small(`D-${today}-${leaves}`, leaves))).outcome).toBe(outcome)
    book.on('2026-11-23')
  })

  test.each([
    ['suspended', '许可被暂停，恢复之前不得发运'],
    ['revoked', '许可已被撤销，不得再发运'],
    ['not-yet-valid', '许可尚未生效'],
  ])('%s', async (state, says) => {
    book.licences.set(number, licence({ state }))
    expect(await book.tries('ship', small(`E-${state}`, '2026-11-23'))).toMatchObject({ outcome: 'closed', says })
    book.licences.set(number, licence())
  })
})

describe('更正 putting right', () => {
  const back = (no: string, quantity: string) => ({
    licence: number,
    item: '3C001',
    shipment: no,
    quantity,
    reason: '未出口',
  })
  test('goes back to what is left, never more than the shipment held, and nothing is deleted', async () => {
    expect(await book.tries('reverse', back('A1', '200.001'))).toMatchObject({ outcome: 'floor', left: 200_000n })
    expect((await book.tries('reverse', back('A1', '50'))).outcome).toBe('done')
    expect(await left()).toBe(50_000n)
    expect((await book.tries('reverse', back('A1', '150.001'))).outcome).toBe('floor')
    const lines = await book.ledgers.statement('trade.licence-drawdown', `left:${number}:3C001` as never, { most: 50 })
    expect(lines.map(({ operation, amount }) => `${operation} ${amount}`)).toEqual([
      'reverse 50000',
      'ship -100000',
      'ship -1',
      'ship -199999',
      'ship -200000',
      'open 500000',
    ])
  })

  test('the books agree with the journal', async () => {
    expect((await book.ledgers.audit('trade.licence-drawdown')).differences).toEqual([])
  })
})
