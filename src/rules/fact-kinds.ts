/** Facts as data: what they are, and what their numbers count. Nothing here builds or evaluates anything. */
import type { Text } from '../text.ts'

/** What a number counts, so that it can be printed: fen, millionths, days since 1970-01-01, or a plain count with its unit word. */
export type Unit =
  | { readonly unit: 'money'; readonly currency: Currency }
  | { readonly unit: 'share' }
  | { readonly unit: 'date' }
  | { readonly unit: 'count'; readonly of: Text }

export type Currency = 'CNY' | 'USD'

interface FactBase {
  readonly id: string
  readonly name: Text
  readonly question: Text
  readonly help?: Text
  /** True of what nobody can change in order to get another answer: an age, an origin, a local wage. */
  readonly given?: true
}

export interface YesNoFact extends FactBase {
  readonly kind: 'yes-no'
  /** The statement when the answer is no; `name` is the statement when it is yes. */
  readonly denied: Text
}
export interface ChoiceFact extends FactBase {
  readonly kind: 'choice'
  readonly options: Readonly<Record<string, Text>>
}
export interface SetFact extends FactBase {
  readonly kind: 'set'
  readonly options: Readonly<Record<string, Text>>
}
/** Whole numbers underneath: a count, fen, millionths, or days since 1970-01-01. Bounds are inclusive. */
export interface NumericFact extends FactBase {
  readonly kind: 'count' | 'money' | 'share' | 'date'
  readonly unit: Unit
  readonly least: bigint
  readonly most: bigint
}
export type Fact = YesNoFact | ChoiceFact | SetFact | NumericFact

export const isNumeric = (fact: Fact): fact is NumericFact =>
  fact.kind === 'count' || fact.kind === 'money' || fact.kind === 'share' || fact.kind === 'date'
