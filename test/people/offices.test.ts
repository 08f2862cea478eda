/** Offices are given and ended: by an operator over HTTP, and by whoever runs the installation on its command line. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonId } from '../../src/people/ids.ts'
import { peopleOn, peopleTables } from '../../src/people/people.ts'
import { openStore } from '../../src/store/store.ts'
import { legalDateAt } from '../../src/time/dates.ts'
import { command } from '../command.ts'
import { type Browser, type House, openPeople, ownPassword } from './house.ts'

const today = legalDateAt(Temporal.Now.instant())
const at = 'beijing/foreign-experts'

interface Office {
  readonly id: string
  readonly role: string
  readonly person: { readonly id: PersonId; readonly email: string }
  readonly from: string
  readonly until: string | null
  readonly standing: string
}

describe('over HTTP', () => {
  let house: House
  let operator: Browser
  beforeAll(async () => {
    house = await openPeople()
    operator = house.browser()
    await operator.signIn('operator.beijing-government@window.example')
  })
  afterAll(() => house.close())

  const give = (given: object, by = operator) =>
    by.send<Office>('POST', '/offices', { authority: at, role: 'reviewer', ...given })
  const own = async () => {
    const browser = house.browser()
    return { browser, email: await browser.signUp() }
  }
  const rolesOf = async (browser: Browser) =>
    (await browser.get<{ offices: { role: string }[] }>('/session')).body.offices.map(({ role }) => role)

  test('a person is given an office, holds it at once, and it ends on the day named', async () => {
    const { browser, email } = await own()
    const { status, body } = await give({ email: ` ${email.toUpperCase()} ` })
    expect(status).toBe(200)
    expect(body).toMatchObject({ from: today.toString(), until: null, standing: 'counts', person: { email } })
    expect(await rolesOf(browser)).toEqual(['reviewer'])

    const on = today.add({ days: 2 })
    const ended = await operator.send<Office>('DELETE', `/offices/${body.id}?on=${on}`)
    expect(ended.body).toMatchObject({ until: today.add({ days: 1 }).toString(), standing: 'counts' })
    house.moveTo(today.add({ days: 1 }))
    expect(await rolesOf(browser)).toEqual(['reviewer'])
    house.moveTo(on)
    expect(await rolesOf(browser)).toEqual([])
    house.moveTo(today)
  })

  test('ended without a day, it gives nothing from this moment; ended again, nothing changes', async () => {
    const { browser, email } = await own()
    const { body } = await give({ email })
    expect(await rolesOf(browser)).toEqual(['reviewer'])
    const end = () => operator.send<Office>('DELETE', `/offices/${body.id}`)
    expect((await end()).body.standing).toBe('over')
    expect(await rolesOf(browser)).toEqual([])
    expect((await end()).status).toBe(200)
    // It may be given again, since it is not held.
    expect((await give({ email })).status).toBe(200)
  })

  test('the journal says so, in ids, days and roles', async () => {
    const { email } = await own()
    const { body } = await give({ email })
    await operator.send('DELETE', `/offices/${body.id}`)
    const events = await house.store.read(`person:${body.person.id}`)
    const by = 'practice-operator.beijing-government'
    expect(events.map(({ type, body: said, actor }) => ({ type, said, actor }))).toEqual([
      {
        type: 'office-given',
        said: { office: body.id, authority: at, role: 'reviewer', from: today.toString(), until: null },
        actor: by,
      },
      { type: 'office-ended', said: { office: body.id, on: today.toString() }, actor: by },
    ])
    expect((await house.store.verifyJournal()).faults).toEqual([])
  })

  test('a request that is repeated gives one office', async () => {
    const { email } = await own()
    const once = () =>
      operator.send<Office>(
        'POST',
        '/offices',
        { email, authority: at, role: 'clerk' },
        { 'idempotency-key': `again ${email}`.replace(' ', '-') },
      )
    const [first, second] = [await once(), await once()]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body.id).toBe(first.body.id)
  })

  test('nobody gives an office to themselves, nor without being an operator', async () => {
    const { browser, email } = await own()
    expect((await give({ email }, browser)).kind).toBe('not-permitted')
    expect((await give({ email, authority: 'beijing/government', role: 'operator' })).status).toBe(200)
    expect(await give({ email }, browser)).toMatchObject({
      status: 403,
      body: { text: { en: expect.stringContaining('themselves') } },
    })
    const { email: other } = await own()
    expect((await give({ email: other }, browser)).status).toBe(200)
    expect((await house.browser().get('/offices')).kind).toBe('sign-in')
  })

  const [yesterday, tomorrow] = [today.subtract({ days: 1 }).toString(), today.add({ days: 1 }).toString()]
  // biome-ignore format: a table
  const refused: readonly (readonly [what: string, given: object, kind: string, says: string])[] = [
    ['nobody’s address', { email: 'nobody@example.cn' }, 'unknown-item', 'sign up first'],
    ['an authority misspelt', { authority: 'beijing/foreign-expert' }, 'bad-account', 'beijing/foreign-experts'],
    ['an authority by part of its name', { authority: '海淀区' }, 'bad-account', 'haidian/'],
    ['an authority that is none', { authority: '__proto__' }, 'bad-account', '__proto__'],
    ['a role that is none', { role: 'king' }, 'bad-request', 'clerk'],
    ['a first day before today', { from: yesterday }, 'bad-account', 'look back'],
    ['a last day before the first', { from: tomorrow, until: today.toString() }, 'bad-account', 'before its first'],
    ['a day that does not exist', { from: '2027-02-30' }, 'bad-account', '2027-02-30'],
    ['an account of practice', { email: 'li@huace.example' }, 'shared-account', 'practice'],
  ]
  test.each(refused)('%s is refused', async (_, given, kind, says) => {
    const { email } = await own()
    const reply = await give({ email, ...given })
    expect([reply.kind, JSON.stringify(reply.body)]).toEqual([kind, expect.stringContaining(says)])
  })

  test('held already in that time, it is not given twice; after that time it is', async () => {
    const { email } = await own()
    const day = (days: number) => today.add({ days }).toString()
    expect((await give({ email, from: day(10), until: day(20) })).status).toBe(200)
    for (const [from, until] of [
      [day(0), null],
      [day(20), null],
      [day(0), day(10)],
      [day(12), day(13)],
    ])
      expect((await give({ email, from, until })).kind).toBe('set-already')
    expect((await give({ email, from: day(0), until: day(9) })).status).toBe(200)
    expect((await give({ email, from: day(21) })).status).toBe(200)
  })

  test('an office is not ended looking back, nor one of practice at all', async () => {
    const { email } = await own()
    const { body } = await give({ email })
    expect((await operator.send('DELETE', `/offices/${body.id}?on=${yesterday}`)).kind).toBe('bad-account')
    expect((await operator.send('DELETE', '/offices/practice-operator.beijing-government')).kind).toBe('shared-account')
    for (const id of ['none', '%00', '__proto__', 'x'.repeat(200)])
      expect((await operator.send('DELETE', `/offices/${id}`)).status).toBeGreaterThanOrEqual(400)
  })

  test('they are listed by authority', async () => {
    const { body } = await operator.get<{ offices: (Office & { authority: { id: string } })[] }>(
      `/offices?authority=${at}`,
    )
    expect(new Set(body.offices.map(({ authority }) => authority.id))).toEqual(new Set([at]))
    expect(body.offices.length).toBeGreaterThan(3)
    expect((await operator.get('/offices?authority=nowhere')).kind).toBe('bad-account')
  })
})

describe('where letters go out', () => {
  test('an operator gives an office to a proven address only', async () => {
    const house = await openPeople({ mails: true })
    const operator = house.browser()
    await operator.signIn('operator.beijing-government@window.example')
    const email = await house.browser().signUp()
    const give = () => operator.send('POST', '/offices', { email, authority: at, role: 'clerk' })
    expect(JSON.stringify((await give()).body)).toContain('not confirmed')
    await house.store.query('update persons set email_proven = true where email = $1', [email])
    expect((await give()).status).toBe(200)
    await house.close()
  })
})

describe('on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-office-'))
  const secret = 'the secret of this installation, which no one else knows'
  const email = 'admin@window.example.cn'
  afterAll(() => rmSync(folder, { recursive: true }))
  beforeAll(async () => {
    const store = await openStore({ folder }, peopleTables)
    const people = peopleOn(store, { secret, origin: 'https://window.example.cn', practice: false })
    await people.accounts.signUp({ name: '吴静', email, password: ownPassword }, { address: '', browser: '' })
    await store.close()
  })

  async function office(...args: readonly string[]) {
    return command(['--lang', 'en', 'office', ...args], {
      NO_COLOR: '1',
      ONEWINDOW_MODE: 'production',
      ONEWINDOW_DATA: folder,
      ONEWINDOW_SECRET: secret,
      ONEWINDOW_ORIGIN: 'https://window.example.cn',
      DATABASE_URL: undefined,
    })
  }

  test('in production nobody holds an office, until the first operator is made here', async () => {
    expect(await office('list')).toMatchObject({ code: 0, out: 'Nobody holds an office\n' })
    const given = await office('give', email, 'beijing/government', 'operator', '--json')
    expect(given).toMatchObject({ code: 0, err: expect.stringContaining('nobody has confirmed') })
    const { id } = JSON.parse(given.out)
    expect((await office('list')).out).toMatch(new RegExp(`${id}  operator .* counts +吴静 <${email}>`))
    expect(await office('end', id)).toMatchObject({ code: 0, out: expect.stringContaining('over') })
    const store = await openStore({ folder }, 'as-is')
    const { rows } = await store.query("select type, actor from events where stream like 'person:%' order by version")
    await store.close()
    expect(rows).toEqual([
      { type: 'office-given', actor: 'command-line' },
      { type: 'office-ended', actor: 'command-line' },
    ])
  }, 60_000)

  // biome-ignore format: a table
  const refused: readonly (readonly [what: string, args: readonly string[], zh: string, en: string])[] = [
    ['an unknown address', ['give', 'x@example.cn', at, 'clerk'], '请对方先注册', 'sign up first'],
    ['an unknown authority', ['give', email, 'beijing/foreign-expert', 'clerk'], '最接近的是 beijing/foreign-experts', 'the nearest: beijing/foreign-experts'],
    ['an unknown role', ['give', email, at, 'king'], '没有“king”这种职务', 'no role `king`'],
    ['an unknown office', ['end', 'none'], '没有这一任职', 'no such office'],
    ['a list of no authority', ['list', '--authority', 'nowhere'], '没有“nowhere”', 'no authority `nowhere`'],
    ['a day that does not exist', ['end', 'x', '--on', '2027-02-30'], '2027-02-30', '2027-02-30'],
  ]
  test.each(refused)(
    '%s is refused in both languages',
    async (_, args, zh, en) => {
      const { code, out, err } = await office(...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(zh)
      expect(err).toContain(en)
    },
    60_000,
  )
})
