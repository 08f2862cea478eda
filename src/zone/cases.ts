/** Legal examples as tables, for the tests: facts in the words of the law, the date, what must come out. */
import { expect, test } from 'vitest'
import { ask } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import { prove } from '../rules/diagram/prove.ts'
import { type Plain, plainOutputs } from '../rules/plain.ts'
import { day } from '../time/dates.ts'

export interface Case {
  /** The example's name, as a lawyer would call it. */
  readonly case: string
  readonly on: string
  /** The law as known on this day; the end of 2026 where not stated. */
  readonly knownOn?: string
  readonly facts: Readonly<Record<string, unknown>>
  /** Only the outputs named here are compared. */
  readonly gives: Readonly<Record<string, Plain | null>>
  /** Rules that must have given the answer. */
  readonly by?: readonly string[]
}

/** Every table of examples that was read, so that seeded faults can be tried against them. */
export const tables: { readonly decision: Decision; readonly cases: readonly Case[] }[] = []

export function examples(decision: Decision, cases: readonly Case[]): void {
  tables.push({ decision, cases })
  test.each(cases)('$on $case', ({ on, knownOn = '2026-12-31', facts, gives, by }) => {
    const asked = ask(decision, facts, { on: day(on), knownOn: day(knownOn) })
    if (!asked.ok) throw new Error(asked.problems.map((problem) => problem.text.en).join('; '))
    const outputs = plainOutputs(asked.answer)
    expect(Object.fromEntries(Object.keys(gives).map((key) => [key, outputs[key]]))).toEqual(gives)
    if (by) expect(asked.answer.outputs.get(decision.answer)?.by.map((rule) => rule.id)).toEqual(by)
  })
}

/** No gap, no conflict, no rule that can never win, in any version; and whatever the decision declares of itself. */
export function proves(decision: Decision): void {
  test('complete, free of conflict, no idle rule, and as it declares of itself', () => {
    const proof = prove(decision)
    expect(
      proof.holes.map((hole) => ({
        kind: hole.kind,
        output: hole.output,
        on: String(hole.on),
        facts: hole.facts,
        rules: hole.rules.map((rule) => rule.id),
      })),
    ).toEqual([])
    expect(proof.idle.map((rule) => rule.id)).toEqual([])
    expect(proof.unequal).toEqual([])
    expect(proof.setbacks).toEqual([])
    expect(proof.reversals).toEqual([])
  })
}
