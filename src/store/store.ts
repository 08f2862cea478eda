/** The door to the database: one of the two behind it, its tables up to date, its journal, its transactions. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Result } from '../text.ts'
import { type Acted, act, type Together, type Transact, together } from './act.ts'
import { broken } from './broken.ts'
import type { Asked, Change, Command, Committed, Refusal } from './change.ts'
import { committer } from './commit.ts'
import { type Answered, type Client, type Driver, embedded, server } from './driver.ts'
import type { Cursor, StoredEvent } from './event.ts'
import { readFeed, readStream } from './feed.ts'
import { firstAnswer } from './first-answer.ts'
import type { Json } from './json.ts'
import { kyselyOn } from './kysely.ts'
import { lockFolder } from './lock.ts'
import { type Migration, migrate } from './migrate.ts'
import { newKey, type Signer, signerFrom } from './note.ts'
import { type Outbox, outboxOn } from './outbox.ts'
import { storeTables } from './tables.ts'
import { type Checkpoints, checkpointsOn } from './tree.ts'
import { asBig } from './values.ts'
import { type Verified, verifyJournal, verifyStream } from './verify.ts'

/** Where the data lie; `signer` signs the journal's checkpoints (a folder makes its own key). */
export type Where =
  | { readonly memory: true; readonly signer?: Signer }
  | { readonly folder: string; readonly signer?: Signer }
  | { readonly url: string; readonly signer?: Signer; readonly connections?: number }

export interface Transaction<Tables> {
  readonly db: Kysely<Tables>
  query(sql: string, values?: readonly unknown[]): Promise<Answered>
  /** As `query`, for what is asked at every turn with values that are alike: a server plans it once per connection. */
  prepared(sql: string, values: readonly unknown[]): Promise<Answered>
}

export interface Store<Tables = Record<string, Record<string, unknown>>> extends Transaction<Tables> {
  readonly kind: Driver['kind']
  /** All or nothing of the work; inside it only its own handle may be used. */
  transact<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>
  commit(changes: readonly Change[], asked: Asked): Promise<Result<Committed, Refusal>>
  /**
   * One command that looks before it writes, in a transaction of its own; what the work refuses is undone and handed out.
   * Given again, it gets its first answer without being tried. The work may be run more than once.
   */
  act<E>(
    command: Command,
    work: (transaction: Transaction<Tables>) => Promise<Result<Acted, E>>,
  ): Promise<Result<Committed, Refusal | E>>
  /** As `act`, for commands that came at the same time, each with its own key and its own outcome; throws where they hurt each other. */
  together<E>(
    commands: readonly Command[],
    work: (transaction: Transaction<Tables>, fresh: readonly number[]) => Promise<Together<E>>,
  ): Promise<readonly Result<Committed, Refusal | E>[]>
  /** What a command was answered when it was given first; null where it never was, or its key served another request. */
  answered(command: Command): Promise<Json | null>
  /** The events of a stream, those after a version alone if one is named. */
  read(stream: string, after?: number): Promise<readonly StoredEvent[]>
  /** All events in an order that never changes behind a cursor. */
  feed(after: Cursor, most: number): Promise<readonly StoredEvent[]>
  readonly outbox: Outbox
  readonly checkpoints: Checkpoints
  readonly signer: Signer | null
  verifyStream(stream: string, verifiers?: readonly string[]): Promise<Verified>
  verifyJournal(options?: { verifiers?: readonly string[]; held?: readonly string[] }): Promise<Verified>
  /** Forgets the answers to commands given longer ago than they are kept; how many. */
  forget(): Promise<number>
  close(): Promise<void>
}

/**
 * So many days a command that is repeated gets its first answer and changes nothing. Later it would be a new one: who
 * repeats a request does so within minutes, and the streams' versions refuse what was meant for an older state.
 */
export const commandsKept = 30

/** `as-is`: to look at a journal without knowing all that stands beside it; no table is made or changed. */
export async function openStore<Tables = Record<string, Record<string, unknown>>>(
  where: Where,
  migrations: readonly Migration[] | 'as-is',
): Promise<Store<Tables>> {
  const unlock = 'folder' in where ? lockFolder(where.folder) : () => undefined
  try {
    const driver = await driverFor(where)
    try {
      if (migrations !== 'as-is') await migrate(driver, [...storeTables, ...migrations])
      else if (!(await holdsJournal(driver)))
        throw broken('migration', '这里没有日志：数据库是空的。', 'There is no journal here: the database is empty.')
      return storeOn<Tables>(driver, await shiftOf(driver), signerFor(where), unlock)
    } catch (error) {
      await driver.close()
      throw error
    }
  } catch (error) {
    unlock()
    throw error
  }
}

const holdsJournal = async (driver: Driver): Promise<boolean> =>
  (await driver.query(`select to_regclass('journal') is not null as there`)).rows[0]?.there === true

const driverFor = (where: Where): Promise<Driver> => {
  if ('url' in where) return server(where.url, where.connections ?? 8)
  return embedded('folder' in where ? join(where.folder, 'postgres') : null)
}

function signerFor(where: Where): Signer | null {
  if (where.signer) return where.signer
  if ('url' in where) return null
  if ('memory' in where) return signerFrom('onewindow/memory', newKey())
  const path = join(where.folder, 'journal.key')
  if (!existsSync(path)) writeFileSync(path, newKey(), { mode: 0o600, flush: true })
  chmodSync(path, 0o600)
  return signerFrom('onewindow/journal', readFileSync(path, 'utf8'))
}

/** A database moved to another server would count its transactions from a lower number there; the feed must not. */
const shiftOf = (driver: Driver): Promise<bigint> =>
  driver.transact(async (client) => {
    const { rows } = await client.query(
      `update journal set shift = greatest(shift, coalesce((select max(xid) from events), 0) + 1
         - pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
       returning shift`,
    )
    return asBig(rows[0]?.shift)
  })

function storeOn<Tables>(driver: Driver, shift: bigint, signer: Signer | null, unlock: () => void): Store<Tables> {
  /** Set while the code that runs was called from within a transaction that is still open. */
  const inside = new AsyncLocalStorage<{ open: boolean }>()
  let closed = false
  const outer = (): Driver => {
    if (closed) throw broken('closed', '数据库已关闭。', 'The database is closed.')
    if (inside.getStore()?.open)
      throw broken(
        'inside',
        '事务之内不得使用外层连接：所写所读会落在事务之外，嵌入式数据库还会互相等待。请用事务自己的连接。',
        'Inside a transaction the outer handle may not be used: it would read and write outside of it, and wait for itself on the embedded database. Use the handle of the transaction.',
      )
    return driver
  }
  const guarded: Client = {
    query: async (sql, values) => outer().query(sql, values),
    prepared: async (sql, values) => outer().prepared(sql, values),
    script: async (sql) => outer().script(sql),
  }
  const guardedDriver: Driver = {
    ...driver,
    ...guarded,
    transact: async (work) => outer().transact(work),
  }
  const group = committer(driver, shift)
  const checkpoints = checkpointsOn(guardedDriver, shift, signer)
  const own = signer ? [signer.verifier] : []
  const transact: Transact<Transaction<Tables>> = async (work) => {
    const state = { open: true }
    return outer().transact(async (client) => {
      try {
        const ask = (): Client => {
          if (!state.open) throw broken('misused', '事务已结束。', 'The transaction has ended.')
          return client
        }
        const query: Client['query'] = async (sql, values) => ask().query(sql, values)
        const prepared: Client['prepared'] = async (sql, values) => ask().prepared(sql, values)
        return await inside.run(state, () => work({ db: kyselyOn<Tables>(ask), query, prepared }, client))
      } finally {
        state.open = false
      }
    })
  }
  return {
    kind: driver.kind,
    db: kyselyOn<Tables>(outer),
    query: guarded.query,
    prepared: guarded.prepared,
    signer,
    checkpoints,
    outbox: outboxOn(guarded),
    transact: (work) => transact((transaction) => work(transaction)),
    act: async (command, work) => act(outer(), shift, transact, command, work),
    together: async (commands, work) => together(shift, transact, commands, work),
    async commit(changes, asked) {
      outer()
      return group.commit(changes, asked)
    },
    async answered(command) {
      const first = await firstAnswer(guarded, command)
      return first?.ok ? first.value.answer : null
    },
    read: (stream, after = 0) => readStream(guarded, stream, after),
    feed: (after, most) => readFeed(guarded, shift, after, most),
    verifyStream: (stream, verifiers = own) => verifyStream(guarded, checkpoints, verifiers, stream),
    verifyJournal: ({ verifiers = own, held = [] } = {}) => verifyJournal(guarded, shift, checkpoints, verifiers, held),
    async forget() {
      const atOnce = 10_000
      let gone = 0
      for (;;) {
        const { changed } = await guarded.query(
          `delete from commands where (actor, key) in
             (select actor, key from commands where at < now() - make_interval(days => $1) order by at limit $2)`,
          [commandsKept, atOnce],
        )
        gone += changed
        if (changed < atOnce) return gone
      }
    },
    async close() {
      if (closed) return
      closed = true
      await group.idle()
      await driver.close()
      unlock()
    },
  }
}
