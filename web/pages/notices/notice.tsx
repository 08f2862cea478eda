import { useNavigate, useSearchParams } from 'react-router'
import type { Notice } from '../../api/people-types.ts'
import type { Text } from '../../api/types.ts'
import { addressOf, To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

const levels: Readonly<
  Record<Notice['level'], { readonly tone: string; readonly name: Text; readonly shape: string }>
> = {
  info: {
    tone: 'tone-ink',
    name: { zh: '知悉', en: 'for your information' },
    shape: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
  },
  act: { tone: 'tone-seal', name: { zh: '请您办理', en: 'for you to act on' }, shape: 'M8 2.5 14 13H2Z' },
  late: { tone: 'tone-seal', name: { zh: '已经超期', en: 'late' }, shape: 'M3 3h10v10H3Z' },
}

/** What follows is the number: of the case, the trade, the signal, or the name of the account. */
const pages: Readonly<Record<'case' | NonNullable<Notice['record']>['kind'], Text>> = {
  case: { zh: '看办件', en: 'See case' },
  account: { zh: '看账户', en: 'See account' },
  offer: { zh: '看挂牌', en: 'See offer' },
  order: { zh: '看委托', en: 'See order' },
  trade: { zh: '看交易', en: 'See trade' },
  signal: { zh: '看信号', en: 'See signal' },
}
const published: Text = { zh: '看公示', en: 'See the notice' }

interface Props {
  readonly notice: Notice
  readonly read: () => void
}

/** One notice, as it was written; following it to the case marks it as read. */
export function One({ notice, read }: Props) {
  const { t, say } = useWords()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const { tone, name, shape } = levels[notice.level]
  const to = notice.page
  const objected = to.startsWith('/public-notices/')
  const follow = say(objected ? published : pages[notice.record?.kind ?? 'case'])
  return (
    <li className={notice.read ? 'notice read' : 'notice'}>
      <span className={`notice-mark ${tone}`}>
        <svg className="shape" viewBox="0 0 16 16" aria-hidden="true">
          <path d={shape} fill={notice.read ? 'none' : 'currentColor'} stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </span>
      <article>
        <h3>{say(notice.title)}</h3>
        <p className="small">
          <span className={tone}>{say(name)}</span>
          <span className="soft">
            {' · '}
            {notice.read ? t('已读', 'read') : t('未读', 'unread')}
            {notice.authority && ` · ${say(notice.authority.name)}`}
          </span>
        </p>
        <p className="notice-body">{say(notice.body)}</p>
        <p className="notice-foot">
          {notice.read ? (
            <To to={to}>
              {follow} {notice.case ?? notice.record?.id}
            </To>
          ) : (
            <a
              href={addressOf(to, search)}
              onClick={(event) => {
                read()
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                void navigate(addressOf(to, search))
              }}
            >
              {follow} {notice.case ?? notice.record?.id}
            </a>
          )}
          {!notice.read && (
            <button type="button" className="plain" onClick={read}>
              {t('标为已读', 'Mark as read')}
            </button>
          )}
        </p>
      </article>
    </li>
  )
}
