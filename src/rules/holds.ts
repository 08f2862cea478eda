/** The meaning of conditions and numbers on facts, unknown facts included (Kleene's three values; null is unknown). */
import { dayNumber, fromDayNumber } from '../time/dates.ts'
import type { Comparison, Condition, Num } from './expression.ts'
import type { Fact } from './fact.ts'

/** Counts, shares (millionths) and dates (days) are whole numbers; money is whole fen as bigint. */
export type FactValue = boolean | string | number | bigint | ReadonlySet<string>

/** What is known. A fact that is absent is unknown. */
export type Facts = Readonly<Record<string, FactValue | undefined>>

export type Outputs = ReadonlyMap<string, bigint>

export function holds(condition: Condition, facts: Facts, outputs?: Outputs): boolean | null {
  switch (condition.op) {
    case 'always':
      return true
    case 'all': {
      let result: boolean | null = true
      for (const part of condition.of) {
        const held = holds(part, facts, outputs)
        if (held === false) return false
        if (held === null) result = null
      }
      return result
    }
    case 'any': {
      let result: boolean | null = false
      for (const part of condition.of) {
        const held = holds(part, facts, outputs)
        if (held === true) return true
        if (held === null) result = null
      }
      return result
    }
    case 'not': {
      const held = holds(condition.of, facts, outputs)
      return held === null ? null : !held
    }
    case 'named':
      return holds(condition.of, facts, outputs)
    case 'yes': {
      const value = facts[condition.fact.id]
      return typeof value === 'boolean' ? value : null
    }
    case 'is': {
      const value = facts[condition.fact.id]
      return typeof value === 'string' ? condition.codes.includes(value) : null
    }
    case 'has': {
      const value = facts[condition.fact.id]
      return value instanceof Set ? value.has(condition.code) : null
    }
    case 'compare': {
      const left = numberOf(condition.left, facts, outputs)
      const right = numberOf(condition.right, facts, outputs)
      return left === null || right === null ? null : compares(left, condition.is, right)
    }
    case 'ratio': {
      const part = wholeNumber(condition.part, facts)
      const whole = wholeNumber(condition.whole, facts)
      if (part === null || whole === null) return null
      return compares(part * condition.fraction.d, condition.is, whole * condition.fraction.n)
    }
  }
}

export function compares(left: bigint, is: Comparison, right: bigint): boolean {
  switch (is) {
    case '>=':
      return left >= right
    case '>':
      return left > right
    case '<=':
      return left <= right
    case '<':
      return left < right
    case '=':
      return left === right
  }
}

/** A number in whole units, or null where a fact that it needs is unknown. */
export function numberOf(num: Num, facts: Facts, outputs?: Outputs): bigint | null {
  switch (num.num) {
    case 'literal':
      return num.value
    case 'fact':
      return wholeNumber(num.fact, facts)
    case 'named':
      return numberOf(num.of, facts, outputs)
    case 'output':
      return outputs?.get(num.id) ?? null
    case 'points': {
      for (const row of num.rows) {
        const held = holds(row.when, facts, outputs)
        if (held === null) return null
        if (held) return row.value
      }
      return num.otherwise
    }
    case 'sum':
      return fold(num.of, facts, outputs, (a, b) => a + b)
    case 'least':
      return fold(num.of, facts, outputs, (a, b) => (a < b ? a : b))
    case 'greatest':
      return fold(num.of, facts, outputs, (a, b) => (a > b ? a : b))
    case 'days': {
      const from = wholeNumber(num.from, facts)
      const to = wholeNumber(num.to, facts)
      return from === null || to === null ? null : to - from
    }
    case 'later': {
      const date = numberOf(num.date, facts, outputs)
      if (date === null) return null
      const moved = fromDayNumber(Number(date)).add({ years: num.years }).add({ days: num.days })
      return BigInt(dayNumber(moved))
    }
  }
}

export function wholeNumber(fact: Fact, facts: Facts): bigint | null {
  const value = facts[fact.id]
  return typeof value === 'bigint' ? value : typeof value === 'number' ? BigInt(value) : null
}

function fold(
  parts: readonly Num[],
  facts: Facts,
  outputs: Outputs | undefined,
  step: (a: bigint, b: bigint) => bigint,
): bigint | null {
  let result: bigint | null = null
  for (const part of parts) {
    const value = numberOf(part, facts, outputs)
    if (value === null) return null
    result = result === null ? value : step(result, value)
  }
  return result
}
