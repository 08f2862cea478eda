/** Conditions to diagrams that end in true or false, over a fixed cut. Sums of points are added up inside the diagram. */
import type { Condition, Num } from '../expression.ts'
import { compares } from '../holds.ts'
import { daysKey, ratioCut, ratioKey, type Variable } from './cut.ts'
import { combine, createStore, mapTerminals, type Node, type Store } from './store.ts'

/** The same condition with an output replaced by its settled value. */
export function withLiteral(condition: Condition, id: string, value: bigint): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => withLiteral(part, id, value)) }
    case 'not':
    case 'named':
      return { ...condition, of: withLiteral(condition.of, id, value) }
    case 'compare': {
      const put = (num: Num): Num =>
        num.num === 'output' && num.id === id
          ? { num: 'literal', value, unit: { unit: 'count', of: { zh: '', en: '' } } }
          : num
      return { ...condition, left: put(condition.left), right: put(condition.right) }
    }
    default:
      return condition
  }
}

export interface ConditionCompiler {
  readonly truths: Store<boolean>
  compile(condition: Condition, outputs?: ReadonlyMap<string, bigint>): Node
  /** What a number made of points comes to. */
  number(num: Num): { readonly store: Store<bigint>; readonly root: Node }
}

export function conditionCompiler(variables: readonly Variable[], keepSums: boolean): ConditionCompiler {
  const truths = createStore<boolean>(String)
  const numbers = createStore<bigint>(String)
  const [yes, no] = [truths.terminal(true), truths.terminal(false)]
  const constant = (held: boolean) => (held ? yes : no)
  const find = (key: string): number => variables.findIndex((variable) => keyOf(variable) === key)

  /** A test of one variable, cell by cell; where no cut was needed the answer is the same everywhere. */
  const test = (
    key: string,
    holdsIn: (variable: Variable, cell: number) => boolean,
    elsewhere: () => boolean,
  ): Node => {
    const index = find(key)
    const variable = variables[index]
    if (!variable) return constant(elsewhere())
    return truths.node(
      index,
      Array.from({ length: variable.cells }, (_, cell) => constant(holdsIn(variable, cell))),
    )
  }
  const intervalTest = (key: string, least: bigint, meets: (value: bigint) => boolean): Node =>
    test(
      key,
      (variable, cell) => 'intervals' in variable && meets(variable.intervals[cell]?.low ?? 0n),
      () => meets(least),
    )

  const compileCondition = (condition: Condition): Node => {
    switch (condition.op) {
      case 'always':
        return yes
      case 'all':
        return condition.of
          .map(compileCondition)
          .reduce((a, b) => combine([truths, a], [truths, b], truths, (x, y) => x && y), yes)
      case 'any':
        return condition.of
          .map(compileCondition)
          .reduce((a, b) => combine([truths, a], [truths, b], truths, (x, y) => x || y), no)
      case 'not':
        return mapTerminals([truths, compileCondition(condition.of)], truths, (held) => !held)
      case 'named':
        return compileCondition(condition.of)
      case 'yes':
        return test(
          condition.fact.id,
          (_, cell) => cell === 1,
          () => false,
        )
      case 'has':
        return test(
          `${condition.fact.id}∋${condition.code}`,
          (_, cell) => cell === 1,
          () => false,
        )
      case 'is':
        return test(
          condition.fact.id,
          (variable, cell) =>
            variable.kind === 'choice' &&
            variable.groups[cell]?.some((code) => condition.codes.includes(code)) === true,
          () => Object.keys(condition.fact.options).every((code) => condition.codes.includes(code)),
        )
      case 'ratio': {
        const wanted = ratioCut(condition.is, condition.fraction)
        const above = condition.is === '>=' || condition.is === '>'
        return test(
          ratioKey(condition.part, condition.whole),
          (variable, cell) => {
            if (variable.kind !== 'ratio') return false
            const at = variable.cuts.findIndex(
              (each) => each.n * wanted.d === wanted.n * each.d && each.strict === wanted.strict,
            )
            return cell > at === above
          },
          () => false,
        )
      }
      case 'compare':
        return compileComparison(condition)
    }
  }

  const compileComparison = ({ left, is, right }: Condition & { op: 'compare' }): Node => {
    if (right.num === 'literal') {
      const meets = (value: bigint) => compares(value, is, right.value)
      if (left.num === 'fact') return intervalTest(left.fact.id, left.fact.least, meets)
      if (left.num === 'days') return intervalTest(daysKey(left.from, left.to), left.to.least - left.from.most, meets)
      if (keepSums && left.num === 'named') return intervalTest(`Σ${left.id}`, -1_000_000n, meets)
    }
    if (left.num === 'fact' && right.num === 'fact')
      return intervalTest(daysKey(right.fact, left.fact), left.fact.least - right.fact.most, (value) =>
        compares(value, is, 0n),
      )
    return combine([numbers, compileNumber(left)], [numbers, compileNumber(right)], truths, (a, b) =>
      compares(a, is, b),
    )
  }

  const compileNumber = (num: Num): Node => {
    switch (num.num) {
      case 'literal':
        return numbers.terminal(num.value)
      case 'named':
        return compileNumber(num.of)
      case 'points':
        return num.rows.reduceRight(
          (rest, row) => choose(compileCondition(row.when), numbers.terminal(row.value), rest),
          numbers.terminal(num.otherwise),
        )
      case 'sum':
        return fold(num.of, (a, b) => a + b)
      case 'least':
        return fold(num.of, (a, b) => (a < b ? a : b))
      case 'greatest':
        return fold(num.of, (a, b) => (a > b ? a : b))
      default:
        throw new Error(`a number that can't be cut: ${num.num}`)
    }
  }
  const fold = (parts: readonly Num[], op: (a: bigint, b: bigint) => bigint): Node => {
    const [first, ...rest] = parts.map(compileNumber)
    if (first === undefined) throw new Error('an empty sum')
    return rest.reduce((a, b) => combine([numbers, a], [numbers, b], numbers, op), first)
  }
  const pairs = createStore<readonly [boolean, bigint]>(([held, value]) => `${held}${value}`)
  const choose = (condition: Node, then: Node, otherwise: Node): Node => {
    const taken = combine([truths, condition], [numbers, then], pairs, (held, value) => [held, value] as const)
    return combine([pairs, taken], [numbers, otherwise], numbers, ([held, value], rest) => (held ? value : rest))
  }

  return {
    truths,
    compile(condition, outputs) {
      let put = condition
      for (const [id, value] of outputs ?? []) put = withLiteral(put, id, value)
      return compileCondition(put)
    },
    number: (num) => ({ store: numbers, root: compileNumber(num) }),
  }
}

export const keyOf = (variable: Variable): string => {
  switch (variable.kind) {
    case 'has':
      return `${variable.fact.id}∋${variable.code}`
    case 'days':
      return daysKey(variable.from, variable.to)
    case 'ratio':
      return ratioKey(variable.part, variable.whole)
    case 'sum':
      return `Σ${variable.num.id}`
    default:
      return variable.fact.id
  }
}
