import { useState } from 'react'
import { useLocation } from 'react-router'
import { finishReset } from '../../api/account.ts'
import { useSend } from '../../api/send.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** Where the link of the letter leads: another password, and then one signs in with it. */
export function ResetPage() {
  const { t } = useWords()
  const token = useLocation().hash.slice(1)
  const [password, setPassword] = useState('')
  const sending = useSend(finishReset)
  const title = t('设置新密码', 'Set a new password')
  useTitle(title)
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
      </header>
      {token === '' ? (
        <p className="lead">{t('请打开邮件里完整的链接。', 'Please open the whole link of the letter.')}</p>
      ) : sending.done ? (
        <>
          <p className="lead" role="status">
            {t(
              '新密码已设好；以前的登录和程序令牌都已失效。',
              'The new password is set. Everything that was signed in is signed out, programs too.',
            )}
          </p>
          <p className="acts">
            <To to="/sign-in" className="act">
              {t('登录', 'Sign in')}
            </To>
          </p>
        </>
      ) : (
        <div className="sign-in-sheet alone">
          <form
            className="sheet-form"
            onSubmit={(event) => {
              event.preventDefault()
              void sending.run({ token, password })
            }}
          >
            <Input
              label={t('新密码', 'The new password')}
              help={t('至少 10 个字符；几个词连起来就很好。', 'At least 10 characters; a few words in a row do well.')}
              type="password"
              autoComplete="new-password"
              required
              value={password}
              change={setPassword}
              problem={sending.at('/password')}
            />
            <Refused sending={sending} places={['/password']} />
            <p className="acts">
              <button type="submit" className="act" aria-disabled={sending.pending}>
                {t('设置', 'Set it')}
              </button>
              {sending.at('/token') && (
                <To to="/sign-in/forgot" className="small">
                  {t('再要一封邮件', 'Ask for another letter')}
                </To>
              )}
            </p>
          </form>
        </div>
      )}
    </div>
  )
}
