/** Offering: the form read, the gates asked, what is sold put into custody; announced, withdrawn, over. */
import type { PersonId } from '../people/ids.ts'
import { isSameParty, type Party } from '../people/persons.ts'
import { fail, ok, type Result } from '../text.ts'
import { before, type LegalDate } from '../time/dates.ts'
import type { Wrong } from '../window/application.ts'
import type { Request } from '../window/cases.ts'
import { isDocumentId } from '../window/documents.ts'
import type { FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'
import { gatesOf } from './gates.ts'
import {
  acting,
  answered,
  type Hall,
  inCustody,
  marketIn,
  newOfferId,
  noted,
  onOffer,
  partyJson,
  refuse,
  type Tx,
  todayIn,
} from './hall.ts'
import type { Advice, GateAnswer, Market, MarketProblem, Offer, Offered, OfferState, Way } from './market.ts'
import { offerFrom } from './rows.ts'
import { movedNotices, offeredNotices } from './told.ts'

export interface Offering {
  readonly seller: Party
  readonly way: Way
  readonly form: FormValues
  readonly price: bigint
  readonly quantity: bigint
  readonly until: LegalDate | null
  /** Of a block: whom it is offered to. */
  readonly to: Party | null
  readonly document: string | null
}

export interface Looked {
  readonly wrong: readonly Wrong[]
  readonly gates: readonly GateAnswer[]
  readonly advice: readonly Advice[]
}

/** What would be said of an offer; nothing is kept. */
export function lookThrough(market: Market, offering: Offering, on: LegalDate): Looked & { readonly offered: Offered } {
  const read = readForm(market.form, offering.form)
  const facts = read.ok ? read.value.facts : {}
  const offered: Offered = { ...offering, facts }
  const wrong = [...wrongTerms(market, offering, on), ...(read.ok ? (market.wrong?.(offered, on) ?? []) : read.error)]
  return {
    offered,
    wrong,
    gates: gatesOf(market, offering.form, on),
    advice: read.ok ? (market.advises?.(offered, on) ?? []) : [],
  }
}

const largest = 1_000_000_000_000_000n
/** Two years: an offer that nobody looked at again is no offer. */
const longest = 731

function wrongTerms({ ways, sold }: Market, offering: Offering, on: LegalDate): readonly Wrong[] {
  const { way, price, quantity, until, to, document, seller } = offering
  const wrong = (at: string, zh: string, en: string): Wrong => ({ code: 'wrong-value', at, text: { zh, en } })
  const found: Wrong[] = []
  if (!Object.hasOwn(ways, way) || way === 'book')
    found.push(wrong('/way', '本市场没有这种交易方式', 'this market does not sell in this way'))
  if (price <= 0n || price > largest) found.push(wrong('/price', '价格应大于零', 'the price must be more than nothing'))
  if (quantity <= 0n || quantity > 1_000_000_000_000n)
    found.push(wrong('/quantity', '数量应为正整数', 'the quantity must be a whole number above 0'))
  else if (price > 0n && price * quantity > largest)
    found.push(wrong('/quantity', '总价过大', 'the price of all of it is too large'))
  if (way === 'auction' && until === null)
    found.push(wrong('/until', '竞价须写明截止日', 'an auction needs its last day'))
  if (until !== null && (before(until, on) || before(on.add({ days: longest }), until)))
    found.push(wrong('/until', '截止日应在今天至两年之内', 'the last day lies between today and two years from now'))
  if (way === 'block' && to === null)
    found.push(wrong('/to', '大宗协议须写明受让方', 'a block deal names the party it is offered to'))
  if (way !== 'block' && to !== null)
    found.push(wrong('/to', '只有大宗协议可以指定受让方', 'only a block deal names a party'))
  if (to !== null && isSameParty(to, seller)) found.push(wrong('/to', '不能向自己转让', 'nobody sells to themselves'))
  if (sold.custody ? document === null || !isDocumentId(document) : document !== null)
    found.push(
      sold.custody
        ? wrong('/document', '请先上传交易标的文件', 'hand in the file that is sold first')
        : wrong('/document', '本市场不收文件', 'this market takes no file'),
    )
  return found
}

export async function makeOffer(
  hall: Hall,
  by: PersonId,
  id: string,
  offering: Offering,
  request: Request,
): Promise<Result<{ readonly offer: string; readonly state: OfferState }, MarketProblem>> {
  const found = marketIn(hall, id)
  if (!found.ok) return found
  const first = await answered<{ readonly offer: string; readonly state: OfferState }>(hall, by, request)
  if (first) return ok(first)
  const market = found.value
  const on = todayIn(hall)
  const { offered, wrong, gates } = lookThrough(market, offering, on)
  if (wrong.length > 0) return fail({ kind: 'wrong-form', wrong })
  const against = gates.find(({ says }) => says === 'refuses')
  if (against) return fail({ kind: 'gate', gate: against, text: against.answer })
  const file = offered.document === null ? null : await hall.documents.handedIn(by, offered.document as never)
  if (offered.document !== null && file?.state !== 'clean')
    return refuse(
      'unknown',
      '没有这份由您上传、已通过安全检查的文件',
      'there is no such file of yours that was found clean',
    )
  const state: OfferState =
    market.announced || gates.some(({ says }) => says === 'asks-keeper') ? 'declared' : 'offered'
  return acting(hall, by, request, async (tx) => {
    const offer = newOfferId(on.year)
    const { seller, way, price, quantity, until, document } = offered
    const title = String(offered.form[market.named] ?? market.sold.name.zh).slice(0, 200)
    const { rows } = await tx.query(
      `insert into market_offers (id, market, way, state, seller_kind, seller, to_kind, to_party, title, once, price,
         quantity, still, until_day, made_by, made_on, at, form, gates, document, document_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13, $14, $15, $16, $17, $18, $19, $20) returning *`,
      [
        offer,
        id,
        way,
        state,
        seller.kind,
        seller.id,
        offering.to?.kind ?? null,
        offering.to?.id ?? null,
        title,
        market.once?.(offered.form) ?? null,
        price.toString(),
        quantity.toString(),
        until?.toString() ?? null,
        by,
        on.toString(),
        hall.now().toString(),
        JSON.stringify(offered.form),
        JSON.stringify(gates),
        document,
        file?.name ?? null,
      ],
    )
    // In custody: a file that something holds is not dropped as unused.
    if (document !== null)
      await tx.query('insert into case_documents (document, case_id) values ($1, $2) on conflict do nothing', [
        document,
        offer,
      ])
    const body = {
      market: id,
      way,
      state,
      seller: partyJson(seller),
      price: price.toString(),
      quantity: quantity.toString(),
      until: until?.toString() ?? null,
      document,
    }
    const held = await inCustody(hall, tx, market.hold, { seller, form: offered.form, quantity, of: offer }, by)
    if (!held.ok) return held
    const made = noted(hall, `offer:${offer}`, 'offer-made', by, body)
    const notices = rows.flatMap((row) => offeredNotices(market, offerFrom(row), hall.now()))
    return ok({ changes: [made, ...held.value], answer: { offer, state }, notices })
  })
}

/** What the keeper does with an offer, and what its seller does; each from the states in which it can be done. */
const moves = {
  announce: { from: { declared: 'offered', withdrawing: 'cancelled' }, type: 'offer-announced' },
  refuse: { from: { declared: 'refused' }, type: 'offer-refused' },
  withdraw: { from: { declared: 'cancelled', offered: 'cancelled' }, type: 'offer-withdrawn' },
} as const satisfies Record<string, { from: Partial<Record<OfferState, OfferState>>; type: string }>

export type Move = keyof typeof moves

export async function moveOffer(
  hall: Hall,
  by: PersonId,
  id: string,
  move: Move,
  reason: string,
  request: Request,
): Promise<Result<{ readonly offer: string; readonly state: OfferState }, MarketProblem>> {
  return onOffer(hall, by, id, request, async (tx, offer, market) => {
    const from: Partial<Record<OfferState, OfferState>> = moves[move].from
    const next = from[offer.state]
    if (!next) return refuse('wrong-state', '这项挂牌现在不能这样办理', 'the offer is not at this stage')
    if (move === 'withdraw' && offer.way === 'auction' && (await hasBids(tx, id)))
      return refuse(
        'wrong-state',
        '已有人出价，竞价不能撤回',
        'there are bids: an auction cannot be withdrawn any more',
      )
    // What was announced holds until its withdrawal is announced.
    const state: OfferState =
      move === 'withdraw' && offer.state === 'offered' && market.announced ? 'withdrawing' : next
    await tx.query('update market_offers set state = $2, reason = $3 where id = $1', [id, state, reason])
    const over = state === 'cancelled' || state === 'refused'
    const freed = over ? await freeRest(hall, tx, market, offer, by) : ok([])
    if (!freed.ok) return freed
    return ok({
      changes: [noted(hall, `offer:${id}`, moves[move].type, by, { state, reason }), ...freed.value],
      answer: { offer: id, state },
      notices: movedNotices(market, offer, moves[move].type, reason, hall.now()),
    })
  })
}

const hasBids = async (tx: Tx, offer: string): Promise<boolean> =>
  (await tx.query('select from market_bids where offer = $1 limit 1', [offer])).rows.length > 0

/** What was not sold goes back to the seller. */
export const freeRest = (hall: Hall, tx: Tx, market: Market, { seller, form, left, id }: Offer, by: PersonId) =>
  inCustody(hall, tx, market.free, { seller, form, quantity: left, of: id }, by)
