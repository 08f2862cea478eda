import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { useState } from 'react'
import { beginPasskey, finishPasskey, removePasskey, useAccountWrite } from '../../api/account.ts'
import type { Account, Passkey } from '../../api/people-types.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { Sure } from '../../parts/sure.tsx'
import { Time } from '../../parts/time.tsx'
import { useWords } from '../../words.ts'
import { SubPart } from './part.tsx'

export function Passkeys({ account }: { readonly account: Account }) {
  const { t } = useWords()
  return (
    <SubPart name={t('通行密钥', 'Passkeys')}>
      <p className="soft">
        {t(
          '用手机、电脑的指纹或面容，或者安全密钥登录。不用密码，也骗不走。',
          'Sign in with the fingerprint or face of your telephone or computer, or with a security key. No password, and nothing to be tricked out of.',
        )}
      </p>
      {account.passkeys.length > 0 && (
        <ul className="own-things">
          {account.passkeys.map((each) => (
            <Kept key={each.id} passkey={each} />
          ))}
        </ul>
      )}
      {browserSupportsWebAuthn() ? (
        <Add />
      ) : (
        <p className="small soft">{t('这个浏览器不支持通行密钥。', 'This browser has no passkeys.')}</p>
      )}
    </SubPart>
  )
}

function Kept({ passkey: { id, name, since, used } }: { readonly passkey: Passkey }) {
  const { t } = useWords()
  const sending = useAccountWrite(removePasskey)
  return (
    <li>
      <div>
        <p>{name}</p>
        <p className="small soft">
          {t('添加于 ', 'Added ')}
          <Time at={since} />
          {used && (
            <>
              {t('，最近用于 ', ', last used ')}
              <Time at={used} />
            </>
          )}
        </p>
        <Refused sending={sending} />
      </div>
      <Sure
        name={t('删除', 'Remove')}
        says={t('删除后不能再用它登录。', 'It will no longer sign you in.')}
        press={t('确定删除', 'Remove it')}
        pending={sending.pending}
        run={() => void sending.run(id)}
      />
    </li>
  )
}

function Add() {
  const { t } = useWords()
  const [name, setName] = useState('')
  const sending = useAccountWrite(
    async (given: string, sent) => {
      const optionsJSON = await beginPasskey({ ...sent, key: `${sent.key}-begin` })
      const response = await startRegistration({ optionsJSON })
      return finishPasskey({ name: given, response }, { ...sent, key: `${sent.key}-finish` })
    },
    () => setName(''),
  )
  const putAway = sending.error instanceof Error && sending.error.name === 'NotAllowedError'
  const known = sending.error instanceof Error && sending.error.name === 'InvalidStateError'
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run(name)
      }}
    >
      <Input
        label={t('给它起个名字', 'A name for it')}
        help={t('比如“我的手机”，以后认得出。', 'Such as “my telephone”, so that you know it later.')}
        autoComplete="off"
        required
        maxLength={60}
        value={name}
        change={setName}
        problem={sending.at('/name')}
      />
      {putAway || known ? (
        <p role="alert" className="small soft">
          {known
            ? t('这个设备上已经有这个账户的通行密钥。', 'This device has a passkey for this account already.')
            : t('没有添加。', 'Nothing was added.')}
        </p>
      ) : (
        <Refused sending={sending} places={['/name']} />
      )}
      <p className="acts">
        <button type="submit" className="act quiet" aria-disabled={sending.pending}>
          {t('添加通行密钥', 'Add a passkey')}
        </button>
      </p>
    </form>
  )
}
