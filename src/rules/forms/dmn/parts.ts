/** The decisions on which outcomes rest: sums and points, and the conditions of rules. Each is made once, when first read. */
import type { Text } from '../../../text.ts'
import type { Decision, Rule } from '../../decision.ts'
import { type ConditionCompiler, conditionCompiler } from '../../diagram/conditions.ts'
import { cut, gather, noAtoms, type Variable } from '../../diagram/cut.ts'
import type { Condition } from '../../expression.ts'
import { sayCondition } from '../../say.ts'
import { type Apart, identifier, type NameOf, numberText } from './feel.ts'
import { type DmnDecision, ofTable } from './model.ts'
import { diagramTable } from './tables.ts'

export interface Parts {
  /** Everything made so far; what is read stands before what reads it. */
  readonly made: ReadonlyMap<string, DmnDecision>
  /** Its name, after making it if need be. */
  once(name: string, make: () => DmnDecision): string
  readonly nameOf: NameOf
  /** The decision that says whether a rule applies. */
  conditionOf(rule: Rule): string
}

/** A condition that takes more rows is written as its parts. */
const mostRows = 40

export function partsOf(decision: Decision, variables: readonly Variable[], conditions: ConditionCompiler): Parts {
  const made = new Map<string, DmnDecision>()
  const once = (name: string, make: () => DmnDecision): string => {
    const known = made.get(name) ?? make()
    made.set(name, known)
    return name
  }
  const numbered = <T>(prefix: string) => {
    const seen: T[] = []
    return (each: T): string => {
      if (!seen.includes(each)) seen.push(each)
      return `${prefix}_${seen.indexOf(each) + 1}`
    }
  }

  const pointsName = numbered<Apart>('points')
  const nameOf = (num: Apart): string => {
    if (num.num === 'points') return once(pointsName(num), () => pointsOf(pointsName(num), points, num))
    const name = `number_${identifier(num.id)}`
    return once(name, () => {
      if (num.of.num === 'points') return pointsOf(name, num.name, num.of)
      const { text, type, reads } = numberText(num.of, nameOf)
      return { name, label: num.name, type, reads, logic: { expression: text } }
    })
  }
  const pointsOf = (name: string, label: Text, num: Apart & { readonly num: 'points' }): DmnDecision => {
    const atoms = noAtoms()
    for (const { when } of num.rows) gather(when, atoms, true)
    const own = cut(atoms, decision.asks)
    const give = { name, type: 'number', rules: [] } as const
    return ofTable(name, label, give.type, diagramTable(own, conditionCompiler(own, true).number(num), nameOf, give))
  }

  const partName = numbered<Condition>('part')
  const conditionDecision = (name: string, label: Text, condition: Condition, rules: readonly Rule[]): DmnDecision => {
    const diagram = { store: conditions.truths, root: conditions.compile(condition) }
    const how = diagramTable(variables, diagram, nameOf, { name, type: 'boolean', rules })
    const joined = how.rows.length > mostRows ? joinedOf(condition) : null
    if (joined === null) return ofTable(name, label, 'boolean', how)
    const { text, reads } = joined
    return { name, label, type: 'boolean', reads, logic: { expression: text } }
  }
  /** FEEL knows three values as we do: what is unknown stays so only where it matters. */
  const joinedOf = (condition: Condition): { readonly text: string; readonly reads: readonly string[] } | null => {
    switch (condition.op) {
      case 'named':
        return joinedOf(condition.of)
      case 'not': {
        const part = partOf(condition.of)
        return { text: `not(${part})`, reads: [part] }
      }
      case 'all':
      case 'any': {
        const reads = condition.of.map(partOf)
        return { text: reads.join(condition.op === 'all' ? ' and ' : ' or '), reads: [...new Set(reads)] }
      }
      default:
        return null
    }
  }
  const partOf = (condition: Condition): string => {
    if (condition.op === 'yes') return condition.fact.id
    const name = partName(condition)
    return once(name, () => conditionDecision(name, sayCondition(condition), condition, []))
  }

  return {
    made,
    once,
    nameOf,
    conditionOf(rule) {
      const name = `rule_${identifier(rule.id)}`
      return once(name, () => conditionDecision(name, rule.says, rule.when, [rule]))
    },
  }
}

const points: Text = { zh: '计分', en: 'points' }
