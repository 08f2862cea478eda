/** The tables, built up by numbered steps: each runs once, in a transaction; one that ran is never changed again. */
import { createHash } from 'node:crypto'
import { broken } from './broken.ts'
import type { Client, Driver } from './driver.ts'
import { asNumber, asText } from './values.ts'

export interface Migration {
  /** Whose tables these are: `store`, `people`, `window` … */
  readonly of: string
  /** 1, 2, 3 … within `of`. */
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** Any number that no other program takes on this server: two programs that start at once wait for each other. */
const turn = 'select pg_advisory_xact_lock(5200130)'

export async function migrate(driver: Driver, migrations: readonly Migration[]): Promise<void> {
  numbered(migrations)
  await inTurn(driver, (client) =>
    client.script(
      `create table if not exists migrations (
         "of" text, number int, name text not null, hash text not null, at timestamptz not null default now(),
         primary key ("of", number))`,
    ),
  )
  const known = new Set(migrations.map(idOf))
  const { rows } = await driver.query('select "of", number, name from migrations order by at, "of", number')
  const foreign = rows.find((row) => !known.has(`${row.of}/${row.number}`))
  if (foreign)
    throw broken(
      'migration',
      `数据库比程序新：其中有本程序不认识的步骤 ${foreign.of}/${foreign.number}（${foreign.name}）。请使用更新的程序。`,
      `The database is newer than the program: it holds step ${foreign.of}/${foreign.number} (${foreign.name}), which this program does not know. Use a newer program.`,
    )
  for (const migration of migrations) await inTurn(driver, (client) => step(client, migration))
}

async function step(client: Client, migration: Migration): Promise<void> {
  const { of, number, name, sql } = migration
  const hash = createHash('sha256').update(sql).digest('hex')
  const { rows } = await client.query('select hash from migrations where "of" = $1 and number = $2', [of, number])
  const before = rows[0]
  if (!before) {
    await client.script(sql)
    await client.query('insert into migrations ("of", number, name, hash) values ($1, $2, $3, $4)', [
      of,
      number,
      name,
      hash,
    ])
  } else if (asText(before.hash) !== hash)
    throw broken(
      'migration',
      `步骤 ${idOf(migration)}（${name}）在运行之后被改动过。已运行的步骤不得修改，请另加一步。`,
      `Step ${idOf(migration)} (${name}) was changed after it had run. A step that ran must stay as it is; add another one.`,
    )
}

const idOf = ({ of, number }: Migration): string => `${of}/${number}`

function numbered(migrations: readonly Migration[]): void {
  const last = new Map<string, number>()
  for (const migration of migrations) {
    const next = (last.get(migration.of) ?? 0) + 1
    if (asNumber(migration.number) !== next)
      throw broken(
        'migration',
        `步骤 ${idOf(migration)} 编号不连续，应为 ${migration.of}/${next}。`,
        `Step ${idOf(migration)} is out of order; ${migration.of}/${next} is next.`,
      )
    last.set(migration.of, next)
  }
}

const inTurn = <T>(driver: Driver, work: (client: Client) => Promise<T>): Promise<T> =>
  driver.transact(async (client) => {
    await client.query(turn)
    return work(client)
  })
