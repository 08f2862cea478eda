/** SQL of random decisions over every combination of small facts, known and unknown: what all completions agree on. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../time/dates.ts'
import type { Decision } from '../decision.ts'
import { completions, randomDecision, smallFacts, valuesOf } from '../generated.ts'
import type { Facts, FactValue } from '../holds.ts'
import { type Result, reference, result } from '../reference.ts'
import { columns, population } from './columns.ts'
import type { Outcome } from './ends.ts'
import { decisionSql } from './sql.ts'
import { type Engine, engines } from './sql-engines.ts'

const asOf = { on: day('2022-06-01'), knownOn: day('2022-06-01') }

const everybody: readonly Facts[] = smallFacts.reduce<readonly Facts[]>(
  (people, fact) =>
    people.flatMap((facts) => [facts, ...valuesOf(fact).map((value) => ({ ...facts, [fact.id]: value }))]),
  [{}],
)

const literal = (value: FactValue | undefined): string => {
  if (value === undefined) return 'NULL'
  if (value instanceof Set) return `CAST(ARRAY[${[...value].map((code) => `'${code}'`).join(', ')}] AS text[])`
  return typeof value === 'string' ? `'${value}'` : String(value)
}

const types = { 'yes-no': 'boolean', choice: 'text', set: 'text[]', count: 'bigint' }
const table = `CREATE TABLE people (no integer, ${smallFacts.map(({ id, kind }) => `"${id}" ${types[kind as 'set']}`).join(', ')})`
const filled = `INSERT INTO people VALUES ${everybody
  .map((facts, no) => `(${[no, ...smallFacts.map(({ id }) => literal(facts[id]))].join(', ')})`)
  .join(', ')}`

const print = (value: Result | 'impossible' | undefined): string => JSON.stringify(value)

/** Of everybody: what the rules, one by one, say of each completion. */
function wanted(decision: Decision, output: string): readonly string[] {
  const known = new Map<string, string>()
  const say = (facts: Facts): string => {
    const key = smallFacts.map(({ id }) => literal(facts[id])).join()
    const said = known.get(key) ?? wordOf(reference(decision, facts, asOf), output)
    known.set(key, said)
    return said
  }
  return everybody.map((facts) => {
    const possible = new Set(completions(facts, smallFacts).map(say))
    possible.delete(impossible)
    return possible.size === 0 ? impossible : possible.size > 1 ? print({ state: 'unknown' }) : ([...possible][0] ?? '')
  })
}

const impossible = print('impossible')
const wordOf = (said: ReturnType<typeof reference>, output: string): string =>
  print(said instanceof Map ? said.get(output) : 'impossible')

const wordFor = (given: Outcome | undefined): string => {
  if (!given || !('state' in given)) return print(given && result(given, {}))
  return given.state === 'impossible' ? impossible : print({ state: given.state })
}

describe.each(['duckdb', 'postgresql'] as const)('SQL in %s', (dialect) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await engines[dialect]()
    await engine.run(table)
    await engine.run(filled)
  })
  afterAll(() => engine.close())

  test('settles exactly what every completion agrees on, and by which rule', async () => {
    await fc.assert(
      fc.asyncProperty(randomDecision, fc.constantFrom('answer', 'notes'), async (decision, output) => {
        const sql = decisionSql(decision, asOf, { dialect, output })
        const run = async (query: string) => (await engine.run(query)).toSorted((a, b) => Number(a.no) - Number(b.no))
        const rows = await run(sql.outcomeAndRule('people', ['no']))
        const said = rows.map(({ outcome }) => wordFor(sql.outcomes.get(String(outcome))))
        const differing = wanted(decision, output).flatMap((want, no) =>
          want === said[no] ? [] : [{ facts: everybody[no], want, got: said[no] }],
        )
        expect(differing.slice(0, 3)).toEqual([])
        const program = columns(decision, asOf, output)
        const { rule } = program.run(population(smallFacts, everybody))
        expect(rows.map((row) => row.rule)).toEqual([...rule].map((place) => program.rules[place]?.id ?? null))
        const alone = await run(sql.outcome('people', ['no']))
        expect(alone.map(({ outcome }) => outcome)).toEqual(rows.map(({ outcome }) => outcome))
        if (sql.expression === null) return
        const written = await run(`SELECT no, ${sql.expression} AS outcome FROM people`)
        expect(written.map(({ outcome }) => outcome)).toEqual(rows.map(({ outcome }) => outcome))
      }),
      { numRuns: 30 },
    )
  })
})
