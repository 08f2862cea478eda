import { useParams } from 'react-router'
import { type SignalView, useSignal } from '../../api/signals.ts'
import { Cited } from '../../parts/cited.tsx'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Note } from '../../parts/note.tsx'
import { Severity } from '../../parts/severity.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Loop } from './loop.tsx'
import { NextStep } from './next-step.tsx'

/** One signal: what was found and why, the loop with who and when, and the next step. */
export function SignalPage() {
  const { id = '' } = useParams()
  const { t } = useWords()
  const title = t('信号', 'Signal')
  useTitle(`${title} ${id}`)
  return <SignedIn title={title}>{() => <Whole key={id} id={id} />}</SignedIn>
}

function Whole({ id }: { readonly id: string }) {
  const { data, error, refetch } = useSignal(id)
  return (
    <div className="page signal">
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={12} />}
      {data && <Signal view={data} reload={() => void refetch()} />}
    </div>
  )
}

function Signal({ view, reload }: { readonly view: SignalView; readonly reload: () => void }) {
  const { t, say } = useWords()
  const { id, watch, severity, says, authority, found, gone, due, overdue, party, workings, threshold, phase } = view
  return (
    <>
      <header>
        <p className="crumb no-print">
          <To to="/signals">{t('信号', 'Signals')}</To>
          <To to={`/watches/${watch.id}`}>{say(watch.name)}</To>
          <code>{id}</code>
        </p>
        <h1 className="begins">{say(says)}</h1>
        <p className="signal-head">
          <Severity of={severity} />
          <span>{say(phase.name)}</span>
          <span>{say(authority.name)}</span>
          <span>
            {t('发现于 ', 'found on ')}
            <Day date={found} />
          </span>
          {due && (
            <span className={overdue ? 'signal-late' : undefined}>
              {overdue
                ? t('这一步已逾期，应于 ', 'this step is overdue: it was due by ')
                : t('这一步至 ', 'this step is due by ')}
              <Day date={due} />
            </span>
          )}
        </p>
        {gone && (
          <Note>
            {t('监测自 ', 'Since ')}
            <Day date={gone} />
            {t(
              ' 起不再发现这一情形。信号仍要有人研判到办结。',
              ' the watch finds it no more. Somebody has to see the signal through all the same.',
            )}
          </Note>
        )}
      </header>
      <NextStep view={view} reload={reload} />
      <section className="watch-part">
        <h2>{t('依据的数字', 'What led to it')}</h2>
        <table className="led-to">
          <caption className="unseen">{t('依据的数字', 'What led to it')}</caption>
          <tbody>
            {workings.map(({ name, value }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the workings of a signal never change.
              <tr key={at}>
                <th scope="row">{say(name)}</th>
                <td>{view.case === value.zh ? <To to={`/cases/${value.zh}`}>{value.zh}</To> : say(value)}</td>
              </tr>
            ))}
            {party && (
              <tr>
                <th scope="row">{t('涉及', 'concerns')}</th>
                <td>{party}</td>
              </tr>
            )}
          </tbody>
        </table>
        <Cited cites={threshold.cites}>
          <p className="soft small">
            {t('阈值：', 'Threshold: ')}
            {say(threshold.says)}
          </p>
        </Cited>
      </section>
      <Loop view={view} />
    </>
  )
}
