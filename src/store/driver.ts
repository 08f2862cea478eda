/**
 * The two databases behind one face: PostgreSQL over the network, and PGlite in the process. Dates, whole numbers and
 * intervals come back as text from both; whoever reads them parses them, once (values.ts).
 */
import { createHash } from 'node:crypto'
import { types as codes, PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import pg from 'pg'

export type Row = Readonly<Record<string, unknown>>

/** One connection, for as long as a transaction lasts. */
export interface Client {
  query(sql: string, values?: readonly unknown[]): Promise<Answered>
  /** As `query`; a server parses and plans the statement once per connection. */
  prepared(sql: string, values: readonly unknown[]): Promise<Answered>
  /** Several statements, without values. */
  script(sql: string): Promise<void>
}

export interface Answered {
  readonly rows: readonly Row[]
  readonly changed: number
}

export interface Driver extends Client {
  readonly kind: 'embedded' | 'server'
  transact<T>(work: (client: Client) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const session = "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'"
const scalar = [codes.DATE, codes.TIMESTAMP, codes.TIMESTAMPTZ, codes.INTERVAL, codes.INT8, codes.NUMERIC]

export async function embedded(folder: string | null): Promise<Driver> {
  const parsers = Object.fromEntries(scalar.map((code) => [code, (value: string) => value]))
  const options = { parsers, extensions: { btree_gist } }
  const lite = await PGlite.create(folder === null ? options : { ...options, dataDir: folder })
  await lite.exec(session)
  const on = (connection: Pick<PGlite, 'query' | 'exec'>): Client => {
    const query: Client['query'] = async (sql, values = []) => {
      const { rows, affectedRows } = await connection.query<Row>(sql, [...values])
      return { rows, changed: affectedRows ?? 0 }
    }
    return { query, prepared: query, script: async (sql) => void (await connection.exec(sql)) }
  }
  const whole = on(lite)
  return {
    kind: 'embedded',
    ...whole,
    transact: (work) => lite.transaction((transaction) => work(on(transaction as unknown as PGlite))),
    close: () => lite.close(),
  }
}

/** Lists of the same kinds, by their codes in pg_type; read as lists of text. */
const listsOf = new Map([
  [1182, codes.DATE],
  [1115, codes.TIMESTAMP],
  [1185, codes.TIMESTAMPTZ],
  [1187, codes.INTERVAL],
  [1016, codes.INT8],
  [1231, codes.NUMERIC],
])
/** As text[] is read; the package's types list the codes of scalars alone. */
const listOfText = 1009 as (typeof codes)['TEXT']

export async function server(url: string, connections: number): Promise<Driver> {
  const types = new pg.TypeOverrides()
  for (const code of scalar) types.setTypeParser(code, (value: string) => value)
  for (const code of listsOf.keys())
    types.setTypeParser(code, pg.types.getTypeParser(listOfText) as (v: string) => unknown)
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    application_name: 'onewindow',
    options: '-c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601',
    connectionTimeoutMillis: 10_000,
  })
  // An idle connection that the server drops is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined)
  const on = (connection: pg.Pool | pg.PoolClient): Client => ({
    query: async (sql, values = []) => {
      const { rows, rowCount } = await connection.query(sql, [...values])
      return { rows, changed: rowCount ?? 0 }
    },
    prepared: async (sql, values) => {
      const { rows, rowCount } = await connection.query({ name: nameOf(sql), text: sql, values: [...values] })
      return { rows, changed: rowCount ?? 0 }
    },
    script: async (sql) => void (await connection.query(sql)),
  })
  return {
    kind: 'server',
    ...on(pool),
    transact: (work) => transactOn(pool, (connection) => work(on(connection))),
    close: () => pool.end(),
  }
}

async function transactOn<T>(pool: pg.Pool, work: (connection: pg.PoolClient) => Promise<T>): Promise<T> {
  const connection = await pool.connect()
  const dropped = (): undefined => undefined
  connection.on('error', dropped)
  let lost: Error | undefined
  try {
    await connection.query('begin')
    const value = await work(connection)
    const { command } = await connection.query('commit')
    // A transaction that failed inside and was caught there ends in a rollback, although it was asked to commit.
    if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back')
    return value
  } catch (error) {
    await connection.query('rollback').catch((reason: Error) => {
      lost = reason
    })
    throw error
  } finally {
    connection.off('error', dropped)
    connection.release(lost)
  }
}

const names = new Map<string, string>()

/** A statement's name on the connection, at most 63 bytes. */
function nameOf(sql: string): string {
  const known = names.get(sql)
  if (known) return known
  const name = `s${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`
  names.set(sql, name)
  return name
}
