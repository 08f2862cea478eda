/** DuckDB, opened so that it stays within bounds and fetches nothing from anywhere. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

export async function withDuck<T>(work: (duck: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '512MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const duck = await instance.connect()
  try {
    return await work(duck)
  } finally {
    duck.closeSync()
    instance.closeSync()
  }
}

/** A text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
/** A name as an identifier of SQL. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

export type FileKind = 'csv' | 'parquet'

export function kindOf(path: string): FileKind | null {
  const ending = /\.(csv|parquet)$/i.exec(path)?.[1]?.toLowerCase()
  return ending === 'csv' || ending === 'parquet' ? ending : null
}

/** How a table is written: CSV with a header (RFC 4180), Parquet packed and with words about itself. */
export const copyOptions = (kind: FileKind, about: Readonly<Record<string, string>> = {}): string =>
  kind === 'csv'
    ? '(FORMAT csv, HEADER)'
    : `(FORMAT parquet, COMPRESSION zstd, KV_METADATA {${Object.entries(about)
        .map(([key, value]) => `${identifier(key)}: ${literal(value)}`)
        .join(', ')}})`
