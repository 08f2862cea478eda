/** Markets over the wire: what is sold and how, what is on offer, one's own trades; money in yuan as text. */
import { Type } from 'typebox'
import { Authority, coded, FieldView, FormValuesShape, Party, PartyName } from './matters-shapes.ts'
import { Citation, FactView, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const yuan = Type.String({ description: 'Yuan, such as `80.00`.', examples: ['80.00'] })
const quantity = Type.String({ description: 'A whole number, written out.', examples: ['100'] })
const way = thing({ code: oneOf('listing', 'block', 'auction', 'book'), name: Text })
const form = thing({ facts: list(FactView), fields: list(FieldView) })

const briefFields = {
  id: bare,
  name: Text,
  says: Text,
  measures: list(bare),
  keeper: Authority,
  sold: thing({ name: Text, unit: Text }),
  ways: list(way),
  onOffer: Type.Integer({ description: 'Offers open to everybody.' }),
  last: orNull(thing({ price: yuan, on: date, title: bare })),
}

export const MarketsView = shape('Markets', thing({ markets: list(thing(briefFields)) }))

export const MarketView = shape(
  'Market',
  thing({
    ...briefFields,
    cites: list(Citation),
    sells: list(thing({ way, says: Text, cites: list(Citation) })),
    seller: oneOf('bound', 'confirms'),
    endless: Type.Boolean({ description: 'Not used up by being taken: one at a time, for whoever comes.' }),
    custody: orNull(Text),
    announced: orNull(thing({ says: Text, cites: list(Citation) })),
    form,
    wish: form,
    gates: list(thing({ decision: bare, name: Text })),
    contract: thing({ title: Text, clauses: list(Text) }),
    confirmWithin: Type.Integer({ description: 'Days.' }),
    prices: list(
      thing({ on: date, title: bare, trades: Type.Integer(), quantity, low: yuan, high: yuan, last: yuan }),
      'By day and by what was sold, the newest first.',
    ),
    instruments: list(bare, 'What the order book is kept for.'),
    note: orNull(Text),
    keeps: Type.Boolean({ description: 'The one who asks is of its keeper.' }),
  }),
)

const gate = thing({
  decision: bare,
  answer: Text,
  says: oneOf('passes', 'asks-keeper', 'refuses'),
  reasons: list(thing({ text: Text, cites: list(Citation) })),
})

const offerFields = {
  id: bare,
  market: bare,
  way,
  state: coded,
  title: bare,
  seller: PartyName,
  price: yuan,
  quantity,
  left: quantity,
  until: orNull(date),
  made: date,
}

export const OfferBrief = shape('Offer', thing(offerFields))
export const OffersView = shape('Offers', thing({ offers: list(OfferBrief), next: orNull(bare) }))

const can = list(
  oneOf('take', 'bid', 'withdraw', 'announce', 'refuse', 'close'),
  'What the one who asks may do with it now.',
)

export const OfferView = shape(
  'OfferWhole',
  thing({
    ...offerFields,
    to: orNull(PartyName),
    says: list(thing({ name: Text, value: Text }), 'What the seller says of it.'),
    document: orNull(thing({ name: bare, sha256: bare })),
    gates: list(gate),
    reason: bare,
    bids: list(thing({ number: Type.Integer(), price: yuan, at: bare, mine: Type.Boolean() }), 'The highest first.'),
    can,
  }),
)

export const DepthView = shape(
  'Depth',
  thing({
    levels: list(
      thing({ side: oneOf('buy', 'sell'), price: yuan, quantity, orders: Type.Integer() }),
      'Sellers first; each side the best first.',
    ),
  }),
)

const tradeFields = {
  id: bare,
  market: bare,
  marketName: Text,
  way,
  title: bare,
  seller: PartyName,
  buyer: PartyName,
  price: yuan,
  quantity,
  total: yuan,
  state: coded,
  agreed: date,
  until: date,
}

export const TradeBrief = shape('TradeBrief', thing(tradeFields))

const confirmation = orNull(thing({ at: bare, how: coded }))

export const TradeView = shape(
  'Trade',
  thing({
    ...tradeFields,
    offer: orNull(bare),
    text: Text,
    hash: Type.String({ description: 'SHA-256 of the text as `/text` gives it.' }),
    sellerConfirmed: confirmation,
    buyerConfirmed: confirmation,
    settled: orNull(bare),
    document: orNull(thing({ name: bare, sha256: bare, released: Type.Boolean() })),
    reason: bare,
    disputedBy: orNull(oneOf('seller', 'buyer')),
    side: orNull(oneOf('seller', 'buyer')),
    can: list(oneOf('confirm', 'cancel', 'dispute', 'end-dispute', 'download')),
    unit: Text,
  }),
)

export const OrderView = shape(
  'Order',
  thing({
    id: bare,
    market: bare,
    instrument: bare,
    side: oneOf('buy', 'sell'),
    party: PartyName,
    price: yuan,
    quantity,
    left: quantity,
    state: coded,
    until: orNull(date),
    at: bare,
    reason: orNull(Text),
  }),
)

export const MineView = shape(
  'MyTrades',
  thing({ offers: list(OfferBrief), orders: list(OrderView), trades: list(TradeBrief) }),
)
export const WaitingView = shape('MarketWaiting', thing({ offers: list(OfferBrief), trades: list(TradeBrief) }))

const money = Type.String({ pattern: '^\\d{1,13}(\\.\\d{1,2})?$', examples: ['80.00'] })
const count = Type.String({ pattern: '^\\d{1,12}$', examples: ['100'] })
const reason = Type.String({ maxLength: 2000 })

export const OfferingBody = shape(
  'Offering',
  thing({
    for: Party,
    way: oneOf('listing', 'block', 'auction'),
    form: FormValuesShape,
    price: money,
    quantity: count,
    until: Type.Optional(orNull(date)),
    to: Type.Optional(
      orNull(Type.String({ maxLength: 30, description: 'Of a block: unified social credit code of the buyer.' })),
    ),
    document: Type.Optional(orNull(Type.String({ maxLength: 64 }))),
  }),
)

export const LookedView = shape(
  'OfferingLooked',
  thing({
    ready: Type.Boolean(),
    wrong: list(thing({ code: bare, at: bare, text: Text, article: orNull(thing({ label: Text, text: bare })) })),
    gates: list(gate),
    advice: list(thing({ text: Text, cites: list(Citation) })),
  }),
)

export const TakeBody = shape('TakeOffer', thing({ for: Party, quantity: count, wish: FormValuesShape }))
export const BidBody = shape('Bid', thing({ for: Party, price: money, wish: FormValuesShape }))
export const OrderBody = shape(
  'PlaceOrder',
  thing({
    for: Party,
    side: oneOf('buy', 'sell'),
    form: FormValuesShape,
    price: money,
    quantity: count,
    until: Type.Optional(orNull(date)),
  }),
)
export const ReasonBody = shape('MarketReason', thing({ reason }))
export const ConfirmBody = shape(
  'ConfirmTrade',
  thing({ hash: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of the text that was read.' }) }),
)
export const EndDisputeBody = shape('EndDispute', thing({ outcome: oneOf('stands', 'ends'), reason }))

export const OfferedView = shape('Offered', thing({ offer: bare, state: coded }))
export const TradedView = shape('Traded', thing({ trade: bare, state: coded }))
export const BiddenView = shape('Bidden', thing({ offer: bare, bid: Type.Integer() }))
export const ClosedView = shape('AuctionClosed', thing({ offer: bare, state: coded, trade: orNull(bare) }))
export const OrderedView = shape('Ordered', thing({ order: bare, state: coded, left: quantity, trades: list(bare) }))
export const OrderEndedView = shape('OrderEnded', thing({ order: bare, state: coded }))

export const MarketId = thing({ id: bare })
export const OfferId = thing({ id: bare, offer: bare })
export const OrderId = thing({ id: bare, order: bare })
export const TradeId = thing({ id: bare, trade: bare })
export const OffersQuery = thing({ after: Type.Optional(Type.String({ maxLength: 40 })) })
export const DepthQuery = thing({ instrument: Type.String({ maxLength: 200 }) })
export const MineQuery = thing({ market: Type.Optional(Type.String({ maxLength: 100 })) })
