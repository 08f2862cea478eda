/** The window as it is run in earnest: the server in a process of its own, the database on disk, the load in a third. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import pg from 'pg'
import { root } from '../../test/files.ts'
import { startPostgres } from '../../test/postgres.ts'
import { atOnce, oneByOne, statements, together } from './bare.ts'
import { dbosOn } from './dbos.ts'
import { fill, officer, pagesMeasured } from './desk.ts'
import { type Kernel, kernelOn } from './kernel.ts'
import type { Load, Loaded } from './load.ts'
import { silentMail } from './mail.ts'
import { applicantEmail, handIn, signIn, steps } from './practice.ts'
import { perSecond } from './rate.ts'
import { served } from './served.ts'

export type Print = (table: readonly (readonly string[])[]) => void

const connections = 20
const seconds = 10

const load = (given: Load): Promise<Loaded> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['bench/window/load.ts', JSON.stringify(given)], { cwd: root })
    let [out, said] = ['', '']
    child.stdout.on('data', (text) => {
      out += text
    })
    child.stderr.on('data', (text) => {
      said += text
    })
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(said))))
  })

const rate = (n: number): string => `${n < 100 ? n.toFixed(1) : Math.round(n).toLocaleString('en')} /s`
const ms = (n: number): string => `${n < 10 ? n.toFixed(1) : n.toFixed(0)} ms`
const of = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`

/** Most cases in the tables that pages are read from. */
export async function window(most: number, print: Print): Promise<void> {
  console.log(
    `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores shared by load, server and database, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${new Date().toISOString().slice(0, 10)}`,
  )
  const postgres = await startPostgres({ durable: true, buffers: '512MB' })
  const mail = await silentMail()
  const earnest = { ONEWINDOW_CLOCK: 'real', ONEWINDOW_SMTP: mail.url, ONEWINDOW_MAIL_FROM: 'a@window.example' }
  try {
    const onServer = { ...earnest, DATABASE_URL: await postgres.database() }
    console.log(`\nSubmitting a case over HTTP, ${connections} connections, each case with its own key and form\n`)
    const submitted = await submitting(onServer)
    const folder = mkdtempSync(join(tmpdir(), 'onewindow-bench-'))
    const embedded = await submitting({ ...earnest, ONEWINDOW_DATA: folder })
    rmSync(folder, { recursive: true, force: true })
    print([
      ['database', 'cases', 'median', 'p99', 'longest'],
      ...[
        ['PostgreSQL 18, waits for the disk', submitted] as const,
        ['embedded (PGlite), does not wait', embedded] as const,
      ].map(([name, { perSecond, p50, p99, worst }]) => [name, rate(perSecond), ms(p50), ms(p99), ms(worst)]),
    ])
    console.log('\nThe same on PostgreSQL without HTTP, and the same rows without us: one process, 20 at once\n')
    const kernel = await kernelOn({ ...earnest, DATABASE_URL: await postgres.database() })
    print(await bareAndOurs(kernel, onServer.DATABASE_URL, submitted.perSecond))
    console.log(
      `\nA whole life: submitted, accepted, two opinions, two proposals, two decisions, two licences signed; ${1 + steps.length} commands, 20 lives at once\n`,
    )
    print(await lives(kernel, await postgres.database(), onServer.DATABASE_URL))
    await kernel.house.close()
    console.log('\nPages with so many cases in the tables, one request after another\n')
    print(await pages({ ...earnest, DATABASE_URL: await postgres.database() }, most))
  } finally {
    mail.close()
    await postgres.stop()
  }
}

async function submitting(environment: Readonly<Record<string, string>>): Promise<Loaded> {
  const server = await served(environment)
  const cookie = await signIn(server.url, applicantEmail)
  const submit = { document: await handIn(server.url, cookie) }
  await load({ url: server.url, cookie, connections, submit, seconds: 5 })
  const loaded = await load({ url: server.url, cookie, connections, submit, seconds })
  await server.kill()
  if (loaded.failed > 0) throw new Error(`${loaded.failed} of ${loaded.done} submissions failed`)
  return loaded
}

async function bareAndOurs(kernel: Kernel, url: string, overHttp: number): Promise<readonly (readonly string[])[]> {
  const [first] = await kernel.taken()
  if (!first) throw new Error('nothing was written')
  const pool = new pg.Pool({ connectionString: url, max: connections })
  const [apart, whole] = [statements('submit', first), together('submit', first)]
  const ours = await perSecond(kernel.submit)
  const statementwise = await perSecond((n) => oneByOne(pool, apart, n))
  const one = await perSecond((n) => atOnce(pool, whole, 10_000_000 + n))
  await pool.end()
  const line = (name: string, n: number): readonly string[] => [name, rate(n), of(n, statementwise), of(n, one)]
  const rows = apart.length
  return [
    ['', 'cases', 'of the first', 'of the second'],
    line(`bare SQL: begin, ${rows} prepared statements, commit`, statementwise),
    line('bare SQL: one prepared statement for all tables', one),
    line('ours: checked, decided, projected, chained, written in groups', ours),
    line('ours, over HTTP', overHttp),
  ]
}

async function lives(kernel: Kernel, system: string, url: string): Promise<readonly (readonly string[])[]> {
  const taken = await kernel.taken()
  const pool = new pg.Pool({ connectionString: url, max: connections })
  const written = taken.map((each, step) => together(`step-${step}`, each))
  const theirs = await dbosOn(system, pool, written)
  const ours = await perSecond((n) => kernel.life(20_000_000 + n))
  const dbos = await perSecond((n) => theirs.life(n))
  const alone = await perSecond(async (n) => {
    for (const step of written) await atOnce(pool, step, 30_000_000 + n)
  })
  await theirs.close()
  await pool.end()
  return [
    ['', 'lives', 'of DBOS'],
    ...(
      [
        ['ours', ours],
        ['@dbos-inc/dbos-sdk, a step a command', dbos],
        ['no engine: the same rows, a statement a command', alone],
      ] as const
    ).map(([name, n]) => [name, rate(n), `${(n / dbos).toFixed(1)} ×`]),
  ]
}

async function pages(
  environment: Readonly<Record<string, string>>,
  most: number,
): Promise<readonly (readonly string[])[]> {
  const kernel = await kernelOn(environment)
  const lines: string[][] = pagesMeasured.map(({ name, path }) => [`${name} (${path.replace(/[?]from.*/, '')})`])
  const sizes: number[] = []
  for (let [before, size] = [0, 10_000]; size <= most; before = size, size *= 10) {
    await fill(kernel, before, size)
    sizes.push(size)
    const server = await served(environment)
    const cookies = {
      officer: await signIn(server.url, officer),
      applicant: await signIn(server.url, applicantEmail),
    }
    // The pages that are worked out after the start are none of these.
    await new Promise((resume) => setTimeout(resume, 5_000))
    for (const [n, { path, by }] of pagesMeasured.entries()) {
      const asked = { url: server.url, cookie: cookies[by], connections: 1, path }
      await load({ ...asked, amount: 100 })
      const { p50, p99, failed } = await load({ ...asked, amount: 400 })
      if (failed > 0) throw new Error(`${path}: ${failed} requests failed`)
      lines[n]?.push(`${ms(p50)} / ${ms(p99)}`)
    }
    await server.kill()
  }
  await kernel.house.close()
  return [['median / p99', ...sizes.map((size) => size.toLocaleString('en'))], ...lines]
}
