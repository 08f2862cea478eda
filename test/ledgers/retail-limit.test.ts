/** 跨境电商零售进口限值：单次 5,000 元，个人年度 26,000 元（财关税〔2018〕49号） */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firm, type Kept, keep, other } from './books.ts'

let book: Kept
beforeAll(async () => {
  book = await keep('trade.retail-limit', '2026-11-23')
})
afterAll(() => book.close())

let orders = 0
const buys = (buyer: string, value: string, more = {}) => ({
  enteredForCiftis: true,
  onRetailImportList: true,
  exhibitIsMedicine: false,
  exhibitMovedTo: 'bonded-centre-b',
  singleItemOrder: false,
  buyer,
  order: `N${++orders}`,
  value,
  ...more,
})
const limits = 'retail-imports-2018-49 limits'

describe('单次 one purchase', () => {
  test.each([
    ['5000', false, 'done'],
    ['5000.00', true, 'done'],
    ['5000.01', false, 'refused'],
    ['5000.01', true, 'done'],
    ['26000', true, 'done'],
    ['26000.01', true, 'ceiling'],
    ['26000.01', false, 'ceiling'],
    ['0', false, 'refused'],
  ])('%s yuan, one item only: %s', async (value, singleItemOrder, outcome) => {
    const buyer = `one-${value}-${singleItemOrder}`
    expect((await book.tries('purchase', buys(buyer, value, { singleItemOrder }))).outcome).toBe(outcome)
  })

  test('above 5,000 it has to be said whether the order is for one item', async () => {
    const { singleItemOrder: _, ...form } = buys('open', '5000.01')
    expect(await book.tries('purchase', form)).toMatchObject({
      outcome: 'refused',
      says: '超过单次 5,000 元：请回答订单下是否只有一件商品',
    })
  })
})

describe('年度 the year', () => {
  test('26,000.00 may be reached, and not one fen more', async () => {
    for (const value of ['5000', '5000', '5000', '5000', '5000']) await book.tries('purchase', buys('year', value))
    expect(await book.tries('purchase', buys('year', '1000.01'))).toMatchObject({
      outcome: 'ceiling',
      clauses: [limits],
    })
    expect((await book.tries('purchase', buys('year', '1000.00'))).outcome).toBe('done')
    expect(await book.balance('buyer:year:2026')).toBe(2_600_000n)
    expect((await book.tries('purchase', buys('year', '0.01'))).outcome).toBe('ceiling')
  })

  test('counts what was bought from every seller', async () => {
    await book.tries('purchase', buys('both', '20000', { singleItemOrder: true }))
    expect((await book.tries('purchase', buys('both', '6000.01', { singleItemOrder: true }), other)).outcome).toBe(
      'ceiling',
    )
    expect((await book.tries('purchase', buys('both', '6000', { singleItemOrder: true }), other)).outcome).toBe('done')
  })

  test.each([
    ['2026-12-31T15:59:59Z', '31 December, the last second in Beijing', 'ceiling'],
    ['2026-12-31T16:00:00Z', '1 January in Beijing, still December in London', 'done'],
  ])('%s, %s: %s', async (instant, _, outcome) => {
    book.on(instant)
    expect((await book.tries('purchase', buys('year', '26000', { singleItemOrder: true }))).outcome).toBe(outcome)
    book.on('2026-11-23')
  })
})

describe('什么能卖 what may be sold at all', () => {
  test.each([
    [{ exhibitIsMedicine: true }, 'plan-2023-130 12.6'],
    [{ onRetailImportList: false }, 'plan-2023-130 12.6'],
    [{ exhibitMovedTo: 'fair-not-over' }, 'plan-2023-130 12.6'],
    [{ enteredForCiftis: false }, 'plan-2023-130 12.6'],
  ])('%o', async (more, clause) => {
    const tried = await book.tries('purchase', buys('what', '10', more))
    expect(tried.outcome).toBe('refused')
    expect(tried.clauses).toContain(clause)
    expect(await book.balance('buyer:what:2026')).toBeNull()
  })
})

test('an order is entered once; the keeper posts it back once, for the buyer whose it was', async () => {
  const order = buys('again', '300')
  expect((await book.tries('purchase', order)).outcome).toBe('done')
  expect((await book.tries('purchase', order)).outcome).toBe('already')
  const back = { buyer: 'again', order: order.order, year: 2026, reason: '重复申报' }
  expect((await book.tries('reverse', { ...back, buyer: 'nobody' })).outcome).toBe('refused')
  expect((await book.tries('reverse', back, firm)).outcome).toBe('done')
  expect((await book.tries('reverse', back, firm)).outcome).toBe('unknown-account')
  expect(await book.balance('buyer:again:2026')).toBe(0n)
  expect((await book.ledgers.audit('trade.retail-limit')).differences).toEqual([])
})

describe('更正 putting right', () => {
  test('goes to the buyer whose order it was, never to another who bought as much', async () => {
    const [order, others] = [buys('mine', '300'), buys('theirs', '400')]
    await book.tries('purchase', order)
    await book.tries('purchase', others)
    const back = { order: order.order, year: 2026, reason: '重复申报' }
    expect((await book.tries('reverse', { ...back, buyer: 'theirs' })).outcome).toBe('refused')
    expect((await book.tries('reverse', { ...back, buyer: 'mine', year: 2025 })).outcome).toBe('refused')
    expect([await book.balance('buyer:mine:2026'), await book.balance('buyer:theirs:2026')]).toEqual([30_000n, 40_000n])
  })

  test('of a year that is over, in that year', async () => {
    const order = buys('december', '300')
    book.on('2026-12-31')
    await book.tries('purchase', order)
    book.on('2027-01-01')
    const back = { buyer: 'december', order: order.order, year: 2026, reason: '重复申报' }
    expect((await book.tries('reverse', back)).outcome).toBe('done')
    expect(await book.balance('buyer:december:2026')).toBe(0n)
    expect((await book.ledgers.audit('trade.retail-limit')).differences).toEqual([])
    book.on('2026-11-23')
  })
})
