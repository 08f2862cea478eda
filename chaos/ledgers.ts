/**
 * Random transfers, reservations and moves of serial numbers by eight processes on one PostgreSQL, killed at random moments
 * and started again; what they had no answer to is sent again under its key. Then every acknowledged posting is looked for,
 * and everything is made again from what moved and from the journal.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Step } from '../src/ledgers/ledger.ts'
import { type Audited, type Ledgers, ledgersOn, ledgerTables } from '../src/ledgers/ledgers.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { asText } from '../src/store/values.ts'
import { ok, text } from '../src/text.ts'
import { root } from '../test/files.ts'
import {
  account,
  accounts,
  beginsWith,
  ceiling,
  client,
  clients,
  holder,
  holders,
  ledger,
  lineLength,
  on,
  serialsEach,
  type Work,
} from './ledger-work.ts'
import type { Chance } from './random.ts'

export interface Shaken {
  readonly kills: number
  readonly seconds: number
  readonly acknowledged: number
  readonly refused: number
  readonly audited: Audited
  readonly auditSeconds: number
  readonly wrong: readonly string[]
}

export async function shaken(
  url: string,
  transfers: number,
  seed: number,
  drawn: Chance,
  tell: (line: string) => void,
): Promise<Shaken> {
  const store = await openStore({ url }, ledgerTables)
  const ledgers = ledgersOn(
    store,
    new Map([[ledger.id, ledger]]),
    () => Temporal.Now.instant(),
    async () => null,
  )
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-ledgers-'))
  try {
    await fill(store, ledgers)
    const count = Math.ceil(transfers / clients)
    const works = Array.from(
      { length: clients },
      (_, n): Work => ({ url, seed, client: n, count, file: join(folder, `${n}`) }),
    )
    const started = performance.now()
    const kills = await run(works, drawn, tell)
    const seconds = (performance.now() - started) / 1000
    tell(`all sent in ${seconds.toFixed(0)} s; looking for what was acknowledged`)
    const { wrong, acknowledged, refused } = await lookedFor(store, works)
    const before = performance.now()
    const audited = await ledgers.audit()
    const auditSeconds = (performance.now() - before) / 1000
    const differences = audited.differences.map((each) => `${each.says.en}: ${JSON.stringify(each)}`)
    return { kills, seconds, acknowledged, refused, audited, auditSeconds, wrong: [...wrong, ...differences] }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(store: Store, ledgers: Ledgers): Promise<void> {
  const opened = (id: ReturnType<typeof account>, floor: bigint | null, top: bigint | null): Step => ({
    do: 'open',
    account: { id, kind: 'plain', holder: null, floor, ceiling: top, says: text('账户', 'account') },
  })
  const all = account('all')
  const steps = [
    opened(all, null, null),
    ...Array.from({ length: accounts }, (_, n) => n).flatMap((n): readonly Step[] => [
      opened(account(n), 0n, ceiling),
      { do: 'transfer', from: all, to: account(n), amount: beginsWith },
    ]),
    ...Array.from({ length: holders }, (_, n) => n).flatMap((n): readonly Step[] => {
      const first = BigInt(n) * serialsEach + 1n
      const issued = { series: 'CN-2023', first, last: first + serialsEach - 1n }
      return [opened(holder(n), 0n, null), { do: 'issue', ...issued, from: all, to: holder(n) }]
    }),
  ]
  const posting = { ledger: ledger.id, operation: 'fill', on, steps, says: text('开立', 'Opened'), about: 'fill' }
  const done = await store.act({ actor: 'fill', key: 'fill', digest: '' }, async (transaction) => {
    const posted = await ledgers.post(transaction, [posting], client(0))
    return posted.ok ? ok({ changes: posted.value.changes, answer: null }) : posted
  })
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  await store.query('analyze')
}

/** All clients to their end; how often one was killed. */
async function run(works: readonly Work[], drawn: Chance, tell: (line: string) => void): Promise<number> {
  const living = new Map<Work, ChildProcess>()
  const failures: string[] = []
  let kills = 0
  const ended = Promise.all(
    works.map(async (work) => {
      for (;;) {
        const child = spawn(process.execPath, ['chaos/ledger-client.ts', JSON.stringify(work)], {
          cwd: root,
          stdio: ['ignore', 'ignore', 'pipe'],
        })
        living.set(work, child)
        let said = ''
        child.stderr?.on('data', (more) => {
          said = `${said}${more}`.slice(-2_000)
        })
        const how = await new Promise<number | string>((resolve) =>
          child.once('exit', (code, signal) => resolve(signal ?? code ?? 1)),
        )
        living.delete(work)
        if (how === 0) return
        if (how === 'SIGKILL') continue
        failures.push(said)
        return
      }
    }),
  )
  let over = false
  void ended.finally(() => {
    over = true
  })
  let told = performance.now()
  while (!over) {
    await new Promise((resume) => setTimeout(resume, drawn.whole(3_000, 12_000)))
    // Before it has begun, and after it has ended, there is nothing to interrupt.
    const victim = drawn.pick([...living])
    if (victim && isAtWork(victim[0]) && victim[1].kill('SIGKILL')) kills++
    if (performance.now() - told > 30_000) {
      told = performance.now()
      const done = works.reduce((sum, { file }) => sum + linesIn(file), 0)
      tell(`${done.toLocaleString('en')} answered, ${kills} kills`)
    }
  }
  await ended
  if (failures.length > 0) throw new Error(`a client failed:\n${failures.join('\n')}`)
  return kills
}

const linesIn = (file: string): number => (existsSync(file) ? Math.floor(statSync(file).size / lineLength) : 0)
const isAtWork = ({ file, count }: Work): boolean => linesIn(file) > 0 && linesIn(file) < count

/** Every posting by its command: none twice, and each that was acknowledged under the number that was told. */
async function lookedFor(
  store: Store,
  works: readonly Work[],
): Promise<{ readonly wrong: readonly string[]; readonly acknowledged: number; readonly refused: number }> {
  const wrong: string[] = []
  const numbers = works.map(({ count }) => new Float64Array(count))
  for (let last = '0'; ; ) {
    const { rows } = await store.query(
      'select number, about from ledger_postings where number > $1::bigint order by number limit 20000',
      [last],
    )
    for (const row of rows) {
      const [of, n] = (JSON.parse(asText(row.about)) as string).split('.').map(Number)
      const mine = numbers[of ?? -1]
      if (!mine || n === undefined || Number.isNaN(of)) continue
      if (mine[n] !== 0) wrong.push(`${of}.${n} was posted twice: ${mine[n]} and ${row.number}`)
      mine[n] = Number(row.number)
    }
    const end = rows.at(-1)
    if (!end) break
    last = asText(end.number)
  }
  let [acknowledged, refused] = [0, 0]
  for (const [of, { file, count }] of works.entries()) {
    const lines = readFileSync(file)
    const seen = new Uint8Array(count)
    for (let at = 0; at + lineLength <= lines.length; at += lineLength) {
      const n = lines.readUInt32LE(at)
      const posting = Number(lines.readBigUInt64LE(at + 4))
      if (seen[n] === 1) wrong.push(`${of}.${n} was answered twice`)
      seen[n] = 1
      if (posting === 0) refused++
      else acknowledged++
      if (numbers[of]?.[n] !== posting)
        wrong.push(`${of}.${n} was told posting ${posting}; there is ${numbers[of]?.[n]}`)
    }
    const silent = seen.indexOf(0)
    if (silent !== -1) wrong.push(`${of}.${silent} was never answered`)
  }
  return { wrong, acknowledged, refused }
}
