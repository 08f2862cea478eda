/** Notices and webhooks over HTTP: one's own, and nobody else's. */
import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyError } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/people/actor.ts'
import { delegated, firm, otherFirm } from '../../src/people/people.examples.ts'
import type { SignedIn } from '../../src/people/people.ts'
import { refuseEnvelope } from '../../src/server/envelope.ts'
import type { App } from '../../src/server/kind.ts'
import { noticeRoutes } from '../../src/server/notices.ts'
import { isRefusal, sendProblem } from '../../src/server/problems.ts'
import { shapes } from '../../src/server/shape.ts'
import { webhookRoutes } from '../../src/server/webhooks.ts'
import { guard } from '../../src/server/who.ts'
import { day } from '../../src/time/dates.ts'
import { clerk, li, personNamed, type SmallHouse, smallHouse, venue, wang } from './house.ts'
import { isGenuine, type Program, program } from './receivers.ts'

const zhao: Actor = { person: 'zhao' as Actor['person'], represents: [], delegations: [delegated('zhao')], offices: [] }
const actors = new Map(Object.entries({ li, wang, clerk, zhao }))

let house: SmallHouse
let hook: Program
let app: App
beforeAll(async () => {
  house = await smallHouse({ memory: true })
  hook = await program()
  const made = fastify({
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        allErrors: true,
        validateFormats: false,
      },
    },
  }).withTypeProvider<TypeBoxTypeProvider>()
  for (const shape of shapes) made.addSchema(shape)
  made.setErrorHandler<FastifyError>((error, request, reply) => {
    if (isRefusal(error)) return sendProblem(request, reply, error)
    if (error.validation)
      return sendProblem(
        request,
        reply,
        refuseEnvelope(error.validation, error.validationContext ?? 'body', request.routeOptions.schema),
      )
    throw error
  })
  await made.register(cookie)
  const signedIn = async (token: string): Promise<SignedIn | null> => {
    const actor = actors.get(token)
    return actor
      ? ({ actor, person: personNamed(actor.person), session: { kind: 'browser' } } as unknown as SignedIn)
      : null
  }
  guard(made, { people: { signedIn }, today: () => day(house.today), origin: 'https://window.example.cn' })
  const none = { declared: new Map() }
  noticeRoutes(made, {
    notices: house.notices,
    procedures: new Map([[venue.id, venue]]),
    ledgers: none,
    markets: none,
    watches: none,
  })
  webhookRoutes(made, { webhooks: house.webhooks, mails: true })
  await made.ready()
  app = made
})
afterAll(async () => {
  await app.close()
  await hook.close()
  await house.store.close()
})

async function ask(who: string | null, method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown) {
  const answer = await app.inject({
    method,
    url,
    ...(body === undefined ? {} : { payload: JSON.stringify(body), headers: {} }),
    headers: {
      ...(who && { authorization: `Bearer ${who}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
  })
  return { status: answer.statusCode, json: answer.json(), cache: answer.headers['cache-control'] }
}

describe('notices', () => {
  test('a stranger signs in first; whoever is signed in reads their own', async () => {
    const id = await house.file()
    for (const url of ['/notices', '/notices/count', '/webhooks'])
      expect((await ask(null, 'GET', url)).status).toBe(401)
    expect((await ask(null, 'POST', '/notices/read', { ids: [] })).status).toBe(401)
    const mine = await ask('li', 'GET', `/notices?case=${id.toLowerCase().replaceAll('-', '')}`)
    expect(mine).toMatchObject({
      status: 200,
      cache: 'no-store',
      json: {
        notices: [
          { case: id, procedure: venue.name, event: 'submitted', as: 'applicant', authority: null, read: false },
        ],
        next: null,
      },
    })
    expect((await ask('clerk', 'GET', '/notices?unread=true')).json.notices[0]).toMatchObject({
      as: 'authority',
      authority: { id: 'beijing/culture' },
    })
    expect((await ask('wang', 'GET', '/notices')).json).toEqual({ notices: [], next: null })
    expect((await ask('li', 'GET', '/notices/count')).json).toEqual({ unread: 1, more: false })
    expect((await ask('li', 'POST', '/notices/read', { until: mine.json.notices[0].id })).status).toBe(200)
    expect((await ask('li', 'GET', '/notices/count')).json).toEqual({ unread: 0, more: false })
    expect((await ask('li', 'GET', '/notices?unread=true')).json.notices).toEqual([])
  })

  const wrong: readonly { readonly method: 'GET' | 'POST'; readonly url: string; readonly body?: unknown }[] = [
    { method: 'GET', url: '/notices?after=first' },
    { method: 'GET', url: `/notices?after=${'9'.repeat(30)}` },
    { method: 'GET', url: '/notices?unread=yes' },
    { method: 'GET', url: '/notices?case=nothing' },
    { method: 'POST', url: '/notices/read', body: {} },
    { method: 'POST', url: '/notices/read', body: { ids: [], until: 'x' } },
    { method: 'POST', url: '/notices/read', body: { ids: [1] } },
    { method: 'POST', url: '/notices/read', body: { ids: ['a\u0000b'] } },
    { method: 'POST', url: '/webhooks', body: { owner: { kind: 'person', id: 'li' }, url: 'http://hook.example.cn/' } },
    {
      method: 'POST',
      url: '/webhooks',
      body: { owner: { kind: 'person', id: 'li' }, url: 'https://hook.example.cn/', events: ['opinion-given'] },
    },
    {
      method: 'POST',
      url: '/webhooks',
      body: { owner: { kind: 'person', id: 'li\u0000' }, url: 'https://hook.example.cn/' },
    },
    {
      method: 'POST',
      url: '/webhooks',
      body: { owner: { kind: 'authority', id: 'beijing/culture' }, url: 'https://hook.example.cn/' },
    },
  ]
  test.each(wrong)('$method $url is refused in words', async ({ method, url, body }) => {
    expect((await ask('li', method, url, body)).status).toBe(400)
  })

  test('what does not exist is marked by nobody', async () => {
    expect((await ask('li', 'POST', '/notices/read', { ids: ['no such'] })).status).toBe(200)
    expect((await ask('li', 'POST', '/notices/read', { until: 'no such' })).status).toBe(200)
  })
})

describe('webhooks', () => {
  test('set by who represents the firm; the secret is shown once; tested; removed', async () => {
    const owner = { kind: 'organisation', id: firm }
    const added = await ask('li', 'POST', '/webhooks', { owner, url: hook.url, events: [] })
    expect(added).toMatchObject({
      status: 200,
      cache: 'no-store',
      json: { webhook: { owner, url: hook.url, disabled: null, last: null } },
    })
    const { webhook, secret } = added.json
    const listed = await ask('li', 'GET', '/webhooks')
    expect(listed.json).toMatchObject({ mail: true, webhooks: [{ id: webhook.id }] })
    expect(JSON.stringify(listed.json)).not.toContain(secret)
    expect((await ask('li', 'POST', `/webhooks/${webhook.id}/test`, {})).json.last).toMatchObject({
      ok: true,
      says: '204',
    })
    const [got] = hook.got
    expect(got && isGenuine(got, secret)).toBe(true)
    expect(JSON.parse(got?.body ?? '{}')).toMatchObject({ type: 'webhook.test' })

    // A delegate acts in matters; another firm has nothing to do with it.
    for (const other of ['zhao', 'wang']) {
      expect((await ask(other, 'GET', '/webhooks')).json.webhooks).toEqual([])
      expect((await ask(other, 'POST', `/webhooks/${webhook.id}/test`, {})).status).toBe(404)
      expect((await ask(other, 'DELETE', `/webhooks/${webhook.id}`)).status).toBe(404)
      expect((await ask(other, 'POST', '/webhooks', { owner, url: hook.url })).status).toBe(403)
    }
    expect(
      (await ask('li', 'POST', '/webhooks', { owner: { kind: 'organisation', id: otherFirm }, url: hook.url })).status,
    ).toBe(403)
    expect((await ask('li', 'DELETE', `/webhooks/${webhook.id}`)).status).toBe(200)
    expect((await ask('li', 'GET', '/webhooks')).json.webhooks).toEqual([])
  })

  test('an address inside is refused, with the place', async () => {
    const refused = await ask('li', 'POST', '/webhooks', {
      owner: { kind: 'person', id: 'li' },
      url: 'https://169.254.169.254/latest',
    })
    expect(refused).toMatchObject({ status: 400, json: { problems: [{ code: 'bad-address', at: '/url' }] } })
  })
})
