import type { MarketView } from '../../api/markets.ts'
import { grouped } from '../../parts/amount.ts'
import { sayDay } from '../../parts/day.tsx'
import { useWords } from '../../words.ts'
import { Chart } from '../rule/effect/chart.tsx'

const width = 640
const height = 160
const edge = { left: 78, right: 12, top: 12, bottom: 26 }

/** Prices of what was sold and settled, a day at a time: the span of each day, and its last price. One day is no line. */
export function Prices({ market }: { readonly market: MarketView }) {
  const { t, say } = useWords()
  if (market.prices.length === 0)
    return (
      <section aria-labelledby="prices">
        <h2 id="prices">{t('成交价格', 'Prices')}</h2>
        <p className="nothing">{t('还没有成交。', 'Nothing has been sold yet.')}</p>
      </section>
    )
  const newest = market.prices[0]
  // Like with like: the chart shows what was sold last, the table everything.
  const shown = market.prices.filter(({ title }) => title === newest?.title).slice(0, 60)
  const days = shown.toReversed()
  const low = Math.min(...days.map((each) => Number(each.low)))
  const high = Math.max(...days.map((each) => Number(each.high)))
  const pad = high === low ? Math.max(1, high * 0.1) : (high - low) * 0.1
  const [least, most] = [Math.max(0, low - pad), high + pad]
  const x = (at: number): number =>
    edge.left + ((width - edge.left - edge.right) * (at + 0.5)) / Math.max(1, days.length)
  const y = (price: number): number =>
    edge.top + (height - edge.top - edge.bottom) * (1 - (price - least) / (most - least))
  const unit = say(market.sold.unit)
  return (
    <section aria-labelledby="prices" className="market-prices">
      <h2 id="prices">{t('成交价格', 'Prices')}</h2>
      <Chart
        title={t(`${newest?.title ?? ''} 的成交价`, `Prices of ${newest?.title ?? ''}`)}
        summary={
          t(
            `最近一次 ${grouped(newest?.last ?? '')} 元（${sayDay(newest?.on ?? '', 'zh')}）`,
            `The last was CNY ${grouped(newest?.last ?? '')} (${sayDay(newest?.on ?? '', 'en')})`,
          ) +
          (low === high
            ? t('。', '.')
            : t(
                `；这些天在 ${grouped(low.toFixed(2))} 元与 ${grouped(high.toFixed(2))} 元之间。`,
                `; over these days between CNY ${grouped(low.toFixed(2))} and ${grouped(high.toFixed(2))}.`,
              ))
        }
        head={[
          t('日期', 'Day'),
          t('标的', 'What'),
          t('笔数', 'Trades'),
          t(`数量（${unit}）`, `Quantity (${unit})`),
          t('最低', 'Low'),
          t('最高', 'High'),
          t('最后', 'Last'),
        ]}
        rows={market.prices.map((each) => [
          each.on,
          each.title,
          String(each.trades),
          each.quantity,
          each.low,
          each.high,
          each.last,
        ])}
      >
        {days.length > 1 && (
          <svg viewBox={`0 0 ${width} ${height}`} className="market-chart" aria-hidden="true">
            {[least, (least + most) / 2, most].map((price) => (
              <g key={price}>
                <line x1={edge.left} x2={width - edge.right} y1={y(price)} y2={y(price)} className="market-grid" />
                <text x={edge.left - 6} y={y(price) + 4} textAnchor="end">
                  {grouped(price.toFixed(2))}
                </text>
              </g>
            ))}
            <polyline
              points={days.map((each, at) => `${x(at)},${y(Number(each.last))}`).join(' ')}
              className="market-line"
            />
            {days.map((each, at) => (
              <g key={each.on}>
                <line
                  x1={x(at)}
                  x2={x(at)}
                  y1={y(Number(each.low))}
                  y2={y(Number(each.high))}
                  className="market-span"
                />
                <circle cx={x(at)} cy={y(Number(each.last))} r="3" className="market-dot" />
              </g>
            ))}
            <text x={edge.left} y={height - 6}>
              {days[0]?.on}
            </text>
            <text x={width - edge.right} y={height - 6} textAnchor="end">
              {newest?.on}
            </text>
          </svg>
        )}
      </Chart>
    </section>
  )
}
