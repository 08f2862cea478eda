import { type LedgerBrief, useLedgers } from '../../api/ledgers.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** Which ledgers there are, those with accounts of one's own first. */
export function LedgersPage() {
  const { t } = useWords()
  const title = t('台账', 'Ledgers')
  useTitle(title)
  const { data, error, refetch } = useLedgers()
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '额度、数量、人数和款项的账：复式记账，任何一步都不越过上限，也不低于下限；每一笔都能追溯，余额可以随时从流水重算。',
            'Accounts of quotas, quantities, people and payments: double entry, never above a ceiling nor below a floor; every entry can be traced, and each balance worked out anew from what moved.',
          )}
        </p>
      </header>
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {!error && !data && <Lines count={10} />}
      <ul className="ledger-list">
        {data?.ledgers.map((ledger) => (
          <li key={ledger.id}>
            <Card ledger={ledger} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Card({ ledger }: { readonly ledger: LedgerBrief }) {
  const { t, say } = useWords()
  return (
    <article className={ledger.mine > 0 ? 'ledger-card mine' : 'ledger-card'}>
      <h2>
        <To to={`/ledgers/${ledger.id}`} className="begins">
          {say(ledger.name)}
        </To>
      </h2>
      <p>{say(ledger.says)}</p>
      <p className="ledger-card-foot small">
        <span className="soft">
          {t('记账机关：', 'Kept by ')}
          {say(ledger.keeper.name)}
        </span>
        {ledger.mine > 0 && (
          <b>
            {t(
              `我的账户 ${ledger.mine} 个`,
              ledger.mine === 1 ? 'one account of mine' : `${ledger.mine} accounts of mine`,
            )}
          </b>
        )}
        {ledger.keeps && <b>{t('由我的机关记账', 'kept by my authority')}</b>}
      </p>
    </article>
  )
}
