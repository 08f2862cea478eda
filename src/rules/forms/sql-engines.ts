/** For tests: the two engines in this process, asked in the same way. */
import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { Dialect } from './sql.ts'

export interface Engine {
  run(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  close(): Promise<void>
}

/** Each with a database of its own, empty. */
export const engines: Readonly<Record<Dialect, () => Promise<Engine>>> = {
  async duckdb() {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    return {
      run: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
      close: async () => connection.closeSync(),
    }
  },
  async postgresql() {
    const database = await PGlite.create()
    return {
      run: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
      close: () => database.close(),
    }
  },
}
