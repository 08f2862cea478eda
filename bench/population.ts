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
    case 'set':
      return `list_filter([${Object.keys(fact.options)
        .map((code, at) => `CASE WHEN hash(i * 1000 + ${index} + ${at + 500}) % 4 = 0 THEN '${code}' END`)
        .join(', ')}], lambda x: x IS NOT NULL)`
    case 'date':
      return `(DATE '2023-01-01' + CAST(${hash} % 1400 AS INTEGER))`
    default: {
      const most = fact.most - fact.least > 100_000_000_000n ? 100_000_000_000n : fact.most - fact.least
      return `CAST(${fact.least} + (${hash} * ${most / 1_000_003n + 1n}) % ${most + 1n} AS BIGINT)`
    }
  }
}

export interface Passed {
  readonly rows: number
  readonly decisions: number
  readonly seconds: number
  readonly mostMemory: number
  readonly slowest: string
}

/** Seconds are those of the decisions alone; making the people is not counted. */
export async function throughDuckDb(rows: number): Promise<Passed> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  await connection.run('SET threads = 1')
  let seconds = 0
  let mostMemory = 0
  let slowest = { id: '', took: 0 }
  for (const decision of decisions) {
    const facts = decision.asks.map((fact, index) => `${drawn(fact, index)} AS "${fact.id}"`).join(', ')
    await connection.run(`CREATE OR REPLACE TABLE people AS SELECT i AS id, ${facts} FROM range(${rows}) t(i)`)
    const sql = decisionSql(decision, asOf, { dialect: 'duckdb' }).outcome('people', ['id'])
    const started = performance.now()
    await connection.runAndReadAll(`SELECT outcome, count(*) AS n FROM (${sql}) GROUP BY outcome`)
    const took = performance.now() - started
    seconds += took / 1000
    if (took > slowest.took) slowest = { id: decision.id, took }
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss)
  }
  connection.closeSync()
  return {
    rows,
    decisions: decisions.length,
    seconds,
    mostMemory,
    slowest: `${slowest.id} ${(slowest.took / 1000).toFixed(1)} s`,
  }
}
