/** Single-side auctions: bids in the open until the last day is over; the highest has it, of equal ones the earliest. */
import type { PersonId } from '../people/ids.ts'
import { isSameParty, type Party } from '../people/persons.ts'
import { fail, ok, type Result } from '../text.ts'
import { before } from '../time/dates.ts'
import type { Request } from '../window/cases.ts'
import type { FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'
import { type Hall, newTradeId, noted, onOffer, partyJson, refuse, type Tx, todayIn } from './hall.ts'
import { type Bid, type MarketProblem, type OfferState, partyIn } from './market.ts'
import { freeRest } from './offers.ts'
import { bidFrom } from './rows.ts'
import { lostNotices, offerLapsedNotices, outbidNotices } from './told.ts'
import { agree, dealOf } from './trades.ts'

export interface Bidding {
  readonly bidder: Party
  /** For all of it. */
  readonly price: bigint
  readonly wish: FormValues
}

export async function makeBid(
  hall: Hall,
  by: PersonId,
  id: string,
  { bidder, price, wish }: Bidding,
  request: Request,
): Promise<Result<{ readonly offer: string; readonly bid: number }, MarketProblem>> {
  return onOffer(hall, by, id, request, async (tx, offer, market) => {
    const on = todayIn(hall)
    if (offer.way !== 'auction') return refuse('wrong-state', '这项挂牌不是竞价', 'this offer is no auction')
    if (offer.state !== 'offered' || (offer.until !== null && before(offer.until, on)))
      return refuse('wrong-state', '竞价已经结束或者尚未开始', 'the auction is over, or has not begun')
    if (isSameParty(offer.seller, bidder))
      return refuse('own', '不能对自己的标的出价', 'nobody bids for what they sell')
    const read = readForm(market.wish, wish)
    const low = price < offer.price || price > 1_000_000_000_000_000n
    if (!read.ok || low)
      return fail({
        kind: 'wrong-form',
        wrong: [
          ...(read.ok ? [] : read.error),
          ...(low
            ? [
                {
                  code: 'wrong-value' as const,
                  at: '/price',
                  text: { zh: '出价不得低于起拍价', en: 'a bid is not below the least that is taken' },
                },
              ]
            : []),
        ],
      })
    const last = await bestBid(tx, id)
    const { rows } = await tx.query(
      `insert into market_bids (offer, number, bidder_kind, bidder, by_person, price, at, wish)
       select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 from market_bids where offer = $1 returning number`,
      [id, bidder.kind, bidder.id, by, price.toString(), hall.now().toString(), JSON.stringify(wish)],
    )
    const bid = Number(rows[0]?.number)
    const body = { bid, bidder: partyJson(bidder), price: price.toString() }
    const outbid = last && price > last.price && !isSameParty(last.bidder, bidder) ? last.bidder : null
    return ok({
      changes: [noted(hall, `offer:${id}`, 'bid-made', by, body)],
      answer: { offer: id, bid },
      notices: outbid ? outbidNotices(market, offer, outbid, price, hall.now()) : [],
    })
  })
}

/** The one that would win now. */
async function bestBid(tx: Tx, offer: string): Promise<(Bid & { readonly wish: FormValues }) | null> {
  const { rows } = await tx.query('select * from market_bids where offer = $1 order by price desc, number limit 1', [
    offer,
  ])
  return rows[0] ? { ...bidFrom(rows[0]), wish: rows[0].wish as FormValues } : null
}

/** Everyone else who bid, once each. */
async function othersIn(tx: Tx, offer: string, winner: Party): Promise<readonly Party[]> {
  const { rows } = await tx.query('select distinct bidder_kind, bidder from market_bids where offer = $1', [offer])
  return rows
    .map(({ bidder_kind, bidder }) => partyIn(bidder_kind, bidder))
    .filter((party) => !isSameParty(party, winner))
}

type Closed = { readonly offer: string; readonly state: OfferState; readonly trade: string | null }

/** After the last day: the keeper's word, or time itself. What drew no bid lapses. */
export async function closeAuction(
  hall: Hall,
  by: PersonId,
  id: string,
  request: Request,
): Promise<
  Result<{ readonly offer: string; readonly state: OfferState; readonly trade: string | null }, MarketProblem>
> {
  const names = await namesOf(hall, id)
  return onOffer<Closed>(hall, by, id, request, async (tx, offer, market) => {
    const on = todayIn(hall)
    if (offer.way !== 'auction' || offer.state !== 'offered')
      return refuse('wrong-state', '没有正在进行的竞价', 'no auction is going on')
    if (offer.until !== null && !before(offer.until, on))
      return refuse(
        'not-yet',
        `竞价到 ${offer.until} 日终才截止`,
        `the auction ends with ${offer.until} and not before`,
      )
    const best = await bestBid(tx, id)
    if (!best) {
      await tx.query(`update market_offers set state = 'lapsed' where id = $1`, [id])
      const freed = await freeRest(hall, tx, market, offer, by)
      if (!freed.ok) return freed
      const change = noted(hall, `offer:${id}`, 'auction-closed', by, { winner: null })
      return ok({
        changes: [change, ...freed.value],
        answer: { offer: id, state: 'lapsed', trade: null },
        notices: offerLapsedNotices(market, offer, hall.now()),
      })
    }
    const named: Hall = { ...hall, nameOf: async (party) => names.get(`${party.kind}:${party.id}`) ?? '' }
    const taking = { buyer: best.bidder, quantity: offer.quantity, wish: best.wish }
    const deal = await dealOf(named, offer, taking, newTradeId(on.year), on, best.price)
    await tx.query(`update market_offers set still = 0, state = 'taken' where id = $1`, [id])
    const agreed = await agree(hall, tx, market, offer, deal, by)
    const closed = noted(hall, `offer:${id}`, 'auction-closed', by, {
      winner: best.number,
      price: best.price.toString(),
      trade: deal.trade,
    })
    return ok({
      changes: [closed, ...agreed.changes],
      answer: { offer: id, state: 'taken', trade: deal.trade },
      notices: [
        ...agreed.notices,
        ...lostNotices(market, offer, await othersIn(tx, id, best.bidder), best, hall.now()),
      ],
    })
  })
}

/** Of all who might be in the contract, read before the transaction. */
async function namesOf(hall: Hall, offer: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await hall.store.query(
    `select seller_kind as kind, seller as id from market_offers where id = $1
     union select bidder_kind, bidder from market_bids where offer = $1`,
    [offer],
  )
  const parties = rows.map((row) => partyIn(row.kind, row.id))
  return new Map(
    await Promise.all(
      parties.map(async (party): Promise<[string, string]> => [`${party.kind}:${party.id}`, await hall.nameOf(party)]),
    ),
  )
}
