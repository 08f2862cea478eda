/** Prices by day: of days that are over they are counted once and kept, so that reading them does not grow with the market. */
import type { LegalDate } from '../time/dates.ts'
import type { Hall } from './hall.ts'

/** The beginning of the first day that is not kept, of the market `$1`: days are kept whole and without a gap. */
export const keptUntil = `select coalesce(max(day) + 1, '-infinity'::date)::timestamp at time zone 'Asia/Shanghai' as until
  from market_days where market = $1`

/** A day of one thing sold, from the trades `t` that were settled on it. */
export const dayOfTrades = `(t.settled_at at time zone 'Asia/Shanghai')::date as on_day, t.title, count(*)::int as trades,
  sum(t.quantity)::bigint as quantity, min(t.price) as low, max(t.price) as high,
  (array_agg(t.price order by t.settled_at desc, t.id desc))[1] as last`

/** Up to the day before yesterday: what was settled as yesterday ended may be written a moment into today. */
export async function keepDays({ store, markets }: Pick<Hall, 'store' | 'markets'>, today: LegalDate): Promise<void> {
  for (const market of markets.keys())
    await store.query(
      `with kept as (${keptUntil})
       insert into market_days (market, day, title, trades, quantity, low, high, last)
       select $1, counted.* from (
         select ${dayOfTrades} from market_trades t, kept
         where t.market = $1 and t.settled_at is not null and t.settled_at >= kept.until
           and t.settled_at < ($2::date - 1)::timestamp at time zone 'Asia/Shanghai'
         group by 1, 2) counted
       on conflict do nothing`,
      [market, today.toString()],
    )
}
