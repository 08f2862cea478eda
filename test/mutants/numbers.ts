/** The named numbers of a decision (a table of points, a total): written once, used in several rules. */
import type { Decision } from '../../src/rules/decision.ts'
import type { Condition, Num } from '../../src/rules/expression.ts'
import type { Given } from '../../src/rules/outcome.ts'

type Named = Num & { readonly num: 'named' }
type Change = (num: Num) => Num

export function namedNumbers(decision: Decision): readonly Named[] {
  const found = new Set<Named>()
  everywhere(decision, (num) => {
    if (num.num === 'named') found.add(num)
    return num
  })
  return [...found]
}

/** The decision with another number in the place of a named one, wherever that is used. */
export const withNumber = (decision: Decision, named: Named, of: Num): Decision =>
  everywhere(decision, (num) => (num === named ? { ...named, of } : num))

/** Rules without numbers stay the very same, so that they can be told from those that changed. */
const everywhere = (decision: Decision, change: Change): Decision => ({
  ...decision,
  rules: decision.rules.map((rule) => {
    const when = inCondition(rule.when, change)
    const gives = new Map([...rule.gives].map(([key, given]) => [key, inGiven(given, change)]))
    const alike = when === rule.when && [...gives].every(([key, given]) => given === rule.gives.get(key))
    return alike ? rule : { ...rule, when, gives }
  }),
})

const inGiven = (given: Given, change: Change): Given => {
  if (!('formula' in given)) return given
  const formula = inNumber(given.formula, change)
  return formula === given.formula ? given : { formula }
}

function inCondition(condition: Condition, change: Change): Condition {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const of = inEach(condition.of, (part) => inCondition(part, change))
      return of === condition.of ? condition : { ...condition, of }
    }
    case 'not':
    case 'named': {
      const of = inCondition(condition.of, change)
      return of === condition.of ? condition : { ...condition, of }
    }
    case 'compare': {
      const [left, right] = [inNumber(condition.left, change), inNumber(condition.right, change)]
      return left === condition.left && right === condition.right ? condition : { ...condition, left, right }
    }
    default:
      return condition
  }
}

/** From the inside out. */
function inNumber(num: Num, change: Change): Num {
  switch (num.num) {
    case 'named': {
      const of = inNumber(num.of, change)
      return change(of === num.of ? num : { ...num, of })
    }
    case 'sum':
    case 'least':
    case 'greatest': {
      const of = inEach(num.of, (part) => inNumber(part, change))
      return of === num.of ? num : { ...num, of }
    }
    case 'later': {
      const date = inNumber(num.date, change)
      return date === num.date ? num : { ...num, date }
    }
    default:
      return num
  }
}

function inEach<T>(parts: readonly T[], map: (part: T) => T): readonly T[] {
  const made = parts.map(map)
  return made.every((part, at) => part === parts[at]) ? parts : made
}
