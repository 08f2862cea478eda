import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { onSignInNeeded } from '../api/send.ts'
import { goOn, type Person, type Session, startAnew, useSession } from '../api/session.ts'
import { Lines } from '../parts/loading.tsx'
import { useWords } from '../words.ts'

const SignInForm = lazy(async () => ({ default: (await import('../pages/sign-in/form.tsx')).SignInForm }))

/** The session ended while something was being filled in: a sign-in over the page, and then it goes on. */
export function SignInOver() {
  const { t } = useWords()
  const queries = useQueryClient()
  const person = useSession().data?.person ?? null
  const dialog = useRef<HTMLDialogElement>(null)
  const answer = useRef<((signedIn: boolean) => void) | null>(null)
  const [last, setLast] = useState<Person | null>(null)
  const [shown, show] = useState(false)
  if (person !== null && person.id !== last?.id) setLast(person)

  useEffect(
    () =>
      onSignInNeeded(
        () =>
          new Promise((resolve) => {
            answer.current = resolve
            show(true)
          }),
      ),
    [],
  )
  useEffect(() => {
    if (shown) dialog.current?.showModal()
    else dialog.current?.close()
  }, [shown])

  const close = (signedIn: boolean) => {
    show(false)
    answer.current?.(signedIn)
    answer.current = null
  }
  const done = (now: Session) => {
    const same = last === null || now.person?.id === last.id
    // Someone else does not send what this one filled in.
    close(same)
    if (same) goOn(queries, now)
    else void startAnew(queries, now)
  }
  return (
    <dialog ref={dialog} className="over" aria-labelledby="sign-in-over" onClose={() => close(false)}>
      {shown && (
        <>
          <h2 id="sign-in-over">{last ? t('请重新登录', 'Please sign in again') : t('请先登录', 'Please sign in')}</h2>
          <p>
            {last
              ? t(
                  '登录已经到期。您填写的内容都在，登录后接着办。',
                  'Your session has ended. What you filled in is all here; sign in and it goes on.',
                )
              : t('登录后接着办。', 'Sign in, and it goes on.')}
          </p>
          <Suspense fallback={<Lines count={4} />}>
            <SignInForm email={last?.email ?? ''} done={done} />
          </Suspense>
          <button type="button" className="plain" onClick={() => close(false)}>
            {t('先不登录，回到页面', 'Not now; back to the page')}
          </button>
        </>
      )}
    </dialog>
  )
}
