/**
 * Ledgers against their bars: random transfers over 10,000 accounts, and all of them on one account, on a PostgreSQL that
 * waits for the disk and on the embedded database. Beside them pgbench's own transfer on the same server in the same run.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { availableParallelism, cpus, totalmem } from 'node:os'
import process from 'node:process'
import pg from 'pg'
import { plan } from '../src/law/cite.ts'
import type { AccountId, Ledger, Posting } from '../src/ledgers/ledger.ts'
import { type Ledgers, ledgersOn, ledgerTables } from '../src/ledgers/ledgers.ts'
import { authorityId } from '../src/people/authorities.ts'
import type { PersonId } from '../src/people/ids.ts'
import { openStore, type Store, type Where } from '../src/store/store.ts'
import { ok, text } from '../src/text.ts'
import { day } from '../src/time/dates.ts'
import { startPostgres } from '../test/postgres.ts'
import type { Print } from './window/main.ts'

const accounts = 10_000
const seconds = 8
const by = 'p-bench' as PersonId
const id = (n: number | string): AccountId => `account:${n}` as AccountId
const on = day('2023-11-20')
const clause = plan('15.1', '100%全程网办')

export const benchLedger: Ledger = {
  id: 'bench.transfers',
  name: text('转移', 'Transfers'),
  says: text('度量用台账', 'A ledger to be measured'),
  measures: [],
  keeper: authorityId('mofcom'),
  cites: [clause],
  unit: { id: 'fen', name: text('元', 'yuan'), places: 2 },
  kinds: { plain: { name: text('账户', 'account'), shows: 'left' } },
  operations: [],
}

const posting = (steps: Posting['steps']): Posting => ({
  ledger: benchLedger.id,
  operation: 'transfer',
  on,
  steps,
  says: text('转移', 'Transfer'),
  about: null,
})

/** Each account with enough for the run, and a floor of zero under all but the one that they are filled from. */
export async function filled(store: Store, ledgers: Ledgers, count: number): Promise<void> {
  const opened = (name: AccountId, floor: bigint | null) =>
    ({
      do: 'open',
      account: { id: name, kind: 'plain', holder: null, floor, ceiling: null, says: text('账户', 'account') },
    }) as const
  for (let from = 0; from < count; from += 1_000) {
    const each = Array.from({ length: Math.min(1_000, count - from) }, (_, n) => id(from + n))
    const command = { actor: by, key: randomUUID(), digest: '' }
    const done = await store.act(command, async (transaction) => {
      const posted = await ledgers.post(
        transaction,
        [
          posting([
            opened(id('all'), null),
            ...each.map((name) => opened(name, 0n)),
            ...each.map((name) => ({ do: 'transfer', from: id('all'), to: name, amount: 1_000_000_000n }) as const),
          ]),
        ],
        by,
      )
      return posted.ok ? ok({ changes: posted.value.changes, answer: null }) : posted
    })
    if (!done.ok) throw new Error(JSON.stringify(done.error))
  }
  await store.query('analyze')
}

interface Measured {
  readonly perSecond: number
  readonly median: number
  readonly p99: number
}

async function measured(run: () => Promise<unknown>, atOnce: number): Promise<Measured> {
  const round = async (length: number): Promise<readonly number[]> => {
    const took: number[] = []
    const until = performance.now() + length * 1000
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (performance.now() < until) {
          const started = performance.now()
          await run()
          took.push(performance.now() - started)
        }
      }),
    )
    return took
  }
  await round(2)
  const started = performance.now()
  const took = [...(await round(seconds))].sort((a, b) => a - b)
  const at = (share: number): number => took[Math.floor(took.length * share)] ?? 0
  return { perSecond: (took.length * 1000) / (performance.now() - started), median: at(0.5), p99: at(0.99) }
}

const mover = (ledgers: Ledgers, between: () => readonly [AccountId, AccountId]) => async (): Promise<void> => {
  const [from, to] = between()
  const command = { actor: by, key: randomUUID(), digest: '' }
  const done = await ledgers.transfer(posting([{ do: 'transfer', from, to, amount: 1n }]), by, command)
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

const drawn = (): number => Math.floor(Math.random() * accounts)
const anyTwo = (): readonly [AccountId, AccountId] => {
  const from = drawn()
  const to = drawn()
  return from === to ? anyTwo() : [id(from), id(to)]
}
/** As a quota that everybody draws on. */
const fromOne = (): readonly [AccountId, AccountId] => [id(0), id(1 + Math.floor(Math.random() * (accounts - 1)))]

const rate = (n: number): string => `${Math.round(n).toLocaleString('en')} /s`
const ms = (n: number): string => `${n < 10 ? n.toFixed(1) : n.toFixed(0)} ms`

async function onWhere(where: Where, name: string): Promise<readonly (readonly string[])[]> {
  const store = await openStore(where, ledgerTables)
  const ledgers = ledgersOn(
    store,
    new Map([[benchLedger.id, benchLedger]]),
    () => Temporal.Now.instant(),
    async () => null,
  )
  try {
    await filled(store, ledgers, accounts)
    const lines: (readonly string[])[] = []
    for (const [what, between] of [
      ['random, 10,000 accounts', anyTwo],
      ['all from one account', fromOne],
    ] as const)
      for (const atOnce of [20, 100]) {
        const { perSecond, median, p99 } = await measured(mover(ledgers, between), atOnce)
        lines.push([name, what, String(atOnce), rate(perSecond), ms(median), ms(p99)])
      }
    const audited = await ledgers.audit()
    if (audited.differences.length > 0) throw new Error(`the audit found ${JSON.stringify(audited.differences[0])}`)
    console.log(`${name}: ${audited.transfers.toLocaleString('en')} transfers audited, no difference`)
    return lines
  } finally {
    await store.close()
  }
}

/** pgbench of the machine, where there is one; its tables are so many branches that clients seldom meet on one. */
function throughPgbench(url: string, atOnce: number): readonly (readonly string[])[] {
  return (
    [
      ['pgbench, TPC-B: five statements, three updates', []],
      ['pgbench -N: without teller and branch', ['-N']],
    ] as const
  ).map(([name, more]) => {
    const said = spawnSync(
      'pgbench',
      ['-n', '-M', 'prepared', '-c', String(atOnce), '-j', '2', '-T', String(seconds), ...more, url],
      { encoding: 'utf8' },
    )
    const tps = /tps = ([\d.]+)/.exec(said.stdout)?.[1]
    const latency = /latency average = ([\d.]+)/.exec(said.stdout)?.[1]
    if (said.status !== 0 || tps === undefined) throw new Error(said.stderr)
    return ['PostgreSQL', name, String(atOnce), rate(Number(tps)), `${latency} ms (mean)`, '—']
  })
}

/** The same five statements in our own loop, where pgbench is not there. */
async function byHand(url: string, atOnce: number): Promise<readonly (readonly string[])[]> {
  const pool = new pg.Pool({ connectionString: url, max: atOnce })
  const whole = await measured(async () => {
    const client = await pool.connect()
    const [account, amount] = [1 + Math.floor(Math.random() * 2_000_000), Math.floor(Math.random() * 10_000) - 5_000]
    const [teller, branch] = [1 + Math.floor(Math.random() * 200), 1 + Math.floor(Math.random() * 20)]
    const run = (name: string, sql: string, values: readonly number[]) =>
      client.query({ name, text: sql, values: [...values] })
    await client.query('begin')
    await run('a', 'update pgbench_accounts set abalance = abalance + $1 where aid = $2', [amount, account])
    await run('b', 'select abalance from pgbench_accounts where aid = $1', [account])
    await run('c', 'update pgbench_tellers set tbalance = tbalance + $1 where tid = $2', [amount, teller])
    await run('d', 'update pgbench_branches set bbalance = bbalance + $1 where bid = $2', [amount, branch])
    await run(
      'e',
      'insert into pgbench_history (tid, bid, aid, delta, mtime) values ($1, $2, $3, $4, current_timestamp)',
      [teller, branch, account, amount],
    )
    await client.query('commit')
    client.release()
  }, atOnce)
  await pool.end()
  return [
    [
      'PostgreSQL',
      "pgbench's five statements, sent from here",
      String(atOnce),
      rate(whole.perSecond),
      ms(whole.median),
      ms(whole.p99),
    ],
  ]
}

const branches = 20

async function pgbenchTables(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`
    create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
    create table pgbench_tellers (tid int primary key, bid int, tbalance int, filler char(84)) with (fillfactor = 100);
    create table pgbench_accounts (aid int primary key, bid int, abalance int, filler char(84)) with (fillfactor = 100);
    create table pgbench_branches (bid int primary key, bbalance int, filler char(88)) with (fillfactor = 100);
    insert into pgbench_branches select n, 0, '' from generate_series(1, ${branches}) n;
    insert into pgbench_tellers select n, (n - 1) / 10 + 1, 0, '' from generate_series(1, ${branches * 10}) n;
    insert into pgbench_accounts select n, (n - 1) / 100000 + 1, 0, '' from generate_series(1, ${branches * 100_000}) n`)
  await client.query('vacuum analyze')
  await client.end()
}

export async function ledgersBench(print: Print): Promise<void> {
  console.log(
    `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores shared by load, ledgers and database, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${new Date().toISOString().slice(0, 10)}`,
  )
  const postgres = await startPostgres({ durable: true, buffers: '512MB' })
  try {
    const ours = await onWhere({ url: await postgres.database() }, 'PostgreSQL, durable')
    const url = await postgres.database()
    await pgbenchTables(url)
    const there = spawnSync('pgbench', ['--version']).status === 0
    const theirs = []
    for (const atOnce of [20, 90]) theirs.push(...(there ? throughPgbench(url, atOnce) : await byHand(url, atOnce)))
    const embedded = await onWhere({ memory: true }, 'embedded, in memory')
    console.log()
    print([['database', 'what', 'at once', 'transfers', 'median', 'p99'], ...ours, ...theirs, ...embedded])
    console.log(
      '\nBars: 5,000 transfers a second over many accounts, 1,500 on one. A transfer here is: accounts locked and checked, a posting, a transfer, the caller’s own command, an event in the chained journal.',
    )
  } finally {
    await postgres.stop()
  }
}
