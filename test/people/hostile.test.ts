/** Whatever these routes are sent, they answer in words and do not fail. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type House, openPeople, ownPassword } from './house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openPeople({ mails: true })
  browser = house.browser()
  await browser.signUp()
})
afterAll(() => house.close())

const routes: readonly (readonly ['POST' | 'PUT' | 'DELETE', string, Readonly<Record<string, unknown>>])[] = [
  ['POST', '/account/sign-up', { name: 'A', email: 'a@example.cn', password: ownPassword, phone: '10000' }],
  ['POST', '/account/sign-in', { email: 'a@example.cn', password: 'x', code: '123456' }],
  ['PUT', '/account', { name: 'A', phone: '10000' }],
  ['PUT', '/account/identity', { kind: 'passport', number: 'E12345678' }],
  ['PUT', '/account/password', { password: 'x', new: 'x' }],
  ['PUT', '/account/email', { email: 'b@example.cn', password: 'x' }],
  ['POST', '/account/email/confirm', { token: 'x' }],
  ['POST', '/account/password/reset/begin', { email: 'a@example.cn' }],
  ['POST', '/account/password/reset/finish', { token: 'x', password: ownPassword }],
  ['POST', '/offices', { email: 'x', authority: 'beijing/culture', role: 'clerk', from: '2027-01-01', until: null }],
  ['POST', '/account/second-factor/confirm', { code: '123456' }],
  ['DELETE', '/account/second-factor', { password: 'x' }],
  ['POST', '/account/passkeys/finish', { name: 'x', response: { id: 'x', response: { clientDataJSON: 'e30' } } }],
  ['POST', '/account/passkeys/sign-in/finish', { response: { id: 'x', response: { clientDataJSON: 'e30' } } }],
  ['POST', '/account/tokens', { name: 'x', until: '2027-01-01' }],
  ['POST', '/account/erase', { password: 'x' }],
  ['POST', '/organisations', { name: 'x', creditCode: 'x', address: 'x' }],
  [
    'POST',
    '/organisations/practice-huace/delegations',
    { email: 'x', procedures: 'all', from: '2026-01-01', until: null },
  ],
]

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '‮',
    "'; drop table persons; --",
    '9'.repeat(900),
    '0001-01-01',
    '+999999-12-31',
    '__proto__',
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

describe.each(routes)('%s %s', (method, url, right) => {
  test('with one thing in it that should not be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(right)), anything, async (name, value) => {
        const { status, body } = await browser.send(method, url, { ...right, [name]: value })
        expect(status, JSON.stringify(body)).toBeLessThan(500)
      }),
      { numRuns: 25 },
    )
  })
})

describe('an address', () => {
  const ids = ['%00', '%EF%BF%BE', '..%2F..', '%27', 'x'.repeat(150), '__proto__', '%F0%9F%92%A9']
  test.each(ids)('with %s for an id', async (id) => {
    const li = house.browser()
    await li.signIn('li@huace.example')
    for (const url of [
      `/account/sessions/${id}`,
      `/account/tokens/${id}`,
      `/account/passkeys/${id}`,
      `/organisations/${id}/delegations/x`,
      `/organisations/practice-huace/delegations/${id}`,
    ])
      for (const each of [browser, li]) {
        const { status, body } = await each.send('DELETE', url)
        expect(status, `${url} ${JSON.stringify(body)}`).toBeGreaterThanOrEqual(400)
        expect(status, `${url} ${JSON.stringify(body)}`).toBeLessThan(500)
      }
  })
})
