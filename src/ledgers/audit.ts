/**
 * Everything made again and compared: what moved with what the journal says of it, balances, limits, reservations and the
 * places of serial numbers with what follows from it. One snapshot, read in pages, so that its size does not matter.
 */
import type { Store } from '../store/store.ts'
import { asBig, asText } from '../store/values.ts'
import { accountsAudited } from './audit-accounts.ts'
import { readJournal } from './audit-journal.ts'
import { found, type Rebuilt, rebuilt } from './audit-rebuilt.ts'
import type { Difference } from './audit-words.ts'
import type { Query } from './load.ts'

export type { Difference } from './audit-words.ts'

export interface Audited {
  /** Ledgers in which anything was found. */
  readonly ledgers: readonly string[]
  readonly events: number
  readonly postings: number
  readonly transfers: number
  readonly accounts: number
  readonly reservations: number
  readonly blocks: number
  readonly marks: number
  /** None: all agrees. The first of them; `more` tells how many there are beside. */
  readonly differences: readonly Difference[]
  readonly more: number
}

const atOnce = 5_000
const mostTold = 1_000

export const auditOn =
  (store: Store) =>
  (ledger?: string): Promise<Audited> =>
    store.transact(async (transaction) => {
      // All of it as it was at one moment, whatever is posted meanwhile.
      await transaction.query('set transaction isolation level repeatable read, read only')
      const made = rebuilt(ledger ?? null)
      await readJournal(transaction, made)
      await readTransfers(transaction, made)
      const counted = await accountsAudited(transaction, made)
      return {
        ledgers: [...made.ledgers].sort(),
        events: made.events,
        postings: made.postings,
        transfers: made.transfers,
        ...counted,
        differences: made.differences.slice(0, mostTold),
        more: Math.max(0, made.differences.length - mostTold),
      }
    })

/** What moved, in its order: balances after each posting against the limits that held then. */
async function readTransfers(on: Query, made: Rebuilt): Promise<void> {
  let [posting, n] = ['0', -1]
  for (;;) {
    const { rows } = await on.query(
      `select posting, n, ledger, from_account, to_account, amount, held, reservation from ledger_transfers
       where (posting, n) > ($1::bigint, $2::int) order by posting, n limit $3`,
      [posting, n, atOnce],
    )
    for (const row of rows) {
      const ledger = asText(row.ledger)
      if (made.only !== null && ledger !== made.only) continue
      const number = asBig(row.posting)
      made.moved(number, ledger, {
        from: asText(row.from_account),
        to: asText(row.to_account),
        amount: asBig(row.amount),
        held: asBig(row.held),
        reservation: row.reservation === null ? null : asText(row.reservation),
      })
      if (!made.known.has(number)) found(made, { ledger, what: 'not-in-journal', posting: String(number) })
    }
    const last = rows.at(-1)
    if (!last) break
    posting = asText(last.posting)
    n = Number(last.n)
  }
  made.finished()
}
