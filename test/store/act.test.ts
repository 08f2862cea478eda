/** A command that looks before it writes: on both databases. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Command } from '../../src/store/change.ts'
import type { Json } from '../../src/store/json.ts'
import type { Migration } from '../../src/store/migrate.ts'
import { openStore, type Store, type Transaction, type Where } from '../../src/store/store.ts'
import { fail, ok, type Result } from '../../src/text.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'

const tables: readonly Migration[] = [
  {
    of: 'test',
    number: 1,
    name: 'wells',
    sql: `create table wells (id text primary key, water int not null);
          create table marks (span int8range not null, constraint marks_once exclude using gist (span with &&));`,
  },
]

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const kinds: readonly [string, () => Promise<Where>][] = [
  ['embedded', async () => ({ memory: true })],
  ['a server', async () => ({ url: await postgres.database() })],
]

const at = Temporal.Instant.from('2023-11-18T00:00:00Z')
const command = (key: string, digest = key): Command => ({ actor: 'a', key, digest })
const drawn = (id: string, answer: Json) => ({
  changes: [
    {
      stream: `well:${id}`,
      expected: 'latest' as const,
      events: [{ type: 'drawn', at, actor: 'a', body: answer }],
      rows: [],
      outbox: [],
    },
  ],
  answer,
})

/** A bucket less, unless the well is dry. */
const draw =
  (id: string) =>
  async (transaction: Pick<Transaction<unknown>, 'query'>): Promise<Result<ReturnType<typeof drawn>, 'dry'>> => {
    const { rows } = await transaction.query('select water from wells where id = $1 for update', [id])
    const left = Number(rows[0]?.water) - 1
    if (left < 0) return fail('dry')
    await transaction.query('update wells set water = $2 where id = $1', [id, left])
    return ok(drawn(id, { left }))
  }

describe.each(kinds)('%s', (_, where) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await where(), tables)
    await store.query(`insert into wells values ('a', 3), ('b', 1), ('c', 50)`)
  })
  afterAll(() => store.close())

  const water = async (id: string) => (await store.query('select water from wells where id = $1', [id])).rows[0]?.water

  test('what it writes stands with its event; given again it changes nothing', async () => {
    const first = await store.act(command('1'), draw('a'))
    const again = await store.act(command('1'), draw('a'))
    expect(first).toEqual(ok({ answer: { left: 2 }, repeated: false }))
    expect(again).toEqual(ok({ answer: { left: 2 }, repeated: true }))
    expect(await water('a')).toBe(2)
    expect(await store.read('well:a')).toHaveLength(1)
  })

  test('another request under the same key is told so', async () => {
    const other = await store.act(command('1', 'another'), draw('a'))
    expect(other).toMatchObject({ ok: false, error: { kind: 'key-reused' } })
  })

  test('what it refuses leaves nothing behind, and may be tried again', async () => {
    expect((await store.act(command('2'), draw('b'))).ok).toBe(true)
    const spoilt = await store.act(command('3'), async (transaction) => {
      await transaction.query(`insert into wells values ('x', 1)`)
      return draw('b')(transaction)
    })
    expect(spoilt).toEqual(fail('dry'))
    expect(await water('x')).toBeUndefined()
    await store.query(`update wells set water = 1 where id = 'b'`)
    expect((await store.act(command('3'), draw('b'))).ok).toBe(true)
  })

  test('twenty at once on one well, some of them twice: each once, in one chain', async () => {
    const keys = Array.from({ length: 20 }, (_, n) => `many-${n % 15}`)
    const done = await Promise.all(keys.map((key) => store.act(command(key), draw('c'))))
    expect(done.every(({ ok }) => ok)).toBe(true)
    expect(await water('c')).toBe(35)
    expect((await store.read('well:c')).map(({ version }) => version)).toEqual(
      Array.from({ length: 15 }, (_, n) => n + 1),
    )
    expect(await store.verifyStream('well:c', [])).toMatchObject({ events: 15, faults: [] })
  })

  test('what goes on one stream in two changes stands there one after the other', async () => {
    const two = async () => ok({ changes: [...drawn('d', 1).changes, ...drawn('d', 2).changes], answer: null })
    expect((await store.act<never>(command('two'), two)).ok).toBe(true)
    expect((await store.read('well:d')).map(({ version, body }) => [version, body])).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  describe('several commands together', () => {
    /** Each gets its key as an answer, but for the one that is refused; one event tells of all. */
    const given = (keys: readonly string[], refused: readonly string[] = []) =>
      store.together<string>(
        keys.map((key) => command(key)),
        async (transaction, fresh) => {
          const mine = fresh.map((n) => keys[n] ?? '')
          for (const key of mine) await transaction.query('insert into wells values ($1, 1)', [key])
          return {
            changes: drawn('together', mine).changes,
            outcomes: mine.map((key) => (refused.includes(key) ? fail('refused') : ok(key))),
          }
        },
      )

    test('each has its own outcome, those known their first answer', async () => {
      expect(await given(['t1', 't2'])).toEqual([
        ok({ answer: 't1', repeated: false }),
        ok({ answer: 't2', repeated: false }),
      ])
      expect(await given(['t2', 't3'])).toEqual([
        ok({ answer: 't2', repeated: true }),
        ok({ answer: 't3', repeated: false }),
      ])
      expect((await store.read('well:together')).map(({ body }) => body)).toEqual([['t1', 't2'], ['t3']])
    })

    test('one refused is not known afterwards, and may be tried again', async () => {
      expect(await given(['t4', 't5'], ['t4'])).toEqual([fail('refused'), ok({ answer: 't5', repeated: false })])
      await store.query(`delete from wells where id = 't4'`)
      expect(await given(['t4'])).toEqual([ok({ answer: 't4', repeated: false })])
    })

    test('where all are refused nothing is written', async () => {
      expect(await given(['t6', 't7'], ['t6', 't7'])).toEqual([fail('refused'), fail('refused')])
      expect(await water('t6')).toBeUndefined()
    })

    test('another request under a known key is told so', async () => {
      const [other] = await store.together<never>([command('t1', 'another')], async () => ({
        changes: [],
        outcomes: [],
      }))
      expect(other).toMatchObject({ ok: false, error: { kind: 'key-reused' } })
    })

    test('where they hurt each other nothing of it stands', async () => {
      await expect(given(['t8', 't1-well', 't1-well'])).rejects.toThrow()
      expect(await water('t8')).toBeUndefined()
    })
  })

  test('a constraint of the database comes back by its name', async () => {
    const mark = (key: string, span: string) =>
      store.act<never>(command(key), async (transaction) => {
        await transaction.query('insert into marks values ($1)', [span])
        return ok({ changes: [], answer: null })
      })
    expect((await mark('m1', '[1,10]')).ok).toBe(true)
    expect(await mark('m2', '[10,20]')).toMatchObject({ ok: false, error: { kind: 'taken', constraint: 'marks_once' } })
    expect((await mark('m3', '[11,20]')).ok).toBe(true)
  })
})
