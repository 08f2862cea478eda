import { useState } from 'react'
import { useParams } from 'react-router'
import { type TradeMove, type TradeView, useConfirming, useTrade, useTradeMove } from '../../api/markets.ts'
import { grouped } from '../../parts/amount.ts'
import { Day } from '../../parts/day.tsx'
import { Input } from '../../parts/input.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { State } from '../../parts/state.tsx'
import { Sure } from '../../parts/sure.tsx'
import { Time } from '../../parts/time.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** One trade: the text of its contract, both confirmations, its settlement; and what may still be done. */
export function TradePage() {
  const { t } = useWords()
  const { id = '', trade = '' } = useParams()
  return <SignedIn title={t('交易', 'Trade')}>{() => <Loaded id={id} number={trade} />}</SignedIn>
}

function Loaded({ id, number }: { readonly id: string; readonly number: string }) {
  const { t, say } = useWords()
  const { data: trade, error, refetch } = useTrade(id, number)
  useTitle(trade && `${t('交易', 'Trade')} ${trade.id}`)
  return (
    <div className="page record market trade">
      <p className="crumb no-print">
        <To to="/markets">{t('市场', 'Markets')}</To>
        <To to={`/markets/${id}`}>{trade ? say(trade.marketName) : t('市场', 'Market')}</To>
        {trade?.offer && <To to={`/markets/${id}/offers/${trade.offer}`}>{t('所属挂牌', 'The offer')}</To>}
      </p>
      <header>
        <h1>
          {t('交易 ', 'Trade ')}
          <span className="market-number">{number}</span>
        </h1>
        {trade && (
          <p className="market-head">
            <State state={`trade-${trade.state.code}`} name={trade.state.name} />
            <span>{trade.title}</span>
            <span className="soft">
              {Number(trade.quantity).toLocaleString('en')} {say(trade.unit)}
              {t(`，共 ${grouped(trade.total)} 元`, `, CNY ${grouped(trade.total)} in all`)}
            </span>
          </p>
        )}
      </header>
      {error && !trade && <Failure error={error} retry={() => void refetch()} />}
      {!error && !trade && <Lines count={14} />}
      {trade && <Shown trade={trade} />}
    </div>
  )
}

function Shown({ trade }: { readonly trade: TradeView }) {
  const { t, say } = useWords()
  const address = `/api/markets/${trade.market}/trades/${trade.id}`
  return (
    <>
      <ol className="market-steps">
        <li className="done">
          <span>{t('订立', 'Drawn up')}</span> <Day date={trade.agreed} />
        </li>
        {(
          [
            [t('卖方确认', 'Confirmed by the seller'), trade.sellerConfirmed, trade.seller.name],
            [t('买方确认', 'Confirmed by the buyer'), trade.buyerConfirmed, trade.buyer.name],
          ] as const
        ).map(([name, confirmed, party]) => (
          <li key={name} className={confirmed ? 'done' : 'open'}>
            <span>{name}</span>{' '}
            <span className="soft small">
              {party}
              {t('，', ', ')}
              {confirmed ? (
                <>
                  {say(confirmed.how.name)}
                  {t('，', ', ')}
                  <Time at={confirmed.at} />
                </>
              ) : trade.state.code === 'agreed' ? (
                t(`待确认，至 ${trade.until} 止`, `waiting, until ${trade.until}`)
              ) : (
                t('未确认', 'not confirmed')
              )}
            </span>
          </li>
        ))}
        <li className={trade.settled ? 'done' : 'open'}>
          <span>{t('交割：交付与付款同时', 'Settled: delivery against payment')}</span>{' '}
          <span className="soft small">{trade.settled ? <Time at={trade.settled} /> : t('尚未', 'not yet')}</span>
        </li>
      </ol>
      {trade.reason !== '' && (
        <p className="market-reason">
          {trade.disputedBy &&
            (trade.disputedBy === 'seller'
              ? t('卖方提出：', 'The seller says: ')
              : t('买方提出：', 'The buyer says: '))}
          {trade.reason}
        </p>
      )}
      {trade.document && (
        <section aria-labelledby="delivery">
          <h2 id="delivery">{t('交付内容', 'What is delivered')}</h2>
          <p>
            {trade.document.name}
            <br />
            <span className="soft small">
              SHA-256 <code className="market-hash">{trade.document.sha256}</code>
            </span>
          </p>
          {trade.can.includes('download') ? (
            <p className="acts">
              <a className="act" href={`${address}/delivery`} download>
                {t('下载', 'Download')}
              </a>
            </p>
          ) : (
            <p className="soft">
              {trade.document.released
                ? t('已释放给买方。', 'Released to the buyer.')
                : t('由交易场所保管，交割时释放给买方。', 'In custody; released to the buyer with the settlement.')}
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="contract">
        <h2 id="contract">{t('合同文本', 'The contract')}</h2>
        <div className="market-contract">
          <pre lang="zh-CN">{trade.text.zh}</pre>
          <pre lang="en">{trade.text.en}</pre>
        </div>
        <p className="market-hash-line">
          SHA-256 <code className="market-hash">{trade.hash}</code>{' '}
          <a href={`${address}/text`} download>
            {t('下载文本，自行核对', 'Download the text and check it')}
          </a>
        </p>
      </section>
      <Acts trade={trade} />
    </>
  )
}

function Acts({ trade }: { readonly trade: TradeView }) {
  const { t } = useWords()
  const confirming = useConfirming(trade.market, trade.id)
  const moving = useTradeMove(trade.market, trade.id)
  const [reason, setReason] = useState('')
  const can = (what: TradeView['can'][number]): boolean => trade.can.includes(what)
  const move = (what: TradeMove, outcome?: 'stands' | 'ends') => () =>
    void moving.run({ move: what, reason, ...(outcome && { outcome }) })
  if (!['confirm', 'cancel', 'dispute', 'end-dispute'].some((each) => can(each as never))) return null
  const lastWord = trade.side === 'seller' ? trade.buyerConfirmed : trade.sellerConfirmed
  return (
    <section aria-labelledby="acts" className="market-moves no-print">
      <h2 id="acts">{t('办理', 'What you may do')}</h2>
      {can('confirm') && (
        <>
          <Refused sending={confirming} />
          <p className="acts">
            <button
              type="button"
              className="act"
              aria-disabled={confirming.pending}
              onClick={() => void confirming.run(trade.hash)}
            >
              {lastWord
                ? t('确认合同并交割', 'Confirm the contract and settle')
                : t('确认合同', 'Confirm the contract')}
            </button>
            <span className="soft small">
              {lastWord
                ? t(
                    `您确认上面的文本后，${grouped(trade.total)} 元与标的同时交割。`,
                    `When you confirm the text above, CNY ${grouped(trade.total)} and the goods change hands at once.`,
                  )
                : t('对方确认同一文本后交割。', 'It is settled when the other side has confirmed the same text.')}
            </span>
          </p>
        </>
      )}
      {(can('cancel') || can('dispute') || can('end-dispute')) && (
        <>
          <Input label={t('理由', 'Reasons')} value={reason} change={setReason} />
          <Refused sending={moving} />
          <p className="acts">
            {can('cancel') && (
              <Sure
                name={t('取消交易', 'Cancel the trade')}
                says={t('标的重新挂出。', 'The goods are on offer again.')}
                press={t('取消', 'Cancel it')}
                pending={moving.pending}
                run={move('cancel')}
              />
            )}
            {can('dispute') && (
              <Sure
                name={t('提出争议', 'Dispute it')}
                says={t(
                  '在管理机构记录结果之前，交易停在这里。',
                  'It stands still until the keeper records how it ended.',
                )}
                press={t('提出', 'Dispute')}
                pending={moving.pending}
                run={move('dispute')}
              />
            )}
            {can('end-dispute') && (
              <>
                <Sure
                  name={t('争议结束：交易继续', 'Ended: the trade stands')}
                  says={t('回到争议之前的状态。', 'It goes on from where it was.')}
                  press={t('记录', 'Record it')}
                  pending={moving.pending}
                  run={move('end-dispute', 'stands')}
                />
                {trade.settled === null && (
                  <Sure
                    name={t('争议结束：交易取消', 'Ended: the trade is cancelled')}
                    says={t('标的退回。', 'The goods go back.')}
                    press={t('记录', 'Record it')}
                    pending={moving.pending}
                    run={move('end-dispute', 'ends')}
                  />
                )}
              </>
            )}
          </p>
        </>
      )}
    </section>
  )
}
