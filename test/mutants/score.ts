/** How many of a decision's seeded faults are found, and by what. */
import type { Decision } from '../../src/rules/decision.ts'
import type { Case } from '../../src/zone/cases.ts'
import type { Apart } from './apart.ts'
import { type Mutant, mutants } from './mutate.ts'
import { trials, type Verdict } from './trial.ts'

export type Count = Readonly<Record<Verdict['found'], number>>

export interface Score {
  readonly count: Count
  readonly notFound: readonly (Mutant & { readonly at: Apart })[]
}

/** At most so many faults are tried, evenly spread over the decision's rules. */
export function score(decision: Decision, cases: readonly Case[], atMost = Number.POSITIVE_INFINITY): Score {
  const trial = trials(decision, cases)
  const tried = spread(mutants(decision), atMost).map((mutant) => ({ mutant, verdict: trial(mutant) }))
  return {
    count: countOf(tried.map(({ verdict }) => verdict.found)),
    notFound: tried.flatMap(({ mutant, verdict }) =>
      verdict.found === 'nowhere' ? [{ ...mutant, at: verdict.at }] : [],
    ),
  }
}

const countOf = (found: readonly Verdict['found'][]): Count => {
  const of = (kind: Verdict['found']) => found.filter((each) => each === kind).length
  return { example: of('example'), proof: of('proof'), equivalent: of('equivalent'), nowhere: of('nowhere') }
}

export const total = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    example: a.example + b.example,
    proof: a.proof + b.proof,
    equivalent: a.equivalent + b.equivalent,
    nowhere: a.nowhere + b.nowhere,
  }))

const spread = <T>(all: readonly T[], atMost: number): readonly T[] => {
  const step = Math.min(1, atMost / all.length)
  return all.filter((_, at) => Math.floor((at + 1) * step) > Math.floor(at * step))
}
