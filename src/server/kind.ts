/** The kind of application that the routes are written for. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, RawServerDefault } from 'fastify'

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

interface Headers {
  header(name: string, value: string): unknown
}

/** The law changes with a new release of the program or at midnight; a reader may keep it for five minutes, then asks whether it changed. */
export const keepAWhile = (reply: Headers | FastifyReply): void => {
  reply.header('cache-control', 'public, max-age=300, must-revalidate')
}
/** Facts are a person's own: no cache on the way keeps them. */
export const keepNothing = (reply: Headers | FastifyReply): void => {
  reply.header('cache-control', 'no-store')
}
