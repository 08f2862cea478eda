import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { eraseAccount } from '../../api/account.ts'
import type { Account } from '../../api/people-types.ts'
import { useSend } from '../../api/send.ts'
import { startAnew } from '../../api/session.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { addressOf } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Part, SubPart } from './part.tsx'

export function TakeAway({ account }: { readonly account: Account }) {
  const { t } = useWords()
  return (
    <Part id="take-away" name={t('导出与注销', 'Take away, erase')}>
      <SubPart name={t('导出', 'Take a copy')}>
        <p className="soft">
          {t(
            '这里保存的关于您的一切，一个 JSON 文件（个人信息保护法第四十五条）。',
            'Everything that is kept about you here, as one JSON file (Personal Information Protection Law, art. 45).',
          )}
        </p>
        <a className="act quiet" href="/api/account/export" download="onewindow-account.json">
          {t('下载', 'Download')}
        </a>
      </SubPart>
      <SubPart name={t('注销', 'Erase the account')}>
        <p className="soft">
          {t(
            '删除姓名、邮箱、电话、证件和全部登录方式（个人信息保护法第四十七条）。有在办事项，或者案卷还在法定保存期内，就还不能删除，届时会说明是哪一件、到哪一天。',
            'Your name, e-mail, telephone, identity paper and every way of signing in are deleted (Personal Information Protection Law, art. 47). While a case is open, or the law still keeps a file, this has to wait; you are told which and until when.',
          )}
        </p>
        <Erase account={account} />
      </SubPart>
    </Part>
  )
}

function Erase({ account }: { readonly account: Account }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [open, setOpen] = useState(false)
  const [password, setPassword] = useState('')
  const sending = useSend(eraseAccount, {
    done: () => {
      void navigate(addressOf('/', search))
      void startAnew(queries, null)
    },
  })
  if (account.shared)
    return (
      <p className="soft">
        {t('演练账户大家共用，不能注销。', 'An account of practice is shared by everybody and stays.')}
      </p>
    )
  if (!open)
    return (
      <button type="button" className="plain" onClick={() => setOpen(true)}>
        {t('注销账户', 'Erase the account')}
      </button>
    )
  return (
    <form
      className="sheet-form grave"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ password })
      }}
    >
      <p>
        <strong>{t('注销之后不能恢复。', 'This cannot be undone.')}</strong>
      </p>
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
      <Refused sending={sending} places={['/password']} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('注销', 'Erase')}
        </button>
        <button type="button" className="act quiet" onClick={() => setOpen(false)}>
          {t('不注销了', 'Keep it')}
        </button>
      </p>
    </form>
  )
}
