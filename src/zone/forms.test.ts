/** Every decision of the plan over columns, in DuckDB and in PostgreSQL: the same answers as the evaluator, facts unknown or not. */

import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Decision } from '../rules/decision.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Fact } from '../rules/fact.ts'
import { columns, noRule, population } from '../rules/forms/columns.ts'
import type { Outcome } from '../rules/forms/ends.ts'
import { type Dialect, decisionSql } from '../rules/forms/sql.ts'
import type { Facts, FactValue } from '../rules/holds.ts'
import type { Output } from '../rules/outcome.ts'
import { reference } from '../rules/reference.ts'
import { fromDayNumber } from '../time/dates.ts'
import { decisions } from './decisions.ts'
import { asOf, peopleFor, word, wordFor } from './forms-people.ts'

const each = decisions.map((decision) => [decision.id, decision] as const)
const people = 40
const sample = (decision: Decision): readonly Facts[] => fc.sample(peopleFor(decision), people)

describe.each(each)('columns: %s', (_, decision) => {
  const known = fc.array(peopleFor(decision), { minLength: people, maxLength: people })

  test('every output, and the rule that gives it', () => {
    fc.assert(
      fc.property(known, (rows) => {
        const whole = population(decision.asks, rows)
        const answers = rows.map((facts) => evaluate(decision, facts, asOf))
        for (const [key, { kind }] of decision.outputs) {
          const program = columns(decision, asOf, key)
          const { outcome, rule, amount } = program.run(whole)
          answers.forEach((settled, row) => {
            const given = program.outcomes[outcome[row] ?? 0]
            const value = given && ('value' in given ? given.value : 'formula' in given ? amount?.[row] : undefined)
            expect([row, value === undefined ? stateOf(given) : word(value, kind)]).toEqual([
              row,
              wordFor(settled, key),
            ])
            const isKnown = decision.asks.every(({ id }) => settled.facts[id] !== undefined)
            const answer = settled.outputs.get(key)
            if (!isKnown || !answer || !['value', 'needs-rules', 'not-applicable'].includes(answer.state)) return
            expect([row, program.rules[rule[row] ?? noRule]?.id]).toEqual([row, answer.by[0]?.id])
          })
        }
      }),
      { numRuns: 1, endOnFailure: true },
    )
  })

  test('the answer on known facts is what the rules say one by one', () => {
    const program = columns(decision, asOf)
    const rows = sample(decision).filter((facts) => decision.asks.every(({ id }) => facts[id] !== undefined))
    const { outcome } = program.run(population(decision.asks, rows))
    rows.forEach((facts, row) => {
      const wanted = reference(decision, facts, asOf)
      const given = program.outcomes[outcome[row] ?? 0]
      if (given && 'value' in given)
        expect(wanted instanceof Map && wanted.get(decision.answer)).toEqual({ state: 'value', value: given.value })
      else if (given && !('formula' in given))
        expect(wanted instanceof Map ? wanted.get(decision.answer)?.state : wanted).toBe(stateOf(given))
    })
  })
})

const stateOf = (outcome: Outcome | undefined): string =>
  !outcome
    ? 'nothing'
    : 'state' in outcome
      ? outcome.state
      : 'needsRules' in outcome
        ? 'needs-rules'
        : 'notApplicable' in outcome
          ? 'not-applicable'
          : 'value'

type Rows = readonly Readonly<Record<string, unknown>>[]
interface Engine {
  run(sql: string): Promise<Rows>
  close(): Promise<void>
}

const engines: Readonly<Record<Dialect, () => Promise<Engine>>> = {
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

const types = {
  'yes-no': 'boolean',
  choice: 'text',
  set: 'text[]',
  date: 'date',
  count: 'bigint',
  money: 'bigint',
  share: 'bigint',
} as const

function literal(fact: Fact, value: FactValue | undefined): string {
  if (value === undefined) return 'NULL'
  if (fact.kind === 'choice') return `'${value}'`
  if (value instanceof Set) return `CAST(ARRAY[${[...value].map((code) => `'${code}'`).join(', ')}] AS text[])`
  return fact.kind === 'date' ? `DATE '${fromDayNumber(Number(value))}'` : String(value)
}

async function fill({ run }: Engine, decision: Decision, rows: readonly Facts[]): Promise<void> {
  await run('DROP TABLE IF EXISTS people')
  await run(
    `CREATE TABLE people (no integer, ${decision.asks.map(({ id, kind }) => `"${id}" ${types[kind]}`).join(', ')})`,
  )
  const values = rows.map(
    (facts, no) => `(${[no, ...decision.asks.map((fact) => literal(fact, facts[fact.id]))].join(', ')})`,
  )
  await run(`INSERT INTO people VALUES ${values.join(', ')}`)
}

/** The answer, every output with a formula, and one of the others. */
function outputsTried(decision: Decision): readonly (readonly [string, Output])[] {
  const isFormula = (key: string) => decision.rules.some((rule) => 'formula' in (rule.gives.get(key) ?? {}))
  const [main, others] = [
    [...decision.outputs].filter(([key]) => key === decision.answer || isFormula(key)),
    [...decision.outputs],
  ]
  return [...new Map([...main, ...fc.sample(fc.constantFrom(...others), 1)])]
}

describe.each(['duckdb', 'postgresql'] as const)('SQL in %s', (dialect) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await engines[dialect]()
  })
  afterAll(() => engine.close())

  test.each(each)('%s', async (_, decision) => {
    const rows = sample(decision)
    await fill(engine, decision, rows)
    const answers = rows.map((facts) => evaluate(decision, facts, asOf))
    for (const [key, { kind }] of outputsTried(decision)) {
      const { outcomes, expression, outcome, outcomeAndRule } = decisionSql(decision, asOf, { dialect, output: key })
      const said = (text: unknown) => {
        const given = outcomes.get(String(text))
        return given && !('formula' in given) ? ('value' in given ? word(given.value, kind) : stateOf(given)) : text
      }
      const wanted = answers.map((answer) => wordFor(answer, key))
      const got = async (sql: string) => (await engine.run(sql)).toSorted((a, b) => Number(a.no) - Number(b.no))
      if (expression !== null)
        expect((await got(`SELECT no, ${expression} AS outcome FROM people`)).map((row) => said(row.outcome))).toEqual(
          wanted,
        )
      expect((await got(outcome('people', ['no']))).map((row) => said(row.outcome))).toEqual(wanted)
      if (key !== decision.answer) continue
      const both = await got(outcomeAndRule('people', ['no']))
      expect(both.map((row) => said(row.outcome))).toEqual(wanted)
      const program = columns(decision, asOf, key)
      const { rule } = program.run(population(decision.asks, rows))
      expect(both.map((row) => row.rule)).toEqual([...rule].map((place) => program.rules[place]?.id ?? null))
    }
  })
})
