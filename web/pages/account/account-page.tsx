import { useAccount } from '../../api/account.ts'
import type { Text } from '../../api/types.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { useHashTarget } from '../../parts/target.ts'
import { useTitle } from '../../parts/title.ts'
import { useWords } from '../../words.ts'
import { Me } from './me.tsx'
import { Messages } from './messages.tsx'
import { Organisations } from './organisations.tsx'
import { Programs } from './programs.tsx'
import { Readings } from './readings.tsx'
import { Security } from './security.tsx'
import { Sessions } from './sessions.tsx'
import { TakeAway } from './take-away.tsx'

const parts: readonly { readonly id: string; readonly name: Text }[] = [
  { id: 'me', name: { zh: '本人', en: 'Yourself' } },
  { id: 'organisations', name: { zh: '单位与委托', en: 'Organisations' } },
  { id: 'security', name: { zh: '登录方式', en: 'Signing in' } },
  { id: 'sessions', name: { zh: '登录在哪里', en: 'Where signed in' } },
  { id: 'messages', name: { zh: '通知寄到哪里', en: 'Messages' } },
  { id: 'programs', name: { zh: '程序的令牌', en: 'Programs' } },
  { id: 'readings', name: { zh: '谁看过', en: 'Who read it' } },
  { id: 'take-away', name: { zh: '导出与注销', en: 'Take away, erase' } },
]

export function AccountPage() {
  const { t } = useWords()
  const title = t('账户与组织', 'Account and organisations')
  useTitle(title)
  return <SignedIn title={title}>{() => <Account title={title} />}</SignedIn>
}

function Account({ title }: { readonly title: string }) {
  const { t, say } = useWords()
  const { data: account, error, refetch } = useAccount()
  useHashTarget(account !== undefined)
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
      </header>
      {!account ? (
        error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : (
          <Lines count={12} />
        )
      ) : (
        <div className="account-sheet">
          <nav className="account-contents no-print" aria-label={t('本页各部分', 'Parts of this page')}>
            <ul>
              {parts.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{say(name)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="account-parts">
            <Me account={account} />
            <Organisations />
            <Security account={account} />
            <Sessions account={account} />
            <Messages account={account} />
            <Programs account={account} />
            <Readings />
            <TakeAway account={account} />
          </div>
        </div>
      )}
    </div>
  )
}
