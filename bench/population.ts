/** A whole made-up population through every decision, as SQL in DuckDB. */
import process from 'node:process'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Fact } from '../src/rules/fact.ts'
import { decisionSql } from '../src/rules/forms/sql.ts'
import { decisions } from '../src/zone/decisions.ts'
import { asOf } from './engines.ts'

/** A value drawn from the row's number alone, so that two runs see the same people. */
function drawn(fact: Fact, index: number): string {
  const hash = `(hash(i * 1000 + ${index}) % 1000003)`
  switch (fact.kind) {
    case 'yes-no':
      return `(${hash} % 2 = 0)`
    case 'choice': {
      const codes = Object.keys(fact.options)
      return `list_extract([${codes.map((code) => `'${code}'`).join(', ')}], CAST(${hash} % ${codes.length} + 1 AS BIGINT))`
    }
    case 'set': {
      const lists = someOf(Object.keys(fact.options)).map((codes) => `[${codes.map((code) => `'${code}'`).join(', ')}]`)
      return `list_extract(CAST([${lists.join(', ')}] AS VARCHAR[][]), CAST(${hash} % ${lists.length} + 1 AS BIGINT))`
    }
    case 'date':
      return `(DATE '2023-01-01' + CAST(${hash} % 1400 AS INTEGER))`
    default: {
      const most = fact.most - fact.least > 100_000_000_000n ? 100_000_000_000n : fact.most - fact.least
      return `CAST(${fact.least} + (${hash} * ${most / 1_000_003n + 1n}) % ${most + 1n} AS BIGINT)`
    }
  }
}

/** Lists to draw from, each of about a quarter of the options (multiplicative hashing, Knuth 6.4). */
const someOf = (codes: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 64 }, (_, list) =>
    codes.filter((_, at) => Math.imul(list * codes.length + at + 1, 0x9e3779b1) >>> 30 === 0),
  )

export interface Passed {
  readonly rows: number
  readonly decisions: number
  readonly seconds: number
  readonly mostMemory: number
  readonly slowest: string
}

/** So many people are made and put through every decision at a time, so that memory does not grow with the population. */
const atOnce = 1_000_000

/** Seconds are those of the decisions alone; making the people is not counted. */
export async function throughDuckDb(rows: number): Promise<Passed> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  await connection.run('SET threads = 1')
  await connection.run("SET memory_limit = '3GB'")
  const took = new Map<string, number>()
  let mostMemory = 0
  for (const decision of decisions) {
    const facts = decision.asks.map((fact, index) => `${drawn(fact, index)} AS "${fact.id}"`).join(', ')
    const sql = decisionSql(decision, asOf, { dialect: 'duckdb' }).outcome('people', ['id'])
    for (let first = 0; first < rows; first += atOnce) {
      const range = `range(${first}, ${Math.min(first + atOnce, rows)})`
      await connection.run(`CREATE OR REPLACE TABLE people AS SELECT i AS id, ${facts} FROM ${range} t(i)`)
      const started = performance.now()
      await connection.runAndReadAll(`SELECT outcome, count(*) AS n FROM (${sql}) GROUP BY outcome`)
      took.set(decision.id, (took.get(decision.id) ?? 0) + (performance.now() - started) / 1000)
      mostMemory = Math.max(mostMemory, process.memoryUsage().rss)
    }
  }
  connection.closeSync()
  const [slowest = ['', 0]] = [...took].sort(([, a], [, b]) => b - a)
  return {
    rows,
    decisions: decisions.length,
    seconds: [...took.values()].reduce((sum, seconds) => sum + seconds, 0),
    mostMemory,
    slowest: `${slowest[0]} ${slowest[1].toFixed(1)} s`,
  }
}
