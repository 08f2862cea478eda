/** A table of people or firms, CSV or Parquet, read in chunks as texts; lines that are no rows are set aside by DuckDB. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Text } from '../text.ts'
import { type FileKind, identifier, kindOf, literal } from './duck.ts'

/** Texts by column; null where a cell is empty. */
export type Chunk = readonly (readonly (string | null)[])[]

export interface BrokenLine {
  readonly line: number
  readonly text: Text
}

export interface Table {
  readonly kind: FileKind
  readonly columns: readonly string[]
  /** How many rows there are, where the file says so. */
  readonly rows: number | null
  readonly chunks: (columns: readonly string[]) => AsyncGenerator<Chunk>
  /** Known once every chunk is read. */
  readonly broken: () => AsyncGenerator<BrokenLine>
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
    return kind === 'csv' ? openCsv(duck, path) : await openParquet(duck, path)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : firstLine(error)
    return refuse(`读不到文件“${shown}”（${why}）`, `cannot read the file \`${shown}\` (${why})`)
  }
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''

// CSV

const headerBytes = 256 * 1024

function openCsv(duck: DuckDBConnection, path: string): Opened {
  const line = firstLineOf(path)
  const delimiter =
    [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const).sort((a, b) => b[1] - a[1])[0]?.[0] ?? ','
  const columns = fieldsOf(line, delimiter)
  const twice = columns.find((name, index) => columns.indexOf(name) !== index)
  if (columns.every((name) => name === ''))
    return refuse('CSV 的第一行应是列名', 'the first line of the CSV must name the columns')
  if (twice !== undefined) return refuse(`列名“${twice}”出现了两次`, `the column \`${twice}\` stands there twice`)
  const types = columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')
  const source = `read_csv(${literal(path)}, columns = {${types}}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"', strict_mode = true, ignore_errors = true, store_rejects = true, rejects_limit = 0)`
  return {
    ok: true,
    table: {
      kind: 'csv',
      columns,
      rows: null,
      chunks: (names) => stream(duck, `SELECT ${names.map(identifier).join(', ')} FROM ${source}`),
      broken: () => brokenLines(duck),
    },
  }
}

function firstLineOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(headerBytes)
    const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, headerBytes, 0))
    return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1)[0] ?? ''
  } finally {
    closeSync(file)
  }
}

/** The fields of one line; a quoted one may hold the delimiter, and a quote written twice (RFC 4180). */
function fieldsOf(line: string, delimiter: string): readonly string[] {
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}]*))(?:${delimiter}|$)`, 'gy')
  const fields: string[] = []
  for (const [whole, quoted, plain = ''] of line.matchAll(pattern)) {
    if (whole === '' && fields.length > 0 && !line.endsWith(delimiter)) break
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
  }
  return fields
}

const whyBroken: Readonly<Record<string, Text>> = {
  'MISSING COLUMNS': { zh: '列数少于表头', en: 'has fewer columns than the header' },
  'TOO MANY COLUMNS': { zh: '列数多于表头', en: 'has more columns than the header' },
  'UNQUOTED VALUE': { zh: '引号没有成对', en: 'has a quotation mark without its pair' },
  'INVALID ENCODING': { zh: '不是 UTF-8 编码', en: 'is not UTF-8' },
  'LINE SIZE OVER MAXIMUM': { zh: '行过长', en: 'is too long' },
}

async function* brokenLines(duck: DuckDBConnection): AsyncGenerator<BrokenLine> {
  const errors = await duck.stream(
    'SELECT line::INTEGER, min(error_type::VARCHAR) FROM reject_errors GROUP BY line ORDER BY line',
  )
  for await (const rows of errors.yieldRows())
    for (const [line, type] of rows)
      yield {
        line: Number(line),
        text: whyBroken[String(type)] ?? { zh: `不是一行数据（${type}）`, en: `is no row (${type})` },
      }
}

// Parquet

async function openParquet(duck: DuckDBConnection, path: string): Promise<Opened> {
  const source = `read_parquet(${literal(path)})`
  const described = await duck.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)
  const types = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]))
  const counted = await duck.runAndReadAll(`SELECT count(*) FROM ${source}`)
  return {
    ok: true,
    table: {
      kind: 'parquet',
      columns: [...types.keys()],
      rows: Number(counted.getRows()[0]?.[0] ?? 0),
      chunks: (names) =>
        stream(duck, `SELECT ${names.map((name) => asText(name, types.get(name) ?? '')).join(', ')} FROM ${source}`),
      async *broken() {},
    },
  }
}

/** A list as in CSV: `a|b`, and `[]` where it is known to be empty. */
function asText(name: string, type: string): string {
  const column = identifier(name)
  if (!type.endsWith('[]')) return `CAST(${column} AS VARCHAR)`
  return `CASE WHEN len(${column}) = 0 THEN '[]' ELSE array_to_string(${column}, '|') END`
}

async function* stream(duck: DuckDBConnection, sql: string): AsyncGenerator<Chunk> {
  const found = await duck.stream(sql)
  for (let chunk = await found.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await found.fetchChunk())
    yield chunk.getColumns().map((column) => column.map((value) => (typeof value === 'string' ? value : null)))
}
