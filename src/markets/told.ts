/** What the parties of a trade are told, in words; of a dispute also those who run the market. Pure. */

import type { Party } from '../people/persons.ts'
import { newId } from '../people/secrets.ts'
import { type Text, text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import type { RecordEvent, RecordNotice } from '../window/notices/records.ts'
import { type Level, nothing, paragraphs, sayDay } from '../window/notices/told.ts'
import type { Addressee } from '../window/notices/words.ts'
import { sayMoney } from './contract.ts'
import type { Deal, Market, Trade } from './market.ts'

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

/** One event of a trade, to each who hears of it in the words that are for them. */
function tell(
  market: Market,
  trade: Told,
  event: RecordEvent,
  at: At,
  to: readonly (readonly [Party | Desk, Said])[],
): readonly RecordNotice[] {
  const about = text(
    `“${market.name.zh}”，交易编号 ${trade.id}：${trade.title}，数量 ${trade.quantity}，总价 ${sayMoney(trade.total).zh}。`,
    `${market.name.en}, trade ${trade.id}: ${trade.title}, quantity ${trade.quantity}, ${sayMoney(trade.total).en} in all.`,
  )
  const id = newId()
  return to.map(([addressee, { level, what, more = nothing }], n) => ({
    id: `${trade.id}#${id}#${n}`,
    to: addressee,
    about: 'trade',
    record: trade.id,
    of: market.id,
    page: `/markets/${market.id}/trades/${trade.id}`,
    event,
    party: addressee.kind === 'authority' ? trade.seller : addressee,
    at,
    level,
    title: text(`${what.zh}：${trade.title}（${trade.id}）`, `${what.en}: ${trade.title} (${trade.id})`),
    body: paragraphs(about, more),
  }))
}

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
  const desk = (name: 'review' | 'decision') => ({ kind: 'authority', id: market.keeper, desk: name }) as const
  return tell(market, trade, 'trade-disputed', at, [
    ...sides(trade, { seller: by === 'seller' ? mine : theirs, buyer: by === 'buyer' ? mine : theirs }),
    [desk('review'), keeper],
    [desk('decision'), keeper],
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
