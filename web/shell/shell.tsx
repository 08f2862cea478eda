import { useEffect, useRef } from 'react'
import { type Location, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { htmlLanguage, useWords } from '../words.ts'
import { Colophon } from './colophon.tsx'
import { Masthead } from './masthead.tsx'
import { PracticeBand } from './practice.tsx'
import { SignInOver } from './sign-in-over.tsx'

/** Every address opened anew has the key `default`: its place is kept by what it is, so that no page begins where another was left. */
const placeOf = ({ key, pathname }: Location): string => (key === 'default' ? pathname : key)

export function Shell() {
  const { lang, t } = useWords()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const before = useRef(pathname)

  useEffect(() => {
    document.documentElement.lang = htmlLanguage[lang]
  }, [lang])

  // A new page begins at its heading for the keyboard and for a screen reader.
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <>
      {/* A button: a link would put its own `#` in place of the facts that stand there. */}
      <button
        type="button"
        className="skip"
        onClick={() => {
          main.current?.focus()
          main.current?.scrollIntoView()
        }}
      >
        {t('跳到正文', 'Skip to content')}
      </button>
      <Masthead />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <Colophon />
      <PracticeBand />
      <SignInOver />
      <ScrollRestoration getKey={placeOf} />
    </>
  )
}
