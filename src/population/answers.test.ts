/** Answers to rows against the evaluator that explains them, on random decisions and on those of the zone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../rules/decision.ts'
import { evaluate } from '../rules/evaluate.ts'
import { anyValue, randomDecision, smallPartial } from '../rules/generated.ts'
import type { Facts } from '../rules/holds.ts'
import { contradictionsIn } from '../rules/input.ts'
import { plainOutput } from '../rules/plain.ts'
import { type AsOf, changeDays } from '../rules/precedence.ts'
import { program } from '../rules/program.ts'
import { day } from '../time/dates.ts'
import { decisions } from '../zone/decisions.ts'
import { answerer } from './answers.ts'

const knownOn = day('2026-12-31')

function agrees(decision: Decision, facts: Facts, asOf: AsOf, answer = answerer(decision, asOf)): void {
  const found = answer(facts)
  const problems = contradictionsIn(decision.contradictions, facts)
  if (problems.length > 0) {
    expect(found).toEqual({ problems })
    return
  }
  const wanted = evaluate(decision, facts, asOf).outputs.get(decision.answer)
  if ('problems' in found) {
    // However the unknown facts turn out, they contradict these: there is nothing to answer.
    expect(found.problems).not.toEqual([])
    expect(wanted?.state).toBe('gap')
    return
  }
  const kind = decision.outputs.get(decision.answer)
  if (!wanted || !kind) throw new Error('no answer')
  if (wanted.state === 'value') {
    expect(found).toMatchObject({ state: 'decided', value: wanted.value })
    // With facts unknown, the diagram may know that a rule applies where its condition alone leaves it open.
    if (decision.asks.every(({ id }) => facts[id] !== undefined))
      expect(found.rule).toBe(wanted.by.map(({ id }) => id).join('|'))
    const plain = plainOutput(kind, wanted.value)
    if (typeof plain !== 'object') expect(found.outcome).toBe(String(plain))
  } else expect(found).toMatchObject({ state: wanted.state, outcome: wanted.state })
  const result = program(decision, asOf)(facts)
  if (result instanceof Map) {
    const state = result.get(decision.answer)?.state
    expect(found.state).toBe(state === 'value' ? 'decided' : state)
  }
}

test('random decisions, facts known and unknown, row after row', () => {
  const asOf = { on: day('2022-06-01'), knownOn }
  fc.assert(
    fc.property(randomDecision, fc.array(smallPartial, { minLength: 1, maxLength: 12 }), (decision, rows) => {
      const answer = answerer(decision, asOf)
      for (const facts of rows) agrees(decision, facts, asOf, answer)
    }),
    { numRuns: 200 },
  )
})

describe('decisions of the zone, in every version', () => {
  test.each(decisions.map((decision) => [decision.id, decision] as const))('%s', (_, decision) => {
    const facts = fc.record(Object.fromEntries(decision.asks.map((fact) => [fact.id, anyValue(fact, [])])))
    const versions = fc.constantFrom(...changeDays(decision)).map((on) => ({ on, knownOn }))
    const kept = fc.subarray(decision.asks.map(({ id }) => id))
    fc.assert(
      fc.property(facts, versions, kept, (known, asOf, keep) => {
        agrees(decision, known, asOf)
        agrees(decision, Object.fromEntries(keep.map((id) => [id, known[id]])), asOf)
      }),
      { numRuns: 12 },
    )
  })
})
