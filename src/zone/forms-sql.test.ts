/** Every decision of the plan in every version as SQL, in DuckDB and in PostgreSQL: the same answers as the evaluators, facts unknown or not. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Decision } from '../rules/decision.ts'
import { compile } from '../rules/diagram/compile.ts'
import { factsOf, isPaired } from '../rules/diagram/cut.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Fact } from '../rules/fact.ts'
import { columns, population } from '../rules/forms/columns.ts'
import type { Outcome } from '../rules/forms/ends.ts'
import { decisionSql } from '../rules/forms/sql.ts'
import { type Engine, engines } from '../rules/forms/sql-engines.ts'
import type { Facts, FactValue } from '../rules/holds.ts'
import { type AsOf, changeDays } from '../rules/precedence.ts'
import { type Result, reference } from '../rules/reference.ts'
import { fromDayNumber } from '../time/dates.ts'
import { decisions } from './decisions.ts'
import { asOf, peopleFor, word, wordFor } from './forms-people.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

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

/** Each day on which the law changes, looked at from the same later day. */
const versionsOf = (decision: Decision): readonly AsOf[] =>
  changeDays(decision).map((on) => ({ on, knownOn: asOf.knownOn }))

const perVersion = 8

/**
 * People near what each version turns on; as many again of whom some facts are unknown; and, for each fact that is
 * compared with another, some of whom only that one is. Everybody is put to every version.
 */
const peopleOf = (decision: Decision, versions: readonly AsOf[]): readonly Facts[] =>
  versions.flatMap((when) => {
    const complete = peopleFor(decision, when, { complete: true })
    const compared = new Set(compile(decision, when).variables.filter(isPaired).flatMap(factsOf))
    return [
      ...fc.sample(complete, perVersion),
      ...fc.sample(peopleFor(decision, when), perVersion),
      ...[...compared].flatMap(({ id }) =>
        fc.sample(complete, perVersion).map((facts) => ({ ...facts, [id]: undefined })),
      ),
    ]
  })

/** Where every fact is known, what the rules say one by one; else what the evaluator settles. */
function wanted(decision: Decision, facts: Facts, when: AsOf): (output: string) => string {
  const isKnown = decision.asks.every(({ id }) => facts[id] !== undefined)
  const said = isKnown ? reference(decision, facts, when) : evaluate(decision, facts, when)
  return (output) => {
    if (said === null || said === 'impossible') return String(said)
    return 'get' in said ? wordOf(said.get(output), decision.outputs.get(output)?.kind) : wordFor(said, output)
  }
}

const wordOf = (result: Result | undefined, kind: string | undefined): string =>
  !result ? 'nothing' : result.state === 'value' ? word(result.value, kind) : result.state

const stateOf = (outcome: Outcome): string =>
  'state' in outcome
    ? outcome.state
    : 'needsRules' in outcome
      ? 'needs-rules'
      : 'notApplicable' in outcome
        ? 'not-applicable'
        : 'value'

describe.each(['duckdb', 'postgresql'] as const)('SQL in %s', (dialect) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await engines[dialect]()
  })
  afterAll(() => engine.close())

  test.each(decisions.map((decision) => [decision.id, decision] as const))('%s', async (_, decision) => {
    const versions = versionsOf(decision)
    const people = peopleOf(decision, versions)
    await fill(engine, decision, people)
    const run = async (sql: string) => (await engine.run(sql)).toSorted((a, b) => Number(a.no) - Number(b.no))

    for (const when of versions) {
      const answers = people.map((facts) => wanted(decision, facts, when))
      for (const [output, { kind }] of decision.outputs) {
        const sql = decisionSql(decision, when, { dialect, output })
        const said = (text: unknown) => {
          const given = sql.outcomes.get(String(text))
          return given && !('formula' in given) ? ('value' in given ? word(given.value, kind) : stateOf(given)) : text
        }
        const same = (by: string, rows: Rows) =>
          expect(
            people.flatMap((facts, no) => {
              const [got, want] = [said(rows[no]?.outcome), answers[no]?.(output)]
              return got === want ? [] : [{ by, on: String(when.on), output, facts, got, want }]
            }),
          ).toEqual([])

        const isFormula = [...sql.outcomes.values()].some((given) => 'formula' in given)
        // Where there is one, the query is the expression with FROM; it differs in how it works out formulas.
        if (sql.expression === null || isFormula) same('query', await run(sql.outcome('people', ['no'])))
        if (sql.expression !== null)
          same('expression', await run(`SELECT no, ${sql.expression} AS outcome FROM people`))
        if (output !== decision.answer) continue
        const both = await run(sql.outcomeAndRule('people', ['no']))
        same('query with rule', both)
        const program = columns(decision, when, output)
        const { rule } = program.run(population(decision.asks, people))
        expect(both.map((row) => row.rule)).toEqual([...rule].map((place) => program.rules[place]?.id ?? null))
      }
    }
  })
})
