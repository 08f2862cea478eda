/** Routes: offering, taking, bidding, ordering. */
import { headOf } from '../people/actor.ts'
import { type App, keepNothing } from './kind.ts'
import { type Access, fen, type MarketsHouse, needsReason, readDay, tags, told } from './markets-access.ts'
import * as shapes from './markets-shapes.ts'
import { offerWords, orderWords, tradeWords } from './markets-words.ts'
import { refusal } from './problems.ts'
import { replies } from './requests.ts'
import { actorOf, allow, idempotency } from './who.ts'
import { coded } from './window-words.ts'

export function offerRoutes(app: App, { markets }: MarketsHouse, access: Access): void {
  const { declared, stance, offerIn, actsAs, runs, offering } = access

  app.post(
    '/markets/:id/offers',
    {
      config: { permission: 'trade' },
      schema: {
        tags,
        summary: 'Offer something',
        params: shapes.MarketId,
        body: shapes.OfferingBody,
        response: replies(shapes.OfferedView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const seller = actsAs(request, market.id, request.body.for)
      const asked = idempotency(request)
      const given = await offering(request.body, seller)
      const { offer, state } = told(await markets.offer(actorOf(request).person, market.id, given, asked))
      keepNothing(reply)
      return { offer, state: coded(offerWords, state) }
    },
  )

  for (const [move, permission, summary] of [
    ['withdraw', 'trade', 'Withdraw an offer of one’s own'],
    ['announce', 'run-market', 'Announce an offer or its withdrawal'],
    ['refuse', 'run-market', 'Refuse to announce an offer, with reasons'],
  ] as const)
    app.post(
      `/markets/:id/offers/:offer/${move}`,
      {
        config: { permission },
        schema: {
          tags,
          summary,
          params: shapes.OfferId,
          body: shapes.ReasonBody,
          response: replies(shapes.OfferedView),
        },
      },
      async (request, reply) => {
        const market = declared(request.params.id)
        if (permission === 'run-market') runs(request, market)
        const found = await offerIn(request, market, request.params.offer)
        if (permission === 'trade') allow(request, { command: 'trade' }, headOf(found.seller, market.id))
        const asked = idempotency(request)
        const { reason } = request.body
        if (move === 'refuse' && reason.trim() === '') throw needsReason
        const done = told(await markets.move(actorOf(request).person, found.id, move, reason, asked))
        keepNothing(reply)
        return { offer: done.offer, state: coded(offerWords, done.state) }
      },
    )

  app.post(
    '/markets/:id/offers/:offer/take',
    {
      config: { permission: 'trade' },
      schema: {
        tags,
        summary: 'Take all or part of an offer: a contract is drawn up, to be confirmed',
        params: shapes.OfferId,
        body: shapes.TakeBody,
        response: replies(shapes.TradedView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const buyer = actsAs(request, market.id, request.body.for)
      const found = await offerIn(request, market, request.params.offer)
      const asked = idempotency(request)
      const { quantity, wish } = request.body
      const taking = { buyer, quantity: BigInt(quantity), wish }
      const { trade, state } = told(await markets.take(actorOf(request).person, found.id, taking, asked))
      keepNothing(reply)
      return { trade, state: coded(tradeWords, state) }
    },
  )

  app.post(
    '/markets/:id/offers/:offer/bid',
    {
      config: { permission: 'trade' },
      schema: {
        tags,
        summary: 'Bid for all of what is auctioned; a bid binds',
        params: shapes.OfferId,
        body: shapes.BidBody,
        response: replies(shapes.BiddenView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const bidder = actsAs(request, market.id, request.body.for)
      const found = await offerIn(request, market, request.params.offer)
      const asked = idempotency(request)
      const { price, wish } = request.body
      keepNothing(reply)
      return told(await markets.bid(actorOf(request).person, found.id, { bidder, price: fen(price), wish }, asked))
    },
  )

  app.post(
    '/markets/:id/offers/:offer/close-auction',
    {
      config: { permission: 'run-market' },
      schema: {
        tags,
        summary: 'Close an auction whose last day is over',
        params: shapes.OfferId,
        response: replies(shapes.ClosedView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      runs(request, market)
      const found = await offerIn(request, market, request.params.offer)
      const done = told(await markets.close(actorOf(request).person, found.id, idempotency(request)))
      keepNothing(reply)
      return { ...done, state: coded(offerWords, done.state) }
    },
  )

  app.post(
    '/markets/:id/orders',
    {
      config: { permission: 'trade' },
      schema: {
        tags,
        summary: 'Place an order in the book; what meets it is settled at once',
        params: shapes.MarketId,
        body: shapes.OrderBody,
        response: replies(shapes.OrderedView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const party = actsAs(request, market.id, request.body.for)
      const asked = idempotency(request)
      const { side, form, price, quantity, until } = request.body
      const given = { party, side, form, price: fen(price), quantity: BigInt(quantity), until: readDay(until) }
      const done = told(await markets.order(actorOf(request).person, market.id, given, asked))
      keepNothing(reply)
      return { ...done, state: coded(orderWords, done.state) }
    },
  )

  app.post(
    '/markets/:id/orders/:order/cancel',
    {
      config: { permission: 'trade' },
      schema: {
        tags,
        summary: 'Cancel what is left of an order of one’s own',
        params: shapes.OrderId,
        response: replies(shapes.OrderEndedView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const order = await markets.findOrder(request.params.order)
      if (!order || order.market !== market.id || !stance(request, market).is(order.party))
        throw refusal('unknown-item', { zh: '没有这笔委托', en: 'there is no such order' })
      const done = told(await markets.cancelOrder(actorOf(request).person, order.id, idempotency(request)))
      keepNothing(reply)
      return { order: done.order, state: coded(orderWords, done.state) }
    },
  )
}
