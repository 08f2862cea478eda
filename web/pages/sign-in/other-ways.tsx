import { browserSupportsWebAuthn, startAuthentication, WebAuthnError } from '@simplewebauthn/browser'
import { beginPasskeySignIn, finishPasskeySignIn } from '../../api/account.ts'
import { useSend } from '../../api/send.ts'
import { type Session, useSession } from '../../api/session.ts'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'
import { afterwards } from './afterwards.ts'

/** A passkey, and the organisation's own sign-in where one is connected. */
export function OtherWays({ done }: { readonly done: (session: Session) => void }) {
  const { t } = useWords()
  const outside = useSession().data?.outside ?? null
  const passkeys = browserSupportsWebAuthn()
  if (!passkeys && outside === null) return null
  return (
    <>
      <p className="or-else">{t('或者', 'or')}</p>
      <div className="other-ways">
        {passkeys && <WithPasskey done={done} />}
        {outside !== null && (
          // Leaves this site: a plain link, so that the way back begins anew.
          <a className="act quiet" href={`/api/account/oidc/start?${new URLSearchParams({ to: afterwards() })}`}>
            {t(`用 ${outside.name} 的账户登录`, `Use your account at ${outside.name}`)}
          </a>
        )}
      </div>
    </>
  )
}

function WithPasskey({ done }: { readonly done: (session: Session) => void }) {
  const { t } = useWords()
  const sending = useSend(
    async (_: Record<string, never>, sent) => {
      const optionsJSON = await beginPasskeySignIn({ ...sent, key: `${sent.key}-begin` })
      return finishPasskeySignIn(await startAuthentication({ optionsJSON }), { ...sent, key: `${sent.key}-finish` })
    },
    { done },
  )
  // Put away by the person themselves: nothing is wrong.
  const given = sending.error instanceof Error && putAway(sending.error)
  return (
    <>
      <button type="button" className="act quiet" aria-disabled={sending.pending} onClick={() => void sending.run({})}>
        {t('用通行密钥登录', 'Use a passkey')}
      </button>
      {given ? (
        <p role="status" className="small soft">
          {t('没有选用通行密钥。', 'No passkey was chosen.')}
        </p>
      ) : (
        <Refused sending={sending} />
      )}
    </>
  )
}

const putAway = (error: Error): boolean =>
  error.name === 'NotAllowedError' ||
  error.name === 'AbortError' ||
  (error instanceof WebAuthnError && error.code === 'ERROR_CEREMONY_ABORTED')
