/**
 * A ledger: accounts between which amounts move, double entry; none ever stands below its floor or above its ceiling.
 * Declared as data in the zone: what is counted, which accounts there are, and what may be done, by whom, on what clause.
 */
import type { Citation } from '../law/instrument.ts'
import type { AuthorityId } from '../people/authorities.ts'
import type { Party } from '../people/persons.ts'
import type { Answer } from '../rules/evaluate.ts'
import type { Facts } from '../rules/holds.ts'
import type { Json } from '../store/json.ts'
import type { Result, Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import type { FormValues } from '../window/events.ts'
import type { Form } from '../window/form.ts'
import type { Block } from './serials.ts'

/** What is counted, in its smallest unit: whole numbers only. */
export interface Unit {
  readonly id: string
  readonly name: Text
  /** Decimal places when shown: 2 for money in fen, 3 for kilograms in grams. */
  readonly places: number
}

/** Within a ledger: `quota:2026-ABCD`, `buyer:P…:2026`. */
export type AccountId = string & { readonly __account: never }

/** An account as it is first used; an account that is there already keeps what it has. */
export interface Opening {
  readonly id: AccountId
  /** One of the ledger's kinds. */
  readonly kind: string
  readonly holder: Party | null
  /** Null: no limit on that side. */
  readonly floor: bigint | null
  readonly ceiling: bigint | null
  /** What people call it: a licence's number, a project's name. */
  readonly says: Text
  /** The year or other window that it counts, where it counts one: nothing moves there on a day outside of it. */
  readonly period?: { readonly from: LegalDate; readonly until: LegalDate }
}

/** One step of a posting, in order; all of a posting, or nothing of it. */
export type Step =
  | { readonly do: 'open'; readonly account: Opening }
  | {
      readonly do: 'transfer'
      readonly from: AccountId
      readonly to: AccountId
      readonly amount: bigint
      /** Puts right what belongs to a period that is over by now: its last day does not stand in the way. */
      readonly late?: true
    }
  /** Held back on `from` until it is settled or released, or its last day is over. */
  | {
      readonly do: 'reserve'
      readonly id: string
      readonly from: AccountId
      readonly to: AccountId
      readonly amount: bigint
      readonly until: LegalDate | null
    }
  /** All or part of a reservation; what is left of it stays reserved unless `rest` releases it. */
  | { readonly do: 'settle'; readonly id: string; readonly amount: bigint; readonly rest?: 'released' }
  | { readonly do: 'release'; readonly id: string }
  /** Serial numbers come into being: first to last, both counted, in no other place ever. The amount follows from them. */
  | {
      readonly do: 'issue'
      readonly series: string
      readonly first: bigint
      readonly last: bigint
      readonly from: AccountId
      readonly to: AccountId
    }
  /**
   * Some of an account's serial numbers move with the amount, the lowest first unless they are named. They do so with any
   * step: what leaves an account that holds serial numbers takes them along.
   */
  | {
      readonly do: 'move'
      readonly from: AccountId
      readonly to: AccountId
      readonly amount: bigint
      readonly series?: string
      readonly first?: bigint
    }
  /** Other limits from now on: a quota counted anew, a licence amended. What stands there already must fit. */
  | {
      readonly do: 'limit'
      readonly account: AccountId
      readonly floor: bigint | null
      readonly ceiling: bigint | null
    }
  /** Nothing moves there any more; what it holds stays where it is. */
  | { readonly do: 'close'; readonly account: AccountId }
  /** Something that may happen once only, such as one natural person in a year: refused the second time, or passed over. */
  | { readonly do: 'once'; readonly mark: string; readonly again: 'refuse' | 'skip-rest' }
  /** The same for many at once, such as a list of persons: each of them that is new moves `each`; those known do nothing. */
  | {
      readonly do: 'once-each'
      readonly marks: readonly string[]
      readonly from: AccountId
      readonly to: AccountId
      readonly each: bigint
    }

export interface Posting {
  readonly ledger: string
  /** One of the ledger's operations. */
  readonly operation: string
  /** The legal day on which it happens. */
  readonly on: LegalDate
  readonly steps: readonly Step[]
  /** What it was for, as it is shown on a statement. */
  readonly says: Text
  /** What stands behind it: end user, shipment, contract, factor and workings. */
  readonly about: Json
  readonly case?: string
}

/** Why a posting cannot be made, with what would be right. */
export interface LedgerProblem {
  readonly code:
    | 'floor' // more than there is
    | 'ceiling' // more than may be
    | 'unknown-account'
    | 'closed' // of a period that is over, or of a licence that ended
    | 'not-reserved'
    | 'already' // happened before, and may happen once
    | 'taken' // a serial number or an id that is there already
    | 'refused' // by a rule: the text says which
  readonly text: Text
  readonly account?: AccountId
  /** How much could still be moved, where that would help. */
  readonly left?: bigint
  readonly cites?: readonly Citation[]
}

export interface AccountView extends Opening {
  readonly balance: bigint
  /** Held back by reservations. */
  readonly reserved: bigint
  /** The most that it ever held. */
  readonly most: bigint
  readonly closed: boolean
}

/** What an operation may look at before it says what is to be posted. */
export interface Looking {
  readonly today: LegalDate
  readonly holder: Party
  account(id: AccountId): Promise<AccountView | null>
  /** Accounts of a kind that this holder has. */
  accounts(kind: string): Promise<readonly AccountView[]>
  /** How many of these marks have not been made yet. */
  fresh(marks: readonly string[]): Promise<number>
  /** A licence of the holder's by its number: what stands on it, and whether it is in force. */
  licence(id: string): Promise<HeldLicence | null>
}

export interface HeldLicence {
  readonly id: string
  readonly kind: string
  readonly procedure: string
  readonly from: LegalDate
  /** Last day. */
  readonly until: LegalDate | null
  readonly state: string
  readonly claims: Readonly<Record<string, string>>
  /** The form of the case by which it was granted. */
  readonly form: FormValues
}

/** Something that a holder, or the keeper, does with the ledger: a form, and what follows from it. */
export interface Operation {
  readonly id: string
  readonly name: Text
  readonly says: Text
  /** `holder`: one who acts for the party whose account it is; `keeper`: an officer of the authority that keeps the ledger. */
  readonly by: 'holder' | 'keeper'
  /** Of the keeper, about the ledger itself: it concerns no holder, and none is named. */
  readonly nobody?: true
  readonly cites: readonly [Citation, ...Citation[]]
  readonly form: Form
  /** Fields with a person's identity number: what comes in is replaced by a keyed digest at the door, and never kept. */
  readonly sealed?: Readonly<Record<string, 'resident-id' | 'identifier'>>
  /** Where it is done on one account: of which kind, what that account fills in, and what may be chosen from it. */
  readonly from?: {
    readonly kind: string
    readonly fills: (account: AccountView) => FormValues
    readonly offers?: (account: AccountView, looking: Looking) => Promise<Readonly<Record<string, readonly string[]>>>
  }
  /** A field that may hold a line for each person: read from a file as well, and counted as one posting. */
  readonly batch?: string
  /** The steps, or why not. Pure but for what it looks at; asked again where the transaction has to be. */
  readonly plan: (
    filled: { readonly facts: Facts; readonly values: FormValues },
    looking: Looking,
  ) => Promise<Result<Omit<Posting, 'ledger' | 'operation' | 'on'>, LedgerProblem>>
}

/** Said when an account comes near a limit, before it is crossed. */
export interface Warning {
  /** Share of the ceiling (or of what the account held at most) at which it is said, in hundredths. */
  readonly at: number
  /** The threshold that it is a share of, where that is no ceiling: more may be, and something else then follows. */
  readonly of?: bigint
  readonly kind: string
  readonly says: (account: AccountView) => Text
  readonly cites: readonly Citation[]
}

export const shows = ['left', 'used', 'held', 'nothing'] as const

export type Shows = (typeof shows)[number]

export interface AccountKind {
  readonly name: Text
  /** What its balance means: what is left of a whole, what was used up, or what is there; nothing where it counts nothing. */
  readonly shows: Shows
  /** Seen by anyone; otherwise by its holder and the keeper alone. */
  readonly open?: true
  /** Only the other side of the entries, where amounts come from: not listed among a holder's accounts. */
  readonly aside?: true
  /** Where something else begins to apply: drawn beside the balance. */
  readonly thresholds?: readonly { readonly at: bigint; readonly says: Text; readonly cites: readonly Citation[] }[]
}

/** What stands beside an account when a decision is asked about it. */
export interface Beside {
  account(id: AccountId): Promise<AccountView | null>
  /** What was behind the latest posting on an account. */
  latest(id: AccountId): Promise<Json | null>
}

/** Where a unit with a serial number is, and what anyone who looks its number up is told of it. */
export interface Place {
  readonly series: string
  readonly number: bigint
  readonly account: AccountView
  /** What the account holds, where it is closed and so holds it for good; empty otherwise. */
  readonly blocks: readonly Block[]
}

export interface SerialTold {
  /** Line by line: what it is called, and what it is. */
  readonly lines: readonly { readonly name: Text; readonly value: Text }[]
  /** A certificate in words, where one was given and may be seen by anyone. */
  readonly certificate: Text | null
}

/** How the units of a ledger bear numbers, and what is public of each. */
export interface Serials {
  readonly example: string
  readonly read: (typed: string) => Result<{ readonly series: string; readonly number: bigint }>
  readonly write: (series: string, number: bigint) => string
  readonly block: (block: Block) => string
  readonly tells: (place: Place, beside: Beside) => Promise<SerialTold>
}

export interface Ledger {
  readonly id: string
  readonly name: Text
  readonly says: Text
  readonly measures: readonly string[]
  readonly keeper: AuthorityId
  readonly cites: readonly [Citation, ...Citation[]]
  readonly unit: Unit
  readonly kinds: Readonly<Record<string, AccountKind>>
  readonly operations: readonly Operation[]
  readonly serials?: Serials
  readonly warnings?: readonly Warning[]
  /** What a decision says of how the account stands, shown beside it and asked again after each posting. */
  readonly answers?: (account: AccountView, on: LegalDate, beside: Beside) => Answer | null | Promise<Answer | null>
  readonly note?: Text
}
