/** Routes: one's own account: what it holds, how one signs in to it, its tokens for programs, taking it away, its end. */
import type { FastifyReply } from 'fastify'
import type { PersonId } from '../people/ids.ts'
import type { Keeps } from '../people/own.ts'
import type { SignedIn } from '../people/people.ts'
import type { Json } from '../store/json.ts'
import { before, legalDateAt, legalZone, parseLegalDate } from '../time/dates.ts'
import {
  AccountView,
  BackupCodes,
  ChangeAccountBody,
  CodeBody,
  ConfirmBody,
  EmailBody,
  IdentityBody,
  ItemId,
  OwnData,
  PasswordBody,
  ProofBody,
  ResetBeginBody,
  ResetBody,
  SecondFactorBegun,
  TokenBody,
  TokenView,
} from './account-shapes.ts'
import { type App, keepNothing } from './kind.ts'
import { atKeyboard, given, ownAccount } from './people-problems.ts'
import { refusal } from './problems.ts'
import { replies } from './requests.ts'
import { cookieOf, type SessionHouse } from './session.ts'
import { Done } from './session-shapes.ts'
import { cookieName, signedInOf } from './who.ts'

export interface AccountHouse extends SessionHouse {
  /** Why the law keeps the account for now: an open case, a file within its term. */
  readonly keeps: Keeps
  /** What other parts of the house hold of a person. */
  readonly alsoHeld: (person: PersonId) => Promise<Readonly<Record<string, Json>>>
  /** What goes with an account that is erased. */
  readonly forget: (person: PersonId) => Promise<void>
}

const tags = ['account']

export function accountRoutes(app: App, house: AccountHouse): void {
  const { people } = house

  app.get(
    '/account',
    {
      config: { permission: 'read-account' },
      schema: { tags, summary: 'My account: ways to sign in, sessions, tokens', response: replies(AccountView) },
    },
    (request, reply) => view(signedInOf(request), reply),
  )

  app.put(
    '/account',
    {
      config: { permission: 'change-account' },
      schema: { tags, summary: 'Change my name or telephone', body: ChangeAccountBody, response: replies(AccountView) },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      given(await people.accounts.change(person.id, request.body), reply)
      return again(person.id, signedInOf(request), reply)
    },
  )

  app.put(
    '/account/identity',
    {
      config: { permission: 'change-account' },
      schema: { tags, summary: 'The paper I am known by', body: IdentityBody, response: replies(AccountView) },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      given(await people.accounts.setIdentity(person.id, request.body), reply)
      return again(person.id, signedInOf(request), reply)
    },
  )

  app.delete(
    '/account/identity',
    {
      config: { permission: 'change-account' },
      schema: { tags, summary: 'Remove the paper I am known by', response: replies(AccountView) },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      given(await people.accounts.setIdentity(person.id, null), reply)
      return again(person.id, signedInOf(request), reply)
    },
  )

  app.put(
    '/account/password',
    {
      config: { permission: 'change-account' },
      schema: {
        tags,
        summary: 'Another password; everything else of mine is signed out',
        body: PasswordBody,
        response: replies(Done),
      },
    },
    async (request, reply) => {
      const { person, session } = atKeyboard(request)
      const { password, new: next } = request.body
      given(await people.accounts.prove(person.id, password, session, request.ip), reply)
      given(await people.accounts.setPassword(person.id, person.email, next, session), reply)
      return done(reply)
    },
  )

  app.put(
    '/account/email',
    {
      config: { permission: 'change-account' },
      schema: {
        tags,
        summary: 'Another e-mail address; it counts as proven once the letter to it was answered',
        body: EmailBody,
        response: replies(AccountView),
      },
    },
    async (request, reply) => {
      const { person, session } = await ownAccount(people, atKeyboard(request))
      const { email, password } = request.body
      given(await people.accounts.prove(person.id, password, session, request.ip), reply)
      given(await people.accounts.changeEmail(person.id, email), reply)
      return again(person.id, signedInOf(request), reply)
    },
  )

  app.post(
    '/account/email/send',
    {
      config: { permission: 'change-account' },
      schema: { tags, summary: 'The letter once more by which my address is proven', response: replies(Done) },
    },
    async (request, reply) => {
      const { person } = await ownAccount(people, atKeyboard(request))
      given(await people.links.askAgain(person.id, request.ip), reply)
      return done(reply)
    },
  )

  app.post(
    '/account/email/confirm',
    {
      config: { permission: 'change-account' },
      schema: {
        tags,
        summary: 'My address is mine: by the link of the letter, signed in to the account that it is about',
        body: ConfirmBody,
        response: replies(Done),
      },
    },
    async (request, reply) => {
      const { person } = await ownAccount(people, atKeyboard(request))
      given(await people.links.confirm(person.id, request.body.token), reply)
      return done(reply)
    },
  )

  app.post(
    '/account/password/reset/begin',
    {
      config: { permission: 'reset-password' },
      schema: {
        tags,
        summary: 'A letter with a link to set another password, to a proven address; answered the same for any address',
        body: ResetBeginBody,
        response: replies(Done),
      },
    },
    async (request, reply) => {
      given(await people.links.beginReset(request.body.email, request.ip), reply)
      return done(reply)
    },
  )

  app.post(
    '/account/password/reset/finish',
    {
      config: { permission: 'reset-password' },
      schema: {
        tags,
        summary: 'Another password, by the link of the letter; everything that is signed in is signed out',
        body: ResetBody,
        response: replies(Done),
      },
    },
    async (request, reply) => {
      const { token, password } = request.body
      given(await people.links.finishReset(token, password, request.ip), reply)
      return done(reply)
    },
  )

  app.post(
    '/account/second-factor/begin',
    {
      config: { permission: 'set-second-factor' },
      schema: {
        tags,
        summary: 'A secret for the authenticator app; it counts once a code of it was given',
        response: replies(SecondFactorBegun),
      },
    },
    async (request, reply) => {
      const { person } = await ownAccount(people, atKeyboard(request))
      keepNothing(reply)
      return given(await people.secondFactor.begin(person.id, person.email), reply)
    },
  )

  app.post(
    '/account/second-factor/confirm',
    {
      config: { permission: 'set-second-factor' },
      schema: {
        tags,
        summary: 'The first code of the app; answered with the codes to keep',
        body: CodeBody,
        response: replies(BackupCodes),
      },
    },
    async (request, reply) => {
      const { person } = await ownAccount(people, atKeyboard(request))
      keepNothing(reply)
      return { codes: given(await people.secondFactor.confirm(person.id, request.body.code), reply) }
    },
  )

  app.delete(
    '/account/second-factor',
    {
      config: { permission: 'set-second-factor' },
      schema: { tags, summary: 'No second factor any more', body: ProofBody, response: replies(Done) },
    },
    async (request, reply) => {
      const { person, session } = atKeyboard(request)
      given(await people.accounts.prove(person.id, request.body.password, session, request.ip), reply)
      await people.secondFactor.remove(person.id)
      return done(reply)
    },
  )

  app.delete(
    '/account/sessions/:id',
    {
      config: { permission: 'manage-sessions' },
      schema: { tags, summary: 'Sign out one browser of mine', params: ItemId, response: replies(Done) },
    },
    async (request, reply) => endOne(signedInOf(request), request.params.id, reply),
  )

  app.post(
    '/account/tokens',
    {
      config: { permission: 'manage-tokens' },
      schema: {
        tags,
        summary: 'A token with which a program does what I may do, until a day',
        body: TokenBody,
        response: replies(TokenView),
      },
    },
    async (request, reply) => {
      const { person } = await ownAccount(people, atKeyboard(request))
      const name = request.body.name.trim()
      const until = lastDay(request.body.until)
      const wrong =
        name === ''
          ? {
              at: '/name',
              text: { zh: '请给令牌起个名字，以便日后辨认', en: 'name the token, to know it again later' },
            }
          : until.wrong
      if (wrong) throw refusal('bad-account', wrong.text, [{ code: 'bad-account', ...wrong }])
      const begun = await people.sessions.beginProgram(person.id, name, until.instant)
      keepNothing(reply)
      return { id: begun.id, token: begun.token, until: begun.until.toString({ smallestUnit: 'second' }) }
    },
  )

  app.delete(
    '/account/tokens/:id',
    {
      config: { permission: 'manage-tokens' },
      schema: { tags, summary: 'Take a token back', params: ItemId, response: replies(Done) },
    },
    async (request, reply) => endOne(signedInOf(request), request.params.id, reply),
  )

  app.get(
    '/account/export',
    {
      config: { permission: 'export-account' },
      schema: { tags, summary: 'All that is held of me', response: replies(OwnData) },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      keepNothing(reply)
      reply.header('content-disposition', 'attachment; filename="onewindow-my-data.json"')
      return { ...(await people.own.export(person.id)), ...(await house.alsoHeld(person.id)) }
    },
  )

  app.post(
    '/account/erase',
    {
      config: { permission: 'erase-account' },
      schema: {
        tags,
        summary: 'End the account; what the law does not keep is erased',
        body: ProofBody,
        response: replies(Done),
      },
    },
    async (request, reply) => {
      const { person, session } = atKeyboard(request)
      given(await people.accounts.prove(person.id, request.body.password, session, request.ip), reply)
      given(await people.own.erase(person.id, request.today, house.keeps), reply)
      await house.forget(person.id)
      const { origin } = house.settings
      reply.clearCookie(cookieName(origin), cookieOf(origin))
      return done(reply)
    },
  )

  async function view({ person, session: here }: SignedIn, reply: FastifyReply) {
    const [settings, secondFactor, passkeys, sessions] = await Promise.all([
      people.own.settings(person.id),
      people.secondFactor.since(person.id),
      people.passkeys.list(person.id),
      people.sessions.list(person.id),
    ])
    keepNothing(reply)
    return {
      person,
      emailProven: settings.emailProven,
      mails: people.links.mails,
      shared: settings.shared,
      password: settings.password !== null,
      secondFactor: secondFactor && { since: said(secondFactor.since), codesLeft: secondFactor.codesLeft },
      passkeys: passkeys.map(({ since, used, ...each }) => ({ ...each, since: said(since), used: used && said(used) })),
      sessions: sessions
        .filter(({ kind, id }) => kind === 'browser' && (!settings.shared || id === here.id))
        .map(({ id, name, strength, since, seen, until }) => ({
          ...{ id, name, strength, current: id === here.id },
          ...{ since: said(since), seen: said(seen), until: said(until) },
        })),
      tokens: sessions
        .filter(({ kind }) => kind === 'program')
        .map(({ id, name, since, seen, until }) => ({
          ...{ id, name },
          ...{ since: said(since), seen: said(seen), until: said(until) },
        })),
      outside: settings.outside.map(({ issuer, since }) => ({ issuer, since: said(since) })),
    }
  }

  /** After a change: the person as they are now. */
  async function again(id: PersonId, signedIn: SignedIn, reply: FastifyReply) {
    return view({ ...signedIn, person: (await people.person(id)) ?? signedIn.person }, reply)
  }

  async function endOne(signedIn: SignedIn, id: string, reply: FastifyReply) {
    const { person } = await ownAccount(people, signedIn)
    if (!(await people.sessions.endOne(person.id, id)))
      throw refusal('unknown-item', {
        zh: '没有这一项，或者已经结束',
        en: 'there is none like this, or it has ended already',
      })
    return done(reply)
  }
}

const said = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' })

function done(reply: FastifyReply) {
  keepNothing(reply)
  return { done: true }
}

const longestToken = { days: 366 }

/** The end of a day from tomorrow on, within a year. A token lives in real time, wherever practice has its clock. */
function lastDay(typed: string) {
  const read = parseLegalDate(typed)
  const today = legalDateAt(Temporal.Now.instant())
  const at = '/until'
  const never = { instant: Temporal.Now.instant() }
  if (!read.ok) return { ...never, wrong: { at, text: read.error } }
  const last = today.add(longestToken)
  if (!before(today, read.value) || before(last, read.value))
    return {
      ...never,
      wrong: {
        at,
        text: {
          zh: `最后一天应在明天至 ${last} 之间`,
          en: `the last day lies between tomorrow and ${last}`,
        },
      },
    }
  return { instant: read.value.add({ days: 1 }).toZonedDateTime(legalZone).toInstant(), wrong: null }
}
