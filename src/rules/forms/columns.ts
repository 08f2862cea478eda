/**
 * A whole population at once: typed columns in, typed columns out. Each column is cut to its cell, and the cells together
 * are one index into a table made beforehand; where that table would be too large, a walk over the diagram as an array.
 * The generated text is made only of declared ids and numbers, never of input.
 */
import type { Decision, Rule } from '../decision.ts'
import { cellOf, touches, type Variable } from '../diagram/cut.ts'
import type { Node } from '../diagram/store.ts'
import type { Fact, NumericFact, SetFact } from '../fact.ts'
import type { Facts, FactValue } from '../holds.ts'
import type { AsOf } from '../precedence.ts'
import { result } from '../reference.ts'
import type { Column } from './column.ts'
import { type Loop, vectorLoop } from './columns-vectors.ts'
import { ask, type End, type Ends, endsOf, type Outcome, unknown } from './ends.ts'

export type { Column } from './column.ts'

export const unknownInteger = -(2 ** 31)
export const unknownMoney = -(2n ** 63n)

export interface Population {
  readonly size: number
  /** By fact id. A fact without a column is unknown of everybody. */
  readonly columns: Readonly<Record<string, Column>>
}

export interface Outcomes {
  /** Place in `outcomes` of the program. */
  readonly outcome: Uint16Array
  /** Place in `rules` of the rule that gave it (of several, the first), or `noRule`. */
  readonly rule: Uint16Array
  /** Where the outcome is a formula: its value in whole units. */
  readonly amount: BigInt64Array | null
}

export const noRule = 0xffff

export interface ColumnProgram {
  readonly outcomes: readonly Outcome[]
  readonly rules: readonly Rule[]
  /** Columns made by an earlier run over as many rows can be given to be filled again. */
  run(population: Population, into?: Outcomes): Outcomes
}

const mostEntries = 2 ** 20
/** For fewer, going four rows at a time is not worth the way there. */
export const fewRows = 512

export function columns(decision: Decision, asOf: AsOf, output = decision.answer): ColumnProgram {
  const ends = endsOf(decision, asOf, { output })
  const variables = ends.used.flatMap((index) => ends.compiled.variables[index] ?? [])
  const entries = variables.reduce((product, { cells }) => product * (cells + 1), 1)
  const compileFor = entries <= mostEntries ? tabled(ends, variables) : walked(ends, variables)
  const formulas = ends.outcomes.map((outcome) => ('formula' in outcome ? outcome : null))
  const hasFormulas = formulas.some((each) => each !== null)
  const made = new Map<string, Loop>()

  return {
    outcomes: ends.outcomes,
    rules: ends.rules,
    run({ size, columns: given }, into) {
      const whole = { size, columns: withMissing(decision.asks, given, size) }
      const read = decision.asks.map((fact) => whole.columns[fact.id] ?? emptyColumn(fact, size))
      // One loop for each way the columns are typed, so that each stays fast.
      const types = read.map((column) => column.constructor.name).join()
      const loop = made.get(types) ?? compileFor(decision.asks, read)
      made.set(types, loop)
      const out = into ?? {
        outcome: new Uint16Array(size),
        rule: new Uint16Array(size),
        amount: hasFormulas ? new BigInt64Array(size) : null,
      }
      loop(size, read, out.outcome, out.rule)
      if (ends.tied.size > 0) settle(ends, whole, out)
      if (hasFormulas) workOut(decision, formulas, whole, out)
      return out
    },
  }
}

type CompileFor = (asks: readonly Fact[], read: readonly Column[]) => Loop

/** Two facts tied to each other, one unknown: what the other's value leaves open. */
function settle(ends: Ends, population: Population, { outcome, rule }: Outcomes): void {
  for (let row = 0; row < population.size; row++) {
    if (outcome[row] !== ask) continue
    const end = ends.settle(factsAt(ends.compiled.decision.asks, population, row))
    outcome[row] = end.outcome
    rule[row] = end.rule
  }
}

function workOut(
  { asks }: Decision,
  formulas: readonly (Parameters<typeof result>[0] | null)[],
  population: Population,
  { outcome, amount }: Outcomes,
): void {
  for (let row = 0; row < population.size; row++) {
    const given = formulas[outcome[row] ?? unknown]
    if (!given || !amount) continue
    const worked = result(given, factsAt(asks, population, row))
    if (worked.state === 'value' && typeof worked.value === 'bigint') amount[row] = worked.value
    else outcome[row] = unknown
  }
}

/** Slot by slot, the last variable fastest: the ends of every combination. */
function tabled({ diagram, used }: Ends, variables: readonly Variable[]): CompileFor {
  const strides: number[] = []
  let size = 1
  for (const { cells } of variables.toReversed()) {
    strides.unshift(size)
    size *= cells + 1
  }
  const table = new Uint32Array(size)
  const { store } = diagram
  const fill = (node: Node, depth: number, at: number): void => {
    const width = (strides[depth] ?? 0) * ((variables[depth]?.cells ?? 0) + 1) || 1
    if (store.isTerminal(node)) {
      table.fill(packed(store.valueOf(node)), at, at + width)
      return
    }
    const kids = store.childrenOf(node)
    const here = store.variableOf(node) === used[depth]
    for (let slot = 0; slot <= (variables[depth]?.cells ?? 0); slot++)
      fill(here ? (kids[slot] ?? node) : node, depth + 1, at + slot * (strides[depth] ?? 0))
  }
  fill(diagram.root, 0, 0)
  return (asks, read) => {
    const code = coder(asks, read)
    const index = variables.map((variable, i) => code.slot(variable, strides[i] ?? 1)).join('+') || '0'
    const byRow = code.loop(`const e=table[${index}|0];outcome[i]=e;rule[i]=e>>>16`, { table })
    let byFour: Loop | null = null
    return (size, ...rest) => {
      if (size < fewRows + table.length / 8) return byRow(size, ...rest)
      byFour ??= vectorLoop(variables, strides, table, asks, read) ?? byRow
      byFour(size, ...rest)
    }
  }
}

/** The diagram in one array: at each node its variable's place, then where each slot leads; an end is `~place`. */
function walked({ diagram, used }: Ends, variables: readonly Variable[]): CompileFor {
  const { store, root } = diagram
  const flat: number[] = []
  const places = new Map<Node, number>()
  const ends: number[] = []
  const place = (node: Node): number => {
    const known = places.get(node)
    if (known !== undefined) return known
    if (store.isTerminal(node)) {
      const at = ~(ends.push(packed(store.valueOf(node))) - 1)
      places.set(node, at)
      return at
    }
    const kids = store.childrenOf(node).map(place)
    const at = flat.length
    flat.push(used.indexOf(store.variableOf(node)), ...kids)
    places.set(node, at)
    return at
  }
  const start = place(root)
  const tables = { walk: Int32Array.from(flat), ends: Uint32Array.from(ends) }
  return (asks, read) => {
    const code = coder(asks, read)
    const slots = variables.map((variable, i) => `slots[${i}]=${code.slot(variable, 1)};`).join('')
    return code.loop(
      `${slots}let n=${start};while(n>=0)n=walk[n+1+slots[walk[n]]];const e=ends[~n];outcome[i]=e;rule[i]=e>>>16`,
      { ...tables, slots: new Int32Array(variables.length) },
    )
  }
}

/** Outcome and rule in one word. */
const packed = ({ outcome, rule }: End): number => (outcome | (rule << 16)) >>> 0

interface Coder {
  /** Text for a variable's slot at row `i`, times a stride. */
  slot(variable: Variable, stride: number): string
  loop(body: string, constants: Readonly<Record<string, unknown>>): Loop
}

function coder(asks: readonly Fact[], read: readonly Column[]): Coder {
  const before = new Set<string>()
  const reads = new Set<string>()
  const named = new Map<string, unknown>()
  const name = (value: unknown): string => {
    named.set(`k${named.size}`, value)
    return `k${named.size - 1}`
  }
  const placeOf = (fact: Fact) => asks.findIndex(({ id }) => id === fact.id)
  const columnOf = (fact: Fact): Column => read[placeOf(fact)] ?? emptyColumn(fact, 0)

  /** A number as a double; what is unknown lies below every bound. */
  const number = (fact: NumericFact): string => {
    const at = placeOf(fact)
    if (columnOf(fact) instanceof BigInt64Array) {
      // Halves make the double nearest to the amount, which lies on the same side of every bound up to 2^53.
      before.add(`const h${at}=new Int32Array(c${at}.buffer,c${at}.byteOffset,size*2);`)
      reads.add(`const v${at}=h${at}[i<<1|${upperHalf}]*4294967296+(h${at}[i<<1|${1 - upperHalf}]>>>0);`)
    } else reads.add(`const v${at}=c${at}[i];`)
    return `v${at}`
  }
  const count = (tests: readonly string[], stride: number): string =>
    `(${tests.map((test) => `(${test}?${stride}:0)`).join('+')})`
  /** In doubles where both are known and no product can pass 2^53; else one by one. */
  const inPair = (
    variable: Variable,
    pair: readonly NumericFact[],
    factors: readonly bigint[],
    steps: readonly string[],
    stride: number,
  ): string => {
    const fits = pair.map((fact, i) => {
      const most = BigInt(Number.MAX_SAFE_INTEGER) / (factors[i] ?? 1n)
      return `${number(fact)}>=${fact.least}&&${number(fact)}<=${fact.most < most ? fact.most : most}`
    })
    return `(${fits.join('&&')}?${stride}*(1+${steps.join('+')}):${byCells(variable, stride)})`
  }
  /** Branches are what costs; so whole numbers are compared by the sign of a difference. */
  const inCells = (variable: Extract<Variable, { kind: 'number' }>, stride: number): string => {
    const { fact, intervals } = variable
    const [least = 0n, ...bounds] = intervals.map(({ low }) => low)
    const at = placeOf(fact)
    const column = columnOf(fact)
    const bySign = (value: string, edges: readonly bigint[], known: string) => {
      const steps = edges.map((edge) => (edge === 0n ? '1' : `(${edge - 1n}-${value}>>>31)`))
      return `Math.imul(${steps.join('+')}&${known},${stride})`
    }
    const from = least < 0n ? least : 0n
    if (column instanceof Int32Array && (from === 0n || fact.most - from < 2n ** 31n)) {
      reads.add(`const w${at}=c${at}[i]${from === 0n ? '' : `+${-from}|0`};`)
      const edges = [least, ...bounds].filter((edge) => edge < 2n ** 31n).map((edge) => edge - from)
      return bySign(`w${at}`, edges, `~(w${at}>>31)`)
    }
    if (column instanceof Float64Array && from === 0n && [least, ...bounds].every((edge) => highWord(edge) !== null)) {
      // The upper halves of two doubles that are not negative stand to each other as the doubles do.
      before.add(`const h${at}=new Int32Array(c${at}.buffer,c${at}.byteOffset,size*2);`)
      reads.add(`const w${at}=h${at}[i<<1|${upperHalf}]|0;`)
      const edges = [least, ...bounds].map((edge) => highWord(edge) ?? 0n)
      return bySign(`w${at}`, edges, `(w${at}-${0x7ff00000}&~w${at})>>31`)
    }
    if (bounds.some((low) => !isSafe(low))) return byCells(variable, stride)
    const value = number(fact)
    return count(
      [least, ...bounds].map((low) => `${value}>=${low}`),
      stride,
    )
  }
  const byCells = (variable: Variable, stride: number): string => {
    const facts = asks.filter((fact) => touches(variable, fact))
    const slot = (row: number) =>
      cellOf(variable, Object.fromEntries(facts.map((fact) => [fact.id, valueAt(fact, columnOf(fact), row)]))) + 1
    return `${name(slot)}(i)*${stride}`
  }

  return {
    slot(variable, stride) {
      switch (variable.kind) {
        case 'yes-no':
          return `${name(Int32Array.from({ length: 256 }, (_, code) => (code < 2 ? (code + 1) * stride : 0)))}[c${placeOf(variable.fact)}[i]]`
        case 'choice': {
          const slots = new Int32Array(columnOf(variable.fact) instanceof Uint8Array ? 256 : 65_536)
          const codes = Object.keys(variable.fact.options)
          variable.groups.forEach((group, cell) => {
            for (const code of group) slots[codes.indexOf(code)] = (cell + 1) * stride
          })
          return `${name(slots)}[c${placeOf(variable.fact)}[i]]`
        }
        case 'has': {
          const codes = Object.keys(variable.fact.options)
          const bit = (place: number) =>
            `(c${placeOf(variable.fact)}[i*${wordsFor(variable.fact)}+${place >> 5}]>>>${place & 31}&1)`
          return `(1-${bit(codes.length)})*(1+${bit(codes.indexOf(variable.code))})*${stride}`
        }
        case 'number':
          return inCells(variable, stride)
        case 'days': {
          const [from, to] = [number(variable.from), number(variable.to)]
          const steps = variable.intervals.slice(1).map(({ low }) => `(${to}-${from}>=${low}?1:0)`)
          return inPair(variable, [variable.from, variable.to], [1n, 1n], steps, stride)
        }
        case 'ratio': {
          const { part, whole, cuts } = variable
          const steps = cuts.map(
            ({ n, d, strict }) => `(${number(part)}*${d}${strict ? '>' : '>='}${number(whole)}*${n}?1:0)`,
          )
          const factor = (of: 'n' | 'd') => cuts.map((each) => each[of]).reduce((a, b) => (a > b ? a : b), 1n)
          return inPair(variable, [part, whole], [factor('d'), factor('n')], steps, stride)
        }
        case 'sum':
          throw new Error('sums are kept whole only for reading')
      }
    },
    loop(body, constants) {
      for (const [id, value] of Object.entries(constants)) named.set(id, value)
      const text = `const ${read.map((_, at) => `c${at}=read[${at}]`).join()};${[...before].join('')}for(let i=0;i<size;i++){${[...reads].join('')}${body}}`
      return new Function(...named.keys(), `return function(size,read,outcome,rule){${text}}`)(
        ...named.values(),
      ) as Loop
    },
  }
}

const upperHalf = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0

/** The upper half of a number as a double, where the lower half is nothing. */
function highWord(value: bigint): bigint | null {
  const halves = new Int32Array(new Float64Array([Number(value)]).buffer)
  return isSafe(value) && halves[1 - upperHalf] === 0 ? BigInt(halves[upperHalf] ?? 0) : null
}

const isSafe = (value: bigint): boolean => value <= BigInt(Number.MAX_SAFE_INTEGER)

/** The whole population's facts, as columns. */
export function population(asks: readonly Fact[], people: readonly Facts[]): Population {
  const made = asks.map((fact) => {
    const column = emptyColumn(fact, people.length)
    people.forEach((facts, row) => {
      const value = facts[fact.id]
      if (value !== undefined) put(fact, column, row, value)
    })
    return [fact.id, column] as const
  })
  return { size: people.length, columns: Object.fromEntries(made) }
}

/** One row's facts again. */
export const factsAt = (asks: readonly Fact[], { columns }: Population, row: number): Facts =>
  Object.fromEntries(
    asks.flatMap((fact) => {
      const column = columns[fact.id]
      const value = column ? valueAt(fact, column, row) : undefined
      return value === undefined ? [] : [[fact.id, value]]
    }),
  )

const withMissing = (asks: readonly Fact[], given: Population['columns'], size: number): Population['columns'] =>
  Object.fromEntries(asks.map((fact) => [fact.id, given[fact.id] ?? emptyColumn(fact, size)]))

/** A column of the kind a fact needs, unknown in every row. */
export function emptyColumn(fact: Fact, size: number): Column {
  switch (fact.kind) {
    case 'yes-no':
      return new Uint8Array(size).fill(2)
    case 'choice':
      return Object.keys(fact.options).length < 0xff
        ? new Uint8Array(size).fill(0xff)
        : new Uint16Array(size).fill(0xffff)
    case 'set': {
      const [words, place] = [wordsFor(fact), Object.keys(fact.options).length]
      return new Uint32Array(size * words).map((_, at) => (at % words === place >> 5 ? (1 << (place & 31)) >>> 0 : 0))
    }
    case 'money':
      return new BigInt64Array(size).fill(unknownMoney)
    default:
      return fact.most < 2n ** 31n ? new Int32Array(size).fill(unknownInteger) : new Float64Array(size).fill(Number.NaN)
  }
}

/** Words to a row of a set: a bit for each option and one for unknown. */
const wordsFor = (fact: SetFact): number => (Object.keys(fact.options).length >> 5) + 1

function put(fact: Fact, column: Column, row: number, value: FactValue): void {
  if (fact.kind === 'set') {
    const codes = Object.keys(fact.options)
    const words = wordsFor(fact)
    column.fill(0 as never, row * words, (row + 1) * words)
    if (value instanceof Set)
      for (const code of value) {
        const place = codes.indexOf(code)
        const at = row * words + (place >> 5)
        column[at] = (Number(column[at]) | (1 << (place & 31))) >>> 0
      }
  } else if (column instanceof BigInt64Array) column[row] = BigInt(value as bigint)
  else column[row] = fact.kind === 'choice' ? Object.keys(fact.options).indexOf(String(value)) : Number(value) + 0
}

function valueAt(fact: Fact, column: Column, row: number): FactValue | undefined {
  if (fact.kind === 'set') {
    const codes = Object.keys(fact.options)
    const words = wordsFor(fact)
    const bit = (place: number) => (Number(column[row * words + (place >> 5)]) >>> (place & 31)) & 1
    return bit(codes.length) === 1 ? undefined : new Set(codes.filter((_, place) => bit(place) === 1))
  }
  const value = column[row]
  if (value === undefined) return undefined
  if (typeof value === 'bigint') return value === unknownMoney ? undefined : value
  if (fact.kind === 'yes-no') return value === 1 ? true : value === 0 ? false : undefined
  if (fact.kind === 'choice') return Object.keys(fact.options)[value]
  return Number.isNaN(value) || value === unknownInteger ? undefined : value
}
