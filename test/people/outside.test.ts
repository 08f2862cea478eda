/** Signing in with an account held elsewhere, against a real OpenID provider. */
import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ownPath } from '../../src/people/outside.ts'
import { type Browser, type House, openPeople, origin, ownPassword } from './house.ts'

/** Whom the provider knows; what it says of each. */
const known: Record<string, { name?: string; email?: string; email_verified?: boolean }> = {
  lin: { name: '林 Lin', email: 'Lin@corp.example.cn', email_verified: true },
  unproven: { name: 'No Proof', email: 'unproven@corp.example.cn', email_verified: false },
  silent: {},
}

let server: Server
let house: House
let issuer: string
beforeAll(async () => {
  // The provider says at every step that it is only fit for trying.
  for (const say of ['info', 'warn'] as const) vi.spyOn(console, say).mockImplementation(() => undefined)
  server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'one-window',
        client_secret: 'known to both sides',
        redirect_uris: [`${origin}/api/account/oidc/callback`],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...known[sub] }) }),
    cookies: { keys: ['only for this test'] },
  })
  server.on('request', provider.callback())
  house = await openPeople({ oidc: { issuer, client: 'one-window', clientSecret: 'known to both sides' } })
})
afterAll(async () => {
  await house.close()
  server.close()
})

/** A person at the provider's pages: signs in there as `who`, agrees, and comes back with what the provider gives. */
async function atProvider(start: string, who: string): Promise<URL> {
  const jar = new Map<string, string>()
  let url = new URL(start)
  let form: Record<string, string> | null = null
  for (let step = 0; step < 20; step++) {
    const reply: Response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const each of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      jar.set(name, value)
    }
    const location = reply.headers.get('location')
    if (location === null) {
      const page: string = await reply.text()
      form = page.includes('value="login"') ? { prompt: 'login', login: who, password: 'any' } : { prompt: 'consent' }
      if (reply.status !== 200) throw new Error(`the provider said ${reply.status}: ${page.slice(0, 500)}`)
      continue
    }
    form = null
    url = new URL(location, url)
    if (url.origin === origin) return url
  }
  throw new Error('the provider leads nowhere')
}

const setOut = async (browser: Browser, to = '/matters?lang=en') =>
  String((await browser.get(`/account/oidc/start?${new URLSearchParams({ to })}`)).headers.location)
const comeBack = (browser: Browser, url: URL) => browser.get(url.pathname.replace('/api', '') + url.search)
const there = async (browser: Browser, who: string, to?: string) =>
  comeBack(browser, await atProvider(await setOut(browser, to), who))
const email = async (browser: Browser) =>
  (await browser.get<{ person: { email: string; name: string } | null }>('/session')).body.person

describe('an account held elsewhere', () => {
  test('is asked for by code, with PKCE, nonce and state', async () => {
    const url = new URL(await setOut(house.browser()))
    expect(url.origin).toBe(issuer)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  test('signs in, the first time with an account of its own, then with the same', async () => {
    const browser = house.browser()
    const back = await there(browser, 'lin')
    expect([back.status, back.headers.location]).toEqual([303, '/matters?lang=en'])
    expect(await email(browser)).toMatchObject({ email: 'lin@corp.example.cn', name: '林 Lin' })
    expect((await browser.get('/session')).body).toMatchObject({
      session: { strength: 'outside' },
      outside: { name: '127.0.0.1' },
    })
    const again = house.browser()
    await there(again, 'lin')
    expect(await email(again)).toEqual(await email(browser))
  })

  test('an answer is taken once, and only from the browser that set out', async () => {
    const [browser, other] = [house.browser(), house.browser()]
    const url = await atProvider(await setOut(browser), 'lin')
    await setOut(other)
    expect((await comeBack(other, url)).headers.location).toMatch(/^\/sign-in\?problem=outside-refused/)
    expect((await comeBack(house.browser(), url)).headers.location).toMatch(/^\/sign-in\?problem=outside-refused/)
    const mine = browser.cookies.get('onewindow-elsewhere') ?? ''
    expect((await comeBack(browser, url)).headers.location).toBe('/matters?lang=en')
    browser.cookies.set('onewindow-elsewhere', mine)
    expect((await comeBack(browser, url)).headers.location).toMatch(/^\/sign-in\?problem=outside-refused/)
  })

  test.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'another')],
    ['no code', (url: URL) => url.searchParams.delete('code')],
    ['a refusal', (url: URL) => url.searchParams.set('error', 'access_denied')],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://id.example.net')],
  ])('an answer with %s is refused', async (_, spoil) => {
    const browser = house.browser()
    const url = await atProvider(await setOut(browser), 'lin')
    spoil(url)
    expect((await comeBack(browser, url)).headers.location).toMatch(/^\/sign-in\?problem=outside-refused/)
    expect(await email(browser)).toBe(null)
  })

  test.each(['unproven', 'silent'])('%s: without a proven e-mail address there is no new account', async (who) => {
    const browser = house.browser()
    expect((await there(browser, who)).headers.location).toMatch(/^\/sign-in\?problem=outside-refused/)
    expect(await email(browser)).toBe(null)
  })

  test('whoever signed up here with somebody’s address does not get that somebody’s sign-in', async () => {
    const [squatter, owner] = [house.browser(), house.browser()]
    const taken = { name: 'Not Wei', email: 'wei@corp.example.cn', password: ownPassword }
    expect((await squatter.send('POST', '/account/sign-up', taken)).status).toBe(200)
    known.wei = { name: 'Wei', email: 'wei@corp.example.cn', email_verified: true }
    expect((await there(owner, 'wei')).headers.location).toMatch(/^\/sign-in\?problem=outside-refused/)
    expect(await email(owner)).toBe(null)
  })

  test('is connected to an account by whoever is signed in to it, from our own page', async () => {
    const browser = house.browser()
    const mine = await browser.signUp('He Ning')
    known.he = { name: 'Somebody', email: 'he@corp.example.cn', email_verified: false }
    const link = (headers = {}) => browser.send<{ url: string }>('POST', '/account/oidc/link', {}, headers)
    expect((await link({ 'sec-fetch-site': 'cross-site' })).kind).toBe('foreign-page')
    const back = await comeBack(browser, await atProvider((await link()).body.url, 'he'))
    expect(back.headers.location).toBe('/account')
    expect((await browser.get('/account')).body).toMatchObject({ outside: [{ issuer: `${issuer}/` }] })
    const later = house.browser()
    await there(later, 'he')
    expect(await email(later)).toMatchObject({ email: mine })
  })

  test('one account elsewhere opens one account here', async () => {
    const browser = house.browser()
    await browser.signUp()
    const { url } = (await browser.send<{ url: string }>('POST', '/account/oidc/link', {})).body
    const back = await comeBack(browser, await atProvider(url, 'lin'))
    expect(back.headers.location).toMatch(/^\/sign-in\?problem=set-already/)
  })

  test('without a password, one proves oneself by having just signed in', async () => {
    known.brief = { name: 'Brief', email: 'brief@corp.example.cn', email_verified: true }
    const browser = house.browser()
    await there(browser, 'brief')
    house.later({ minutes: 11 })
    expect((await browser.send('POST', '/account/erase', { password: '' })).kind).toBe('wrong-sign-in')
    await there(browser, 'brief')
    expect((await browser.send('POST', '/account/erase', { password: '' })).status).toBe(200)
    expect((await there(house.browser(), 'brief')).headers.location).toBe('/matters?lang=en')
  })

  test('a provider that is away is said to be, and asked again the next time', async () => {
    const away = await openPeople({ oidc: { issuer: 'http://127.0.0.1:9', client: 'one-window', clientSecret: 'x' } })
    const reply = await away.browser().get('/account/oidc/start')
    await away.close()
    expect(reply.headers.location).toMatch(/^\/sign-in\?problem=outside-refused/)
  })

  test.each([
    ['/cases?phase=open#first', '/cases?phase=open#first'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example/', '/'],
    ['/.//evil.example/', '/'],
    ['/x/..//evil.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ])('afterwards to %j: %s', (to, path) => expect(ownPath(to, origin)).toBe(path))
})
