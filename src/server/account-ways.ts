/** Routes: signing in by other ways than a password: passkeys, and an account held elsewhere. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PeopleProblem } from '../people/problem.ts'
import {
  ItemId,
  OutsideLink,
  OutsideQuery,
  PasskeyAnswer,
  PasskeyBody,
  PasskeyOptions,
  PasskeyQuestion,
} from './account-shapes.ts'
import { type App, keepNothing } from './kind.ts'
import { atKeyboard, given, ownAccount } from './people-problems.ts'
import { refusal } from './problems.ts'
import { replies } from './requests.ts'
import { cookieOf, from, keep, type SessionHouse, viewSession } from './session.ts'
import { Done, SessionView } from './session-shapes.ts'
import { cookieName } from './who.ts'

const tags = ['account']

export function passkeyRoutes(app: App, house: SessionHouse): void {
  const { people } = house

  app.post(
    '/account/passkeys/begin',
    {
      config: { permission: 'set-passkey' },
      schema: { tags, summary: 'What a browser needs to make a passkey', response: replies(PasskeyOptions) },
    },
    async (request, reply) => {
      const { person } = await ownAccount(people, atKeyboard(request))
      keepNothing(reply)
      return people.passkeys.begin(person)
    },
  )

  app.post(
    '/account/passkeys/finish',
    {
      config: { permission: 'set-passkey' },
      schema: { tags, summary: 'The passkey that the browser made', body: PasskeyBody, response: replies(Done) },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      const { response, name = '' } = request.body
      given(await people.passkeys.finish(person.id, response, name), reply)
      keepNothing(reply)
      return { done: true }
    },
  )

  app.delete(
    '/account/passkeys/:id',
    {
      config: { permission: 'set-passkey' },
      schema: { tags, summary: 'Remove a passkey', params: ItemId, response: replies(Done) },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      if (!(await people.passkeys.remove(person.id, request.params.id)))
        throw refusal('unknown-item', { zh: '没有这个通行密钥', en: 'there is no such passkey' })
      keepNothing(reply)
      return { done: true }
    },
  )

  app.post(
    '/account/passkeys/sign-in/begin',
    {
      config: { permission: 'sign-in' },
      schema: { tags, summary: 'What a browser needs to ask for a passkey', response: replies(PasskeyQuestion) },
    },
    async (_, reply) => {
      keepNothing(reply)
      return people.passkeys.beginSignIn()
    },
  )

  app.post(
    '/account/passkeys/sign-in/finish',
    {
      config: { permission: 'sign-in' },
      schema: { tags, summary: 'Sign in by passkey', body: PasskeyAnswer, response: replies(SessionView) },
    },
    async (request, reply) => {
      const begun = given(await people.passkeys.finishSignIn(request.body.response, from(request)), reply)
      await keep(request, reply, begun, house)
      keepNothing(reply)
      return viewSession(house, await people.signedIn(begun.token), request.today)
    },
  )
}

/** The browser that set out is the one that comes back: it carries this cookie meanwhile. */
const travelCookie = (origin: string): string => `${cookieName(origin)}-elsewhere`
const travelTime = 10 * 60

export function outsideRoutes(app: App, house: SessionHouse): void {
  const { people, settings } = house
  const { outside } = people
  if (outside === null) return

  app.get(
    '/account/oidc/start',
    {
      config: { permission: 'sign-in' },
      schema: { tags, summary: 'Off to sign in elsewhere; then back to `to`', querystring: OutsideQuery },
    },
    async (request, reply) => {
      keepNothing(reply)
      const started = await outside.start(request.query.to ?? '/', null)
      if (!started.ok) return back(reply, started.error)
      setOut(reply, started.value.token)
      return reply.redirect(started.value.url.href, 303)
    },
  )

  app.post(
    '/account/oidc/link',
    {
      config: { permission: 'change-account' },
      // Not by a plain link: another site could send a browser along it, signed in elsewhere as someone else.
      schema: { tags, summary: 'Connect an account held elsewhere to mine', response: replies(OutsideLink) },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      const { url, token } = given(await outside.start('/account', person.id), reply)
      setOut(reply, token)
      keepNothing(reply)
      return { url: url.href }
    },
  )

  app.get(
    '/account/oidc/callback',
    {
      config: { permission: 'sign-in' },
      schema: { tags, summary: 'Back from signing in elsewhere', hide: true },
    },
    async (request, reply) => {
      keepNothing(reply)
      const token = request.cookies[travelCookie(settings.origin)]
      reply.clearCookie(travelCookie(settings.origin), cookieOf(settings.origin))
      const finished = token === undefined ? null : await outside.finish(token, addressOf(request), from(request))
      if (!finished?.ok) return back(reply, finished?.error)
      await keep(request, reply, finished.value.begun, house)
      return reply.redirect(finished.value.to, 303)
    },
  )

  const setOut = (reply: FastifyReply, token: string): void =>
    void reply.setCookie(travelCookie(settings.origin), token, { ...cookieOf(settings.origin), maxAge: travelTime })

  /** As the browser was sent, whatever a proxy made of it. */
  const addressOf = (request: FastifyRequest): URL => new URL(request.url, settings.origin)
}

/** A person looks at this, not a program: the sign-in page says what happened (problemKinds). */
const back = (reply: FastifyReply, problem?: PeopleProblem) =>
  reply.redirect(`/sign-in?problem=${problem?.code ?? 'outside-refused'}`, 303)
