/** DuckDB, opened so that it stays within bounds and fetches nothing from anywhere. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** `beside` is a second connection to the same: what is written on one would end what is being read on it. */
export async function withDuck<T>(work: (duck: DuckDBConnection, beside: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '512MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const duck = await instance.connect()
  const beside = await instance.connect()
  try {
    return await work(duck, beside)
  } finally {
    duck.closeSync()
    beside.closeSync()
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

/** Cells that are held before they are written, of all columns together. */
const mostCells = 4_000_000
/** Rows that DuckDB works on at a time; a group is some of these. */
const vector = 2048

const groupOf = (columns: number): number =>
  vector * Math.max(1, Math.min(60, Math.floor(mostCells / columns / vector)))

/** How a table is written: CSV with a header (RFC 4180), Parquet packed and with words about itself. */
export const copyOptions = (kind: FileKind, columns: number, about: Readonly<Record<string, string>>): string =>
  kind === 'csv'
    ? '(FORMAT csv, HEADER)'
    : `(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${groupOf(columns)}${Object.keys(about).length === 0 ? '' : `, KV_METADATA {${entries(about)}}`})`

const entries = (about: Readonly<Record<string, string>>): string =>
  Object.entries(about)
    .map(([key, value]) => `${identifier(key)}: ${literal(value)}`)
    .join(', ')
