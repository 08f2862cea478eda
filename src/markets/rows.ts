/** Rows as they are read back. */
import type { PersonId } from '../people/ids.ts'
import type { Row } from '../store/driver.ts'
import { asBig, asDay, asDayOrNull, asInstant, asNumber, asText, asTextOrNull } from '../store/values.ts'
import type { Text } from '../text.ts'
import type { FormValues } from '../window/events.ts'
import type { Side } from './book.ts'
import {
  type Bid,
  type Confirmation,
  type GateAnswer,
  type Offer,
  type OfferState,
  partyIn,
  type Trade,
  type TradeState,
  type Way,
} from './market.ts'

export const offerFrom = (row: Row): Offer => ({
  id: asText(row.id),
  market: asText(row.market),
  way: asText(row.way) as Way,
  state: asText(row.state) as OfferState,
  seller: partyIn(row.seller_kind, row.seller),
  to: row.to_kind === null ? null : partyIn(row.to_kind, row.to_party),
  title: asText(row.title),
  price: asBig(row.price),
  quantity: asBig(row.quantity),
  left: asBig(row.still),
  until: asDayOrNull(row.until_day),
  madeBy: asText(row.made_by) as PersonId,
  madeOn: asDay(row.made_on),
  form: row.form as FormValues,
  gates: row.gates as readonly GateAnswer[],
  document: asTextOrNull(row.document),
  documentName: asTextOrNull(row.document_name),
  reason: asText(row.reason),
})

export const bidFrom = (row: Row): Bid => ({
  offer: asText(row.offer),
  number: asNumber(row.number),
  bidder: partyIn(row.bidder_kind, row.bidder),
  price: asBig(row.price),
  at: asInstant(row.at).toString(),
})

export const tradeFrom = (row: Row): Trade => ({
  id: asText(row.id),
  market: asText(row.market),
  way: asText(row.way) as Way,
  offer: asTextOrNull(row.offer),
  title: asText(row.title),
  seller: partyIn(row.seller_kind, row.seller),
  buyer: partyIn(row.buyer_kind, row.buyer),
  price: asBig(row.price),
  quantity: asBig(row.quantity),
  total: asBig(row.total),
  state: asText(row.state) as TradeState,
  text: { zh: asText(row.text_zh), en: asText(row.text_en) },
  hash: asText(row.hash),
  sellerConfirmed: row.seller_confirmed as Confirmation | null,
  buyerConfirmed: row.buyer_confirmed as Confirmation | null,
  agreedOn: asDay(row.agreed_on),
  until: asDay(row.until_day),
  settledAt: row.settled_at === null ? null : asInstant(row.settled_at).toString(),
  form: row.form as FormValues,
  wish: row.wish as FormValues,
  document: asTextOrNull(row.document),
  documentName: asTextOrNull(row.document_name),
  reason: asText(row.reason),
  disputedBy: asTextOrNull(row.disputed_by) as Trade['disputedBy'],
})

export type OrderState = 'standing' | 'filled' | 'cancelled' | 'lapsed'

export interface StandingOrder {
  readonly id: string
  readonly market: string
  readonly instrument: string
  readonly side: Side
  readonly price: bigint
  readonly quantity: bigint
  readonly left: bigint
  readonly state: OrderState
  readonly party: ReturnType<typeof partyIn>
  readonly by: PersonId
  readonly at: string
  readonly until: Temporal.PlainDate | null
  readonly form: FormValues
  /** Why it was taken out before it was filled. */
  readonly reason: Text | null
}

export const orderFrom = (row: Row): StandingOrder => ({
  id: asText(row.id),
  market: asText(row.market),
  instrument: asText(row.instrument),
  side: asText(row.side) as Side,
  price: asBig(row.price),
  quantity: asBig(row.quantity),
  left: asBig(row.still),
  state: asText(row.state) as OrderState,
  party: partyIn(row.party_kind, row.party),
  by: asText(row.by_person) as PersonId,
  at: asInstant(row.at).toString(),
  until: asDayOrNull(row.until_day),
  form: row.form as FormValues,
  reason: row.reason === '' ? null : (JSON.parse(asText(row.reason)) as Text),
})
