/** What is written in the same transaction as a change of a case, by whoever asks for it (`Projection`). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../../src/store/change.ts'
import type { Projection } from '../../src/window/cases.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { clerk, filing, fresh, type Kept, kept, li, places, simple } from './house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const seatRow = (case_id: string, seat: number): Row => ({
  table: 'seats',
  onConflict: null,
  values: { case_id, seat },
})

describe.each(places(() => postgres))('%s', (_, where) => {
  let house: Kept
  /** Seats that will be drawn, the next one first. */
  let drawn: number[] = []
  const told: string[] = []
  const seats: Projection = async (before, after, deeds) => {
    told.push(
      `${before?.version ?? 0}→${after.version} ${deeds.map(({ event, by }) => `${event.type} by ${by}`).join(', ')}`,
    )
    return {
      rows: before === null ? [seatRow(after.id, drawn.shift() ?? 0)] : [],
      outbox: deeds.map(({ event, at }) => ({ kind: 'told', body: event.type, due: Temporal.Instant.from(at) })),
    }
  }
  const nothing: Projection = () => ({ rows: [], outbox: [] })
  beforeAll(async () => {
    house = await kept(await where(), [simple()], [seats, nothing])
    await house.store.query('create table seats (case_id text not null, seat int primary key)')
  })
  afterAll(() => house.store.close())

  const sent = async () => (await house.store.outbox.take(house.now(), house.now(), 100)).map(({ body }) => body)

  test('is asked with each change, and told who did what', async () => {
    drawn = [1]
    const id = await house.filed()
    await house.give(clerk, id, { command: 'accept' })
    expect(told.splice(0)).toEqual(['0→1 submitted by li', '1→2 accepted by clerk'])
    expect(await sent()).toEqual(['submitted', 'accepted'])
    expect((await house.store.query('select seat from seats')).rows).toEqual([{ seat: 1 }])
  })

  test('is asked too by the sweep, for each case that time has moved', async () => {
    house.on('2026-03-02')
    drawn = [2, 3]
    const ids = [await house.filed(), await house.filed()]
    told.splice(0)
    house.on('2026-03-11')
    await house.cases.sweep(100)
    const accepted = told.filter((each) => each.includes('accepted by time'))
    expect(accepted).toHaveLength(ids.length)
  })

  test('a place drawn twice is drawn again, under a number of its own', async () => {
    drawn = [10]
    await house.filed()
    drawn = [10, 10, 11]
    await house.filed()
    expect((await house.store.query('select seat from seats where seat >= 10 order by seat')).rows).toEqual([
      { seat: 10 },
      { seat: 11 },
    ])
    drawn = [10, 10, 10, 12]
    const before = (await house.store.query('select count(*)::int as n from events')).rows
    const done = await house.cases.submit(li, filing(), fresh())
    expect(done.ok ? '' : done.error.code).toBe('taken')
    // All or nothing.
    expect((await house.store.query('select count(*)::int as n from events')).rows).toEqual(before)
    drawn = []
  })
})
