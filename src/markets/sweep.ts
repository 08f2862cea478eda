/** What time ends, done by nobody: each in a command of its own, so that one that cannot be ended holds up no other. */
import type { PersonId } from '../people/ids.ts'
import { asText } from '../store/values.ts'
import { fail, ok, type Result } from '../text.ts'
import { before } from '../time/dates.ts'
import type { Request } from '../window/cases.ts'
import { closeAuction } from './auctions.ts'
import { keepDays } from './days.ts'
import { type Hall, noted, onOffer, todayIn } from './hall.ts'
import type { MarketProblem } from './market.ts'
import { freeRest } from './offers.ts'
import { cancelOrder } from './orders.ts'
import { offerLapsedNotices } from './told.ts'
import { lapseTrade } from './trades.ts'

const time = 'time' as PersonId

export async function lapseDue(hall: Hall, most: number): Promise<number> {
  const today = todayIn(hall).toString()
  const due = async (sql: string): Promise<readonly string[]> =>
    (await hall.store.query(`${sql} order by until_day, id limit $2`, [today, most])).rows.map(({ id }) => asText(id))
  const once = (what: string, id: string): Request => ({ key: `lapse ${what} ${id} ${today}`, digest: 'lapse' })
  let done = 0
  const each = async (
    ids: readonly string[],
    end: (id: string) => Promise<Result<unknown, MarketProblem>>,
  ): Promise<void> => {
    for (const id of ids) if ((await end(id)).ok) done++
  }
  const open = `select id from market_offers where state in ('declared', 'offered', 'withdrawing') and until_day < $1`
  await each(await due(`${open} and (way <> 'auction' or state <> 'offered')`), (id) =>
    lapseOffer(hall, id, once('offer', id)),
  )
  await each(await due(`${open} and way = 'auction' and state = 'offered'`), (id) =>
    closeAuction(hall, time, id, once('auction', id)),
  )
  await each(await due(`select id from market_trades where state = 'agreed' and until_day < $1`), (id) =>
    lapseTrade(hall, time, id, once('trade', id)),
  )
  await each(await due(`select id from market_orders where state = 'standing' and until_day < $1`), (id) =>
    cancelOrder(hall, time, id, 'lapsed', once('order', id)),
  )
  await keepDays(hall, todayIn(hall))
  return done
}

const lapseOffer = (hall: Hall, id: string, request: Request) =>
  onOffer(hall, time, id, request, async (tx, offer, market) => {
    // Withdrawn, sold or closed since it was looked for: what it held is no longer there to be given back.
    const open = offer.state === 'offered' ? offer.way !== 'auction' : ['declared', 'withdrawing'].includes(offer.state)
    if (!open || offer.until === null || !before(offer.until, todayIn(hall)))
      return fail<MarketProblem>({ kind: 'not-yet', text: { zh: '尚未到期', en: 'its time is not over' } })
    await tx.query(`update market_offers set state = 'lapsed' where id = $1`, [id])
    const freed = await freeRest(hall, tx, market, offer, time)
    if (!freed.ok) return freed
    const lapsed = noted(hall, `offer:${id}`, 'offer-lapsed', time, {})
    return ok({
      changes: [lapsed, ...freed.value],
      answer: { offer: id },
      notices: offerLapsedNotices(market, offer, hall.now()),
    })
  })
