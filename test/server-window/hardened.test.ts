/** What a stranger tries at the door: other sites' pages, other spellings, too much of everything. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Environment, practiceSecret, settings } from '../../src/people/modes.ts'
import { practicePassword } from '../../src/people/practice.ts'
import { buildApp } from '../../src/server/app.ts'
import { openHouse } from '../../src/server/house.ts'
import { openFor } from '../../src/server/installation.ts'
import { documentsOn } from '../../src/window/documents.ts'
import { expert, filed, huace, openWindow, pdf, type Tried } from './house.ts'

let window: Tried
beforeAll(async () => {
  window = await openWindow()
})
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

describe('a page of another site', () => {
  const signIn = (headers: Record<string, string>) =>
    window.app.inject({
      method: 'POST',
      url: '/api/account/sign-in',
      headers,
      payload: { email: 'li@huace.example', password: practicePassword },
    })

  // biome-ignore format: a table
  const pages: readonly (readonly [what: string, headers: Record<string, string>, status: number])[] = [
    ['of ours', { 'sec-fetch-site': 'same-origin' }, 200],
    ['of ours, in a browser that names the origin alone', { origin: 'http://localhost:8080' }, 200],
    ['of no site: a program', {}, 200],
    ['of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['of a neighbour', { 'sec-fetch-site': 'same-site' }, 403],
    ['of another site, in a browser that names the origin alone', { origin: 'https://elsewhere.example' }, 403],
    ['of nowhere that can be named', { origin: 'null' }, 403],
  ]
  test.each(pages)('signs nobody in as somebody else: %s', async (_, headers, status) => {
    expect((await signIn(headers)).statusCode).toBe(status)
  })
})

describe('what one address may ask in a minute', () => {
  test.each([
    ['as it is written', '/api/session'],
    ['spelt with percent signs', '/%61pi/session'],
    ['spelt with the host', 'http://localhost/api/session'],
  ])('counts %s, with an invented token too', async (_, url) => {
    const app = await buildApp({ house: window.house, perMinute: 3 })
    const statuses: number[] = []
    for (const token of ['one', 'two', 'three', 'four'])
      statuses.push((await app.inject({ url, headers: { authorization: `Bearer ${token}` } })).statusCode)
    await app.close()
    expect(statuses).toEqual([200, 200, 200, 429])
  })

  test('behind a proxy counts by the address that the proxy saw, whatever the reader claims before it', async () => {
    const app = await buildApp({ house: window.house, perMinute: 3, behindProxy: true })
    const ask = async (forwarded: string) =>
      (await app.inject({ url: '/api/session', headers: { 'x-forwarded-for': forwarded } })).statusCode
    const statuses: number[] = []
    for (const claimed of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'])
      statuses.push(await ask(`${claimed}, 198.51.100.7`))
    expect(statuses).toEqual([200, 200, 200, 429])
    expect(await ask('198.51.100.8')).toBe(200)
    await app.close()
  })
})

describe('a file that is handed in', () => {
  // biome-ignore format: a table
  const names: readonly (readonly [what: string, typed: string, kept: string])[] = [
    ['plain text that would be a program', 'contract.bat', 'contract.bat.txt'],
    ['plain text that would be a page', 'contract.HTML', 'contract.HTML.txt'],
    ['an ending behind a point and a space', 'contract.txt .bat. ', 'contract.txt .bat.txt'],
    ['a name written backwards', 'contract\u202etxt.bat', 'contracttxt.bat.txt'],
    ['plain text', '合同.txt', '合同.txt'],
    ['a table in plain text', 'people.CSV', 'people.CSV'],
    ['no ending', '合同', '合同.txt'],
  ]
  test.each(names)('is saved by others as what it is: %s', async (_, typed, kept) => {
    const li = await window.as('li')
    const { status, body } = await li.upload(typed, Buffer.from('start calc.exe\n'))
    expect([status, body.name]).toEqual([200, kept])
    const { headers } = await li.get(`/documents/${body.id}`)
    expect(headers['content-disposition']).toContain(encodeURIComponent(kept))
  })

  test('of one person only so much waits; what is in a case does not count', async () => {
    const documents = documentsOn(window.house.store, undefined, 1000)
    const by = 'somebody' as never
    expect((await documents.keep(by, 'a.txt', Buffer.from('a'.repeat(900)))).ok).toBe(true)
    expect(await documents.keep(by, 'b.txt', Buffer.from('b'.repeat(200)))).toMatchObject({ ok: false })
    expect((await documents.keep(by, 'c.txt', Buffer.from('c'.repeat(100)))).ok).toBe(true)
  })

  test('and never used is dropped after thirty days: not one of a case, of a draft, or handed in again', async () => {
    const { store, documents } = window.house
    const { person: wang } = await window.signedUp()
    const li = await window.as('li')
    await filed(li)
    const hand = async (who: typeof li, says: string) => (await who.upload('a.pdf', pdf(says))).body.id as string
    const [unused, drafted, again] = [await hand(wang, 'unused'), await hand(li, 'drafted'), await hand(wang, 'again')]
    const draft = await li.put(`/drafts/talent.work-and-residence?for=organisation:${huace.id}`, {
      version: 0,
      form: expert,
      papers: [{ paper: 'passport', document: drafted }],
    })
    expect(draft.status).toBe(200)
    const ids = async () => new Set((await store.query('select id from documents')).rows.map(({ id }) => id))
    const before = await ids()
    for (const [table, days] of [
      ['uploads', 31],
      ['documents', 31],
    ] as const)
      await store.query(`update ${table} set at = now() - make_interval(days => $1)`, [days])
    await hand(wang, 'again')
    const inCases = (await store.query('select document from case_documents')).rows.map(({ document }) => document)
    expect(await documents.dropUnused()).toBeGreaterThan(0)
    const after = await ids()
    expect([before.has(unused), after.has(unused)]).toEqual([true, false])
    expect([...inCases, drafted, again].filter((id) => !after.has(id))).toEqual([])
    expect((await wang.get(`/documents/${unused}`)).kind).toBe('unknown-document')
  })
})

describe('a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-mode-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const given = (environment: Environment) => {
    const read = settings({ ONEWINDOW_DATA: folder, ...environment })
    if (!read.ok) throw new Error(read.error[0]?.text.en)
    return read.value.settings
  }
  const production = given({
    ONEWINDOW_MODE: 'production',
    ONEWINDOW_SECRET: 'the secret of this installation, which no one else knows',
    ONEWINDOW_ORIGIN: 'https://window.example.cn',
  })
  const practice = given({ ONEWINDOW_SECRET: practiceSecret })

  test('of work is not opened for practice, where everybody knows the passwords', async () => {
    await (await openHouse(production)).close()
    await expect(openHouse(practice)).rejects.toMatchObject({ broken: 'mode', says: { en: expect.any(String) } })
    await (await openHouse(production)).close()
  })

  test('of practice is not opened for work, where nobody’s office may be a gift of practice', async () => {
    await expect(openFor('production', window.house.store)).rejects.toMatchObject({ broken: 'mode' })
    await window.house.store.query('delete from installation')
    await expect(openFor('production', window.house.store), 'from before it was written down').rejects.toMatchObject({
      broken: 'mode',
    })
    await openFor('practice', window.house.store)
  })
})
