/** Typed queries (Kysely) on our drivers. */
import {
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import { broken } from './broken.ts'
import type { Client } from './driver.ts'

/** `client` is asked at every query, so that it can refuse. */
export function kyselyOn<Tables>(client: () => Client): Kysely<Tables> {
  const connection: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const { rows, changed } = await client().query(sql, parameters)
      return { rows: rows as R[], numAffectedRows: BigInt(changed) } satisfies QueryResult<R>
    },
    streamQuery: () => {
      throw refused()
    },
  }
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: async () => undefined,
        acquireConnection: async () => connection,
        beginTransaction: () => Promise.reject(refused()),
        commitTransaction: () => Promise.reject(refused()),
        rollbackTransaction: () => Promise.reject(refused()),
        releaseConnection: async () => undefined,
        destroy: async () => undefined,
      }),
    },
  })
}

const refused = () =>
  broken('misused', '事务请用 store.transact，读取请分页。', 'Use store.transact for transactions, and read in pages.')
