import { useAccounts, useLedger } from '../../api/ledgers.ts'
import type { LicenceView } from '../../api/licence-types.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Bar, Measured } from '../ledger/bar.tsx'

/** The ledger in which licences of a matter are drawn down. */
const drawnDownIn: Readonly<Record<string, string>> = {
  'trade.general-licence-application': 'trade.licence-drawdown',
}

/** What is left on a licence that is drawn down shipment by shipment. */
export function Drawdown({ licence }: { readonly licence: LicenceView }) {
  const ledger = drawnDownIn[licence.procedure]
  return ledger === undefined ? null : <Left id={ledger} licence={licence.id} />
}

function Left({ id, licence }: { readonly id: string; readonly licence: string }) {
  const { t, say } = useWords()
  const { data: ledger } = useLedger(id)
  const of = ledger?.keeps ? 'all' : 'mine'
  const { data } = useAccounts(id, { of, kind: 'left', words: `left:${licence}:` }, ledger !== undefined)
  const accounts = data?.pages.flatMap((page) => page.accounts) ?? []
  if (!ledger || !data) return null
  return (
    <section aria-labelledby="drawdown" className="no-print ledger">
      <h2 id="drawdown">{t('核销：还剩多少', 'Drawdown: what is left')}</h2>
      {accounts.length === 0 ? (
        ledger.keeps ? (
          <p>{t('持有人还没有按这份许可开立账户。', 'The holder has not opened the account of this licence yet.')}</p>
        ) : (
          <>
            <p>
              {t(
                '一份许可，多批发运：先按许可证上的物项和数量开立账户，以后每批在账户里登记。',
                'One licence, many shipments: open its account from the items and quantities on it, then enter each shipment there.',
              )}
            </p>
            <p className="acts">
              <To to={`/ledgers/${id}?licence=${licence}#op-open`} className="act">
                {t('开立账户', 'Open the account')}
              </To>
            </p>
          </>
        )
      ) : (
        <ul className="ledger-accounts">
          {accounts.map((account) => (
            <li key={account.id}>
              <p>
                <To to={`/ledgers/${id}/accounts/${encodeURIComponent(account.id)}`}>{say(account.says)}</To>
              </p>
              <p>
                <Measured account={account} unit={say(ledger.unit.name)} />
              </p>
              <Bar account={account} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
