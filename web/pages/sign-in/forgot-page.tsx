import { useState } from 'react'
import { beginReset } from '../../api/account.ts'
import { useSend } from '../../api/send.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** A letter with a link; what is answered does not tell who has an account here. */
export function ForgotPage() {
  const { t } = useWords()
  const [email, setEmail] = useState('')
  const sending = useSend(beginReset)
  const title = t('忘记密码', 'Forgot your password')
  useTitle(title)
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
      </header>
      {sending.done ? (
        <>
          <p className="lead" role="status">
            {t(
              '如果有账户使用这个邮箱，并且邮箱已经确认，邮件几分钟内就到。链接 24 小时内有效。',
              'If an account uses this address and has confirmed it, a letter arrives within minutes. Its link is good for 24 hours.',
            )}
          </p>
          <p className="acts">
            <To to="/sign-in" className="act quiet">
              {t('回到登录', 'Back to signing in')}
            </To>
          </p>
        </>
      ) : (
        <div className="sign-in-sheet alone">
          <form
            className="sheet-form"
            onSubmit={(event) => {
              event.preventDefault()
              void sending.run(email)
            }}
          >
            <Input
              label={t('电子邮箱', 'E-mail')}
              help={t('我们寄去一个链接，打开就能设置新密码。', 'We send you a link, by which you set a new password.')}
              type="email"
              autoComplete="username"
              required
              value={email}
              change={setEmail}
              problem={sending.at('/email')}
            />
            <Refused sending={sending} places={['/email']} />
            <p className="acts">
              <button type="submit" className="act" aria-disabled={sending.pending}>
                {t('寄邮件给我', 'Send me the letter')}
              </button>
              <To to="/sign-in" className="small">
                {t('回到登录', 'Back to signing in')}
              </To>
            </p>
          </form>
        </div>
      )}
    </div>
  )
}
