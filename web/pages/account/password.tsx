import { useState } from 'react'
import { setPassword, useAccountWrite } from '../../api/account.ts'
import type { Account } from '../../api/people-types.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'
import { SubPart } from './part.tsx'

const places = ['/password', '/new']

export function Password({ account }: { readonly account: Account }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [before, setBefore] = useState('')
  const [next, setNext] = useState('')
  const sending = useAccountWrite(setPassword, () => {
    setOpen(false)
    setBefore('')
    setNext('')
  })
  return (
    <SubPart name={t('密码', 'Password')}>
      {!open && (
        <p className="acts">
          <button
            type="button"
            className="plain"
            onClick={() => {
              sending.reset()
              setOpen(true)
            }}
          >
            {account.password ? t('更改密码', 'Change the password') : t('设一个密码', 'Set a password')}
          </button>
          <span role="status" className="done-note">
            {sending.done && t('已更改；其他地方的登录都已退出。', 'Changed; everything else is signed out.')}
          </span>
        </p>
      )}
      {open && (
        <form
          className="sheet-form"
          onSubmit={(event) => {
            event.preventDefault()
            void sending.run({ password: before, new: next })
          }}
        >
          {account.password && (
            <Input
              label={t('现在的密码', 'The password now')}
              type="password"
              autoComplete="current-password"
              required
              value={before}
              change={setBefore}
              problem={sending.at('/password')}
            />
          )}
          <Input
            label={t('新密码', 'The new password')}
            type="password"
            autoComplete="new-password"
            required
            value={next}
            change={setNext}
            problem={sending.at('/new')}
          />
          <Refused sending={sending} places={places} />
          <p className="acts">
            <button type="submit" className="act" aria-disabled={sending.pending}>
              {t('更改', 'Change')}
            </button>
            <button type="button" className="act quiet" onClick={() => setOpen(false)}>
              {t('不改了', 'Cancel')}
            </button>
          </p>
        </form>
      )}
    </SubPart>
  )
}
