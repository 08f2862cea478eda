/** Every decision of the plan over columns: the same answers as the evaluators, facts unknown or not. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../rules/decision.ts'
import { evaluate } from '../rules/evaluate.ts'
import { columns, noRule, population } from '../rules/forms/columns.ts'
import type { Outcome } from '../rules/forms/ends.ts'
import type { Facts } from '../rules/holds.ts'
import { reference } from '../rules/reference.ts'
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

  test('many rows as few', () => {
    const rows = sample(decision)
    const program = columns(decision, asOf)
    const few = program.run(population(decision.asks, rows))
    const times = 40
    const many = program.run(population(decision.asks, Array.from({ length: times }, () => rows).flat()))
    for (const key of ['outcome', 'rule'] as const)
      expect([...many[key]]).toEqual(Array.from({ length: times }, () => [...few[key]]).flat())
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
