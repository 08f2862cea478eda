import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../store/store.ts'
import { day } from '../time/dates.ts'
import { authorityId, authorities as everywhere } from './authorities.ts'
import { type People, peopleOn, peopleTables, seedPractice } from './people.ts'
import { practiceFirm, practicePassword, practicePerson } from './practice.ts'

/** Real time, moved by the test. */
let now = Temporal.Instant.from('2026-11-23T01:00:00Z')
const later = (duration: Temporal.DurationLike): void => {
  now = now.add(duration)
}
const settings = { secret: 'a secret of the tests, and of nobody else', origin: 'http://localhost:8080' }
const from = { address: '192.0.2.1', browser: 'Firefox on a desk' }
const authorities = [authorityId('beijing/foreign-experts'), authorityId('chaoyang/human-resources')]
const practising = { authorities, delegated: ['talent.work-and-residence'] }

let store: Store
let people: People
beforeAll(async () => {
  store = await openStore({ memory: true }, peopleTables)
  people = peopleOn(store, { ...settings, practice: true, now: () => now })
  await seedPractice(people, practising)
})
afterAll(() => store.close())

const practise = async (email: string, at = people, password = practicePassword, code?: string) =>
  at.accounts.signIn({ email, password, ...(code !== undefined && { code }) }, from)
const tokenOf = async (email: string, password = practicePassword): Promise<string> => {
  const signed = await practise(email, people, password)
  if (!signed.ok) throw new Error(signed.error.text.en)
  return signed.value.token
}
const signUp = async (email: string, password = 'a few words in a row', name = 'Chen Jing') => {
  const made = await people.accounts.signUp({ name, email, password }, { ...from, address: email })
  if (!made.ok) throw new Error(made.error.text.en)
  return made.value
}

describe('accounts of practice', () => {
  test('the firm’s legal representative, its lawyer, and a person for themselves', async () => {
    const li = await people.signedIn(await tokenOf('li@huace.example'))
    expect(li?.person).toMatchObject({ name: '李敏', email: 'li@huace.example' })
    expect(li?.actor.represents).toMatchObject([{ organisation: practiceFirm('huace'), until: null }])
    const zhao = await people.signedIn(await tokenOf('zhao@lawfirm.example'))
    expect(zhao?.actor.delegations).toMatchObject([
      { organisation: practiceFirm('huace'), procedures: ['talent.work-and-residence'], revoked: null },
    ])
    const morgan = await people.signedIn(await tokenOf('morgan@example.com'))
    expect(morgan?.actor).toMatchObject({ represents: [], delegations: [], offices: [] })
    expect((await people.organisation(practiceFirm('huace')))?.name).toBe('华测数据（北京）有限公司')
  })

  test('a clerk, a reviewer and an approver for every authority; a supervisor, an auditor and an operator', async () => {
    const seeded = await people.practice?.accounts()
    expect(seeded?.password).toBe(practicePassword)
    expect(seeded?.officers.map((office) => [office.authority.id, office.accounts.map(({ email }) => email)])).toEqual([
      [
        'beijing/foreign-experts',
        ['clerk', 'reviewer', 'approver'].map((role) => `${role}.beijing-foreign-experts@window.example`),
      ],
      [
        'beijing/government',
        ['supervisor', 'auditor', 'operator'].map((role) => `${role}.beijing-government@window.example`),
      ],
      [
        'chaoyang/human-resources',
        ['clerk', 'reviewer', 'approver'].map((role) => `${role}.chaoyang-human-resources@window.example`),
      ],
    ])
    const reviewer = await people.signedIn(await tokenOf('reviewer.beijing-foreign-experts@window.example'))
    expect(reviewer?.actor.offices).toMatchObject([{ authority: 'beijing/foreign-experts', role: 'reviewer' }])
  })

  test('seeded again, nothing changes; with one authority more, only that is added', async () => {
    const count = async () => Number((await store.query('select count(*)::int as n from events')).rows[0]?.n)
    const before = await count()
    await seedPractice(people, practising)
    expect(await count()).toBe(before)
    const more = { ...practising, authorities: [...authorities, authorityId('sta-beijing')] }
    await Promise.all([seedPractice(people, more), seedPractice(people, more)])
    expect(await count()).toBe(before + 3)
  })

  test('work lets none of them in, though they stand in its database', async () => {
    const work = peopleOn(store, { ...settings, practice: false, now: () => now })
    const token = await tokenOf('li@huace.example')
    expect(await work.signedIn(token)).toBe(null)
    expect(await practise('li@huace.example', work)).toMatchObject({ error: { code: 'wrong-sign-in' } })
    expect(work.practice).toBe(null)
    expect((await work.actor(practicePerson('li'))).represents).toEqual([])
  })

  test('hundreds are ready in a moment', async () => {
    const begun = performance.now()
    await seedPractice(people, { ...practising, authorities: everywhere.map(({ id }) => id) })
    expect(performance.now() - begun).toBeLessThan(5_000)
    expect((await people.practice?.accounts())?.officers.length).toBe(everywhere.length)
  })
})

describe('signing up and in', () => {
  test('an account of one’s own, its e-mail address in any writing', async () => {
    const { token, person } = await signUp(' Chen@Example.cn ')
    expect((await people.signedIn(token))?.person).toEqual({
      id: person,
      name: 'Chen Jing',
      email: 'chen@example.cn',
      phone: null,
      identity: null,
    })
    expect((await practise('CHEN@example.cn', people, 'a few words in a row')).ok).toBe(true)
  })

  const wrong: readonly [what: string, given: Parameters<People['accounts']['signUp']>[0], at: string][] = [
    ['no name', { name: ' ', email: 'a@b.cn', password: 'a few words in a row' }, '/name'],
    ['no address', { name: 'A', email: 'a at b.cn', password: 'a few words in a row' }, '/email'],
    ['a short password', { name: 'A', email: 'a@b.cn', password: 'short' }, '/password'],
    ['one character over and over', { name: 'A', email: 'a@b.cn', password: 'aaaaaaaaaaaaaaaa' }, '/password'],
    ['the address itself', { name: 'A', email: 'abcdef@b.cn', password: 'abcdef@b.cn' }, '/password'],
    ['no telephone', { name: 'A', email: 'a@b.cn', password: 'a few words in a row', phone: 'call me' }, '/phone'],
    ['an address that is taken', { name: 'A', email: 'li@huace.example', password: 'a few words in a row' }, '/email'],
  ]
  test.each(wrong)('%s is refused where it stands', async (_, given, at) => {
    const made = await people.accounts.signUp(given, { ...from, address: 'wrong' })
    expect(made.ok ? null : (made.error.at ?? (made.error.code === 'email-taken' && '/email'))).toBe(at)
  })

  test('a wrong password and an address that nobody has sound alike', async () => {
    const known = await practise('wang@beichen.example', people, 'not this one')
    const unknown = await practise('nobody@beichen.example', people, 'not this one')
    expect(known).toMatchObject({ ok: false, error: { code: 'wrong-sign-in' } })
    expect(unknown).toEqual(known)
  })

  test('another secret does not open what lies sealed, and says so', async () => {
    const { person } = await signUp('sealed@example.cn')
    await people.accounts.setIdentity(person, { kind: 'passport', number: 'E12345678' })
    expect(await people.opens()).toBe(true)
    const other = peopleOn(store, { ...settings, secret: 'another secret of the tests', practice: true })
    expect(await other.opens()).toBe(false)
  })

  test('of a token the database holds only the hash; of a password neither', async () => {
    const { token } = await signUp('hidden@example.cn', 'nobody reads these words')
    const { rows } = await store.query('select s.*, w.hash from sessions s join passwords w on w.person = s.person')
    const written = JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? [...value].join() : value))
    expect(written).not.toContain(token)
    expect(written).not.toContain('nobody reads these words')
    expect(written).toContain('$scrypt$ln=15,r=8,p=3$')
  })
})

describe('a session', () => {
  test('ends after twelve hours without use, and not while it is used', async () => {
    const { token } = await signUp('idle@example.cn')
    for (let hours = 0; hours < 24; hours += 8) {
      later({ hours: 8 })
      expect(await fresh().signedIn(token)).not.toBe(null)
    }
    later({ hours: 12, seconds: 1 })
    expect(await fresh().signedIn(token)).toBe(null)
  })

  test('ends after seven days, used or not', async () => {
    const { token } = await signUp('week@example.cn')
    for (let days = 0; days < 7; days += 0.25) {
      expect(await fresh().signedIn(token)).not.toBe(null)
      later({ hours: 6 })
    }
    expect(await fresh().signedIn(token)).toBe(null)
  })

  test('signed out, it is over at once; elsewhere it goes on, unless that was asked too', async () => {
    const [here, there] = [await tokenOf('wang@beichen.example'), await tokenOf('wang@beichen.example')]
    const session = await people.signedIn(here)
    expect(await people.signedIn(there)).not.toBe(null)
    await people.sessions.end(here)
    expect(await people.signedIn(here)).toBe(null)
    expect(await people.signedIn(there)).not.toBe(null)
    await people.sessions.endOthers(session?.person.id ?? practicePerson('wang'), null)
    expect(await people.signedIn(there)).toBe(null)
  })

  test('a session signed out while it is being read is not remembered', async () => {
    const token = await tokenOf('wang@beichen.example')
    const reading = people.signedIn(token)
    await people.sessions.end(token)
    await reading
    expect(await people.signedIn(token)).toBe(null)
  })

  test('a program’s token lives to its day, and is taken back alone', async () => {
    const person = practicePerson('wang')
    const { token, id } = await people.sessions.beginProgram(person, 'nightly report', now.add({ hours: 24 * 30 }))
    later({ hours: 24 * 29 })
    expect((await fresh().signedIn(token))?.session).toMatchObject({ kind: 'program', name: 'nightly report' })
    expect(await people.sessions.endOne(practicePerson('li'), id)).toBe(false)
    expect(await people.sessions.endOne(person, id)).toBe(true)
    expect(await fresh().signedIn(token)).toBe(null)
  })

  test('is remembered for a moment: two readings, one query', async () => {
    let queries = 0
    const counter: Store['query'] = (...asked) => {
      queries++
      return store.query(...asked)
    }
    const counting = { ...store, query: counter }
    const counted = peopleOn(counting, { ...settings, practice: true, now: () => now })
    const token = await tokenOf('li@huace.example')
    await Promise.all([counted.signedIn(token), counted.signedIn(token)])
    await counted.signedIn(token)
    expect(queries).toBe(1)
  })

  /** Another process on the same database: it remembers nothing yet. */
  const fresh = (): People => peopleOn(store, { ...settings, practice: true, now: () => now })
})

describe('organisations', () => {
  const today = day('2026-11-23')
  let number = 0
  const command = () => ({ actor: 'test', key: `key-${++number}`, digest: 'same' })

  test('entered with a code that holds, once; whoever enters it represents it', async () => {
    const { person, token } = await signUp('founder@example.cn')
    const given = { name: '新 公司', creditCode: '9111 0105 MA01 ABCD 1X', address: '北京市' }
    expect(await people.organisations.enter(person, given, today, command())).toMatchObject({
      error: { code: 'bad-account', at: '/creditCode' },
    })
    const right = { ...given, creditCode: '91110000600037341L' }
    const once = command()
    const made = await people.organisations.enter(person, right, today, once)
    if (!made.ok) throw new Error(made.error.text.en)
    expect(await people.organisations.enter(person, right, today, once)).toEqual(made)
    expect((await people.signedIn(token))?.actor.represents).toMatchObject([made.value])
    const other = await signUp('second@example.cn')
    expect(await people.organisations.enter(other.person, right, today, command())).toMatchObject({
      error: { code: 'set-already' },
    })
    const events = await store.read(`organisation:${made.value.organisation}`)
    expect(events.map(({ type, text }) => [type, text])).toEqual([
      ['organisation-entered', `{"from":"2026-11-23","representative":"${person}"}`],
    ])
  })

  test('a delegation counts from its day to its last, until it is taken back; to write to are those whom it concerns', async () => {
    const huace = { kind: 'organisation', id: practiceFirm('huace') } as const
    const li = practicePerson('li')
    const friend = await signUp('friend@example.cn')
    const given = {
      email: 'Friend@example.cn',
      procedures: ['culture.venue-approval'],
      from: today,
      until: day('2026-12-31'),
    }
    const made = await people.organisations.delegate(li, huace.id, given, today, command())
    if (!made.ok) throw new Error(made.error.text.en)
    expect((await people.actor(friend.person)).delegations).toMatchObject([{ procedures: ['culture.venue-approval'] }])
    const written = async (on: string, procedure: string | null) =>
      (await people.representatives(huace, day(on), procedure)).map(({ email }) => email).sort()
    expect(await written('2026-12-31', 'culture.venue-approval')).toEqual(['friend@example.cn', 'li@huace.example'])
    expect(await written('2026-12-31', 'talent.work-and-residence')).toEqual([
      'li@huace.example',
      'zhao@lawfirm.example',
    ])
    expect(await written('2026-12-31', null)).toEqual(['li@huace.example'])
    expect(await written('2027-01-01', 'culture.venue-approval')).toEqual(['li@huace.example'])
    await people.organisations.revoke(li, huace.id, made.value.delegation, day('2026-12-01'), command())
    expect(await written('2026-11-30', 'culture.venue-approval')).toEqual(['friend@example.cn', 'li@huace.example'])
    expect(await written('2026-12-01', 'culture.venue-approval')).toEqual(['li@huace.example'])
    // Once over, it stays over from the first day on.
    await people.organisations.revoke(li, huace.id, made.value.delegation, day('2026-12-20'), command())
    expect((await people.actor(friend.person)).delegations[0]?.revoked?.toString()).toBe('2026-12-01')
  })

  const wrong: readonly [what: string, given: object, at: string][] = [
    ['to someone unknown', { email: 'unknown@example.cn' }, '/email'],
    ['to oneself', { email: 'li@huace.example' }, '/email'],
    ['for nothing', { procedures: [] }, '/procedures'],
    ['that is over before it begins', { until: day('2026-11-22') }, '/until'],
  ]
  test.each(wrong)('a delegation %s is refused', async (_, given, at) => {
    const whole = { email: 'wang@beichen.example', procedures: 'all' as const, from: today, until: null, ...given }
    const made = await people.organisations.delegate(
      practicePerson('li'),
      practiceFirm('huace'),
      whole,
      today,
      command(),
    )
    expect(made).toMatchObject({ ok: false, error: { at } })
  })

  test('the journal holds ids and no names', async () => {
    const { rows } = await store.query("select string_agg(body, ' ') as all from events")
    expect(rows[0]?.all).not.toMatch(/example|李敏|华测/)
  })

  test('a changed address', async () => {
    const [li, huace] = [practicePerson('li'), practiceFirm('huace')]
    expect((await people.organisations.change(li, huace, { address: ' 北京市  海淀区 ' }, command())).ok).toBe(true)
    expect((await people.organisation(huace))?.address).toBe('北京市 海淀区')
  })
})
