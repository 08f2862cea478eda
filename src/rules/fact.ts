/**
 * Facts: what a person is asked once, shared by every decision that needs it. Typed, closed, no free text.
 * The methods only build conditions (data); they evaluate nothing.
 */
import type { Text } from '../text.ts'
import { day, dayNumber } from '../time/dates.ts'
import { share as parseShare, yuan as parseYuan } from './decimal.ts'
import { any, type Comparison, type Condition, compare, factNumber, literal, not } from './expression.ts'
import type { ChoiceFact, Currency, NumericFact, SetFact, YesNoFact } from './fact-kinds.ts'

export { type ChoiceFact, type Fact, isNumeric, type NumericFact, type SetFact, type YesNoFact } from './fact-kinds.ts'

interface Words {
  readonly name: Text
  readonly question: Text
  readonly help?: Text
  readonly given?: true
}

export interface YesNo extends YesNoFact {
  yes(): Condition
  no(): Condition
}
export interface Choice<C extends string> extends ChoiceFact {
  readonly options: Readonly<Record<C, Text>>
  is(...codes: readonly C[]): Condition
  isNot(...codes: readonly C[]): Condition
}
export interface SetOf<C extends string> extends SetFact {
  readonly options: Readonly<Record<C, Text>>
  has(code: C): Condition
  lacks(code: C): Condition
  hasAny(...codes: readonly C[]): Condition
  hasAll(...codes: readonly C[]): Condition
  hasNone(...codes: readonly C[]): Condition
}
/** `L` is how a literal of this kind is written in source. */
export interface Numeric<L> extends NumericFact {
  /** ≥, 以上（含本数） */
  atLeast(value: L): Condition
  /** > */
  moreThan(value: L): Condition
  /** ≤ */
  atMost(value: L): Condition
  /** <, 不满、以下（不含本数） */
  lessThan(value: L): Condition
  equals(value: L): Condition
  /** lower bound included, upper bound excluded: [from, below) */
  within(from: L, below: L): Condition
}
export type Count = Numeric<number> & { readonly kind: 'count' }
export type Money = Numeric<string | number> & { readonly kind: 'money' }
export type Share = Numeric<string> & { readonly kind: 'share' }
export interface DateFact extends Numeric<string> {
  readonly kind: 'date'
  onOrAfter(date: string): Condition
  before(date: string): Condition
}

export function yesNo(id: string, words: Words & { readonly denied?: Text }): YesNo {
  const fact: YesNo = {
    ...words,
    denied: words.denied ?? { zh: `并非${words.name.zh}`, en: `not ${words.name.en}` },
    id,
    kind: 'yes-no',
    yes: () => ({ op: 'yes', fact }),
    no: () => not({ op: 'yes', fact }),
  }
  return fact
}

export function choice<const C extends string>(
  id: string,
  words: Words & { readonly options: Readonly<Record<C, Text>> },
): Choice<C> {
  const fact: Choice<C> = {
    ...words,
    id,
    kind: 'choice',
    is: (...codes) => ({ op: 'is', fact, codes }),
    isNot: (...codes) => not({ op: 'is', fact, codes }),
  }
  return fact
}

export function setOf<const C extends string>(
  id: string,
  words: Words & { readonly options: Readonly<Record<C, Text>> },
): SetOf<C> {
  const has = (code: C): Condition => ({ op: 'has', fact, code })
  const fact: SetOf<C> = {
    ...words,
    id,
    kind: 'set',
    has,
    lacks: (code) => not(has(code)),
    hasAny: (...codes) => any(...codes.map(has)),
    hasAll: (...codes) => ({ op: 'all', of: codes.map(has) }),
    hasNone: (...codes) => not(any(...codes.map(has))),
  }
  return fact
}

const trillion = 1_000_000_000_000n

export const count = (
  id: string,
  words: Words & { readonly unit: Text; readonly least?: number; readonly most?: number },
): Count => {
  const { unit, least = 0, most = 10_000_000_000, ...rest } = words
  const base = { ...rest, id, kind: 'count' as const, unit: { unit: 'count' as const, of: unit } }
  return numeric({ ...base, least: BigInt(least), most: BigInt(most) }, (value: number) => BigInt(value))
}

/** An amount of money, whole fen underneath; literals in source are in yuan (or the currency's main unit). */
export const money = (
  id: string,
  words: Words & { readonly currency?: Currency; readonly least?: string | number },
): Money => {
  const { currency = 'CNY', least = 0, ...rest } = words
  const base = { ...rest, id, kind: 'money' as const, unit: { unit: 'money' as const, currency } }
  return numeric({ ...base, least: parseYuan(least), most: 10_000n * trillion }, (value: string | number) =>
    parseYuan(value),
  )
}

/** A share of a whole, 0 to 1, in millionths underneath; literals in source are `0.5` or `50%`. */
export const shareOf = (id: string, words: Words): Share =>
  numeric(
    { ...words, id, kind: 'share' as const, unit: { unit: 'share' as const }, least: 0n, most: 1_000_000n },
    parseShare,
  )

export function date(id: string, words: Words): DateFact {
  const units = (iso: string) => BigInt(dayNumber(day(iso)))
  const base = numeric(
    {
      ...words,
      id,
      kind: 'date' as const,
      unit: { unit: 'date' as const },
      least: units('1900-01-01'),
      most: units('2199-12-31'),
    },
    units,
  )
  const fact: DateFact = Object.assign(base, {
    onOrAfter: (iso: string) => base.atLeast(iso),
    before: (iso: string) => base.lessThan(iso),
  })
  return fact
}

function numeric<K extends NumericFact['kind'], L>(
  base: NumericFact & { readonly kind: K },
  units: (value: L) => bigint,
): Numeric<L> & { readonly kind: K } {
  const against = (is: Comparison) => (value: L) => compare(factNumber(fact), is, literal(units(value), base.unit))
  const fact: Numeric<L> & { readonly kind: K } = {
    ...base,
    atLeast: against('>='),
    moreThan: against('>'),
    atMost: against('<='),
    lessThan: against('<'),
    equals: against('='),
    within: (from, below) => ({ op: 'all', of: [against('>=')(from), against('<')(below)] }),
  }
  return fact
}
