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

  test('after the last day of the licence as well', async () => {
    book.on('2027-01-10')
    expect((await book.tries('reverse', back('A1', '0.5'))).outcome).toBe('done')
    book.on('2026-11-23')
  })
})

describe('补记 entered late, by the keeper', () => {
  const late = (no: string, quantity: string, date: string) =>
    shipment(no, quantity, { item: '1C350', date, reason: '企业漏记，报关单可证' })

  test.each([
    ['2026-01-09', 'the day before the licence began', 'refused'],
    ['2026-01-10', 'its first day', 'done'],
    ['2026-11-22', 'yesterday', 'done'],
    ['2026-11-23', 'today: the firm enters it itself', 'refused'],
  ])('a shipment of %s, %s: %s', async (date, _, outcome) => {
    expect((await book.tries('enter-late', late(`F-${date}`, '0.001', date))).outcome).toBe(outcome)
  })

  test.each([
    ['2027-01-10', 'valid', '2027-01-09', 'its last day', 'done'],
    ['2027-01-11', 'valid', '2027-01-10', 'the day after', 'closed'],
    ['2026-11-23', 'suspended', '2026-11-20', 'a day before it was suspended', 'done'],
    ['2026-11-23', 'revoked', '2026-11-20', 'a day before it was revoked', 'done'],
  ])('on %s, the licence %s, a shipment of %s, %s: %s', async (today, state, date, _, outcome) => {
    book.on(today)
    book.licences.set(number, licence({ state }))
    expect((await book.tries('enter-late', late(`G-${today}-${state}`, '0.001', date))).outcome).toBe(outcome)
    book.licences.set(number, licence())
    book.on('2026-11-23')
  })

  test('under a licence whose account was never opened while it ran: opened for that, and for nothing else', async () => {
    const over = 'L2025-2222-222A'
    const until = day('2026-11-22')
    book.licences.set(over, licence({ id: over, from: day('2025-11-23'), until, state: 'expired' }))
    const one = { ...late('I1', '1', '2026-11-22'), licence: over }
    expect((await book.tries('enter-late', one)).outcome).toBe('unknown-account')
    expect((await book.tries('open', { licence: over })).outcome).toBe('done')
    expect((await book.tries('ship', { ...shipment('I2', '1', { item: '1C350' }), licence: over })).outcome).toBe(
      'closed',
    )
    expect((await book.tries('enter-late', one)).outcome).toBe('done')
    expect(await book.balance(`left:${over}:1C350`)).toBe(11_500n)
  })

  test('never more than was left, never to another end user, once, and with a reason', async () => {
    const entered = late('F-2026-11-22', '0.001', '2026-11-22')
    expect((await book.tries('enter-late', entered)).outcome).toBe('already')
    expect((await book.tries('enter-late', late('H1', '12.5', '2026-11-22'))).outcome).toBe('floor')
    expect((await book.tries('enter-late', { ...late('H2', '1', '2026-11-22'), country: '日本' })).outcome).toBe(
      'refused',
    )
    const without = shipment('H3', '1', { item: '1C350', date: '2026-11-22' })
    expect((await book.tries('enter-late', without)).outcome).toBe('/form/reason')
  })

  test('the books agree with the journal', async () => {
    expect((await book.ledgers.audit('trade.licence-drawdown')).differences).toEqual([])
  })
})
