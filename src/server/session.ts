/** Routes: who is signed in and for whom they may act; signing up, in and out. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { authority } from '../people/authorities.ts'
import type { People, SignedIn } from '../people/people.ts'
import { isDelegated, isOn } from '../people/persons.ts'
import type { Begun } from '../people/sessions.ts'
import { type LegalDate, legalDateAt } from '../time/dates.ts'
import { type App, keepNothing } from './kind.ts'
import { given } from './people-problems.ts'
import { replies } from './requests.ts'
import { Done, SessionView, SignInBody, SignOutBody, SignUpBody } from './session-shapes.ts'
import { cookieName } from './who.ts'

export interface SessionHouse {
  readonly people: People
  readonly clock: { now(): Temporal.Instant; readonly move: unknown }
  readonly settings: { readonly mode: 'practice' | 'production'; readonly origin: string }
}

const tags = ['account']

export const from = (request: FastifyRequest) => ({
  address: request.ip,
  browser: String(request.headers['user-agent'] ?? '').replaceAll(/[^\x20-\x7e]/g, ''),
})

/** The cookie of a session just begun; the one before it is over, so that nobody can have put it there beforehand. */
export async function keep(request: FastifyRequest, reply: FastifyReply, begun: Begun, house: SessionHouse) {
  const { origin } = house.settings
  const name = cookieName(origin)
  const before = request.cookies[name]
  if (before !== undefined) await house.people.sessions.end(before)
  reply.setCookie(name, begun.token, { ...cookieOf(origin), expires: new Date(begun.until.epochMilliseconds) })
}

export const cookieOf = (origin: string) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: origin.startsWith('https:'),
})

export function sessionRoutes(app: App, house: SessionHouse): void {
  const { people, settings } = house

  app.get(
    '/session',
    {
      config: { permission: 'read-session' },
      schema: { tags, summary: 'Who is signed in, and for whom they may act', response: replies(SessionView) },
    },
    async (request, reply) => {
      keepNothing(reply)
      return viewSession(house, request.signedIn, request.today)
    },
  )

  app.post(
    '/account/sign-up',
    {
      config: { permission: 'sign-up' },
      schema: { tags, summary: 'A new account, signed in', body: SignUpBody, response: replies(SessionView) },
    },
    async (request, reply) => {
      const begun = given(await people.accounts.signUp(request.body, from(request)), reply)
      await keep(request, reply, begun, house)
      keepNothing(reply)
      return viewSession(house, await people.signedIn(begun.token), request.today)
    },
  )

  app.post(
    '/account/sign-in',
    {
      config: { permission: 'sign-in' },
      schema: { tags, summary: 'Sign in by password', body: SignInBody, response: replies(SessionView) },
    },
    async (request, reply) => {
      const begun = given(await people.accounts.signIn(request.body, from(request)), reply)
      await keep(request, reply, begun, house)
      keepNothing(reply)
      return viewSession(house, await people.signedIn(begun.token), request.today)
    },
  )

  app.post(
    '/account/sign-out',
    {
      config: { permission: 'sign-out' },
      schema: { tags, summary: 'Sign out, here or everywhere', body: SignOutBody, response: replies(Done) },
    },
    async (request, reply) => {
      const name = cookieName(settings.origin)
      const token = request.cookies[name]
      const person = request.body.everywhere ? request.signedIn?.person.id : undefined
      // Whoever leaves an account that all share leaves it alone.
      if (person !== undefined && !(await people.accounts.isShared(person)))
        await people.sessions.endOthers(person, null)
      if (token !== undefined) await people.sessions.end(token)
      reply.clearCookie(name, cookieOf(settings.origin))
      keepNothing(reply)
      return { done: true }
    },
  )
}

export async function viewSession(house: SessionHouse, signedIn: SignedIn | null, today: LegalDate) {
  const { people, clock, settings } = house
  const now = clock.now()
  return {
    mode: settings.mode,
    clock: {
      now: now.toString({ smallestUnit: 'second' }),
      today: legalDateAt(now).toString(),
      movable: clock.move !== null,
    },
    person: signedIn?.person ?? null,
    session: signedIn && {
      id: signedIn.session.id,
      kind: signedIn.session.kind,
      since: signedIn.session.since.toString({ smallestUnit: 'second' }),
      until: signedIn.session.until.toString({ smallestUnit: 'second' }),
      strength: signedIn.session.strength,
    },
    parties: signedIn ? await partiesOf(people, signedIn, today) : [],
    offices: (signedIn?.actor.offices ?? [])
      .filter((office) => isOn(office, today))
      .map((office) => {
        const { id, name } = authority(office.authority)
        return { authority: { id, name }, role: office.role }
      }),
    outside: people.outside && { name: people.outside.name },
    mails: people.links.mails,
    practice: signedIn || people.practice === null ? null : await people.practice.accounts(),
  }
}

async function partiesOf(people: People, { person, actor }: SignedIn, today: LegalDate) {
  const represented = actor.represents.filter((each) => isOn(each, today)).map(({ organisation }) => organisation)
  const delegated = actor.delegations.filter(
    (each) => isDelegated(each, today) && !represented.includes(each.organisation),
  )
  const names = await people.organisations.names([...represented, ...delegated.map((each) => each.organisation)])
  // Several delegations by one organisation are one party, with all that they cover.
  const scopes = new Map<string, 'all' | readonly string[]>()
  for (const { organisation, procedures } of delegated) {
    const before = scopes.get(organisation) ?? []
    scopes.set(
      organisation,
      before === 'all' || procedures === 'all' ? 'all' : [...new Set([...before, ...procedures])].sort(),
    )
  }
  return [
    { kind: 'person' as const, id: person.id, name: person.name, as: 'self' as const, procedures: 'all' as const },
    ...represented.map((id) => ({
      kind: 'organisation' as const,
      id,
      name: names.get(id) ?? '',
      as: 'represents' as const,
      procedures: 'all' as const,
    })),
    ...[...scopes].map(([id, procedures]) => ({
      kind: 'organisation' as const,
      id,
      name: names.get(id) ?? '',
      as: 'delegate' as const,
      procedures,
    })),
  ]
}
