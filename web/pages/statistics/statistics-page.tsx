import { useId } from 'react'
import { today as hereToday, isDate, useParameter } from '../../address.ts'
import { useSession } from '../../api/session.ts'
import { type Asked, type By, csvOf, type TimeLimits, useTimeLimits } from '../../api/statistics.ts'
import { DateInput } from '../../parts/date-input.tsx'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { useWords } from '../../words.ts'
import { Bars } from './bars.tsx'
import { Figures } from './figures.tsx'
import { isOf, type Period, periods } from './period.ts'

/** How the authorities keep their time limits, open to all. */
export function StatisticsPage() {
  const { t } = useWords()
  const title = t('期限办得怎么样', 'Time limits kept')
  useTitle(title)
  const today = useSession().data?.clock.today ?? hereToday()
  const [from, setFrom] = useParameter('from')
  const [to, setTo] = useParameter('to')
  const [byAsked, setBy] = useParameter('by')
  const year = (periods[0]?.of(today) ?? { from: today, to: today }) satisfies Period
  const by: By = byAsked === 'procedure' ? 'procedure' : 'authority'
  const asked: Asked = { from: from && isDate(from) ? from : year.from, to: to && isDate(to) ? to : year.to, by }
  const { data, error, refetch, isPlaceholderData } = useTimeLimits(asked)
  const named = isOf(asked, today)
  const choose = (period: Period) => {
    setFrom(period.from)
    setTo(period.to)
  }
  return (
    <div className="page statistics">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '每个期限的最后一天过去以后，按期还是超期，都记在这里，对所有人公开。',
            'Once the last day of a time limit has passed, whether it was kept stands here, open to all.',
          )}
        </p>
      </header>
      <div className="statistics-tools">
        <nav className="forms" aria-label={t('时段', 'Period')}>
          {periods.map(({ id, name, of }) => (
            <button key={id} type="button" aria-pressed={named === id} onClick={() => choose(of(today))}>
              {t(name.zh, name.en)}
            </button>
          ))}
        </nav>
        <Dated label={t('从', 'From')} value={asked.from} commit={setFrom} />
        <Dated label={t('到', 'To')} value={asked.to} commit={setTo} />
      </div>
      <div className="statistics-tools">
        <nav className="forms" aria-label={t('怎样分', 'Arranged by')}>
          <button type="button" aria-pressed={by === 'authority'} onClick={() => setBy(null)}>
            {t('按机关', 'By authority')}
          </button>
          <button type="button" aria-pressed={by === 'procedure'} onClick={() => setBy('procedure')}>
            {t('按事项', 'By matter')}
          </button>
        </nav>
        <a href={csvOf(asked)} download>
          {t('下载表格（CSV）', 'Download as a table (CSV)')}
        </a>
      </div>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={10} />}
      {data && (
        <div aria-busy={isPlaceholderData}>
          <Shown given={data} />
        </div>
      )}
      <WhatCounts />
    </div>
  )
}

function Shown({ given }: { readonly given: TimeLimits }) {
  const { t } = useWords()
  if (given.tallies.length === 0)
    return (
      <p className="nothing" role="status">
        {t(
          '这段时间里没有收到办件，也没有到期的期限。',
          'No case came in between these days, and no time limit ended.',
        )}
      </p>
    )
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="unseen">
        {t('数字', 'The figures')}
      </h2>
      <p className="soft small" role="status">
        <Day date={given.from} />
        {t(' 至 ', ' to ')}
        <Day date={given.to} />
        {t('，截至今天 ', ', as of today, ')}
        <Day date={given.today} />
      </p>
      <Figures tallies={given.tallies} />
      <Bars given={given} />
    </section>
  )
}

function WhatCounts() {
  const { t } = useWords()
  return (
    <section className="statistics-rules" aria-labelledby="what-counts">
      <h2 id="what-counts">{t('怎样算', 'What counts')}</h2>
      <ul>
        <li>
          {t(
            '最后一天落在所选时段内的期限才算，一个办件有几个期限就算几个：法定的、方案的和承诺的。',
            'Time limits count whose last day lies in the period; a case with several, set by law, by the plan or promised, counts for each.',
          )}
        </li>
        <li>
          {t(
            '当天办结算按期；依法暂停并且书面告知的日子不计入。',
            'Done on the last day is kept. Days on which the clock stood still by law, and the applicant was told so, do not count.',
          )}
        </li>
        <li>
          {t(
            '期限届满因而视为受理、视为准予的，算超期：申请人有了结果，但不是机关按期办的。',
            'Where the law made good for silence, deemed accepted or deemed granted, it counts as missed: the applicant has the result, but the authority did not give it in time.',
          )}
        </li>
        <li>
          {t(
            '申请人自己的期限（例如补正）和随办件撤回而终结的期限不算。',
            'The applicant’s own time, as for corrections, and limits that ended because the application was withdrawn, do not count.',
          )}
        </li>
        <li>
          {t(
            '机关是牵头办理的机关。用时和期限都以工作日计，取中位数和九成以内的数。',
            'The authority is the one that leads the case. Time taken and time allowed are in working days: the median, and what nine of ten stayed within.',
          )}
        </li>
      </ul>
    </section>
  )
}

interface DatedProps {
  readonly label: string
  readonly value: string
  readonly commit: (value: string) => void
}

function Dated({ label, value, commit }: DatedProps) {
  const id = useId()
  return (
    <p className="statistics-day">
      <label htmlFor={id}>{label}</label>
      <DateInput id={id} value={value} commit={commit} />
    </p>
  )
}
