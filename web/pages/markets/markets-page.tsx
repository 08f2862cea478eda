import { type MarketBrief, useMarkets } from '../../api/markets.ts'
import { grouped } from '../../parts/amount.ts'
import { sayDay } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Meta } from '../../parts/meta.tsx'
import { RecordList, RecordRow } from '../../parts/record-list.tsx'
import { useTitle } from '../../parts/title.ts'
import { useWords } from '../../words.ts'

/** Every market, with what is sold in it and the last price. */
export function MarketsPage() {
  const { t } = useWords()
  const title = t('市场', 'Markets')
  useTitle(title)
  const { data, error, refetch } = useMarkets()
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '方案要建的交易市场。挂牌和价格对所有人公开；成交之前先过判定，成交即订立合同，交付与付款在同一笔事务中完成。',
            'The markets that the plan sets up. Offers and prices are open to all. Decisions come before the offer, a contract with the sale, and delivery and payment happen at once or not at all.',
          )}
        </p>
      </header>
      {data ? (
        <RecordList>
          {data.markets.map((each) => (
            <Row key={each.id} market={each} />
          ))}
        </RecordList>
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Lines count={14} />
      )}
    </div>
  )
}

function Row({
  market: { id, name, says, measures, keeper, ways, onOffer, last, sold },
}: {
  readonly market: MarketBrief
}) {
  const { t, say } = useWords()
  return (
    <RecordRow to={`/markets/${id}`} name={name} says={says}>
      <Meta keeper={keeper} measures={measures}>
        <span>{ways.map((way) => say(way.name)).join(t('、', ', '))}</span>
        <span>{t(`挂牌中 ${onOffer} 项`, `${onOffer} on offer`)}</span>
        <span>
          {last
            ? t(
                `最近成交 ${grouped(last.price)} 元/${sold.unit.zh}（${sayDay(last.on, 'zh')}）`,
                `last price CNY ${grouped(last.price)} a ${sold.unit.en} (${sayDay(last.on, 'en')})`,
              )
            : t('还没有成交', 'nothing sold yet')}
        </span>
      </Meta>
    </RecordRow>
  )
}
