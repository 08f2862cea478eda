import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { useParameter } from '../../address.ts'
import { type Person, type Session, startAnew, useSession, useSignOut } from '../../api/session.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useTitle } from '../../parts/title.ts'
import { addressOf, To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { homeOf, wanted } from './afterwards.ts'
import { SignInForm } from './form.tsx'
import { AccountsToTry } from './practice-accounts.tsx'
import { SignUpForm } from './sign-up.tsx'

export function SignInPage() {
  const { t } = useWords()
  const [search] = useSearchParams()
  const [kind, choose] = useParameter('new')
  const { data: session, error, refetch } = useSession()
  const queries = useQueryClient()
  const navigate = useNavigate()
  useTitle(kind === null ? t('登录', 'Sign in') : t('注册', 'Sign up'))

  const goOn = (now: Session) => {
    void navigate(addressOf(wanted(search) ?? homeOf(now), search))
    void startAnew(queries, now)
  }
  const accounts = session?.practice ?? null
  return (
    <div className="page">
      <header>
        <h1>{kind === null ? t('登录', 'Sign in') : t('注册', 'Sign up')}</h1>
      </header>
      {error && !session ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !session ? (
        <Lines count={8} />
      ) : session.person ? (
        <Already session={session} person={session.person} to={wanted(search)} />
      ) : (
        <div className={accounts ? 'sign-in-sheet' : 'sign-in-sheet alone'}>
          <div>
            <FromElsewhere problem={search.get('problem')} />
            <p className="forms sign-in-kinds">
              <button type="button" aria-pressed={kind === null} onClick={() => choose(null)}>
                {t('已有账户', 'I have an account')}
              </button>
              <button type="button" aria-pressed={kind !== null} onClick={() => choose('1')}>
                {t('注册新账户', 'I am new')}
              </button>
            </p>
            {kind === null ? <SignInForm done={goOn} /> : <SignUpForm done={goOn} />}
          </div>
          {accounts && <AccountsToTry accounts={accounts} done={goOn} />}
        </div>
      )}
    </div>
  )
}

/** Back from a sign-in elsewhere that did not succeed. The address says which; the words are ours, for anybody can write an address. */
function FromElsewhere({ problem }: { readonly problem: string | null }) {
  const { t } = useWords()
  if (problem === null) return null
  return (
    <p role="alert" className="refused from-elsewhere">
      {problem === 'slow-down'
        ? t('尝试过于频繁，请过几分钟再试。', 'Too many attempts; try again in a few minutes.')
        : t(
            '在别处的登录没有成功，这里没有登录。请再试一次，或者用密码登录。',
            'The sign-in elsewhere did not succeed, and you are not signed in. Try again, or use your password.',
          )}
    </p>
  )
}

interface AlreadyProps {
  readonly session: Session
  readonly person: Person
  readonly to: string | null
}

function Already({ session, person, to }: AlreadyProps) {
  const { t } = useWords()
  const leave = useSignOut(() => undefined)
  return (
    <>
      <p className="lead">{t(`您已登录：${person.name}。`, `You are signed in as ${person.name}.`)}</p>
      <p className="acts">
        <To to={to ?? homeOf(session)} className="act">
          {t('继续', 'Go on')}
        </To>
        <button type="button" className="act quiet" aria-disabled={leave.pending} onClick={() => void leave.run({})}>
          {t('退出，换一个账户', 'Sign out and use another account')}
        </button>
      </p>
      <Refused sending={leave} />
    </>
  )
}
