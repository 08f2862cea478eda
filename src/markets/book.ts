/**
 * The order book: who offers the better price comes first, at the same price who came first. Pure: orders in, fills out;
 * what is filled is filled at the price of the order that stood there already.
 */

export type Side = 'buy' | 'sell'

export interface Order {
  readonly id: string
  readonly side: Side
  /** The most that is paid, or the least that is taken, for one unit. */
  readonly price: bigint
  readonly quantity: bigint
}

export interface Fill {
  /** The order that stood there. */
  readonly maker: string
  /** The order that came. */
  readonly taker: string
  readonly price: bigint
  readonly quantity: bigint
}

export interface Level {
  readonly price: bigint
  readonly quantity: bigint
  readonly orders: number
}

export interface Book {
  /** Fills what meets it and lets the rest stand; each id once. */
  place(order: Order): readonly Fill[]
  /** What was left of it; null where nothing of it stands. */
  cancel(id: string): bigint | null
  /** What of an order still stands. */
  left(id: string): bigint
  /** The best levels of a side, best first. */
  depth(side: Side, most: number): readonly Level[]
}

interface Standing {
  readonly id: string
  left: bigint
}

/** All orders at one price, in the order in which they came; what is over is passed by when its turn comes. */
interface Queue {
  readonly price: bigint
  readonly orders: Standing[]
  first: number
  total: bigint
  live: number
}

interface Half {
  readonly queues: Map<bigint, Queue>
  /** Prices as a heap, the best on top; a price whose orders are all over is dropped when it comes up. */
  readonly heap: bigint[]
  readonly better: (one: bigint, other: bigint) => boolean
}

const higher = (one: bigint, other: bigint): boolean => one > other
const lower = (one: bigint, other: bigint): boolean => one < other

export function orderBook(): Book {
  const halves: Readonly<Record<Side, Half>> = {
    buy: { queues: new Map(), heap: [], better: higher },
    sell: { queues: new Map(), heap: [], better: lower },
  }
  const places = new Map<string, { readonly standing: Standing; readonly queue: Queue }>()

  function place({ id, side, price, quantity }: Order): readonly Fill[] {
    if (quantity <= 0n || price < 0n || places.has(id))
      throw new RangeError(`委托 ${id} 不能进入委托簿 · order ${id} cannot enter the book`)
    const fills: Fill[] = []
    const against = halves[side === 'buy' ? 'sell' : 'buy']
    let left = quantity
    while (left > 0n) {
      const best = top(against)
      if (!best || against.better(price, best.price)) break
      left = fillFrom(best, id, left, fills)
    }
    if (left > 0n) stand(halves[side], { id, left }, price)
    return fills
  }

  function fillFrom(queue: Queue, taker: string, wanted: bigint, fills: Fill[]): bigint {
    let left = wanted
    while (left > 0n && queue.live > 0) {
      const maker = queue.orders[queue.first] as Standing
      if (maker.left === 0n) {
        queue.first++
        continue
      }
      const quantity = maker.left < left ? maker.left : left
      fills.push({ maker: maker.id, taker, price: queue.price, quantity })
      maker.left -= quantity
      queue.total -= quantity
      left -= quantity
      if (maker.left === 0n) {
        queue.first++
        queue.live--
        places.delete(maker.id)
      }
    }
    return left
  }

  function stand(half: Half, standing: Standing, price: bigint): void {
    let queue = half.queues.get(price)
    if (!queue) {
      queue = { price, orders: [], first: 0, total: 0n, live: 0 }
      half.queues.set(price, queue)
      push(half, price)
    }
    queue.orders.push(standing)
    queue.total += standing.left
    queue.live++
    places.set(standing.id, { standing, queue })
  }

  return {
    place,
    cancel(id) {
      const found = places.get(id)
      if (!found) return null
      const { standing, queue } = found
      const { left } = standing
      standing.left = 0n
      queue.total -= left
      queue.live--
      places.delete(id)
      return left
    },
    left: (id) => places.get(id)?.standing.left ?? 0n,
    depth: (side, most) =>
      [...halves[side].queues.values()]
        .filter(({ live }) => live > 0)
        .sort((one, other) => (halves[side].better(one.price, other.price) ? -1 : 1))
        .slice(0, most)
        .map(({ price, total, live }) => ({ price, quantity: total, orders: live })),
  }
}

/** The best price at which something still stands. */
function top(half: Half): Queue | null {
  for (;;) {
    const price = half.heap[0]
    if (price === undefined) return null
    const queue = half.queues.get(price)
    if (queue && queue.live > 0) return queue
    pop(half)
    half.queues.delete(price)
  }
}

function push({ heap, better }: Half, price: bigint): void {
  let at = heap.push(price) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    const above = heap[parent] as bigint
    if (!better(price, above)) break
    heap[at] = above
    at = parent
  }
  heap[at] = price
}

function pop({ heap, better }: Half): void {
  const last = heap.pop() as bigint
  const { length } = heap
  if (length === 0) return
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= length) break
    if (child + 1 < length && better(heap[child + 1] as bigint, heap[child] as bigint)) child++
    const below = heap[child] as bigint
    if (!better(below, last)) break
    heap[at] = below
    at = child
  }
  heap[at] = last
}
