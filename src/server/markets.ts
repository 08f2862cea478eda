/** Routes: markets, what is on offer in them, and one's own part in them. */

import { headOfRecord } from '../people/actor.ts'
import type { Party } from '../people/persons.ts'
import { viewCitation } from '../rules/view.ts'
import { type App, keepNothing } from './kind.ts'
import { accessTo, type MarketsHouse, tags, told } from './markets-access.ts'
import { offerRoutes } from './markets-offers.ts'
import * as shapes from './markets-shapes.ts'
import { tradeRoutes } from './markets-trades.ts'
import {
  viewMarket,
  viewMarketBrief,
  viewOffer,
  viewOfferWhole,
  viewOrder,
  viewTradeBrief,
  yuan,
} from './markets-view.ts'
import { actsFor, readPartyIn } from './parties.ts'
import { replies } from './requests.ts'
import { actorOf, allow } from './who.ts'

const mostOnAPage = 50

export function marketRoutes(app: App, house: MarketsHouse): void {
  const { markets, people } = house
  const { nameOf } = people
  const access = accessTo(house)
  const { declared, actorIn, stance, offerIn, offering } = access
  offerRoutes(app, house, access)
  tradeRoutes(app, house, access)

  app.get(
    '/markets',
    {
      config: { permission: 'look-up' },
      schema: { tags, summary: 'Every market', response: replies(shapes.MarketsView) },
    },
    async (_, reply) => {
      reply.header('cache-control', 'no-cache')
      const all = [...markets.declared.values()]
      return { markets: await Promise.all(all.map((each) => viewMarketBrief(each, markets))) }
    },
  )

  app.get(
    '/trades',
    {
      config: { permission: 'list-trades' },
      schema: {
        tags,
        summary: 'Offers, orders and trades of all for whom one acts; the newest first',
        querystring: shapes.MineQuery,
        response: replies(shapes.MineView),
      },
    },
    async (request, reply) => {
      const parties = actsFor(actorOf(request), request.today)
      const asked = { market: request.query.market ?? null, most: 100 }
      const own = parties
        .filter(({ procedures }) => procedures === null || procedures.some((each) => markets.declared.has(each)))
        .map(({ party }) => party)
      const may = ({ market }: { readonly market: string }, ...of: readonly (Party | null)[]): boolean => {
        const { is } = stance(request, declared(market))
        return of.some((party) => party !== null && is(party))
      }
      const [offers, orders, trades] = await Promise.all([
        markets.offersOf(own, asked),
        markets.ordersOf(own, asked),
        markets.tradesOf(own, asked),
      ])
      keepNothing(reply)
      return {
        offers: await Promise.all(
          offers.filter((each) => may(each, each.seller, each.to)).map((each) => viewOffer(each, nameOf)),
        ),
        orders: await Promise.all(
          orders.filter((each) => may(each, each.party)).map((each) => viewOrder(each, nameOf)),
        ),
        trades: await Promise.all(
          trades
            .filter((each) => may(each, each.seller, each.buyer))
            .map((each) => viewTradeBrief(each, markets, nameOf)),
        ),
      }
    },
  )

  app.get(
    '/markets/:id',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'One market: what is sold and how, its forms and contract, past prices',
        params: shapes.MarketId,
        response: replies(shapes.MarketView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      keepNothing(reply)
      return viewMarket(market, markets, stance(request, market).keeps)
    },
  )

  app.get(
    '/markets/:id/offers',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'What is on offer to everybody; the newest first',
        params: shapes.MarketId,
        querystring: shapes.OffersQuery,
        response: replies(shapes.OffersView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const offers = await markets.onOffer(market.id, mostOnAPage, request.query.after)
      reply.header('cache-control', 'no-cache')
      return {
        offers: await Promise.all(offers.map((each) => viewOffer(each, nameOf))),
        next: offers.length === mostOnAPage ? (offers.at(-1)?.id ?? null) : null,
      }
    },
  )

  app.get(
    '/markets/:id/offers/:offer',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'One offer, with its bids, and what the one who asks may do with it',
        params: shapes.OfferId,
        response: replies(shapes.OfferView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const offer = await offerIn(request, market, request.params.offer)
      const bids = offer.way === 'auction' ? await markets.bids(offer.id) : []
      keepNothing(reply)
      const stands = stance(request, market)
      return viewOfferWhole(offer, market, bids, stands, actorIn(request) !== null, request.today, nameOf)
    },
  )

  app.get(
    '/markets/:id/depth',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'The order book of one instrument, ten levels a side',
        params: shapes.MarketId,
        querystring: shapes.DepthQuery,
        response: replies(shapes.DepthView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const levels = await markets.depth(market.id, request.query.instrument, 10)
      reply.header('cache-control', 'no-cache')
      return {
        levels: levels.map(({ side, price, quantity, orders }) => ({
          side,
          price: yuan(price),
          quantity: quantity.toString(),
          orders,
        })),
      }
    },
  )

  app.get(
    '/markets/:id/waiting',
    {
      config: { permission: 'run-market' },
      schema: {
        tags,
        summary: 'For the keeper: what waits to be announced, and what is in dispute',
        params: shapes.MarketId,
        response: replies(shapes.WaitingView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      allow(request, { command: 'run-market' }, headOfRecord(market.id, market.keeper))
      const { offers, trades } = await markets.waiting(market.id)
      keepNothing(reply)
      return {
        offers: await Promise.all(offers.map((each) => viewOffer(each, nameOf))),
        trades: await Promise.all(trades.map((each) => viewTradeBrief(each, markets, nameOf))),
      }
    },
  )

  app.post(
    '/markets/:id/look',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'An offer looked through before it is made: what is wrong, what decisions say; nothing is kept',
        params: shapes.MarketId,
        body: shapes.OfferingBody,
        response: replies(shapes.LookedView),
      },
    },
    async (request, reply) => {
      const market = declared(request.params.id)
      const seller = readPartyIn(request.body.for, '/for')
      const { wrong, gates, advice } = told(markets.look(market.id, await offering(request.body, seller)))
      keepNothing(reply)
      return {
        ready: wrong.length === 0 && gates.every(({ says }) => says !== 'refuses'),
        wrong: wrong.map(({ code, at, text, article }) => ({
          code,
          at,
          text,
          article: article ? { label: article.label, text: article.text } : null,
        })),
        gates,
        advice: advice.map(({ text, cites }) => ({ text, cites: cites.map(viewCitation) })),
      }
    },
  )
}
