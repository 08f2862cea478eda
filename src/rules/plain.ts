/** Values as plain JSON: shares and money as exact decimal strings, dates as ISO text, sets as arrays. */
import { fromDayNumber } from '../time/dates.ts'
import { printDecimal } from './decimal.ts'
import type { Answer, OutputAnswer } from './evaluate.ts'
import type { Fact } from './fact.ts'
import type { FactValue } from './holds.ts'
import type { Output, OutputValue } from './outcome.ts'

export type Plain = string | boolean | number | readonly string[] | { readonly length: number; readonly unit: string }

export function plainOutput(kind: Output, value: OutputValue): Plain {
  if (typeof value !== 'bigint') return value
  switch (kind.kind) {
    case 'share':
      return printDecimal(value, 6)
    case 'money':
      return printDecimal(value, 2)
    case 'date':
      return fromDayNumber(Number(value)).toString()
    default:
      return Number(value)
  }
}

/** The same form that `readFacts` reads. */
export function plainFact(fact: Fact, value: FactValue): Plain {
  if (value instanceof Set) return [...value]
  if (typeof value === 'bigint' || typeof value === 'number') {
    const units = BigInt(value)
    switch (fact.kind) {
      case 'money':
        return printDecimal(units, 2)
      case 'share':
        return printDecimal(units, 6)
      case 'date':
        return fromDayNumber(Number(units)).toString()
      default:
        return Number(units)
    }
  }
  return typeof value === 'object' ? [...value] : value
}

/** An output in one word for tests and scripts: its plain value, or `needs-rules`, `not-applicable`, `unknown`, `conflict`, `gap`, or null where absent. */
export function plainAnswer(kind: Output, answer: OutputAnswer): Plain | null {
  if (answer.state === 'value') return plainOutput(kind, answer.value)
  return answer.state === 'absent' ? null : answer.state
}

export function plainOutputs(answer: Answer): Readonly<Record<string, Plain | null>> {
  return Object.fromEntries(
    [...answer.decision.outputs].map(([key, kind]) => {
      const one = answer.outputs.get(key)
      return [key, one ? plainAnswer(kind, one) : null]
    }),
  )
}
