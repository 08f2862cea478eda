/** What all parts of the kernel share: the market and the row at hand, the act in which it changes, what is refused. */
import type { Posting } from '../ledgers/ledger.ts'
import type { Ledgers } from '../ledgers/ledgers.ts'
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Append } from '../store/act.ts'
import type { Change } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import type { Store, Transaction } from '../store/store.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import { type LegalDate, legalDateAt } from '../time/dates.ts'
import type { Request } from '../window/cases.ts'
import type { Documents } from '../window/documents.ts'
import { newCaseId } from '../window/ids.ts'
import { type RecordNotice, type Tell, tellNobody } from '../window/notices/records.ts'
import type { Held, Market, MarketProblem, Offer, Trade } from './market.ts'
import { offerFrom, tradeFrom } from './rows.ts'

export interface Hall {
  readonly store: Store
  readonly markets: ReadonlyMap<string, Market>
  readonly ledgers: Pick<Ledgers, 'post' | 'account'>
  readonly documents: Pick<Documents, 'handedIn'>
  readonly nameOf: (party: Party) => Promise<string>
  readonly now: () => Temporal.Instant
  /** How the parties are told; where nothing is said here, nobody is. */
  readonly tell?: Tell
}

export type Tx = Pick<Transaction<never>, 'query'>

/** What a command changed, and what it answers. */
export type Done<A extends Json> = Result<
  {
    readonly changes: readonly (Change | Append)[]
    readonly answer: A
    /** Written in the same transaction. */
    readonly notices?: readonly RecordNotice[]
  },
  MarketProblem
>

export const todayIn = ({ now }: Pick<Hall, 'now'>): LegalDate => legalDateAt(now())

/** One command in one transaction; given again it gets its first answer. */
export async function acting<A extends Json>(
  { store, tell = tellNobody }: Hall,
  by: PersonId,
  { key, digest }: Request,
  work: (tx: Tx) => Promise<Done<A>>,
): Promise<Result<A, MarketProblem>> {
  const done = await store.act<MarketProblem>({ actor: by, key, digest }, async (tx) => {
    const made = await work(tx as unknown as Tx)
    if (!made.ok) return made
    const { changes, answer, notices = [] } = made.value
    const [first, ...rest] = changes
    if (!first || notices.length === 0) return ok({ changes, answer })
    const { rows, outbox } = await tell(tx, notices)
    const told = { ...first, rows: [...first.rows, ...rows], outbox: [...first.outbox, ...outbox] }
    return ok({ changes: [told, ...rest], answer })
  })
  return done.ok ? ok(done.value.answer as A) : done
}

/** What a command that was carried out before was answered: it counts even where it could not be given again. */
export const answered = async <A extends Json>(
  { store }: Pick<Hall, 'store'>,
  by: PersonId,
  { key, digest }: Request,
): Promise<A | null> => (await store.answered({ actor: by, key, digest })) as A | null

export const noted = (hall: Hall, stream: string, type: string, by: PersonId, body: Json): Append => ({
  stream,
  expected: 'latest',
  events: [{ type, at: hall.now(), actor: by, body }],
  rows: [],
  outbox: [],
})

export const refuse = (
  kind: Extract<MarketProblem, { text: Text }>['kind'] &
    ('unknown' | 'wrong-state' | 'gone' | 'not-yet' | 'other-text' | 'own' | 'not-declared'),
  zh: string,
  en: string,
): { readonly ok: false; readonly error: MarketProblem } => fail({ kind, text: { zh, en } })

export function marketIn({ markets }: Hall, id: string): Result<Market, MarketProblem> {
  const found = markets.get(id)
  return found ? ok(found) : refuse('unknown', '没有这个市场', 'there is no such market')
}

/** The offer, and nobody else's until this command is over. */
export async function lockOffer(tx: Tx, id: string): Promise<Offer | null> {
  const { rows } = await tx.query('select * from market_offers where id = $1 for update', [id])
  return rows[0] ? offerFrom(rows[0]) : null
}

async function lockTrade(tx: Tx, id: string): Promise<Trade | null> {
  const { rows } = await tx.query('select * from market_trades where id = $1 for update', [id])
  return rows[0] ? tradeFrom(rows[0]) : null
}

/** One command on an offer: locked, with its market. */
export const onOffer = <A extends Json>(
  hall: Hall,
  by: PersonId,
  id: string,
  request: Request,
  work: (tx: Tx, offer: Offer, market: Market) => Promise<Done<A>>,
): Promise<Result<A, MarketProblem>> =>
  acting<A>(hall, by, request, async (tx) => {
    const offer = await lockOffer(tx, id)
    if (!offer) return noOffer
    const market = marketIn(hall, offer.market)
    return market.ok ? work(tx, offer, market.value) : market
  })

/** One command on a trade: locked, with its market. */
export const onTrade = <A extends Json>(
  hall: Hall,
  by: PersonId,
  id: string,
  request: Request,
  work: (tx: Tx, trade: Trade, market: Market) => Promise<Done<A>>,
): Promise<Result<A, MarketProblem>> =>
  acting<A>(hall, by, request, async (tx) => {
    const trade = await lockTrade(tx, id)
    if (!trade) return noTrade
    const market = marketIn(hall, trade.market)
    return market.ok ? work(tx, trade, market.value) : market
  })

export const noOffer = refuse('unknown', '没有这项挂牌', 'there is no such offer')
const noTrade = refuse('unknown', '没有这笔交易', 'there is no such trade')

export const newOfferId = (year: number): string => `M${newCaseId(year)}`
export const newTradeId = (year: number): string => `T${newCaseId(year)}`
export const newOrderId = (year: number): string => `W${newCaseId(year)}`

export const partyJson = ({ kind, id }: Party): Json => ({ kind, id })

/** Held back for the market, or given back, in the ledger of what is sold; nothing where none is declared. */
export async function inCustody(
  hall: Hall,
  tx: Tx,
  postings: ((held: Held) => readonly Posting[]) | undefined,
  held: Omit<Held, 'on'>,
  by: PersonId,
): Promise<Result<readonly (Change | Append)[], MarketProblem>> {
  if (!postings || held.quantity === 0n) return ok([])
  const { seller, form, quantity, of } = held
  const posted = await hall.ledgers.post(tx as never, postings({ seller, form, quantity, of, on: todayIn(hall) }), by)
  return posted.ok ? ok(posted.value.changes) : fail({ kind: 'leg', text: posted.error.text, problem: posted.error })
}
