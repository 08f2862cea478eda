/** Names, literals and formulas in SQL. NULL is unknown, and SQL's logic has the same three values as ours. */
import { fromDayNumber } from '../../time/dates.ts'
import type { Condition, Num } from '../expression.ts'
import type { Fact } from '../fact.ts'

/** The only difference between the two: how whole numbers are divided. */
export type Dialect = 'duckdb' | 'postgresql'

export const name = (id: string): string => `"${id.replaceAll('"', '""')}"`
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** A whole number as a literal of the fact's column. */
export const write = (fact: Fact, value: bigint): string =>
  fact.kind === 'date' ? `DATE '${fromDayNumber(Number(value))}'` : `CAST(${value} AS bigint)`

/** A product of two columns of whole numbers passes 2^63. */
export const wide = (column: string): string => `CAST(${column} AS decimal(38, 0))`

/** Both engines know this one by heart; `= ANY` has DuckDB join the table to itself, which takes ten times as long. */
export const isAmong = (code: string, column: string): string => `array_position(${column}, ${text(code)}) IS NOT NULL`

export function number(num: Num): string {
  switch (num.num) {
    case 'literal':
      return num.unit.unit === 'date' ? `DATE '${fromDayNumber(Number(num.value))}'` : String(num.value)
    case 'fact':
      return name(num.fact.id)
    case 'named':
      return number(num.of)
    case 'points': {
      const rows = num.rows.map(({ when, value }) => ({ when: condition(when), value }))
      // A row whose condition is unknown leaves the points unknown.
      const whens = rows.map(({ when, value }) => `WHEN (${when}) IS NULL THEN NULL WHEN ${when} THEN ${value}`)
      return rows.length === 0 ? String(num.otherwise) : `CASE ${whens.join(' ')} ELSE ${num.otherwise} END`
    }
    case 'sum':
      return `(${num.of.map(number).join(' + ')})`
    case 'least':
    case 'greatest': {
      const parts = num.of.map(number)
      const pick = num.num === 'least' ? 'LEAST' : 'GREATEST'
      // Both pass over NULL; a number that is unknown leaves the outcome unknown.
      return `CASE WHEN ${parts.map((part) => `${part} IS NOT NULL`).join(' AND ')} THEN ${pick}(${parts.join(', ')}) END`
    }
    case 'days':
      return `(${name(num.to.id)} - ${name(num.from.id)})`
    case 'later':
      return `CAST(${number(num.date)} + INTERVAL '${num.years} year' + INTERVAL '${num.days} day' AS date)`
    case 'output':
      throw new Error('a formula of another output is not worked out in SQL')
  }
}

function condition(of: Condition): string {
  switch (of.op) {
    case 'always':
      return 'TRUE'
    case 'all':
      return of.of.length === 0 ? 'TRUE' : `(${of.of.map(condition).join(' AND ')})`
    case 'any':
      return of.of.length === 0 ? 'FALSE' : `(${of.of.map(condition).join(' OR ')})`
    case 'not':
      return `(NOT ${condition(of.of)})`
    case 'named':
      return condition(of.of)
    case 'yes':
      return name(of.fact.id)
    case 'is':
      return `${name(of.fact.id)} IN (${of.codes.map(text).join(', ')})`
    case 'has':
      return `CASE WHEN ${name(of.fact.id)} IS NOT NULL THEN ${isAmong(of.code, name(of.fact.id))} END`
    case 'compare':
      return `${side(of.left, of.right)} ${of.is} ${side(of.right, of.left)}`
    case 'ratio': {
      const [part, whole] = [wide(name(of.part.id)), wide(name(of.whole.id))]
      return `${part} * ${of.fraction.d} ${of.is} ${whole} * ${of.fraction.n}`
    }
  }
}

/** A literal is compared in the type of what stands across from it. */
const side = (num: Num, across: Num): string =>
  num.num === 'literal' && across.num === 'fact' ? write(across.fact, num.value) : number(num)
