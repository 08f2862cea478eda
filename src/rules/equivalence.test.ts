/**
 * Every derived form against the reference evaluator, on random decisions and random facts.
 * The reference walks the rules in the order of the law; the diagram, the program, the questions must say the same.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../time/dates.ts'
import type { Decision } from './decision.ts'
import { prove } from './diagram/prove.ts'
import { evaluate, next, whatWouldChange } from './evaluate.ts'
import { completions, randomDecision, smallFacts, smallKnown, smallPartial } from './generated.ts'
import type { Facts } from './holds.ts'
import { program } from './program.ts'
import { type Results, reference } from './reference.ts'

const asOf = { on: day('2022-06-01'), knownOn: day('2022-06-01') }
const runs = { numRuns: 400 }

const said = (results: Results | 'impossible' | null) =>
  results instanceof Map ? Object.fromEntries(results) : results

/** What the answer can still come to, by trying every completion. */
function possible(decision: Decision, facts: Facts, key: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const full of completions(facts, smallFacts)) {
    const results = reference(decision, full, asOf)
    if (results instanceof Map) found.add(print(results.get(key)))
  }
  return found
}
const print = (value: unknown) => JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}` : part))

describe('derived forms say what the reference evaluator says', () => {
  test('the program, on known facts', () => {
    fc.assert(
      fc.property(randomDecision, smallKnown, (decision, facts) => {
        expect(said(program(decision, asOf)(facts))).toEqual(said(reference(decision, facts, asOf)))
      }),
      runs,
    )
  })

  test('the outcome with facts unknown is exact: settled exactly when every completion agrees', () => {
    fc.assert(
      fc.property(randomDecision, smallPartial, (decision, facts) => {
        const wanted = possible(decision, facts, 'answer')
        if (wanted.size === 0) return
        const answer = evaluate(decision, facts, asOf).outputs.get('answer')
        expect(answer?.state === 'unknown').toBe(wanted.size > 1)
        if (answer?.state === 'unknown') expect(answer.possible).toHaveLength(wanted.size)
      }),
      runs,
    )
  })

  test('a fact is called missing only if it can matter, and the next question is one of them', () => {
    fc.assert(
      fc.property(randomDecision, smallPartial, (decision, facts) => {
        const { missing } = evaluate(decision, facts, asOf)
        for (const fact of missing) expect(facts[fact.id]).toBeUndefined()
        const question = next(decision, facts, asOf)
        if (missing.length === 0) expect(question).toBeNull()
        else expect(missing).toContain(question?.fact)
      }),
      runs,
    )
  })

  test('answering the questions asked settles the answer, and never asks the same twice', () => {
    fc.assert(
      fc.property(randomDecision, smallKnown, (decision, truth) => {
        if (reference(decision, truth, asOf) === 'impossible') return
        let known: Facts = {}
        for (let asked = 0; ; asked++) {
          const question = next(decision, known, asOf)
          if (!question) break
          expect(known[question.fact.id]).toBeUndefined()
          expect(asked).toBeLessThan(smallFacts.length)
          known = { ...known, [question.fact.id]: truth[question.fact.id] }
        }
        const results = reference(decision, truth, asOf)
        const answer = evaluate(decision, known, asOf).outputs.get('answer')
        const wanted = results instanceof Map ? results.get('answer') : undefined
        if (answer?.state === 'value') expect(wanted).toEqual({ state: 'value', value: answer.value })
        else expect(wanted?.state).toBe(answer?.state)
      }),
      runs,
    )
  })

  test('a change that is offered does change the answer, and no smaller one does', () => {
    fc.assert(
      fc.property(randomDecision, smallKnown, (decision, facts) => {
        const now = reference(decision, facts, asOf)
        if (!(now instanceof Map)) return
        const before = print(now.get('answer'))
        const changes = whatWouldChange(decision, facts, asOf)
        for (const change of changes) {
          const then = reference(decision, change.facts, asOf)
          expect(then instanceof Map && print(then.get('answer'))).not.toBe(before)
          for (const fact of smallFacts)
            if (!change.changed.some((each) => each.fact === fact))
              expect(change.facts[fact.id]).toEqual(facts[fact.id])
        }
        const [first] = changes
        if (first && first.changed.length > 1)
          for (const fact of smallFacts)
            for (const full of completions({ ...facts, [fact.id]: undefined }, smallFacts)) {
              const then = reference(decision, full, asOf)
              const answer = then instanceof Map ? then.get('answer') : undefined
              if (answer?.state === 'value') expect(print(answer)).toBe(before)
            }
      }),
      runs,
    )
  })

  test('proof: a hole is reported exactly when some facts fall into it, and each is replayed', () => {
    fc.assert(
      fc.property(randomDecision, (decision) => {
        const late = { on: day('2022-06-01'), knownOn: day('2199-12-31') }
        const found = new Set<string>()
        for (const facts of completions({}, smallFacts)) {
          const results = reference(decision, facts, late)
          const state = results instanceof Map ? results.get('answer')?.state : undefined
          if (state === 'gap' || state === 'conflict') found.add(state)
        }
        const proof = prove(decision)
        const latest = proof.versions.at(-1)
        const holes = proof.holes.filter((hole) => hole.output === 'answer' && hole.on === latest)
        expect(new Set(holes.map((hole) => hole.kind))).toEqual(found)
        expect(proof.holes.every((hole) => hole.replayed)).toBe(true)
      }),
      runs,
    )
  })
})
