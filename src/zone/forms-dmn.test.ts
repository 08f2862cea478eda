/** DMN out, read back by other engines: every decision, every version, every output, as the evaluator settles it. */
import fc from 'fast-check'
import { date } from 'feelin'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../rules/decision.ts'
import { compile } from '../rules/diagram/compile.ts'
import { table } from '../rules/diagram/table.ts'
import { witness } from '../rules/diagram/witness.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Fact } from '../rules/fact.ts'
import { decisionDmn } from '../rules/forms/dmn.ts'
import { randomDecision } from '../rules/generated.ts'
import type { Facts, FactValue } from '../rules/holds.ts'
import { type AsOf, changeDays, rulesAsOf } from '../rules/precedence.ts'
import { day, fromDayNumber } from '../time/dates.ts'
import { decisions } from './decisions.ts'
import { type Context, readDmn } from './forms-dmn-engine.ts'
import { readTables } from './forms-dmn-tables.ts'
import { asOf, peopleFor, wordFor } from './forms-people.ts'

/** One day in each version: the sets of rules that were law one after the other. */
function versions(decision: Decision): readonly AsOf[] {
  const seen = new Map<string, AsOf>()
  for (const on of changeDays(decision)) {
    const when = { on, knownOn: asOf.knownOn }
    seen.set(
      rulesAsOf(decision, when)
        .map(({ id }) => id)
        .join(),
      when,
    )
  }
  return [...seen.values()]
}

const each = decisions.map((decision) => ({ id: decision.id, decision }))

/** A fact as FEEL has it; one that is not known is null. */
function feel(fact: Fact, value: FactValue | undefined): unknown {
  if (value === undefined) return null
  if (value instanceof Set) return [...value]
  if (fact.kind === 'date') return date(fromDayNumber(Number(value)).toString())
  return typeof value === 'bigint' ? Number(value) : value
}

const feelFacts = (asks: readonly Fact[], facts: Facts): Context =>
  Object.fromEntries(asks.map((fact) => [fact.id, feel(fact, facts[fact.id])]))

interface Outcome {
  readonly state: string
  readonly value: unknown
}
const isOutcome = (given: unknown): given is Outcome => typeof given === 'object' && given !== null && 'state' in given

/** In one word, as `wordFor` says what the evaluator settles. A value that could not be worked out is not known. */
function said(given: unknown): string {
  if (!isOutcome(given)) return 'unknown'
  if (given.state !== 'decided') return given.state
  return given.value === null ? 'unknown' : wordOf(given.value)
}
const wordOf = (value: unknown): string => (Array.isArray(value) ? value.toSorted().join(',') : String(value))

/** Two products that are compared stay whole in an engine that counts in floats. */
const isExact = (facts: Facts): boolean =>
  Object.values(facts).every((value) => typeof value !== 'bigint' || value < 10n ** 12n)

/** Facts for every row of every table, by its first cells and by its last in turn. */
function rowByRow(decision: Decision, when: AsOf): readonly Facts[] {
  const { variables } = compile(decision, when, { keepSums: true })
  return [...decision.outputs.keys()].flatMap((key) => {
    const { columns, rows } = table(decision, when, key)
    return rows.flatMap(({ cells }, row) => {
      const chosen = columns.flatMap(({ variable }, column) => {
        const cell = cells[column]?.at(row % 2 === 0 ? 0 : -1)
        return cell === undefined ? [] : [[variables.indexOf(variable), cell] as const]
      })
      const facts = witness(decision, variables, new Map(chosen))
      return facts ? [facts] : []
    })
  })
}

const complete = (decision: Decision, when: AsOf): readonly Facts[] =>
  fc.sample(peopleFor(decision, when, { complete: true }), 12)
const incomplete = (decision: Decision, when: AsOf): readonly Facts[] => fc.sample(peopleFor(decision, when), 12)

/** Every output of every case. */
function compareAll(
  decision: Decision,
  when: AsOf,
  outcomesOf: (facts: Context) => Context,
  ...cases: readonly ((decision: Decision, when: AsOf) => readonly Facts[])[]
): void {
  for (const facts of cases.flatMap((some) => some(decision, when)).filter(isExact)) {
    const settled = evaluate(decision, facts, when)
    const isKnown = decision.asks.every(({ id }) => facts[id] !== undefined)
    for (const [key, given] of Object.entries(outcomesOf(feelFacts(decision.asks, facts)))) {
      if (!decision.outputs.has(key)) continue
      const wanted = wordFor(settled, key)
      if (wanted === 'impossible') continue
      const word = said(given)
      // With facts unknown DMN may leave open what the evaluator settles; it never says anything else.
      if (isKnown || word !== 'unknown') expect([key, word]).toEqual([key, wanted])
    }
  }
}

describe('in an engine of dmn-moddle and feelin', () => {
  test.each(each)('$id: every outcome, version by version', async ({ decision }) => {
    for (const when of versions(decision)) {
      const file = await readDmn(decisionDmn(decision, when))
      expect(file.warnings).toEqual([])
      expect(file.decisions).toEqual(expect.arrayContaining([...decision.outputs.keys()]))
      compareAll(decision, when, file.evaluate, rowByRow, complete, incomplete)
    }
  })

  test.each(each)('$id: the same where every output is written rule by rule', async ({ decision }) => {
    const file = await readDmn(decisionDmn(decision, asOf, { most: 0 }))
    expect(file.warnings).toEqual([])
    compareAll(decision, asOf, file.evaluate, complete, incomplete)
  })

  test('rules made at random', async () => {
    const on = day('2022-06-01')
    const when = { on, knownOn: on }
    await fc.assert(
      fc.asyncProperty(randomDecision, async (decision) => {
        const file = await readDmn(decisionDmn(decision, when))
        expect(file.warnings).toEqual([])
        compareAll(decision, when, file.evaluate, rowByRow, complete, incomplete)
      }),
      { numRuns: 50 },
    )
  })
})

describe('in an engine of tables', () => {
  test.each(each)('$id: every outcome that is a table without lists, durations and dates', async ({ decision }) => {
    const tables = await readTables(decisionDmn(decision, asOf))
    const outcomes = (facts: Context) =>
      Object.fromEntries(tables.decisions.map((name) => [name, tables.evaluate(name, facts)]))
    compareAll(decision, asOf, outcomes, complete)
  })

  test('that is most of them', async () => {
    const whole = await Promise.all(
      decisions.map(async (decision) => ({ decision, tables: await readTables(decisionDmn(decision, asOf)) })),
    )
    const outputs = whole.flatMap(({ decision }) => [...decision.outputs.keys()])
    const read = whole.flatMap(({ decision, tables }) => tables.decisions.filter((name) => decision.outputs.has(name)))
    expect(read.length).toBeGreaterThan(outputs.length / 2)
  })
})

test('every row that decides names its rules and their clauses', async () => {
  for (const decision of decisions) {
    const { notes } = await readDmn(decisionDmn(decision, asOf, { language: 'en' }))
    const ids = new Set(decision.rules.map(({ id }) => id))
    for (const [says, authority, rules] of notes) {
      expect(says).not.toBe('')
      if (rules === undefined || rules === '') continue
      expect([decision.id, authority]).not.toEqual([decision.id, ''])
      for (const id of rules.split(', ')) expect(ids).toContain(id)
    }
    expect([decision.id, notes.filter(([, authority]) => authority !== '').length]).not.toEqual([decision.id, 0])
  }
})
