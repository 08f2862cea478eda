/** Writes a synthetic population. The file says of itself that it is synthetic, and how each column was drawn. */
import { writeFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Fact } from '../rules/fact.ts'
import { vocabulary } from '../zone/decisions.ts'
import { seeded } from './draw.ts'
import { copyOptions, type FileKind, identifier, literal } from './duck.ts'
import { firms } from './firms.ts'
import type { Drawn, Kind } from './kinds.ts'
import { professionals } from './professionals.ts'

export const kinds: readonly Kind[] = [firms, professionals]

export interface Order {
  readonly kind: Kind
  readonly rows: number
  readonly seed: number
  readonly out: string
  readonly format: FileKind
}

const statement = {
  zh: '合成数据：由程序按所列分布生成，不含任何真实的企业或个人。',
  en: 'Synthetic: made by a program from the distributions listed; no real firm or person is in it.',
}

/** What a file says of itself. */
export const aboutOf = ({ kind, rows, seed }: Order): Readonly<Record<string, string>> => ({
  synthetic: 'true',
  statement: `${statement.en} ${statement.zh}`,
  kind: kind.code,
  rows: String(rows),
  seed: String(seed),
  distributions: JSON.stringify(Object.fromEntries(kind.columns.map(({ fact, says }) => [fact, says]))),
})

/** CSV has no room for words about itself; they stand in a file beside it. */
export const besideCsv = (out: string): string => `${out}.about.json`

export async function generate(duck: DuckDBConnection, order: Order): Promise<void> {
  const { kind, rows, seed, out, format } = order
  const about = aboutOf(order)
  const drawn = kind.columns.map((column) => `${typed(column)} AS ${identifier(column.fact)}`)
  const all = `SELECT format('synthetic-{:08d}', "row") AS id, ${drawn.join(', ')} FROM (SELECT range + 1 AS "row" FROM range(${rows}))`
  const written = format === 'parquet' ? all : `SELECT id, ${kind.columns.map(flat).join(', ')} FROM (${all})`
  await duck.run(`COPY (${seeded(written, seed)}) TO ${literal(out)} ${copyOptions(format, about)}`)
  if (format === 'csv') writeFileSync(besideCsv(out), `${JSON.stringify(about, null, 2)}\n`)
}

const types: Readonly<Record<Fact['kind'], string>> = {
  'yes-no': 'BOOLEAN',
  choice: 'VARCHAR',
  set: 'VARCHAR[]',
  count: 'BIGINT',
  money: 'DECIMAL(18, 2)',
  share: 'DECIMAL(7, 6)',
  date: 'DATE',
}

export function factOf({ fact }: Drawn): Fact {
  const found = vocabulary.find(({ id }) => id === fact)
  if (!found) throw new Error(`no decision asks for \`${fact}\``)
  return found
}

const typed = (column: Drawn): string => `CAST(${column.sql} AS ${types[factOf(column).kind]})`

/** Sets as `a|b` in CSV, and `[]` where there is none. */
function flat(column: Drawn): string {
  const name = identifier(column.fact)
  if (factOf(column).kind !== 'set') return name
  return `CASE WHEN len(${name}) = 0 THEN '[]' ELSE array_to_string(${name}, '|') END AS ${name}`
}
