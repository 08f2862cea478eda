import { useId, useState } from 'react'
import { useReplay } from '../../api/signals.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Severity } from '../../parts/severity.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Chart } from '../rule/effect/chart.tsx'
import { Days } from './days.tsx'

const back = (today: string, days: number): string => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10)
}

/** The watch run on the past, by what was known on each day; nothing is written. */
export function Replay({ watch, today }: { readonly watch: string; readonly today: string }) {
  const { t, say } = useWords()
  const id = useId()
  const [from, setFrom] = useState(back(today, 60))
  const [to, setTo] = useState(today)
  const [asked, ask] = useState<{ readonly from: string; readonly to: string } | null>(null)
  const { data, error, refetch, isFetching } = useReplay(watch, asked)
  return (
    <section className="watch-part" aria-labelledby={id}>
      <h2 id={id}>{t('在过去重演', 'Replay on the past')}</h2>
      <p>
        {t(
          '逐日重新运行：每一天只用当天零时已经知道的。重演不写入任何东西，也不提示任何人。',
          'Run again day by day, each by what was known when that day began. A replay writes nothing and tells nobody.',
        )}
      </p>
      <form
        className="replay-form"
        onSubmit={(event) => {
          event.preventDefault()
          ask({ from, to })
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-from`}>{t('自', 'From')}</label>
          <input
            id={`${id}-from`}
            type="date"
            required
            max={today}
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-to`}>{t('至', 'To')}</label>
          <input
            id={`${id}-to`}
            type="date"
            required
            max={today}
            value={to}
            onChange={({ target }) => setTo(target.value)}
          />
        </div>
        <button type="submit" className="act" aria-disabled={isFetching}>
          {t('重演', 'Replay')}
        </button>
      </form>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {asked && !error && !data && <Lines count={5} />}
      {data && (
        <div aria-live="polite">
          <Chart
            title={t('重演：每天会发现的情形', 'Replay: what it would have found on each day')}
            summary={t(
              `${data.from} 至 ${data.to}，会提示 ${data.signals.length + data.elsewhere} 条信号${data.elsewhere > 0 ? `，其中 ${data.elsewhere} 条属于其他机关` : ''}。`,
              `From ${data.from} to ${data.to} it would have raised ${data.signals.length + data.elsewhere} signals${data.elsewhere > 0 ? `, ${data.elsewhere} of them at other authorities` : ''}.`,
            )}
            head={[t('日期', 'day'), t('发现', 'found')]}
            rows={data.days.toReversed().map(({ on, found }) => [on, String(found)])}
          >
            <Days days={data.days} />
          </Chart>
          {data.signals.length > 0 && (
            <ul className="replayed">
              {data.signals.map(({ cause, on, gone, severity, authority, says, signal }) => (
                <li key={cause}>
                  <p>
                    <Severity of={severity} /> {say(says)}
                  </p>
                  <p className="soft small">
                    <Day date={on} />
                    {t(' 起', ' on')}
                    {gone && (
                      <>
                        {t('，', ', until ')}
                        <Day date={gone} />
                        {t(' 消失', '')}
                      </>
                    )}
                    {t(' · ', ' · ')}
                    {say(authority.name)}
                    {t(' · ', ' · ')}
                    {signal ? (
                      <To to={`/signals/${signal}`}>{t('当时已提示', 'raised at the time')}</To>
                    ) : (
                      t('当时没有提示', 'not raised at the time')
                    )}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  )
}
