import { connectOutside, useAccountWrite } from '../../api/account.ts'
import type { Account } from '../../api/people-types.ts'
import { useSession } from '../../api/session.ts'
import { Refused } from '../../parts/refused.tsx'
import { Time } from '../../parts/time.tsx'
import { useWords } from '../../words.ts'
import { SubPart } from './part.tsx'

/** Signing in with an account that one's organisation keeps; only where the installation is connected to one. */
export function Outside({ account }: { readonly account: Account }) {
  const { t } = useWords()
  const connected = useSession().data?.outside ?? null
  const sending = useAccountWrite(connectOutside, ({ url }) => window.location.assign(url))
  if (connected === null && account.outside.length === 0) return null
  return (
    <SubPart name={t('单位统一登录', 'Your organisation’s sign-in')}>
      {account.outside.length > 0 ? (
        <ul className="own-things">
          {account.outside.map(({ issuer, since }) => (
            <li key={issuer}>
              <span>{issuer}</span>
              <span className="small soft">
                {t('连接于 ', 'connected ')}
                <Time at={since} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p className="soft">
            {t(
              '连接之后，用单位的账户就能登录这里。',
              'Once connected, you sign in here with the account of your organisation.',
            )}
          </p>
          <Refused sending={sending} />
          <button
            type="button"
            className="act quiet"
            aria-disabled={sending.pending}
            onClick={() => void sending.run({})}
          >
            {t('连接', 'Connect it')}
          </button>
        </>
      )}
    </SubPart>
  )
}
