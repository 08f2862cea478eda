/** Postings against a naive model: whatever is asked in whatever order, nothing comes from nowhere and no limit is crossed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { text } from '../text.ts'
import { day } from '../time/dates.ts'
import { type Account, applied, type Book, take } from './apply.ts'
import type { AccountId, Step } from './ledger.ts'
import { overlap, sizeOfAll } from './serials.ts'

const names = ['source', 'a', 'b', 'c', 'd'] as const
const id = (name: string): AccountId => name as AccountId
const on = day('2023-11-20')

const account = (name: string): Account => ({
  id: id(name),
  kind: 'plain',
  holder: null,
  floor: name === 'source' ? null : name === 'd' ? -50n : 0n,
  ceiling: name === 'c' ? 100n : null,
  says: text(name, name),
  balance: 0n,
  reserved: 0n,
  most: 0n,
  numbered: 0n,
  closed: false,
})

const book = (): Book => ({
  unit: { name: text('件', 'pieces'), places: 0 },
  accounts: new Map(names.map((name) => [id(name), account(name)])),
  reservations: new Map(),
  blocks: new Map(),
  issued: [],
  marks: new Set(),
})

const name = fc.constantFrom(...names).map(id)
const amount = fc.bigInt({ min: -1n, max: 120n })
const reservation = fc.constantFrom('r1', 'r2', 'r3')
const series = fc.constantFrom('S', 'T')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('transfer' as const), from: name, to: name, amount }) },
  fc.record({
    do: fc.constant('reserve' as const),
    id: reservation,
    from: name,
    to: name,
    amount,
    until: fc.constant(null),
  }),
  fc.record({ do: fc.constant('settle' as const), id: reservation, amount }),
  fc.record({ do: fc.constant('settle' as const), id: reservation, amount, rest: fc.constant('released' as const) }),
  fc.record({ do: fc.constant('release' as const), id: reservation }),
  fc
    .record({
      series,
      first: fc.bigInt({ min: 0n, max: 60n }),
      length: fc.bigInt({ min: 0n, max: 30n }),
      from: name,
      to: name,
    })
    .map(({ length, ...rest }) => ({ do: 'issue' as const, ...rest, last: rest.first + length })),
  fc.record({ do: fc.constant('move' as const), from: name, to: name, amount }),
  fc.record({
    do: fc.constant('move' as const),
    from: name,
    to: name,
    amount,
    series,
    first: fc.bigInt({ min: 0n, max: 60n }),
  }),
  fc.record({
    do: fc.constant('once' as const),
    mark: fc.constantFrom('m', 'n'),
    again: fc.constantFrom('refuse' as const, 'skip-rest' as const),
  }),
)
const postings = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 60 })

/** What the book is after each posting that went through. */
function run(all: readonly (readonly Step[])[], look: (book: Book, done: ReturnType<typeof applied>) => void): Book {
  const made = book()
  for (const steps of all) {
    const done = applied(made, { on, steps })
    if (done.ok) take(made, done.value)
    look(made, done)
  }
  return made
}

describe('whatever is posted', () => {
  test('what there is comes from somewhere: the balances of a ledger add up to nothing', () =>
    fc.assert(
      fc.property(postings, (all) => {
        run(all, ({ accounts }) => {
          expect([...accounts.values()].reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n)
        })
      }),
    ))

  test('no account is below its floor, with what is held back, or above its ceiling', () =>
    fc.assert(
      fc.property(postings, (all) => {
        run(all, ({ accounts }) => {
          for (const { floor, ceiling, balance, reserved } of accounts.values()) {
            expect(reserved >= 0n).toBe(true)
            expect(floor === null || floor <= balance - reserved).toBe(true)
            expect(ceiling === null || balance <= ceiling).toBe(true)
          }
        })
      }),
    ))

  test('what is held back on an account is what its reservations still hold, and none is settled beyond itself', () =>
    fc.assert(
      fc.property(postings, (all) => {
        const settled = new Map<string, bigint>()
        const made = run(all, (_, done) => {
          if (!done.ok) return
          for (const { reservation: of, amount: moved } of done.value.moves)
            if (of !== null) settled.set(of, (settled.get(of) ?? 0n) + moved)
        })
        for (const { id: of, reserved } of made.accounts.values()) {
          const mine = [...made.reservations.values()].filter(({ from }) => from === of)
          expect(reserved).toBe(mine.reduce((sum, { still }) => sum + still, 0n))
        }
        for (const [of, sum] of settled) expect(sum <= (made.reservations.get(of)?.amount ?? 0n)).toBe(true)
      }),
    ))

  test('a serial number is in one place, and an account holds as many as it has units, or none', () =>
    fc.assert(
      fc.property(postings, (all) => {
        run(all, ({ accounts, blocks }) => {
          const held = [...blocks.values()].flat()
          for (const [n, one] of held.entries())
            for (const other of held.slice(n + 1)) expect(overlap(one, other)).toBe(false)
          for (const { id: of, balance, numbered } of accounts.values()) {
            expect(sizeOfAll(blocks.get(of) ?? [])).toBe(numbered)
            expect(numbered === 0n || numbered === balance).toBe(true)
          }
        })
      }),
    ))

  test('the moves told are all that happened: a naive model that only adds them up has the same balances', () =>
    fc.assert(
      fc.property(postings, (all) => {
        const naive = new Map<string, bigint>()
        const made = run(all, (_, done) => {
          if (!done.ok) return
          for (const { from, to, amount: moved } of done.value.moves) {
            naive.set(from, (naive.get(from) ?? 0n) - moved)
            naive.set(to, (naive.get(to) ?? 0n) + moved)
          }
        })
        for (const { id: of, balance } of made.accounts.values()) expect(balance).toBe(naive.get(of) ?? 0n)
      }),
    ))

  test('what is refused leaves the book as it was', () =>
    fc.assert(
      fc.property(postings, (all) => {
        const made = book()
        for (const steps of all) {
          const before = structuredClone([made.accounts, made.reservations, made.blocks, made.issued, made.marks])
          const done = applied(made, { on, steps })
          if (!done.ok) expect([made.accounts, made.reservations, made.blocks, made.issued, made.marks]).toEqual(before)
          else take(made, done.value)
        }
      }),
    ))
})
