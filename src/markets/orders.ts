/** The order book, kept: an order meets what stands there by the rule of book.ts, and every fill is settled at once. */
import type { PersonId } from '../people/ids.ts'
import { isSameParty, type Party } from '../people/persons.ts'
import type { Append } from '../store/act.ts'
import { type Change, conflict } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import { before, type LegalDate } from '../time/dates.ts'
import type { Wrong } from '../window/application.ts'
import type { Request } from '../window/cases.ts'
import type { FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'
import type { RecordNotice } from '../window/notices/records.ts'
import { nothing } from '../window/notices/told.ts'
import { orderBook, type Side } from './book.ts'
import { contractOf, hashOf, sayMoney } from './contract.ts'
import { gatesOf } from './gates.ts'
import {
  acting,
  answered,
  type Hall,
  inCustody,
  marketIn,
  newOrderId,
  newTradeId,
  noted,
  partyJson,
  refuse,
  type Tx,
  todayIn,
} from './hall.ts'
import type { Confirmation, Deal, Market, MarketProblem } from './market.ts'
import { type OrderState, orderFrom, type StandingOrder } from './rows.ts'
import { orderEndedNotices, settledNotices, toldOf } from './told.ts'

export interface Ordering {
  readonly party: Party
  readonly side: Side
  readonly form: FormValues
  readonly price: bigint
  readonly quantity: bigint
  readonly until: LegalDate | null
}

export interface Ordered {
  readonly order: string
  readonly state: OrderState
  readonly left: string
  readonly trades: readonly string[]
}

const largest = 1_000_000_000_000_000n
/** Standing orders read at a time, in the order in which they are met. */
const atOnce = 100

export function wrongOrder(
  market: Market,
  { form, price, quantity, until }: Ordering,
  on: LegalDate,
): readonly Wrong[] {
  const read = readForm(market.form, form)
  const wrong = (at: string, zh: string, en: string): Wrong => ({ code: 'wrong-value', at, text: { zh, en } })
  return [
    ...(read.ok ? [] : read.error),
    ...(price <= 0n || price > largest ? [wrong('/price', '价格应大于零', 'the price must be more than nothing')] : []),
    ...(quantity <= 0n || price * quantity > largest
      ? [
          wrong(
            '/quantity',
            '数量应为正整数，总价不得过大',
            'the quantity must be above 0, and the price of all within bounds',
          ),
        ]
      : []),
    ...(until !== null && before(until, on) ? [wrong('/until', '截止日已过', 'its last day is over')] : []),
  ]
}

export async function placeOrder(
  hall: Hall,
  by: PersonId,
  id: string,
  ordering: Ordering,
  request: Request,
  tries = 1,
): Promise<Result<Ordered, MarketProblem>> {
  const found = marketIn(hall, id)
  if (!found.ok) return found
  // The money for it is gone once it is filled: whoever asks again is told what came of it.
  const first = await answered<Ordered & Json>(hall, by, request)
  if (first) return ok(first)
  const market = found.value
  const on = todayIn(hall)
  if (!market.ways.book) return refuse('not-declared', '这个市场没有委托簿', 'this market has no order book')
  const wrong = wrongOrder(market, ordering, on)
  if (wrong.length > 0) return fail({ kind: 'wrong-form', wrong })
  const against = gatesOf(market, ordering.form, on).find(({ says }) => says !== 'passes')
  if (against) return fail({ kind: 'gate', gate: against, text: against.answer })
  const short = await wanting(hall, market, ordering)
  if (short) return fail(short)
  const instrument = String(ordering.form[market.named])
  const names = await namesIn(hall, market, instrument, ordering)
  const done = await acting<Ordered & Json>(hall, by, request, async (tx) => {
    await tx.query('insert into market_books (market, instrument) values ($1, $2) on conflict do nothing', [
      id,
      instrument,
    ])
    await tx.query('select from market_books where market = $1 and instrument = $2 for update', [id, instrument])
    const order = newOrderId(on.year)
    const { party, side, price, quantity, until, form } = ordering
    await tx.query(
      `insert into market_orders (id, market, instrument, side, price, quantity, still, state, party_kind, party,
         by_person, at, until_day, form)
       values ($1, $2, $3, $4, $5, $6, $6, 'standing', $7, $8, $9, $10, $11, $12)`,
      [
        order,
        id,
        instrument,
        side,
        price.toString(),
        quantity.toString(),
        party.kind,
        party.id,
        by,
        hall.now().toString(),
        until?.toString() ?? null,
        JSON.stringify(form),
      ],
    )
    const placed = noted(hall, `order:${order}`, 'order-placed', by, {
      market: id,
      instrument,
      side,
      party: partyJson(party),
      price: price.toString(),
      quantity: quantity.toString(),
    })
    const held = side === 'sell' ? { seller: party, form, quantity, of: order } : null
    const kept = held ? await inCustody(hall, tx, market.hold, held, by) : ok([])
    if (!kept.ok) return kept
    const coming: Coming = { ...ordering, order, instrument, by, on, left: quantity, names }
    const met = await meet(hall, tx, market, coming)
    if (!met.ok) return met
    const { left, trades, changes, notices, trouble } = met.value
    const state: OrderState = left === 0n ? 'filled' : trouble === null ? 'standing' : 'cancelled'
    await tx.query('update market_orders set still = $2, state = $3, reason = $4 where id = $1', [
      order,
      left.toString(),
      state,
      trouble === null ? '' : JSON.stringify(trouble),
    ])
    return ok({
      changes: [placed, ...kept.value, ...changes],
      answer: { order, state, left: left.toString(), trades },
      notices,
    })
  })
  // Whoever came into the book after the names were read has one as well: it stands in the contract.
  const unnamed = !done.ok && done.error.kind === 'conflict' && done.error.stream === unnamedStream
  return unnamed && tries < mostTries ? placeOrder(hall, by, id, ordering, request, tries + 1) : done
}

const unnamedStream = 'names'
const mostTries = 3

interface Coming extends Ordering {
  readonly order: string
  readonly instrument: string
  readonly by: PersonId
  readonly on: LegalDate
  readonly names: ReadonlyMap<string, string>
  left: bigint
}

interface Met {
  readonly left: bigint
  readonly trades: readonly string[]
  readonly changes: readonly (Change | Append)[]
  readonly notices: readonly RecordNotice[]
  /** Why the rest of it cannot stand. */
  readonly trouble: Text | null
}

/** One after the other, until nothing meets it any more. Whoever cannot deliver what they offered is taken out, and told. */
async function meet(hall: Hall, tx: Tx, market: Market, coming: Coming): Promise<Result<Met, MarketProblem>> {
  const trades: string[] = []
  const changes: (Change | Append)[] = []
  const notices: RecordNotice[] = []
  while (coming.left > 0n) {
    const standing = await facing(tx, market.id, coming)
    if (standing.length === 0) break
    if (standing.some(({ party }) => isSameParty(party, coming.party)))
      return refuse(
        'own',
        '会与您自己的委托成交，请先撤销该委托',
        'it would meet an order of your own: cancel that first',
      )
    if (standing.some(({ party }) => !coming.names.has(`${party.kind}:${party.id}`)))
      return fail(conflict(unnamedStream))
    const book = orderBook()
    for (const { id, side, price, left } of standing) book.place({ id, side, price, quantity: left })
    const byId = new Map(standing.map((each) => [each.id, each]))
    for (const fill of book.place({
      id: coming.order,
      side: coming.side,
      price: coming.price,
      quantity: coming.left,
    })) {
      const maker = byId.get(fill.maker) as StandingOrder
      await tx.query('savepoint fill')
      const deal = dealOf(maker, coming, fill.price, fill.quantity)
      const posted = await hall.ledgers.post(tx as never, market.legs(deal), coming.by)
      if (!posted.ok) {
        await tx.query('rollback to savepoint fill')
        const { error } = posted
        if (isOf(market, maker, error.account)) {
          await takeOut(tx, maker.id, error.text)
          changes.push(noted(hall, `order:${maker.id}`, 'order-cancelled', coming.by, { reason: { ...error.text } }))
          notices.push(...orderEndedNotices(market, maker, 'order-cancelled', error.text, hall.now()))
          break // What meets it is looked at anew.
        }
        if (trades.length === 0) return fail({ kind: 'leg', text: error.text, problem: error })
        return ok({ left: coming.left, trades, changes, notices, trouble: error.text })
      }
      await tx.query('release savepoint fill')
      await tx.query(
        `update market_orders set still = still - $2, state = case when still = $2 then 'filled' else state end where id = $1`,
        [maker.id, fill.quantity.toString()],
      )
      coming.left -= fill.quantity
      trades.push(deal.trade)
      notices.push(...settledNotices(market, toldOf(deal, coming.instrument), hall.now()))
      changes.push(await record(hall, tx, market, deal, maker, coming), ...posted.value.changes)
    }
  }
  return ok({ left: coming.left, trades, changes, notices, trouble: null })
}

/** What the coming order meets, in the order in which it meets it. */
async function facing(
  tx: Tx,
  market: string,
  { side, price, instrument, on }: Coming,
): Promise<readonly StandingOrder[]> {
  const [other, meets, best] = side === 'buy' ? ['sell', '<=', 'asc'] : ['buy', '>=', 'desc']
  const { rows } = await tx.query(
    `select * from market_orders where market = $1 and instrument = $2 and side = $3 and state = 'standing'
       and price ${meets} $4 and (until_day is null or until_day >= $5)
     order by price ${best}, came limit ${atOnce}`,
    [market, instrument, other, price.toString(), on.toString()],
  )
  return rows.map(orderFrom)
}

function dealOf(maker: StandingOrder, coming: Coming, price: bigint, quantity: bigint): Deal {
  const [seller, buyer] = coming.side === 'sell' ? [coming.party, maker.party] : [maker.party, coming.party]
  const name = (party: Party): string => coming.names.get(`${party.kind}:${party.id}`) ?? party.id
  return {
    trade: newTradeId(coming.on.year),
    way: 'book',
    seller,
    buyer,
    sellerName: name(seller),
    buyerName: name(buyer),
    form: maker.form,
    wish: {},
    price,
    quantity,
    total: price * quantity,
    until: null,
    document: null,
    documentName: null,
    on: coming.on,
  }
}

async function record(
  hall: Hall,
  tx: Tx,
  market: Market,
  deal: Deal,
  maker: StandingOrder,
  coming: Coming,
): Promise<Append> {
  const text = contractOf(market, deal)
  const hash = hashOf(text)
  const at = hall.now().toString()
  const ours: Confirmation = { by: coming.by, at, how: 'order' }
  const theirs: Confirmation = { by: maker.by, at: maker.at, how: 'order' }
  const [seller, buyer] = coming.side === 'sell' ? [ours, theirs] : [theirs, ours]
  await tx.query(
    `insert into market_trades (id, market, way, offer, title, seller_kind, seller, buyer_kind, buyer, price, quantity,
       total, state, text_zh, text_en, hash, seller_confirmed, buyer_confirmed, agreed_on, until_day, at, settled_at, form, wish)
     values ($1, $2, 'book', null, $3, $4, $5, $6, $7, $8, $9, $10, 'settled', $11, $12, $13, $14, $15, $16, $16, $17, $17, $18, '{}')`,
    [
      deal.trade,
      market.id,
      coming.instrument,
      deal.seller.kind,
      deal.seller.id,
      deal.buyer.kind,
      deal.buyer.id,
      deal.price.toString(),
      deal.quantity.toString(),
      deal.total.toString(),
      text.zh,
      text.en,
      hash,
      JSON.stringify(seller),
      JSON.stringify(buyer),
      deal.on.toString(),
      at,
      JSON.stringify(deal.form),
    ],
  )
  return noted(hall, `trade:${deal.trade}`, 'trade-settled', coming.by, {
    market: market.id,
    orders: [maker.id, coming.order],
    seller: partyJson(deal.seller),
    buyer: partyJson(deal.buyer),
    price: deal.price.toString(),
    quantity: deal.quantity.toString(),
    hash,
  })
}

/** What is sold is held; so the one who stood there can only lack the money. */
const isOf = (market: Market, maker: StandingOrder, account: string | undefined): boolean =>
  maker.side === 'buy' && market.purse(maker.party).account === account

const takeOut = (tx: Tx, id: string, reason: Text): Promise<unknown> =>
  tx.query(`update market_orders set state = 'cancelled', reason = $2 where id = $1`, [id, JSON.stringify(reason)])

/** Who orders to buy has the money for it; looked at again when it is filled, where it decides. */
async function wanting(
  { ledgers }: Hall,
  market: Market,
  { side, party, price, quantity }: Ordering,
): Promise<MarketProblem | null> {
  if (side === 'sell') return null
  const place = market.purse(party)
  const account = await ledgers.account(place.ledger, place.account)
  const left = account === null || account.closed ? 0n : account.balance - account.reserved
  if (left >= price * quantity) return null
  const text = {
    zh: `结算账户余额 ${sayMoney(left).zh}，不足以支付这笔委托 ${sayMoney(price * quantity).zh}`,
    en: `the settlement account holds ${sayMoney(left).en}, less than the order would cost, ${sayMoney(price * quantity).en}`,
  }
  return { kind: 'leg', text, problem: { code: 'floor', text, account: place.account, left } }
}

async function namesIn(hall: Hall, market: Market, instrument: string, { party, side }: Ordering) {
  const { rows } = await hall.store.query(
    `select distinct party_kind as kind, party as id from market_orders
     where market = $1 and instrument = $2 and side <> $3 and state = 'standing'`,
    [market.id, instrument, side],
  )
  const parties = [party, ...rows.map(({ kind, id }) => ({ kind, id }) as Party)]
  return new Map(
    await Promise.all(
      parties.map(async (each): Promise<[string, string]> => [`${each.kind}:${each.id}`, await hall.nameOf(each)]),
    ),
  )
}

export async function cancelOrder(
  hall: Hall,
  by: PersonId,
  id: string,
  to: 'cancelled' | 'lapsed',
  request: Request,
): Promise<Result<{ readonly order: string; readonly state: OrderState }, MarketProblem>> {
  const { rows: heads } = await hall.store.query('select market, instrument from market_orders where id = $1', [id])
  const head = heads[0]
  if (!head) return refuse('unknown', '没有这笔委托', 'there is no such order')
  return acting(hall, by, request, async (tx) => {
    // As whoever matches does: the book first, then the order.
    await tx.query('select from market_books where market = $1 and instrument = $2 for update', [
      head.market,
      head.instrument,
    ])
    const { rows } = await tx.query(
      `update market_orders set state = $2 where id = $1 and state = 'standing' and ($2 = 'cancelled' or until_day < $3) returning *`,
      [id, to, todayIn(hall).toString()],
    )
    const order = rows[0] ? orderFrom(rows[0]) : null
    if (!order)
      return refuse('wrong-state', '这笔委托已经成交、撤销或者失效', 'the order was filled, cancelled or has lapsed')
    const market = marketIn(hall, order.market)
    if (!market.ok) return market
    const rest = { seller: order.party, form: order.form, quantity: order.left, of: id }
    const freed = order.side === 'sell' ? await inCustody(hall, tx, market.value.free, rest, by) : ok([])
    if (!freed.ok) return freed
    return ok({
      changes: [noted(hall, `order:${id}`, `order-${to}`, by, {}), ...freed.value],
      answer: { order: id, state: to as OrderState },
      // Who cancels their own order knows it.
      notices: to === 'lapsed' ? orderEndedNotices(market.value, order, 'order-lapsed', nothing, hall.now()) : [],
    })
  })
}
