/** Markets on both databases: what is offered, taken, settled, refused; and what two do at the same moment. */

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wholeText } from '../../src/markets/contract.ts'
import type { MarketProblem } from '../../src/markets/market.ts'
import type { Party } from '../../src/people/persons.ts'
import type { Result } from '../../src/text.ts'
import { day } from '../../src/time/dates.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { places } from '../window/house.ts'
import { airline, fresh, type Kept, kept, offering, person, poor, solar, steel } from './house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres.stop())

const ccer = 'green.ccer-trading'
const book = 'green.environmental-rights-price'
const seller = person('of the seller')
const buyer = person('of the buyer')

function value<T>(result: Result<T, MarketProblem>): T {
  if (!result.ok)
    throw new Error(JSON.stringify(result.error, (_, each) => (typeof each === 'bigint' ? String(each) : each)))
  return result.value
}

const why = (result: Result<unknown, MarketProblem>): string =>
  result.ok ? 'done' : 'text' in result.error ? result.error.text.zh : result.error.kind

describe.each(places(() => postgres))('%s', (_, where) => {
  let house: Kept
  beforeAll(async () => {
    house = await kept(await where())
    await house.issue(solar, 1_000n)
    await house.issue(steel, 0n)
    await house.issue(airline, 0n)
    await house.payIn(steel, '50000')
    await house.payIn(airline, '50000')
  }, 60_000)
  afterAll(() => house.close())

  const offered = async (given: object = {}) =>
    value(await house.markets.offer(seller, ccer, offering(given), fresh())).offer
  const taken = (offer: string, by: Party, quantity: bigint) =>
    house.markets.take(buyer, offer, { buyer: by, quantity, wish: {} }, fresh())
  const confirmed = async (trade: string, side: 'seller' | 'buyer' = 'buyer') => {
    const { hash } = (await house.markets.findTrade(trade)) ?? { hash: '' }
    return house.markets.confirm(buyer, trade, side, hash, fresh())
  }

  test('a part of a listing is bought: units and money change hands at once, and the rest stays on offer', async () => {
    const offer = await offered({ price: 8_000n, quantity: 100n })
    expect(await house.inCustody(solar)).toBe('100')
    const { trade } = value(await taken(offer, steel, 40n))
    expect(value(await confirmed(trade)).state).toBe('settled')
    expect(await house.units(steel)).toBe('40')
    expect(await house.money(steel)).toBe('46800.00')
    expect(await house.money(solar)).toBe('3200.00')
    expect((await house.markets.findOffer(offer))?.left).toBe(60n)
    value(await house.markets.move(seller, offer, 'withdraw', '不卖了', fresh()))
    expect([await house.units(solar), await house.inCustody(solar)]).toEqual(['960', '0'])
  })

  test('both confirm one text: its hash is that of the text itself, and another is refused', async () => {
    const offer = await offered({ quantity: 1n })
    const { trade } = value(await taken(offer, steel, 1n))
    const found = await house.markets.findTrade(trade)
    if (!found) throw new Error('no trade')
    expect(found.hash).toBe(createHash('sha256').update(wholeText(found.text)).digest('hex'))
    expect(found.text.zh).toContain('朝阳光伏有限公司')
    expect(found.sellerConfirmed?.how).toBe('offer')
    expect(why(await house.markets.confirm(buyer, trade, 'buyer', '0'.repeat(64), fresh()))).toContain(
      '不是这份合同文本',
    )
    expect(value(await confirmed(trade)).state).toBe('settled')
  })

  test('two buyers at once on the last unit: one has it, the other is told', async () => {
    const offer = await offered({ quantity: 1n })
    const both = await Promise.all([taken(offer, steel, 1n), taken(offer, airline, 1n)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.filter(({ ok }) => !ok).map(why)).toEqual(['已经全部成交，您来晚了一步'])
    const won = both.find(({ ok }) => ok)
    if (won?.ok) value(await house.markets.cancel(buyer, won.value.trade, 'buyer', '另有安排', fresh()))
    expect((await house.markets.findOffer(offer))?.state).toBe('offered')
    value(await house.markets.move(seller, offer, 'withdraw', '', fresh()))
  })

  test('the same request twice is one purchase', async () => {
    const offer = await offered({ quantity: 5n })
    const request = fresh()
    const wish = { buyer: steel, quantity: 1n, wish: {} }
    const first = value(await house.markets.take(buyer, offer, wish, request))
    expect(value(await house.markets.take(buyer, offer, wish, request))).toEqual(first)
    expect((await house.markets.findOffer(offer))?.left).toBe(4n)
    value(await house.markets.cancel(buyer, first.trade, 'buyer', '', fresh()))
    value(await house.markets.move(seller, offer, 'withdraw', '', fresh()))
  })

  test('who has no units offers nothing, and nothing moves', async () => {
    const refused = await house.markets.offer(seller, ccer, offering({ seller: steel, quantity: 10_000n }), fresh())
    expect(refused).toMatchObject({ ok: false, error: { kind: 'leg' } })
    expect(await house.inCustody(steel)).toBe('0')
  })

  test('who has no money settles nothing: the units stay in custody, the trade waits, the reason is told', async () => {
    await house.issue(poor, 0n)
    const offer = await offered({ quantity: 2n })
    const { trade } = value(await taken(offer, poor, 2n))
    const before = [await house.inCustody(solar), await house.money(solar), await house.units(poor)]
    const refused = await confirmed(trade)
    expect(refused).toMatchObject({ ok: false, error: { kind: 'leg', problem: { code: 'floor' } } })
    expect([await house.inCustody(solar), await house.money(solar), await house.units(poor)]).toEqual(before)
    const found = await house.markets.findTrade(trade)
    expect([found?.state, found?.buyerConfirmed]).toEqual(['agreed', null])
    await house.payIn(poor, '160')
    expect(value(await confirmed(trade)).state).toBe('settled')
    expect([await house.money(poor), await house.units(poor)]).toEqual(['0.00', '2'])
  })

  test('a buyer without an account in the registry gets nothing and pays nothing', async () => {
    const stranger: Party = { kind: 'organisation', id: 'stranger' as never }
    await house.payIn(stranger, '1000')
    const offer = await offered({ quantity: 1n })
    const { trade } = value(await taken(offer, stranger, 1n))
    expect(await confirmed(trade)).toMatchObject({
      ok: false,
      error: { kind: 'leg', problem: { code: 'unknown-account' } },
    })
    expect(await house.money(stranger)).toBe('1000.00')
    value(await house.markets.cancel(buyer, trade, 'buyer', '', fresh()))
    value(await house.markets.move(seller, offer, 'withdraw', '', fresh()))
  })

  test('a block is seen by the one it is offered to, and taken whole', async () => {
    const offer = await offered({ way: 'block', to: steel, quantity: 10n, price: 7_000n })
    expect(why(await taken(offer, airline, 10n))).toBe('没有这项挂牌')
    expect(await taken(offer, steel, 9n)).toMatchObject({ ok: false, error: { kind: 'wrong-form' } })
    expect((await house.markets.onOffer(ccer, 50)).some(({ id }) => id === offer)).toBe(false)
    const { trade } = value(await taken(offer, steel, 10n))
    expect(value(await confirmed(trade)).state).toBe('settled')
  })

  describe('an auction', () => {
    test('the highest bid has all of it; of equal ones the earliest; not before its last day is over', async () => {
      const offer = await offered({ way: 'auction', price: 100_000n, quantity: 10n, until: day('2026-11-05') })
      const bid = (by: Party, price: bigint) =>
        house.markets.bid(buyer, offer, { bidder: by, price, wish: {} }, fresh())
      expect(await bid(steel, 99_999n)).toMatchObject({ ok: false, error: { kind: 'wrong-form' } })
      value(await bid(steel, 100_000n))
      value(await bid(airline, 120_000n))
      value(await bid(steel, 120_000n))
      expect(why(await bid(solar, 130_000n))).toContain('自己')
      expect(why(await house.markets.move(seller, offer, 'withdraw', '', fresh()))).toContain('已有人出价')
      house.on('2026-11-05')
      expect(why(await house.markets.close(seller, offer, fresh()))).toContain('日终')
      house.on('2026-11-06')
      const closed = value(await house.markets.close(seller, offer, fresh()))
      const trade = await house.markets.findTrade(closed.trade ?? '')
      expect([trade?.buyer.id, trade?.total, trade?.quantity]).toEqual(['airline', 120_000n, 10n])
      expect(why(await house.markets.cancel(buyer, trade?.id ?? '', 'buyer', '', fresh()))).toContain('约束力')
      expect(value(await confirmed(trade?.id ?? '')).state).toBe('settled')
      expect(await house.units(airline)).toBe('10')
    })

    test('without a bid it lapses by itself, and the units come back', async () => {
      const before = await house.units(solar)
      const offer = await offered({ way: 'auction', price: 1n, quantity: 7n, until: day('2026-11-07') })
      house.on('2026-11-08')
      expect(await house.markets.lapse(100)).toBe(1)
      expect((await house.markets.findOffer(offer))?.state).toBe('lapsed')
      expect(await house.units(solar)).toBe(before)
    })
  })

  test('an agreement lapses after its last day and not on it; what was drawn is on offer again', async () => {
    const offer = await offered({ quantity: 3n })
    const { trade } = value(await taken(offer, steel, 3n))
    expect((await house.markets.findTrade(trade))?.until.toString()).toBe('2026-11-11')
    house.on('2026-11-11')
    expect(await house.markets.lapse(100)).toBe(0)
    house.on('2026-11-12')
    expect(why(await confirmed(trade))).toContain('届满')
    expect(await house.markets.lapse(100)).toBe(1)
    expect((await house.markets.findTrade(trade))?.state).toBe('lapsed')
    expect([(await house.markets.findOffer(offer))?.state, (await house.markets.findOffer(offer))?.left]).toEqual([
      'offered',
      3n,
    ])
    house.on('2026-12-01')
    expect(await house.markets.lapse(100)).toBe(1)
    expect((await house.markets.findOffer(offer))?.state).toBe('lapsed')
    expect(await house.inCustody(solar)).toBe('0')
  })

  test('withdrawn as it lapses, what it held goes back once, and not out of what another offer holds', async () => {
    const before = Number(await house.inCustody(solar))
    house.on('2026-12-01')
    const one = await offered({ quantity: 5n, until: day('2026-12-02') })
    const other = await offered({ quantity: 5n, until: day('2026-12-20') })
    house.on('2026-12-03')
    await Promise.all([
      house.markets.lapse(100),
      house.markets.move(seller, one, 'withdraw', '', fresh()),
      house.markets.lapse(100),
    ])
    expect(Number(await house.inCustody(solar)) - before).toBe(5)
    value(await house.markets.move(seller, other, 'withdraw', '', fresh()))
    expect(Number(await house.inCustody(solar))).toBe(before)
  })

  test('disputed, it stands still until the keeper records how that ended', async () => {
    const offer = await offered({ quantity: 1n, until: null })
    const { trade } = value(await taken(offer, steel, 1n))
    value(await house.markets.dispute(buyer, trade, 'buyer', '编号有误', fresh()))
    expect(why(await confirmed(trade))).toContain('不在待确认状态')
    expect((await house.markets.waiting(ccer)).trades.map(({ id }) => id)).toContain(trade)
    value(await house.markets.endDispute(seller, trade, 'stands', '编号无误', fresh()))
    expect(value(await confirmed(trade)).state).toBe('settled')
    value(await house.markets.dispute(buyer, trade, 'buyer', '仍有异议', fresh()))
    expect(why(await house.markets.endDispute(seller, trade, 'ends', '', fresh()))).toContain('已经交割')
    expect(value(await house.markets.endDispute(seller, trade, 'stands', '', fresh())).state).toBe('settled')
  })

  describe('the order book', () => {
    const order = (by: Party, side: 'buy' | 'sell', price: bigint, quantity: bigint) =>
      house.markets.order(
        person(by.id),
        book,
        { party: by, side, form: { series: 'P000001-2023' }, price, quantity, until: null },
        fresh(),
      )

    test('fills by price and then time, at the price that stood there, and settles each fill', async () => {
      const [cheap, dear] = [value(await order(solar, 'sell', 100n, 5n)), value(await order(solar, 'sell', 110n, 5n))]
      const money = Number(await house.money(solar))
      const bought = value(await order(steel, 'buy', 110n, 7n))
      expect([bought.state, bought.trades.length]).toEqual(['filled', 2])
      expect(Number(await house.money(solar)) - money).toBeCloseTo(7.2)
      expect((await house.markets.findOrder(cheap.order))?.state).toBe('filled')
      expect((await house.markets.findOrder(dear.order))?.left).toBe(3n)
      expect(await house.markets.depth(book, 'P000001-2023', 5)).toEqual([
        { side: 'sell', price: 110n, quantity: 3n, orders: 1 },
      ])
      value(await house.markets.cancelOrder(person('solar'), dear.order, fresh()))
      expect(await house.inCustody(solar)).toBe('0')
    })

    test('who stands there without the money is taken out, and the next in line is met', async () => {
      await house.payIn(poor, '1')
      const without = value(await order(poor, 'buy', 100n, 1n))
      value(
        await house.markets.order(
          person('poor'),
          book,
          { party: poor, side: 'buy', form: { series: 'P000001-2022' }, price: 100n, quantity: 1n, until: null },
          fresh(),
        ),
      )
      await house.ledgers.give(
        person('bank'),
        'finance.fee-payments',
        'settlement-pay-out',
        poor,
        { amount: '1', bankReference: `out-${Math.random()}` },
        fresh(),
      )
      const second = value(await order(steel, 'buy', 90n, 1n))
      const sold = value(await order(solar, 'sell', 80n, 1n))
      expect([sold.state, sold.trades.length]).toEqual(['filled', 1])
      expect((await house.markets.findOrder(without.order))?.state).toBe('cancelled')
      expect((await house.markets.findOrder(without.order))?.reason).not.toBe(null)
      expect((await house.markets.findOrder(second.order))?.state).toBe('filled')
    })

    test('an order that spent all the money, sent again, is answered as it was', async () => {
      const price = BigInt(Math.round(Number(await house.money(steel)) * 100))
      value(await order(solar, 'sell', price, 1n))
      const given = {
        party: steel,
        side: 'buy',
        form: { series: 'P000001-2023' },
        price,
        quantity: 1n,
        until: null,
      } as const
      const request = fresh()
      const first = value(await house.markets.order(person('steel'), book, given, request))
      expect([first.trades.length, await house.money(steel)]).toEqual([1, '0.00'])
      expect(value(await house.markets.order(person('steel'), book, given, request))).toEqual(first)
    })

    test('nobody trades with themselves, and nobody orders without the money', async () => {
      const own = value(await order(solar, 'sell', 100n, 1n))
      expect(why(await order(solar, 'buy', 100n, 1n))).toContain('您自己的委托')
      expect(await order(poor, 'buy', 100n, 1n)).toMatchObject({ ok: false, error: { kind: 'leg' } })
      value(await house.markets.cancelOrder(person('solar'), own.order, fresh()))
    })
  })

  test('prices by day: days that are over are kept, and read as they were counted', async () => {
    const counted = async () => {
      const { rows } = await house.store.query(
        `select (settled_at at time zone 'Asia/Shanghai')::date::text as on, title, price, quantity from market_trades
         where market = $1 and settled_at is not null order by settled_at, id`,
        [ccer],
      )
      return [...Map.groupBy(rows, ({ on, title }) => `${on} ${title}`)]
        .map(([day, trades]) => {
          const prices = trades.map(({ price }) => Number(price))
          const quantity = trades.reduce((sum, each) => sum + Number(each.quantity), 0)
          return [day, trades.length, quantity, Math.min(...prices), Math.max(...prices)].join(' ')
        })
        .toSorted()
        .toReversed()
    }
    const read = async () =>
      (await house.markets.prices(ccer, 1_000)).map(({ on, title, trades, quantity, low, high }) =>
        [`${on} ${title}`, trades, quantity, low, high].join(' '),
      )
    const keptDays = async () =>
      (await house.store.query('select distinct day::text from market_days where market = $1 order by 1', [ccer])).rows
        .map(({ day }) => String(day))
        .filter((day) => day >= '2027-01-01')
    await house.payIn(airline, '1000')
    const sell = async (price: bigint) => {
      const offer = await offered({ price, quantity: 1n, until: null })
      value(await confirmed(value(await taken(offer, airline, 1n)).trade))
    }
    for (const [on, ...prices] of [
      ['2027-01-04', 90n, 70n, 80n],
      ['2027-01-05', 85n],
      ['2027-01-06', 95n],
    ] as const) {
      house.on(on)
      for (const price of prices) await sell(price)
      await house.markets.lapse(100)
      expect(await read()).toEqual(await counted())
    }
    expect(await keptDays()).toEqual(['2027-01-04'])
    house.on('2027-01-20')
    await Promise.all([house.markets.lapse(100), house.markets.lapse(100)])
    expect(await keptDays()).toEqual(['2027-01-04', '2027-01-05', '2027-01-06'])
    await sell(77n)
    expect(await read()).toEqual(await counted())
    expect((await house.markets.prices(ccer, 2)).map(({ last }) => last)).toEqual([77n, 95n])
  })

  test('one’s own, the newest first, whichever side one was on, and no more than asked for', async () => {
    const all = await house.markets.tradesOf([solar, steel], { market: null, most: 10_000 })
    const { rows } = await house.store.query(
      `select id from market_trades where seller in ('solar', 'steel') or buyer in ('solar', 'steel') order by at desc, id desc`,
    )
    expect(all.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    const mine = await house.markets.tradesOf([airline], { market: ccer, most: 3 })
    expect(mine.map(({ buyer }) => buyer)).toEqual([airline, airline, airline])
    expect(await house.markets.tradesOf([poor], { market: 'data.products', most: 10 })).toEqual([])
    const offers = await house.markets.offersOf([solar], { market: ccer, most: 5 })
    expect(offers.map(({ seller }) => seller)).toEqual([solar, solar, solar, solar, solar])
    const orders = await house.markets.ordersOf([poor], { market: book, most: 5 })
    expect(orders.map(({ state }) => state).toSorted()).toEqual(['cancelled', 'standing'])
  })

  test('nothing was made or lost: every balance comes out of what moved', async () => {
    const audited = await house.ledgers.audit()
    expect(audited.differences).toEqual([])
    expect((await house.store.verifyJournal()).faults).toEqual([])
  })
})
