import type { DeskItem } from '../../api/desk.ts'
import { sayDay } from '../../parts/day.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

interface Props {
  readonly item: DeskItem
  readonly here: boolean
  readonly stand: () => void
  /** Several desks are looked at together. */
  readonly ofSeveral: boolean
}

const levels = {
  calm: { zh: '充裕', en: 'In time' },
  yellow: { zh: '临近', en: 'Close' },
  red: { zh: '紧迫', en: 'Urgent' },
  over: { zh: '超期', en: 'Overdue' },
} as const

const short = { zh: { month: 'long', day: 'numeric' }, en: { month: 'short', day: 'numeric' } } as const
const forms = {
  zh: new Intl.DateTimeFormat('zh-CN', { ...short.zh, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { ...short.en, timeZone: 'UTC' }),
}

/** One line of the desk. The whole line stands for its link. */
export function Row({ item, here, stand, ofSeveral }: Props) {
  const { lang, t, say } = useWords()
  const { id, name, applicant, nearest, due, level, claimedBy, mine, todo, part, authority, held } = item
  const paused = nearest?.paused === true && !part.code.startsWith('opinion:')
  return (
    <article className={`desk-row desk-${level}${here ? ' desk-here' : ''}`}>
      <p className="desk-due">
        <State
          state={`term-${paused ? 'paused' : level}`}
          name={paused ? { zh: '已暂停', en: 'Stopped' } : levels[level]}
        />
        {due !== null && (
          <time dateTime={due} title={sayDay(due, lang)}>
            {forms[lang].format(new Date(`${due}T00:00:00Z`))}
          </time>
        )}
      </p>
      <div className="desk-what">
        <h3>
          <To to={`/cases/${id}`} className="desk-link">
            {applicant.name}
            <span className="unseen">{t('，', ', ')}</span>
            <span className="desk-matter">{say(name)}</span>
          </To>
        </h3>
        <p className="desk-todo begins">{say(todo)}</p>
        {ofSeveral && <p className="desk-of">{say(authority.name)}</p>}
      </div>
      <p className="desk-whose">
        <code>{id}</code>
        {claimedBy !== null && (
          <span className={mine ? 'desk-mine' : undefined}>{mine ? t('您已领办', 'yours') : claimedBy}</span>
        )}
        {held && <span>{t('被暂停', 'held back')}</span>}
      </p>
      <button type="button" className="desk-stand" tabIndex={-1} aria-hidden="true" onClick={stand} />
    </article>
  )
}
