/** Two processes on one PostgreSQL server: what one does counts for the other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorities } from '../../src/people/authorities.ts'
import { type People, peopleOn, peopleTables } from '../../src/people/people.ts'
import { practiceFirm, practicePassword, practicePerson } from '../../src/people/practice.ts'
import { newKey, signerFrom } from '../../src/store/note.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { day } from '../../src/time/dates.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'

let server: PostgresServer
let stores: readonly [Store, Store]
let one: People
let other: People
beforeAll(async () => {
  server = await startPostgres()
  const url = await server.database()
  const signer = signerFrom('onewindow/test', newKey())
  stores = await Promise.all([openStore({ url, signer }, peopleTables), openStore({ url, signer }, peopleTables)])
  const settings = { secret: 'a secret of the tests', origin: 'http://localhost:8080', practice: true }
  one = peopleOn(stores[0], settings)
  other = peopleOn(stores[1], settings)
})
afterAll(async () => {
  for (const store of stores) await store.close()
  await server.stop()
})

const from = { address: '192.0.2.1', browser: 'Firefox' }
const signIn = async (at: People, email = 'li@huace.example') => {
  const signed = await at.accounts.signIn({ email, password: practicePassword }, from)
  if (!signed.ok) throw new Error(signed.error.text.en)
  return signed.value.token
}

test('both seed at once: each account is there once', async () => {
  const what = { authorities: authorities.map(({ id }) => id), delegated: ['talent.work-and-residence'] }
  await Promise.all([one.practice?.seed(what), other.practice?.seed(what)])
  const { rows } = await stores[0].query(
    `select count(*)::int as offices, (select count(*)::int from events) as events from offices`,
  )
  // Three offices at each authority, three that oversee; an event for each, one for each firm, one delegation.
  const offices = authorities.length * 3 + 3
  expect(rows[0]).toEqual({ offices, events: offices + 8 })
  expect((await stores[0].verifyStream('organisation:practice-huace')).faults).toEqual([])
})

describe('a session', () => {
  test('begun at one counts at the other, and ended there is over here within a second', async () => {
    const token = await signIn(one)
    expect((await other.signedIn(token))?.person.name).toBe('李敏')
    await one.sessions.end(token)
    expect(await one.signedIn(token)).toBe(null)
    await new Promise((resume) => setTimeout(resume, 1_050))
    expect(await other.signedIn(token)).toBe(null)
  })

  test('a delegation given at one counts at the other within a second', async () => {
    const token = await signIn(other, 'morgan@example.com')
    expect((await other.signedIn(token))?.actor.delegations).toEqual([])
    const today = day('2026-11-23')
    const given = { email: 'morgan@example.com', procedures: 'all', from: today, until: null } as const
    const command = { actor: 'test', key: 'given-once', digest: 'same' }
    await one.organisations.delegate(practicePerson('li'), practiceFirm('huace'), given, today, command)
    await new Promise((resume) => setTimeout(resume, 1_050))
    expect((await other.signedIn(token))?.actor.delegations).toMatchObject([{ procedures: 'all', until: null }])
  })
})

test('guesses at both are counted together', async () => {
  const given = { name: 'Chen Jing', email: 'chen@example.cn', password: 'a few words in a row' }
  expect((await one.accounts.signUp(given, from)).ok).toBe(true)
  const guess = (at: People, n: number) =>
    at.accounts.signIn(
      { email: 'chen@example.cn', password: `guess number ${n}` },
      { ...from, address: `198.51.100.${n}` },
    )
  const replies = await Promise.all(Array.from({ length: 20 }, (_, n) => guess(n % 2 ? one : other, n)))
  const codes = replies.map((reply) => (reply.ok ? 'in' : reply.error.code))
  expect(codes.filter((code) => code === 'wrong-sign-in')).toHaveLength(5)
  expect(codes.filter((code) => code === 'slow-down')).toHaveLength(15)
})
