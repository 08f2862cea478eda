/** A market, its offers and trades, as pages and programs read them. */
import type { Bid, Market, Offer, Trade } from '../markets/market.ts'
import type { Markets } from '../markets/markets.ts'
import type { StandingOrder } from '../markets/rows.ts'
import { type Actor, headOf, headOfRecord } from '../people/actor.ts'
import { permit } from '../people/permissions.ts'
import type { Party } from '../people/persons.ts'
import { printDecimal } from '../rules/decimal.ts'
import { viewCitation, viewFact } from '../rules/view.ts'
import type { Text } from '../text.ts'
import { before, type LegalDate } from '../time/dates.ts'
import type { FormValues } from '../window/events.ts'
import type { Form } from '../window/form.ts'
import { howWords, offerWords, orderWords, tradeWords, wayWords } from './markets-words.ts'
import { nameOfAuthority, viewField } from './matters-view.ts'
import { coded } from './window-words.ts'

export type NameOf = (party: Party) => Promise<string>

/** Fen as yuan, always with two places. */
export const yuan = (fen: bigint): string => {
  const [whole = '0', fraction = ''] = printDecimal(fen, 2).split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}

const named = async (party: Party, nameOf: NameOf) => ({ kind: party.kind, id: party.id, name: await nameOf(party) })
const viewForm = ({ facts, fields }: Form) => ({ facts: facts.map(viewFact), fields: fields.map(viewField) })

const shownOffers = 200
const shownDays = 400

export async function viewMarketBrief(market: Market, markets: Markets) {
  const [offers, prices] = await Promise.all([markets.onOffer(market.id, shownOffers), markets.prices(market.id, 1)])
  const last = prices[0]
  return {
    id: market.id,
    name: market.name,
    says: market.says,
    measures: market.measures,
    keeper: nameOfAuthority(market.keeper),
    sold: { name: market.sold.name, unit: market.sold.unit },
    ways: Object.keys(market.ways).map((code) => coded(wayWords, code as keyof typeof wayWords)),
    onOffer: offers.length,
    last: last ? { price: yuan(last.last), on: last.on.toString(), title: last.title } : null,
  }
}

export async function viewMarket(market: Market, markets: Markets, keeps: boolean) {
  const [brief, prices, instruments] = await Promise.all([
    viewMarketBrief(market, markets),
    markets.prices(market.id, shownDays),
    markets.instruments(market.id),
  ])
  return {
    ...brief,
    cites: market.cites.map(viewCitation),
    sells: Object.entries(market.ways).map(([code, { says, cites }]) => ({
      way: coded(wayWords, code as keyof typeof wayWords),
      says,
      cites: cites.map(viewCitation),
    })),
    seller: market.seller,
    endless: market.sold.endless === true,
    custody: market.sold.custody ?? null,
    announced: market.announced
      ? { says: market.announced.says, cites: market.announced.cites.map(viewCitation) }
      : null,
    form: viewForm(market.form),
    wish: viewForm(market.wish),
    gates: market.gates.map(({ decision }) => ({ decision: decision.id, name: decision.name })),
    contract: { title: market.contract.title, clauses: market.contract.clauses.map(({ title }) => title) },
    confirmWithin: market.confirmWithin,
    prices: prices.map(({ on, title, trades, quantity, low, high, last }) => ({
      on: on.toString(),
      title,
      trades,
      quantity: quantity.toString(),
      low: yuan(low),
      high: yuan(high),
      last: yuan(last),
    })),
    instruments,
    note: market.note ?? null,
    keeps,
  }
}

export async function viewOffer(offer: Offer, nameOf: NameOf) {
  return {
    id: offer.id,
    market: offer.market,
    way: coded(wayWords, offer.way),
    state: coded(offerWords, offer.state),
    title: offer.title,
    seller: await named(offer.seller, nameOf),
    price: yuan(offer.price),
    quantity: offer.quantity.toString(),
    left: offer.left.toString(),
    until: offer.until?.toString() ?? null,
    made: offer.madeOn.toString(),
  }
}

/** For whom someone acts in a market, and whether they keep it. */
export interface Stance {
  readonly is: (party: Party) => boolean
  readonly keeps: boolean
}

export const stanceOf = (actor: Actor | null, market: Market, today: LegalDate): Stance => ({
  is: (party) => permit(actor, { command: 'trade' }, headOf(party, market.id), today).ok,
  keeps: permit(actor, { command: 'run-market' }, headOfRecord(market.id, market.keeper), today).ok,
})

export async function viewOfferWhole(
  offer: Offer,
  market: Market,
  bids: readonly Bid[],
  stance: Stance,
  signedIn: boolean,
  today: LegalDate,
  nameOf: NameOf,
) {
  const open =
    (offer.state === 'offered' || offer.state === 'withdrawing') && !(offer.until && before(offer.until, today))
  const own = stance.is(offer.seller)
  const mayTake = open && signedIn && (offer.to === null ? !own : stance.is(offer.to))
  const can = [
    ...(mayTake && offer.way !== 'auction' ? (['take'] as const) : []),
    ...(mayTake && offer.way === 'auction' ? (['bid'] as const) : []),
    ...(own && (offer.state === 'offered' || offer.state === 'declared') && bids.length === 0
      ? (['withdraw'] as const)
      : []),
    ...(stance.keeps && (offer.state === 'declared' || offer.state === 'withdrawing') ? (['announce'] as const) : []),
    ...(stance.keeps && offer.state === 'declared' ? (['refuse'] as const) : []),
    ...(stance.keeps && offer.way === 'auction' && offer.state === 'offered' && !open ? (['close'] as const) : []),
  ]
  return {
    ...(await viewOffer(offer, nameOf)),
    to: offer.to ? await named(offer.to, nameOf) : null,
    says: said(market.form, offer.form),
    document: offer.document === null ? null : { name: offer.documentName ?? offer.document, sha256: offer.document },
    gates: offer.gates,
    reason: offer.reason,
    bids: bids.map(({ number, price, at, bidder }) => ({ number, price: yuan(price), at, mine: stance.is(bidder) })),
    can,
  }
}

/** What was filled in, in words, in the form's own order. */
function said({ facts, fields }: Form, form: FormValues): readonly { readonly name: Text; readonly value: Text }[] {
  const of = (value: FormValues[string], options: Readonly<Record<string, Text>> | undefined): Text => {
    if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
    if (Array.isArray(value))
      return value.length === 0
        ? { zh: '无', en: 'none' }
        : {
            zh: value.map((each) => options?.[each]?.zh ?? each).join('、'),
            en: value.map((each) => options?.[each]?.en ?? each).join(', '),
          }
    return options?.[String(value)] ?? { zh: String(value), en: String(value) }
  }
  return [...fields, ...facts].flatMap((each) => {
    const value = form[each.id]
    if (value === undefined || value === '') return []
    return [{ name: each.name, value: of(value, 'options' in each ? each.options : undefined) }]
  })
}

export async function viewTradeBrief(trade: Trade, markets: Pick<Markets, 'declared'>, nameOf: NameOf) {
  return {
    id: trade.id,
    market: trade.market,
    marketName: markets.declared.get(trade.market)?.name ?? { zh: trade.market, en: trade.market },
    way: coded(wayWords, trade.way),
    title: trade.title,
    seller: await named(trade.seller, nameOf),
    buyer: await named(trade.buyer, nameOf),
    price: yuan(trade.price),
    quantity: trade.quantity.toString(),
    total: yuan(trade.total),
    state: coded(tradeWords, trade.state),
    agreed: trade.agreedOn.toString(),
    until: trade.until.toString(),
  }
}

export async function viewTrade(
  trade: Trade,
  market: Market,
  markets: Pick<Markets, 'declared'>,
  stance: Stance,
  today: LegalDate,
  nameOf: NameOf,
) {
  const side = stance.is(trade.buyer) ? ('buyer' as const) : stance.is(trade.seller) ? ('seller' as const) : null
  const own = side === 'seller' ? trade.sellerConfirmed : trade.buyerConfirmed
  const waits = trade.state === 'agreed' && side !== null && own === null
  const can = [
    ...(waits && !before(trade.until, today) ? (['confirm'] as const) : []),
    ...(waits && !(trade.way === 'auction' && side === 'buyer') ? (['cancel'] as const) : []),
    ...(side !== null && (trade.state === 'agreed' || trade.state === 'settled') ? (['dispute'] as const) : []),
    ...(stance.keeps && trade.state === 'disputed' ? (['end-dispute'] as const) : []),
    ...(isReleased(trade) && side === 'buyer' ? (['download'] as const) : []),
  ]
  const confirmed = (each: Trade['sellerConfirmed']) =>
    each === null ? null : { at: each.at, how: coded(howWords, each.how) }
  return {
    ...(await viewTradeBrief(trade, markets, nameOf)),
    offer: trade.offer,
    text: trade.text,
    hash: trade.hash,
    sellerConfirmed: confirmed(trade.sellerConfirmed),
    buyerConfirmed: confirmed(trade.buyerConfirmed),
    settled: trade.settledAt,
    document:
      trade.document === null
        ? null
        : { name: trade.documentName ?? trade.document, sha256: trade.document, released: isReleased(trade) },
    reason: trade.reason,
    disputedBy: trade.disputedBy,
    side,
    can,
    unit: market.sold.unit,
  }
}

/** Released in the transaction that settled it; a dispute afterwards does not take it back. */
export const isReleased = ({ document, settledAt }: Trade): boolean => document !== null && settledAt !== null

export const viewOrder = async (order: StandingOrder, nameOf: NameOf) => ({
  id: order.id,
  market: order.market,
  instrument: order.instrument,
  side: order.side,
  party: await named(order.party, nameOf),
  price: yuan(order.price),
  quantity: order.quantity.toString(),
  left: order.left.toString(),
  state: coded(orderWords, order.state),
  until: order.until?.toString() ?? null,
  at: order.at,
  reason: order.reason,
})
