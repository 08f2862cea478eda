import { lazy, Suspense, useState } from 'react'
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, useAccountWrite } from '../../api/account.ts'
import type { Account } from '../../api/people-types.ts'
import { useSend } from '../../api/send.ts'
import { Copy } from '../../parts/copy.tsx'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { Time } from '../../parts/time.tsx'
import { useWords } from '../../words.ts'
import { SubPart } from './part.tsx'

const QrCode = lazy(async () => ({ default: (await import('../../parts/qr.tsx')).QrCode }))

export function SecondFactor({ account }: { readonly account: Account }) {
  const { t } = useWords()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  return (
    <SubPart name={t('第二道验证', 'Second factor')}>
      {codes ? (
        <BackupCodes codes={codes} done={() => setCodes(null)} />
      ) : account.secondFactor ? (
        <SetUp account={account} factor={account.secondFactor} />
      ) : (
        <NotSet done={setCodes} />
      )}
    </SubPart>
  )
}

interface NotSetProps {
  readonly done: (codes: readonly string[]) => void
}

function NotSet({ done }: NotSetProps) {
  const { t } = useWords()
  const begin = useSend(beginSecondFactor)
  const [begun, setBegun] = useState<{ readonly uri: string; readonly secret: string } | null>(null)
  if (begun) return <Confirm begun={begun} done={done} cancel={() => setBegun(null)} />
  return (
    <>
      <p className="soft">
        {t(
          '没有设置。设置之后，登录除了密码还要验证器应用里的 6 位数字：密码泄露了，别人也进不来。',
          'Not set. With it, signing in takes the 6 digits of an authenticator app besides the password: a stolen password alone opens nothing.',
        )}
      </p>
      <Refused sending={begin} />
      <button
        type="button"
        className="act quiet"
        aria-disabled={begin.pending}
        onClick={() => void begin.run({}).then((given) => given && setBegun(given))}
      >
        {t('设置', 'Set it up')}
      </button>
    </>
  )
}

interface ConfirmProps {
  readonly begun: { readonly uri: string; readonly secret: string }
  readonly done: (codes: readonly string[]) => void
  readonly cancel: () => void
}

function Confirm({ begun: { uri, secret }, done, cancel }: ConfirmProps) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const sending = useAccountWrite(confirmSecondFactor, ({ codes }) => done(codes))
  return (
    <div className="second-factor-begun">
      <Suspense fallback={<div className="qr-code" />}>
        <QrCode
          text={uri}
          label={t(
            '验证器应用用的二维码；扫不了，用旁边的密钥',
            'QR code for the authenticator app; or use the key beside it',
          )}
        />
      </Suspense>
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault()
          void sending.run({ code: code.replaceAll(/\s/g, '') })
        }}
      >
        <p>
          {t(
            '用验证器应用扫码，或者把这个密钥手工输进去：',
            'Scan it with an authenticator app, or type this key into it:',
          )}
          <br />
          <code>{secret.match(/.{1,4}/g)?.join(' ')}</code> <Copy text={secret} />
        </p>
        <Input
          label={t('应用显示的 6 位数字', 'The 6 digits that the app shows')}
          autoComplete="one-time-code"
          inputMode="numeric"
          className="short-code"
          required
          value={code}
          change={setCode}
          problem={sending.at('/code')}
        />
        <Refused sending={sending} places={['/code']} />
        <p className="acts">
          <button type="submit" className="act" aria-disabled={sending.pending}>
            {t('启用', 'Turn on')}
          </button>
          <button type="button" className="act quiet" onClick={cancel}>
            {t('先不设', 'Not now')}
          </button>
        </p>
      </form>
    </div>
  )
}

interface CodesProps {
  readonly codes: readonly string[]
  readonly done: () => void
}

function BackupCodes({ codes, done }: CodesProps) {
  const { t } = useWords()
  return (
    <div className="secret-shown" role="status">
      <p>
        <strong>{t('已启用。请把这些备用码收好。', 'It is on. Keep these backup codes safe.')}</strong>{' '}
        {t(
          '手机丢了，用它们登录，每个只能用一次。现在不抄下，以后不再显示。',
          'When the telephone is lost you sign in with them, each once. They are shown now and never again.',
        )}
      </p>
      <ul className="backup-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="acts">
        <Copy text={codes.join('\n')} name={t('全部复制', 'Copy all')} />
        <button type="button" className="plain" onClick={() => window.print()}>
          {t('打印', 'Print')}
        </button>
        <button type="button" className="act quiet" onClick={done}>
          {t('收好了', 'I keep them')}
        </button>
      </p>
    </div>
  )
}

interface SetProps {
  readonly account: Account
  readonly factor: NonNullable<Account['secondFactor']>
}

function SetUp({ account, factor: { since, codesLeft } }: SetProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [password, setPassword] = useState('')
  const sending = useAccountWrite(removeSecondFactor, () => setOpen(false))
  return (
    <>
      <p>
        {t('已启用，自 ', 'On since ')}
        <Time at={since} />
        {t(`；还有 ${codesLeft} 个备用码。`, `; ${codesLeft} backup codes left.`)}
      </p>
      {codesLeft <= 2 && (
        <p className="tone-amber">
          {t(
            '备用码快用完了：先关闭，再设置一次，就有新的。',
            'Nearly out of backup codes: turn it off and set it up again for new ones.',
          )}
        </p>
      )}
      {!open ? (
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          {t('关闭第二道验证', 'Turn it off')}
        </button>
      ) : (
        <form
          className="sheet-form"
          onSubmit={(event) => {
            event.preventDefault()
            void sending.run({ password })
          }}
        >
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
              {t('关闭', 'Turn off')}
            </button>
            <button type="button" className="act quiet" onClick={() => setOpen(false)}>
              {t('不关了', 'Keep it on')}
            </button>
          </p>
        </form>
      )}
    </>
  )
}
