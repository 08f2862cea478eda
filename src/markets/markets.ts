/** Markets, kept: offered, taken, bid and ordered, contracted on one text, settled in the ledgers in one transaction. */
import type { PersonId } from '../people/ids.ts'
import type { Result } from '../text.ts'
import type { Request } from '../window/cases.ts'
import { type Bidding, closeAuction, makeBid } from './auctions.ts'
import { type Hall, marketIn, todayIn } from './hall.ts'
import type { Market, MarketProblem, OfferState, TradeState } from './market.ts'
import { type Looked, lookThrough, type Move, makeOffer, moveOffer, type Offering } from './offers.ts'
import { cancelOrder, type Ordered, type Ordering, placeOrder } from './orders.ts'
import { type Reads, readingOn } from './read.ts'
import type { OrderState } from './rows.ts'
import { lapseDue } from './sweep.ts'
import { cancel, confirm, dispute, endDispute, type SideOf, type Taking, take } from './trades.ts'

export type { Hall } from './hall.ts'
export { marketTables } from './tables.ts'

type Offered = { readonly offer: string; readonly state: OfferState }
type Traded = { readonly trade: string; readonly state: TradeState }
type Refused<A> = Promise<Result<A, MarketProblem>>

export interface Markets extends Reads {
  readonly declared: ReadonlyMap<string, Market>
  /** What is wrong with an offer, what decisions say of it, what is worth knowing; nothing is kept. */
  look(market: string, offering: Offering): Result<Looked, MarketProblem>
  offer(by: PersonId, market: string, offering: Offering, request: Request): Refused<Offered>
  move(by: PersonId, offer: string, move: Move, reason: string, request: Request): Refused<Offered>
  take(by: PersonId, offer: string, taking: Taking, request: Request): Refused<Traded>
  bid(by: PersonId, offer: string, bidding: Bidding, request: Request): Refused<{ offer: string; bid: number }>
  close(by: PersonId, offer: string, request: Request): Refused<Offered & { readonly trade: string | null }>
  order(by: PersonId, market: string, ordering: Ordering, request: Request): Refused<Ordered>
  cancelOrder(by: PersonId, order: string, request: Request): Refused<{ order: string; state: OrderState }>
  confirm(by: PersonId, trade: string, side: SideOf, hash: string, request: Request): Refused<Traded>
  cancel(by: PersonId, trade: string, side: SideOf, reason: string, request: Request): Refused<Traded>
  dispute(by: PersonId, trade: string, side: SideOf, reason: string, request: Request): Refused<Traded>
  endDispute(by: PersonId, trade: string, outcome: 'stands' | 'ends', reason: string, request: Request): Refused<Traded>
  /** What time ends: offers and orders past their last day, agreements that nobody confirmed, auctions; how many. */
  lapse(most: number): Promise<number>
}

export function marketsOn(hall: Hall): Markets {
  return {
    declared: hall.markets,
    ...readingOn(hall),
    look(id, offering) {
      const market = marketIn(hall, id)
      if (!market.ok) return market
      const { wrong, gates, advice } = lookThrough(market.value, offering, todayIn(hall))
      return { ok: true, value: { wrong, gates, advice } }
    },
    offer: (by, market, offering, request) => makeOffer(hall, by, market, offering, request),
    move: (by, offer, move, reason, request) => moveOffer(hall, by, offer, move, reason, request),
    take: (by, offer, taking, request) => take(hall, by, offer, taking, request),
    bid: (by, offer, bidding, request) => makeBid(hall, by, offer, bidding, request),
    close: (by, offer, request) => closeAuction(hall, by, offer, request),
    order: (by, market, ordering, request) => placeOrder(hall, by, market, ordering, request),
    cancelOrder: (by, order, request) => cancelOrder(hall, by, order, 'cancelled', request),
    confirm: (by, trade, side, hash, request) => confirm(hall, by, trade, side, hash, request),
    cancel: (by, trade, side, reason, request) => cancel(hall, by, trade, side, reason, request),
    dispute: (by, trade, side, reason, request) => dispute(hall, by, trade, side, reason, request),
    endDispute: (by, trade, outcome, reason, request) => endDispute(hall, by, trade, outcome, reason, request),
    lapse: (most) => lapseDue(hall, most),
  }
}
