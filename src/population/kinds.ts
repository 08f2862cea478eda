/** A kind of population: its columns, each a fact with how it is drawn, said in words. */
import type { Text } from '../text.ts'

export interface Drawn {
  /** Id of the fact, which is the column's name. */
  readonly fact: string
  /** How it is distributed. */
  readonly says: Text
  readonly sql: string
}

export interface Kind {
  readonly code: string
  readonly name: Text
  readonly columns: readonly Drawn[]
}

export const drawn = (fact: string, zh: string, en: string, sql: string): Drawn => ({ fact, says: { zh, en }, sql })
