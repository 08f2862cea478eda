import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { signInAgain } from '../api/send.ts'
import { type Person, type Session, useSession } from '../api/session.ts'
import { useWords } from '../words.ts'
import { Failure, Lines } from './loading.tsx'
import { To } from './to.tsx'

interface Props {
  /** The heading of the page, for those who cannot see the rest yet. */
  readonly title: string
  readonly children: (session: Session, person: Person) => ReactNode
}

/**
 * A page of one's own: whoever is not signed in is told so, and comes back here afterwards. Where the session ends while
 * the page is open, the page stays with all that was typed into it, and a sign-in appears over it.
 */
export function SignedIn({ title, children }: Props) {
  const { t } = useWords()
  const { pathname, search, hash } = useLocation()
  const { data: session, error, refetch } = useSession()
  const [last, setLast] = useState<{ readonly session: Session; readonly person: Person } | null>(null)
  if (session?.person && session !== last?.session) setLast({ session, person: session.person })

  const ended = last !== null && session !== undefined && session.person === null
  useEffect(() => {
    if (ended) void signInAgain()
  }, [ended])

  if (last) return children(last.session, last.person)
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
      </header>
      {error && !session ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : session ? (
        <>
          <p className="lead">{t('这里是您自己的内容，请先登录。', 'This is your own; please sign in first.')}</p>
          <p className="acts">
            <To to={`/sign-in?${new URLSearchParams({ to: pathname + search + hash })}`} className="act">
              {t('登录', 'Sign in')}
            </To>
          </p>
        </>
      ) : (
        <Lines count={6} />
      )}
    </div>
  )
}
