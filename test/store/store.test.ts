import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Asked, Change, Row } from '../../src/store/change.ts'
import type { StoredEvent } from '../../src/store/event.ts'
import { start } from '../../src/store/feed.ts'
import type { Json } from '../../src/store/json.ts'
import { verifyConsistency } from '../../src/store/merkle.ts'
import type { Migration } from '../../src/store/migrate.ts'
import { newKey, signerFrom } from '../../src/store/note.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'

const desks = [
  {
    of: 'test',
    number: 1,
    name: 'desk',
    sql: 'create table desk (id text primary key, due date, fen bigint, state jsonb, tags text[]); create unique index desk_fen on desk (fen)',
  },
]

const noon = Temporal.Instant.from('2026-11-23T04:00:00.123456789Z')

const change = (stream: string, expected: number, body: Json = {}, rows: readonly Row[] = []): Change => ({
  stream,
  expected,
  events: [{ type: 'noted', body, at: noon, actor: 'p1' }],
  rows,
  outbox: [],
})

let keys = 0
const asked = (answer: Json = 'done', key = `k${++keys}`, digest = 'd'): Asked => ({
  command: { actor: 'p1', key, digest },
  answer,
})

const desk = (id: string, values: Row['values'] = {}): Row => ({
  table: 'desk',
  values: { id, ...values },
  onConflict: ['id'],
})

/** Where it went well the answer, else the kind of refusal. */
async function told(outcome: ReturnType<Store['commit']>): Promise<Json> {
  const found = await outcome
  return found.ok ? found.value.answer : found.error.kind
}

async function all(store: Store, most = 7): Promise<readonly StoredEvent[]> {
  const found: StoredEvent[] = []
  for (;;) {
    const next = await store.feed(found.at(-1)?.after ?? start, most)
    if (next.length === 0) return found
    found.push(...next)
  }
}

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const places: readonly [kind: string, where: () => Promise<Where>][] = [
  ['embedded', async () => ({ memory: true })],
  ['server', async () => ({ url: await postgres.database(), signer: signerFrom('test', newKey()) })],
]

describe.each(places)('%s', (kind, where) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await where(), desks)
  })
  afterAll(() => store.close())

  test('is what was asked for', () => expect(store.kind).toBe(kind))

  describe('a commit', () => {
    test('writes events, projections and messages together, and they are read back as they were', async () => {
      const body = { b: [1, 2.5, 'ü"\\\n', null], a: { ключ: true, 姓名: '王' } }
      const row = desk('one', {
        due: Temporal.PlainDate.from('2026-12-01'),
        fen: 9007199254740993n,
        state: body,
        tags: ['x'],
      })
      const letter = { kind: 'notice', body: { to: 'p1' }, due: noon }
      expect(
        await told(store.commit([{ ...change('case:one', 0, body, [row]), outbox: [letter] }], asked({ id: 1 }))),
      ).toEqual({ id: 1 })
      const [event] = await store.read('case:one')
      expect(event).toMatchObject({ stream: 'case:one', version: 1, type: 'noted', body, actor: 'p1' })
      expect(event?.at.toString()).toBe('2026-11-23T04:00:00.123456Z')
      expect((await store.query('select * from desk where id = $1', ['one'])).rows).toEqual([
        { id: 'one', due: '2026-12-01', fen: '9007199254740993', state: body, tags: ['x'] },
      ])
      const later = noon.add({ minutes: 1 })
      const [taken] = await store.outbox.take(later, later.add({ minutes: 5 }), 10)
      expect(taken).toMatchObject({ kind: 'notice', body: { to: 'p1' }, attempts: 1 })
      expect(await store.outbox.take(later, later.add({ minutes: 5 }), 10)).toEqual([])
      expect(await store.outbox.take(later.add({ minutes: 6 }), later.add({ minutes: 9 }), 10)).toHaveLength(1)
      await store.outbox.sent([taken?.id ?? 0n])
      expect(await store.outbox.take(later.add({ hours: 1 }), later.add({ hours: 2 }), 10)).toEqual([])
    })

    test('of several streams is one: what one may not, none does', async () => {
      await store.commit([change('case:both', 0)], asked())
      expect(await told(store.commit([change('case:fresh', 0), change('case:both', 0)], asked()))).toBe('conflict')
      expect(await store.read('case:fresh')).toEqual([])
    })

    test('puts a projection in place of the one before', async () => {
      await store.commit([change('case:again', 0, {}, [desk('again', { fen: 1n, state: { a: 1 } })])], asked())
      await store.commit([change('case:again', 1, {}, [desk('again', { fen: 2n })])], asked())
      expect((await store.query('select fen, state from desk where id = $1', ['again'])).rows).toEqual([
        { fen: '2', state: { a: 1 } },
      ])
    })

    test('after a version that is not there is a conflict', async () => {
      expect(await told(store.commit([change('case:gap', 5)], asked()))).toBe('conflict')
    })

    test('of many at once are all written, each once, chained', async () => {
      const streams = Array.from({ length: 150 }, (_, n) => `many:${n}`)
      const outcomes = await Promise.all(
        streams.flatMap((stream) => [0, 1].map((version) => told(store.commit([change(stream, version)], asked())))),
      )
      expect(new Set(outcomes)).toEqual(new Set(['done']))
      for (const stream of streams.slice(0, 10)) {
        const [first, second] = await store.read(stream)
        expect(second?.previous).toEqual(first?.hash)
      }
    })

    test('of many events each is numbered as they happened, however the group is joined', async () => {
      const several = (stream: string): Change => ({
        ...change(stream, 0),
        events: Array.from({ length: 6 }, (_, n) => ({ type: 'noted', body: n, at: noon, actor: 'p1' })),
        outbox: Array.from({ length: 6 }, (_, n) => ({ kind: `of ${stream}`, body: n, due: noon })),
      })
      const streams = Array.from({ length: 60 }, (_, n) => `long:${n}`)
      await Promise.all(streams.map((stream) => told(store.commit([several(stream)], asked()))))
      const fed = (await all(store, 500)).filter(({ stream }) => stream.startsWith('long:'))
      for (const stream of streams)
        expect(fed.filter((event) => event.stream === stream).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6])
      const letters = await store.outbox.take(noon, noon, 1000)
      for (const stream of streams)
        expect(letters.filter(({ kind }) => kind === `of ${stream}`).map(({ body }) => body)).toEqual([
          0, 1, 2, 3, 4, 5,
        ])
      await store.outbox.sent(letters.filter(({ kind }) => kind.startsWith('of ')).map(({ id }) => id))
    })

    test('that cannot be written does not harm those in its group', async () => {
      const bad: Row = { table: 'desk', values: { id: 'bad', due: 'no day' }, onConflict: null }
      const outcomes = await Promise.allSettled([
        told(store.commit([change('good:1', 0)], asked())),
        told(store.commit([change('bad:1', 0, {}, [bad])], asked())),
        told(store.commit([change('good:2', 0, {}, [desk('g2', { fen: 77n })])], asked())),
        told(store.commit([change('bad:2', 0, {}, [desk('g3', { fen: 77n })])], asked())),
      ])
      expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(
        expect.arrayContaining(['done', 'failed', 'taken']),
      )
      expect(await store.read('good:1')).toHaveLength(1)
      expect(await store.read('bad:1')).toEqual([])
      expect((await store.read('good:2')).length + (await store.read('bad:2')).length).toBe(1)
    })

    test('may not write one stream twice', async () => {
      await expect(store.commit([change('twice', 0), change('twice', 1)], asked())).rejects.toMatchObject({
        broken: 'misused',
      })
    })
  })

  describe('of those who race for one stream', () => {
    test('one wins and the others are told', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => told(store.commit([change('race', 0)], asked()))),
      )
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
      expect(outcomes.filter((one) => one === 'conflict')).toHaveLength(19)
      expect(await store.read('race')).toHaveLength(1)
    })
  })

  describe('a command repeated', () => {
    test('gets the first answer, and is not done again', async () => {
      await store.commit([change('rep', 0)], asked('first', 'rep'))
      const second = await store.commit([change('rep', 0)], asked('second', 'rep'))
      expect(second).toEqual({ ok: true, value: { answer: 'first', repeated: true } })
      expect(await told(store.commit([change('rep', 9)], asked('third', 'rep')))).toBe('first')
      expect(await store.read('rep')).toHaveLength(1)
    })

    test('at the same time is done once', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, n) => store.commit([change(`rep:${n}`, 0)], asked(n, 'at-once'))),
      )
      const answers = outcomes.map((one) => (one.ok ? one.value.answer : one.error.kind))
      expect(new Set(answers).size).toBe(1)
      expect(outcomes.filter((one) => one.ok && !one.value.repeated)).toHaveLength(1)
      const streams = await Promise.all(Array.from({ length: 20 }, (_, n) => store.read(`rep:${n}`)))
      expect(streams.flat()).toHaveLength(1)
    })

    test('with another request is refused', async () => {
      await store.commit([change('reused', 0)], asked('first', 'reused', 'one'))
      expect(await told(store.commit([change('reused', 1)], asked('other', 'reused', 'two')))).toBe('key-reused')
      expect(await store.read('reused')).toHaveLength(1)
    })
  })

  describe('a transaction', () => {
    test('is all or nothing', async () => {
      const work = store.transact(async ({ query }) => {
        await query("insert into desk (id) values ('half')")
        throw new Error('no')
      })
      await expect(work).rejects.toThrow('no')
      expect((await store.query("select from desk where id = 'half'")).rows).toEqual([])
    })

    const outer: readonly [what: string, use: () => Promise<unknown>][] = [
      ['a query', () => store.query('select 1')],
      ['a typed query', () => store.db.selectFrom('desk').selectAll().execute()],
      ['a transaction', () => store.transact(async () => undefined)],
      ['a commit', () => store.commit([change('inside', 0)], asked())],
      ['reading a stream', () => store.read('inside')],
      ['the feed', () => store.feed(start, 1)],
      ['the outbox', () => store.outbox.take(noon, noon, 1)],
      ['a checkpoint', async () => store.checkpoints.last()],
    ]
    test.each(outer)('does not let through %s of the outer handle', async (_, use) => {
      await expect(store.transact(() => use())).rejects.toMatchObject({ broken: 'inside' })
      await expect(use()).resolves.not.toThrow()
    })

    test('has its own handle, which ends with it', async () => {
      const handle = await store.transact(async (inner) => {
        await inner.query("insert into desk (id) values ('typed')")
        expect(await inner.db.selectFrom('desk').select('id').where('id', '=', 'typed').execute()).toEqual([
          { id: 'typed' },
        ])
        return inner
      })
      await expect(handle.query('select 1')).rejects.toMatchObject({ broken: 'misused' })
    })
  })

  describe('the feed', () => {
    test('gives every event once, in the order of each stream, whatever the page', async () => {
      const events = await all(store)
      const { rows } = await store.query('select count(*)::int as n from events')
      expect(events).toHaveLength(Number(rows[0]?.n))
      const seen = new Map<string, number>()
      for (const { stream, version } of events) {
        expect(version).toBe((seen.get(stream) ?? 0) + 1)
        seen.set(stream, version)
      }
      expect((await all(store, 1000)).map(({ hash }) => hash)).toEqual(events.map(({ hash }) => hash))
    })
  })

  describe('the journal', () => {
    test('signs what there is, proves that an event is in it, and that a later one holds the earlier', async () => {
      const first = await store.checkpoints.make(noon)
      expect(await store.checkpoints.make(noon)).toEqual(first)
      await store.commit([change('later', 0)], asked())
      const second = await store.checkpoints.make(noon)
      expect(second.size).toBe(first.size + 1)
      const path = await store.checkpoints.consistency(first.size, second.size)
      expect(verifyConsistency(first.size, second.size, first.root, second.root, path)).toBe(true)
      expect(await store.checkpoints.inclusion('later', 1, first.size)).toBeNull()
      expect(await store.verifyStream('later')).toEqual({ events: 1, covered: 1, faults: [] })
      expect(await store.verifyStream('many:3')).toEqual({ events: 2, covered: 2, faults: [] })
      const whole = await store.verifyJournal({ held: [first.note] })
      expect(whole).toEqual({ events: second.size, covered: second.size, faults: [] })
    })
  })
})

describe('the tables', () => {
  const step = (number: number, sql: string): Migration => ({ of: 'test', number, name: `step ${number}`, sql })
  const [one, two] = [step(1, 'create table t (a int)'), step(2, 'alter table t add column b int')]

  let url: string
  beforeAll(async () => {
    url = await postgres.database()
  })

  async function opened(migrations: readonly Migration[]): Promise<readonly string[]> {
    const store = await openStore({ url }, migrations)
    try {
      const { rows } = await store.query(
        "select column_name from information_schema.columns where table_name = 't' order by 1",
      )
      return rows.map((row) => String(row.column_name))
    } finally {
      await store.close()
    }
  }

  test('are built up step by step; a step that ran is never another one, and is not forgotten', async () => {
    expect(await opened([one])).toEqual(['a'])
    expect(await opened([one, two])).toEqual(['a', 'b'])
    expect(await opened([one, two])).toEqual(['a', 'b'])
    await expect(opened([step(1, 'create table t (a text)'), two])).rejects.toMatchObject({
      broken: 'migration',
      says: { en: expect.stringContaining('test/1 (step 1) was changed after it had run') },
    })
    await expect(opened([one])).rejects.toMatchObject({
      says: { en: expect.stringContaining('newer than the program') },
    })
    // A step that fails leaves nothing behind, and runs when it is mended.
    await expect(opened([one, two, step(3, 'alter table t add column c int; select 1 / 0')])).rejects.toThrow()
    expect(await opened([one, two, step(3, 'alter table t add column c int')])).toEqual(['a', 'b', 'c'])
    await expect(opened([one, step(3, '')])).rejects.toMatchObject({
      says: { en: expect.stringContaining('test/2 is next') },
    })
  })
})
