import { usePublicNotices } from '../../api/public-notices.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { More } from '../../parts/more.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Notice } from './notice.tsx'

/** All that is published and can be objected to now. */
export function PublicNoticesPage() {
  const { t, say } = useWords()
  const title = t('公示', 'Public notices')
  useTitle(title)
  const found = usePublicNotices()
  const { data, error, refetch } = found
  const notices = data?.pages.flatMap((page) => page.notices) ?? []
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '登记之前先行公示的申请。公示期内，任何人认为其不实或者侵害自己的权利，都可以提出异议；办理机关答复以后才作出决定。',
            'Applications that are published before they are registered. While one is published, anyone who finds it untrue or harmful to a right of theirs may object; the office answers before it decides.',
          )}
        </p>
      </header>
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {!error && !data && <Lines count={8} />}
      {data && notices.length === 0 && (
        <div className="nothing">
          <p>{t('现在没有正在公示的申请。', 'Nothing is published just now.')}</p>
          <p>
            <To to="/registers/data.rights">{t('已经登记的数据权属', 'Rights in data that are registered')}</To>
          </p>
        </div>
      )}
      <ol className="public-notices">
        {notices.map((notice) => (
          <li key={notice.case}>
            <article className="public-notice" aria-labelledby={`notice-${notice.case}`}>
              <h2 id={`notice-${notice.case}`}>
                <To to={`/public-notices/${notice.case}`}>
                  {notice.applicant}
                  {t('：', ': ')}
                  {say(notice.procedure.name)}
                </To>
              </h2>
              <Notice notice={notice} />
              <p>
                <To to={`/public-notices/${notice.case}#object`}>{t('提出异议', 'Object to it')}</To>
              </p>
            </article>
          </li>
        ))}
      </ol>
      <More of={found} />
    </div>
  )
}
