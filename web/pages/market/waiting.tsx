import { type MarketView, useWaiting } from '../../api/markets.ts'
import { useWords } from '../../words.ts'
import { OfferTable } from './offers.tsx'
import { TradeTable } from './trade-table.tsx'

/** For the keeper: what nobody else can move on. */
export function Waiting({ market }: { readonly market: MarketView }) {
  const { t } = useWords()
  const { data } = useWaiting(market.id, market.keeps)
  if (!data) return null
  const none = data.offers.length === 0 && data.trades.length === 0
  return (
    <section className="market-keeper" aria-labelledby="market-waiting">
      <h2 id="market-waiting">{t('等您办理', 'Waiting for you')}</h2>
      {none && <p className="soft">{t('没有待公告的挂牌，也没有争议。', 'Nothing to announce, and no dispute.')}</p>}
      {data.offers.length > 0 && (
        <OfferTable market={market} offers={data.offers} states label={t('待公告', 'To be announced')} />
      )}
      {data.trades.length > 0 && <TradeTable trades={data.trades} label={t('有争议的交易', 'Trades in dispute')} />}
    </section>
  )
}
