/** A table of people or firms, CSV or Parquet: its columns, and how to read its rows. */
import { statSync } from 'node:fs'
import { type DuckDBConnection, type DuckDBDataChunk, DuckDBListValue, type DuckDBValue } from '@duckdb/node-api'
import type { Text } from '../text.ts'
import { type BrokenLine, readHeader } from './csv.ts'
import { kindOf, literal } from './duck.ts'
import { type Staged, stage } from './stage.ts'

export interface Table {
  /** The columns in their order, and how each is typed. */
  readonly columns: ReadonlyMap<string, string>
  /** How many rows there are, where the file says so. */
  readonly rows: number | null
  /** Makes some columns ready to be read, in the order of the file; hears of lines that are no rows, and of rows gone by. */
  readonly ready: (
    columns: readonly string[],
    broken: (line: BrokenLine) => void,
    read: (rows: number) => Promise<void> | void,
  ) => Promise<Staged>
}

export type Opened = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly text: Text }

const refuse = (zh: string, en: string): Opened => ({ ok: false, text: { zh, en } })

export async function openTable(duck: DuckDBConnection, path: string): Promise<Opened> {
  const shown = path.slice(0, 120)
  const kind = kindOf(path)
  if (!kind)
    return refuse(`“${shown}”应是 .csv 或 .parquet 文件`, `\`${shown}\` must be a file that ends in .csv or .parquet`)
  // DuckDB would take these as a pattern for many files.
  if (/[*?[\]]/.test(path))
    return refuse(`文件名不能含有 * ? [ ]：“${shown}”`, `a file name must not contain * ? [ ]: \`${shown}\``)
  try {
    if (!statSync(path).isFile()) return refuse(`“${shown}”不是文件`, `\`${shown}\` is not a file`)
    return kind === 'csv' ? openCsv(path) : await openParquet(duck, path)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : firstLine(error)
    return refuse(`读不到文件“${shown}”（${why}）`, `cannot read the file \`${shown}\` (${why})`)
  }
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''

function openCsv(path: string): Opened {
  const header = readHeader(path)
  if ('problem' in header) return { ok: false, text: header.problem }
  return {
    ok: true,
    table: {
      columns: new Map(header.columns.map((name) => [name, 'VARCHAR'])),
      rows: null,
      ready: (columns, broken, read) => stage(path, header, columns, broken, read),
    },
  }
}

async function openParquet(duck: DuckDBConnection, path: string): Promise<Opened> {
  const source = `read_parquet(${literal(path)})`
  const described = await duck.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)
  const counted = await duck.runAndReadAll(`SELECT count(*) FROM ${source}`)
  const rows = Number(counted.getRows()[0]?.[0] ?? 0)
  return {
    ok: true,
    table: {
      columns: new Map(described.getRows().map(([name, type]) => [String(name), String(type)])),
      rows,
      ready: async () => ({ rows, source, remove: () => {} }),
    },
  }
}

export async function* chunksOf(duck: DuckDBConnection, sql: string): AsyncGenerator<DuckDBDataChunk> {
  const found = await duck.stream(sql)
  for (let chunk = await found.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await found.fetchChunk()) yield chunk
}

/** A cell as it would stand in CSV: a list as `a|b`, and `[]` where it is known to be empty. */
export function asText(value: DuckDBValue): string | null {
  if (value === null || typeof value === 'string') return value
  if (!(value instanceof DuckDBListValue)) return String(value)
  return value.items.length === 0 ? '[]' : value.items.map(String).join('|')
}
