/** Writes a synthetic population. The file says of itself that it is synthetic, and how each column was drawn. */
import { writeFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { plan2023 } from '../law/instruments/plan.ts'
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import { dayNumber } from '../time/dates.ts'
import { decisions, vocabulary } from '../zone/decisions.ts'
import { drawnPlainly, seeded } from './draw.ts'
import { copyOptions, type FileKind, identifier, literal } from './duck.ts'
import { firms } from './firms.ts'
import { type Drawn, type Kind, type Sketch, sqlTypes } from './kinds.ts'
import { limitsOf, plainOf, sayPlain } from './plain.ts'
import { professionals } from './professionals.ts'

/** Decisions about a person. All others are put to firms. */
const ofPeople = (decision: Decision): boolean =>
  /^(talent|professional)\./.test(decision.id) || decision.id === 'health.overseas-physician-clinic'

/** The day about which dates lie that no rule names: the plan's own. */
const around = dayNumber(plan2023.published)

function whole(sketch: Sketch, decisions: readonly Decision[]): Kind {
  const known = new Set(sketch.columns.map(({ fact }) => fact))
  const limits = limitsOf(decisions)
  const asked = [...new Map(decisions.flatMap(({ asks }) => asks.map((fact) => [fact.id, fact] as const))).values()]
  const plain = asked
    .filter(({ id }) => !known.has(id))
    .map((fact) => {
      const how = plainOf(fact, limits(fact), around)
      return { fact: fact.id, says: sayPlain(fact, how), sql: drawnPlainly(fact, how) }
    })
  return { ...sketch, decisions, columns: [...sketch.columns, ...plain] }
}

export const kinds: readonly Kind[] = [
  whole(
    firms,
    decisions.filter((decision) => !ofPeople(decision)),
  ),
  whole(professionals, decisions.filter(ofPeople)),
]

export interface Order {
  readonly kind: Kind
  /** Only facts that these ask for; every fact, where null. The rows are the same. */
  readonly only: readonly Decision[] | null
  readonly rows: number
  readonly seed: number
  readonly out: string
  readonly format: FileKind
}

const statement = {
  zh: '合成数据：由程序按所列分布生成，不含任何真实的企业或个人。',
  en: 'Synthetic: made by a program from the distributions listed; no real firm or person is in it.',
}

const columnsFor = ({ columns }: Kind, only: Order['only']): readonly Drawn[] =>
  only === null ? columns : columns.filter(({ fact }) => only.some(({ asks }) => asks.some(({ id }) => id === fact)))

/** What a file says of itself. */
export const aboutOf = ({ kind, rows, seed, only }: Order): Readonly<Record<string, string>> => ({
  synthetic: 'true',
  statement: `${statement.en} ${statement.zh}`,
  kind: kind.code,
  rows: String(rows),
  seed: String(seed),
  distributions: JSON.stringify(Object.fromEntries(columnsFor(kind, only).map(({ fact, says }) => [fact, says]))),
})

/** CSV has no room for words about itself; they stand in a file beside it. */
export const besideCsv = (out: string): string => `${out}.about.json`

export async function generate(duck: DuckDBConnection, order: Order): Promise<void> {
  const { kind, rows, seed, out, format, only } = order
  const about = aboutOf(order)
  const drawn = kind.columns.map((column) => `${typed(column)} AS ${identifier(column.fact)}`)
  const all = `SELECT format('synthetic-{:08d}', "row") AS id, ${drawn.join(', ')} FROM (SELECT range + 1 AS "row" FROM range(${rows}))`
  const shown = columnsFor(kind, only).map((column) => (format === 'csv' ? flat(column) : identifier(column.fact)))
  const written = `SELECT ${['id', ...shown].join(', ')} FROM (${all})`
  await duck.run(`COPY (${seeded(written, seed)}) TO ${literal(out)} ${copyOptions(format, shown.length + 1, about)}`)
  if (format === 'csv') writeFileSync(besideCsv(out), `${JSON.stringify(about, null, 2)}\n`)
}

export function factOf({ fact }: Drawn): Fact {
  const found = vocabulary.find(({ id }) => id === fact)
  if (!found) throw new Error(`no decision asks for \`${fact}\``)
  return found
}

const typed = (column: Drawn): string => `CAST(${column.sql} AS ${sqlTypes[factOf(column).kind]})`

/** Sets as `a|b` in CSV, and `[]` where there is none. */
function flat(column: Drawn): string {
  const name = identifier(column.fact)
  if (factOf(column).kind !== 'set') return name
  return `CASE WHEN len(${name}) = 0 THEN '[]' ELSE array_to_string(${name}, '|') END AS ${name}`
}
