import { useParams } from 'react-router'
import { useTitle } from '../../parts/title.ts'
import { useWords } from '../../words.ts'
import { ByNumber } from './verdict.tsx'
import { Ask } from './verify-page.tsx'

/** Where the QR code of a printed licence leads. */
export function NumberPage() {
  const { t } = useWords()
  const { number = '' } = useParams()
  useTitle(`${t('核验证照', 'Verify a licence')} ${number}`)
  return (
    <div className="page verify">
      <header>
        <h1>{t('核验证照', 'Verify a licence')}</h1>
      </header>
      <ByNumber key={number} number={number} />
      <Ask again />
    </div>
  )
}
