/** Seeded faults: every small slip that a drafter could make in a decision, one at a time. */
import type { Decision, Rule } from '../../src/rules/decision.ts'
import { type Comparison, type Condition, type Num, not } from '../../src/rules/expression.ts'
import type { Given, Output } from '../../src/rules/outcome.ts'
import { namedNumbers, withNumber } from './numbers.ts'

export interface Mutant {
  readonly decision: Decision
  /** Where the fault is: a rule, an output that is concluded from another, or a named number, wherever it is used. */
  readonly rule: string
  readonly fault: string
  /** A number before and after, where the fault is in it. */
  readonly number?: readonly [before: Num, after: Num]
}

export function mutants(decision: Decision): readonly Mutant[] {
  const withRules = (rule: Rule, fault: string, rules: readonly Rule[]): Mutant => ({
    rule: rule.id,
    fault,
    decision: { ...decision, rules },
  })
  const concluded = decision.concludes.flatMap((each) =>
    [['denied', not(each.when)] as const, ...conditionFaults(each.when)].map(
      ([fault, when]): Mutant => ({
        rule: each.output,
        fault,
        decision: {
          ...decision,
          concludes: decision.concludes.map((other) => (other === each ? { ...each, when } : other)),
        },
      }),
    ),
  )
  const inRules = decision.rules.flatMap((rule) => {
    const replaced = (fault: string, by: Partial<Rule>): Mutant =>
      withRules(
        rule,
        fault,
        decision.rules.map((each) => (each === rule ? { ...each, ...by } : each)),
      )
    return [
      withRules(
        rule,
        'left out',
        decision.rules.filter((each) => each !== rule),
      ),
      ...conditionFaults(rule.when).map(([fault, when]) => replaced(fault, { when })),
      ...[...rule.gives].flatMap(([key, given]) =>
        givenFaults(decision.outputs.get(key), given).map(([fault, other]) =>
          replaced(`${key}: ${fault}`, { gives: new Map(rule.gives).set(key, other) }),
        ),
      ),
      replaced('a day later', { from: rule.from.add({ days: 1 }) }),
      replaced('a day earlier', { from: rule.from.subtract({ days: 1 }) }),
      ...(rule.until
        ? [replaced('ends a day later', { until: rule.until.add({ days: 1 }), endPublished: rule.until })]
        : []),
      ...(rule.over.length > 0 ? [replaced('over nothing', { over: [] })] : []),
      ...(rule.over.length > 1
        ? rule.over.map((other) => replaced(`not over ${other}`, { over: rule.over.filter((each) => each !== other) }))
        : []),
    ]
  })
  const inNumbers = namedNumbers(decision).flatMap((named) =>
    numberFaults(named.of).map(
      ([fault, of]): Mutant => ({
        rule: named.id,
        fault,
        decision: withNumber(decision, named, of),
        number: [named.of, of],
      }),
    ),
  )
  return [...inRules, ...concluded, ...inNumbers]
}

type Fault<T> = readonly [fault: string, made: T]

/** Each place in the condition where one atom is denied, a bound moved by one, a part dropped, "and" taken for "or". */
function conditionFaults(condition: Condition): readonly Fault<Condition>[] {
  switch (condition.op) {
    case 'always':
      return []
    case 'all':
    case 'any': {
      const inside = condition.of.flatMap((part, index) => [
        ...conditionFaults(part).map(
          ([fault, made]): Fault<Condition> => [
            fault,
            { ...condition, of: condition.of.map((each, at) => (at === index ? made : each)) },
          ],
        ),
        ...(condition.of.length > 1
          ? [[`part ${index + 1} dropped`, { ...condition, of: condition.of.filter((_, at) => at !== index) }] as const]
          : []),
      ])
      const other = condition.op === 'all' ? ('any' as const) : ('all' as const)
      return condition.of.length > 1
        ? [...inside, [`${condition.op} taken for ${other}`, { ...condition, op: other }]]
        : inside
    }
    case 'not':
    case 'named':
      return conditionFaults(condition.of).map(([fault, made]) => [fault, { ...condition, of: made }])
    case 'is':
      return [
        ['denied', { op: 'not', of: condition }],
        ...(condition.codes.length > 1
          ? condition.codes.map(
              (code): Fault<Condition> => [
                `without ${code}`,
                { ...condition, codes: condition.codes.filter((each) => each !== code) },
              ],
            )
          : []),
      ]
    case 'yes':
    case 'has':
      return [['denied', { op: 'not', of: condition }]]
    case 'compare':
      return [
        ...boundaryFaults(condition),
        ...numberFaults(condition.left).map(([fault, left]): Fault<Condition> => [fault, { ...condition, left }]),
        ['denied', { op: 'not', of: condition }],
      ]
    case 'ratio':
      return [
        [`${condition.is} taken for ${strictness[condition.is]}`, { ...condition, is: strictness[condition.is] }],
        ['denied', { op: 'not', of: condition }],
      ]
  }
}

const strictness = { '>=': '>', '>': '>=', '<=': '<', '<': '<=' } as const satisfies Partial<
  Record<Comparison, Comparison>
>

function boundaryFaults(condition: Condition & { op: 'compare' }): readonly Fault<Condition>[] {
  const { right } = condition
  if (right.num !== 'literal') return []
  const moved = (by: bigint): Num => ({ ...right, value: right.value + by })
  return [
    ['bound one higher', { ...condition, right: moved(1n) }],
    ['bound one lower', { ...condition, right: moved(-1n) }],
  ]
}

/** Each place in a worked number where points are miscounted, a part is dropped or a term is one too long; what has a name of its own is seen to apart. */
function numberFaults(num: Num): readonly Fault<Num>[] {
  switch (num.num) {
    case 'points':
      return num.rows.flatMap((row, index): Fault<Num>[] => {
        const put = (made: Partial<typeof row>): Num => ({
          ...num,
          rows: num.rows.map((each, at) => (at === index ? { ...each, ...made } : each)),
        })
        return [
          [`row ${index + 1} gives one more`, put({ value: row.value + 1n })],
          [`row ${index + 1} dropped`, { ...num, rows: num.rows.filter((_, at) => at !== index) }],
          ...conditionFaults(row.when).map(([fault, when]): Fault<Num> => [`row ${index + 1} ${fault}`, put({ when })]),
        ]
      })
    case 'sum':
    case 'least':
    case 'greatest':
      return num.of.flatMap((part, index): Fault<Num>[] => [
        ...numberFaults(part).map(
          ([fault, made]): Fault<Num> => [
            `number ${index + 1}, ${fault}`,
            { ...num, of: num.of.map((each, at) => (at === index ? made : each)) },
          ],
        ),
        ...(num.of.length > 1
          ? [[`number ${index + 1} dropped`, { ...num, of: num.of.filter((_, at) => at !== index) }] as const]
          : []),
      ])
    case 'later':
      return [
        ...numberFaults(num.date).map(([fault, date]): Fault<Num> => [fault, { ...num, date }]),
        ['one year later', { ...num, years: num.years + 1 }],
        ['one day later', { ...num, days: num.days + 1 }],
      ]
    default:
      return []
  }
}

const taken = { zh: '', en: '' }

/** Another value of the same output, or the other way of having none. */
function givenFaults(kind: Output | undefined, given: Given): readonly Fault<Given>[] {
  if (!kind) return []
  if ('needsRules' in given) return [['needs rules taken for not applicable', { notApplicable: taken }]]
  if ('notApplicable' in given) return [['not applicable taken for needs rules', { needsRules: taken }]]
  if ('formula' in given) return numberFaults(given.formula).map(([fault, formula]) => [fault, { formula }])
  const { value } = given
  if (typeof value === 'boolean') return [['turned round', { value: !value }]]
  if (typeof value === 'bigint') return [['one more', { value: value + 1n }]]
  if (typeof value === 'string' && kind.kind === 'choice')
    return Object.keys(kind.options)
      .filter((code) => code !== value)
      .slice(0, 1)
      .map((code) => [`${code} for ${value}`, { value: code }])
  if (Array.isArray(value))
    return value.map((code) => [`without ${code}`, { value: value.filter((each) => each !== code) }])
  if (typeof value === 'object' && 'length' in value && 'unit' in value)
    return [['one longer', { value: { length: value.length + 1, unit: value.unit } }]]
  return []
}
