/** The codes of markets in words. */
import type { Confirmation, OfferState, TradeState, Way } from '../markets/market.ts'
import type { OrderState } from '../markets/rows.ts'
import { type Text, text } from '../text.ts'

export const wayWords: Readonly<Record<Way, Text>> = {
  listing: text('挂牌', 'listing'),
  block: text('大宗协议', 'block deal'),
  auction: text('单向竞价', 'auction'),
  book: text('委托簿', 'order book'),
}

export const offerWords: Readonly<Record<OfferState, Text>> = {
  declared: text('待公告', 'waits to be announced'),
  offered: text('挂牌中', 'on offer'),
  withdrawing: text('撤回待公告', 'withdrawal waits to be announced'),
  taken: text('已全部成交', 'all taken'),
  refused: text('不予挂牌', 'refused'),
  cancelled: text('已撤回', 'withdrawn'),
  lapsed: text('已到期', 'lapsed'),
}

export const tradeWords: Readonly<Record<TradeState, Text>> = {
  agreed: text('待双方确认', 'to be confirmed'),
  settled: text('已交割', 'settled'),
  cancelled: text('已取消', 'cancelled'),
  lapsed: text('逾期未确认', 'lapsed unconfirmed'),
  disputed: text('有争议', 'disputed'),
}

export const orderWords: Readonly<Record<OrderState, Text>> = {
  standing: text('委托中', 'standing'),
  filled: text('全部成交', 'filled'),
  cancelled: text('已撤销', 'cancelled'),
  lapsed: text('已到期', 'lapsed'),
}

export const howWords: Readonly<Record<Confirmation['how'], Text>> = {
  offer: text('要约即有约束力', 'bound by the offer'),
  order: text('以委托确认', 'by the order'),
  word: text('确认本合同', 'confirmed the contract'),
}
