/** Columns against the reference evaluator and, with facts unknown, against every completion, on random decisions. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../time/dates.ts'
import { completions, randomDecision, smallFacts, smallKnown, smallPartial } from '../generated.ts'
import { holds } from '../holds.ts'
import { reference, result } from '../reference.ts'
import { resolve } from '../resolve.ts'
import { columns, factsAt, fewRows, noRule, population } from './columns.ts'

const asOf = { on: day('2022-06-01'), knownOn: day('2022-06-01') }
const print = (value: unknown) => JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}` : part))

describe('columns', () => {
  test('facts put into columns come out again', () => {
    fc.assert(
      fc.property(fc.array(smallPartial), (people) => {
        const whole = population(smallFacts, people)
        people.forEach((facts, row) => {
          expect(factsAt(smallFacts, whole, row)).toEqual(facts)
        })
      }),
    )
  })

  test('say what the rules say, one by one, and which rule says it', () => {
    fc.assert(
      fc.property(randomDecision, fc.array(smallKnown, { minLength: 1 }), (decision, people) => {
        for (const key of decision.outputs.keys()) {
          const program = columns(decision, asOf, key)
          const { outcome, rule } = program.run(population(smallFacts, people))
          people.forEach((facts, row) => {
            const wanted = reference(decision, facts, asOf)
            const given = program.outcomes[outcome[row] ?? 0]
            const said = given && 'state' in given ? given : given && result(given, facts)
            expect(said).toEqual(wanted instanceof Map ? wanted.get(key) : { state: 'impossible' })
            const applying = program.rules.filter((each) => holds(each.when, facts) === true)
            const settled = resolve(decision, applying).settled.get(key)
            const by = wanted instanceof Map && settled?.state === 'given' ? settled.by[0] : undefined
            expect(rule[row] === noRule ? undefined : program.rules[rule[row] ?? 0]).toBe(by)
          })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('go over many rows, four at a time, as over few', () => {
    const some = fc.array(smallPartial, { minLength: 1, maxLength: 30 })
    // Around a block of rows and its parts.
    const sizes = fc.constantFrom(...[fewRows * 2, 8192].flatMap((size) => [size - 1, size, size + 1, size + 2]))
    fc.assert(
      fc.property(randomDecision, some, sizes, (decision, people, size) => {
        const program = columns(decision, asOf)
        const few = program.run(population(smallFacts, people))
        const many = program.run(
          population(
            smallFacts,
            Array.from({ length: size }, (_, i) => people[i % people.length] ?? {}),
          ),
        )
        for (const key of ['outcome', 'rule'] as const)
          expect(many[key].findIndex((value, row) => value !== few[key][row % people.length])).toBe(-1)
      }),
      { numRuns: 30 },
    )
  })

  test('are settled with facts unknown exactly where every completion agrees', () => {
    fc.assert(
      fc.property(randomDecision, fc.array(smallPartial, { minLength: 1, maxLength: 5 }), (decision, people) => {
        const program = columns(decision, asOf)
        const { outcome } = program.run(population(smallFacts, people))
        people.forEach((facts, row) => {
          const possible = new Set(
            completions(facts, smallFacts).map((full) => {
              const results = reference(decision, full, asOf)
              return results instanceof Map ? print(results.get('answer')) : print({ state: 'impossible' })
            }),
          )
          const wanted = [...possible].filter((each) => each !== print({ state: 'impossible' }))
          const given = program.outcomes[outcome[row] ?? 0]
          const said = print(given && 'state' in given ? given : given && result(given, facts))
          expect(said).toBe(
            wanted.length === 0
              ? print({ state: 'impossible' })
              : wanted.length > 1
                ? print({ state: 'unknown' })
                : wanted[0],
          )
        })
      }),
      { numRuns: 200 },
    )
  })
})
