/** What is done without anybody asking: by one process or by two, in good days and in bad. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, signerFrom } from '../../src/store/note.ts'
import { openStore } from '../../src/store/store.ts'
import { caseTables } from '../../src/window/case-tables.ts'
import { casesOn } from '../../src/window/cases.ts'
import { statisticsOn } from '../../src/window/statistics.ts'
import { workerOn } from '../../src/window/worker.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { filing, fresh, kept, li, places, simple } from './house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const until = async (so: () => Promise<boolean> | boolean): Promise<void> => {
  for (let tries = 0; tries < 400; tries++) {
    if (await so()) return
    await pause(25)
  }
  throw new Error('it did not come about')
}

describe.each(places(() => postgres))('%s', (_, where) => {
  test('time moves on, the journal is signed, days are counted; told to stop, it stops', async () => {
    const house = await kept(await where())
    const { store, cases } = house
    const ids = [await house.filed(), await house.filed()]
    house.on('2026-03-12')
    const statistics = statisticsOn(store, house.now)
    const troubles: string[] = []
    const stop = new AbortController()
    const worker = workerOn({ cases, store, clock: house, statistics, report: (job) => troubles.push(job) })
    const over = worker.run(stop.signal)
    await until(async () => (await Promise.all(ids.map(cases.find))).every((each) => each?.phase === 'reviewing'))
    await until(async () => (await store.checkpoints.last()) !== null)
    await until(async () => Number((await store.query('select count(*)::int as n from limit_folded')).rows[0]?.n) > 0)
    stop.abort()
    await over
    expect(troubles).toEqual([])
    await store.close()
  })

  test('a case that cannot be moved on holds up no other, and is told of once', async () => {
    const house = await kept(await where(), [simple(), simple({ id: 'gone' })])
    const { store } = house
    const lost = await house.filed({ procedure: 'gone' })
    const good = await house.filed()
    house.on('2026-03-12')
    // The program that runs now knows nothing of the matter any more.
    const cases = casesOn(store, new Map([['simple', simple()]]), house.now)
    const troubles: string[] = []
    let rounds = 0
    const counted: typeof cases.sweep = (most, aside) => {
      if (aside?.size === 0) rounds++
      return cases.sweep(most, aside)
    }
    const stop = new AbortController()
    const statistics = statisticsOn(store, house.now)
    const over = workerOn({
      cases: { sweep: counted },
      store,
      clock: house,
      statistics,
      report: (job) => troubles.push(job),
    }).run(stop.signal)
    await until(async () => rounds >= 2 && (await cases.find(good))?.phase === 'reviewing')
    stop.abort()
    await over
    expect(troubles).toEqual([`sweep ${lost}`])
    expect((await cases.find(lost))?.phase).toBe('received')
    await expect(cases.sweep(10)).rejects.toThrow('gone')
    await store.close()
  })

  test('what fails is tried again, more and more slowly, and the rest goes on', async () => {
    const house = await kept(await where())
    const { store, cases } = house
    const troubles: string[] = []
    let tries = 0
    const stop = new AbortController()
    const statistics = { fold: () => Promise.reject(new Error('away')) }
    const more = [{ name: 'post', every: 1, run: async () => void tries++ }]
    const worker = workerOn({ cases, store, clock: house, statistics, report: (job) => troubles.push(job), more })
    const over = worker.run(stop.signal)
    await until(() => troubles.length === 2 && tries > 5)
    stop.abort()
    await over
    expect(troubles).toEqual(['statistics', 'statistics'])
    await store.close()
  })
})

test('two processes at once: what is due is done once, and nobody complains', async () => {
  const where = { url: await postgres.database(), signer: signerFrom('onewindow/test', newKey()) }
  const one = await kept(where)
  for (let filed = 0; filed < 40; filed++) await one.cases.submit(li, filing(), fresh())
  one.on('2026-03-12')
  const store = await openStore(where, caseTables)
  const two = { store, cases: casesOn(store, new Map([['simple', simple()]]), one.now), now: one.now }
  const troubles: unknown[] = []
  const stop = new AbortController()
  const over = [one, two].map((each) =>
    workerOn({
      ...each,
      clock: each,
      statistics: statisticsOn(each.store, each.now),
      report: (...all) => troubles.push(all),
    }).run(stop.signal),
  )
  await until(
    async () =>
      (await one.store.query(`select count(*)::int as n from cases where phase = 'reviewing'`)).rows[0]?.n === 40,
  )
  stop.abort()
  await Promise.all(over)
  expect(troubles).toEqual([])
  const { rows } = await one.store.query(`select count(*)::int as n from events where type = 'accepted'`)
  expect(rows).toEqual([{ n: 40 }])
  expect((await one.store.verifyJournal()).faults).toEqual([])
  await store.close()
  await one.store.close()
})
