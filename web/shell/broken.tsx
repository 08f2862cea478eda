import { useTitle } from '../parts/title.ts'
import { useWords } from '../words.ts'

/** Shown where a page itself fails, so that the reader is not left with nothing. */
export function Broken() {
  const { t } = useWords()
  useTitle(t('这一页出了错', 'This page failed'))
  return (
    <div className="page">
      <header>
        <h1>{t('这一页出了错', 'This page failed')}</h1>
        <p className="lead">
          {t(
            '您填写的内容仍在地址栏里，重新载入不会丢失。',
            'What you filled in is still in the address; loading the page again loses nothing.',
          )}
        </p>
      </header>
      <p>
        <button type="button" className="act" onClick={() => window.location.reload()}>
          {t('重新载入', 'Load again')}
        </button>
      </p>
    </div>
  )
}
