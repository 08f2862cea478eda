/**
 * A decision as DMN requirements. Each output is one table, as people read it. One that would be too long is written as
 * the law is: each rule's condition a decision of its own, and over these a table that says which rule prevails.
 */
import type { Decision, Rule } from '../../decision.ts'
import { compile } from '../../diagram/compile.ts'
import { conditionCompiler } from '../../diagram/conditions.ts'
import { table } from '../../diagram/table.ts'
import type { Output } from '../../outcome.ts'
import { type AsOf, prevails } from '../../precedence.ts'
import { givenKey } from '../../resolve.ts'
import { sayOutputValue } from '../../say.ts'
import { quoted } from './feel.ts'
import {
  type DmnDecision,
  type DmnRow,
  type DmnTable,
  ofTable,
  outcomeType,
  type Requirements,
  texts,
} from './model.ts'
import { partsOf } from './parts.ts'
import { outcomeColumns, outcomeOf, outcomeTable } from './tables.ts'

/** Longer tables are not for reading. A list is read more easily as what each rule adds to it. */
const mostRows = { one: 120, list: 30 } as const

/** `most` stands in for the number of rows above which an output is written rule by rule. */
export function requirementsOf(decision: Decision, asOf: AsOf, most?: number): Requirements {
  const { rules, variables } = compile(decision, asOf, { keepSums: true })
  const conditions = conditionCompiler(variables, true)
  const { made, once, nameOf, conditionOf } = partsOf(decision, variables, conditions)
  const [always, never] = [true, false].map(conditions.truths.terminal)
  const rootOf = ({ when }: Rule) => conditions.compile(when)

  /** The rules that can give an output, and those of them that do not always apply, as columns. */
  const rulesFor = (key: string) => {
    const giving = rules.filter((rule) => rule.gives.has(key) && rootOf(rule) !== never)
    const conditional = giving.filter((rule) => rootOf(rule) !== always)
    const inputs = conditional.map((rule) => {
      const name = conditionOf(rule)
      return { label: rule.says, expression: { text: name, type: 'boolean', reads: [name] } } as const
    })
    return { giving, conditional, inputs }
  }

  /** A row for each rule: it applies, and no rule does that prevails over it and gives another outcome. */
  const ruleByRule = (key: string, kind: Output): DmnTable => {
    const { giving, conditional, inputs } = rulesFor(key)
    const rows = giving.flatMap((rule): readonly DmnRow[] => {
      const given = rule.gives.get(key)
      const rivals = giving.filter((other) => differ(key, other, rule) && prevails(other, rule) !== null)
      if (!given || rivals.some((rival) => !conditional.includes(rival))) return []
      const tests = conditional.map((each) => (each === rule ? 'true' : rivals.includes(each) ? 'false' : '-'))
      return [{ tests, ...outcomeOf(given, kind, nameOf), rules: [rule] }]
    })
    const none = {
      tests: conditional.map(() => 'false'),
      ...outcomeOf({ state: kind.optional ? 'absent' : 'gap' }, kind, nameOf),
      rules: [],
    }
    const canBeNone = giving.length === conditional.length
    return { hitPolicy: 'ANY', inputs, outputs: outcomeColumns(kind), rows: canBeNone ? [...rows, none] : rows }
  }

  /** What each rule adds to a list; then all of it together, once it is known of every rule whether it applies. */
  const gathered = (key: string, kind: Output): DmnDecision => {
    const { giving, conditional, inputs } = rulesFor(key)
    const rows = giving.flatMap((rule): readonly DmnRow[] => {
      const given = rule.gives.get(key)
      const codes = given && 'value' in given && Array.isArray(given.value) ? given.value : []
      const tests = conditional.map((each) => (each === rule ? 'true' : '-'))
      return codes.map((code) => ({
        tests,
        gives: [quoted(code)],
        reads: [],
        says: sayOutputValue(kind, code),
        rules: [rule],
      }))
    })
    const name = `each_${key}`
    const each = once(name, () =>
      ofTable(name, kind.name, texts, { hitPolicy: 'COLLECT', inputs, outputs: [{ name, type: 'string' }], rows }),
    )
    const applying = inputs.map(({ expression }) => expression.text)
    const isKnown = `if some applies in [${applying.join(', ')}] satisfies applies = null then null else `
    const put = `if ${each} = null or count(${each}) = 0 then {state: "absent", value: null} else {state: "decided", value: distinct values(${each})}`
    const expression = `${applying.length > 0 ? isKnown : ''}${put}`
    return { name: key, label: kind.name, type: outcomeType(key), reads: [...applying, each], logic: { expression } }
  }

  const outputOf = (key: string, kind: Output): DmnDecision => {
    const type = outcomeType(key)
    const isConcluded = decision.concludes.some(({ output }) => output === key)
    const limit = isConcluded ? Number.POSITIVE_INFINITY : (most ?? mostRows[kind.kind === 'list' ? 'list' : 'one'])
    const { columns, rows, cut } = table(decision, asOf, key, limit)
    if (!cut) return ofTable(key, kind.name, type, outcomeTable(columns, rows, kind, nameOf))
    return kind.kind === 'list' ? gathered(key, kind) : ofTable(key, kind.name, type, ruleByRule(key, kind))
  }

  for (const [key, kind] of decision.outputs) once(key, () => outputOf(key, kind))
  const decisions = [...made.values()]
  const read = new Set(decisions.flatMap(({ reads }) => reads))
  return { facts: decision.asks.filter(({ id }) => read.has(id)), decisions }
}

function differ(key: string, a: Rule, b: Rule): boolean {
  const [ours, theirs] = [a.gives.get(key), b.gives.get(key)]
  return ours !== undefined && theirs !== undefined && givenKey(ours) !== givenKey(theirs)
}
