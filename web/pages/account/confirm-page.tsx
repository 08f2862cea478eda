import { useLocation } from 'react-router'
import { confirmEmail, useAccountWrite } from '../../api/account.ts'
import { Refused } from '../../parts/refused.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** Where the link of the letter leads: pressed, not opened alone, so that no program that reads mail confirms anything. */
export function ConfirmPage() {
  const { t } = useWords()
  const token = useLocation().hash.slice(1)
  const sending = useAccountWrite(confirmEmail)
  const title = t('确认电子邮箱', 'Confirm your e-mail address')
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
            {t('邮箱已确认。', 'Your address is confirmed.')}
          </p>
          <p className="acts">
            <To to="/account" className="act">
              {t('到我的账户', 'To my account')}
            </To>
          </p>
        </>
      ) : (
        <>
          <p className="lead">
            {t(
              '如果这个邮箱和这个账户都是您的，请确认；还没有登录的，会先请您登录。',
              'If both this address and this account are yours, confirm it. If you are not signed in, you are asked to first.',
            )}
          </p>
          <form
            className="sheet-form"
            onSubmit={(event) => {
              event.preventDefault()
              void sending.run(token)
            }}
          >
            <Refused sending={sending} />
            <p className="acts">
              <button type="submit" className="act" aria-disabled={sending.pending}>
                {t('确认邮箱', 'Confirm the address')}
              </button>
            </p>
          </form>
        </>
      )}
    </div>
  )
}
