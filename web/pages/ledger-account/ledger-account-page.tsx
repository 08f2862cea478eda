import { useState } from 'react'
import { useParams } from 'react-router'
import { type AccountView, statementCsv, useAccount } from '../../api/ledgers.ts'
import { Caveat, Changes, NextStep, Outputs, Reasons } from '../../parts/answer.tsx'
import { Cited } from '../../parts/cited.tsx'
import { DateInput } from '../../parts/date-input.tsx'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Note } from '../../parts/note.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { Shaped } from '../../parts/state.tsx'
import { Time } from '../../parts/time.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Bar, Measured } from '../ledger/bar.tsx'
import { Near, Operation } from '../ledger/operation.tsx'
import { Statement } from './statement.tsx'

/** One account: what is left or used, what moved, what can be done next. */
export function LedgerAccountPage() {
  const { t } = useWords()
  const { id = '', account = '' } = useParams()
  return (
    <SignedIn title={t('账户', 'Account')}>{() => <Page key={`${id}/${account}`} id={id} name={account} />}</SignedIn>
  )
}

function Page({ id, name }: { readonly id: string; readonly name: string }) {
  const { t, say } = useWords()
  const [on, setOn] = useState<string | null>(null)
  const { data: account, error, refetch } = useAccount(id, name, on)
  useTitle(account && say(account.says))
  return (
    <div className="page record ledger">
      <p className="crumb no-print">
        <To to="/ledgers">{t('台账', 'Ledgers')}</To>
        <To to={`/ledgers/${id}`}>{account ? say(account.ledger.name) : id}</To>
      </p>
      <header>
        <h1>{account ? <span className="begins">{say(account.says)}</span> : t('账户', 'Account')}</h1>
        {account && (
          <p className="lead">
            {account.holder?.name ?? say(account.kind.name)}
            {account.period && (
              <>
                {t('，', ', ')}
                <Day date={account.period.from} />
                {t(' 至 ', ' to ')}
                <Day date={account.period.until} />
              </>
            )}
            {account.closed && t('，已关闭', ', closed')}
          </p>
        )}
      </header>
      {error && !account && (
        <Failure error={error} retry={() => refetch()}>
          <p>
            <To to={`/ledgers/${id}`}>{t('回到台账', 'Back to the ledger')}</To>
          </p>
        </Failure>
      )}
      {!error && !account && <Lines count={12} />}
      {account && (
        <>
          <Standing account={account} on={on} setOn={setOn} />
          {on === null &&
            account.operations.map((operation) => (
              <Operation
                key={operation.id}
                ledger={id}
                operation={operation}
                fills={operation.fills}
                offers={operation.offers}
                open={account.operations.length === 1 && operation.by === 'holder'}
                {...(account.holder && { holder: { kind: account.holder.kind, id: account.holder.id } })}
              />
            ))}
          {on === null && account.operations.length === 0 && !account.closed && (
            <p className="acts no-print">
              <To to={`/ledgers/${id}#operations`} className="act quiet">
                {t('在台账里办理', 'What can be done in this ledger')}
              </To>
            </p>
          )}
          {account.numbers.length > 0 && <Numbers numbers={account.numbers} />}
          {account.answer && <Judged answer={account.answer} />}
          <section aria-labelledby="statement">
            <h2 id="statement">{t('流水', 'Statement')}</h2>
            <Statement ledger={id} account={account} on={on} />
            <p className="downloads no-print">
              <a href={statementCsv(id, name, on)} download>
                {t('下载表格（CSV）', 'Download as a table (CSV)')}
              </a>
            </p>
          </section>
          <Attempts account={account} />
        </>
      )}
    </div>
  )
}

/** What it holds by number: needed to name the first of those that are to move. */
function Numbers({ numbers }: { readonly numbers: readonly string[] }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{t('编号', 'Numbers')}</h2>
      <ul>
        {numbers.map((each) => (
          <li key={each}>
            <code>{each}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface StandingProps {
  readonly account: AccountView
  readonly on: string | null
  readonly setOn: (on: string | null) => void
}

function Standing({ account, on, setOn }: StandingProps) {
  const { t, say } = useWords()
  return (
    <section className="ledger-standing" aria-labelledby="standing">
      <h2 id="standing" className="unseen">
        {t('现状', 'How it stands')}
      </h2>
      <p className="ledger-figure">
        <Measured account={account} unit={say(account.unit)} />
      </p>
      <Bar account={account} thresholds={account.thresholds} />
      {account.thresholds.length > 0 && (
        <ul className="ledger-thresholds">
          {account.thresholds.map(({ at, says, reached, away, cites }) => (
            <li key={at} className={reached ? 'reached' : undefined}>
              <p>
                <b>
                  {reached
                    ? t('已达到', 'Reached')
                    : t(`还差 ${away} ${say(account.unit)}`, `${away} ${say(account.unit)} away`)}
                </b>
                {t('：', ': ')}
                <span>{say(says)}</span>
              </p>
              <Cited cites={cites} />
            </li>
          ))}
        </ul>
      )}
      {on === null &&
        account.warnings.map((warning) => <Near key={`${warning.at}${warning.says.zh}`} warning={warning} />)}
      <p className="ledger-as-of no-print">
        <label htmlFor="as-of">
          {t('截至哪一天结束', 'As it stood at the end of')}{' '}
          <DateInput id="as-of" value={on ?? ''} commit={(value) => setOn(value === '' ? null : value)} />
        </label>
        {on !== null && (
          <button type="button" className="plain" onClick={() => setOn(null)}>
            {t('回到今天', 'Back to today')}
          </button>
        )}
      </p>
      {account.ledger.note && <Note>{say(account.ledger.note)}</Note>}
    </section>
  )
}

/** What the decision says of it as it stands, why, and what would change it. */
function Judged({ answer }: { readonly answer: NonNullable<AccountView['answer']> }) {
  const { t, say } = useWords()
  return (
    <section aria-labelledby="judged" className="ledger-judged">
      <h2 id="judged">{say(answer.question)}</h2>
      <div className="headline">
        <p className={`headline-words status-${answer.status}`}>
          <Shaped state={answer.status} />
          <span className="begins">{say(answer.headline)}</span>
        </p>
      </div>
      <details>
        <summary>{t('依据和其余各项', 'Why, and what else follows')}</summary>
        <Outputs answer={answer} />
        <Reasons answer={answer} />
      </details>
      <Changes changes={answer.changes} />
      <NextStep answer={answer} />
      <p className="small">
        <To to={`/rules/${answer.decision}`}>{say(answer.name)}</To>
      </p>
      <Caveat answer={answer} />
    </section>
  )
}

function Attempts({ account: { attempts } }: { readonly account: AccountView }) {
  const { t, say } = useWords()
  if (attempts.length === 0) return null
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">{t('没有登记成的', 'What was refused')}</h2>
      <p className="soft small">
        {t(
          '超过余量、期限或者规则而没有记账的请求，也留有记录。',
          'What went beyond the balance, the time or a rule moved nothing; that it was asked is kept.',
        )}
      </p>
      <ul className="ledger-attempts">
        {attempts.map(({ at, operation, says, by }) => (
          <li key={at + says.zh}>
            <p className="small soft">
              <Time at={at} /> · {say(operation)} · {by}
            </p>
            <p>{say(says)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
