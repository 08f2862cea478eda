import { useParams } from 'react-router'
import { useWatch, type WatchView } from '../../api/signals.ts'
import { Cited } from '../../parts/cited.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Meta } from '../../parts/meta.tsx'
import { Note } from '../../parts/note.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Chart } from '../rule/effect/chart.tsx'
import { Days } from './days.tsx'
import { Replay } from './replay.tsx'
import { Reporting } from './reporting.tsx'

export function WatchPage() {
  const { id = '' } = useParams()
  const { t, say } = useWords()
  const { data, error, refetch } = useWatch(id)
  useTitle(data ? say(data.name) : t('监测', 'Watches'))
  return (
    <div className="page">
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={12} />}
      {data && <Watch view={data} />}
    </div>
  )
}

function Watch({ view }: { readonly view: WatchView }) {
  const { t, say } = useWords()
  const { name, says, note, threshold, cites, told, judges, steps, open, overdue, closed, measures, form } = view
  return (
    <>
      <header>
        <p className="crumb no-print">
          <To to="/watches">{t('监测', 'Watches')}</To>
        </p>
        <h1>{say(name)}</h1>
        <p className="lead">{say(says)}</p>
        <Meta measures={measures} />
        <Cited cites={cites} />
        {note && <Note>{say(note)}</Note>}
      </header>
      <dl className="watch-counts">
        <div>
          <dt>{t('未办结', 'open')}</dt>
          <dd>{open}</dd>
        </div>
        <div>
          <dt>{t('其中有一步逾期', 'with a step overdue')}</dt>
          <dd>{overdue}</dd>
        </div>
        <div>
          <dt>{t('已办结', 'closed')}</dt>
          <dd>{closed}</dd>
        </div>
      </dl>
      <section className="watch-part">
        <h2>{t('什么时候提示', 'When it speaks')}</h2>
        <Cited cites={threshold.cites}>
          <p>{say(threshold.says)}</p>
        </Cited>
        <p className="soft small">
          {judges.length > 0 && (
            <>
              {t('研判：', 'Judged by ')}
              {judges.map((each) => say(each.name)).join(t('、', ', '))}
              {t('，涉及办件的由牵头机关研判', ', and by the authority that leads the case where it is about one')}
            </>
          )}
          {judges.length === 0 && t('由办件的牵头机关研判', 'Judged by the authority that leads the case')}
          {told.length > 0 && (
            <>
              {t('；同时告知', '; also told: ')}
              {told.map((each) => say(each.name)).join(t('、', ', '))}
            </>
          )}
          {t('。', '.')}
        </p>
      </section>
      <Curve view={view} />
      <section className="watch-part">
        <h2>{t('发现以后', 'What follows')}</h2>
        <ol className="watch-steps">
          {steps.map(({ step, within }) => (
            <li key={step.code}>
              <b>{say(step.name)}</b>
              <span>{t(`${within.zh}内`, `within ${within.en}`)}</span>
            </li>
          ))}
        </ol>
        <p className="soft small">
          {t(
            '自前一步完成之日起算。处置的人不核查、不办结；涉及本人工作或者本单位的，应当回避。期限是本系统的承诺，不是法定期限。',
            'Counted from the day of the step before. Who handled it neither checks nor closes it; nobody has a part in what is about their own work or their own firm. The times are what this house promises, and no limits of law.',
          )}
        </p>
      </section>
      {form && <Reporting watch={view.id} form={form} />}
      {view.replay && <Replay watch={view.id} today={view.today} />}
    </>
  )
}

/** What it found, day by day, with its figures. */
function Curve({ view: { days } }: { readonly view: WatchView }) {
  const { t, say } = useWords()
  const last = days.at(-1)
  if (!last)
    return (
      <p className="nothing">
        {t('今天还没有运行过；每天零时以后运行。', 'It has not been run yet; it runs as each day begins.')}
      </p>
    )
  const most = Math.max(...days.map(({ found }) => found))
  const value = (each: (typeof last.figures)[number]): string =>
    each.of === null ? each.value : t(`${each.value} / ${each.of}`, `${each.value} of ${each.of}`)
  return (
    <section className="watch-part">
      <h2>{t('每天的数字', 'Day by day')}</h2>
      <dl className="statistics-figures">
        {last.figures.map((each) => (
          <div key={each.id}>
            <dt className="begins">{say(each.name)}</dt>
            <dd>{value(each)}</dd>
          </div>
        ))}
      </dl>
      <Chart
        title={t('每天发现的情形', 'Found on each day')}
        summary={
          days.length === 1
            ? t(`从今天开始：发现 ${last.found} 项。`, `It begins today, with ${last.found} found.`)
            : t(
                `${days.length} 天里，最多的一天 ${most} 项，最近一天 ${last.found} 项。`,
                `In ${days.length} days at most ${most} on one day; ${last.found} on the last.`,
              )
        }
        head={[t('日期', 'day'), t('发现', 'found'), ...last.figures.map(({ name }) => say(name))]}
        rows={days.toReversed().map(({ on, found, figures }) => [on, String(found), ...figures.map(value)])}
      >
        <Days days={days} />
      </Chart>
    </section>
  )
}
