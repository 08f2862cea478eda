import { useId, useState } from 'react'
import { useTyped } from '../../address.ts'
import { useEntries } from '../../api/registers.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { To } from '../../parts/to.tsx'
import { useWhen } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'

const register = 'health.bse-ban-countries'
const fact = 'originWithoutBseBan'

/** Looks the country of origin up in the register of BSE bans, and fills in the fact that an entry answers. */
export function OriginBan() {
  const { t } = useWords()
  const id = useId()
  const [country, setCountry] = useState('')
  return (
    <details className="against-list no-print">
      <summary>{t('在登记簿中查来源国（地区）', 'Look the country of origin up in the register')}</summary>
      <p className="board-filter">
        <label htmlFor={id}>{t('来源国（地区）', 'Country or region of origin')}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={country}
          onChange={({ target }) => setCountry(target.value)}
        />
      </p>
      {country.trim() !== '' && <Found country={country.trim()} />}
    </details>
  )
}

function Found({ country }: { readonly country: string }) {
  const { t, say } = useWords()
  const { on } = useWhen()
  const [typed, change] = useTyped()
  const { data, error, refetch } = useEntries(register, { words: country, ...(on && { asOf: on }) })
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return <Lines count={2} />
  return (
    <>
      {entries.length === 0 && (
        <p role="status">
          {t(
            '登记簿中没有这个国家（地区）：没有登记，不等于没有禁令，请查海关总署公告。见',
            'The register has no entry of it, which does not mean that there is no ban: see the announcements of customs, and ',
          )}
          <To to={`/registers/${register}`}>{t('登记簿', 'the register')}</To>
          {t('。', '.')}
        </p>
      )}
      {entries.map(({ key, values, words }) => {
        const answer = values.standing === 'free' ? 'yes' : 'no'
        const filled = typed[fact] === answer
        return (
          <p key={key} className="acts">
            <To to={`/registers/${register}?${new URLSearchParams({ key })}`}>{key}</To>
            <span>{say(words.standing ?? { zh: '', en: '' })}</span>
            <button type="button" className="act quiet" disabled={filled} onClick={() => change({ [fact]: answer })}>
              {filled ? t('已填入', 'Filled in') : t('据此填入', 'Fill it in')}
            </button>
          </p>
        )
      })}
    </>
  )
}
