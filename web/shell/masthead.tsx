import { useState } from 'react'
import { useLocation } from 'react-router'
import { withParameter } from '../address.ts'
import { useSession } from '../api/session.ts'
import { To } from '../parts/to.tsx'
import { chooseTheme, type Theme, themeNow } from '../theme.ts'
import { useWords } from '../words.ts'
import { type Door, doorsFor } from './doors.ts'
import { Menu } from './menu.tsx'
import { PersonMenu } from './person.tsx'
import { Seal } from './seal.tsx'

export function Masthead() {
  const { t } = useWords()
  const { pathname } = useLocation()
  const session = useSession().data
  const doors = doorsFor(session)
  const later = doors.filter((each) => each.later)
  return (
    <header className="masthead">
      <To to="/" className="wordmark">
        <Seal />
        <span>{t('一窗', 'One Window')}</span>
      </To>
      <nav aria-label={t('主要页面', 'Main pages')}>
        <ul>
          {doors.map((each) => (
            <li key={each.to} className={each.later && 'door-later'}>
              <DoorLink door={each} />
            </li>
          ))}
          <li className="door-more">
            <Menu name={t('更多', 'More')} className={later.some(({ here }) => here(pathname)) ? 'current' : ''}>
              <ul>
                {later.map((each) => (
                  <li key={each.to}>
                    <DoorLink door={each} />
                  </li>
                ))}
              </ul>
            </Menu>
          </li>
        </ul>
      </nav>
      <div className="switches">
        {session?.person ? <PersonMenu session={session} person={session.person} /> : <SignInLink />}
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

function DoorLink({ door: { to, name, here } }: { readonly door: Door }) {
  const { say } = useWords()
  const { pathname } = useLocation()
  return (
    <To to={to} current={here(pathname) ? 'page' : undefined}>
      {say(name)}
    </To>
  )
}

/** Leads back to where one was. */
function SignInLink() {
  const { t } = useWords()
  const { pathname, search, hash } = useLocation()
  const from =
    pathname === '/sign-in' || pathname === '/' ? '' : `?${new URLSearchParams({ to: pathname + search + hash })}`
  return (
    <To to={`/sign-in${from}`} className="switch" current={pathname === '/sign-in' ? 'page' : undefined}>
      {t('登录', 'Sign in')}
    </To>
  )
}

/** A plain link to the same address in the other language: it keeps the date, the facts and the place. */
function LanguageSwitch() {
  const { lang } = useWords()
  const { pathname, search, hash } = useLocation()
  const other = lang === 'zh' ? 'en' : 'zh'
  const to = `${pathname}${withParameter(search, 'lang', other)}${hash}`
  return <SwitchLink to={to} lang={other} />
}

function SwitchLink({ to, lang }: { readonly to: string; readonly lang: 'zh' | 'en' }) {
  return (
    <To to={to} className="switch" preventScrollReset replace>
      <span lang={lang === 'zh' ? 'zh-CN' : 'en'}>{lang === 'zh' ? '中文' : 'English'}</span>
    </To>
  )
}

function ThemeSwitch() {
  const { t } = useWords()
  const [theme, setTheme] = useState<Theme>(themeNow)
  const other = theme === 'light' ? 'dark' : 'light'
  return (
    <button
      type="button"
      className="switch"
      aria-label={other === 'dark' ? t('换成深色', 'Switch to dark') : t('换成浅色', 'Switch to light')}
      onClick={() => {
        chooseTheme(other)
        setTheme(other)
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path
          d={theme === 'light' ? 'M10 2.75a7.25 7.25 0 0 1 0 14.5z' : 'M10 2.75a7.25 7.25 0 0 0 0 14.5z'}
          fill="currentColor"
        />
      </svg>
    </button>
  )
}
