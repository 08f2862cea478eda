import { useState } from 'react'
import { signUp } from '../../api/account.ts'
import { useSend } from '../../api/send.ts'
import type { Session } from '../../api/session.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'

const places = ['/name', '/email', '/password', '/phone']

export function SignUpForm({ done }: { readonly done: (session: Session) => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [phone, setPhone] = useState('')
  const [password, setPassword] = useState('')
  const sending = useSend(signUp, { done })
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ name, email, password, ...(phone.trim() !== '' && { phone }) })
      }}
    >
      <Input
        label={t('姓名', 'Name')}
        help={t('与证件上的一致。', 'As on your identity paper.')}
        autoComplete="name"
        required
        value={name}
        change={setName}
        problem={sending.at('/name')}
      />
      <Input
        label={t('电子邮箱', 'E-mail')}
        help={t('用它登录，通知也寄到这里。', 'You sign in with it, and notices go there.')}
        type="email"
        autoComplete="username"
        required
        value={email}
        change={setEmail}
        problem={sending.at('/email')}
      />
      <Input
        label={t('手机（可不填）', 'Telephone (optional)')}
        type="tel"
        autoComplete="tel"
        value={phone}
        change={setPhone}
        problem={sending.at('/phone')}
      />
      <Input
        label={t('密码', 'Password')}
        help={t(
          '越长越好，一句自己记得住的话最好；不必夹杂符号。',
          'The longer the better: best a sentence that you remember; no symbols needed.',
        )}
        type="password"
        autoComplete="new-password"
        required
        value={password}
        change={setPassword}
        problem={sending.at('/password')}
      />
      <Refused sending={sending} places={places} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {sending.pending ? t('正在注册……', 'Signing up…') : t('注册并登录', 'Sign up')}
        </button>
      </p>
      <p className="small soft">
        {t(
          '办理单位事务，注册后在“账户与组织”里添加单位。',
          'To act for an organisation, sign up and then add it under “Account and organisations”.',
        )}
      </p>
    </form>
  )
}
