/** A table that a person can read: the paths of an output's diagram, merged where they give the same. Named sums stay whole. */
import type { Text } from '../../text.ts'
import type { Decision, Rule } from '../decision.ts'
import { unitOf } from '../expression.ts'
import type { Fact } from '../fact.ts'
import type { Unit } from '../fact-kinds.ts'
import type { AsOf } from '../precedence.ts'
import { settleOutput } from '../resolve.ts'
import { sayFactValue, sayUnits } from '../say.ts'
import { type Compiled, compile, type Diagram, type Leaf, type LeafState, never, stateKey } from './compile.ts'
import type { Interval, RatioCut, Variable } from './cut.ts'
import { remaining } from './reach.ts'
import { type PathRow, rowsOf } from './rows.ts'
import { createStore, mapTerminals, type Node } from './store.ts'

/** One column: a variable of the cut, with its name. */
export interface Column {
  readonly variable: Variable
  readonly name: Text
}

export interface Row {
  /** Per column the cells that fit; null where it does not matter. */
  readonly cells: readonly (readonly number[] | null)[]
  readonly gives: LeafState
  /** The rules that give it: in every case of the row one of them, or several that agree. */
  readonly by: readonly Rule[]
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** True where there were too many rows to show them all. */
  readonly cut: boolean
}

const mostRows = 200

/** The table of one output; of the answer, where none is named. */
export function table(decision: Decision, asOf: AsOf, output = decision.answer, most = mostRows): Table {
  const compiled = compile(decision, asOf, { keepSums: true })
  const { store, root: whole } = compiled.outputs.get(output)?.states ?? compiled.answer
  // Ways that no facts can go are left out before the paths are read off.
  const root = remaining(decision, compiled.variables, { store, root: whole }, {}, never) ?? whole
  const { used, rows, cut } = rowsOf(compiled.variables, { store, root }, isState, stateKey, most)
  const winners = winnersOf(compiled, output)
  return {
    columns: columnsOf(compiled.variables, used),
    rows: rows.map((row) => ({ cells: row.cells, gives: row.end, by: winners ? within(winners, used, row) : [] })),
    cut,
  }
}

/** Which rules give the output, or that from which it is concluded. */
function winnersOf({ decision, variables, outputs }: Compiled, output: string): Diagram<readonly Rule[]> | null {
  const source = decision.concludes.find((each) => each.output === output)?.from ?? output
  const firing = outputs.get(source)?.firing
  if (!firing) return null
  const root = remaining(decision, variables, firing, {}, never) ?? firing.root
  const store = createStore<readonly Rule[]>((rules) => rules.map(({ id }) => id).join())
  return {
    store,
    root: mapTerminals([firing.store, root], store, (applying) => {
      if (applying === 'impossible') return []
      const settled = settleOutput(decision, source, applying)
      return settled.state === 'given' ? settled.by : []
    }),
  }
}

/** Everything that stands at the ends of the ways which a row takes together. */
function within<T>(
  { store, root }: Diagram<readonly T[]>,
  used: readonly number[],
  { cells }: PathRow<unknown>,
): readonly T[] {
  const fits = new Map(used.map((variable, column) => [variable, cells[column] ?? null]))
  const found = new Set<T>()
  const seen = new Set<Node>()
  const go = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (store.isTerminal(node)) for (const each of store.valueOf(node)) found.add(each)
    const open = fits.get(store.variableOf(node)) ?? null
    store.childrenOf(node).forEach((kid, cell) => {
      if (open === null || open.includes(cell)) go(kid)
    })
  }
  go(root)
  return [...found]
}

const isState = (leaf: Leaf): leaf is LeafState => leaf !== 'impossible'

export const columnsOf = (variables: readonly Variable[], used: readonly number[]): readonly Column[] =>
  used.flatMap((index) => {
    const variable = variables[index]
    return variable ? [{ variable, name: nameOf(variable) }] : []
  })

export function nameOf(variable: Variable): Text {
  switch (variable.kind) {
    case 'has': {
      const option = variable.fact.options[variable.code]
      return {
        zh: `${variable.fact.name.zh}含“${option?.zh ?? variable.code}”`,
        en: `${variable.fact.name.en}: ${option?.en ?? variable.code}`,
      }
    }
    case 'days':
      return variable.from.kind === 'date'
        ? {
            zh: `${variable.from.name.zh}至${variable.to.name.zh}的日数`,
            en: `days from ${variable.from.name.en} to ${variable.to.name.en}`,
          }
        : {
            zh: `${variable.to.name.zh}减${variable.from.name.zh}`,
            en: `${variable.to.name.en} less ${variable.from.name.en}`,
          }
    case 'ratio':
      return {
        zh: `${variable.part.name.zh}与${variable.whole.name.zh}之比`,
        en: `${variable.part.name.en} to ${variable.whole.name.en}`,
      }
    case 'sum':
      return variable.num.name
    default:
      return variable.fact.name
  }
}

/** Some cells of a variable in words. */
export function sayCells(variable: Variable, cells: readonly number[]): Text {
  switch (variable.kind) {
    case 'yes-no':
    case 'has':
      return cells[0] === 1 ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
    case 'choice': {
      const within = cells.flatMap((cell) => variable.groups[cell] ?? [])
      const without = variable.groups.flat().filter((code) => !within.includes(code))
      // The shorter side is said.
      if (without.length > 0 && without.length * 2 < within.length) {
        const names = list(variable.fact, without)
        return { zh: `除${names.zh}外`, en: `not ${names.en}` }
      }
      return list(variable.fact, within)
    }
    case 'ratio':
      return join(runs(cells).map(([first, last]) => sayRatio(variable.cuts, first, last)))
    case 'number':
    case 'days':
    case 'sum': {
      const unit = unitOfVariable(variable)
      const say = (value: bigint) => sayUnits(value, unit)
      return join(runs(cells).map(([first, last]) => sayInterval(variable.intervals, first, last, say)))
    }
  }
}

function unitOfVariable(variable: Extract<Variable, { kind: 'number' | 'days' | 'sum' }>): Unit {
  if (variable.kind === 'number') return variable.fact.unit
  if (variable.kind === 'sum') return unitOf(variable.num)
  return variable.from.kind === 'date' ? { unit: 'count', of: { zh: '日', en: 'days' } } : variable.from.unit
}

const list = (fact: Fact, codes: readonly string[]): Text => join(codes.map((code) => sayFactValue(fact, code)))
const join = (parts: readonly Text[]): Text => ({
  zh: parts.map((part) => part.zh).join('、'),
  en: parts.map((part) => part.en).join(', '),
})

/** Runs of neighbouring cells. */
export function runs(cells: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const cell of cells) {
    const last = found.at(-1)
    if (last && last[1] === cell - 1) last[1] = cell
    else found.push([cell, cell])
  }
  return found
}

/** An interval with its ends as a lawyer would write them: 8 亿元以上, or 超过 8 亿元, whichever is the rounder figure. */
function sayInterval(intervals: readonly Interval[], first: number, last: number, say: (value: bigint) => Text): Text {
  const [low, high] = [intervals[first]?.low ?? 0n, intervals[last]?.high ?? 0n]
  const [open, shut] = [first === 0, last === intervals.length - 1]
  if (low === high) return say(low)
  const lower = sayLower(low, say)
  const upper = sayUpper(high, say)
  if (open) return upper
  if (shut) return lower
  const [a, b] = [say(low), say(high)]
  if (isRounder(low, low - 1n) && isRounder(high, high + 1n))
    return { zh: `${a.zh}至 ${b.zh}`, en: `${a.en} to ${b.en}` }
  return { zh: `${lower.zh}、${upper.zh}`, en: `${lower.en}, ${upper.en}` }
}

function sayLower(low: bigint, say: (value: bigint) => Text): Text {
  const [from, above] = [say(low), say(low - 1n)]
  return isRounder(low, low - 1n)
    ? { zh: `${from.zh}以上`, en: `${from.en} or more` }
    : { zh: `超过 ${above.zh}`, en: `more than ${above.en}` }
}

function sayUpper(high: bigint, say: (value: bigint) => Text): Text {
  const [to, below] = [say(high), say(high + 1n)]
  return isRounder(high + 1n, high)
    ? { zh: `低于 ${below.zh}`, en: `less than ${below.en}` }
    : { zh: `不超过 ${to.zh}`, en: `at most ${to.en}` }
}

/** At least as many zeros at the end. */
export const isRounder = (a: bigint, b: bigint): boolean => zeros(a) >= zeros(b)
const zeros = (value: bigint): number => (value === 0n ? 99 : (/0*$/.exec(value.toString())?.[0].length ?? 0))

function sayRatio(cuts: readonly RatioCut[], first: number, last: number): Text {
  const [above, below] = [cuts[first - 1], cuts[last]]
  const text = ({ n, d }: RatioCut) => (d === 1n ? `${n}×` : `${Number((n * 10_000n) / d) / 100}%`)
  const parts: Text[] = []
  if (above)
    parts.push({
      zh: `${above.strict ? '超过' : '不低于'} ${text(above)}`,
      en: `${above.strict ? 'more than' : 'at least'} ${text(above)}`,
    })
  if (below)
    parts.push({
      zh: `${below.strict ? '不超过' : '低于'} ${text(below)}`,
      en: `${below.strict ? 'at most' : 'less than'} ${text(below)}`,
    })
  return join(parts)
}
