/**
 * The signature of some facts: in which cell each variable of the cut lies, or that it is unknown, as one number. Facts
 * with one signature satisfy the same conditions, so what was worked out for one holds for all.
 */
import type { Fact } from '../fact.ts'
import type { Facts } from '../holds.ts'
import { cellOf, factsOf, isPaired, type Variable } from './cut.ts'

export type Signature = number | string

/** Null where the facts say more than their cells: one of two facts that are compared is known and the other not. */
export type Signing = (facts: Facts) => Signature | null

type Reader = (facts: Facts) => number

export function signing(variables: readonly Variable[], asks: readonly Fact[]): Signing {
  const cut = new Set(variables.flatMap((variable) => factsOf(variable).map((fact) => fact.id)))
  // A fact that no condition divides still counts as known or not.
  const undivided = asks
    .filter((fact) => !cut.has(fact.id))
    .map(
      ({ id }): Reader =>
        (facts) =>
          facts[id] === undefined ? -1 : 0,
    )
  const readers = [...variables.map(reader), ...undivided]
  const pairs = variables
    .filter(isPaired)
    .map((variable) =>
      variable.kind === 'days' ? [variable.from.id, variable.to.id] : [variable.part.id, variable.whole.id],
    )
  const sizes = [...variables.map((variable) => variable.cells + 1), ...undivided.map(() => 2)]
  const isNumber = sizes.reduce((product, size) => product * size, 1) < Number.MAX_SAFE_INTEGER
  const halfKnown = (facts: Facts): boolean =>
    pairs.some(([a = '', b = '']) => (facts[a] === undefined) !== (facts[b] === undefined))
  if (!isNumber)
    return (facts) => (pairs.length > 0 && halfKnown(facts) ? null : readers.map((read) => read(facts)).join())
  return (facts) => {
    if (pairs.length > 0 && halfKnown(facts)) return null
    let signature = 0
    for (let i = 0; i < readers.length; i++) signature = signature * (sizes[i] ?? 1) + (readers[i]?.(facts) ?? -1) + 1
    return signature
  }
}

/** `cellOf` with its search prepared. */
function reader(variable: Variable): Reader {
  switch (variable.kind) {
    case 'yes-no': {
      const { id } = variable.fact
      return (facts) => {
        const value = facts[id]
        return value === true ? 1 : value === false ? 0 : -1
      }
    }
    case 'choice': {
      const { id } = variable.fact
      const cells = new Map(variable.groups.flatMap((codes, cell) => codes.map((code) => [code, cell] as const)))
      return (facts) => {
        const value = facts[id]
        return typeof value === 'string' ? (cells.get(value) ?? -1) : -1
      }
    }
    case 'number': {
      const { id } = variable.fact
      // Money is compared as bigint, everything else as a number: the bounds are held as the facts are.
      const starts: readonly (number | bigint)[] = variable.intervals
        .slice(1)
        .map(({ low }) => (variable.fact.kind === 'money' ? low : Number(low)))
      return (facts) => {
        const value = facts[id]
        if (typeof value !== 'number' && typeof value !== 'bigint') return -1
        let cell = 0
        while (cell < starts.length && value >= (starts[cell] ?? 0)) cell++
        return cell
      }
    }
    default:
      return (facts) => cellOf(variable, facts)
  }
}
