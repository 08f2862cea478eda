import { useParams } from 'react-router'
import { type MarketView, useMarket } from '../../api/markets.ts'
import { useSession } from '../../api/session.ts'
import { Cited } from '../../parts/cited.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Meta } from '../../parts/meta.tsx'
import { Note } from '../../parts/note.tsx'
import { SignInFirst } from '../../parts/sign-in-first.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Mine } from './mine.tsx'
import { MakeOffer } from './offering.tsx'
import { OnOffer } from './offers.tsx'
import { OrderBook } from './order-book.tsx'
import { Prices } from './prices.tsx'
import { Waiting } from './waiting.tsx'

/** One market: what is on offer and at which prices, what one may do in it, and by which rules. */
export function MarketPage() {
  const { t, say } = useWords()
  const { id = '' } = useParams()
  const { data: market, error, refetch } = useMarket(id)
  useTitle(market ? say(market.name) : t('市场', 'Market'))
  return (
    <div className="page record market">
      <p className="crumb no-print">
        <To to="/markets">{t('市场', 'Markets')}</To>
      </p>
      <header>
        <h1>{market ? say(market.name) : t('市场', 'Market')}</h1>
        {market && (
          <>
            <p className="lead">{say(market.says)}</p>
            <Meta keeper={market.keeper} measures={market.measures} />
            <Cited cites={market.cites} />
            {market.note && <Note>{say(market.note)}</Note>}
          </>
        )}
      </header>
      {error && !market && <Failure error={error} retry={() => void refetch()} />}
      {!error && !market && <Lines count={14} />}
      {market && <Body key={market.id} market={market} />}
    </div>
  )
}

function Body({ market }: { readonly market: MarketView }) {
  const { t } = useWords()
  const { data: session } = useSession()
  const person = session?.person ?? null
  const parties = (session?.parties ?? []).filter(
    ({ procedures }) => procedures === 'all' || procedures.includes(market.id),
  )
  const books = market.sells.some(({ way }) => way.code === 'book')
  const sells = market.sells.some(({ way }) => way.code !== 'book')
  return (
    <>
      {market.keeps && <Waiting market={market} />}
      {books && <OrderBook market={market} parties={parties} />}
      {sells && <OnOffer market={market} />}
      <Prices market={market} />
      {person && <Mine market={market} />}
      {sells && person && <MakeOffer market={market} parties={parties} />}
      {!person && <SignInFirst to={`/markets/${market.id}`}>{t('登录后买卖', 'Sign in to buy or sell')}</SignInFirst>}
      <Rules market={market} />
    </>
  )
}

function Rules({ market }: { readonly market: MarketView }) {
  const { t, say } = useWords()
  const bookOnly = market.sells.every(({ way }) => way.code === 'book')
  return (
    <section className="market-rules" aria-labelledby="market-rules">
      <h2 id="market-rules">{t('规则', 'Rules')}</h2>
      <ul>
        {market.sells.map(({ way, says, cites }) => (
          <li key={way.code}>
            <Cited cites={cites}>
              <span>{say(says)}</span>
            </Cited>
          </li>
        ))}
        {market.announced && (
          <li>
            <Cited cites={market.announced.cites}>
              <span>{say(market.announced.says)}</span>
            </Cited>
          </li>
        )}
        {market.gates.map(({ decision, name }) => (
          <li key={decision}>
            {t('挂牌前先判定：', 'Before anything is offered: ')}
            <To to={`/rules/${decision}`}>{say(name)}</To>
          </li>
        ))}
        <li>
          {bookOnly
            ? t(
                '委托对双方都有约束力：成交即订立合同，立即交割。',
                'An order binds whoever places it: where two meet, that is the contract, and it is settled at once.',
              )
            : market.seller === 'bound'
              ? t(
                  '挂牌即要约，对卖方有约束力；买方读过合同文本并确认后，立即交割。',
                  'An offer binds its seller; once the buyer has read and confirmed the contract, it is settled at once.',
                )
              : t(
                  '双方读过同一份合同文本并各自确认后，立即交割。',
                  'When both sides have read and confirmed the same text, it is settled at once.',
                )}{' '}
          {!bookOnly &&
            (market.endless
              ? t(
                  `通知后 ${market.confirmWithin} 日内未确认并付费的，通知失效。`,
                  `A notice that is not confirmed and paid within ${market.confirmWithin} days lapses.`,
                )
              : t(
                  `摘牌后 ${market.confirmWithin} 日内未确认的，交易失效，标的退回。`,
                  `What is not confirmed within ${market.confirmWithin} days lapses, and the goods go back.`,
                ))}
        </li>
        <li>
          {t('合同条款：', 'The contract: ')}
          {market.contract.clauses.map((clause) => say(clause)).join(t('、', '; '))}
        </li>
      </ul>
    </section>
  )
}
