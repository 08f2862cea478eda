import { isOfficer, useSession } from '../../api/session.ts'
import { useWatches } from '../../api/signals.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Meta } from '../../parts/meta.tsx'
import { RecordList, RecordRow } from '../../parts/record-list.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** What is watched, and how much of it is open: for everybody, without anybody's data. */
export function WatchesPage() {
  const { t } = useWords()
  const title = t('监测', 'Watches')
  useTitle(title)
  const { data, error, refetch } = useWatches()
  const session = useSession().data
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '系统每天按这里公开的规则查看日志、办件和企业的报告。发现的情形成为信号，由人研判、交办、处置、核查、办结；每一步都记在日志里。',
            'Every day the system looks at the journal, the cases and what firms report, by the rules shown here. What it finds becomes a signal that people judge, assign, handle, check and close; each step stands in the journal.',
          )}
        </p>
        {session && isOfficer(session) && (
          <p className="acts">
            <To to="/signals" className="act">
              {t('我所在机关的信号', 'Signals of my authority')}
            </To>
          </p>
        )}
      </header>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={10} />}
      {data && (
        <RecordList>
          {data.watches.map(({ id, name, says, measures, open, overdue, closed, reports }) => (
            <RecordRow key={id} to={`/watches/${id}`} name={name} says={says}>
              <Meta measures={measures}>
                <span>{t(`未办结信号 ${open} 个`, open === 1 ? '1 signal open' : `${open} signals open`)}</span>
                {overdue > 0 && <strong>{t(`其中有一步逾期 ${overdue} 个`, `${overdue} with a step overdue`)}</strong>}
                <span>{t(`已办结 ${closed} 个`, `${closed} closed`)}</span>
                {reports && (
                  <span>
                    <To to={`/watches/${id}#report`}>{t('可以报告', 'you can report to it')}</To>
                  </span>
                )}
              </Meta>
            </RecordRow>
          ))}
        </RecordList>
      )}
    </div>
  )
}
