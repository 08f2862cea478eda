import { useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { Typed } from '../../address.ts'
import {
  type MarketView,
  type OfferMove,
  type OfferWhole,
  useBidding,
  useMarket,
  useMoving,
  useOffer,
  useTaking,
} from '../../api/markets.ts'
import { useSession } from '../../api/session.ts'
import { grouped } from '../../parts/amount.ts'
import { Day } from '../../parts/day.tsx'
import { Input } from '../../parts/input.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { SignInFirst } from '../../parts/sign-in-first.tsx'
import { State } from '../../parts/state.tsx'
import { Sure } from '../../parts/sure.tsx'
import { Time } from '../../parts/time.tsx'
import { useTitle } from '../../parts/title.ts'
import { addressOf, To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { formFrom } from '../apply/filled.ts'
import { FilledIn, ForWhom, firstOf, keyOf, partyOf } from './filled-in.tsx'
import { Gates } from './offering.tsx'

/** One offer: what it is, what was decided of it, its bids; and taking it. */
export function OfferPage() {
  const { t } = useWords()
  const { id = '', offer: number = '' } = useParams()
  const { data: market } = useMarket(id)
  const { data: offer, error, refetch } = useOffer(id, number)
  useTitle(offer?.title ?? t('挂牌', 'Offer'))
  return (
    <div className="page record market">
      <p className="crumb no-print">
        <To to="/markets">{t('市场', 'Markets')}</To>
        <To to={`/markets/${id}`}>{market ? t(market.name.zh, market.name.en) : t('市场', 'Market')}</To>
      </p>
      {error && !offer && (
        <>
          <header>
            <h1>{t('挂牌', 'Offer')}</h1>
          </header>
          <Failure error={error} retry={() => void refetch()} />
        </>
      )}
      {!error && !(offer && market) && <Lines count={10} />}
      {offer && market && <Shown key={offer.id} market={market} offer={offer} />}
    </div>
  )
}

function Shown({ market, offer }: { readonly market: MarketView; readonly offer: OfferWhole }) {
  const { t, say } = useWords()
  const unit = say(market.sold.unit)
  const signedIn = useSession().data?.person != null
  return (
    <>
      <header>
        <h1>{offer.title}</h1>
        <p className="market-head">
          <State state={`offer-${offer.state.code}`} name={offer.state.name} />
          <span className="soft begins">{say(offer.way.name)}</span>
          <code>{offer.id}</code>
        </p>
      </header>
      <dl className="market-facts">
        <div>
          <dt>{t('卖方', 'Seller')}</dt>
          <dd>{offer.seller.name}</dd>
        </div>
        {offer.to && (
          <div>
            <dt>{t('受让方', 'Offered to')}</dt>
            <dd>{offer.to.name}</dd>
          </div>
        )}
        <div>
          <dt>
            {offer.way.code === 'auction'
              ? t('起拍价（整笔）', 'Least price for all of it')
              : market.endless
                ? t('使用费', 'Fee')
                : t(`单价（每${market.sold.unit.zh}）`, `Price for each ${unit}`)}
          </dt>
          <dd>{t(`${grouped(offer.price)} 元`, `CNY ${grouped(offer.price)}`)}</dd>
        </div>
        {!market.endless && (
          <div>
            <dt>{t('剩余 / 挂出', 'Left / offered')}</dt>
            <dd>
              {Number(offer.left).toLocaleString('en')} / {Number(offer.quantity).toLocaleString('en')} {unit}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('挂出', 'Offered on')}</dt>
          <dd>
            <Day date={offer.made} />
          </dd>
        </div>
        <div>
          <dt>{t('截止', 'Until')}</dt>
          <dd>{offer.until === null ? t('未定', 'open') : <Day date={offer.until} />}</dd>
        </div>
        {offer.says.map(({ name, value }) => (
          <div key={name.zh} className="market-said">
            <dt className="begins">{say(name)}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
        {offer.document && (
          <div className="market-said">
            <dt>{t('保管中的内容', 'In custody')}</dt>
            <dd>
              {offer.document.name}
              <br />
              <span className="soft small">
                SHA-256 <code className="market-hash">{offer.document.sha256}</code>
              </span>
            </dd>
          </div>
        )}
        {offer.reason !== '' && (
          <div className="market-said">
            <dt>{t('理由', 'Reasons')}</dt>
            <dd>{offer.reason}</dd>
          </div>
        )}
      </dl>
      <Gates gates={offer.gates} />
      {offer.way.code === 'auction' && <Bids offer={offer} />}
      {offer.can.includes('take') && <Take market={market} offer={offer} />}
      {offer.can.includes('bid') && <Bid market={market} offer={offer} />}
      {!signedIn && offer.state.code === 'offered' && (
        <SignInFirst to={`/markets/${market.id}/offers/${offer.id}`}>{t('登录后购买', 'Sign in to buy')}</SignInFirst>
      )}
      <Moves market={market} offer={offer} />
    </>
  )
}

function Bids({ offer: { bids } }: { readonly offer: OfferWhole }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="bids">
      <h2 id="bids">{t('出价', 'Bids')}</h2>
      {bids.length === 0 ? (
        <p className="soft">{t('还没有人出价。', 'Nobody has bid yet.')}</p>
      ) : (
        <table className="market-table stacks">
          <thead>
            <tr>
              <th scope="col">{t('名次', 'Rank')}</th>
              <th scope="col" className="figure">
                {t('出价（元）', 'Bid (CNY)')}
              </th>
              <th scope="col">{t('时间', 'When')}</th>
              <th scope="col">{t('出价人', 'By')}</th>
            </tr>
          </thead>
          <tbody>
            {bids.map(({ number, price, at, mine }, rank) => (
              <tr key={number}>
                <th scope="row">{rank + 1}</th>
                <td className="figure" data-label={t('出价（元）', 'Bid (CNY)')}>
                  {grouped(price)}
                </td>
                <td>
                  <Time at={at} />
                </td>
                <td>{mine ? t('您', 'you') : t(`第 ${number} 次出价`, `bid ${number}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

interface ActProps {
  readonly market: MarketView
  readonly offer: OfferWhole
}

/** For whom one buys: those for whom one may trade here, and not the seller. */
function useBuyers({ market, offer }: ActProps) {
  const { data: session } = useSession()
  return (session?.parties ?? []).filter(
    (each) =>
      (each.procedures === 'all' || each.procedures.includes(market.id)) &&
      keyOf(each) !== keyOf(offer.seller) &&
      (offer.to === null || keyOf(each) === keyOf(offer.to)),
  )
}

function Take({ market, offer }: ActProps) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const parties = useBuyers({ market, offer })
  const [picked, choose] = useState<string | null>(null)
  const chosen = picked ?? firstOf(parties)
  const [quantity, setQuantity] = useState(offer.way.code === 'block' ? offer.quantity : '1')
  const [typed, setTyped] = useState<Typed>({})
  const sending = useTaking(market.id, offer.id, ({ trade }) =>
    navigate(addressOf(`/markets/${market.id}/trades/${trade}`, search)),
  )
  const party = partyOf(parties, chosen)
  if (!party) return null
  const count = /^\d{1,12}$/.test(quantity.trim()) ? quantity.trim() : '0'
  const fen = (BigInt(Math.round(Number(offer.price) * 100)) * BigInt(count)).toString().padStart(3, '0')
  return (
    <section aria-labelledby="take" className="market-offering">
      <h2 id="take">{market.endless ? t('书面通知，取得许可', 'Give notice and take a licence') : t('购买', 'Buy')}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void sending.run({ for: party, quantity: count, wish: formFrom({ form: [market.wish] }, typed) })
        }}
      >
        <ForWhom parties={parties} chosen={chosen} choose={choose} />
        {!market.endless && offer.way.code !== 'block' && (
          <Input
            label={t(`数量（${market.sold.unit.zh}）`, `Quantity (${say(market.sold.unit)})`)}
            inputMode="numeric"
            value={quantity}
            change={setQuantity}
            problem={sending.at('/quantity')}
          />
        )}
        <FilledIn
          form={market.wish}
          typed={typed}
          change={(id, value) => {
            setTyped((before) => {
              const { [id]: _, ...rest } = before
              return value === undefined ? rest : { ...rest, [id]: value }
            })
          }}
          problem={(id) => sending.at(`/form/${id}`)}
        />
        <p>
          {t('合计 ', 'In all ')}
          <strong>
            {t('', 'CNY ')}
            {fen.slice(0, -2)}.{fen.slice(-2)}
            {t(' 元', '')}
          </strong>
          <span className="soft small">
            {t(
              '　下一步看合同文本，确认后才付款。',
              '. Next you read the contract; nothing is paid until you confirm it.',
            )}
          </span>
        </p>
        <Refused sending={sending} places={['/quantity', ...market.wish.fields.map(({ id }) => `/form/${id}`)]} />
        <p className="acts">
          <button type="submit" className="act" aria-disabled={sending.pending}>
            {t('订立合同', 'Draw up the contract')}
          </button>
        </p>
      </form>
    </section>
  )
}

function Bid({ market, offer }: ActProps) {
  const { t } = useWords()
  const parties = useBuyers({ market, offer })
  const [picked, choose] = useState<string | null>(null)
  const chosen = picked ?? firstOf(parties)
  const [price, setPrice] = useState('')
  const sending = useBidding(market.id, offer.id)
  const party = partyOf(parties, chosen)
  if (!party) return null
  return (
    <section aria-labelledby="bid" className="market-offering">
      <h2 id="bid">{t('我要出价', 'Make a bid')}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const written = /^\d{1,13}(\.\d{1,2})?$/.test(price.trim()) ? price.trim() : '0'
          void sending.run({ for: party, price: written, wish: {} })
        }}
      >
        <ForWhom parties={parties} chosen={chosen} choose={choose} />
        <Input
          label={t('出价，整笔（元）', 'Your bid for all of it, in yuan')}
          help={t('出价有约束力，不能撤回。', 'A bid binds, and cannot be taken back.')}
          inputMode="decimal"
          value={price}
          change={setPrice}
          problem={sending.at('/price')}
        />
        <Refused sending={sending} places={['/price']} />
        <p className="acts">
          <button type="submit" className="act" aria-disabled={sending.pending}>
            {t('出价', 'Bid')}
          </button>
          <span role="status" className="done-note">
            {sending.done && t('已出价。', 'Your bid is in.')}
          </span>
        </p>
      </form>
    </section>
  )
}

/** What the seller and the keeper may do with it. */
function Moves({ market, offer }: ActProps) {
  const { t } = useWords()
  const sending = useMoving(market.id, offer.id)
  const [reason, setReason] = useState('')
  const names: Readonly<Record<OfferMove, { name: string; says: string; press: string }>> = {
    withdraw: {
      name: t('撤回', 'Withdraw'),
      says: market.announced
        ? t('撤回在公告后生效，已有的许可不受影响。', 'It takes effect once announced; licences given already stay.')
        : t('撤回后不再出售，未成交的退回。', 'It is no longer for sale, and what is not sold comes back.'),
      press: t('撤回', 'Withdraw it'),
    },
    announce: {
      name:
        offer.state.code === 'withdrawing'
          ? t('公告撤回', 'Announce the withdrawal')
          : t('公告、准予挂牌', 'Announce it'),
      says: t('公告即生效。', 'It takes effect with the announcement.'),
      press: t('公告', 'Announce'),
    },
    refuse: {
      name: t('不予挂牌', 'Refuse it'),
      says: t('理由会告知卖方。', 'The seller is told the reasons.'),
      press: t('不予挂牌', 'Refuse'),
    },
    'close-auction': {
      name: t('结束竞价', 'Close the auction'),
      says: t('由最高出价者得，同价先出者得。', 'The highest bid has it, of equal ones the earliest.'),
      press: t('结束', 'Close'),
    },
  }
  const moves = offer.can.flatMap((each): readonly OfferMove[] =>
    each === 'close'
      ? ['close-auction']
      : each === 'withdraw' || each === 'announce' || each === 'refuse'
        ? [each]
        : [],
  )
  if (moves.length === 0) return null
  return (
    <section aria-labelledby="moves" className="market-moves">
      <h2 id="moves">{t('办理', 'What you may do')}</h2>
      {moves.some((move) => move === 'refuse' || move === 'withdraw') && (
        <Input label={t('理由', 'Reasons')} value={reason} change={setReason} />
      )}
      <Refused sending={sending} />
      <p className="acts">
        {moves.map((move) => (
          <Sure key={move} {...names[move]} pending={sending.pending} run={() => void sending.run({ move, reason })} />
        ))}
      </p>
    </section>
  )
}
