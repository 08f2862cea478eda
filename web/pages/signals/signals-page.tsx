import { useId } from 'react'
import { useParameter } from '../../address.ts'
import { isOfficer } from '../../api/session.ts'
import { type Filters, type SignalBrief, useSignals, type ViewName } from '../../api/signals.ts'
import type { Text } from '../../api/types.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { More } from '../../parts/more.tsx'
import { Severity } from '../../parts/severity.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** The inbox of signals: what is due first lies on top. */
export function SignalsPage() {
  const { t } = useWords()
  const title = t('信号', 'Signals')
  useTitle(title)
  return (
    <SignedIn title={title}>
      {(session) =>
        isOfficer(session) ? (
          <Inbox title={title} />
        ) : (
          <div className="page">
            <header>
              <h1>{title}</h1>
            </header>
            <p className="lead">
              {t(
                '信号由主管机关的人办理。监测什么、发现了多少，人人可以看。',
                'Signals are handled by the authorities. What is watched, and how much was found, is open to all.',
              )}
            </p>
            <p className="acts">
              <To to="/watches" className="act quiet">
                {t('看监测', 'See the watches')}
              </To>
            </p>
          </div>
        )
      }
    </SignedIn>
  )
}

const views: readonly { readonly id: ViewName; readonly name: Text; readonly nothing: Text }[] = [
  {
    id: 'open',
    name: { zh: '未办结', en: 'Open' },
    nothing: { zh: '没有未办结的信号。', en: 'No signal is open.' },
  },
  {
    id: 'mine',
    name: { zh: '交给我的', en: 'Given to me' },
    nothing: { zh: '没有交给您处置的信号。', en: 'No signal was given to you.' },
  },
  {
    id: 'overdue',
    name: { zh: '有一步逾期', en: 'A step overdue' },
    nothing: { zh: '没有逾期的。', en: 'Nothing is overdue.' },
  },
  {
    id: 'closed',
    name: { zh: '已办结', en: 'Closed' },
    nothing: { zh: '还没有办结的信号。', en: 'No signal has been closed yet.' },
  },
]

const severities: readonly { readonly id: NonNullable<Filters['severity']>; readonly name: Text }[] = [
  { id: 'serious', name: { zh: '严重', en: 'serious' } },
  { id: 'warning', name: { zh: '警示', en: 'warning' } },
  { id: 'info', name: { zh: '提示', en: 'note' } },
]

function Inbox({ title }: { readonly title: string }) {
  const { t, say } = useWords()
  const id = useId()
  const [wanted, goTo] = useParameter('view')
  const [watch, setWatch] = useParameter('watch')
  const [graded, setGraded] = useParameter('severity')
  const view = views.find((each) => each.id === wanted) ?? views[0]
  const severity = severities.find((each) => each.id === graded)?.id ?? null
  const found = useSignals({ view: view?.id ?? 'open', watch, severity })
  const { data, error, refetch, isPlaceholderData } = found
  const first = data?.pages[0]
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="page signals">
      <header>
        <h1>{title}</h1>
      </header>
      <nav className="forms" aria-label={t('哪些信号', 'Which signals')}>
        {views.map((each) => (
          <button
            key={each.id}
            type="button"
            aria-pressed={each.id === view?.id}
            onClick={() => goTo(each.id === 'open' ? null : each.id)}
          >
            {say(each.name)} {first?.counts[each.id] ?? ''}
          </button>
        ))}
      </nav>
      <div className="signal-filters">
        <div className="field">
          <label htmlFor={`${id}-watch`}>{t('监测', 'Watch')}</label>
          <select
            id={`${id}-watch`}
            value={watch ?? ''}
            onChange={({ target }) => setWatch(target.value === '' ? null : target.value)}
          >
            <option value="">{t('全部', 'All')}</option>
            {first?.watches.map((each) => (
              <option key={each.id} value={each.id}>
                {say(each.name)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-severity`}>{t('轻重', 'Severity')}</label>
          <select
            id={`${id}-severity`}
            value={severity ?? ''}
            onChange={({ target }) => setGraded(target.value === '' ? null : target.value)}
          >
            <option value="">{t('全部', 'All')}</option>
            {severities.map((each) => (
              <option key={each.id} value={each.id}>
                {say(each.name)}
              </option>
            ))}
          </select>
        </div>
        <p>
          <To to="/watches">{t('监测什么、怎样判断', 'What is watched, and how')}</To>
        </p>
      </div>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={10} />}
      {data && items.length === 0 && view && <p className="nothing">{say(view.nothing)}</p>}
      <ul className="signal-list" aria-busy={isPlaceholderData}>
        {items.map((each) => (
          <Row key={each.id} item={each} />
        ))}
      </ul>
      <More of={found} />
    </div>
  )
}

function Row({ item }: { readonly item: SignalBrief }) {
  const { t, say } = useWords()
  const { id, watch, severity, authority, says, due, overdue, gone, next, assignee, mine } = item
  return (
    <li>
      <div className="signal-due">
        <Severity of={severity} />
        {due && (
          <span className={overdue ? 'signal-late' : 'soft'}>
            {overdue ? t('已逾期，应于 ', 'overdue, due by ') : t('至 ', 'by ')}
            <Day date={due} />
          </span>
        )}
      </div>
      <div>
        <h2 className="begins">
          <To to={`/signals/${id}`}>{say(says)}</To>
        </h2>
        <p className="soft small">
          {say(watch.name)}
          {t(' · ', ' · ')}
          {say(authority.name)}
          {gone && t(' · 情形已消失', ' · no longer found')}
        </p>
      </div>
      <p className="signal-next">
        {next ? say(item.phase.name) : t('已办结', 'closed')}
        {assignee && <span className={mine ? 'desk-mine' : 'soft'}>{mine ? t('我', 'me') : assignee}</span>}
      </p>
    </li>
  )
}
