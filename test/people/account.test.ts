import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditCodeFrom } from '../../src/people/credit-code.ts'
import { residentCheckOf } from '../../src/people/identity.ts'
import type { OrganisationId, PersonId } from '../../src/people/ids.ts'
import { legalDateAt } from '../../src/time/dates.ts'
import { type Device, device } from './authenticator.ts'
import { type Browser, type House, openPeople, ownPassword } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openPeople()
})
afterAll(() => house.close())

interface Account {
  readonly person: {
    readonly id: PersonId
    readonly name: string
    readonly phone: string | null
    readonly identity: unknown
  }
  readonly secondFactor: { readonly codesLeft: number } | null
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly used: string | null }[]
  readonly sessions: readonly { readonly id: string; readonly current: boolean; readonly strength: string }[]
  readonly tokens: readonly { readonly id: string; readonly name: string }[]
}
const account = async (browser: Browser) => (await browser.get<Account>('/account')).body
const own = async () => {
  const browser = house.browser()
  return { browser, email: await browser.signUp() }
}

describe('a second factor', () => {
  const codeOf = (secret: string, later = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: house.now().epochMilliseconds + later * 1000,
    })

  /** An account with a second factor: its secret, and the codes to keep. */
  async function guarded() {
    const { browser, email } = await own()
    const begun = await browser.send<{ secret: string; uri: string }>('POST', '/account/second-factor/begin')
    const { secret, uri } = begun.body
    const confirmed = await browser.send<{ codes: string[] }>('POST', '/account/second-factor/confirm', {
      code: codeOf(secret),
    })
    return { browser, email, secret, uri, codes: confirmed.body.codes }
  }
  const signIn = (email: string, code?: string, browser = house.browser()) =>
    browser.send('POST', '/account/sign-in', { email, password: ownPassword, ...(code !== undefined && { code }) })

  test('is put into an app, proven by a code, and asked for from then on', async () => {
    const { email, secret, uri, codes } = await guarded()
    expect(uri).toMatch(/^otpauth:\/\/totp\/.+secret=[A-Z2-7]{32}&/)
    expect(codes).toHaveLength(10)
    const asked = await signIn(email)
    expect([asked.status, asked.kind]).toEqual([401, 'second-factor-needed'])
    house.later({ seconds: 30 })
    const signed = await signIn(email, codeOf(secret))
    expect(signed.body).toMatchObject({ session: { strength: 'two-factors' } })
  })

  test('a code that was used is used up, also the one that set it', async () => {
    const { email, secret } = await guarded()
    expect((await signIn(email, codeOf(secret))).kind).toBe('wrong-sign-in')
    house.later({ seconds: 30 })
    const code = codeOf(secret)
    expect((await signIn(email, code)).status).toBe(200)
    expect((await signIn(email, code)).kind).toBe('wrong-sign-in')
  })

  test('of two who give one code at once, one comes in', async () => {
    const { email, secret } = await guarded()
    house.later({ seconds: 30 })
    const code = codeOf(secret)
    const replies = await Promise.all([signIn(email, code), signIn(email, code)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  test.each([
    ['half a minute late', -30, 200],
    ['half a minute early', 30, 200],
    ['a minute late', -60, 401],
    ['a minute early', 60, 401],
  ])('a telephone whose clock is %s', async (_, off, status) => {
    const { email, secret } = await guarded()
    house.later({ minutes: 5 })
    expect((await signIn(email, codeOf(secret, off))).status).toBe(status)
  })

  test('each of the codes kept opens the account once', async () => {
    const { browser, email, codes } = await guarded()
    const typed = codes[3]?.toLowerCase().replace('-', ' ')
    expect((await signIn(email, typed)).status).toBe(200)
    expect((await signIn(email, codes[3])).kind).toBe('wrong-sign-in')
    expect((await account(browser)).secondFactor?.codesLeft).toBe(9)
  })

  test('guessing codes is slowed down, also by one who knows the password and asks in between', async () => {
    const { email } = await guarded()
    for (let n = 0; n < 5; n++) {
      expect((await signIn(email, `00000${n}`)).kind).toBe('wrong-sign-in')
      if (n < 4) expect((await signIn(email)).kind).toBe('second-factor-needed')
    }
    expect((await signIn(email, '000009')).kind).toBe('slow-down')
  })

  test('is not replaced by whoever sits down at an open browser, and removed with the password alone', async () => {
    const { browser, email } = await guarded()
    expect((await browser.send('POST', '/account/second-factor/begin')).kind).toBe('set-already')
    const remove = (password: string) => browser.send('DELETE', '/account/second-factor', { password })
    expect((await remove('not this one')).kind).toBe('wrong-sign-in')
    expect((await remove(ownPassword)).status).toBe(200)
    expect((await signIn(email)).status).toBe(200)
  })

  test('begun and not confirmed, it is not asked for', async () => {
    const { browser, email } = await own()
    await browser.send('POST', '/account/second-factor/begin')
    expect((await browser.send('POST', '/account/second-factor/confirm', { code: '123456' })).kind).toBe(
      'wrong-sign-in',
    )
    expect((await signIn(email)).status).toBe(200)
  })

  test('its secret does not lie open in the database', async () => {
    const { secret, codes } = await guarded()
    const { rows } = await store().query('select encode(sealed, $1) as hex from second_factors', ['hex'])
    const raw = rows.map(({ hex }) => Buffer.from(String(hex), 'hex').toString('latin1')).join()
    expect(raw).not.toContain(secret)
    const marks = await store().query('select encode(mark, $1) as hex from backup_codes', ['hex'])
    expect(JSON.stringify(marks.rows)).not.toContain(codes[0])
  })
  const store = () => house.store
})

describe('a passkey', () => {
  const begin = async (browser: Browser) =>
    (await browser.send<PublicKeyCredentialCreationOptionsJSON>('POST', '/account/passkeys/begin')).body
  const ask = async (browser: Browser) =>
    (await browser.send<PublicKeyCredentialRequestOptionsJSON>('POST', '/account/passkeys/sign-in/begin')).body
  const answer = (response: unknown, browser = house.browser()) =>
    browser.send('POST', '/account/passkeys/sign-in/finish', { response })

  async function registered(key: Device = device()) {
    const { browser, email } = await own()
    const made = await browser.send('POST', '/account/passkeys/finish', {
      name: 'My telephone',
      response: key.create(await begin(browser)),
    })
    expect(made.status).toBe(200)
    return { browser, email, key }
  }

  test('signs in without e-mail and password, as two factors', async () => {
    const { browser, email, key } = await registered()
    const other = house.browser()
    const signed = await answer(key.get(await ask(other)), other)
    expect(signed.body).toMatchObject({ person: { email }, session: { strength: 'passkey' } })
    expect((await account(browser)).passkeys).toMatchObject([{ name: 'My telephone', used: expect.any(String) }])
  })

  test('answers each question once', async () => {
    const { key } = await registered()
    const response = key.get(await ask(house.browser()))
    expect((await answer(response)).status).toBe(200)
    expect((await answer(response)).kind).toBe('passkey-refused')
  })

  test('answers soon, or not at all', async () => {
    const { key } = await registered()
    const response = key.get(await ask(house.browser()))
    house.later({ minutes: 10, seconds: 1 })
    expect((await answer(response)).kind).toBe('passkey-refused')
  })

  const refused: readonly [what: string, response: (key: Device) => Promise<unknown>][] = [
    ['for another site', async (key) => key.get(await ask(house.browser()), 'https://window.example.net')],
    ['to a question nobody asked', async (key) => key.get({ ...(await ask(house.browser())), challenge: 'AAAA' })],
    ['signed by another key', async (key) => ({ ...(await stranger()), id: key.get(await ask(house.browser())).id })],
    ['of a device that nobody registered', async () => stranger()],
    ['that is not one', async () => ({ id: 'x', response: { clientDataJSON: 'AAAA' } })],
    ['that is not even JSON', async () => ({ id: 7, response: { clientDataJSON: 7 } })],
    ['with nothing in it', async () => ({})],
  ]
  const stranger = async () => {
    const key = device()
    key.create({ ...(await begin((await own()).browser)) })
    return key.get(await ask(house.browser()))
  }
  test.each(refused)('an answer %s is refused', async (_, response) => {
    const { key } = await registered()
    const reply = await answer(await response(key))
    expect([reply.status, reply.kind]).toEqual([401, 'passkey-refused'])
  })

  test('a copy of the device is found out by its counter', async () => {
    const { key } = await registered()
    const copy = key.copy()
    expect((await answer(key.get(await ask(house.browser())))).status).toBe(200)
    expect((await answer(copy.get(await ask(house.browser())))).kind).toBe('passkey-refused')
  })

  test('a device that does not ask who holds it does not do', async () => {
    const { browser } = await own()
    const response = device({ verifies: false }).create(await begin(browser))
    expect((await browser.send('POST', '/account/passkeys/finish', { response })).kind).toBe('passkey-refused')
  })

  test('is made for the one who began, once', async () => {
    const [one, other] = [await own(), await own()]
    const response = device().create(await begin(one.browser))
    expect((await other.browser.send('POST', '/account/passkeys/finish', { response })).kind).toBe('passkey-refused')
    expect((await one.browser.send('POST', '/account/passkeys/finish', { response })).status).toBe(200)
    expect((await one.browser.send('POST', '/account/passkeys/finish', { response })).kind).toBe('passkey-refused')
  })

  test('removed, it opens nothing; another’s is not one’s own to remove', async () => {
    const { browser, key } = await registered()
    const id = (await account(browser)).passkeys[0]?.id ?? ''
    expect((await (await own()).browser.send('DELETE', `/account/passkeys/${id}`)).kind).toBe('unknown-item')
    expect((await browser.send('DELETE', `/account/passkeys/${id}`)).status).toBe(200)
    expect((await answer(key.get(await ask(house.browser())))).kind).toBe('passkey-refused')
  })
})

describe('sessions and tokens', () => {
  test('one browser is signed out from another', async () => {
    const { browser: here, email } = await own()
    const there = house.browser()
    await there.signIn(email, ownPassword)
    const other = (await account(here)).sessions.find(({ current }) => !current)
    expect((await here.send('DELETE', `/account/sessions/${other?.id}`)).status).toBe(200)
    expect((await there.get('/account')).kind).toBe('sign-in')
    expect((await here.send('DELETE', `/account/sessions/${other?.id}`)).kind).toBe('unknown-item')
  })

  test('a program does with its token what the person may, and does not change who they are', async () => {
    const { browser } = await own()
    const until = house.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate().add({ days: 30 }).toString()
    const made = await browser.send<{ token: string; id: string }>('POST', '/account/tokens', {
      name: 'nightly',
      until,
    })
    const program = house.browser()
    const bearer = { authorization: `Bearer ${made.body.token}` }
    // From anywhere: no cookie comes along by itself.
    const elsewhere = { ...bearer, 'sec-fetch-site': 'cross-site' }
    const entered = { name: '程序公司', creditCode: '91110108551385082Q', address: '北京市海淀区' }
    expect((await program.send('POST', '/organisations', entered, elsewhere)).status).toBe(200)
    for (const [method, url, body] of [
      ['POST', '/account/tokens', { name: 'another', until }],
      ['PUT', '/account/password', { password: ownPassword, new: 'something else entirely' }],
      ['POST', '/account/second-factor/begin', {}],
      ['POST', '/account/passkeys/begin', {}],
      ['POST', '/account/erase', { password: ownPassword }],
    ] as const)
      expect((await program.send(method, url, body, bearer)).kind, url).toBe('not-permitted')
    expect((await account(browser)).tokens).toMatchObject([{ name: 'nightly' }])
    await browser.send('DELETE', `/account/tokens/${made.body.id}`)
    expect((await program.send('POST', '/organisations', entered, bearer)).kind).toBe('sign-in')
  })

  test.each([
    ['yesterday', -1],
    ['today', 0],
    ['in two years', 800],
  ])('a token until %s is none', async (_, days) => {
    const { browser } = await own()
    const until = Temporal.Now.plainDateISO('Asia/Shanghai').add({ days }).toString()
    expect(await browser.send('POST', '/account/tokens', { name: 'x', until })).toMatchObject({
      status: 422,
      body: { problems: [{ at: '/until' }] },
    })
  })

  test('another password signs out everything else, and only with the one before', async () => {
    const { browser, email } = await own()
    const there = house.browser()
    await there.signIn(email, ownPassword)
    const change = (password: string, next: string) => browser.send('PUT', '/account/password', { password, new: next })
    expect((await change('not this one', 'quite another password')).kind).toBe('wrong-sign-in')
    expect(await change(ownPassword, 'short')).toMatchObject({ body: { problems: [{ at: '/new' }] } })
    expect((await change(ownPassword, 'quite another password')).status).toBe(200)
    expect((await there.get('/account')).kind).toBe('sign-in')
    expect((await browser.get('/account')).status).toBe(200)
    expect((await house.browser().signIn(email, ownPassword)).kind).toBe('wrong-sign-in')
    expect((await house.browser().signIn(email, 'quite another password')).status).toBe(200)
  })
})

describe('about oneself', () => {
  test('name and telephone are put right', async () => {
    const { browser } = await own()
    const reply = await browser.send<Account>('PUT', '/account', { name: ' Zhou  Jing ', phone: '+86 (10) 6555-0000' })
    expect(reply.body.person).toMatchObject({ name: 'Zhou Jing', phone: '+861065550000' })
    expect((await browser.send<Account>('PUT', '/account', { phone: null })).body.person.phone).toBe(null)
  })

  const resident = `11010519491231002${residentCheckOf('11010519491231002')}`
  test.each([
    ['resident-id', resident.toLowerCase(), resident],
    ['passport', 'e 1234-5678', 'E12345678'],
    ['hk-macao-permit', 'h01234567', 'H01234567'],
    ['taiwan-permit', '01234567', '01234567'],
    ['permanent-residence', 'USA110012345678', 'USA110012345678'],
  ])('known by a %s, which lies sealed', async (kind, number, kept) => {
    const { browser } = await own()
    const reply = await browser.send<Account>('PUT', '/account/identity', { kind, number })
    expect(reply.body.person.identity).toEqual({ kind, number: kept })
    const { rows } = await house.store.query('select identity_sealed from persons where id = $1', [
      reply.body.person.id,
    ])
    expect(Buffer.from(rows[0]?.identity_sealed as Uint8Array).toString('latin1')).not.toContain(kept)
    const gone = await browser.send<Account>('DELETE', '/account/identity')
    expect(gone.body.person.identity).toBe(null)
  })

  test.each([
    ['resident-id', `${resident.slice(0, 17)}1`],
    ['resident-id', '110105199902300020'],
    ['passport', 'E1'],
    ['hk-macao-permit', '01234567'],
  ])('a %s numbered %s is refused', async (kind, number) => {
    const { browser } = await own()
    expect(await browser.send('PUT', '/account/identity', { kind, number })).toMatchObject({
      status: 422,
      body: { problems: [{ at: '/number' }] },
    })
  })

  test('all that is held is handed over, and what opens the account is not in it', async () => {
    const { browser, email } = await own()
    await browser.send('PUT', '/account/identity', { kind: 'passport', number: 'E12345678' })
    const { body } = await browser.get('/account/export')
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(['persons', 'passwords', 'sessions', 'passkeys', 'delegations', 'offices', 'cases']),
    )
    expect(body.persons).toMatchObject([{ email, identity: { kind: 'passport', number: 'E12345678' } }])
    expect(body.sessions).toHaveLength(1)
    expect(JSON.stringify(body)).not.toContain('scrypt')
    expect(JSON.stringify(body)).not.toContain('"token"')
  })

  test('every table of people that names a person is in it', async () => {
    const { rows } = await house.store.query(
      `select distinct table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'person'`,
    )
    const { browser } = await own()
    const exported = Object.keys((await browser.get('/account/export')).body)
    expect(rows.map(({ name }) => name).filter((name) => !exported.includes(String(name)))).toEqual([])
  })
})

describe('the end of an account', () => {
  const erase = (browser: Browser, password = ownPassword) => browser.send('POST', '/account/erase', { password })

  test('takes the password, and leaves nothing but an id', async () => {
    const { browser, email } = await own()
    await browser.send('PUT', '/account/identity', { kind: 'passport', number: 'E12345678' })
    const creditCode = creditCodeFrom('91', '110105', 'MA09XX11')
    const firm = { name: '夕阳公司', creditCode, address: '北京市' }
    const entered = await browser.send<{ organisation: { id: OrganisationId } }>('POST', '/organisations', firm)
    const organisation = { kind: 'organisation', id: entered.body.organisation.id } as const
    expect(await house.people.representatives(organisation)).toHaveLength(1)
    const { id } = (await account(browser)).person
    const there = house.browser()
    await there.signIn(email, ownPassword)
    expect((await erase(browser, 'not this one')).kind).toBe('wrong-sign-in')
    expect((await erase(browser)).status).toBe(200)
    expect((await browser.get('/account')).kind).toBe('sign-in')
    expect((await there.get('/account')).kind).toBe('sign-in')
    expect((await house.browser().signIn(email, ownPassword)).kind).toBe('wrong-sign-in')
    const { rows } = await house.store.query('select * from persons where id = $1', [id])
    expect(rows[0]).toMatchObject({ email: null, phone: null, identity_kind: null, identity_sealed: null })
    expect(JSON.stringify(rows)).not.toContain('Chen')
    for (const table of ['passwords', 'sessions', 'passkeys', 'second_factors', 'outside_identities'])
      expect((await house.store.query(`select 1 from ${table} where person = $1`, [id])).rows, table).toEqual([])
    expect(await house.people.person(id)).toBe(null)
    expect(await house.people.nameOf({ kind: 'person', id })).toBe('已注销 · erased')
    const stream = await house.store.read(`person:${id}`)
    expect(stream.map(({ type, text }) => [type, text])).toEqual([['person-erased', '{}']])
    expect(await house.people.representatives(organisation, tomorrow())).toEqual([])
    // The address is free again.
    const anew = { name: 'Chen Jing', email, password: ownPassword }
    expect((await house.browser().send('POST', '/account/sign-up', anew)).status).toBe(200)
  })
  const tomorrow = () => legalDateAt(house.now()).add({ days: 1 })

  test('waits while the law keeps a file, and says why', async () => {
    const { browser } = await own()
    house.keeps = async () => ({ zh: '您有一件申请正在办理', en: 'an application of yours is being handled' })
    const reply = await erase(browser)
    house.keeps = async () => null
    expect(reply).toMatchObject({ status: 409, kind: 'kept-by-law' })
    expect(reply.body).toMatchObject({ text: { en: 'an application of yours is being handled' } })
    expect((await browser.get('/account')).status).toBe(200)
  })

  test('accounts of practice stay as they are, whoever tries', async () => {
    const li = house.browser()
    await li.signIn('li@huace.example')
    const tries = [
      await erase(li, 'practice-2023'),
      await li.send('PUT', '/account/password', { password: 'practice-2023', new: 'quite another password' }),
      await li.send('POST', '/account/second-factor/begin'),
      await li.send('POST', '/account/passkeys/begin'),
      await li.send('POST', '/account/tokens', { name: 'x', until: '2027-01-01' }),
      await li.send('PUT', '/account', { name: 'Somebody' }),
      await li.send('PUT', '/account/identity', { kind: 'passport', number: 'E12345678' }),
    ]
    expect(tries.map(({ kind }) => kind)).toEqual(tries.map(() => 'shared-account'))
  })
})
