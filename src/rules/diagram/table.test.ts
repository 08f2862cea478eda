/** The table that people read: its rows cover every case, none twice, and each says what the reference evaluator says. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../time/dates.ts'
import { randomDecision, smallKnown } from '../generated.ts'
import { type Facts, numberOf } from '../holds.ts'
import { reference } from '../reference.ts'
import { stateKey } from './compile.ts'
import { cellOf, intervalOf, type Variable } from './cut.ts'
import { type Row, table } from './table.ts'

const asOf = { on: day('2022-06-01'), knownOn: day('2022-06-01') }

/** A sum kept whole is one column; its cell is found by working it out. */
function cell(variable: Variable, facts: Facts): number {
  if (variable.kind !== 'sum') return cellOf(variable, facts)
  const value = numberOf(variable.num, facts)
  return value === null ? -1 : intervalOf(variable.intervals, value)
}

const fits = (row: Row, variables: readonly Variable[], facts: Facts): boolean =>
  variables.every((variable, column) => row.cells[column]?.includes(cell(variable, facts)) ?? true)

test('for any facts that can be, exactly one row fits, and it gives what the rules give', () => {
  fc.assert(
    fc.property(randomDecision, smallKnown, (decision, facts) => {
      const wanted = reference(decision, facts, asOf)
      if (!(wanted instanceof Map)) return
      const { columns, rows, cut } = table(decision, asOf)
      expect(cut).toBe(false)
      const fitting = rows.filter((row) =>
        fits(
          row,
          columns.map(({ variable }) => variable),
          facts,
        ),
      )
      expect(fitting).toHaveLength(1)
      const result = wanted.get('answer')
      const gives = fitting[0]?.gives
      if (!gives || !result) throw new Error('no row')
      if (result.state === 'value') expect(stateKey(gives)).toBe(stateKey({ value: result.value }))
      else expect('state' in gives ? gives.state : 'needs-rules').toBe(result.state)
    }),
    { numRuns: 400 },
  )
})
