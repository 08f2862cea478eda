import { useState } from 'react'
import { useLocation } from 'react-router'
import { withParameter } from '../address.ts'
import { To } from '../parts/to.tsx'
import { chooseTheme, type Theme, themeNow } from '../theme.ts'
import { useWords } from '../words.ts'
import { Seal } from './seal.tsx'

export function Masthead() {
  const { t } = useWords()
  const { pathname } = useLocation()
  const doors = [
    { to: '/', name: t('方案', 'The plan'), here: pathname === '/' || pathname === '/plan' },
    { to: '/check', name: t('体检', 'Check-up'), here: pathname === '/check' },
    { to: '/rules', name: t('规则', 'Rules'), here: pathname.startsWith('/rules') },
    { to: '/law', name: t('文件', 'Sources'), here: pathname.startsWith('/law') },
  ]
  return (
    <header className="masthead">
      <To to="/" className="wordmark">
        <Seal />
        <span>{t('一窗', 'One Window')}</span>
      </To>
      <nav aria-label={t('主要页面', 'Main pages')}>
        <ul>
          {doors.map(({ to, name, here }) => (
            <li key={to}>
              <To to={to} current={here ? 'page' : undefined}>
                {name}
              </To>
            </li>
          ))}
        </ul>
      </nav>
      <div className="switches">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
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
