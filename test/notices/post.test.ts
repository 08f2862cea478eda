/** The post, with a real mail server and a real program to receive: everything arrives, once, or it is said that it did not. */
import { createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { firm, otherFirm } from '../../src/people/people.examples.ts'
import type { Party } from '../../src/people/persons.ts'
import { day } from '../../src/time/dates.ts'
import { mostGivenUp, type PostSettings, pauses, postOn } from '../../src/window/notices/post.ts'
import { compose, type Mailer, mailerOn } from '../../src/window/notices/send-mail.ts'
import { messageId, signature, webhookSender } from '../../src/window/notices/send-webhook.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { places } from '../window/house.ts'
import { li, party, personNamed, type SmallHouse, smallHouse, venue, wang } from './house.ts'
import { isGenuine, type Mailbox, mailbox, type Program, program } from './receivers.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const origin = 'https://window.example.cn'
/** Two represent the firm, one the other. */
const people = {
  representatives: async ({ id }: Party) => (id === firm ? ['li', 'zhao'] : ['wang']).map(personNamed),
}

describe.each(places(() => postgres))('the post %s', (_, where) => {
  let house: SmallHouse
  let box: Mailbox
  let hook: Program
  let mailer: Mailer
  let ahead = Temporal.Duration.from({ seconds: 0 })
  const failures: unknown[] = []

  beforeAll(async () => {
    house = await smallHouse(await where())
  })
  afterAll(() => house.store.close())
  beforeEach(async () => {
    box = await mailbox()
    hook = await program()
    mailer = mailerOn({ smtp: box.url, from: '一窗 <no-reply@window.example.cn>', origin, practice: false })
    await house.store.query('delete from outbox')
    await house.store.query('delete from webhooks')
    failures.length = 0
  })
  afterEach(async () => {
    mailer.close()
    await Promise.all([box.close(), hook.close()])
  })

  const post = (given: Partial<PostSettings> = {}) =>
    postOn(house.store, people, {
      webhooks: house.webhooks,
      sendWebhook: house.send,
      mailer,
      origin,
      now: () => Temporal.Now.instant().add(ahead),
      onFailure: (error) => failures.push(error),
      ...given,
    })
  const listen = async (url = hook.url) => {
    const added = await house.webhooks.add(party(otherFirm), { url, events: [] }, wang.person)
    if (!added.ok) throw new Error(added.error.text.en)
    return { id: added.value.webhook.id, secret: added.value.secret }
  }
  const file = () => house.file(wang, venue.id, otherFirm)
  const later = (seconds: number) => {
    ahead = ahead.add({ seconds })
  }
  const toldOf = async (id: string) => (await house.notices.list(wang, day(house.today), { case: id })).notices

  test('a letter reaches each who represents the firm, apart, and says where to read on', async () => {
    const id = await house.file(li)
    expect(await post().once()).toBe(1)
    expect(box.letters.map(({ to }) => to).sort()).toEqual([['li@example.cn'], ['zhao@example.cn']])
    const [{ text } = { text: '' }] = box.letters
    expect(text).toMatch(/^Message-ID: <msg_[0-9a-f]{32}@window\.example\.cn>/m)
    expect(text).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(await house.waiting()).toBe(0)
    expect(await post().once()).toBe(0)
    // Reasons and what stands on the form are read behind the sign-in.
    const plain = compose(
      {
        id: 'msg_1',
        to: { name: 'Li, <evil@example.org>', email: 'li@example.cn' },
        page: `/cases/${id}`,
        notices: (await house.notices.list(li, day(house.today), { case: id })).notices,
      },
      { smtp: '', from: 'a@b.cn', origin, practice: true },
    )
    expect(plain.text).toContain(`${origin}/cases/${id}`)
    expect(plain.text).toContain('场所设立审批')
    expect(plain.text).not.toContain('朝阳区')
    expect(plain.subject).toMatch(
      /^\[演练 practice\] 已收到申请：场所设立审批.* · Application received: approval of a venue/,
    )
    expect(plain.to).toEqual({ name: 'Li, <evil@example.org>', address: 'li@example.cn' })
  })

  test('a mailbox that does not exist is given up at once, and the app says so; the other one has its letter', async () => {
    box.refused.set('zhao@example.cn', 550)
    const id = await house.file(li)
    await post().once()
    expect(box.letters.map(({ to }) => to)).toEqual([['li@example.cn']])
    expect(await house.waiting()).toBe(0)
    const { notices } = await house.notices.list(li, day(house.today), { case: id })
    expect(notices.map(({ event }) => event)).toEqual(['undelivered', 'submitted'])
    expect(notices[0]?.body.en).toContain('EENVELOPE 550')
  })

  test('a mailbox that is full today is tried again, and only that one', async () => {
    box.refused.set('zhao@example.cn', 452)
    await house.file(li)
    await post().once()
    box.refused.clear()
    expect(await post().once()).toBe(0)
    later(6)
    expect(await post().once()).toBe(1)
    expect(box.letters.map(({ to }) => to)).toEqual([['li@example.cn'], ['zhao@example.cn']])
  })

  test('a program is told, signed by Standard Webhooks', async () => {
    const { id, secret } = await listen()
    const number = await file()
    expect(await post().once()).toBe(2)
    const [got] = hook.got
    if (!got) throw new Error('nothing came')
    expect(isGenuine(got, secret)).toBe(true)
    expect(isGenuine({ ...got, body: got.body.replace('submitted', 'decided') }, secret)).toBe(false)
    expect(got.headers['webhook-id']).toBe(messageId(`${number}#1#0`, id))
    expect(JSON.parse(got.body)).toMatchObject({
      type: 'case.submitted',
      data: { notice: `${number}#1#0`, case: number, level: 'info', href: `${origin}/api/cases/${number}` },
    })
    expect((await house.webhooks.find(id))?.last).toMatchObject({ ok: true, says: '204' })
  })

  test('the signature of the specification’s own form', () => {
    const secret = `whsec_${Buffer.from('twenty-four bytes of key').toString('base64')}`
    expect(signature(secret, 'msg_1', 1674087231, '{}')).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/)
    expect(signature(secret, 'msg_1', 1674087231, '{}')).not.toBe(signature(secret, 'msg_1', 1674087232, '{}'))
  })

  test('died between sending and marking: it is sent again under the same id, by which the receiver drops it', async () => {
    await listen()
    const number = await file()
    const dying = post({
      sendWebhook: async (message, now) => {
        await house.send(message, now)
        throw new Error('the process ends here')
      },
      mailer: {
        send: async (letter) => {
          await mailer.send(letter)
          throw new Error('the process ends here')
        },
        sendLink: mailer.sendLink,
        close: () => undefined,
      },
    })
    await dying.once()
    expect(failures).toHaveLength(2)
    expect(await house.waiting()).toBe(2)
    expect(await post().once()).toBe(0)
    later(6)
    await post().once()
    expect(await house.waiting()).toBe(0)
    expect(hook.got).toHaveLength(2)
    expect(new Set(hook.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(hook.got.map(({ body }) => body)).toEqual([hook.got[0]?.body, hook.got[0]?.body])
    const ids = box.letters.map(({ text }) => /^Message-ID: (.*)$/m.exec(text)?.[1])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect((await toldOf(number)).map(({ event }) => event)).toEqual(['submitted'])
  })

  test('killed while it holds letters: another takes them when the lease is over, and not before', async () => {
    await listen()
    await file()
    const taken = await house.store.outbox.take(
      Temporal.Now.instant().add(ahead),
      Temporal.Now.instant().add(ahead).add({ seconds: 90 }),
      16,
    )
    expect(taken).toHaveLength(2)
    expect(await post().once()).toBe(0)
    later(89)
    expect(await post().once()).toBe(0)
    later(2)
    expect(await post().once()).toBe(2)
    expect([hook.got.length, box.letters.length]).toEqual([1, 1])
  })

  test('two workers, two hundred messages: each arrives once', async () => {
    await listen()
    for (let n = 0; n < 200; n++) await file()
    const stop = new AbortController()
    const working = [post({ mailer: null, sendWebhook: house.send }), post({ mailer: null })].map((each) =>
      each.run(stop.signal),
    )
    const started = performance.now()
    const left = async () =>
      Number((await house.store.query("select count(*) as n from outbox where kind = 'webhook'")).rows[0]?.n)
    while ((await left()) > 0 && performance.now() - started < 100_000)
      await new Promise((resume) => setTimeout(resume, 50))
    stop.abort()
    await Promise.all(working)
    expect(hook.got).toHaveLength(200)
    expect(new Set(hook.got.map(({ headers }) => headers['webhook-id'])).size).toBe(200)
  })

  test('tried for three days with growing pauses, then given up, said in the app, and at last disabled', async () => {
    expect(pauses.every((pause, index) => index === 0 || pause > (pauses[index - 1] ?? 0))).toBe(true)
    const days = pauses.reduce((sum, pause) => sum + pause, 0) / 86_400
    expect(days).toBeGreaterThan(3)
    expect(days).toBeLessThan(3.5)
    const { id } = await listen()
    hook.answer = { status: 500 }
    const numbers: string[] = []
    for (let n = 0; n < mostGivenUp; n++) numbers.push(await file())
    for (const pause of [0, ...pauses]) {
      later(pause + 1)
      await post({
        mailer: { ...mailer, send: async () => ({ ok: true, never: false, says: '' }) },
      }).once()
    }
    expect(hook.got).toHaveLength(mostGivenUp * (pauses.length + 1))
    expect(await house.waiting()).toBe(0)
    for (const number of numbers) {
      const told = await toldOf(number)
      expect(told.filter(({ title }) => title.en.startsWith('A webhook message could not be delivered'))).toHaveLength(
        1,
      )
      expect(told[0]).toMatchObject({ level: 'act', number })
    }
    const disabled = (await house.notices.list(wang, day(house.today), {})).notices.filter(({ title }) =>
      title.zh.startsWith('回调已停用'),
    )
    expect(disabled).toHaveLength(1)
    expect((await house.webhooks.find(id))?.disabled).not.toBeNull()
    // Nothing more is sent to it, until a test arrives.
    const before = hook.got.length
    await file()
    await post().once()
    expect(hook.got).toHaveLength(before)
    hook.answer = { status: 200 }
    expect(await house.webhooks.test(id)).toMatchObject({ disabled: null, last: { ok: true, says: '200' } })
    await file()
    await post().once()
    expect(hook.got.length).toBe(before + 2)
  })

  test('a program that is gone (410) is told no more', async () => {
    const { id } = await listen()
    hook.answer = { status: 410 }
    const number = await file()
    await post().once()
    expect((await house.webhooks.find(id))?.disabled).not.toBeNull()
    expect((await toldOf(number)).map(({ event }) => event)).toEqual(['undelivered', 'undelivered', 'submitted'])
  })

  test('a redirect is not followed, a long answer is not read, and no answer ends after ten seconds', async () => {
    const other = await program()
    const { id } = await listen()
    hook.answer = { status: 302, location: other.url }
    expect((await house.webhooks.test(id))?.last).toMatchObject({ ok: false, says: '302' })
    expect(other.got).toEqual([])
    await other.close()
    hook.answer = { status: 200, body: 'a'.repeat(10_000_000) }
    expect((await house.webhooks.test(id))?.last).toMatchObject({ ok: true })
    hook.answer = 'nothing'
    const started = performance.now()
    expect((await house.webhooks.test(id))?.last).toMatchObject({ ok: false, says: 'no answer within 10 s' })
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('a name that leads inside is refused when the message is sent, and the connection goes to the address that was checked', async () => {
    const message = (url: string) => ({ url, secret: 'whsec_AAAA', id: 'msg_1', body: {} })
    const now = Temporal.Now.instant()
    const inside = webhookSender({ practice: false, resolve: async () => [{ address: '127.0.0.1', family: 4 }] })
    expect(await inside(message('https://hook.example.cn/'), now)).toMatchObject({
      ok: false,
      says: 'is not a public address: private, local and reserved addresses may not be used',
    })
    // In practice the name is looked up once: it leads where it led when it was checked.
    let asked = 0
    const pinned = webhookSender({
      practice: true,
      resolve: async () => {
        asked++
        return [{ address: '127.0.0.1', family: 4 }]
      },
    })
    const { port } = new URL(hook.url)
    expect(await pinned(message(`http://no-such-name.invalid:${port}/hook`), now)).toMatchObject({ ok: true })
    expect(asked).toBe(1)
    expect(hook.got.at(-1)?.headers.host).toBe(`no-such-name.invalid:${port}`)
    // And no plain connection leaves this machine.
    const outside = webhookSender({ practice: true, resolve: async () => [{ address: '8.8.8.8', family: 4 }] })
    expect((await outside(message('http://localhost:9/'), now)).ok).toBe(false)
  })

  test('nobody listens: told in a word, without the inside', async () => {
    const free = await new Promise<number>((found) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const at = probe.address()
        probe.close(() => found(typeof at === 'object' && at ? at.port : 0))
      })
    })
    const { id } = await listen(`http://127.0.0.1:${free}/`)
    expect((await house.webhooks.test(id))?.last).toMatchObject({ ok: false, says: 'ECONNREFUSED' })
  })

  test('a letter that nobody here can send waits, and holds up no other', async () => {
    await house.store.query("insert into outbox (kind, body, due) values ('pigeon', '{}', now() - interval '1 day')")
    await file()
    expect(await post().once()).toBe(2)
    expect(box.letters).toHaveLength(1)
    expect(failures).toHaveLength(1)
    expect(await house.waiting()).toBe(1)
  })
})
