/** What is told of offers, orders and trades, in words: to the parties, and to those who run the market what they have to do. Pure. */

import type { Party } from '../people/persons.ts'
import { newId } from '../people/secrets.ts'
import { type Text, text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import type { RecordEvent, RecordNotice } from '../window/notices/records.ts'
import { type Level, nothing, paragraphs, sayDay } from '../window/notices/told.ts'
import type { Addressee } from '../window/notices/words.ts'
import { sayMoney } from './contract.ts'
import type { Bid, Deal, Market, Offer, Trade } from './market.ts'
import type { StandingOrder } from './rows.ts'

type Side = 'seller' | 'buyer'
type Desk = Extract<Addressee, { readonly kind: 'authority' }>

/** Of a trade, as much as is said of it. */
export type Told = Pick<Deal, 'seller' | 'buyer' | 'quantity' | 'total'> & {
  readonly id: string
  readonly title: string
}

export const toldOf = (deal: Deal, title: string): Told => ({ ...deal, id: deal.trade, title })

interface Said {
  readonly level: Level
  readonly what: Text
  readonly more?: Text
}

type At = Temporal.Instant

/** What a notice is about. */
interface Subject {
  readonly about: 'offer' | 'order' | 'trade'
  readonly id: string
  readonly title: string
  /** The same under the pages and the interface. */
  readonly page: string
  readonly says: Text
  /** On whose side it stands: who is of them reads nothing of what officers are told. */
  readonly party: Party
}

/** One event, to each who hears of it in the words that are for them. */
function tellOf(
  market: Market,
  { about, id, title, page, says, party }: Subject,
  event: RecordEvent,
  at: At,
  to: readonly (readonly [Party | Desk, Said])[],
): readonly RecordNotice[] {
  const drawn = newId()
  return to.map(([addressee, { level, what, more = nothing }], n) => ({
    id: `${id}#${drawn}#${n}`,
    to: addressee,
    about,
    record: id,
    of: market.id,
    page,
    event,
    party: addressee.kind === 'authority' ? party : addressee,
    at,
    level,
    title: text(`${what.zh}：${title}（${id}）`, `${what.en}: ${title} (${id})`),
    body: paragraphs(says, more),
  }))
}

const tell = (
  market: Market,
  trade: Told,
  event: RecordEvent,
  at: At,
  to: readonly (readonly [Party | Desk, Said])[],
): readonly RecordNotice[] =>
  tellOf(
    market,
    {
      about: 'trade',
      id: trade.id,
      title: trade.title,
      page: `/markets/${market.id}/trades/${trade.id}`,
      says: text(
        `“${market.name.zh}”，交易编号 ${trade.id}：${trade.title}，数量 ${trade.quantity}，总价 ${sayMoney(trade.total).zh}。`,
        `${market.name.en}, trade ${trade.id}: ${trade.title}, quantity ${trade.quantity}, ${sayMoney(trade.total).en} in all.`,
      ),
      party: trade.seller,
    },
    event,
    at,
    to,
  )

const desk = (market: Market, name: 'review' | 'decision'): Desk => ({
  kind: 'authority',
  id: market.keeper,
  desk: name,
})

const both = (said: Said) => ({ seller: said, buyer: said })
const sides = (trade: Told, said: Readonly<Record<Side, Said>>) =>
  [
    [trade.seller, said.seller],
    [trade.buyer, said.buyer],
  ] as const

const confirmBy = (until: LegalDate): Text =>
  text(
    `请在 ${sayDay(String(until)).zh}前（含当日）阅读合同文本并确认；逾期未确认，交易失效。`,
    `Read the text of the contract and confirm it by ${sayDay(String(until)).en}; after that day the trade lapses.`,
  )
const toConfirm = text('合同待您确认', 'A contract for you to confirm')
const waits = text('已成交，待对方确认合同', 'Agreed; the other side has to confirm the contract')

export function agreedNotices(market: Market, trade: Told, way: Deal['way'], until: LegalDate, at: At) {
  const act = (what: Text): Said => ({ level: 'act', what, more: confirmBy(until) })
  const won = way === 'auction'
  const seller: Said = market.seller === 'bound' ? { level: 'info', what: waits } : act(toConfirm)
  const buyer = act(
    won ? text('竞价成交，合同待您确认', 'You won the auction; the contract is for you to confirm') : toConfirm,
  )
  return [
    ...tell(market, trade, 'trade-agreed', at, [[trade.seller, seller]]),
    ...tell(market, trade, won ? 'trade-auction-won' : 'trade-agreed', at, [[trade.buyer, buyer]]),
  ]
}

/** One side has confirmed: the other is told that all now waits for them. */
export const confirmedNotices = (market: Market, trade: Trade, by: Side, at: At) =>
  tell(market, trade, 'trade-confirmed', at, [
    [
      by === 'seller' ? trade.buyer : trade.seller,
      {
        level: 'act',
        what: text('对方已确认合同，待您确认', 'The other side has confirmed; the contract is for you to confirm'),
        more: confirmBy(trade.until),
      },
    ],
  ])

export const settledNotices = (market: Market, trade: Told, at: At) =>
  tell(
    market,
    trade,
    'trade-settled',
    at,
    sides(trade, {
      seller: { level: 'info', what: text('已交割，价款已收', 'Settled: you were paid') },
      buyer: { level: 'info', what: text('已交割，标的已收', 'Settled: what you bought is yours') },
    }),
  )

const reasons = (reason: string): Text =>
  reason.trim() === '' ? nothing : text(`理由：${reason.trim()}`, `Reasons given: ${reason.trim()}`)

export const cancelledNotices = (market: Market, trade: Trade, reason: string, at: At) =>
  tell(
    market,
    trade,
    'trade-cancelled',
    at,
    sides(trade, both({ level: 'info', what: text('交易已取消', 'The trade was cancelled'), more: reasons(reason) })),
  )

export const lapsedNotices = (market: Market, trade: Trade, at: At) =>
  tell(
    market,
    trade,
    'trade-lapsed',
    at,
    sides(
      trade,
      both({ level: 'late', what: text('逾期未确认，交易已失效', 'Not confirmed in time: the trade has lapsed') }),
    ),
  )

export function disputedNotices(market: Market, trade: Trade, by: Side, reason: string, at: At) {
  const mine: Said = { level: 'info', what: text('您已提出争议', 'You have disputed the trade'), more: reasons(reason) }
  const theirs: Said = {
    level: 'act',
    what: text('对方提出争议', 'The other side disputes the trade'),
    more: reasons(reason),
  }
  const keeper: Said = {
    level: 'act',
    what: text('交易有争议，请处理', 'A trade is in dispute'),
    more: reasons(reason),
  }
  return tell(market, trade, 'trade-disputed', at, [
    ...sides(trade, { seller: by === 'seller' ? mine : theirs, buyer: by === 'buyer' ? mine : theirs }),
    [desk(market, 'review'), keeper],
    [desk(market, 'decision'), keeper],
  ])
}

export const disputeEndedNotices = (market: Market, trade: Trade, outcome: 'stands' | 'ends', reason: string, at: At) =>
  tell(
    market,
    trade,
    'trade-dispute-ended',
    at,
    sides(
      trade,
      both({
        level: 'info',
        what:
          outcome === 'stands'
            ? text('争议已了结，交易继续', 'The dispute is over; the trade stands')
            : text('争议已了结，交易取消', 'The dispute is over; the trade was cancelled'),
        more: reasons(reason),
      }),
    ),
  )

const subjectOf = (market: Market, offer: Offer): Subject => ({
  about: 'offer',
  id: offer.id,
  title: offer.title,
  page: `/markets/${market.id}/offers/${offer.id}`,
  says: text(
    `“${market.name.zh}”，挂牌编号 ${offer.id}：${offer.title}，价格 ${sayMoney(offer.price).zh}。`,
    `${market.name.en}, offer ${offer.id}: ${offer.title}, ${sayMoney(offer.price).en}.`,
  ),
  party: offer.seller,
})

/** Whoever is named in a block deal hears of it; whoever has to announce an offer has something to do. */
export function offeredNotices(market: Market, offer: Offer, at: At): readonly RecordNotice[] {
  if (offer.state === 'declared')
    return tellOf(market, subjectOf(market, offer), 'offer-made', at, [
      [desk(market, 'review'), { level: 'act', what: text('有一项声明待公告', 'An offer waits to be announced') }],
    ])
  if (offer.to === null) return []
  return tellOf(market, subjectOf(market, offer), 'offer-made', at, [
    [offer.to, { level: 'act', what: text('有一笔协议向您发出', 'A block deal is offered to you') }],
  ])
}

/** What its keeper did with an offer; what its seller did is no news to them. */
export function movedNotices(
  market: Market,
  offer: Offer,
  event: 'offer-announced' | 'offer-refused' | 'offer-withdrawn',
  reason: string,
  at: At,
): readonly RecordNotice[] {
  const ends = offer.state === 'withdrawing'
  if (event === 'offer-withdrawn')
    return offer.state === 'offered' && market.announced
      ? tellOf(market, subjectOf(market, offer), event, at, [
          [
            desk(market, 'review'),
            {
              level: 'act',
              what: text('有一项撤回待公告', 'A withdrawal waits to be announced'),
              more: reasons(reason),
            },
          ],
        ])
      : []
  const what =
    event === 'offer-refused'
      ? text('声明不予公告', 'Your offer was not announced')
      : ends
        ? text('撤回已公告', 'Your withdrawal was announced')
        : text('声明已公告', 'Your offer was announced')
  return tellOf(market, subjectOf(market, offer), event, at, [
    [offer.seller, { level: event === 'offer-refused' ? 'act' : 'info', what, more: reasons(reason) }],
  ])
}

/** `price`: what is bid now. */
export const outbidNotices = (market: Market, offer: Offer, last: Party, price: bigint, at: At) =>
  tellOf(market, subjectOf(market, offer), 'offer-outbid', at, [
    [
      last,
      {
        level: 'info',
        what: text('有人出价高于您', 'You were outbid'),
        more: text(`现在的最高出价是 ${sayMoney(price).zh}。`, `The highest bid is now ${sayMoney(price).en}.`),
      },
    ],
  ])

export const lostNotices = (market: Market, offer: Offer, losers: readonly Party[], best: Bid, at: At) =>
  tellOf(
    market,
    subjectOf(market, offer),
    'offer-lost',
    at,
    losers.map((loser) => [
      loser,
      {
        level: 'info',
        what: text('竞价结束，您没有竞得', 'The auction is over, and you did not win'),
        more: text(`成交价 ${sayMoney(best.price).zh}。`, `It went for ${sayMoney(best.price).en}.`),
      },
    ]),
  )

export const offerLapsedNotices = (market: Market, offer: Offer, at: At) =>
  tellOf(market, subjectOf(market, offer), 'offer-lapsed', at, [
    [
      offer.seller,
      {
        level: 'info',
        what:
          offer.way === 'auction'
            ? text('竞价结束，无人出价', 'The auction is over, and nobody bid')
            : text('挂牌到期', 'Your offer has lapsed'),
        more: market.sold.endless
          ? nothing
          : text('没有售出的已经退回您的账户。', 'What was not sold is back in your account.'),
      },
    ],
  ])

/** Taken out of the book because its money was gone, or over with its last day. */
export const orderEndedNotices = (
  market: Market,
  order: StandingOrder,
  event: 'order-cancelled' | 'order-lapsed',
  why: Text,
  at: At,
) =>
  tellOf(
    market,
    {
      about: 'order',
      id: order.id,
      title: order.instrument,
      page: `/markets/${market.id}`,
      says: text(
        `“${market.name.zh}”，委托编号 ${order.id}：${order.side === 'buy' ? '买入' : '卖出'} ${order.instrument}，价格 ${sayMoney(order.price).zh}，未成交 ${order.left}。`,
        `${market.name.en}, order ${order.id} to ${order.side} ${order.instrument} at ${sayMoney(order.price).en}, ${order.left} not filled.`,
      ),
      party: order.party,
    },
    event,
    at,
    [
      [
        order.party,
        {
          level: 'info',
          what:
            event === 'order-lapsed'
              ? text('委托到期', 'Your order has lapsed')
              : text('委托已被撤下', 'Your order was taken out of the book'),
          more: why,
        },
      ],
    ],
  )
