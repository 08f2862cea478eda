/** Ledgers, kept: what is posted, what stands on the accounts, how it came about, and whether all of it agrees. */
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Command, Refusal } from '../store/change.ts'
import type { Store } from '../store/store.ts'
import type { Result } from '../text.ts'
import { type LegalDate, legalDateAt } from '../time/dates.ts'
import type { Request } from '../window/cases.ts'
import type { FormValues } from '../window/events.ts'
import { type Tell, tellNobody } from '../window/notices/records.ts'
import { type Audited, auditOn } from './audit.ts'
import { type Posted, postIn } from './books.ts'
import { besideOn, type Given, type GiveProblem, giveOn, type LicenceOf, lookingAt } from './give.ts'
import { lapseOn } from './lapse.ts'
import type { AccountId, AccountView, Beside, Ledger, LedgerProblem, Looking, Posting } from './ledger.ts'
import type { Query } from './load.ts'
import { type AccountsAsked, type Line, readingOn } from './read.ts'
import type { Block } from './serials.ts'
import { type Transferred, transfersOn } from './transfer.ts'

export type { Audited, Difference } from './audit.ts'
export type { Posted } from './books.ts'
export type { Given, GiveProblem, LicenceOf, Warned } from './give.ts'
export type { AccountsAsked, Line } from './read.ts'
export { ledgerTables } from './tables.ts'
export { shareOf } from './warnings.ts'

export interface Ledgers {
  /** The declarations, by id. */
  readonly declared: ReadonlyMap<string, Ledger>
  /**
   * Postings inside someone's `store.act`, in order, all of them or none: what the act's changes have to hold comes back
   * with it. One call for all that a command posts; across ledgers, as delivery against payment is.
   */
  post(transaction: Query, postings: readonly Posting[], by: PersonId): Promise<Result<Posted, LedgerProblem>>
  /** An operation as it is declared: the form read, planned on locked accounts, posted, in one act. Who may was asked before. */
  give(
    actor: PersonId,
    ledger: string,
    operation: string,
    holder: Party,
    form: FormValues,
    request: Request,
  ): Promise<Result<Given, GiveProblem>>
  /** One posting, written together with those of others who come at the same time; refused by itself. */
  transfer(posting: Posting, by: PersonId, command: Command): Promise<Result<Transferred, LedgerProblem | Refusal>>
  /** As it stands now, or at the end of a legal day. */
  account(ledger: string, id: AccountId, at?: LegalDate): Promise<AccountView | null>
  accounts(ledger: string, asked: AccountsAsked): Promise<readonly AccountView[]>
  /** What moved on an account, the newest first; `before`: the place of the last line that was read. */
  statement(
    ledger: string,
    id: AccountId,
    asked: { readonly before?: string; readonly most: number },
  ): Promise<readonly Line[]>
  /** The serial numbers that an account holds, in their order. */
  numbers(ledger: string, id: AccountId): Promise<readonly Block[]>
  /** The account that holds a serial number. */
  holderOf(ledger: string, series: string, number: bigint): Promise<AccountId | null>
  /** What a plan or an offer may look at, for a holder; nothing is locked. */
  looking(ledger: string, holder: Party): Looking
  /** What stands beside an account, for what decisions say of it. */
  beside(ledger: string): Beside
  /** Everything made again from what moved and from the journal, and compared; of one ledger, or of all. */
  audit(ledger?: string): Promise<Audited>
  /** Reservations whose last day is over are released, up to so many; how many. */
  lapse(most: number): Promise<number>
}

export function ledgersOn(
  store: Store,
  ledgers: ReadonlyMap<string, Ledger>,
  now: () => Temporal.Instant,
  licenceOf: LicenceOf,
  tell: Tell = tellNobody,
): Ledgers {
  return {
    declared: ledgers,
    post: (transaction, postings, by) => postIn(transaction, ledgers, postings, by, now(), tell),
    give: giveOn(store, ledgers, now, licenceOf, tell),
    transfer: transfersOn(store, ledgers, now, tell),
    ...readingOn(store, now),
    looking: (ledger, holder) => lookingAt(store, ledger, holder, legalDateAt(now()), licenceOf, false),
    beside: (ledger) => besideOn(store, ledger, legalDateAt(now())),
    audit: auditOn(store),
    lapse: lapseOn(store, ledgers, now, tell),
  }
}
