/** What a decision gives: outputs, each with a value or with one of the two honest ways of having none. */
import type { Text } from '../text.ts'
import type { Num } from './expression.ts'
import type { Currency } from './fact-kinds.ts'

export type OutputKind =
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, Text>> }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'share' }
  | { readonly kind: 'money'; readonly currency: Currency }
  | { readonly kind: 'count'; readonly unit: Text }
  | { readonly kind: 'date' }
  | { readonly kind: 'term' }
  /** Codes gathered from every rule that applies (its union), never in conflict. */
  | { readonly kind: 'list'; readonly options: Readonly<Record<string, Text>> }

export type Output = OutputKind & { readonly name: Text; readonly optional: boolean }

export type TermUnit = 'calendar-days' | 'working-days' | 'months' | 'years'
export interface Term {
  readonly length: number
  readonly unit: TermUnit
}

/** The plan opens a door that no measure has yet furnished. */
export interface NeedsRules {
  readonly needsRules: Text
}
/** The question does not arise for these facts. */
export interface NotApplicable {
  readonly notApplicable: Text
}
export interface Formula {
  readonly formula: Num
}

export const needsRules = (zh: string, en: string): NeedsRules => ({ needsRules: { zh, en } })
export const notApplicable = (zh: string, en: string): NotApplicable => ({ notApplicable: { zh, en } })
export const formula = (num: Num): Formula => ({ formula: num })

/** An output's value once settled: numbers are whole units (fen, millionths, days), lists are sorted codes. */
export type OutputValue = string | boolean | bigint | Term | readonly string[]

interface Words {
  readonly name: Text
  readonly optional?: boolean
}
const words = (w: Words) => ({ name: w.name, optional: w.optional ?? false })

export const givesChoice = <const C extends string>(w: Words & { readonly options: Readonly<Record<C, Text>> }) => ({
  kind: 'choice' as const,
  options: w.options,
  ...words(w),
})
export const givesYesNo = (w: Words) => ({ kind: 'yes-no' as const, ...words(w) })
export const givesShare = (w: Words) => ({ kind: 'share' as const, ...words(w) })
export const givesMoney = (w: Words & { readonly currency?: Currency }) => ({
  kind: 'money' as const,
  currency: w.currency ?? ('CNY' as const),
  ...words(w),
})
export const givesCount = (w: Words & { readonly unit: Text }) => ({
  kind: 'count' as const,
  unit: w.unit,
  ...words(w),
})
export const givesDate = (w: Words) => ({ kind: 'date' as const, ...words(w) })
export const givesTerm = (w: Words) => ({ kind: 'term' as const, ...words(w) })
export const givesList = <const C extends string>(
  w: Omit<Words, 'optional'> & { readonly options: Readonly<Record<C, Text>> },
) => ({
  kind: 'list' as const,
  options: w.options,
  name: w.name,
  optional: true,
})

/** How a literal of an output is written in a rule: a share as `'50%'`, money in yuan, a date as `'2023-11-18'`. */
export type Written<O extends Output> = O extends {
  readonly kind: 'choice'
  readonly options: Readonly<Record<infer C, Text>>
}
  ? C
  : O extends { readonly kind: 'list'; readonly options: Readonly<Record<infer C, Text>> }
    ? readonly C[]
    : O extends { readonly kind: 'yes-no' }
      ? boolean
      : O extends { readonly kind: 'share' | 'money' | 'date' }
        ? string
        : O extends { readonly kind: 'count' }
          ? number
          : O extends { readonly kind: 'term' }
            ? Term
            : never

export type Given = { readonly value: OutputValue } | Formula | NeedsRules | NotApplicable

export const calendarDays = (length: number): Term => ({ length, unit: 'calendar-days' })
export const workingDays = (length: number): Term => ({ length, unit: 'working-days' })
export const months = (length: number): Term => ({ length, unit: 'months' })
export const years = (length: number): Term => ({ length, unit: 'years' })
