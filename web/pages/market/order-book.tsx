import { useState } from 'react'
import type { Typed } from '../../address.ts'
import { type MarketView, useDepth, useOrdering } from '../../api/markets.ts'
import type { ActsFor } from '../../api/session.ts'
import { Input } from '../../parts/input.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'
import { formFrom } from '../apply/filled.ts'
import { FilledIn, ForWhom, firstOf, partyOf } from './filled-in.tsx'

interface Props {
  readonly market: MarketView
  readonly parties: readonly ActsFor[]
}

/** The depth of one instrument's book, and a form for an order. */
export function OrderBook({ market, parties }: Props) {
  const { t } = useWords()
  const [picked, pick] = useState<string | null>(null)
  const instrument = picked ?? market.instruments[0] ?? null
  return (
    <section aria-labelledby="book" className="market-book">
      <h2 id="book">{t('委托簿', 'Order book')}</h2>
      {market.instruments.length > 1 && (
        <div className="field">
          <label htmlFor="instrument">{t('标的', 'What')}</label>
          <select id="instrument" value={instrument ?? ''} onChange={({ target }) => pick(target.value)}>
            {market.instruments.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
      )}
      {instrument === null ? (
        <p className="nothing">{t('还没有委托。', 'There are no orders yet.')}</p>
      ) : (
        <Depth market={market} instrument={instrument} />
      )}
      {parties.length > 0 && <PlaceOrder market={market} parties={parties} placed={pick} />}
    </section>
  )
}

function Depth({ market, instrument }: { readonly market: MarketView; readonly instrument: string }) {
  const { t, say } = useWords()
  const { data, error, refetch } = useDepth(market.id, instrument)
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return <Lines count={6} />
  const most = Math.max(1, ...data.levels.map(({ quantity }) => Number(quantity)))
  const half = (side: 'buy' | 'sell') => {
    const levels = data.levels.filter((each) => each.side === side)
    const name = side === 'sell' ? t('卖出', 'For sale') : t('买入', 'Wanted')
    return (
      <table className={`market-depth ${side}`}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col" className="figure">
              {t('价格（元）', 'Price (CNY)')}
            </th>
            <th scope="col" className="figure">
              {t(`数量（${market.sold.unit.zh}）`, `Quantity (${say(market.sold.unit)})`)}
            </th>
            <th scope="col" className="figure">
              {t('笔数', 'Orders')}
            </th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {levels.map(({ price, quantity, orders }) => (
            <tr key={price}>
              <th scope="row" className="figure">
                {price}
              </th>
              <td className="figure">{Number(quantity).toLocaleString('en')}</td>
              <td className="figure">{orders}</td>
              <td aria-hidden="true" className="market-bar">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="presentation">
                  <rect width={(100 * Number(quantity)) / most} height="10" />
                </svg>
              </td>
            </tr>
          ))}
          {levels.length === 0 && (
            <tr>
              <td colSpan={4} className="soft">
                {t('没有委托', 'none')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    )
  }
  return (
    <>
      <p className="market-instrument">
        <code>{instrument}</code>
      </p>
      <div className="market-depths">
        {half('buy')}
        {half('sell')}
      </div>
    </>
  )
}

interface PlaceProps extends Props {
  readonly placed: (instrument: string) => void
}

function PlaceOrder({ market, parties, placed }: PlaceProps) {
  const { t, say } = useWords()
  const [chosen, choose] = useState(firstOf(parties))
  const [side, setSide] = useState<'buy' | 'sell'>('buy')
  const [typed, setTyped] = useState<Typed>({})
  const [price, setPrice] = useState('')
  const [quantity, setQuantity] = useState('')
  const [told, tell] = useState('')
  const sending = useOrdering(market.id)
  const party = partyOf(parties, chosen)
  const run = async (): Promise<void> => {
    if (!party) return
    tell('')
    const form = formFrom({ form: [market.form] }, typed)
    const done = await sending.run({
      for: party,
      side,
      form,
      price: /^\d{1,13}(\.\d{1,2})?$/.test(price.trim()) ? price.trim() : '0',
      quantity: /^\d{1,12}$/.test(quantity.trim()) ? quantity.trim() : '0',
    })
    if (!done) return
    tell(
      done.trades.length > 0
        ? t(
            `成交 ${done.trades.length} 笔，已交割；未成交 ${done.left}，${done.state.name.zh}。`,
            `${done.trades.length} filled and settled; ${done.left} left, ${done.state.name.en}.`,
          )
        : t('已委托，等待成交。', 'The order stands, and waits to be met.'),
    )
    const named = form[market.form.fields[0]?.id ?? '']
    if (typeof named === 'string') placed(named)
  }
  return (
    <form
      noValidate
      className="market-order"
      aria-label={t('委托', 'Place an order')}
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <h3>{t('委托', 'Place an order')}</h3>
      <ForWhom parties={parties} chosen={chosen} choose={choose} />
      <fieldset className="field">
        <legend>{t('买卖', 'Side')}</legend>
        <div className="options short">
          {(['buy', 'sell'] as const).map((each) => (
            <label key={each} className="option">
              <input type="radio" name="side" checked={side === each} onChange={() => setSide(each)} />
              <span>{each === 'buy' ? t('买入', 'Buy') : t('卖出', 'Sell')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FilledIn
        form={market.form}
        typed={typed}
        change={(id, value) => {
          setTyped((before) => {
            const { [id]: _, ...rest } = before
            return value === undefined ? rest : { ...rest, [id]: value }
          })
        }}
        problem={(id) => sending.at(`/form/${id}`)}
      />
      <div className="market-two">
        <Input
          label={t(`价格（元/${market.sold.unit.zh}）`, `Price for each ${say(market.sold.unit)}, in yuan`)}
          inputMode="decimal"
          value={price}
          change={setPrice}
          problem={sending.at('/price')}
        />
        <Input
          label={t(`数量（${market.sold.unit.zh}）`, `Quantity (${say(market.sold.unit)})`)}
          inputMode="numeric"
          value={quantity}
          change={setQuantity}
          problem={sending.at('/quantity')}
        />
      </div>
      <p className="soft small">
        {t(
          '委托即接受本市场的合同条款；成交的按先到委托的价格立即交割。',
          "An order accepts this market's contract. What is met is settled at once, at the price of the order that stood there.",
        )}
      </p>
      <Refused
        sending={sending}
        places={['/price', '/quantity', ...market.form.fields.map(({ id }) => `/form/${id}`)]}
      />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {side === 'buy' ? t('委托买入', 'Order to buy') : t('委托卖出', 'Order to sell')}
        </button>
        <span role="status" className="done-note">
          {told}
        </span>
      </p>
    </form>
  )
}
