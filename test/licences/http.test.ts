/** Licences over HTTP: the holder's own, shown in part; and a stranger without a session, who finds out what one is worth. */
import cookie from '@fastify/cookie'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/people/actor.ts'
import type { SignedIn } from '../../src/people/people.ts'
import { buildApp } from '../../src/server/app.ts'
import type { App } from '../../src/server/kind.ts'
import { licenceRoutes } from '../../src/server/licences.ts'
import { issuerRoute, verifyRoutes } from '../../src/server/verify.ts'
import { guard } from '../../src/server/who.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { legalDateAt } from '../../src/time/dates.ts'
import type { CaseId, LicenceId } from '../../src/window/ids.ts'
import { verify } from '../../src/window/licences/verify.ts'
import { darkOnPaper, darkOnScreen, seen } from './camera.ts'
import { type Granted, grantedOn, head, li, origin, overseer, stranger, tables, zhao } from './granted.ts'

const actors: Readonly<Record<string, Actor>> = { li, zhao, stranger, head, overseer }

/** Who read what, as it would be told to the applicant. */
const read: string[] = []

let store: Store
let window: Granted
let app: App
let permit: { readonly id: CaseId; readonly work: LicenceId; readonly residence: LicenceId }

beforeAll(async () => {
  store = await openStore({ memory: true }, tables)
  window = grantedOn(store)
  permit = await window.granted()
  app = await buildApp({ perMinute: 100_000 })
  const house = {
    ...window,
    settings: { origin },
    readings: {
      note: async ({ id }: { id: CaseId }, { person }: { person: string }, what: string) => {
        read.push(`${person} ${what} ${id}`)
      },
    },
  }
  await app.register(
    async (api) => {
      await api.register(cookie)
      guard(api, {
        people: {
          signedIn: async (token) => {
            const actor = actors[token]
            return actor ? ({ actor } as SignedIn) : null
          },
        },
        today: () => legalDateAt(window.now()),
        origin,
      })
      licenceRoutes(api, house)
      verifyRoutes(api, house)
    },
    { prefix: '/api' },
  )
  issuerRoute(app, house)
})
afterAll(async () => {
  await app.close()
  await store.close()
})

const as = (who: string | null) => (who === null ? {} : { authorization: `Bearer ${who}` })
const get = (url: string, who: string | null = null) => app.inject({ url, headers: as(who) })
const post = (url: string, payload: object, who: string | null = null) =>
  app.inject({ method: 'POST', url, payload, headers: as(who) })

describe('who may', () => {
  const addresses = () =>
    [
      { method: 'GET', url: `/api/licences/${permit.work}` },
      { method: 'GET', url: `/api/licences/${permit.work}/pdf` },
      { method: 'POST', url: `/api/licences/${permit.work}/present`, payload: { disclose: [] } },
    ] as const
  test.each([
    ['nobody signed in', null, [401, 401, 401]],
    ['the firm', 'li', [200, 200, 200]],
    ['who acts for the firm in another matter', 'zhao', [404, 404, 404]],
    ['a stranger, to whom it looks as if there were none', 'stranger', [404, 404, 404]],
    ['the authority reads it, and neither prints nor shows it', 'head', [200, 403, 403]],
  ])('%s', async (_, who, codes) => {
    const answers = await Promise.all(addresses().map((address) => app.inject({ ...address, headers: as(who) })))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(codes)
    for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store')
  })

  test('lists', async () => {
    const mine = await get('/api/licences', 'li')
    expect(
      mine
        .json()
        .licences.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual([permit.work, permit.residence].sort())
    expect(mine.json().next).toBeNull()
    expect((await get('/api/licences', 'stranger')).json().licences).toEqual([])
    expect((await get('/api/licences', 'zhao')).json().licences).toEqual([])
    expect((await get('/api/licences')).statusCode).toBe(401)
    expect((await get('/api/licences?after=x', 'li')).statusCode).toBe(400)
  })

  test('twenty at a time', async () => {
    for (let more = 0; more < 10; more++) await window.granted()
    const first = (await get('/api/licences', 'li')).json()
    expect(first.licences).toHaveLength(20)
    const rest = (await get(`/api/licences?after=${first.next}`, 'li')).json()
    expect(rest).toMatchObject({ licences: [{}, {}], next: null })
  })

  test.each(['/api/licences/L2026-0000-0000', '/api/licences/L2026-K7QX-3M9E', '/api/licences/x'])(
    '%s is none',
    async (url) => expect((await get(url, 'li')).statusCode).toBe(404),
  )
})

test('the holder reads all of it; the number is read as people type it', async () => {
  const { statusCode, body } = await get(`/api/licences/${permit.work.toLowerCase().replaceAll('-', '')}`, 'li')
  expect(statusCode).toBe(200)
  const licence = JSON.parse(body)
  expect(licence).toMatchObject({ id: permit.work, case: permit.id, standing: 'valid', issued: '2026-03-02' })
  expect(licence.holds.map(({ id }: { id: string }) => id)).toEqual([
    'holder',
    'name',
    'category',
    'salary',
    'since',
    'family',
  ])
  expect(licence.verifyAt).toBe(`${origin}/verify/${permit.work}`)
})

test('an office that reads it is noted; who looks on and does not handle the case sees nothing personal', async () => {
  const holds = async (who: string) =>
    (await get(`/api/licences/${permit.residence}`, who)).json().holds.map(({ id }: { id: string }) => id)
  read.length = 0
  expect(await holds('li')).toEqual(['holder', 'name', 'passport'])
  expect(read).toEqual([])
  expect(await holds('head')).toEqual(['holder', 'name', 'passport'])
  expect(await holds('overseer')).toEqual(['holder', 'name'])
  expect(read).toEqual([`head file ${permit.id}`, `overseer file ${permit.id}`])
})

describe('a stranger without a session', () => {
  test('by the number: kind, authority, dates, standing, and nothing of the holder', async () => {
    const { statusCode, body, headers } = await get(`/api/verify/${permit.work}`)
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(JSON.parse(body)).toMatchObject({
      standing: 'valid',
      licence: { number: permit.work, kind: { zh: '外国人工作许可证' }, from: '2026-03-02', disclosed: [] },
    })
    for (const personal of ['华测', 'Amélie', '43,000', '高端']) expect(body).not.toContain(personal)
    expect((await get('/api/verify/L2026-0000-0000')).statusCode).toBe(404)
    expect((await get('/api/verify/nonsense')).statusCode).toBe(404)
  })

  test('by what was shown: what was chosen, and no more', async () => {
    const shown = (await post(`/api/licences/${permit.work}/present`, { disclose: ['holder', 'since'] }, 'li')).json()
    expect(shown.link).toBe(`${origin}/verify#${shown.token}`)
    const { statusCode, body } = await post('/api/verify', { token: shown.token })
    expect(statusCode).toBe(200)
    expect(JSON.parse(body).licence.disclosed).toEqual([
      { id: 'holder', name: { zh: '持有人', en: 'Holder' }, text: '华测数据（北京）有限公司' },
      { id: 'since', name: { zh: '入境日期', en: 'Entered' }, text: '2026-02-01' },
    ])
    for (const hidden of ['Amélie', '43,000', '高端']) {
      expect(body).not.toContain(hidden)
      expect(Buffer.from(shown.token.replaceAll(/[.~]/g, ''), 'base64url').toString()).not.toContain(hidden)
    }
  })

  test.each(['', 'x', '~', 'a.b.c~', `${'A'.repeat(90_000)}`, '{"a":1}', '. . .~', '\u{1F98A}'])(
    'with anything: %#, an answer in words',
    async (token) => {
      const { statusCode, body } = await post('/api/verify', { token })
      if (token === '') expect(statusCode).toBe(400)
      else expect([statusCode, JSON.parse(body).standing]).toEqual([200, 'not-readable'])
    },
  )

  test('alone, from keys and list: both are public, and the list says how long it may be kept', async () => {
    const { token } = (await post(`/api/licences/${permit.work}/present`, { disclose: [] }, 'li')).json()
    const list = await get('/api/status-lists/1')
    expect(list.headers['content-type']).toMatch('application/statuslist+jwt')
    expect(list.headers['cache-control']).toMatch(/^public, max-age=(2[4-9]\d|300)$/)
    const keys = (await get('/api/keys')).json()
    expect(keys.keys[0]).not.toHaveProperty('d')
    const verdict = await verify(token, { keys, statusList: list.body, now: window.now() })
    expect(verdict.standing).toBe('valid')
    expect((await get('/.well-known/jwt-vc-issuer')).json()).toEqual({ issuer: origin, jwks: keys })
    for (const none of ['0', '2', '-1', '1.5', 'x', '99999999999'])
      expect((await get(`/api/status-lists/${none}`)).statusCode).toBe(404)
  })

  test('what a kind of licence is', async () => {
    expect((await get('/api/licence-kinds/residence-permit')).json()).toMatchObject({
      vct: `${origin}/api/licence-kinds/residence-permit`,
      claims: [{ path: ['holder'] }, { path: ['name'] }, { path: ['passport'], sd: 'always' }],
    })
    expect((await get('/api/licence-kinds/__proto__')).statusCode).toBe(404)
  })
})

describe('the QR codes lead to exactly these addresses', () => {
  test('on paper: the page of its number', async () => {
    const { rawPayload, headers } = await get(`/api/licences/${permit.work}/pdf`, 'li')
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-disposition']).toBe(`attachment; filename="${permit.work}.pdf"`)
    expect(seen(darkOnPaper(rawPayload))).toBe(`${origin}/verify/${permit.work}`)
  })

  test('on a screen: the page with the token behind #', async () => {
    const { link, qr } = (await post(`/api/licences/${permit.work}/present`, { disclose: ['holder'] }, 'li')).json()
    expect(seen(darkOnScreen(qr))).toBe(link)
  })
})

test('what was revoked is not printed any more, and says so to whoever asks', async () => {
  const { token } = (await post(`/api/licences/${permit.work}/present`, { disclose: [] }, 'li')).json()
  expect(await window.rule(permit.id, 'revoke-licence')).toBe('done')
  expect((await get(`/api/licences/${permit.work}/pdf`, 'li')).statusCode).toBe(409)
  expect((await get(`/api/verify/${permit.work}`)).json().standing).toBe('revoked')
  expect((await post('/api/verify', { token })).json().standing).toBe('revoked')
})
