/** How cost grows with rows: the bench table over typed columns, from ten thousand people to ten million. */
import { type Column, columns } from '../src/rules/forms/columns.ts'
import { asOf } from './engines.ts'
import { benchDecision, expected, inputs } from './table.ts'

export interface Rows {
  readonly rows: number
  readonly perSecond: number
  /** Of a plain copy of the bytes that are read and written: what memory itself allows. */
  readonly copiedPerSecond: number
}

const codes = { origin: ['a', 'b', 'c', 'd'], kind: ['x', 'y', 'z'] } as const

/** A fixed population of inputs, repeated to the size wanted. */
function made(size: number): Readonly<Record<string, Column>> {
  const sample = inputs(65_536)
  const fill = <C extends Column>(column: C, of: (at: number) => number): C => {
    for (let row = 0; row < size; row++) column[row] = of(row & 65_535)
    return column
  }
  return {
    origin: fill(new Uint8Array(size), (at) => codes.origin.indexOf(sample[at]?.origin ?? 'a')),
    value: fill(new Int32Array(size), (at) => sample[at]?.value ?? 0),
    weight: fill(new Int32Array(size), (at) => sample[at]?.weight ?? 0),
    trusted: fill(new Uint8Array(size), (at) => Number(sample[at]?.trusted ?? false)),
    kind: fill(new Uint8Array(size), (at) => codes.kind.indexOf(sample[at]?.kind ?? 'x')),
  }
}

/** The median of seven runs into the same columns; the answers are checked first. */
export function overRows(size: number): Rows {
  const program = columns(benchDecision, asOf)
  const population = { size, columns: made(size) }
  const into = program.run(population)
  for (const [row, input] of inputs(1024).entries()) {
    const outcome = program.outcomes[into.outcome[row] ?? 0]
    if (!outcome || !('value' in outcome) || outcome.value !== expected(input)) throw new Error(`row ${row} differs`)
  }
  const copies = [...Object.values(population.columns), into.outcome, into.rule].map((column) => {
    const from = new Uint8Array(column.buffer)
    return { from, to: new Uint8Array(from.length) }
  })
  return {
    rows: size,
    perSecond: rate(size, () => program.run(population, into)),
    copiedPerSecond: rate(size, () => {
      for (const { from, to } of copies) to.set(from)
    }),
  }
}

function rate(size: number, run: () => void): number {
  run()
  const rounds = Array.from({ length: 7 }, () => {
    const started = performance.now()
    run()
    return (size * 1000) / (performance.now() - started)
  })
  return rounds.sort((a, b) => a - b)[3] ?? 0
}
