/** Who may see and do what in a market, what is named in an address, and what is told where it cannot be done. */
import type { FastifyRequest } from 'fastify'
import type { Market, MarketProblem, Offer, Trade } from '../markets/market.ts'
import type { Markets } from '../markets/markets.ts'
import { headOf, headOfRecord } from '../people/actor.ts'
import type { People } from '../people/people.ts'
import { type Permission, permit } from '../people/permissions.ts'
import type { Party } from '../people/persons.ts'
import { parseDecimal } from '../rules/decimal.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import type { Result } from '../text.ts'
import { type LegalDate, parseLegalDate } from '../time/dates.ts'
import type { Documents } from '../window/documents.ts'
import type { FormValues } from '../window/events.ts'
import { stanceOf } from './markets-view.ts'
import { near } from './near.ts'
import { readPartyIn } from './parties.ts'
import { refusal, refuseFor } from './problems.ts'
import { allow } from './who.ts'

export interface MarketsHouse {
  readonly markets: Markets
  readonly documents: Documents
  readonly people: Pick<People, 'nameOf'>
  readonly store: Pick<Store, 'query'>
}

export const tags = ['markets']

/** An offer as it comes in a body. */
interface OfferingGiven {
  readonly way: 'listing' | 'block' | 'auction'
  readonly form: FormValues
  readonly price: string
  readonly quantity: string
  readonly until?: string | null
  readonly to?: string | null
  readonly document?: string | null
}

export type Access = ReturnType<typeof accessTo>

export function accessTo({ markets, store }: Pick<MarketsHouse, 'markets' | 'store'>) {
  const declared = (id: string): Market => {
    const found = markets.declared.get(id)
    if (found) return found
    const shown = id.slice(0, 80)
    const meant = near(id, [...markets.declared.keys()])
    throw refusal('unknown-market', {
      zh: `没有市场“${shown}”${meant.length > 0 ? `；最接近的是${meant.map((each) => `“${each}”`).join('、')}` : ''}`,
      en: `there is no market \`${shown}\`${meant.length > 0 ? `; the nearest: ${meant.map((each) => `\`${each}\``).join(', ')}` : ''}`,
    })
  }
  const actorIn = (request: FastifyRequest) => request.signedIn?.actor ?? null
  const stance = (request: FastifyRequest, market: Market) => stanceOf(actorIn(request), market, request.today)

  /** The offer, if it is for everybody, or for the one who asks; to anyone else it looks as if there were none. */
  const offerIn = async (request: FastifyRequest, market: Market, id: string): Promise<Offer> => {
    const offer = await markets.findOffer(id)
    const { is, keeps } = stance(request, market)
    const open = offer?.state === 'offered' || offer?.state === 'withdrawing' || offer?.state === 'taken'
    const seen = offer && ((open && offer.to === null) || is(offer.seller) || keeps || (offer.to && is(offer.to)))
    if (!offer || offer.market !== market.id || !seen) throw noOffer
    return offer
  }

  const tradeIn = async (
    request: FastifyRequest,
    { id, trade: number }: { id: string; trade: string },
    command: Permission = 'read-trade',
  ): Promise<{ readonly market: Market; readonly trade: Trade; readonly side: 'seller' | 'buyer' | null }> => {
    const market = declared(id)
    const trade = await markets.findTrade(number)
    const { is, keeps } = stance(request, market)
    const side = trade && is(trade.buyer) ? 'buyer' : trade && is(trade.seller) ? 'seller' : null
    if (!trade || trade.market !== id || (side === null && command !== 'read-trade' && !keeps)) throw noTrade
    const holder = side === 'seller' ? trade.seller : trade.buyer
    // To anybody else it looks as if there were none.
    const head = headOfRecord(id, market.keeper, holder)
    if (command === 'read-trade' && !permit(actorIn(request), { command }, head, request.today).ok) throw noTrade
    return { market, trade, side }
  }

  /** Who gives a command of the trading kind acts for the party that it names. */
  const actsAs = (
    request: FastifyRequest,
    id: string,
    given: { kind: 'person' | 'organisation'; id: string },
  ): Party => {
    const party = readPartyIn(given, '/for')
    allow(request, { command: 'trade' }, headOf(party, id))
    return party
  }
  const runs = (request: FastifyRequest, { id, keeper }: Market): void =>
    allow(request, { command: 'run-market' }, headOfRecord(id, keeper))

  const offering = async (body: OfferingGiven, seller: Party) => ({
    seller,
    way: body.way,
    form: body.form,
    price: fen(body.price),
    quantity: BigInt(body.quantity),
    until: readDay(body.until),
    to: body.to === undefined || body.to === null || body.to === '' ? null : await firmBy(body.to),
    document: body.document ?? null,
  })

  /** A firm by the number that everybody knows it by. */
  async function firmBy(code: string): Promise<Party> {
    const tidy = code.toUpperCase().replaceAll(/\s/g, '')
    const { rows } = await store.query('select id from organisations where credit_code = $1', [tidy])
    if (!rows[0])
      throw refuseFor('bad-request', [
        {
          code: 'wrong-value',
          at: '/to',
          text: {
            zh: '没有使用这个统一社会信用代码的单位',
            en: 'no organisation here has this unified social credit code',
          },
        },
      ])
    return { kind: 'organisation', id: asText(rows[0].id) as never }
  }

  return { declared, actorIn, stance, offerIn, tradeIn, actsAs, runs, offering }
}

export const fen = (yuan: string): bigint => parseDecimal(yuan, 2) ?? 0n

export function readDay(written: string | null | undefined): LegalDate | null {
  if (written === undefined || written === null || written === '') return null
  const read = parseLegalDate(written)
  if (!read.ok) throw refuseFor('bad-request', [{ code: 'bad-date', at: '/until', text: read.error }])
  return read.value
}

/** What came of it, or the problem that is told. */
export function told<T>(done: Result<T, MarketProblem>): T {
  if (done.ok) return done.value
  const { error } = done
  switch (error.kind) {
    case 'wrong-form': {
      const text = error.wrong[0]?.text ?? { zh: '所填内容有误', en: 'this cannot be taken as given' }
      throw refusal('incomplete', text, error.wrong)
    }
    case 'gate':
      throw refusal('ruled-out', {
        zh: `判定不允许交易：${error.text.zh}`,
        en: `a decision stands against it: ${error.text.en}`,
      })
    case 'leg':
      throw refusal('cannot-settle', error.text)
    case 'unknown':
      throw refusal('unknown-item', error.text)
    case 'gone':
      throw refusal('already', error.text)
    case 'not-yet':
      throw refusal('not-yet', error.text)
    case 'other-text':
      throw refusal('conflict', error.text)
    case 'own':
    case 'wrong-state':
      throw refusal('wrong-phase', error.text)
    case 'not-declared':
      throw refusal('not-declared', error.text)
    case 'conflict':
    case 'key-reused':
      throw refusal(error.kind, error.says)
    case 'taken':
      throw refusal(
        'already',
        error.constraint === 'market_offers_once'
          ? { zh: '同一标的已在挂牌中', en: 'the same is on offer already' }
          : error.says,
      )
  }
}

export const noOffer = refusal('unknown-item', {
  zh: '没有这项挂牌，或者您无权查看',
  en: 'there is no such offer, or you may not see it',
})
export const noTrade = refusal('unknown-item', {
  zh: '没有这笔交易，或者您无权查看',
  en: 'there is no such trade, or you may not see it',
})
export const needsReason = refusal('needs-reasons', { zh: '请说明理由', en: 'give your reasons' })
