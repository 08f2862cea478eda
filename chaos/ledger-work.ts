/** What a client of the ledgers under chaos does: drawn from its number alone, so that it can be sent again as it was. */

import { plan } from '../src/law/cite.ts'
import type { AccountId, Ledger, Posting, Step } from '../src/ledgers/ledger.ts'
import { authorityId } from '../src/people/authorities.ts'
import type { PersonId } from '../src/people/ids.ts'
import { text } from '../src/text.ts'
import { day } from '../src/time/dates.ts'
import { chance } from './random.ts'

export const clients = 8
export const accounts = 10_000
export const holders = 200
/** Serial numbers issued at the beginning, so many to each holder. */
export const serialsEach = 1_000n
export const beginsWith = 1_000n
/** Above what accounts begin with, and low enough to be met. */
export const ceiling = 2_000n

export const on = day('2023-11-20')
const says = text('转移', 'Transfer')

export const ledger: Ledger = {
  id: 'chaos.transfers',
  name: text('转移', 'Transfers'),
  says: text('经受中断的台账', 'A ledger under chaos'),
  measures: [],
  keeper: authorityId('mofcom'),
  cites: [plan('15.1', '100%全程网办')],
  unit: { id: 'piece', name: text('件', 'pieces'), places: 0 },
  kinds: { plain: { name: text('账户', 'account'), shows: 'left' } },
  operations: [],
}

export const account = (n: number | 'all'): AccountId => `account:${n}` as AccountId
export const holder = (n: number): AccountId => `holder:${n}` as AccountId
export const client = (n: number): PersonId => `client-${n}` as PersonId

/** How far back a reservation is looked for that is to be settled or released. */
const back = 500

const reservation = (of: number, n: number): string => `r${of}.${n}`

export function stepsOf(seed: number, of: number, n: number): readonly Step[] {
  const drawn = chance(Math.imul(seed ^ (of * 0x9e3779b1), 31) + Math.imul(n, 0x85ebca6b))
  // The first numbers of neighbouring seeds are alike.
  for (let skipped = 0; skipped < 3; skipped++) drawn.next()
  const two = (most: number): readonly [number, number] => {
    const from = drawn.whole(0, most - 1)
    return [from, (from + drawn.whole(1, most - 1)) % most]
  }
  const kind = drawn.next()
  const [from, to] = two(accounts)
  const amount = BigInt(drawn.whole(1, 100))
  if (kind < 0.9) return [{ do: 'transfer', from: account(from), to: account(to), amount }]
  if (kind < 0.94)
    return [
      { do: 'reserve', id: reservation(of, n), from: account(from), to: account(to), amount: 5n, until: null },
      { do: 'transfer', from: account(from), to: account(to), amount: 1n },
    ]
  const earlier = reservation(of, n - drawn.whole(128, back))
  if (kind < 0.96) return [{ do: 'settle', id: earlier, amount: BigInt(drawn.whole(1, 5)), rest: 'released' }]
  if (kind < 0.97) return [{ do: 'release', id: earlier }]
  const [giver, taker] = two(holders)
  return [{ do: 'move', from: holder(giver), to: holder(taker), amount: BigInt(drawn.whole(1, 20)) }]
}

export const postingOf = (seed: number, of: number, n: number): Posting => ({
  ledger: ledger.id,
  operation: 'transfer',
  on,
  steps: stepsOf(seed, of, n),
  says,
  about: `${of}.${n}`,
})

export interface Work {
  readonly url: string
  readonly seed: number
  readonly client: number
  readonly count: number
  /** Where it writes down what was acknowledged. */
  readonly file: string
}

/** A line of that file: which, and the number of its posting; 0 where it was refused. */
export const lineLength = 12
