/** Routes: a trade, from its contract to its settlement. */
import { Type } from 'typebox'
import { wholeText } from '../markets/contract.ts'
import { documentKinds } from '../window/document-kinds.ts'
import type { DocumentId } from '../window/ids.ts'
import { type App, keepNothing } from './kind.ts'
import { type Access, type MarketsHouse, needsReason, noTrade, tags, told } from './markets-access.ts'
import * as shapes from './markets-shapes.ts'
import { isReleased, viewTrade } from './markets-view.ts'
import { tradeWords } from './markets-words.ts'
import { refusal } from './problems.ts'
import { replies } from './requests.ts'
import { actorOf, idempotency } from './who.ts'
import { coded } from './window-words.ts'

const plainText = {
  description: 'The contract as both sides confirm it; its SHA-256 is the hash of the trade.',
  content: { 'text/plain': { schema: Type.String() } },
}
const anyFile = {
  description: 'What was in custody, for the buyer who has paid.',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
}

export function tradeRoutes(app: App, { markets, documents, people }: MarketsHouse, access: Access): void {
  const { nameOf } = people
  const { declared, stance, tradeIn, runs } = access

  app.get(
    '/markets/:id/trades/:trade',
    {
      config: { permission: 'read-trade' },
      schema: {
        tags,
        summary: 'A trade, for its parties and the keeper: contract, confirmations, settlement',
        params: shapes.TradeId,
        response: replies(shapes.TradeView),
      },
    },
    async (request, reply) => {
      const { market, trade } = await tradeIn(request, request.params)
      keepNothing(reply)
      return viewTrade(trade, market, markets, stance(request, market), request.today, nameOf)
    },
  )

  app.get(
    '/markets/:id/trades/:trade/text',
    {
      config: { permission: 'read-trade' },
      schema: {
        tags,
        summary: 'The text of the contract, as it was hashed',
        params: shapes.TradeId,
        response: { ...replies(Type.String()), 200: plainText },
      },
    },
    async (request, reply) => {
      const { trade } = await tradeIn(request, request.params)
      keepNothing(reply)
      reply.type('text/plain; charset=utf-8')
      reply.header('content-disposition', `attachment; filename="${trade.id}.txt"`)
      return reply.serializer((words: unknown) => words as string).send(wholeText(trade.text))
    },
  )

  app.get(
    '/markets/:id/trades/:trade/delivery',
    {
      config: { permission: 'read-trade' },
      schema: {
        tags,
        summary: 'What was in custody, for the buyer who has paid',
        params: shapes.TradeId,
        response: { ...replies(Type.String()), 200: anyFile },
      },
    },
    async (request, reply) => {
      const { trade, side } = await tradeIn(request, request.params)
      const held = side === 'buyer' && isReleased(trade) && trade.document !== null
      const found = held ? await documents.read(trade.document as DocumentId) : null
      if (!found)
        throw refusal('not-yet', {
          zh: '交付内容在交割时释放给买方',
          en: 'what is in custody is released to the buyer with the settlement',
        })
      keepNothing(reply)
      reply.type(documentKinds[found.kind].media)
      const name = encodeURIComponent(trade.documentName ?? trade.id)
      reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('content-security-policy', "sandbox; default-src 'none'")
      return reply.serializer((bytes: unknown) => bytes as never).send(found.bytes as never)
    },
  )

  app.post(
    '/markets/:id/trades/:trade/confirm',
    {
      config: { permission: 'trade' },
      schema: {
        tags,
        summary: 'Confirm the text that was read; when both have, it is settled',
        params: shapes.TradeId,
        body: shapes.ConfirmBody,
        response: replies(shapes.TradedView),
      },
    },
    async (request, reply) => {
      const { trade, side } = await tradeIn(request, request.params, 'trade')
      if (side === null) throw noTrade
      const asked = idempotency(request)
      const done = told(await markets.confirm(actorOf(request).person, trade.id, side, request.body.hash, asked))
      keepNothing(reply)
      return { trade: done.trade, state: coded(tradeWords, done.state) }
    },
  )

  for (const [command, summary] of [
    ['cancel', 'Cancel what one has not bound oneself to'],
    ['dispute', 'Dispute a trade, with reasons'],
  ] as const)
    app.post(
      `/markets/:id/trades/:trade/${command}`,
      {
        config: { permission: 'trade' },
        schema: {
          tags,
          summary,
          params: shapes.TradeId,
          body: shapes.ReasonBody,
          response: replies(shapes.TradedView),
        },
      },
      async (request, reply) => {
        const { trade, side } = await tradeIn(request, request.params, 'trade')
        if (side === null) throw noTrade
        const asked = idempotency(request)
        const { reason } = request.body
        if (command === 'dispute' && reason.trim() === '') throw needsReason
        const done = told(await markets[command](actorOf(request).person, trade.id, side, reason, asked))
        keepNothing(reply)
        return { trade: done.trade, state: coded(tradeWords, done.state) }
      },
    )

  app.post(
    '/markets/:id/trades/:trade/end-dispute',
    {
      config: { permission: 'run-market' },
      schema: {
        tags,
        summary: 'Record how a dispute ended',
        params: shapes.TradeId,
        body: shapes.EndDisputeBody,
        response: replies(shapes.TradedView),
      },
    },
    async (request, reply) => {
      runs(request, declared(request.params.id))
      const { trade } = await tradeIn(request, request.params, 'run-market')
      const asked = idempotency(request)
      const { outcome, reason } = request.body
      if (reason.trim() === '') throw needsReason
      const done = told(await markets.endDispute(actorOf(request).person, trade.id, outcome, reason, asked))
      keepNothing(reply)
      return { trade: done.trade, state: coded(tradeWords, done.state) }
    },
  )
}
