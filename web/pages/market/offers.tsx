import { type MarketView, type OfferBrief, useOffers } from '../../api/markets.ts'
import { grouped } from '../../parts/amount.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** What is on offer to everybody. */
export function OnOffer({ market }: { readonly market: MarketView }) {
  const { t } = useWords()
  const { data, error, refetch } = useOffers(market.id)
  return (
    <section aria-labelledby="on-offer">
      <h2 id="on-offer">{t('挂牌', 'On offer')}</h2>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={5} />}
      {data && data.offers.length === 0 && (
        <p className="nothing">
          {t(
            '现在没有挂牌。有要出售或者许可的，登录后可以挂出来。',
            'Nothing is on offer now. If you have something to sell or license, sign in and offer it.',
          )}
        </p>
      )}
      {data && data.offers.length > 0 && <OfferTable market={market} offers={data.offers} />}
    </section>
  )
}

interface TableProps {
  readonly market: Pick<MarketView, 'id' | 'sold' | 'endless'>
  readonly offers: readonly OfferBrief[]
  readonly states?: boolean
  readonly label?: string
}

export function OfferTable({ market, offers, states = false, label }: TableProps) {
  const { t, say } = useWords()
  const unit = say(market.sold.unit)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroller" aria-label={label ?? t('挂牌一览', 'All that is on offer')} tabIndex={0}>
      <table className="market-table stacks">
        <thead>
          <tr>
            <th scope="col">{t('标的', 'What')}</th>
            <th scope="col">{t('方式', 'How')}</th>
            <th scope="col" className="figure">
              {t('价格（元）', 'Price (CNY)')}
            </th>
            {!market.endless && (
              <th scope="col" className="figure">
                {t(`剩余（${unit}）`, `Left (${unit})`)}
              </th>
            )}
            <th scope="col">{t('卖方', 'Seller')}</th>
            <th scope="col">{states ? t('状态', 'State') : t('截止', 'Until')}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map(({ id, title, way, price, left, seller, until, state }) => (
            <tr key={id}>
              <th scope="row">
                <To to={`/markets/${market.id}/offers/${id}`}>{title}</To>
              </th>
              <td className="begins">{say(way.name)}</td>
              <td className="figure" data-label={t('价格（元）', 'Price (CNY)')}>
                {grouped(price)}
                {way.code === 'auction' && <span className="soft small">{t(' 整笔起', ' for all, at least')}</span>}
              </td>
              {!market.endless && (
                <td className="figure" data-label={t(`剩余（${unit}）`, `Left (${unit})`)}>
                  {grouped(left)}
                </td>
              )}
              <td data-label={t('卖方', 'Seller')}>{seller.name}</td>
              <td data-label={states ? undefined : t('截止', 'Until')}>
                {states ? (
                  <State state={`offer-${state.code}`} name={state.name} />
                ) : until === null ? (
                  t('未定', 'open')
                ) : (
                  <Day date={until} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
