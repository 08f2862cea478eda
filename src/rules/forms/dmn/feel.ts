/** Values, numbers and the cells of a cut in FEEL, the expression language of DMN. Whole units, as everywhere underneath. */
import { fromDayNumber } from '../../../time/dates.ts'
import type { Interval, Variable } from '../../diagram/cut.ts'
import { isRounder, runs } from '../../diagram/table.ts'
import { factsInNumber, type Num, unitOf } from '../../expression.ts'
import type { Fact } from '../../fact.ts'
import type { Unit } from '../../fact-kinds.ts'
import type { Output, OutputValue } from '../../outcome.ts'

/** An expression, and the names that it reads. */
export interface Feel {
  readonly text: string
  readonly type: FeelType
  readonly reads: readonly string[]
}

export type FeelType = 'boolean' | 'string' | 'number' | 'date' | 'days and time duration'

/** Named sums and tables of points are decisions of their own; `nameOf` says what they are called. */
export type Apart = Num & { readonly num: 'named' | 'points' }
export type NameOf = (num: Apart) => string

export const quoted = (value: string): string => `"${value}"`
const date = (days: bigint): string => `date("${fromDayNumber(Number(days))}")`
const duration = (days: bigint): string => `duration("${days < 0n ? '-' : ''}P${days < 0n ? -days : days}D")`

/** A name that needs no quoting anywhere. */
export const identifier = (id: string): string => id.replaceAll(/[^A-Za-z0-9]/g, '_')

export const typeOfFact = (fact: Fact): FeelType =>
  fact.kind === 'yes-no' ? 'boolean' : 'options' in fact ? 'string' : typeOfUnit(fact.unit)

export const typeOfUnit = ({ unit }: Unit): FeelType => (unit === 'date' ? 'date' : 'number')

export const typeOfOutput = ({ kind }: Output): FeelType => {
  switch (kind) {
    case 'yes-no':
      return 'boolean'
    case 'choice':
    case 'term':
    case 'list':
      return 'string'
    case 'date':
      return 'date'
    default:
      return 'number'
  }
}

export function valueText(kind: Output, value: OutputValue): string {
  if (typeof value === 'bigint') return kind.kind === 'date' ? date(value) : String(value)
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'boolean') return String(value)
  return 'unit' in value ? quoted(`${value.length} ${value.unit}`) : `[${value.map(quoted).join(', ')}]`
}

export const numberText = (num: Num, nameOf: NameOf): Feel => ({
  text: written(num, nameOf),
  type: typeOfUnit(unitOf(num)),
  reads: [...new Set(namesIn(num, nameOf))],
})

function written(num: Num, nameOf: NameOf): string {
  const all = (of: readonly Num[]) => of.map((part) => written(part, nameOf))
  switch (num.num) {
    case 'literal':
      return num.unit.unit === 'date' ? date(num.value) : String(num.value)
    case 'fact':
      return num.fact.id
    case 'named':
    case 'points':
      return nameOf(num)
    case 'sum':
      return all(num.of).join(' + ')
    case 'least':
      return unitOf(num).unit === 'date' ? all(num.of).reduce(pick('<')) : `min(${all(num.of).join(', ')})`
    case 'greatest':
      return unitOf(num).unit === 'date' ? all(num.of).reduce(pick('>')) : `max(${all(num.of).join(', ')})`
    case 'days':
      return `(${num.to.id} - ${num.from.id})${num.from.kind === 'date' ? ' / duration("P1D")' : ''}`
    case 'later':
      return [
        written(num.date, nameOf),
        ...(num.years === 0 ? [] : [`duration("P${num.years}Y")`]),
        ...(num.days === 0 ? [] : [duration(BigInt(num.days))]),
      ].join(' + ')
    case 'output':
      return `${num.id}.value`
  }
}

/** Of two dates; some engines know the least and greatest of numbers only. Null if either is. */
const pick =
  (is: '<' | '>') =>
  (a: string, b: string): string =>
    `(if ${a} ${is}= ${b} then ${a} else if ${b} ${is} ${a} then ${b} else null)`

function namesIn(num: Num, nameOf: NameOf): readonly string[] {
  switch (num.num) {
    case 'named':
    case 'points':
      return [nameOf(num)]
    case 'sum':
    case 'least':
    case 'greatest':
      return num.of.flatMap((part) => namesIn(part, nameOf))
    case 'later':
      return namesIn(num.date, nameOf)
    case 'output':
      return [num.id]
    default:
      return factsInNumber(num).map(({ id }) => id)
  }
}

/**
 * What a column looks at. Two facts in proportion are compared by cross-multiplication, so that engines which count in
 * floats agree with those that count in decimals; a division would not come out, and fails where the whole is nought.
 */
export function columnText(variable: Variable, nameOf: NameOf): Feel {
  switch (variable.kind) {
    case 'has':
      return {
        text: `list contains(${variable.fact.id}, ${quoted(variable.code)})`,
        type: 'boolean',
        reads: [variable.fact.id],
      }
    case 'days':
      return {
        text: `${variable.to.id} - ${variable.from.id}`,
        type: variable.from.kind === 'date' ? 'days and time duration' : 'number',
        reads: [variable.from.id, variable.to.id],
      }
    case 'ratio':
      return {
        text: times(variable.part.id, scaleOf(variable)),
        type: 'number',
        reads: [variable.part.id, variable.whole.id],
      }
    case 'sum':
      return numberText(variable.num, nameOf)
    default:
      return { text: variable.fact.id, type: typeOfFact(variable.fact), reads: [variable.fact.id] }
  }
}

/** Cells as FEEL unary tests; `-` where the column does not matter. */
export function testText(variable: Variable, cells: readonly number[] | null): string {
  if (cells === null) return '-'
  switch (variable.kind) {
    case 'yes-no':
    case 'has':
      return String(cells[0] === 1)
    case 'choice':
      return cells.flatMap((cell) => (variable.groups[cell] ?? []).map(quoted)).join(', ')
    case 'ratio':
      return runs(cells)
        .map(([first, last]) => ratioTest(variable, first, last))
        .join(', ')
    default:
      return runs(cells)
        .map(([first, last]) => intervalTest(variable.intervals, first, last, writeOf(variable)))
        .join(', ')
  }
}

function writeOf(variable: Extract<Variable, { kind: 'number' | 'days' | 'sum' }>): (value: bigint) => string {
  if (variable.kind === 'number') return variable.fact.kind === 'date' ? date : String
  if (variable.kind === 'days') return variable.from.kind === 'date' ? duration : String
  return unitOf(variable.num).unit === 'date' ? date : String
}

/** An end stands at the rounder of the two numbers between which it lies: `> 500000` rather than `>= 500001`. */
function intervalTest(
  intervals: readonly Interval[],
  first: number,
  last: number,
  write: (value: bigint) => string,
): string {
  const [low, high] = [intervals[first]?.low ?? 0n, intervals[last]?.high ?? 0n]
  const [open, shut] = [first === 0, last === intervals.length - 1]
  if (low === high && !open && !shut) return write(low)
  const from = isRounder(low, low - 1n) || write === date
  const to = isRounder(high, high + 1n) && write !== date
  const [least, most] = [write(from ? low : low - 1n), write(to ? high : high + 1n)]
  if (open) return `${to ? '<=' : '<'} ${most}`
  if (shut) return `${from ? '>=' : '>'} ${least}`
  return `${from ? '[' : '('}${least}..${most}${to ? ']' : ')'}`
}

type Ratio = Extract<Variable, { kind: 'ratio' }>

/** By this both sides are multiplied, so that every cut is a whole number. */
const scaleOf = ({ cuts }: Ratio): bigint => cuts.reduce((scale, { d }) => (scale / divisor(scale, d)) * d, 1n)

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

function ratioTest(variable: Ratio, first: number, last: number): string {
  const scale = scaleOf(variable)
  const [low, high] = [variable.cuts[first - 1], variable.cuts[last]]
  const write = ({ n, d }: { n: bigint; d: bigint }) => times(variable.whole.id, (scale / d) * n)
  if (!low) return high ? `${high.strict ? '<=' : '<'} ${write(high)}` : '-'
  if (!high) return `${low.strict ? '>' : '>='} ${write(low)}`
  return `${low.strict ? '(' : '['}${write(low)}..${write(high)}${high.strict ? ']' : ')'}`
}

const times = (name: string, factor: bigint): string => (factor === 1n ? name : `${name} * ${factor}`)
