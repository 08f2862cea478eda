/**
 * `npm run chaos [-- --kills 100 --seed 2023 --transfers 1000000 --only postgres|embedded|restarts|races|sweeps|ledgers]`: the real program under load,
 * killed and cut off. Prints what docs/reliability.md holds, and ends with 1 where anything was lost, halved or doubled.
 * The seed repeats what is drawn — requests, moments, order —, not what the operating system does between two of them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { startPostgres } from '../test/postgres.ts'
import { clientsAtOnce, real } from './house.ts'
import { type Killed, kills } from './kills.ts'
import { shaken } from './ledgers.ts'
import { races, sweeps } from './races.ts'
import { chance } from './random.ts'
import { restarts } from './restart.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    transfers: { type: 'string', default: '1000000' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const count = Number(values.kills)
const parts = values.only === undefined ? null : values.only.split(',')
const chosen = (part: string): boolean => parts === null || parts.includes(part)
const drawn = chance(seed)
const started = performance.now()
const tell = (line: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`)

console.log(
  `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${new Date().toISOString().slice(0, 10)}; seed ${seed}\n`,
)

const faults: string[] = []
const say = (title: string, wrong: readonly string[], lines: readonly string[]): void => {
  faults.push(...wrong)
  console.log(`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`)
  console.log(
    wrong.length === 0
      ? '  faults: none'
      : `  FAULTS: ${wrong.length}\n${wrong
          .slice(0, 20)
          .map((line) => `    ${line}`)
          .join('\n')}`,
  )
  console.log()
}

const many = (n: number): string => n.toLocaleString('en')
const killed = (title: string, of: Killed): void =>
  say(title, of.wrong, [
    `${of.kills} times killed (SIGKILL) under ${clientsAtOnce} clients and started again`,
    `${many(of.acknowledged)} requests acknowledged: ${many(of.cases)} cases, ${many(of.ended)} of them decided, ${many(of.licences)} licences`,
    `${many(of.unknown)} requests without a reply when it was killed; sent again under their keys, every one was answered`,
    `${many(of.repeated)} acknowledged requests sent again: each got its first answer`,
    `journal: ${many(of.events)} events verified, ${many(of.covered)} under a signed checkpoint`,
  ])

if (chosen('ledgers')) {
  const postgres = await startPostgres({ durable: true, buffers: '512MB' })
  try {
    const of = await shaken(
      await postgres.database(),
      Number(values.transfers),
      drawn.apart('ledgers').whole(1, 1e9),
      drawn.apart('kills of ledgers'),
      tell,
    )
    const { audited } = of
    say(
      'Ledgers: eight processes on one PostgreSQL, killed while they transfer, reserve and move serial numbers',
      of.wrong,
      [
        `${of.kills} times one was killed (SIGKILL) and started again`,
        `${many(of.acknowledged)} postings acknowledged, ${many(of.refused)} refused (${Math.round((of.acknowledged + of.refused) / of.seconds).toLocaleString('en')} answers a second); every one acknowledged is there, once`,
        `audit of ${many(audited.transfers)} movements on ${many(audited.accounts)} accounts, ${many(audited.reservations)} reservations, ${many(audited.blocks)} blocks of serial numbers, ${many(audited.events)} events: ${of.auditSeconds.toFixed(0)} s`,
      ],
    )
  } finally {
    await postgres.stop()
  }
}
if (chosen('postgres') || chosen('restarts') || chosen('races') || chosen('sweeps')) {
  const postgres = await startPostgres({ durable: true })
  try {
    if (chosen('races')) {
      const raced = await races({ DATABASE_URL: await postgres.database() }, 100, drawn.apart('races'))
      say('Two programs, two officers, one case (PostgreSQL)', raced.wrong, [
        `${raced.races} times at once: one was taken, the other told that somebody was first (409); the second program won ${raced.secondWon} times`,
      ])
    }
    if (chosen('sweeps')) {
      const swept = await sweeps({ DATABASE_URL: await postgres.database() }, 400)
      say('Two programs that move cases on (PostgreSQL, practice clock moved 128 days in five steps)', swept.wrong, [
        `${many(swept.cases)} cases, ${many(swept.events)} events of time: none of them twice`,
      ])
    }
    if (chosen('restarts')) {
      const cut = await restarts(
        { DATABASE_URL: await postgres.database(), ...real },
        () => postgres.crash(),
        10,
        drawn.apart('restarts'),
      )
      say('The database server ended at once (SIGQUIT) under load and started again (PostgreSQL)', cut.wrong, [
        `${cut.restarts} times; ${many(cut.acknowledged)} requests acknowledged, ${many(cut.cases)} cases`,
        `problem documents meanwhile: ${
          Object.entries(cut.told)
            .map(([status, n]) => `${status}: ${n}`)
            .join(', ') || 'none'
        }`,
        `first answer at most ${cut.backAfter.toFixed(0)} ms after the database was back; the program was not started again`,
      ])
    }
    if (chosen('postgres'))
      killed(
        'The program killed, PostgreSQL',
        await kills({ DATABASE_URL: await postgres.database(), ...real }, count, drawn.apart('postgres'), tell),
      )
  } finally {
    await postgres.stop()
  }
}
if (chosen('embedded')) {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-chaos-'))
  try {
    killed(
      'The program killed, embedded database (PGlite, in a folder)',
      await kills({ ONEWINDOW_DATA: folder, ...real }, count, drawn.apart('embedded'), tell),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
console.log(
  `${faults.length === 0 ? 'Nothing lost, nothing halved, nothing twice' : `${faults.length} FAULTS`}; ${((performance.now() - started) / 60_000).toFixed(0)} minutes.`,
)
process.exit(faults.length === 0 ? 0 : 1)
