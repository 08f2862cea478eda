/** What the journal promises when someone is slow, or dishonest. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventHash } from '../../src/store/event.ts'
import { start } from '../../src/store/feed.ts'
import { newKey, openCheckpoint, signerFrom } from '../../src/store/note.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'

const noon = Temporal.Instant.from('2026-11-23T04:00:00Z')
const signer = signerFrom('test/journal', newKey())

let keys = 0
async function note(store: Store, stream: string, expected: number, says: string): Promise<void> {
  const events = [{ type: 'noted', body: { says }, at: noon, actor: 'p1' }]
  const outcome = await store.commit([{ stream, expected, events, rows: [], outbox: [] }], {
    command: { actor: 'p1', key: `k${++keys}`, digest: 'd' },
    answer: null,
  })
  expect(outcome.ok).toBe(true)
}

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const places: readonly [kind: string, where: () => Promise<Where>][] = [
  ['embedded', async () => ({ memory: true, signer })],
  ['server', async () => ({ url: await postgres.database(), signer })],
]

describe.each(places)('%s: a journal of three cases, signed', (_, where) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await where(), [])
    for (const version of [0, 1, 2, 3]) {
      await Promise.all(['a', 'b', 'c'].map((stream) => note(store, stream, version, `${stream}${version}`)))
    }
    await store.checkpoints.make(noon)
    await store.query('create table events_kept as select * from events')
    await store.query('create table leaves_kept as select * from leaves')
    await store.query('create table checkpoints_kept as select * from checkpoints')
  })
  beforeEach(async () => {
    for (const table of ['events', 'leaves', 'checkpoints']) {
      await store.query(`delete from ${table}`)
      await store.query(
        `insert into ${table} ${table === 'events' ? 'overriding system value' : ''} select ${columns[table]} from ${table}_kept`,
      )
    }
  })
  afterAll(() => store.close())

  const columns: Readonly<Record<string, string>> = {
    events: 'xid, position, stream, version, type, at, actor, body, hash, previous',
    leaves: '*',
    checkpoints: '*',
  }

  const sql = (text: string) => async (): Promise<void> => void (await store.query(text))

  /** The clever way: the body changed, and every hash after it made to fit. */
  async function rewritten(): Promise<void> {
    await store.query(`update events set body = '{"says":"other"}' where stream = 'b' and version = 2`)
    const events = await store.read('b')
    let previous = events[0]?.hash ?? Buffer.of()
    for (const event of events.slice(1)) {
      const hash = eventHash(previous, event)
      await store.query('update events set hash = $1, previous = $2 where stream = $3 and version = $4', [
        hash,
        previous,
        'b',
        event.version,
      ])
      previous = hash
    }
  }

  test('nothing is found where nothing was done', async () => {
    expect(await store.verifyStream('b')).toEqual({ events: 4, covered: 4, faults: [] })
    expect(await store.verifyJournal()).toEqual({ events: 12, covered: 12, faults: [] })
  })

  const deeds: readonly [what: string, deed: () => Promise<void>, inStream: string | null, inJournal: string][] = [
    [
      'a body',
      sql(`update events set body = '{"says":"b9"}' where stream = 'b' and version = 2`),
      'changed after',
      'changed after',
    ],
    [
      'a date',
      sql(`update events set at = at - interval '1 day' where stream = 'b' and version = 4`),
      'changed after',
      'changed after',
    ],
    [
      'an actor',
      sql(`update events set actor = 'p2' where stream = 'b' and version = 1`),
      'changed after',
      'changed after',
    ],
    ['a body and all hashes', rewritten, 'signed checkpoint', 'not those that were signed'],
    [
      'an event taken out of the middle',
      sql(`delete from events where stream = 'b' and version = 2`),
      'is missing',
      'is missing',
    ],
    ['the last event taken away', sql(`delete from events where stream = 'b' and version = 4`), 'is gone', 'only 11'],
    [
      'a whole case taken away, and its leaves',
      async () => {
        await store.query(`delete from events where stream = 'b'`)
        await store.query(`delete from leaves where stream = 'b'`)
      },
      null, // of a case that is nowhere, only the whole journal tells
      'only 8',
    ],
    [
      'a checkpoint',
      sql(`update checkpoints set note = replace(note, E'\\n12\\n', E'\\n11\\n')`),
      'signature',
      'signature',
    ],
  ]
  test.each(deeds)('found: %s', async (_, deed, inStream, inJournal) => {
    await deed()
    const [stream, journal] = [await store.verifyStream('b'), await store.verifyJournal()]
    const said = (faults: typeof stream.faults): string => faults.map(({ says }) => says.en).join('; ')
    if (inStream !== null) expect(said(stream.faults)).toContain(inStream)
    expect(said(journal.faults)).toContain(inJournal)
    if (!['signature'].includes(inJournal)) expect((await store.verifyStream('a')).faults).toEqual([])
  })

  test('found: all checkpoints thrown away, by whoever kept one', async () => {
    const kept = await store.checkpoints.last()
    await rewritten()
    await store.query('delete from checkpoints')
    expect((await store.verifyJournal()).faults).toEqual([])
    expect((await store.verifyJournal({ held: [kept?.note ?? ''] })).faults).toHaveLength(1)
  })

  test('a checkpoint is read with the key that signed it, and with no other', async () => {
    const { note } = (await store.checkpoints.last()) ?? { note: '' }
    const other = signerFrom('test/journal', newKey())
    expect(openCheckpoint(note, [other.verifier, signer.verifier])).toMatchObject({ origin: 'test/journal', size: 12 })
    expect(openCheckpoint(note, [other.verifier])).toBeNull()
    expect(openCheckpoint(note.replace('test/journal\n', 'other\n'), [signer.verifier])).toBeNull()
    expect(openCheckpoint('', [signer.verifier])).toBeNull()
  })
})

describe('several processes on one server', () => {
  let one: Store
  let two: Store
  beforeAll(async () => {
    const url = await postgres.database()
    // Both at once: the tables are made once.
    ;[one, two] = await Promise.all([openStore({ url, signer }, []), openStore({ url, signer }, [])])
  })
  afterAll(() => Promise.all([one.close(), two.close()]))

  test('a slow transaction holds back what came after it, and is not skipped', async () => {
    await note(one, 'before', 0, 'x')
    const read = async (after = start) => (await two.feed(after, 100)).map((event) => event)
    const first = await read()
    expect(first.map(({ stream }) => stream)).toEqual(['before'])
    await one.transact(async ({ query }) => {
      await query(
        `insert into events (xid, stream, version, type, at, actor, body, hash, previous)
         values (pg_current_xact_id()::text::bigint, 'slow', 1, 'noted', now(), 'p1', '{}', sha256('slow'), sha256(''))`,
      )
      await note(two, 'quick', 0, 'x')
      expect(await read(first.at(-1)?.after)).toEqual([])
      expect(await two.read('quick')).toHaveLength(1)
      expect((await two.checkpoints.make(noon)).size).toBe(1)
    })
    expect((await read(first.at(-1)?.after)).map(({ stream }) => stream)).toEqual(['slow', 'quick'])
    expect((await two.checkpoints.make(noon)).size).toBe(3)
  })

  test('readers who follow while others write miss nothing', async () => {
    const seen: string[] = []
    let done = false
    let after = (await one.feed(start, 100)).at(-1)?.after ?? start
    const follow = async (): Promise<void> => {
      for (let last = false; ; last = done) {
        const events = await two.feed(after, 5)
        seen.push(...events.map(({ stream, version }) => `${stream}@${version}`))
        after = events.at(-1)?.after ?? after
        if (last && events.length === 0) return
      }
    }
    const write = async (store: Store, name: string): Promise<void> => {
      for (let version = 0; version < 40; version++) await note(store, name, version, 'x')
    }
    const following = follow()
    await Promise.all([write(one, 'w1'), write(two, 'w2'), write(one, 'w3'), write(two, 'w4')])
    done = true
    await following
    const written = ['w1', 'w2', 'w3', 'w4'].flatMap((name) => Array.from({ length: 40 }, (_, n) => `${name}@${n + 1}`))
    expect(seen.toSorted()).toEqual(written.toSorted())
  })

  test('of two who race for one stream one wins and the other is told', async () => {
    const command = (key: string) => ({ command: { actor: 'p1', key, digest: 'd' }, answer: key })
    for (let version = 0; version < 20; version++) {
      const change = {
        stream: 'shared',
        expected: version,
        rows: [],
        outbox: [],
        events: [{ type: 'noted', body: {}, at: noon, actor: 'p1' }],
      }
      const outcomes = await Promise.all([
        one.commit([change], command(`one ${version}`)),
        two.commit([change], command(`two ${version}`)),
      ])
      expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.error.kind)).toSorted()).toEqual([
        'conflict',
        'done',
      ])
    }
    expect((await one.verifyStream('shared')).faults).toEqual([])
  })

  test('a command sent to both at once is done once', async () => {
    for (let round = 0; round < 20; round++) {
      const sent = (store: Store) =>
        store.commit(
          [
            {
              stream: 'sent',
              expected: round,
              rows: [],
              outbox: [],
              events: [{ type: 'noted', body: {}, at: noon, actor: 'p1' }],
            },
          ],
          { command: { actor: 'p1', key: `both ${round}`, digest: 'd' }, answer: round },
        )
      const outcomes = await Promise.all([sent(one), sent(two)])
      expect(outcomes.map((outcome) => outcome.ok && outcome.value.answer)).toEqual([round, round])
      expect(outcomes.filter((outcome) => outcome.ok && outcome.value.repeated)).toHaveLength(1)
    }
  })

  test('connections cut in the middle lose nothing and write nothing twice', async () => {
    const writes = Array.from({ length: 300 }, (_, n) => note(one, `cut:${n}`, 0, 'x'))
    for (let cuts = 0; cuts < 3; cuts++)
      await two.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and query like 'with asked%'`,
      )
    await Promise.all(writes)
    const { rows } = await two.query(`select count(*)::int as n from events where stream like 'cut:%'`)
    expect(rows).toEqual([{ n: 300 }])
  })

  test('a journal restored on a server that counts transactions from lower numbers goes on after its last event', async () => {
    const url = await postgres.database()
    const before = await openStore({ url, signer }, [])
    await note(before, 'old', 0, 'x')
    const kept = await before.checkpoints.make(noon)
    // As it looks after a restore: the numbers of the old server are far above those of this one.
    await before.query('update events set xid = xid + 1000000')
    await before.query('update leaves set xid = xid + 1000000')
    await before.close()
    const after = await openStore({ url, signer }, [])
    await note(after, 'old', 1, 'x')
    await note(after, 'new', 0, 'x')
    const seen = (await after.feed(start, 10)).map(({ stream, version }) => `${stream}@${version}`)
    expect(seen).toEqual(['old@1', 'old@2', 'new@1'])
    expect((await after.checkpoints.make(noon)).size).toBe(3)
    expect((await after.verifyJournal({ held: [kept.note] })).faults).toEqual([])
    await after.close()
  })
})
