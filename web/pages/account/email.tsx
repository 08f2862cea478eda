import { useState } from 'react'
import { changeEmail, sendConfirmation, useAccountWrite } from '../../api/account.ts'
import type { Account } from '../../api/people-types.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'

/** Whether the address is proven, and what to do where it is not. */
export function EmailStanding({ account: { emailProven, mails, shared } }: { readonly account: Account }) {
  const { t } = useWords()
  const sending = useAccountWrite(sendConfirmation)
  if (shared) return null
  if (emailProven) return <span className="small soft">{t('已确认', 'confirmed')}</span>
  if (!mails)
    return (
      <span className="small soft">
        {t('未确认：这里没有设置邮件服务器', 'not confirmed: no mail server is set here')}
      </span>
    )
  return (
    <>
      <span className="small soft">
        {t('还没有确认：请打开邮件里的链接。', 'Not confirmed yet: open the link in the letter.')}
      </span>{' '}
      <button type="button" className="plain" aria-disabled={sending.pending} onClick={() => void sending.run({})}>
        {t('再发一封', 'Send it again')}
      </button>
      <span role="status" className="done-note">
        {sending.done && t('已发出。', 'Sent.')}
      </span>
      <Refused sending={sending} />
    </>
  )
}

interface Props {
  readonly account: Account
  readonly done: () => void
}

const places = ['/email', '/password']

export function EmailForm({ account, done }: Props) {
  const { t } = useWords()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const sending = useAccountWrite(changeEmail, done)
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ email, password })
      }}
    >
      <Input
        label={t('新的电子邮箱', 'The new e-mail address')}
        help={t('以后用它登录。', 'You sign in with it from then on.')}
        type="email"
        autoComplete="email"
        required
        value={email}
        change={setEmail}
        problem={sending.at('/email')}
      />
      {account.password && (
        <Input
          label={t('密码', 'Password')}
          help={t('确认是您本人。', 'To be sure that it is you.')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          change={setPassword}
          problem={sending.at('/password')}
        />
      )}
      <Refused sending={sending} places={places} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('更换', 'Change')}
        </button>
        <button type="button" className="act quiet" onClick={done}>
          {t('不改了', 'Cancel')}
        </button>
      </p>
    </form>
  )
}
