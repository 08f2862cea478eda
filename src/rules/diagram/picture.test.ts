/** The picture: whatever facts are given, the way they take through it ends in what the reference evaluator says. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../time/dates.ts'
import { completions, randomDecision, smallFacts, smallKnown, smallPartial } from '../generated.ts'
import { type Results, reference } from '../reference.ts'
import { sayState } from '../view.ts'
import { picture, type Ways, ways } from './picture.ts'

const asOf = { on: day('2022-06-01'), knownOn: day('2022-06-01') }

const boxesAfter = (of: readonly string[], arrows: readonly { readonly id: string; readonly to: string }[]) =>
  of.flatMap((id) => arrows.find((arrow) => arrow.id === id)?.to ?? [])

/** The box in which the way that is taken ends. */
const endOf = ({ taken }: Ways, { boxes, arrows }: ReturnType<typeof picture>) => {
  const last = boxesAfter(taken, arrows).at(-1) ?? boxes[0]?.id
  return boxes.find(({ id }) => id === last)
}

const stateOf = (results: Results | 'impossible' | null) => {
  const result = results instanceof Map ? results.get('answer') : undefined
  return result?.state === 'value' ? { value: result.value } : undefined
}

test('every arrow leads from a question to a box of the picture, and every box but the first is led to', () => {
  fc.assert(
    fc.property(randomDecision, (decision) => {
      const { boxes, arrows } = picture(decision, asOf)
      const questions = boxes.filter(({ kind }) => kind === 'question').map(({ id }) => id)
      for (const { from } of arrows) expect(questions).toContain(from)
      expect(new Set(arrows.map(({ to }) => to))).toEqual(new Set(boxes.slice(1).map(({ id }) => id)))
      expect(new Set(arrows.map(({ id }) => id)).size).toBe(arrows.length)
    }),
    { numRuns: 200 },
  )
})

test('facts that are all known go one way, to the outcome that the rules give', () => {
  fc.assert(
    fc.property(randomDecision, smallKnown, (decision, facts) => {
      const given = stateOf(reference(decision, facts, asOf))
      const output = decision.outputs.get('answer')
      if (!given || !output) return
      const view = picture(decision, asOf)
      const way = ways(decision, asOf, facts)
      expect([...way.open].sort()).toEqual([...way.taken].sort())
      expect(endOf(way, view)).toMatchObject({ kind: 'outcome', text: sayState(output, given) })
    }),
    { numRuns: 300 },
  )
})

test('with facts unknown, what is open is what the ways of all completions pass; what is taken, they all take', () => {
  fc.assert(
    fc.property(randomDecision, smallPartial, (decision, facts) => {
      const full = completions(facts, smallFacts).filter((each) => reference(decision, each, asOf) instanceof Map)
      if (full.length === 0) return
      const { open, taken } = ways(decision, asOf, facts)
      const each = full.map((known) => ways(decision, asOf, known).taken)
      for (const arrow of each.flat()) expect(open).toContain(arrow)
      for (const way of each) expect(way.slice(0, taken.length)).toEqual(taken)
    }),
    { numRuns: 150 },
  )
})
