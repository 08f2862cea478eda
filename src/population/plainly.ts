/**
 * One cell in SQL, read where it is plainly right; NULL where it is empty, or needs a closer look (`cells.ts`). Of a code,
 * its place in the list: a function of one column alone, which DuckDB works out once for each text of a dictionary.
 */
import type { Fact, NumericFact } from '../rules/fact.ts'
import { plainFact } from '../rules/plain.ts'
import { literal } from './duck.ts'

/** Decimal places of each kind of number. */
export const places: Readonly<Record<NumericFact['kind'], number>> = { count: 0, money: 2, share: 6, date: 0 }

export const decimal = ({ kind }: NumericFact): string => `DECIMAL(18, ${places[kind]})`

/** `type`: how the table types the column. What is typed in some other way is not plain. */
export function plainly(fact: Fact, column: string, type: string): string {
  const codes = 'options' in fact ? Object.keys(fact.options).map(literal).join(', ') : ''
  const text = type === 'VARCHAR'
  switch (fact.kind) {
    case 'yes-no':
      if (type === 'BOOLEAN') return column
      return text
        ? `CASE ${column} WHEN 'true' THEN TRUE WHEN 'TRUE' THEN TRUE WHEN 'false' THEN FALSE WHEN 'FALSE' THEN FALSE END`
        : 'CAST(NULL AS BOOLEAN)'
    case 'choice':
      return text ? `list_position([${codes}], ${column})` : 'CAST(NULL AS INTEGER)'
    case 'set': {
      const known = (list: string) =>
        `WHEN list_has_all([${codes}], ${list}) AND list_count(${list}) = len(${list}) THEN ${list}`
      if (type === 'VARCHAR[]') return `CASE ${known(column)} END`
      return text
        ? `CASE WHEN ${column} = '[]' THEN CAST([] AS VARCHAR[]) ${known(`string_split(${column}, '|')`)} END`
        : 'CAST(NULL AS VARCHAR[])'
    }
    case 'date':
      if (type === 'DATE') return within(fact, column, column)
      return text ? within(fact, tried(column, '\\d{4}-\\d{2}-\\d{2}', 'DATE')) : 'CAST(NULL AS DATE)'
    default:
      return plainNumber(fact, column, type)
  }
}

function plainNumber(fact: NumericFact, column: string, type: string): string {
  const kept = places[fact.kind]
  const whole = /^U?(TINY|SMALL|BIG)?INT(EGER)?$/.test(type)
  const scale = /^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1]
  if (whole || (scale !== undefined && Number(scale) <= kept))
    return within(fact, column, `CAST(${column} AS ${decimal(fact)})`)
  if (type !== 'VARCHAR') return `CAST(NULL AS ${decimal(fact)})`
  const fraction = kept === 0 ? '' : `(\\.\\d{1,${kept}})?`
  return within(fact, tried(column, `\\d{1,${18 - kept}}${fraction}`, decimal(fact)))
}

const tried = (column: string, pattern: string, type: string): string =>
  `CASE WHEN regexp_full_match(${column}, ${literal(pattern)}) THEN TRY_CAST(${column} AS ${type}) END`

/** The value where the column lies within the fact's bounds. */
function within(fact: NumericFact, column: string, value = column): string {
  const [least, most] = [fact.least, fact.most].map((units) => {
    const plain = String(plainFact(fact, fact.kind === 'money' ? units : Number(units)))
    return fact.kind === 'date' ? `DATE '${plain}'` : plain
  })
  return `CASE WHEN ${column} BETWEEN ${least} AND ${most} THEN ${value} END`
}
