import { useParameter } from '../../address.ts'
import { useMarkRead, useNotices, useUnread } from '../../api/notices.ts'
import type { Notice } from '../../api/people-types.ts'
import { isOfficer } from '../../api/session.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { One } from './notice.tsx'

export function NoticesPage() {
  const { t } = useWords()
  const title = t('通知', 'Notices')
  useTitle(title)
  return <SignedIn title={title}>{(session) => <Notices title={title} officer={isOfficer(session)} />}</SignedIn>
}

interface Props {
  readonly title: string
  readonly officer: boolean
}

function Notices({ title, officer }: Props) {
  const { t } = useWords()
  const [all, showAll] = useParameter('all')
  const unread = useUnread(true).data?.unread ?? 0
  const only = all === null && unread > 0
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNotices(only)
  const mark = useMarkRead()
  const notices = data?.pages.flatMap((page) => page.notices) ?? []
  const [latest] = notices
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
      </header>
      <div className="notices-head no-print">
        <p className="forms">
          <button type="button" aria-pressed={only} disabled={unread === 0} onClick={() => showAll(null)}>
            {t(`未读 ${unread}`, `Unread ${unread}`)}
          </button>
          <button type="button" aria-pressed={!only} onClick={() => showAll('1')}>
            {t('全部', 'All')}
          </button>
        </p>
        {unread > 0 && latest && (
          <button
            type="button"
            className="plain"
            aria-disabled={mark.pending}
            onClick={() => void mark.run({ until: latest.id })}
          >
            {t('全部标为已读', 'Mark all as read')}
          </button>
        )}
      </div>
      <Refused sending={mark} />
      {!data ? (
        error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : (
          <Lines count={8} />
        )
      ) : notices.length === 0 ? (
        <p className="nothing">
          {t(
            '还没有通知。办件有进展、要您补正、期限将到，都会写在这里。',
            'No notices yet. Whatever happens to a case, whatever you are asked for and whatever falls due is told here.',
          )}{' '}
          {officer ? (
            <To to="/desk">{t('去工作台', 'To the desk')}</To>
          ) : (
            <To to="/matters">{t('去看能办什么', 'See what there is to apply for')}</To>
          )}
        </p>
      ) : (
        <>
          {daysOf(notices).map(([day, ofDay]) => (
            <section key={day}>
              <h2 className="day-heading">
                <Day date={day} />
              </h2>
              <ul className="notices">
                {ofDay.map((each) => (
                  <One key={each.id} notice={each} read={() => void mark.run({ ids: [each.id] })} />
                ))}
              </ul>
            </section>
          ))}
          {hasNextPage && (
            <p className="account-part">
              <button
                type="button"
                className="act quiet"
                aria-disabled={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {t('更早的', 'Earlier ones')}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  )
}

/** As they come, the latest first: a heading for each day. */
const daysOf = (notices: readonly Notice[]): readonly (readonly [string, readonly Notice[]])[] => [
  ...Map.groupBy(notices, ({ day }) => day),
]
