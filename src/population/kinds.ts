/** A kind of population: its columns, each a fact with how it is drawn, said in words. */
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import type { Text } from '../text.ts'

export interface Drawn {
  /** Id of the fact, which is the column's name. */
  readonly fact: string
  /** How it is distributed. */
  readonly says: Text
  readonly sql: string
}

/** A kind by what is drawn with care. Facts that its decisions ask for besides are drawn plainly. */
export interface Sketch {
  readonly code: string
  readonly name: Text
  readonly columns: readonly Drawn[]
}

export interface Kind extends Sketch {
  /** Those that are put to such people or firms; every fact that they ask for is a column. */
  readonly decisions: readonly Decision[]
}

export const drawn = (fact: string, zh: string, en: string, sql: string): Drawn => ({ fact, says: { zh, en }, sql })

/** How a column is typed in Parquet. */
export const sqlTypes: Readonly<Record<Fact['kind'], string>> = {
  'yes-no': 'BOOLEAN',
  choice: 'VARCHAR',
  set: 'VARCHAR[]',
  count: 'BIGINT',
  money: 'DECIMAL(18, 2)',
  share: 'DECIMAL(7, 6)',
  date: 'DATE',
}
