import { useParams } from 'react-router'
import { usePublicNotice } from '../../api/public-notices.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Notice } from './notice.tsx'
import { ObjectTo } from './object.tsx'

/** One published application, with the form to object to it; also after it closed, so that an address that was sent stays good. */
export function PublicNoticePage() {
  const { t, say } = useWords()
  const { number = '' } = useParams()
  const { data: notice, error, refetch } = usePublicNotice(number)
  const title = notice
    ? `${notice.applicant}${t('：', ': ')}${say(notice.procedure.name)}`
    : t(`公示 ${number}`, `Public notice ${number}`)
  useTitle(title)
  return (
    <div className="page public-notice-page">
      <header>
        <p className="crumb no-print">
          <To to="/public-notices">{t('公示', 'Public notices')}</To>
          <code>{number}</code>
        </p>
        <h1>{title}</h1>
      </header>
      {error && !notice && <Failure error={error} retry={() => refetch()} />}
      {!error && !notice && <Lines count={8} />}
      {notice && (
        <>
          <Notice notice={notice} />
          {notice.open && (
            <section id="object" aria-labelledby="object-title">
              <h2 id="object-title">{t('提出异议', 'Object to it')}</h2>
              <ObjectTo notice={notice} />
            </section>
          )}
        </>
      )}
    </div>
  )
}
