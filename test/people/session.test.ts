import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../src/time/dates.ts'
import { type Browser, type House, openPeople, origin, ownPassword } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openPeople()
})
afterAll(() => house.close())

interface Said {
  readonly person: { readonly name: string; readonly email: string } | null
  readonly parties: readonly { readonly name: string; readonly as: string; readonly procedures: unknown }[]
  readonly offices: readonly { readonly authority: { readonly id: string }; readonly role: string }[]
  readonly practice: { readonly applicants: readonly { readonly email: string }[] } | null
}
const who = async (browser: Browser) => (await browser.get<Said>('/session')).body

describe('who is signed in', () => {
  test('nobody: the accounts of practice are shown', async () => {
    const said = await who(house.browser())
    expect(said).toMatchObject({ person: null, parties: [], offices: [], mode: 'practice', outside: null })
    expect(said.practice?.applicants.map(({ email }) => email)).toContain('li@huace.example')
  })

  test('a legal representative, for themselves and for the firm', async () => {
    const browser = house.browser()
    expect((await browser.signIn('li@huace.example')).status).toBe(200)
    expect(await who(browser)).toMatchObject({
      person: { name: '李敏' },
      parties: [
        { kind: 'person', name: '李敏', as: 'self', procedures: 'all' },
        { kind: 'organisation', name: '华测数据（北京）有限公司', as: 'represents', procedures: 'all' },
      ],
      practice: null,
    })
  })

  test('a lawyer for the firm, in some matters', async () => {
    const browser = house.browser()
    await browser.signIn('zhao@lawfirm.example')
    expect((await who(browser)).parties[1]).toMatchObject({ as: 'delegate', procedures: ['talent.work-and-residence'] })
  })

  test('an officer, at an authority', async () => {
    const browser = house.browser()
    await browser.signIn('approver.beijing-foreign-experts@window.example')
    expect((await who(browser)).offices).toMatchObject([
      { authority: { id: 'beijing/foreign-experts' }, role: 'approver' },
    ])
  })
})

describe('signing in and out', () => {
  test('the cookie is kept from scripts and from other sites, and is another after each sign-in', async () => {
    const browser = house.browser()
    const reply = await browser.signIn('li@huace.example')
    expect(String(reply.headers['set-cookie'])).toMatch(
      /^onewindow=[\w-]{43}; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/,
    )
    const first = browser.cookies.get('onewindow') ?? ''
    await browser.signIn('li@huace.example')
    expect(browser.cookies.get('onewindow')).not.toBe(first)
    // The one before is over: a cookie put there beforehand opens nothing afterwards.
    expect(await house.people.signedIn(first)).toBe(null)
  })

  test('a cookie that somebody put there before is not taken over', async () => {
    const browser = house.browser()
    browser.cookies.set('onewindow', 'chosen-by-somebody-else')
    await browser.signIn('li@huace.example')
    expect(browser.cookies.get('onewindow')).not.toBe('chosen-by-somebody-else')
  })

  test('here, or everywhere', async () => {
    const [here, there, elsewhere] = [house.browser(), house.browser(), house.browser()]
    const email = await here.signUp('Xu Ning')
    for (const browser of [there, elsewhere]) await browser.signIn(email, ownPassword)
    await here.send('POST', '/account/sign-out', {})
    expect([(await who(here)).person, (await who(there)).person?.name]).toEqual([null, 'Xu Ning'])
    await there.send('POST', '/account/sign-out', { everywhere: true })
    expect([(await who(there)).person, (await who(elsewhere)).person]).toEqual([null, null])
  })

  test('whoever leaves an account that all share leaves the others in it', async () => {
    const [one, other] = [house.browser(), house.browser()]
    for (const browser of [one, other]) await browser.signIn('morgan@example.com')
    await one.send('POST', '/account/sign-out', { everywhere: true })
    expect([(await who(one)).person, (await who(other)).person?.name]).toEqual([null, 'Alex Morgan'])
    expect((await other.get<{ sessions: unknown[] }>('/account')).body.sessions).toHaveLength(1)
  })

  test('a wrong password', async () => {
    const reply = await house.browser().signIn('li@huace.example', 'practice-2022')
    expect([reply.status, reply.kind]).toEqual([401, 'wrong-sign-in'])
  })

  test('another site’s page cannot sign anybody out', async () => {
    const browser = house.browser()
    await browser.signIn('li@huace.example')
    const reply = await browser.send('POST', '/account/sign-out', {}, { 'sec-fetch-site': 'cross-site' })
    expect([reply.status, reply.kind]).toEqual([403, 'foreign-page'])
    expect((await who(browser)).person?.name).toBe('李敏')
  })

  test.each([
    ['no body', {}],
    ['a number for a password', { email: 'li@huace.example', password: 5 }],
    ['a name that is not used', { email: 'a@b.cn', password: 'x', remember: true }],
    ['a null character', { email: 'li@huace.example', password: 'a\0b' }],
    ['half a character', { email: 'li@huace.example\ud800', password: 'x' }],
  ])('%s is refused in words', async (_, body) => {
    const reply = await house.browser().send('POST', '/account/sign-in', body)
    expect([reply.status, reply.kind]).toEqual([400, 'bad-request'])
  })
})

describe('slowing down', () => {
  test('after five failures one waits, longer each time, from wherever; then the right password does', async () => {
    const [owner, email] = [house.browser(), await house.browser().signUp()]
    const wrong = () => house.browser().signIn(email, 'guessed wrong again')
    for (let n = 0; n < 5; n++) expect((await wrong()).kind).toBe('wrong-sign-in')
    const slowed = await wrong()
    expect([slowed.status, slowed.kind, slowed.headers['retry-after']]).toEqual([429, 'slow-down', '10'])
    expect((await owner.signIn(email, ownPassword)).kind).toBe('slow-down')
    house.later({ seconds: 10 })
    expect((await wrong()).kind).toBe('wrong-sign-in')
    expect((await wrong()).headers['retry-after']).toBe('20')
    house.later({ seconds: 20 })
    expect((await owner.signIn(email, ownPassword)).status).toBe(200)
    expect((await wrong()).kind).toBe('wrong-sign-in')
    expect((await owner.signIn(email, ownPassword)).status).toBe(200)
  })

  test('a hundred guesses at once are not a hundred guesses', async () => {
    const email = await house.browser().signUp()
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, n) => house.browser().signIn(email, `guess number ${n}`)),
    )
    expect(replies.filter(({ kind }) => kind === 'wrong-sign-in')).toHaveLength(5)
  })

  test('an account that all share is not shut by one who guesses', async () => {
    const guesser = house.browser()
    for (let n = 0; n < 7; n++) await guesser.signIn('bank@linden.example', 'guessed wrong again')
    expect((await house.browser().signIn('bank@linden.example')).status).toBe(200)
  })

  test('one address that tries many accounts waits too', async () => {
    const browser = house.browser()
    const kinds: (string | null)[] = []
    for (let n = 0; n < 22; n++) kinds.push((await browser.signIn(`nobody-${n}@example.cn`, 'guessed wrong')).kind)
    expect(kinds.indexOf('slow-down')).toBe(20)
    expect((await house.browser().signIn('li@huace.example')).status).toBe(200)
  })
})

describe('organisations', () => {
  const code = '91110000600037341L'
  interface Shown {
    readonly organisation: { readonly id: string; readonly name: string; readonly address: string }
    readonly as: string
    readonly note: { readonly en: string }
    readonly delegations: readonly { readonly id: string; readonly standing: string; readonly until: string | null }[]
  }

  test('entered, shown with what that rests on, put right, lent and taken back', async () => {
    const [owner, helper] = [house.browser(), house.browser()]
    await owner.signUp('Sun Kai')
    const helping = await helper.signUp('Qian Ning')
    const given = { name: '新公司', creditCode: code, address: '北京市西城区 1 号' }
    const without = await owner.send('POST', '/organisations', given, { 'idempotency-key': '' })
    expect([without.status, without.kind]).toEqual([400, 'no-key'])
    const once = { 'idempotency-key': 'entered-once' }
    const made = await owner.send<Shown>('POST', '/organisations', given, once)
    expect(made.body).toMatchObject({ organisation: { name: '新公司' }, as: 'represents' })
    expect(made.body.note.en).toContain('No registry is connected yet')
    expect((await owner.send('POST', '/organisations', given, once)).body).toEqual(made.body)
    expect((await owner.send('POST', '/organisations', { ...given, name: '别的公司' }, once)).kind).toBe('key-reused')
    expect((await helper.send('POST', '/organisations', given)).kind).toBe('set-already')
    expect(await owner.send('POST', '/organisations', { ...given, creditCode: '123' })).toMatchObject({
      status: 422,
      body: { problems: [{ at: '/creditCode' }] },
    })

    const at = `/organisations/${made.body.organisation.id}`
    expect((await owner.send<Shown>('PUT', at, { address: '北京市西城区 2 号' })).body.organisation.address).toMatch(
      '2 号',
    )
    expect((await helper.send('PUT', at, { address: 'x' })).kind).toBe('not-permitted')

    house.moveTo(day('2027-01-10'))
    const lending = { email: helping, procedures: ['culture.venue-approval'], until: '2027-01-20' }
    const lent = await owner.send<Shown>('POST', `${at}/delegations`, lending)
    expect(lent.body.delegations).toMatchObject([{ standing: 'counts', from: '2027-01-10', until: '2027-01-20' }])
    expect((await helper.send('POST', `${at}/delegations`, lending)).kind).toBe('not-permitted')
    const parties = async () => (await who(helper)).parties.slice(1)
    expect(await parties()).toMatchObject([{ as: 'delegate', procedures: ['culture.venue-approval'] }])
    house.moveTo(day('2027-01-21'))
    expect(await parties()).toEqual([])
    expect((await helper.get<{ organisations: Shown[] }>('/organisations')).body.organisations).toEqual([])
    house.moveTo(day('2027-01-20'))
    expect(await parties()).toHaveLength(1)
    const back = await owner.send<Shown>('DELETE', `${at}/delegations/${lent.body.delegations[0]?.id}`)
    expect(back.body.delegations).toMatchObject([{ standing: 'over' }])
    expect(await parties()).toEqual([])
  })

  test.each([
    ['a matter that is none', { procedures: ['no.such'] }, '/procedures/0'],
    ['a day that is none', { until: '2027-02-30' }, '/until'],
    ['days that are past', { from: '2020-01-01' }, '/from'],
    ['a stranger', { email: 'nobody@example.cn' }, '/email'],
  ])('a delegation of %s is refused', async (_, given, at) => {
    const li = house.browser()
    await li.signIn('li@huace.example')
    const whole = { email: 'morgan@example.com', procedures: 'all', ...given }
    const reply = await li.send('POST', '/organisations/practice-huace/delegations', whole)
    expect(reply.body).toMatchObject({ problems: [{ at }] })
  })

  test('one that does not exist is one’s own as little as another’s', async () => {
    const li = house.browser()
    await li.signIn('li@huace.example')
    const [none, other] = await Promise.all(
      ['none', 'practice-linden'].map((id) => li.send('PUT', `/organisations/${id}`, { address: 'x' })),
    )
    expect(none).toMatchObject({ status: 403, kind: 'not-permitted' })
    expect(other?.body).toEqual(none?.body)
  })
})

test('with https, the cookie is bound to the host', async () => {
  const { cookieName } = await import('../../src/server/who.ts')
  expect([cookieName(origin), cookieName('https://window.example.cn')]).toEqual(['onewindow', '__Host-onewindow'])
})
