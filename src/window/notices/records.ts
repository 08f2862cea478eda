/**
 * Notices that are about no case: an account that comes near a limit, a trade, a signal. Whoever changes the record writes
 * them into its own transaction, with the handle of that transaction; they then reach people as those of cases do.
 */
import type { Party } from '../../people/persons.ts'
import type { Change, Row } from '../../store/change.ts'
import type { Store } from '../../store/store.ts'
import { legalDateAt } from '../../time/dates.ts'
import type { Told } from './told.ts'
import type { Addressee } from './words.ts'

/** What happened to a record, as a program is told: of what, then what. */
export const recordEvents = [
  'account-near-limit',
  'offer-made',
  'offer-announced',
  'offer-refused',
  'offer-withdrawn',
  'offer-outbid',
  'offer-lost',
  'offer-lapsed',
  'order-cancelled',
  'order-lapsed',
  'trade-agreed',
  'trade-auction-won',
  'trade-confirmed',
  'trade-settled',
  'trade-cancelled',
  'trade-lapsed',
  'trade-disputed',
  'trade-dispute-ended',
  'signal-found',
  'signal-judged',
  'signal-assigned',
  'signal-handled',
  'signal-checked',
  'signal-late',
] as const
export type RecordEvent = (typeof recordEvents)[number]

/** The kinds of record, each as its events begin. */
export const recordKinds = ['account', 'offer', 'order', 'trade', 'signal'] as const
export type RecordKind = (typeof recordKinds)[number]

export interface RecordNotice extends Told {
  /** Drawn once, in the transaction that writes it. */
  readonly id: string
  readonly to: Addressee
  readonly about: RecordKind
  readonly record: string
  /** The ledger, market or watch that it belongs to: delegates read of those that were entrusted to them. */
  readonly of: string
  /** Where it is read on, under the pages and under the interface alike. */
  readonly page: string
  readonly event: RecordEvent
  /** Whom it concerns: who stands on that side reads nothing of what officers are told of it. */
  readonly party: Party | null
  readonly at: Temporal.Instant
}

/** Rows and messages for the change that they tell of. `on`: the handle of the transaction it is written in. */
export type Tell = (
  on: Pick<Store, 'query'>,
  notices: readonly RecordNotice[],
) => Promise<Pick<Change, 'rows' | 'outbox'>>

/** Where there are only books and nobody to tell, as in a measurement. */
export const tellNobody: Tell = async () => ({ rows: [], outbox: [] })

export const rowOfRecord = ({ to, party, record, of, at, title, body, ...notice }: RecordNotice): Row => ({
  table: 'notices',
  onConflict: null,
  values: {
    id: notice.id,
    kind: to.kind,
    addressee: to.id,
    desk: to.kind === 'authority' ? to.desk : '',
    about: notice.about,
    page: notice.page,
    case_id: record,
    procedure: of,
    applicant: party === null ? '' : `${party.kind}:${party.id}`,
    filed_by: '',
    event: notice.event,
    level: notice.level,
    title_zh: title.zh,
    title_en: title.en,
    body_zh: body.zh,
    body_en: body.en,
    at,
    day: legalDateAt(at),
  },
})
