/** From an agreement to its end: taken, confirmed by both on one text, delivered against payment; or not. */
import type { PersonId } from '../people/ids.ts'
import { isSameParty, type Party } from '../people/persons.ts'
import type { Append } from '../store/act.ts'
import type { Change } from '../store/change.ts'
import { fail, ok, type Result } from '../text.ts'
import { before, type LegalDate } from '../time/dates.ts'
import type { Request } from '../window/cases.ts'
import type { FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'
import type { RecordNotice } from '../window/notices/records.ts'
import { contractOf, hashOf } from './contract.ts'
import {
  type Hall,
  inCustody,
  lockOffer,
  newTradeId,
  noOffer,
  noted,
  onOffer,
  onTrade,
  partyJson,
  refuse,
  type Tx,
  todayIn,
} from './hall.ts'
import type { Confirmation, Deal, Market, MarketProblem, Offer, Trade, TradeState } from './market.ts'
import {
  agreedNotices,
  cancelledNotices,
  confirmedNotices,
  disputedNotices,
  disputeEndedNotices,
  lapsedNotices,
  settledNotices,
  toldOf,
} from './told.ts'

export type SideOf = 'seller' | 'buyer'

type Answer = { readonly trade: string; readonly state: TradeState }

export interface Taking {
  readonly buyer: Party
  readonly quantity: bigint
  readonly wish: FormValues
}

/** What stands on the contract, before it is drawn up: the same words that both will confirm. */
export async function dealOf(
  hall: Hall,
  offer: Offer,
  { buyer, quantity, wish }: Taking,
  trade: string,
  on: LegalDate,
  price = offer.price,
): Promise<Deal> {
  return {
    ...offer,
    trade,
    buyer,
    quantity,
    price,
    wish,
    // An auction's price is that of all of it.
    total: offer.way === 'auction' ? price : price * quantity,
    sellerName: await hall.nameOf(offer.seller),
    buyerName: await hall.nameOf(buyer),
    on,
  }
}

export async function take(
  hall: Hall,
  by: PersonId,
  id: string,
  taking: Taking,
  request: Request,
): Promise<Result<Answer, MarketProblem>> {
  // Names are read before: inside the transaction only its own handle may be used.
  const buyerName = await hall.nameOf(taking.buyer)
  const { rows } = await hall.store.query('select seller_kind, seller from market_offers where id = $1', [id])
  const sellerName = rows[0] ? await hall.nameOf({ kind: rows[0].seller_kind, id: rows[0].seller } as Party) : ''
  const named: Hall = { ...hall, nameOf: async (party) => (isSameParty(party, taking.buyer) ? buyerName : sellerName) }
  return onOffer<Answer>(hall, by, id, request, async (tx, offer, market) => {
    const on = todayIn(hall)
    const refused = cannotTake(market, offer, taking, on)
    if (refused) return fail(refused)
    const deal = await dealOf(named, offer, taking, newTradeId(on.year), on)
    if (!market.sold.endless) await draw(tx, offer, taking.quantity)
    const change = await agree(hall, tx, market, offer, deal, by)
    return ok({ ...change, answer: { trade: deal.trade, state: 'agreed' } })
  })
}

/** So many days, and no day after the last of what is sold. */
function confirmBy(market: Market, form: FormValues, from: LegalDate): LegalDate {
  const until = from.add({ days: market.confirmWithin })
  const last = market.ends?.(form)
  return last && before(last, until) ? last : until
}

function cannotTake(
  market: Market,
  offer: Offer,
  { buyer, quantity, wish }: Taking,
  on: LegalDate,
): MarketProblem | null {
  const wrong = (kind: 'gone' | 'own' | 'wrong-state', zh: string, en: string): MarketProblem => ({
    kind,
    text: { zh, en },
  })
  if (offer.state === 'taken')
    return wrong('gone', '已经全部成交，您来晚了一步', 'all of it is sold: someone else was first')
  if (offer.state !== 'offered' && offer.state !== 'withdrawing')
    return wrong('wrong-state', '这项挂牌现在不能摘牌', 'the offer cannot be taken now')
  if (offer.way === 'auction') return wrong('wrong-state', '竞价标的请出价', 'this is an auction: make a bid')
  if (offer.until !== null && before(offer.until, on))
    return wrong('wrong-state', `挂牌已于 ${offer.until} 截止`, `the offer ended on ${offer.until}`)
  const last = market.ends?.(offer.form)
  if (last && before(last, on))
    return wrong(
      'wrong-state',
      `${market.sold.name.zh}到 ${last} 为止，已经届满`,
      `what is sold ran to ${last} and is over`,
    )
  if (isSameParty(offer.seller, buyer)) return wrong('own', '不能受让自己的挂牌', 'nobody buys from themselves')
  // To anyone else a block deal looks as if it were not there.
  if (offer.to !== null && !isSameParty(offer.to, buyer)) return noOffer.error
  const read = readForm(market.wish, wish)
  const amount: MarketProblem & { kind: 'wrong-form' } = {
    kind: 'wrong-form',
    wrong: [
      ...(read.ok ? [] : read.error),
      ...(quantity <= 0n || (offer.way === 'block' && quantity !== offer.quantity)
        ? [
            {
              code: 'wrong-value' as const,
              at: '/quantity',
              text:
                offer.way === 'block'
                  ? {
                      zh: `大宗协议应整笔受让：${offer.quantity}`,
                      en: `a block is taken as a whole: ${offer.quantity}`,
                    }
                  : { zh: '数量应为正整数', en: 'the quantity must be a whole number above 0' },
            },
          ]
        : []),
    ],
  }
  if (amount.wrong.length > 0) return amount
  if (!market.sold.endless && quantity > offer.left)
    return wrong(
      'gone',
      `只剩 ${offer.left} ${market.sold.unit.zh}，不足 ${quantity}`,
      `only ${offer.left} ${market.sold.unit.en} left, less than ${quantity}`,
    )
  return null
}

const draw = (tx: Tx, offer: Offer, quantity: bigint): Promise<unknown> =>
  tx.query(
    `update market_offers set still = still - $2, state = case when still = $2 then 'taken' else state end where id = $1`,
    [offer.id, quantity.toString()],
  )

/** Draws the contract up; where the offer binds, the seller's word was given with it. */
export async function agree(
  hall: Hall,
  tx: Tx,
  market: Market,
  offer: Offer,
  deal: Deal,
  by: PersonId,
): Promise<{ readonly changes: readonly Append[]; readonly notices: readonly RecordNotice[] }> {
  const text = contractOf(market, deal)
  const hash = hashOf(text)
  const at = hall.now().toString()
  const until = confirmBy(market, deal.form, deal.on)
  const bound: Confirmation | null = market.seller === 'bound' ? { by: offer.madeBy, at, how: 'offer' } : null
  await tx.query(
    `insert into market_trades (id, market, way, offer, title, seller_kind, seller, buyer_kind, buyer, price, quantity,
       total, state, text_zh, text_en, hash, seller_confirmed, agreed_on, until_day, at, form, wish, document, document_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'agreed', $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
    [
      deal.trade,
      market.id,
      deal.way,
      offer.id,
      offer.title,
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
      bound === null ? null : JSON.stringify(bound),
      deal.on.toString(),
      until.toString(),
      at,
      JSON.stringify(deal.form),
      JSON.stringify(deal.wish),
      deal.document,
      deal.documentName,
    ],
  )
  const agreed = noted(hall, `trade:${deal.trade}`, 'trade-agreed', by, {
    market: market.id,
    offer: offer.id,
    seller: partyJson(deal.seller),
    buyer: partyJson(deal.buyer),
    quantity: deal.quantity.toString(),
    total: deal.total.toString(),
    hash,
  })
  return {
    changes: [agreed],
    notices: agreedNotices(market, toldOf(deal, offer.title), deal.way, until, hall.now()),
  }
}

/** Confirms the very text; when both have, it settles in the same transaction, or nothing at all is done. */
export async function confirm(
  hall: Hall,
  by: PersonId,
  id: string,
  side: SideOf,
  hash: string,
  request: Request,
): Promise<Result<Answer, MarketProblem>> {
  return onTrade<Answer>(hall, by, id, request, async (tx, trade, market) => {
    const on = todayIn(hall)
    if (trade.state !== 'agreed')
      return refuse('wrong-state', '这笔交易已不在待确认状态', 'the trade no longer waits to be confirmed')
    if (before(trade.until, on))
      return refuse('wrong-state', `确认期限已于 ${trade.until} 届满`, `the time to confirm ended on ${trade.until}`)
    if (hash !== trade.hash)
      return refuse(
        'other-text',
        '您确认的不是这份合同文本，请重新读取后再确认',
        'what you confirm is not the text of this contract: read it again',
      )
    const already = side === 'seller' ? trade.sellerConfirmed : trade.buyerConfirmed
    if (already) return refuse('wrong-state', '您已经确认过', 'you have confirmed it already')
    const confirmed: Confirmation = { by, at: hall.now().toString(), how: 'word' }
    const column = side === 'seller' ? 'seller_confirmed' : 'buyer_confirmed'
    await tx.query(`update market_trades set ${column} = $2 where id = $1`, [id, JSON.stringify(confirmed)])
    const told = noted(hall, `trade:${id}`, 'trade-confirmed', by, { side, hash })
    const other = side === 'seller' ? trade.buyerConfirmed : trade.sellerConfirmed
    if (!other)
      return ok({
        changes: [told],
        answer: { trade: id, state: 'agreed' },
        notices: confirmedNotices(market, trade, side, hall.now()),
      })
    const settled = await settle(hall, tx, market, trade, by, on)
    if (!settled.ok) return settled
    return ok({
      changes: [told, ...settled.value],
      answer: { trade: id, state: 'settled' },
      notices: settledNotices(market, trade, hall.now()),
    })
  })
}

/** Delivery against payment: every leg, in this transaction; what one ledger refuses undoes all. */
export async function settle(
  hall: Hall,
  tx: Tx,
  market: Market,
  trade: Trade,
  by: PersonId,
  on: LegalDate,
): Promise<Result<readonly [Append, ...(Change | Append)[]], MarketProblem>> {
  const deal: Deal = { ...trade, trade: trade.id, sellerName: '', buyerName: '', until: null, on }
  const posted = await hall.ledgers.post(tx as never, market.legs(deal), by)
  if (!posted.ok) return fail({ kind: 'leg', text: posted.error.text, problem: posted.error })
  await tx.query(`update market_trades set state = 'settled', settled_at = $2 where id = $1`, [
    trade.id,
    hall.now().toString(),
  ])
  const told = noted(hall, `trade:${trade.id}`, 'trade-settled', by, {
    hash: trade.hash,
    total: trade.total.toString(),
    released: trade.document,
  })
  return ok([told, ...posted.value.changes])
}

const ended = (tx: Tx, trade: Trade, state: TradeState, reason: string): Promise<unknown> =>
  tx.query('update market_trades set state = $2, reason = $3 where id = $1', [trade.id, state, reason])

/** What was drawn for it is on offer again; where the offer is over by now, it goes back to the seller. */
async function giveBack(
  hall: Hall,
  tx: Tx,
  market: Market,
  trade: Trade,
  by: PersonId,
): Promise<Result<readonly (Change | Append)[], MarketProblem>> {
  if (trade.offer === null || market.sold.endless) return ok([])
  const offer = await lockOffer(tx, trade.offer)
  if (!offer) return ok([])
  const late = offer.until !== null && before(offer.until, todayIn(hall))
  const open = ['taken', 'offered', 'withdrawing'].includes(offer.state) && offer.way !== 'auction' && !late
  const state = open
    ? offer.state === 'taken'
      ? 'offered'
      : offer.state
    : offer.state === 'taken'
      ? 'lapsed'
      : offer.state
  await tx.query('update market_offers set still = still + $2, state = $3 where id = $1', [
    offer.id,
    trade.quantity.toString(),
    state,
  ])
  if (open) return ok([])
  return inCustody(hall, tx, market.free, { ...trade, of: trade.id }, by)
}

/** Either side, as long as it is not settled, and has not bound itself: what was confirmed by both is done. */
export async function cancel(
  hall: Hall,
  by: PersonId,
  id: string,
  side: SideOf,
  reason: string,
  request: Request,
): Promise<Result<Answer, MarketProblem>> {
  return onTrade<Answer>(hall, by, id, request, async (tx, trade, market) => {
    if (trade.state !== 'agreed')
      return refuse('wrong-state', '这笔交易现在不能取消', 'the trade cannot be cancelled now')
    const bound = side === 'seller' ? trade.sellerConfirmed : trade.buyerConfirmed
    if (bound || (trade.way === 'auction' && side === 'buyer'))
      return refuse(
        'wrong-state',
        '您的要约或者确认已经有约束力，不能单方取消',
        'your offer, bid or confirmation binds you: you cannot cancel alone',
      )
    await ended(tx, trade, 'cancelled', reason)
    const back = await giveBack(hall, tx, market, trade, by)
    if (!back.ok) return back
    return ok({
      changes: [noted(hall, `trade:${id}`, 'trade-cancelled', by, { side, reason }), ...back.value],
      answer: { trade: id, state: 'cancelled' },
      notices: cancelledNotices(market, trade, reason, hall.now()),
    })
  })
}

/** Disputed, nothing more happens to it until the keeper has recorded how it ended. */
export async function dispute(
  hall: Hall,
  by: PersonId,
  id: string,
  side: SideOf,
  reason: string,
  request: Request,
): Promise<Result<Answer, MarketProblem>> {
  return onTrade<Answer>(hall, by, id, request, async (tx, trade, market) => {
    if (trade.state !== 'agreed' && trade.state !== 'settled')
      return refuse('wrong-state', '这笔交易现在不能提出争议', 'the trade cannot be disputed now')
    await tx.query(
      `update market_trades set state = 'disputed', before_dispute = state, disputed_by = $2, reason = $3 where id = $1`,
      [id, side, reason],
    )
    return ok({
      changes: [noted(hall, `trade:${id}`, 'trade-disputed', by, { side, reason })],
      answer: { trade: id, state: 'disputed' },
      notices: disputedNotices(market, trade, side, reason, hall.now()),
    })
  })
}

/** `stands`: it goes on from where it was; `ends`: it is cancelled, which what was settled can no longer be. */
export async function endDispute(
  hall: Hall,
  by: PersonId,
  id: string,
  outcome: 'stands' | 'ends',
  reason: string,
  request: Request,
): Promise<Result<Answer, MarketProblem>> {
  return onTrade<Answer>(hall, by, id, request, async (tx, trade, market) => {
    if (trade.state !== 'disputed') return refuse('wrong-state', '这笔交易没有争议', 'the trade is not in dispute')
    if (outcome === 'ends' && trade.settledAt !== null)
      return refuse(
        'wrong-state',
        '已经交割，不能取消；应由双方另订合同返还，或者依裁判执行',
        'it was settled and cannot be cancelled: what is to go back needs a contract of its own, or a judgment',
      )
    const state: TradeState = outcome === 'ends' ? 'cancelled' : trade.settledAt === null ? 'agreed' : 'settled'
    // Time stood still while it was disputed: the days to confirm begin anew.
    const until = confirmBy(market, trade.form, todayIn(hall))
    await tx.query(
      `update market_trades set state = $2, reason = $3, until_day = case when $2 = 'agreed' then $4 else until_day end
       where id = $1`,
      [id, state, reason, until.toString()],
    )
    const back = state === 'cancelled' ? await giveBack(hall, tx, market, trade, by) : ok([])
    if (!back.ok) return back
    return ok({
      changes: [noted(hall, `trade:${id}`, 'dispute-ended', by, { outcome, reason }), ...back.value],
      answer: { trade: id, state },
      notices: disputeEndedNotices(market, trade, outcome, reason, hall.now()),
    })
  })
}

/** Its last day to confirm is over. */
export const lapseTrade = (hall: Hall, by: PersonId, id: string, request: Request) =>
  onTrade<Answer>(hall, by, id, request, async (tx, trade, market) => {
    if (trade.state !== 'agreed' || !before(trade.until, todayIn(hall)))
      return refuse('not-yet', '尚未到期', 'its time is not over')
    await ended(tx, trade, 'lapsed', '')
    const back = await giveBack(hall, tx, market, trade, by)
    if (!back.ok) return back
    return ok({
      changes: [noted(hall, `trade:${id}`, 'trade-lapsed', by, {}), ...back.value],
      answer: { trade: id, state: 'lapsed' },
      notices: lapsedNotices(market, trade, hall.now()),
    })
  })
