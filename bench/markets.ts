/** The order book in memory, a million orders at a time; and trades contracted and settled on a real PostgreSQL. */
import { availableParallelism, cpus } from 'node:os'
import process from 'node:process'
import { type Order, orderBook } from '../src/markets/book.ts'
import { newKey, signerFrom } from '../src/store/note.ts'
import { fresh, type Kept, kept, offering, person, solar, steel } from '../test/markets/house.ts'
import { startPostgres } from '../test/postgres.ts'

type Print = (table: readonly (readonly string[])[]) => void

const grouped = (n: number): string => Math.round(n).toLocaleString('en')

/** The same every time: prices around a middle that wanders, as a market's does; one order in twenty is cancelled again. */
function ordersOf(count: number): readonly Order[] {
  let state = 20231118
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  let middle = 10_000
  return Array.from({ length: count }, (_, n) => {
    if (n % 100 === 0) middle = Math.max(2_000, middle + random(21) - 10)
    return {
      id: `o${n}`,
      side: random(2) === 0 ? 'buy' : 'sell',
      price: BigInt(middle + random(201) - 100),
      quantity: BigInt(1 + random(100)),
    }
  })
}

function matched(count: number): readonly string[] {
  const orders = ordersOf(count)
  const book = orderBook()
  let fills = 0
  let filled = 0n
  let cancelled = 0
  const cpu = process.cpuUsage()
  const started = performance.now()
  for (const [n, order] of orders.entries()) {
    for (const { quantity } of book.place(order)) {
      fills++
      filled += quantity
    }
    if (n % 20 === 19 && book.cancel(`o${n - 10}`) !== null) cancelled++
  }
  const seconds = (performance.now() - started) / 1000
  const worked = process.cpuUsage(cpu).user / 1e6
  return [
    grouped(count),
    grouped(fills),
    grouped(Number(filled)),
    grouped(cancelled),
    `${seconds.toFixed(2)} s`,
    `${grouped(count / seconds)} /s`,
    `${grouped(count / worked)} /s`,
  ]
}

const atOnce = 8

/** So many workers, each doing the same one thing after another. */
async function rate(seconds: number, once: (worker: number) => Promise<number>): Promise<number> {
  const until = performance.now() + seconds * 1000
  const started = performance.now()
  const done = await Promise.all(
    Array.from({ length: atOnce }, async (_, worker) => {
      let count = 0
      while (performance.now() < until) count += await once(worker)
      return count
    }),
  )
  return (done.reduce((sum, each) => sum + each, 0) * 1000) / (performance.now() - started)
}

const must = async <T>(done: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> => {
  const made = await done
  if (!made.ok)
    throw new Error(JSON.stringify(made.error, (_, each) => (typeof each === 'bigint' ? String(each) : each)))
  return made.value
}

const listing = 'green.ccer-trading'
const book = 'green.environmental-rights-price'
const buyer = person('buyer')

async function bought(house: Kept, offer: string): Promise<number> {
  const { trade } = await must(house.markets.take(buyer, offer, { buyer: steel, quantity: 1n, wish: {} }, fresh()))
  const found = await house.markets.findTrade(trade)
  await must(house.markets.confirm(buyer, trade, 'buyer', found?.hash ?? '', fresh()))
  return 1
}

export async function marketsBench(print: Print): Promise<void> {
  console.log(
    `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}\n`,
  )
  console.log('An order book in memory, one thread: price, then time\n')
  matched(200_000)
  print([
    ['orders', 'fills', 'units filled', 'cancelled', 'took', 'orders matched', 'by time of the processor'],
    matched(1_000_000),
  ])

  console.log('\nOn PostgreSQL that waits for the disk, one process, 8 at once: contract, delivery and payment\n')
  const postgres = await startPostgres({ durable: true, buffers: '256MB' })
  try {
    const house = await kept({ url: await postgres.database(), signer: signerFrom('onewindow/bench', newKey()) })
    await house.issue(solar, 10_000_000n)
    await house.issue(steel, 0n)
    await house.payIn(steel, '900000000')
    await house.payIn(solar, '100')
    const offers = await Promise.all(
      Array.from({ length: atOnce }, () =>
        must(
          house.markets.offer(
            person('seller'),
            listing,
            offering({ price: 1n, quantity: 500_000n, until: null }),
            fresh(),
          ),
        ),
      ),
    )
    const several = await rate(8, (worker) => bought(house, offers[worker]?.offer ?? ''))
    const one = await rate(8, () => bought(house, offers[0]?.offer ?? ''))
    const form = { series: 'P000001-2023' }
    await must(
      house.markets.order(
        person('seller'),
        book,
        { party: solar, side: 'sell', form, price: 1n, quantity: 1_000_000n, until: null },
        fresh(),
      ),
    )
    const filled = await rate(8, async () => {
      const order = { party: steel, side: 'buy' as const, form, price: 1n, quantity: 1n, until: null }
      return (await must(house.markets.order(buyer, book, order, fresh()))).trades.length
    })
    print([
      ['', 'trades settled'],
      ['listings, each buyer at a listing of its own (taken, then confirmed: two commands)', `${grouped(several)} /s`],
      ['listings, all at one listing', `${grouped(one)} /s`],
      ['orders that are met and settled at once, all in one book', `${grouped(filled)} /s`],
    ])
    const audited = await house.ledgers.audit()
    console.log(`\nAfterwards every balance was rebuilt from what moved: ${audited.differences.length} differences.`)
    await house.close()
  } finally {
    await postgres.stop()
  }
}
