/** A rule with one fact under another name, so that two values of the fact can be set against each other. */
import type { Rule } from './decision.ts'
import type { Condition, Num } from './expression.ts'
import type { Fact } from './fact.ts'
import type { Given } from './outcome.ts'

/** Gives the fact to be read in the place of another; any other fact stays as it is. */
export type Renaming = <F extends Fact>(fact: F) => F

export const renaming =
  (from: Fact, to: string): Renaming =>
  (fact) =>
    fact.id === from.id ? { ...fact, id: to } : fact

export const renamedRule = (rule: Rule, put: Renaming): Rule => ({
  ...rule,
  when: renamed(rule.when, put),
  gives: new Map([...rule.gives].map(([key, given]) => [key, renamedGiven(given, put)])),
})

const renamedGiven = (given: Given, put: Renaming): Given =>
  'formula' in given ? { formula: renamedNumber(given.formula, put) } : given

export function renamed(condition: Condition, put: Renaming): Condition {
  switch (condition.op) {
    case 'always':
      return condition
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => renamed(part, put)) }
    case 'not':
    case 'named':
      return { ...condition, of: renamed(condition.of, put) }
    case 'yes':
      return { ...condition, fact: put(condition.fact) }
    case 'is':
      return { ...condition, fact: put(condition.fact) }
    case 'has':
      return { ...condition, fact: put(condition.fact) }
    case 'compare':
      return {
        ...condition,
        left: renamedNumber(condition.left, put),
        right: renamedNumber(condition.right, put),
      }
    case 'ratio':
      return { ...condition, part: put(condition.part), whole: put(condition.whole) }
  }
}

function renamedNumber(num: Num, put: Renaming): Num {
  switch (num.num) {
    case 'literal':
    case 'output':
      return num
    case 'fact':
      return { ...num, fact: put(num.fact) }
    case 'points':
      return { ...num, rows: num.rows.map(({ when, value }) => ({ when: renamed(when, put), value })) }
    case 'sum':
    case 'least':
    case 'greatest':
      return { ...num, of: num.of.map((part) => renamedNumber(part, put)) }
    case 'days':
      return { ...num, from: put(num.from), to: put(num.to) }
    case 'later':
      return { ...num, date: renamedNumber(num.date, put) }
    case 'named':
      return { ...num, of: renamedNumber(num.of, put) }
  }
}
