/** People for the tests of derived forms: every fact of a decision, near the values at which the rules change, or unknown. */
import fc from 'fast-check'
import type { Decision } from '../rules/decision.ts'
import { compile } from '../rules/diagram/compile.ts'
import type { Answer } from '../rules/evaluate.ts'
import type { Fact } from '../rules/fact.ts'
import { anyValue } from '../rules/generated.ts'
import type { Facts, FactValue } from '../rules/holds.ts'
import type { OutputValue } from '../rules/outcome.ts'
import type { AsOf } from '../rules/precedence.ts'
import { day, dayNumber, fromDayNumber } from '../time/dates.ts'

export const asOf: AsOf = { on: day('2026-06-01'), knownOn: day('2026-12-31') }

/** Facts that are compared with each other lie near each other as often as not. Whoever is `complete` knows every fact. */
export function peopleFor(decision: Decision, when = asOf, { complete = false } = {}): fc.Arbitrary<Facts> {
  const { variables } = compile(decision, when)
  const gaps = variables.flatMap((each) => (each.kind === 'days' ? each.intervals.map(({ low }) => low) : []))
  const ratios = variables.flatMap((each) => (each.kind === 'ratio' ? each.cuts : []))
  const today = BigInt(dayNumber(when.on))
  const value = (fact: Fact): fc.Arbitrary<FactValue> => {
    if (!('least' in fact)) return anyValue(fact, [])
    const own = variables.flatMap((each) =>
      each.kind === 'number' && each.fact === fact ? each.intervals.map(({ low }) => low) : [],
    )
    const middle = fact.kind === 'date' ? [today] : [1000n, ...own]
    const near = middle.flatMap((at) => [
      at,
      ...gaps.flatMap((gap) => [at + gap, at - gap]),
      ...ratios.flatMap(({ n, d }) => (n > 0n ? [(at * n) / d, (at * d) / n] : [])),
    ])
    return anyValue(fact, [...own, ...near])
  }
  return fc.record(
    Object.fromEntries(
      decision.asks.map((fact) => [
        fact.id,
        fc.oneof(
          { weight: 7, arbitrary: value(fact) },
          { weight: complete ? 0 : 1, arbitrary: fc.constant(undefined) },
        ),
      ]),
    ),
  )
}

/** An output's value or state in one word, as the evaluator settles it; a case that cannot be is `impossible`. */
export function wordFor({ decision, outputs }: Answer, key: string): string {
  const answer = outputs.get(key)
  if (answer?.state === 'value') return word(answer.value, decision.outputs.get(key)?.kind)
  return answer?.state === 'gap' && decision.contradictions.length > 0 ? 'impossible' : (answer?.state ?? 'gap')
}

export function word(value: OutputValue, kind: string | undefined): string {
  if (kind === 'date') return fromDayNumber(Number(value)).toString()
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'object' && 'unit' in value ? `${value.length} ${value.unit}` : String(value)
}
