/** Every decision of the plan, in every version: derived forms against the reference evaluator on generated facts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../rules/decision.ts'
import { compile } from '../rules/diagram/compile.ts'
import { evaluate } from '../rules/evaluate.ts'
import { anyValue } from '../rules/generated.ts'
import type { Facts } from '../rules/holds.ts'
import { changeDays } from '../rules/precedence.ts'
import { program } from '../rules/program.ts'
import { reference } from '../rules/reference.ts'
import { day } from '../time/dates.ts'
import { decisions } from './decisions.ts'

const knownOn = day('2026-12-31')

/** Numbers at which some version of the decision changes its mind about a fact. */
function edges(decision: Decision, id: string): readonly bigint[] {
  const found = new Set<bigint>()
  for (const on of changeDays(decision))
    for (const variable of compile(decision, { on, knownOn }).variables)
      if (variable.kind === 'number' && variable.fact.id === id)
        for (const { low } of variable.intervals) found.add(low)
  return [...found]
}

const factsFor = (decision: Decision): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(decision.asks.map((fact) => [fact.id, anyValue(fact, edges(decision, fact.id))])))

describe.each(decisions.map((decision) => [decision.id, decision] as const))('%s', (_, decision) => {
  const facts = factsFor(decision)
  const versions = fc.constantFrom(...changeDays(decision)).map((on) => ({ on, knownOn }))

  test('the program and the answer say what the reference evaluator says', () => {
    fc.assert(
      fc.property(facts, versions, (known, asOf) => {
        const wanted = reference(decision, known, asOf)
        expect(program(decision, asOf)(known)).toEqual(wanted)
        if (!(wanted instanceof Map)) return
        for (const [key, answer] of evaluate(decision, known, asOf).outputs) {
          const result = wanted.get(key)
          if (answer.state === 'value') expect(result).toEqual({ state: 'value', value: answer.value })
          else expect(result?.state).toBe(answer.state)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('what is settled with facts unknown stays so, however they turn out', () => {
    fc.assert(
      fc.property(facts, versions, fc.subarray(decision.asks.map((fact) => fact.id)), (known, asOf, keep) => {
        const wanted = reference(decision, known, asOf)
        if (!(wanted instanceof Map)) return
        const partial = Object.fromEntries(keep.map((id) => [id, known[id]]))
        const answer = evaluate(decision, partial, asOf).outputs.get(decision.answer)
        const result = wanted.get(decision.answer)
        if (answer?.state === 'unknown') return
        if (answer?.state === 'value') expect(result).toEqual({ state: 'value', value: answer.value })
        else expect(result?.state).toBe(answer?.state)
      }),
      { numRuns: 60 },
    )
  })
})
