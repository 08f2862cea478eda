import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { signIn } from '../../api/account.ts'
import { kindOf, useSend } from '../../api/send.ts'
import { type Session, useSession } from '../../api/session.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { OtherWays } from './other-ways.tsx'

interface Props {
  readonly email?: string
  readonly done: (session: Session) => void
}

const places = ['/email', '/password', '/code']

/** E-mail and password, then the second factor where the account has one; or a passkey. */
export function SignInForm({ email: first = '', done }: Props) {
  const { t } = useWords()
  // Over a page one stays on the page: what was typed there would be lost.
  const onItsPage = useLocation().pathname === '/sign-in'
  const forgets = (useSession().data?.mails ?? false) && onItsPage
  const [email, setEmail] = useState(first)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asksCode, askCode] = useState(false)
  const sending = useSend(signIn, { done })
  const wanted = sending.problem !== null && kindOf(sending.problem) === 'second-factor-needed'
  if (wanted && !asksCode) askCode(true)

  const submit = () => void sending.run({ email, password, ...(asksCode && { code: code.replaceAll(/\s/g, '') }) })
  const form = useRef<HTMLFormElement>(null)
  // Who it is stands there already.
  useEffect(() => {
    if (first !== '') form.current?.querySelector<HTMLElement>('[type="password"]')?.focus()
  }, [first])
  return (
    <>
      <form
        ref={form}
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {asksCode ? (
          <>
            <p>{t(`${email} 的密码正确。`, `The password for ${email} is right.`)}</p>
            <Code value={code} change={setCode} problem={wanted ? undefined : sending.at('/code')} />
          </>
        ) : (
          <>
            <Input
              label={t('电子邮箱', 'E-mail')}
              type="email"
              autoComplete="username webauthn"
              required
              value={email}
              change={setEmail}
              problem={sending.at('/email')}
            />
            <Input
              label={t('密码', 'Password')}
              type="password"
              autoComplete="current-password"
              required
              value={password}
              change={setPassword}
              problem={sending.at('/password')}
            />
          </>
        )}
        {!wanted && <Refused sending={sending} places={places} />}
        <p className="acts">
          <button type="submit" className="act" aria-disabled={sending.pending}>
            {sending.pending ? t('正在登录……', 'Signing in…') : t('登录', 'Sign in')}
          </button>
          {!asksCode && forgets && (
            <To to="/sign-in/forgot" className="small">
              {t('忘记密码', 'Forgot your password?')}
            </To>
          )}
          {asksCode && (
            <button
              type="button"
              className="act quiet"
              onClick={() => {
                askCode(false)
                setCode('')
                sending.reset()
              }}
            >
              {t('换一个账户', 'Another account')}
            </button>
          )}
        </p>
      </form>
      {!asksCode && <OtherWays done={done} />}
    </>
  )
}

interface CodeProps {
  readonly value: string
  readonly change: (value: string) => void
  readonly problem: ReturnType<ReturnType<typeof useSend>['at']>
}

function Code({ value, change, problem }: CodeProps) {
  const { t } = useWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  return (
    <div ref={place}>
      <Input
        label={t('验证码', 'Code')}
        help={t(
          '验证器应用现在显示的 6 位数字。手机不在身边，就用一个备用码。',
          'The 6 digits that your authenticator app shows now. Without your phone, use one of your backup codes.',
        )}
        autoComplete="one-time-code"
        className="short-code"
        spellCheck={false}
        required
        value={value}
        change={change}
        problem={problem}
      />
    </div>
  )
}
