/** The region in which two answers differ: facts lie in it exactly when the reference evaluator answers them differently. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../time/dates.ts'
import type { Decision } from '../decision.ts'
import { completions, randomDecision, smallFacts, smallKnown } from '../generated.ts'
import type { Facts } from '../holds.ts'
import { type Result, reference } from '../reference.ts'
import { stateKey } from './compile.ts'
import { cellOf } from './cut.ts'
import { type Difference, type DifferenceRow, difference, type Stand } from './difference.ts'

const knownOn = day('2022-06-01')
const stand = (decision: Decision, on: string): Stand => ({ decision, asOf: { on: day(on), knownOn } })

const said = (result: Result | undefined) =>
  result?.state === 'value' ? stateKey({ value: result.value }) : result?.state

/** Before and after, or null where the facts cannot be. */
function answers(before: Stand, after: Stand, facts: Facts, output: string) {
  const [a, b] = [before, after].map(({ decision, asOf }) => reference(decision, facts, asOf))
  return a instanceof Map && b instanceof Map ? [said(a.get(output)), said(b.get(output))] : null
}

/** The row in which facts lie; null outside the region. */
const rowFor = ({ columns, rows }: Difference, facts: Facts): DifferenceRow | null => {
  const fitting = rows.filter(({ cells }) =>
    columns.every(({ variable }, column) => cells[column]?.includes(cellOf(variable, facts)) ?? true),
  )
  expect(fitting.length).toBeLessThan(2)
  return fitting[0] ?? null
}

function holdsFor(before: Stand, after: Stand, found: Difference, facts: Facts): void {
  const wanted = answers(before, after, facts, found.output)
  if (wanted === null) return
  const row = rowFor(found, facts)
  expect(row !== null).toBe(wanted[0] !== wanted[1])
  if (!row) return
  const given = [row.before, row.after].map((state) =>
    'state' in state ? state.state : 'value' in state ? stateKey(state) : 'needs-rules',
  )
  expect(given).toEqual(wanted)
}

describe('facts lie in the region exactly when the two answers differ', () => {
  test('two days of one decision', () => {
    fc.assert(
      fc.property(randomDecision, smallKnown, (decision, facts) => {
        const [before, after] = [stand(decision, '2020-06-01'), stand(decision, '2022-06-01')]
        holdsFor(before, after, difference(before, after), facts)
      }),
      { numRuns: 300 },
    )
  })

  test('two drafts, with contradictions of their own, for every output', () => {
    fc.assert(
      fc.property(
        randomDecision,
        randomDecision,
        fc.constantFrom('answer', 'notes'),
        smallKnown,
        (a, b, output, facts) => {
          const [before, after] = [stand(a, '2022-06-01'), stand(b, '2022-06-01')]
          const found = difference(before, after, output)
          if (!found.cut) holdsFor(before, after, found, facts)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('all facts of a small world, one decision at a time', () => {
    fc.assert(
      fc.property(randomDecision, randomDecision, (a, b) => {
        const [before, after] = [stand(a, '2022-06-01'), stand(b, '2022-06-01')]
        const found = difference(before, after)
        if (found.cut) return
        for (const facts of completions({}, smallFacts)) holdsFor(before, after, found, facts)
      }),
      { numRuns: 20 },
    )
  })
})

test('every row has facts that lie in it, and the reference evaluator agrees with it on both sides', () => {
  fc.assert(
    fc.property(randomDecision, randomDecision, (a, b) => {
      const [before, after] = [stand(a, '2022-06-01'), stand(b, '2022-06-01')]
      const found = difference(before, after)
      for (const row of found.rows) {
        expect(row.replayed).toBe(true)
        expect(rowFor(found, row.facts)).toBe(row)
        expect(answers(before, after, row.facts, 'answer')).not.toBeNull()
      }
    }),
    { numRuns: 200 },
  )
})

test('nothing differs from itself', () => {
  fc.assert(
    fc.property(randomDecision, (decision) => {
      const same = stand(decision, '2022-06-01')
      expect(difference(same, same).rows).toEqual([])
    }),
    { numRuns: 50 },
  )
})
