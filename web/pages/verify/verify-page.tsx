import { useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useTitle } from '../../parts/title.ts'
import { addressOf } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { meantBy } from './meant.ts'
import { Scan } from './scan.tsx'
import { ByToken } from './verdict.tsx'

/** Anyone checks a licence here, without signing in: by its number, by scanning, or with what they were sent. */
export function VerifyPage() {
  const { t } = useWords()
  const { hash } = useLocation()
  const token = decodeURIComponent(hash.slice(1))
  useTitle(t('核验证照', 'Verify a licence'))
  return (
    <div className="page verify">
      <header>
        <h1>{t('核验证照', 'Verify a licence')}</h1>
        {token === '' && (
          <p className="lead">
            {t(
              '输入证照上的编号，扫描二维码，或者粘贴对方发来的链接。无须登录，不留记录。',
              'Enter the number on the licence, scan its QR code, or paste the link you were sent. No sign-in, and nothing is kept.',
            )}
          </p>
        )}
      </header>
      {token !== '' && <ByToken key={token} token={token} />}
      <Ask again={token !== ''} />
    </div>
  )
}

export function Ask({ again }: { readonly again: boolean }) {
  const { t, say } = useWords()
  const [text, write] = useState('')
  const [wrong, setWrong] = useState(false)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const meant = meantBy(text)
  const go = (given: string) => {
    const to = meantBy(given).to
    if (to === null) return false
    navigate(addressOf(to, search))
    return true
  }
  return (
    <section aria-labelledby="ask" className="verify-ask">
      <h2 id="ask" className={again ? '' : 'unseen'}>
        {again ? t('再核验一份', 'Verify another') : t('核验', 'Verify')}
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setWrong(!go(text))
        }}
      >
        <div className="field">
          <label htmlFor="shown">{t('编号、链接或者凭证', 'Number, link or token')}</label>
          <p id="shown-help" className="field-help">
            {t(
              '编号形如 L2026-K7QX-3M9T，大小写和连字符都不要紧。',
              'A number looks like L2026-K7QX-3M9T; capitals and hyphens do not matter.',
            )}
          </p>
          {wrong && meant.to === null && (
            <p id="shown-problem" className="field-problem" role="alert">
              {say(meant.why)}
            </p>
          )}
          <input
            id="shown"
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={text}
            aria-invalid={wrong && meant.to === null}
            aria-describedby={wrong && meant.to === null ? 'shown-help shown-problem' : 'shown-help'}
            onChange={({ target }) => {
              write(target.value)
              setWrong(false)
            }}
          />
        </div>
        <p className="acts">
          <button type="submit" className="act">
            {t('核验', 'Verify')}
          </button>
          <Scan
            found={(given) => {
              write(given)
              const went = go(given)
              setWrong(!went)
              return went
            }}
          />
        </p>
      </form>
    </section>
  )
}
