/** An e-mail address is proven by a letter to it, and a forgotten password set anew by one. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PersonId } from '../../src/people/ids.ts'
import type { LinkKind, LinkLetter } from '../../src/people/links.ts'
import { postOn } from '../../src/window/notices/post.ts'
import { composeLink, mailerOn } from '../../src/window/notices/send-mail.ts'
import { noticeTables } from '../../src/window/notices/tables.ts'
import { mailbox } from '../notices/receivers.ts'
import { type Browser, type House, openPeople, ownPassword } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openPeople({ mails: true })
})
afterAll(() => house.close())
beforeEach(() => house.store.query('delete from outbox'))

const lying = async () => (await house.store.query('select kind, body from outbox order by id')).rows
/** What the post would send now. */
async function letters(): Promise<readonly LinkLetter[]> {
  const rows = await lying()
  await house.store.query('delete from outbox')
  const made = await Promise.all(rows.map(({ body }) => house.people.links.letter(JSON.parse(String(body)))))
  return made.filter((letter) => letter !== null)
}
async function letter(kind: LinkKind, to: string): Promise<LinkLetter> {
  const found = (await letters()).find((each) => each.kind === kind && each.email === to)
  if (!found) throw new Error(`no letter of the kind ${kind} to ${to}`)
  return found
}
const own = async () => {
  const browser = house.browser()
  return { browser, email: await browser.signUp() }
}
const isProven = async (browser: Browser) => (await browser.get<{ emailProven: boolean }>('/account')).body.emailProven
const confirm = (browser: Browser, token: string) => browser.send('POST', '/account/email/confirm', { token })
const proven = async () => {
  const account = await own()
  await confirm(account.browser, (await letter('confirm-email', account.email)).token)
  return account
}

describe('an address', () => {
  test('is not proven by signing up, and is by the link of the letter that goes to it', async () => {
    const { browser, email } = await own()
    expect(await isProven(browser)).toBe(false)
    const { token } = await letter('confirm-email', email)
    expect((await confirm(browser, token)).status).toBe(200)
    expect(await isProven(browser)).toBe(true)
  })

  test('the link is good once, for a day', async () => {
    const { browser, email } = await own()
    const { token, hours } = await letter('confirm-email', email)
    expect(hours).toBe(24)
    expect((await confirm(browser, token)).status).toBe(200)
    expect((await confirm(browser, token)).body).toMatchObject({ problems: [{ at: '/token' }] })
    // A session ends sooner than the letter; so one signs in again.
    const other = await own()
    const late = await letter('confirm-email', other.email)
    house.later({ hours: 24, seconds: 1 })
    await other.browser.signIn(other.email, ownPassword)
    expect((await confirm(other.browser, late.token)).kind).toBe('bad-account')
    expect(await isProven(other.browser)).toBe(false)
  })

  test('the link proves it for nobody else, and is not used up by them', async () => {
    const [first, second] = [await own(), await own()]
    const { token } = await letter('confirm-email', first.email)
    expect((await confirm(second.browser, token)).kind).toBe('bad-account')
    expect((await confirm(house.browser(), token)).kind).toBe('sign-in')
    expect((await confirm(first.browser, token)).status).toBe(200)
    expect(await isProven(second.browser)).toBe(false)
  })

  test('the letter comes once more, and not to whoever is proven', async () => {
    const { browser, email } = await own()
    await letters()
    const again = () => browser.send('POST', '/account/email/send')
    expect((await again()).status).toBe(200)
    expect((await confirm(browser, (await letter('confirm-email', email)).token)).status).toBe(200)
    expect((await again()).kind).toBe('set-already')
  })

  test('nobody’s mailbox is filled', async () => {
    const { browser } = await own()
    const kinds: (string | null)[] = []
    for (let n = 0; n < 7; n++) kinds.push((await browser.send('POST', '/account/email/send')).kind)
    // The first went out when they signed up.
    expect(kinds.slice(0, 4)).toEqual([null, null, null, null])
    expect(kinds.at(-1)).toBe('slow-down')
  })

  test('nor those of strangers, by changing one’s address again and again', async () => {
    const { browser } = await own()
    const { person } = (await browser.get<{ person: { id: PersonId } }>('/session')).body
    const letters = async (): Promise<number> =>
      Number((await house.store.query("select count(*)::int as n from outbox where kind = 'account-link'")).rows[0]?.n)
    const before = await letters()
    for (let n = 0; n < 30; n++) {
      const changed = await house.people.accounts.changeEmail(person.id, `stranger-${n}@example.cn`)
      expect(changed.ok).toBe(true)
    }
    expect((await letters()) - before).toBe(19)
  })

  test('two who want one address at once: one has it, the other is told', async () => {
    const ids: PersonId[] = []
    for (const { browser } of [await own(), await own(), await own()])
      ids.push((await browser.get<{ person: { id: PersonId } }>('/session')).body.person.id)
    const asked = ids.map((id) => house.people.accounts.changeEmail(id, 'the-one@example.cn'))
    const codes = (await Promise.all(asked)).map((done) => (done.ok ? 'ok' : done.error.code))
    expect(codes.toSorted()).toEqual(['email-taken', 'email-taken', 'ok'])
  })

  test('another address is not proven by a letter to the one before', async () => {
    const { browser, email } = await own()
    const { token } = await letter('confirm-email', email)
    const next = `new-${email}`
    const change = (to: string, password = ownPassword) =>
      browser.send('PUT', '/account/email', { email: to, password })
    expect((await change(next, 'not this one')).kind).toBe('wrong-sign-in')
    expect((await change(next)).body).toMatchObject({ person: { email: next }, emailProven: false })
    expect((await confirm(browser, token)).kind).toBe('bad-account')
    expect((await confirm(browser, (await letter('confirm-email', next)).token)).status).toBe(200)
    // The same again changes nothing, and stays proven; another's is refused.
    expect((await change(next)).body).toMatchObject({ emailProven: true })
    const other = await own()
    expect((await change(other.email.toUpperCase())).kind).toBe('email-taken')
    expect((await change('nobody')).body).toMatchObject({ problems: [{ at: '/email' }] })
    expect((await house.browser().signIn(next, ownPassword)).status).toBe(200)
  })

  test('whom an organisation lets act, it names by a proven address', async () => {
    const li = house.browser()
    await li.signIn('li@huace.example')
    const { browser, email } = await own()
    const delegate = () => li.send('POST', '/organisations/practice-huace/delegations', { email, procedures: 'all' })
    expect(await delegate()).toMatchObject({ status: 422, body: { text: { zh: expect.stringContaining('没有确认') } } })
    await confirm(browser, (await letter('confirm-email', email)).token)
    expect((await delegate()).status).toBe(200)
  })
})

describe('a forgotten password', () => {
  const begin = (email: string, browser = house.browser()) =>
    browser.send('POST', '/account/password/reset/begin', { email })
  const finish = (token: string, password: string) =>
    house.browser().send('POST', '/account/password/reset/finish', { token, password })
  const next = 'other words in another row'

  test('is set anew by the link, and everything that was signed in is signed out, programs too', async () => {
    const { browser, email } = await proven()
    const program = await browser.send<{ token: string }>('POST', '/account/tokens', {
      name: 'x',
      until: house.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate().add({ days: 9 }).toString(),
    })
    expect((await begin(` ${email.toUpperCase()}`)).status).toBe(200)
    const { token } = await letter('reset-password', email)
    expect((await finish(token, next)).status).toBe(200)
    expect((await browser.get('/account')).status).toBe(401)
    expect(await house.people.signedIn(program.body.token)).toBeNull()
    expect((await browser.signIn(email, ownPassword)).kind).toBe('wrong-sign-in')
    expect((await browser.signIn(email, next)).status).toBe(200)
    expect((await finish(token, next)).kind).toBe('bad-account')
  })

  test('the answer is the same for a known address and for nobody’s, and so is what is written', async () => {
    const { email } = await proven()
    const unproven = await own()
    await letters()
    const answers = []
    for (const each of [email, unproven.email, 'nobody@example.cn', 'li@huace.example', 'not an address']) {
      const { status, body } = await begin(each)
      answers.push({ status, body, lying: (await lying()).length })
      await house.store.query('delete from outbox')
    }
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(answers[0]).toEqual({ status: 200, body: { done: true }, lying: 1 })
  })

  test('the letter goes to proven addresses only: another’s typed by a slip opens nothing', async () => {
    const { email } = await own()
    await letters()
    for (const each of [email, 'nobody@example.cn', 'li@huace.example']) await begin(each)
    expect(await letters()).toEqual([])
  })

  test('a password that will not do leaves the link as it is; two at once set one', async () => {
    const { email } = await proven()
    await begin(email)
    const { token } = await letter('reset-password', email)
    expect((await finish(token, 'short')).body).toMatchObject({ problems: [{ at: '/password' }] })
    const both = await Promise.all([finish(token, next), finish(token, `${next} still`)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
  })

  test('the link opens nothing once the password or the address was changed', async () => {
    const { browser, email } = await proven()
    await begin(email)
    const first = await letter('reset-password', email)
    await browser.send('PUT', '/account/password', { password: ownPassword, new: next })
    expect((await finish(first.token, `${next} too`)).kind).toBe('bad-account')
    await begin(email)
    const second = await letter('reset-password', email)
    await browser.send('PUT', '/account/email', { email: `moved-${email}`, password: next })
    expect((await finish(second.token, `${next} too`)).kind).toBe('bad-account')
  })

  test('a second factor is asked for as before', async () => {
    const { email } = await proven()
    const { rows } = await house.store.query('select id from persons where email = $1', [email])
    await house.store.query(
      "insert into second_factors (person, sealed, since, confirmed) values ($1, '', now(), true)",
      [rows[0]?.id],
    )
    await begin(email)
    await finish((await letter('reset-password', email)).token, next)
    expect((await house.browser().signIn(email, next)).kind).toBe('second-factor-needed')
  })

  test('tokens cannot be guessed, and guessing is slowed down', async () => {
    const browser = house.browser()
    const kinds: (string | null)[] = []
    for (let n = 0; n < 22; n++)
      kinds.push(
        (await browser.send('POST', '/account/password/reset/finish', { token: `guess-${n}`, password: next })).kind,
      )
    expect(kinds[0]).toBe('bad-account')
    expect(kinds.at(-1)).toBe('slow-down')
  })
})

describe('the letter', () => {
  const settings = { from: '一窗 <no-reply@window.example.cn>', origin: 'https://window.example.cn', practice: false }

  test.each([
    ['confirm-email', 'https://window.example.cn/account/confirm#the-token', '请确认您的电子邮箱'],
    ['reset-password', 'https://window.example.cn/sign-in/reset#the-token', '重新设置密码'],
  ] as const)('%s holds one link, in both languages, and no name', (kind, link, subject) => {
    const mail = composeLink({ kind, email: 'x@example.cn', token: 'the-token', hours: 24 }, settings)
    expect(mail.text.match(/https:\S+/g)).toEqual([link])
    expect(mail.subject).toContain(subject)
    expect(mail.text).toMatch(/24 小时[\s\S]*24 hours/)
    expect(mail.to).toEqual({ name: '', address: 'x@example.cn' })
  })

  test('no token lies in the database, in the outbox or beside its hash', async () => {
    const { email } = await own()
    const before = JSON.stringify(await lying())
    const { token } = await letter('confirm-email', email)
    const after = JSON.stringify(
      (await house.store.query('select encode(mark, $1), body from challenges', ['escape'])).rows,
    )
    expect(before + after).not.toContain(token)
    expect(after).not.toContain(email)
  })

  test('goes out by the post to a real mail server, and what is worth nothing any more does not', async () => {
    const other = await openPeople({ mails: true, tables: noticeTables })
    const box = await mailbox()
    const mailer = mailerOn({ ...settings, smtp: box.url, practice: true })
    const post = postOn(other.store, other.people, {
      webhooks: { secretOf: async () => null },
      sendWebhook: async () => ({ ok: false, gone: false, says: '' }),
      mailer,
      links: other.people.links,
      origin: settings.origin,
    })
    const browser = other.browser()
    const email = await browser.signUp()
    await browser.send('POST', '/account/password/reset/begin', { email: 'nobody@example.cn' })
    expect(await post.once()).toBe(2)
    expect(box.letters.map(({ to }) => to)).toEqual([[email]])
    expect((await other.store.query('select 1 from outbox')).rows).toEqual([])
    mailer.close()
    await Promise.all([box.close(), other.close()])
  })
})

describe('where no letters go out', () => {
  test('no address is proven, the account says so, and nothing is begun that cannot be ended', async () => {
    const quiet = await openPeople()
    const browser = quiet.browser()
    const email = await browser.signUp()
    expect((await browser.get('/account')).body).toMatchObject({ emailProven: false, mails: false })
    expect((await browser.send('POST', '/account/email/send')).kind).toBe('no-mail')
    expect((await browser.send('POST', '/account/password/reset/begin', { email })).kind).toBe('no-mail')
    expect((await quiet.store.query('select 1 from outbox')).rows).toEqual([])
    const li = quiet.browser()
    await li.signIn('li@huace.example')
    const given = { email, procedures: 'all' }
    expect((await li.send('POST', '/organisations/practice-huace/delegations', given)).status).toBe(200)
    await quiet.close()
  })
})
