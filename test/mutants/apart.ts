/** Whether and where two drafts of a decision give different outputs: exactly, over all facts, on every day. */
import { type Decision, decision, type Rule } from '../../src/rules/decision.ts'
import { type Difference, difference } from '../../src/rules/diagram/difference.ts'
import { always, type Condition, compare, type Num } from '../../src/rules/expression.ts'
import { givesYesNo } from '../../src/rules/outcome.ts'
import { type AsOf, changeDays, rulesAsOf } from '../../src/rules/precedence.ts'
import type { LegalDate } from '../../src/time/dates.ts'
import { knownOn } from './known.ts'

/** Where a mutant gives another answer than the original. */
export interface Apart {
  readonly on: LegalDate
  readonly difference: Difference
}

/** The days on which one decision or the other changes, with the rules in force; days on which both say alike left out. */
export function daysApart(original: Decision, mutant: Decision): readonly LegalDate[] {
  const seen = new Set<string>()
  return [original, mutant].flatMap(changeDays).filter((on) => {
    const [ours, theirs] = [rulesAsOf(original, { on, knownOn }), rulesAsOf(mutant, { on, knownOn })]
    const version = [ours, theirs].map((rules) => rules.map(({ id }) => id).join()).join('|')
    if (seen.has(version)) return false
    seen.add(version)
    return (
      original.concludes !== mutant.concludes ||
      ours.length !== theirs.length ||
      ours.some((rule, at) => !saysAlike(rule, theirs[at]))
    )
  })
}

const saysAlike = (a: Rule, b: Rule | undefined): boolean =>
  a.when === b?.when && a.gives === b.gives && a.over === b.over && a.otherwise === b.otherwise

/** The two differ in the condition of one rule alone, and it holds for the same facts: nothing else need be compiled. */
export function holdAlike(original: Decision, mutant: Decision): boolean {
  const changed = original.rules.filter((rule, at) => rule !== mutant.rules[at])
  const [rule] = changed
  const other = rule && mutant.rules[original.rules.indexOf(rule)]
  if (!other || changed.length > 1 || !saysAlike({ ...rule, when: other.when }, other)) return false
  if (rule.from !== other.from || rule.until !== other.until) return false
  const [ours, theirs] = [onlyAsking(original, rule.when), onlyAsking(original, other.when)]
  const asOf = { on: original.since, knownOn }
  return holdsSame(ours, theirs, asOf)
}

/** Two numbers made of points alone come to the same for all facts. */
export function countAlike(original: Decision, before: Num, after: Num): boolean {
  if (!ofPoints(before) || !ofPoints(after)) return false
  const [ours, theirs] = [always, compare(before, '=', after)].map((when) => onlyAsking(original, when))
  const asOf = { on: original.since, knownOn }
  return ours !== undefined && theirs !== undefined && holdsSame(ours, theirs, asOf)
}

const ofPoints = (num: Num): boolean => {
  if (num.num === 'sum' || num.num === 'least' || num.num === 'greatest') return num.of.every(ofPoints)
  return num.num === 'named' ? ofPoints(num.of) : num.num === 'points' || num.num === 'literal'
}

const holdsSame = (ours: Decision, theirs: Decision, asOf: AsOf): boolean =>
  difference({ decision: ours, asOf }, { decision: theirs, asOf }).rows.length === 0

/** A decision of one question: does this condition hold? */
function onlyAsking(of: Decision, when: Condition): Decision {
  const asked = decision({
    id: of.id,
    name: of.name,
    question: of.question,
    measures: [],
    since: of.since.toString(),
    asks: of.asks,
    gives: { holds: givesYesNo({ name: of.name, optional: true }) },
    answer: 'holds',
    contradictions: of.contradictions,
    rules: [],
  })
  const [any] = of.rules
  const given = new Map([['holds', { value: true }]])
  return any
    ? { ...asked, rules: [{ ...any, when, gives: given, from: of.since, until: null, published: of.since, over: [] }] }
    : asked
}

/** Where some output differs; the answer is looked at first. */
export function apart(original: Decision, mutant: Decision, days: readonly LegalDate[]): Apart | null {
  const outputs = [original.answer, ...[...original.outputs.keys()].filter((key) => key !== original.answer)]
  for (const on of days)
    for (const output of outputs) {
      const asOf = { on, knownOn }
      const found = difference({ decision: original, asOf }, { decision: mutant, asOf }, output)
      if (found.rows.length > 0) return { on, difference: found }
    }
  return null
}
