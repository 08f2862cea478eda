import { useId, useState } from 'react'
import { type Session, useMoveClock, useSession } from '../api/session.ts'
import { DateInput } from '../parts/date-input.tsx'
import { sayDay } from '../parts/day.tsx'
import { Refused } from '../parts/refused.tsx'
import { To } from '../parts/to.tsx'
import { useWords } from '../words.ts'
import { Menu } from './menu.tsx'

/** Says on every page that this is practice, and what day it is here; whoever is signed in moves the clock on. */
export function PracticeBand() {
  const { t } = useWords()
  const session = useSession().data
  if (session?.mode !== 'practice') return null
  const { today, movable } = session.clock
  return (
    <aside className="practice" aria-label={t('演练', 'Practice')}>
      <strong className="practice-mark">{t('演练', 'Practice')}</strong>
      <span className="practice-says">{t('数据不是真的，不具效力', 'nothing here is real or has effect')}</span>
      {movable ? (
        <Menu
          className="practice-clock"
          name={
            <>
              <Today day={today} />
              <span className="practice-move">{t('拨动时钟', 'Move the clock')}</span>
            </>
          }
        >
          <Mover session={session} today={today} />
        </Menu>
      ) : (
        <Today day={today} />
      )}
    </aside>
  )
}

const weekdays = {
  zh: new Intl.DateTimeFormat('zh-CN', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
}

function Today({ day }: { readonly day: string }) {
  const { lang } = useWords()
  const weekday = weekdays[lang].format(new Date(`${day}T00:00:00Z`))
  return (
    <time dateTime={day}>
      {lang === 'en' && `${weekday}, `}
      {sayDay(day, lang)}
      {lang === 'zh' && ` ${weekday}`}
    </time>
  )
}

/** The server moves the clock by no more than this at once. */
const farthest = 400

function Mover({ session, today }: { readonly session: Session; readonly today: string }) {
  const { t, lang } = useWords()
  const move = useMoveClock()
  const label = useId()
  const [to, setTo] = useState('')
  const days = to === '' ? 0 : daysBetween(today, to)
  const reachable = days >= 1 && days <= farthest
  return (
    <>
      <p className="small">
        {t(
          '拨动时钟，期限就当场走完：催办、默示受理、到期失效依次发生，各在各的日子。时钟只能往前，所有人共用。',
          'Move the clock on and time limits run out before your eyes: warnings, deemed acceptance, expiry, each on its own day. It only goes forward, for everybody.',
        )}
      </p>
      {session.person ? (
        <>
          <p className="acts">
            <button type="button" className="act quiet" aria-disabled={move.pending} onClick={() => void move.run(1)}>
              {t('过 1 天', '+ 1 day')}
            </button>
            <button type="button" className="act quiet" aria-disabled={move.pending} onClick={() => void move.run(7)}>
              {t('过 1 周', '+ 1 week')}
            </button>
            <button type="button" className="act quiet" aria-disabled={move.pending} onClick={() => void move.run(30)}>
              {t('过 30 天', '+ 30 days')}
            </button>
          </p>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (reachable) void move.run(days).then((moved) => moved && setTo(''))
            }}
          >
            <label htmlFor={label}>{t('或者拨到这一天', 'Or on to this day')}</label>
            <p className="acts">
              <DateInput id={label} value={to} commit={setTo} />
              <button type="submit" className="act quiet" disabled={!reachable} aria-disabled={move.pending}>
                {t('拨过去', 'Go')}
              </button>
            </p>
            {to !== '' && !reachable && (
              <p className="small soft">
                {days < 1
                  ? t('请选今天以后的日子。', 'Choose a day after today.')
                  : t(`一次至多 ${farthest} 天。`, `At most ${farthest} days at once.`)}
              </p>
            )}
          </form>
        </>
      ) : (
        <p className="small">
          <To to="/sign-in">{t('登录后可以拨动', 'Sign in to move it')}</To>
        </p>
      )}
      <p role="status" className="small">
        {move.pending
          ? t('正在把到期的事办完……', 'Doing what falls due on the way…')
          : move.done && t(`现在是 ${sayDay(today, lang)}。`, `It is now ${sayDay(today, lang)}.`)}
      </p>
      <Refused sending={move} />
    </>
  )
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
