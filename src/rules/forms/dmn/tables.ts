/** From diagrams and rows to the tables of a DMN file. */
import type { Text } from '../../../text.ts'
import type { Rule } from '../../decision.ts'
import type { Diagram, LeafState } from '../../diagram/compile.ts'
import type { Variable } from '../../diagram/cut.ts'
import { rowsOf } from '../../diagram/rows.ts'
import { type Column, columnsOf, type Row } from '../../diagram/table.ts'
import { unitOf } from '../../expression.ts'
import type { Unit } from '../../fact-kinds.ts'
import type { Output } from '../../outcome.ts'
import { sayState } from '../../view.ts'
import {
  columnText,
  type FeelType,
  type NameOf,
  numberText,
  quoted,
  testText,
  typeOfOutput,
  valueText,
} from './feel.ts'
import { type DmnInput, type DmnRow, type DmnTable, texts } from './model.ts'

type Columns = readonly Column[]
type Cells = readonly (readonly number[] | null)[]

const testsOf = (columns: Columns, cells: Cells): readonly string[] =>
  columns.map(({ variable }, index) => testText(variable, cells[index] ?? null))

export const inputsOf = (columns: Columns, nameOf: NameOf): readonly DmnInput[] =>
  columns.map(({ variable, name }) => ({
    label: withUnit(name, unitOfColumn(variable)),
    expression: columnText(variable, nameOf),
  }))

function unitOfColumn(variable: Variable): Unit | null {
  if (variable.kind === 'number') return variable.fact.unit
  if (variable.kind === 'sum') return unitOf(variable.num)
  return null
}

/** Whoever reads the figures must know that money is in fen and a share in millionths. */
export function withUnit({ zh, en }: Text, unit: Unit | null): Text {
  if (unit?.unit === 'money')
    return unit.currency === 'CNY'
      ? { zh: `${zh}（分）`, en: `${en} (fen)` }
      : { zh: `${zh}（美分）`, en: `${en} (cents)` }
  return unit?.unit === 'share' ? { zh: `${zh}（百万分之一）`, en: `${en} (millionths)` } : { zh, en }
}

/** A diagram that ends in plain values: a row for each way through it, merged. */
export function diagramTable<T extends boolean | bigint>(
  variables: readonly Variable[],
  diagram: Diagram<T>,
  nameOf: NameOf,
  { name, type, rules }: { readonly name: string; readonly type: FeelType; readonly rules: readonly Rule[] },
): DmnTable {
  const isEnd = (end: T): end is T => typeof end !== 'object'
  const { used, rows } = rowsOf(variables, diagram, isEnd, String, Number.POSITIVE_INFINITY)
  const columns = columnsOf(variables, used)
  return {
    hitPolicy: 'UNIQUE',
    inputs: inputsOf(columns, nameOf),
    outputs: [{ name, type }],
    rows: rows.map(({ cells, end }) => ({
      tests: testsOf(columns, cells),
      gives: [String(end)],
      reads: [],
      says: typeof end === 'bigint' ? { zh: String(end), en: String(end) } : end ? applies : appliesNot,
      rules,
    })),
  }
}

const applies: Text = { zh: '条件成立', en: 'its condition holds' }
const appliesNot: Text = { zh: '条件不成立', en: 'its condition does not hold' }

/** The two columns in which every outcome is given. */
export const outcomeColumns = (kind: Output): DmnTable['outputs'] => [
  { name: 'state', type: 'string' },
  { name: 'value', type: kind.kind === 'list' ? texts : typeOfOutput(kind) },
]

export const outcomeTable = (columns: Columns, rows: readonly Row[], kind: Output, nameOf: NameOf): DmnTable => ({
  hitPolicy: 'UNIQUE',
  inputs: inputsOf(columns, nameOf),
  outputs: outcomeColumns(kind),
  rows: rows.map(({ cells, gives, by }) => ({
    tests: testsOf(columns, cells),
    ...outcomeOf(gives, kind, nameOf),
    rules: by,
  })),
})

/** What a row or a rule gives; null is the value where there is none. */
export function outcomeOf(gives: LeafState, kind: Output, nameOf: NameOf): Pick<DmnRow, 'gives' | 'reads' | 'says'> {
  const says = sayState(kind, gives)
  if ('formula' in gives) {
    const { text, reads } = numberText(gives.formula, nameOf)
    return { gives: [quoted('decided'), text], reads, says }
  }
  const value = 'value' in gives ? valueText(kind, gives.value) : 'null'
  return { gives: [quoted(stateOf(gives)), value], reads: [], says }
}

function stateOf(gives: LeafState): string {
  if ('state' in gives) return gives.state
  if ('needsRules' in gives) return 'needs-rules'
  return 'notApplicable' in gives ? 'not-applicable' : 'decided'
}
