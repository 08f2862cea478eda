/** The order book against a matcher so plain that it can be read: at every turn the best price, at one price the oldest. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Book, type Fill, type Order, orderBook, type Side } from './book.ts'

const order = (id: string, side: Side, price: number, quantity: number): Order => ({
  id,
  side,
  price: BigInt(price),
  quantity: BigInt(quantity),
})

/** Sorts everything anew at every order. */
function naive() {
  let standing: { order: Order; left: bigint; came: number }[] = []
  let came = 0
  return {
    place(coming: Order): readonly Fill[] {
      const fills: Fill[] = []
      let left = coming.quantity
      const meets = standing
        .filter(
          ({ order: { side, price } }) =>
            side !== coming.side && (coming.side === 'buy' ? price <= coming.price : price >= coming.price),
        )
        .sort((a, b) => {
          const cheaper = a.order.price < b.order.price ? -1 : a.order.price > b.order.price ? 1 : 0
          return (coming.side === 'buy' ? cheaper : -cheaper) || a.came - b.came
        })
      for (const maker of meets) {
        if (left === 0n) break
        const quantity = maker.left < left ? maker.left : left
        fills.push({ maker: maker.order.id, taker: coming.id, price: maker.order.price, quantity })
        maker.left -= quantity
        left -= quantity
      }
      standing = standing.filter((each) => each.left > 0n)
      if (left > 0n) standing.push({ order: coming, left, came: came++ })
      return fills
    },
    cancel(id: string): bigint | null {
      const found = standing.find((each) => each.order.id === id)
      standing = standing.filter((each) => each !== found)
      return found?.left ?? null
    },
    left: (id: string): bigint => standing.find((each) => each.order.id === id)?.left ?? 0n,
    best: (side: Side): bigint | undefined => {
      const prices = standing.filter((each) => each.order.side === side).map((each) => each.order.price)
      return prices.sort((a, b) => (a < b ? -1 : 1)).at(side === 'sell' ? 0 : -1)
    },
  }
}

const filled = (book: Book, ...orders: readonly Order[]) =>
  orders
    .flatMap((each) => book.place(each))
    .map(({ maker, taker, price, quantity }) => [maker, taker, Number(price), Number(quantity)])

describe('price, then time', () => {
  test('the cheapest seller is met first, and at one price the one who came first', () => {
    const book = orderBook()
    const fills = filled(
      book,
      order('late and dear', 'sell', 101, 5),
      order('first at 100', 'sell', 100, 5),
      order('second at 100', 'sell', 100, 5),
      order('buyer', 'buy', 101, 12),
    )
    expect(fills).toEqual([
      ['first at 100', 'buyer', 100, 5],
      ['second at 100', 'buyer', 100, 5],
      ['late and dear', 'buyer', 101, 2],
    ])
    expect(book.left('late and dear')).toBe(3n)
  })

  test.each<[string, Side, number, number]>([
    ['a buyer at the price itself', 'buy', 100, 1],
    ['a buyer one fen below it', 'buy', 99, 0],
    ['a buyer above it, who pays the price that stood there', 'buy', 105, 1],
  ])('%s', (_, side, price, met) => {
    const book = orderBook()
    expect(filled(book, order('seller', 'sell', 100, 1), order('other', side, price, 1))).toEqual(
      met ? [['seller', 'other', 100, 1]] : [],
    )
  })

  test('what was cancelled is met no more, and the next in line is', () => {
    const book = orderBook()
    filled(book, order('a', 'sell', 100, 5), order('b', 'sell', 100, 5))
    expect(book.cancel('a')).toBe(5n)
    expect(book.cancel('a')).toBeNull()
    expect(filled(book, order('buyer', 'buy', 100, 3))).toEqual([['b', 'buyer', 100, 3]])
  })

  test.each([
    ['nothing of it', order('x', 'buy', 1, 0)],
    ['a price below nothing', order('x', 'buy', -1, 1)],
  ])('an order of %s does not enter', (_, wrong) => {
    expect(() => orderBook().place(wrong)).toThrow(RangeError)
  })
})

/** Few prices, so that many orders meet at one. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('place' as const),
        side: fc.constantFrom<Side>('buy', 'sell'),
        price: fc.integer({ min: 95, max: 105 }),
        quantity: fc.integer({ min: 1, max: 20 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), of: fc.nat(60) }) },
  ),
  { maxLength: 60 },
)

describe('whatever comes', () => {
  test('it fills as the plain matcher does, order by order', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const book = orderBook()
        const plain = naive()
        for (const [n, step] of all.entries()) {
          if (step.do === 'cancel') expect(book.cancel(`o${step.of}`)).toBe(plain.cancel(`o${step.of}`))
          else {
            const coming = order(`o${n}`, step.side, step.price, step.quantity)
            expect(book.place(coming)).toEqual(plain.place(coming))
          }
        }
        for (const n of all.keys()) expect(book.left(`o${n}`)).toBe(plain.left(`o${n}`))
        for (const side of ['buy', 'sell'] as const) expect(book.depth(side, 1)[0]?.price).toBe(plain.best(side))
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is made or lost: what was placed is filled, cancelled or stands; and no two that could meet both stand', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const book = orderBook()
        let placed = 0n
        let gone = 0n
        for (const [n, step] of all.entries())
          if (step.do === 'cancel') gone += book.cancel(`o${step.of}`) ?? 0n
          else {
            placed += BigInt(step.quantity)
            for (const { quantity } of book.place(order(`o${n}`, step.side, step.price, step.quantity)))
              gone += 2n * quantity
          }
        const levels = (['buy', 'sell'] as const).map((side) => book.depth(side, 100))
        expect(levels.flat().reduce((sum, { quantity }) => sum + quantity, 0n) + gone).toBe(placed)
        const [buy, sell] = levels.map((each) => each[0]?.price)
        if (buy !== undefined && sell !== undefined) expect(buy < sell).toBe(true)
      }),
    )
  })
})
