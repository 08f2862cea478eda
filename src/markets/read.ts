/** What anyone may see of a market, and what its parties and its keeper see of their own. */
import type { Party } from '../people/persons.ts'
import { asBig, asDay, asNumber, asText } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Side } from './book.ts'
import type { Hall } from './hall.ts'
import type { Bid, Offer, Trade } from './market.ts'
import { bidFrom, offerFrom, orderFrom, type StandingOrder, tradeFrom } from './rows.ts'

export interface DayOfPrices {
  readonly on: LegalDate
  readonly title: string
  readonly trades: number
  readonly quantity: bigint
  readonly low: bigint
  readonly high: bigint
  readonly last: bigint
}

export interface DepthLevel {
  readonly side: Side
  readonly price: bigint
  readonly quantity: bigint
  readonly orders: number
}

export interface Reads {
  findOffer(id: string): Promise<Offer | null>
  /** On offer to anyone; the newest first. */
  onOffer(market: string, most: number, before?: string): Promise<readonly Offer[]>
  bids(offer: string): Promise<readonly Bid[]>
  /** What was sold and settled, by day and by what it was, the newest first. */
  prices(market: string, most: number): Promise<readonly DayOfPrices[]>
  instruments(market: string): Promise<readonly string[]>
  depth(market: string, instrument: string, most: number): Promise<readonly DepthLevel[]>
  findTrade(id: string): Promise<Trade | null>
  findOrder(id: string): Promise<StandingOrder | null>
  /** Of all these parties, in one market or in all; the newest first. */
  tradesOf(parties: readonly Party[], asked: Asked): Promise<readonly Trade[]>
  offersOf(parties: readonly Party[], asked: Asked): Promise<readonly Offer[]>
  ordersOf(parties: readonly Party[], asked: Asked): Promise<readonly StandingOrder[]>
  /** What waits for the keeper: to be announced, to be closed, to be heard. */
  waiting(market: string): Promise<{ readonly offers: readonly Offer[]; readonly trades: readonly Trade[] }>
}

export interface Asked {
  readonly market: string | null
  readonly most: number
}

const keysOf = (parties: readonly Party[]): readonly string[] => parties.map(({ kind, id }) => `${kind}:${id}`)

export const readingOn = ({ store }: Pick<Hall, 'store'>): Reads => ({
  async findOffer(id) {
    const { rows } = await store.query('select * from market_offers where id = $1', [id])
    return rows[0] ? offerFrom(rows[0]) : null
  },
  async onOffer(market, most, before) {
    const { rows } = await store.query(
      `select * from market_offers where market = $1 and state in ('offered', 'withdrawing') and to_party is null
         and ($3::text is null or (at, id) < (select at, id from market_offers where id = $3))
       order by at desc, id desc limit $2`,
      [market, most, before ?? null],
    )
    return rows.map(offerFrom)
  },
  async bids(offer) {
    const { rows } = await store.query('select * from market_bids where offer = $1 order by price desc, number', [
      offer,
    ])
    return rows.map(bidFrom)
  },
  async prices(market, most) {
    const { rows } = await store.query(
      `select (settled_at at time zone 'Asia/Shanghai')::date as on_day, title, count(*)::int as trades,
         sum(quantity)::bigint as quantity, min(price) as low, max(price) as high,
         (array_agg(price order by settled_at desc, id desc))[1] as last
       from market_trades where market = $1 and settled_at is not null
       group by 1, title order by 1 desc, title limit $2`,
      [market, most],
    )
    return rows.map((row) => ({
      on: asDay(row.on_day),
      title: asText(row.title),
      trades: asNumber(row.trades),
      quantity: asBig(row.quantity),
      low: asBig(row.low),
      high: asBig(row.high),
      last: asBig(row.last),
    }))
  },
  async instruments(market) {
    const { rows } = await store.query('select instrument from market_books where market = $1 order by 1', [market])
    return rows.map(({ instrument }) => asText(instrument))
  },
  async depth(market, instrument, most) {
    const half = async (side: Side): Promise<readonly DepthLevel[]> => {
      const { rows } = await store.query(
        `select price, sum(still)::bigint as quantity, count(*)::int as orders from market_orders
         where market = $1 and instrument = $2 and side = $3 and state = 'standing'
         group by price order by price ${side === 'buy' ? 'desc' : 'asc'} limit $4`,
        [market, instrument, side, most],
      )
      return rows.map((row) => ({
        side,
        price: asBig(row.price),
        quantity: asBig(row.quantity),
        orders: asNumber(row.orders),
      }))
    }
    return [...(await half('sell')), ...(await half('buy'))]
  },
  async findTrade(id) {
    const { rows } = await store.query('select * from market_trades where id = $1', [id])
    return rows[0] ? tradeFrom(rows[0]) : null
  },
  async findOrder(id) {
    const { rows } = await store.query('select * from market_orders where id = $1', [id])
    return rows[0] ? orderFrom(rows[0]) : null
  },
  async tradesOf(parties, { market, most }) {
    const { rows } = await store.query(
      `select * from market_trades
       where (seller_kind || ':' || seller = any($1) or buyer_kind || ':' || buyer = any($1))
         and ($2::text is null or market = $2)
       order by at desc, id desc limit $3`,
      [keysOf(parties), market, most],
    )
    return rows.map(tradeFrom)
  },
  async offersOf(parties, { market, most }) {
    const { rows } = await store.query(
      `select * from market_offers
       where (seller_kind || ':' || seller = any($1) or to_kind || ':' || to_party = any($1))
         and ($2::text is null or market = $2)
       order by at desc, id desc limit $3`,
      [keysOf(parties), market, most],
    )
    return rows.map(offerFrom)
  },
  async ordersOf(parties, { market, most }) {
    const { rows } = await store.query(
      `select * from market_orders where party_kind || ':' || party = any($1) and ($2::text is null or market = $2)
       order by at desc, id desc limit $3`,
      [keysOf(parties), market, most],
    )
    return rows.map(orderFrom)
  },
  async waiting(market) {
    const offers = await store.query(
      `select * from market_offers where market = $1 and state in ('declared', 'withdrawing') order by at, id limit 200`,
      [market],
    )
    const trades = await store.query(
      `select * from market_trades where market = $1 and state = 'disputed' order by at, id limit 200`,
      [market],
    )
    return { offers: offers.rows.map(offerFrom), trades: trades.rows.map(tradeFrom) }
  },
})
