import { type MarketView, type MyTrades, useCancelOrder, useMyTrades } from '../../api/markets.ts'
import { grouped } from '../../parts/amount.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { State } from '../../parts/state.tsx'
import { Sure } from '../../parts/sure.tsx'
import { useWords } from '../../words.ts'
import { OfferTable } from './offers.tsx'
import { TradeTable } from './trade-table.tsx'

/** One's own offers, orders and trades in this market. */
export function Mine({ market }: { readonly market: MarketView }) {
  const { t } = useWords()
  const { data, error, refetch } = useMyTrades(market.id, true)
  const none = data && data.offers.length + data.orders.length + data.trades.length === 0
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{t('我的买卖', 'Mine')}</h2>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={4} />}
      {none && <p className="soft">{t('您在这个市场还没有买卖。', 'You have not bought or sold here yet.')}</p>}
      {data && data.trades.length > 0 && (
        <>
          <h3>{t('交易', 'Trades')}</h3>
          <TradeTable trades={data.trades} label={t('我的交易', 'My trades')} />
        </>
      )}
      {data && data.offers.length > 0 && (
        <>
          <h3>{t('我的挂牌和向我发出的协议', 'My offers, and blocks offered to me')}</h3>
          <OfferTable market={market} offers={data.offers} states label={t('我的挂牌', 'My offers')} />
        </>
      )}
      {data && data.orders.length > 0 && <Orders market={market} orders={data.orders} />}
    </section>
  )
}

function Orders({ market, orders }: { readonly market: MarketView; readonly orders: MyTrades['orders'] }) {
  const { t, say } = useWords()
  const cancelling = useCancelOrder(market.id)
  return (
    <>
      <h3>{t('委托', 'Orders')}</h3>
      <Refused sending={cancelling} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="scroller" aria-label={t('我的委托', 'My orders')} tabIndex={0}>
        <table className="market-table stacks">
          <thead>
            <tr>
              <th scope="col">{t('标的', 'What')}</th>
              <th scope="col">{t('买卖', 'Side')}</th>
              <th scope="col" className="figure">
                {t('价格（元）', 'Price (CNY)')}
              </th>
              <th scope="col" className="figure">
                {t('数量', 'Quantity')}
              </th>
              <th scope="col" className="figure">
                {t('未成交', 'Left')}
              </th>
              <th scope="col">{t('状态', 'State')}</th>
              <th scope="col">
                <span className="unseen">{t('办理', 'Do')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {orders.map(({ id, instrument, side, price, quantity, left, state, reason }) => (
              <tr key={id}>
                <th scope="row">{instrument}</th>
                <td>{side === 'buy' ? t('买入', 'buy') : t('卖出', 'sell')}</td>
                <td className="figure" data-label={t('价格（元）', 'Price (CNY)')}>
                  {grouped(price)}
                </td>
                <td className="figure" data-label={t('数量', 'Quantity')}>
                  {grouped(quantity)}
                </td>
                <td className="figure" data-label={t('未成交', 'Left')}>
                  {grouped(left)}
                </td>
                <td>
                  <State state={`order-${state.code}`} name={state.name} />
                  {reason && <span className="soft small"> {say(reason)}</span>}
                </td>
                <td>
                  {state.code === 'standing' && (
                    <Sure
                      name={t('撤销', 'Cancel')}
                      says={t('撤销未成交的部分？', 'Cancel what is left of it?')}
                      press={t('撤销', 'Cancel it')}
                      pending={cancelling.pending}
                      run={() => void cancelling.run(id)}
                    />
                  )}
                  {state.code !== 'standing' && <span className="unseen">{say(state.name)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
