/**
 * A market: where something is offered and taken, by a contract, and delivered against payment in one transaction.
 * Declared as data in the zone: what is sold, how, what stands in the way of it, what the contract says, which legs settle it.
 */
import type { Citation } from '../law/instrument.ts'
import type { AccountId, LedgerProblem, Posting } from '../ledgers/ledger.ts'
import type { AuthorityId } from '../people/authorities.ts'
import type { OrganisationId, PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Decision } from '../rules/decision.ts'
import type { Facts } from '../rules/holds.ts'
import type { CitationView } from '../rules/view.ts'
import type { Refusal } from '../store/change.ts'
import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Wrong } from '../window/application.ts'
import type { FormValues } from '../window/events.ts'
import type { Form } from '../window/form.ts'

/**
 * `listing` 挂牌: a fixed price, taken in whole or in part by whoever comes; `block` 大宗协议: offered to one named party;
 * `auction` 单向竞价: the whole of it to the highest bid; `book` 委托簿: orders of both sides, by price and then by time.
 */
export type Way = 'listing' | 'block' | 'auction' | 'book'

export interface WayOf {
  readonly says: Text
  readonly cites: readonly Citation[]
}

/** A decision that every offer is put to, with the facts on its form. */
export interface MarketGate {
  readonly decision: Decision
  readonly output: string
  /** Answers with which nothing is offered. */
  readonly refuses: readonly string[]
  /** Answers with which the keeper has to let it in first; so does an answer that waits for implementing rules. */
  readonly asksKeeper: readonly string[]
}

/** What is offered, as far as the offerer's side knows it. */
export interface Offered {
  readonly way: Way
  readonly seller: Party
  readonly form: FormValues
  readonly facts: Facts
  /** In fen, for one unit; in an auction the least that is taken for all of it. */
  readonly price: bigint
  readonly quantity: bigint
  readonly until: LegalDate | null
  readonly document: string | null
}

/** What two parties agree on. */
export interface Deal extends Omit<Offered, 'facts'> {
  readonly trade: string
  readonly buyer: Party
  readonly sellerName: string
  readonly buyerName: string
  readonly wish: FormValues
  readonly total: bigint
  readonly documentName: string | null
  readonly on: LegalDate
}

/** So much of an offer's or an order's, held for it. */
export interface Held extends Pick<Offered, 'seller' | 'form' | 'quantity'> {
  /** Number of the offer or order. */
  readonly of: string
  readonly on: LegalDate
}

export interface Clause {
  readonly title: Text
  readonly says: (deal: Deal) => Text
}

export interface Market {
  readonly id: string
  readonly name: Text
  readonly says: Text
  readonly measures: readonly string[]
  readonly keeper: AuthorityId
  readonly cites: readonly [Citation, ...Citation[]]
  readonly sold: {
    readonly name: Text
    readonly unit: Text
    /** Not used up by being taken, such as a licence that anyone may have. */
    readonly endless?: true
    /** Put into custody with the offer, released to the buyer in the transaction that settles. */
    readonly custody?: Text
  }
  readonly ways: Readonly<Partial<Record<Way, WayOf>>>
  /** `bound`: the offer binds, and the buyer's word alone concludes the contract; `confirms`: both confirm its text. */
  readonly seller: 'bound' | 'confirms'
  /** Every offer, and every withdrawal, takes effect when the keeper has announced it. */
  readonly announced?: { readonly says: Text; readonly cites: readonly [Citation, ...Citation[]] }
  /** What the offerer says of it, and what the taker says. */
  readonly form: Form
  readonly wish: Form
  /** The field whose value names it in a list, and by which like is counted with like. */
  readonly named: string
  readonly gates: readonly MarketGate[]
  /** What is wrong with an offer that its form alone does not tell. */
  readonly wrong?: (offered: Offered, on: LegalDate) => readonly Wrong[]
  /** Last day of what is sold, where it has one: a licence that runs out. After it nobody can take it, or confirm it. */
  readonly ends?: (form: FormValues) => LegalDate
  /** What people should know before they offer: bounds that practice keeps and no rule here holds surely. */
  readonly advises?: (offered: Offered, on: LegalDate) => readonly Advice[]
  /** Two of these may not be on offer by one seller at a time: a patent, a product. */
  readonly once?: (form: FormValues) => string
  readonly contract: { readonly title: Text; readonly clauses: readonly Clause[] }
  /** Days that both have to confirm, counted from the day on which it was agreed. */
  readonly confirmWithin: number
  /** Delivery, then payment: posted together or not at all. */
  readonly legs: (deal: Deal) => readonly Posting[]
  /** What is on offer is held for it, so that nobody offers what they do not have; and goes back where it was not sold. */
  readonly hold?: (held: Held) => readonly Posting[]
  readonly free?: (held: Held) => readonly Posting[]
  /** The account from which the buyer pays. */
  readonly purse: (buyer: Party) => { readonly ledger: string; readonly account: AccountId }
  readonly note?: Text
}

export interface Advice {
  readonly text: Text
  readonly cites: readonly Citation[]
}

/** - `declared` waits for the keeper; `withdrawing` was withdrawn and still holds until that is announced */
export type OfferState = 'declared' | 'offered' | 'withdrawing' | 'taken' | 'refused' | 'cancelled' | 'lapsed'

export type TradeState = 'agreed' | 'settled' | 'cancelled' | 'lapsed' | 'disputed'

export interface Confirmation {
  readonly by: PersonId
  /** Instant. */
  readonly at: string
  /** The offer itself, an order, or a word of its own. */
  readonly how: 'offer' | 'order' | 'word'
}

export interface Offer extends Omit<Offered, 'facts'> {
  readonly id: string
  readonly market: string
  readonly state: OfferState
  readonly to: Party | null
  readonly left: bigint
  readonly title: string
  readonly madeBy: PersonId
  readonly madeOn: LegalDate
  readonly documentName: string | null
  /** What the gates said when it was offered. */
  readonly gates: readonly GateAnswer[]
  /** Why it was refused, withdrawn or lapsed. */
  readonly reason: string
}

export interface GateAnswer {
  readonly decision: string
  readonly answer: Text
  readonly says: 'passes' | 'asks-keeper' | 'refuses'
  readonly reasons: readonly { readonly text: Text; readonly cites: readonly CitationView[] }[]
}

export interface Bid {
  readonly offer: string
  readonly number: number
  readonly bidder: Party
  readonly price: bigint
  /** Instant. */
  readonly at: string
}

export interface Trade {
  readonly id: string
  readonly market: string
  readonly way: Way
  readonly offer: string | null
  readonly title: string
  readonly seller: Party
  readonly buyer: Party
  readonly quantity: bigint
  readonly price: bigint
  readonly total: bigint
  readonly state: TradeState
  readonly text: Text
  /** SHA-256 of the text in both languages, as `wholeText` writes it. */
  readonly hash: string
  readonly sellerConfirmed: Confirmation | null
  readonly buyerConfirmed: Confirmation | null
  readonly agreedOn: LegalDate
  /** Last day to confirm. */
  readonly until: LegalDate
  /** Instant. */
  readonly settledAt: string | null
  readonly form: FormValues
  readonly wish: FormValues
  readonly document: string | null
  readonly documentName: string | null
  readonly reason: string
  readonly disputedBy: 'seller' | 'buyer' | null
}

export type MarketProblem =
  | { readonly kind: 'wrong-form'; readonly wrong: readonly Wrong[] }
  /** A decision stands against it. */
  | { readonly kind: 'gate'; readonly text: Text; readonly gate: GateAnswer }
  /** One of the legs cannot be posted; nothing was. */
  | { readonly kind: 'leg'; readonly text: Text; readonly problem: LedgerProblem }
  | {
      readonly kind: 'unknown' | 'wrong-state' | 'gone' | 'not-yet' | 'other-text' | 'own' | 'not-declared'
      readonly text: Text
    }
  | Refusal

/** As parties are kept. */
export const partyIn = (kind: unknown, id: unknown): Party =>
  kind === 'person'
    ? { kind: 'person', id: String(id) as PersonId }
    : { kind: 'organisation', id: String(id) as OrganisationId }
