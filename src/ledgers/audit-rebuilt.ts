/** What follows from the journal and from what moved: filled while they are read, then compared. */
import { type Difference, type What, words } from './audit-words.ts'
import type { OpeningJson } from './rows.ts'
import type { Block } from './serials.ts'

export interface Limit {
  readonly number: bigint
  readonly floor: bigint | null
  readonly ceiling: bigint | null
}

export interface Made {
  opening: OpeningJson | null
  /** In the order of postings, once all are read. */
  limits: Limit[]
  closed: boolean
  /** From the journal. */
  journal: bigint
  /** From what moved. */
  balance: bigint
  reserved: bigint
  most: bigint
  /** How many of the limits hold at the posting that is read. */
  at: number
}

export interface MadeReservation {
  readonly ledger: string
  readonly id: string
  readonly from: string
  readonly to: string
  readonly amount: bigint
  readonly until: string | null
  still: bigint
  /** From the journal. */
  journal: bigint
}

export interface Placed {
  readonly number: bigint
  readonly n: number
  readonly ledger: string
  readonly to: string
  readonly blocks: readonly Block[]
}

export interface Moved {
  readonly from: string
  readonly to: string
  readonly amount: bigint
  readonly held: bigint
  readonly reservation: string | null
}

export interface Rebuilt {
  readonly only: string | null
  readonly ledgers: Set<string>
  events: number
  postings: number
  transfers: number
  readonly accounts: Map<string, Made>
  readonly reservations: Map<string, MadeReservation>
  readonly placed: Placed[]
  readonly marks: Map<string, string>
  readonly known: Numbers
  readonly differences: Difference[]
  account(ledger: string, id: string): Made
  moved(number: bigint, ledger: string, moved: Moved): void
  /** The last posting was read. */
  finished(): void
}

/** Which numbers were met: a bit each, for they run from 1 without many gaps. */
export interface Numbers {
  /** False where it was met before. */
  add(number: bigint): boolean
  has(number: bigint): boolean
}

function numbersMet(): Numbers {
  let bits = new Uint8Array(1 << 16)
  const at = (number: bigint): readonly [number, number] => [Number(number >> 3n), 1 << Number(number & 7n)]
  return {
    add(number) {
      const [index, bit] = at(number)
      if (index >= bits.length) {
        const wider = new Uint8Array(2 ** Math.ceil(Math.log2(index + 1)))
        wider.set(bits)
        bits = wider
      }
      const met = ((bits[index] ?? 0) & bit) !== 0
      bits[index] = (bits[index] ?? 0) | bit
      return !met
    },
    has(number) {
      const [index, bit] = at(number)
      return ((bits[index] ?? 0) & bit) !== 0
    },
  }
}

export const keyOf = (ledger: string, id: string): string => `${ledger} ${id}`
export const ledgerOf = (key: string): string => key.slice(0, key.indexOf(' '))
export const idOf = (key: string): string => key.slice(key.indexOf(' ') + 1)

/** Beyond these nothing more is learnt, and a ruined table would fill the memory. */
const mostKept = 100_000

export function found({ differences }: Rebuilt, difference: Omit<Difference, 'says'> & { readonly what: What }): void {
  if (differences.length < mostKept) differences.push({ ...difference, says: words[difference.what] })
}

export function rebuilt(only: string | null): Rebuilt {
  const accounts = new Map<string, Made>()
  const touched = new Set<string>()
  let current = 0n
  /** As they stood after the posting, against the limits that held then. */
  function check(made: Rebuilt): void {
    for (const key of touched) {
      const account = accounts.get(key)
      if (!account) continue
      const { limits } = account
      while (account.at < limits.length && (limits[account.at]?.number ?? 0n) <= current) account.at++
      const limit = limits[account.at - 1]
      const [ledger, id, posting] = [ledgerOf(key), idOf(key), String(current)]
      if (limit?.floor != null && account.balance - account.reserved < limit.floor)
        found(made, {
          ledger,
          what: 'below-floor',
          account: id,
          posting,
          stands: String(account.balance - account.reserved),
          follows: String(limit.floor),
        })
      if (limit?.ceiling != null && account.balance > limit.ceiling)
        found(made, {
          ledger,
          what: 'above-ceiling',
          account: id,
          posting,
          stands: String(account.balance),
          follows: String(limit.ceiling),
        })
    }
    touched.clear()
  }
  const made: Rebuilt = {
    only,
    ledgers: new Set(),
    events: 0,
    postings: 0,
    transfers: 0,
    accounts,
    reservations: new Map(),
    placed: [],
    marks: new Map(),
    known: numbersMet(),
    differences: [],
    account(ledger, id) {
      const key = keyOf(ledger, id)
      const there = accounts.get(key)
      if (there) return there
      const fresh: Made = {
        opening: null,
        limits: [],
        closed: false,
        journal: 0n,
        balance: 0n,
        reserved: 0n,
        most: 0n,
        at: 0,
      }
      accounts.set(key, fresh)
      return fresh
    },
    moved(number, ledger, { from, to, amount, held, reservation }) {
      if (number !== current) check(made)
      current = number
      made.transfers++
      made.ledgers.add(ledger)
      const [giver, taker] = [made.account(ledger, from), made.account(ledger, to)]
      giver.balance -= amount
      giver.reserved += held
      taker.balance += amount
      if (taker.balance > taker.most) taker.most = taker.balance
      touched.add(keyOf(ledger, from))
      if (amount > 0n) touched.add(keyOf(ledger, to))
      const reserved = reservation === null ? undefined : made.reservations.get(keyOf(ledger, reservation))
      if (reserved) reserved.still += held
    },
    finished: () => check(made),
  }
  return made
}
