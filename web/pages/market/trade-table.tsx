import type { TradeBrief } from '../../api/markets.ts'
import { grouped } from '../../parts/amount.ts'
import { Day } from '../../parts/day.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

export function TradeTable({ trades, label }: { readonly trades: readonly TradeBrief[]; readonly label: string }) {
  const { t } = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroller" aria-label={label} tabIndex={0}>
      <table className="market-table stacks">
        <thead>
          <tr>
            <th scope="col">{t('交易', 'Trade')}</th>
            <th scope="col">{t('标的', 'What')}</th>
            <th scope="col">{t('卖方', 'Seller')}</th>
            <th scope="col">{t('买方', 'Buyer')}</th>
            <th scope="col" className="figure">
              {t('数量', 'Quantity')}
            </th>
            <th scope="col" className="figure">
              {t('总价（元）', 'In all (CNY)')}
            </th>
            <th scope="col">{t('订立', 'Agreed')}</th>
            <th scope="col">{t('状态', 'State')}</th>
          </tr>
        </thead>
        <tbody>
          {trades.map(({ id, market, title, seller, buyer, quantity, total, agreed, state }) => (
            <tr key={id}>
              <th scope="row">
                <To to={`/markets/${market}/trades/${id}`}>
                  <code>{id}</code>
                </To>
              </th>
              <td>{title}</td>
              <td data-label={t('卖方', 'Seller')}>{seller.name}</td>
              <td data-label={t('买方', 'Buyer')}>{buyer.name}</td>
              <td className="figure" data-label={t('数量', 'Quantity')}>
                {grouped(quantity)}
              </td>
              <td className="figure" data-label={t('总价（元）', 'In all (CNY)')}>
                {grouped(total)}
              </td>
              <td data-label={t('订立', 'Agreed')}>
                <Day date={agreed} />
              </td>
              <td>
                <State state={`trade-${state.code}`} name={state.name} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
