import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { Typed } from '../../address.ts'
import { type AccountBrief, type LedgerView, useAccounts, useLedger } from '../../api/ledgers.ts'
import { useSession } from '../../api/session.ts'
import { Cited } from '../../parts/cited.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Meta } from '../../parts/meta.tsx'
import { More } from '../../parts/more.tsx'
import { Note } from '../../parts/note.tsx'
import { SignInFirst } from '../../parts/sign-in-first.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Bar, Measured } from './bar.tsx'
import { Operation } from './operation.tsx'

/** One ledger: what is counted, on what law; one's accounts; what can be done. */
export function LedgerPage() {
  const { t, say } = useWords()
  const { id = '' } = useParams()
  const { data: ledger, error, refetch } = useLedger(id)
  useTitle(ledger && say(ledger.name))
  return (
    <div className="page record ledger">
      <p className="crumb no-print">
        <To to="/ledgers">{t('台账', 'Ledgers')}</To>
      </p>
      <header>
        <h1>{ledger ? <span className="begins">{say(ledger.name)}</span> : t('台账', 'Ledger')}</h1>
        {ledger && (
          <>
            <p className="lead">{say(ledger.says)}</p>
            <Meta keeper={ledger.keeper} measures={ledger.measures}>
              {ledger.numbered && (
                <span>
                  <To to={`/ledgers/${ledger.id}/serials`}>
                    {t('凭编号查询（无须登录）', 'Look a number up, without signing in')}
                  </To>
                </span>
              )}
            </Meta>
            <Cited cites={ledger.cites} />
            {ledger.note && <Note>{say(ledger.note)}</Note>}
          </>
        )}
      </header>
      {error && !ledger && (
        <Failure error={error} retry={() => refetch()}>
          <p>
            <To to="/ledgers">{t('看有哪些台账', 'See which ledgers there are')}</To>
          </p>
        </Failure>
      )}
      {!error && !ledger && <Lines count={10} />}
      {ledger && <Shown ledger={ledger} />}
    </div>
  )
}

function Shown({ ledger }: { readonly ledger: LedgerView }) {
  const session = useSession()
  const signedIn = session.data?.person != null
  return (
    <>
      {signedIn ? <Accounts ledger={ledger} /> : <Closed ledger={ledger} />}
      <Operations ledger={ledger} />
    </>
  )
}

function Closed({ ledger }: { readonly ledger: LedgerView }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{t('账户', 'Accounts')}</h2>
      <p>
        {t(
          '账户只给持有人和主管机关看，请先登录。',
          'Accounts are for their holder and the authority that keeps the ledger; sign in first.',
        )}
      </p>
      <SignInFirst to={`/ledgers/${ledger.id}`}>{t('登录', 'Sign in')}</SignInFirst>
    </section>
  )
}

function Accounts({ ledger }: { readonly ledger: LedgerView }) {
  const { t, say } = useWords()
  const [of, see] = useState<'mine' | 'all'>(ledger.mine === 0 && ledger.keeps ? 'all' : 'mine')
  const [kind, setKind] = useState('')
  const asked = { of, ...(kind !== '' && { kind }) }
  const found = useAccounts(ledger.id, asked)
  const { data, error, refetch, hasNextPage } = found
  const accounts = data?.pages.flatMap((page) => page.accounts) ?? []
  const none = data !== undefined && accounts.length === 0 && !hasNextPage
  const byKind = ledger.kinds.length > 1 && !(none && kind === '')
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{of === 'mine' ? t('我的账户', 'My accounts') : t('全部账户', 'All accounts')}</h2>
      {(ledger.keeps || byKind) && (
        <div className="ledger-tools no-print">
          {ledger.keeps && (
            <label>
              {t('范围', 'Whose')}{' '}
              <select value={of} onChange={({ target }) => see(target.value === 'all' ? 'all' : 'mine')}>
                <option value="mine">{t('我代办的', 'those I act for')}</option>
                <option value="all">{t('全部（作为主管机关）', 'all, as the keeper')}</option>
              </select>
            </label>
          )}
          {byKind && (
            <label>
              {t('种类', 'Kind')}{' '}
              <select value={kind} onChange={({ target }) => setKind(target.value)}>
                <option value="">{t('全部', 'all')}</option>
                {ledger.kinds.map((each) => (
                  <option key={each.id} value={each.id}>
                    {say(each.name)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {!error && !data && <Lines count={5} />}
      {none && (
        <p className="nothing">
          {kind !== ''
            ? t('没有这一种账户。', 'There is no account of this kind.')
            : of === 'all'
              ? t(
                  '还没有人开立账户。第一笔登记时开立。',
                  'Nobody has an account yet. It is opened with the first entry.',
                )
              : t(
                  '您还没有账户。第一笔登记时开立；能由您办理的列在下面，列表空着的，由主管机关办理。',
                  'You have no account yet. It is opened with the first entry: by you, where that stands below; otherwise by the authority that keeps the ledger.',
                )}
        </p>
      )}
      {ledger.kinds.map(({ id, name }) => {
        const these = accounts.filter((account) => account.kind.id === id)
        return these.length === 0 ? null : (
          <div key={id} className="ledger-kind">
            <h3 className="begins">{say(name)}</h3>
            <ul className="ledger-accounts">
              {these.map((account) => (
                <li key={account.id}>
                  <Account ledger={ledger} account={account} withHolder={of === 'all'} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <More of={found} />
    </section>
  )
}

interface AccountProps {
  readonly ledger: LedgerView
  readonly account: AccountBrief
  readonly withHolder: boolean
}

function Account({ ledger, account, withHolder }: AccountProps) {
  const { t, say } = useWords()
  return (
    <article className="ledger-account">
      <h4>
        <To to={`/ledgers/${ledger.id}/accounts/${encodeURIComponent(account.id)}`} className="begins">
          {say(account.says)}
        </To>
        {account.closed && <span className="soft small">{t('（已关闭）', ' (closed)')}</span>}
      </h4>
      {withHolder && account.holder && <p className="small soft">{account.holder.name}</p>}
      <p>
        <Measured account={account} unit={say(ledger.unit.name)} />
      </p>
      <Bar account={account} />
    </article>
  )
}

/** What needs no account to begin with; the rest is done on the account. */
function Operations({ ledger }: { readonly ledger: LedgerView }) {
  const { t } = useWords()
  const [search] = useSearchParams()
  const hash = window.location.hash.slice(1)
  const open = ledger.operations.filter(({ from, may }) => from === null && may)
  if (open.length === 0) return null
  return (
    <section aria-labelledby="operations" className="no-print">
      <h2 id="operations">{t('可以办理', 'What can be done')}</h2>
      {open.map((operation) => {
        const begun: Typed = Object.fromEntries(
          operation.form.fields.flatMap(({ id }) => {
            const value = search.get(id)
            return value === null ? [] : [[id, value]]
          }),
        )
        return (
          <Operation
            key={operation.id}
            ledger={ledger.id}
            operation={operation}
            parties={ledger.parties}
            begun={begun}
            open={hash === `op-${operation.id}` || Object.keys(begun).length > 0}
          />
        )
      })}
    </section>
  )
}
