/** The routes of people over a database in memory, and a browser that keeps its cookies. */
import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyError } from 'fastify'
import { authorityId } from '../../src/people/authorities.ts'
import type { OutsideProvider } from '../../src/people/modes.ts'
import type { Keeps } from '../../src/people/own.ts'
import { type People, peopleOn, peopleTables } from '../../src/people/people.ts'
import { practicePassword } from '../../src/people/practice.ts'
import { accountRoutes } from '../../src/server/account.ts'
import { outsideRoutes, passkeyRoutes } from '../../src/server/account-ways.ts'
import { refuseEnvelope } from '../../src/server/envelope.ts'
import { officeRoutes } from '../../src/server/offices.ts'
import { organisationRoutes } from '../../src/server/organisations.ts'
import { isRefusal, sendProblem } from '../../src/server/problems.ts'
import { sessionRoutes } from '../../src/server/session.ts'
import { shapes } from '../../src/server/shape.ts'
import { guard } from '../../src/server/who.ts'
import type { Migration } from '../../src/store/migrate.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { type LegalDate, legalDateAt } from '../../src/time/dates.ts'

export interface Reply<T = Record<string, unknown>> {
  readonly status: number
  readonly body: T
  /** The kind of problem, where it is one. */
  readonly kind: string | null
  readonly headers: Readonly<Record<string, unknown>>
}

export interface Browser {
  get<T = Record<string, unknown>>(url: string): Promise<Reply<T>>
  send<T = Record<string, unknown>>(
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply<T>>
  readonly cookies: Map<string, string>
  signIn(email: string, password?: string): Promise<Reply>
  /** An account of its own; its e-mail address. */
  signUp(name?: string): Promise<string>
}

export interface House {
  readonly store: Store
  readonly people: People
  browser(): Browser
  /** Practice moves its day; sessions live in real time. */
  moveTo(day: LegalDate): void
  later(duration: Temporal.DurationLike): void
  readonly now: () => Temporal.Instant
  keeps: Keeps
  close(): Promise<void>
}

export const origin = 'http://localhost:8080'
export const ownPassword = 'a few words in a row'

interface Opening {
  readonly oidc?: OutsideProvider | null
  /** Whether letters go out. */
  readonly mails?: boolean
  /** Beside those of people. */
  readonly tables?: readonly Migration[]
}

export async function openPeople({ oidc = null, mails = false, tables = [] }: Opening = {}): Promise<House> {
  let now = Temporal.Now.instant()
  let today = legalDateAt(now)
  const store = await openStore({ memory: true }, [...peopleTables, ...tables])
  const secret = 'a secret of the tests, and of nobody else'
  const people = peopleOn(store, { secret, origin, practice: true, oidc, mails, now: () => now })
  await people.practice?.seed({
    authorities: [authorityId('beijing/foreign-experts')],
    delegated: ['talent.work-and-residence'],
  })

  const app = fastify({
    trustProxy: true,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, validateFormats: false } },
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (isRefusal(error)) return sendProblem(request, reply, error)
    if (error.validation)
      return sendProblem(request, reply, refuseEnvelope(error.validation, 'body', request.routeOptions.schema))
    return reply.code(error.statusCode ?? 500).send({ type: 'failed', detail: String(error.stack) })
  })
  for (const shape of shapes) app.addSchema(shape)
  const house = {
    people,
    clock: { now: () => now, move: null },
    settings: { mode: 'practice', origin },
    keeps: ((person) => opened.keeps(person)) satisfies Keeps,
    alsoHeld: async () => ({ cases: [] }),
    forget: async () => undefined,
    procedures: new Set(['talent.work-and-residence', 'culture.venue-approval']),
  } as const
  await app.register(
    async (api) => {
      await api.register(cookie)
      guard(api, { people, today: () => today, origin })
      sessionRoutes(api, house)
      accountRoutes(api, house)
      passkeyRoutes(api, house)
      outsideRoutes(api, house)
      organisationRoutes(api, house)
      officeRoutes(api, house)
    },
    { prefix: '/api' },
  )
  let browsers = 0
  let accounts = 0

  const opened: House = {
    store,
    people,
    now: () => now,
    keeps: async () => null,
    moveTo(day) {
      today = day
    },
    later(duration) {
      now = now.add(duration)
    },
    async close() {
      await app.close()
      await store.close()
    },
    browser() {
      const cookies = new Map<string, string>()
      const address = `192.0.2.${++browsers}`
      async function ask<T>(
        method: 'GET' | 'POST' | 'PUT' | 'DELETE',
        url: string,
        body?: unknown,
        headers: Record<string, string> = {},
      ): Promise<Reply<T>> {
        const reply = await app.inject({
          method,
          url: `/api${url}`,
          ...(body !== undefined && { payload: body as object }),
          cookies: Object.fromEntries(cookies),
          headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address, 'user-agent': 'Firefox', ...headers },
        })
        for (const { name, value, expires } of reply.cookies)
          if (value === '' || (expires && expires.getTime() <= 0)) cookies.delete(name)
          else cookies.set(name, value)
        const said = reply.body === '' ? {} : JSON.parse(reply.body)
        const kind = typeof said.type === 'string' ? (said.type.split('#')[1] ?? said.detail) : null
        return { status: reply.statusCode, body: said, kind, headers: reply.headers }
      }
      const browser: Browser = {
        cookies,
        get: (url) => ask('GET', url),
        send: (method, url, body, headers) =>
          ask(method, url, body, { 'idempotency-key': `key-${Math.random().toString(36).slice(2, 12)}`, ...headers }),
        signIn: (email, password = practicePassword) => ask('POST', '/account/sign-in', { email, password }),
        async signUp(name = 'Chen Jing') {
          const email = `person-${++accounts}@example.cn`
          const reply = await ask('POST', '/account/sign-up', { name, email, password: ownPassword })
          if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
          return email
        },
      }
      return browser
    },
  }
  return opened
}
