/** What anyone may see of a market, and what its parties and its keeper see of their own. */
import type { Party } from '../people/persons.ts'
import { asBig, asDay, asNumber, asText } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Side } from './book.ts'
import { dayOfTrades, keptUntil } from './days.ts'
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

/** The parties as a table, and the newest that each of them has in another. */
const ofEach = (table: string, kind: string, party: string): string =>
  `select e.id from unnest($1::text[], $2::text[]) as p(kind, party) cross join lateral (
     select id from ${table} where ${kind} = p.kind and ${party} = p.party and ($3::text is null or market = $3)
     order by at desc, id desc limit $4) e`
const newest = (table: string, ...sides: readonly (readonly [kind: string, party: string])[]): string =>
  `select * from ${table} where id in (${sides.map(([kind, party]) => ofEach(table, kind, party)).join(' union ')})
   order by at desc, id desc limit $4`
const givenOf = (parties: readonly Party[], { market, most }: Asked): readonly unknown[] => [
  parties.map(({ kind }) => kind),
  parties.map(({ id }) => id),
  market,
  most,
]

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
      `with kept as (${keptUntil})
       select day as on_day, title, trades, quantity, low, high, last from market_days where market = $1
       union all
       select ${dayOfTrades} from market_trades t, kept
       where t.market = $1 and t.settled_at is not null and t.settled_at >= kept.until group by 1, 2
       order by on_day desc, title limit $2`,
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
  async tradesOf(parties, asked) {
    const sql = newest('market_trades', ['seller_kind', 'seller'], ['buyer_kind', 'buyer'])
    return (await store.query(sql, givenOf(parties, asked))).rows.map(tradeFrom)
  },
  async offersOf(parties, asked) {
    const sql = newest('market_offers', ['seller_kind', 'seller'], ['to_kind', 'to_party'])
    return (await store.query(sql, givenOf(parties, asked))).rows.map(offerFrom)
  },
  async ordersOf(parties, asked) {
    const sql = newest('market_orders', ['party_kind', 'party'])
    return (await store.query(sql, givenOf(parties, asked))).rows.map(orderFrom)
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
