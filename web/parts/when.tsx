import { useId } from 'react'
import { isDate, today, useParameter } from '../address.ts'
import { useWords } from '../words.ts'
import { DateInput } from './date-input.tsx'

/** The two dates of every answer: when the facts are so, and as of when the law is known. */
export function When() {
  const { t } = useWords()
  const [on] = useParameter('on')
  const [knownOn] = useParameter('knownOn')
  return (
    <div className="when">
      <DateParameter name="on" label={t('事实发生之日', 'The day the facts are so')} />
      <details open={knownOn !== null}>
        <summary>{t('另一个日期：法律按何日所知', 'A second date: the law as known on')}</summary>
        <DateParameter name="knownOn" label={t('法律按此日所知', 'The law as known on')} />
        <p className="field-help">
          {t(
            '留空即为今天。填过去的日期，则此日之后公布的规定不计。',
            'Left empty it is today. With a past day, what was published later does not count.',
          )}
        </p>
      </details>
      {on !== null && !isDate(on) && (
        <p className="field-problem" role="alert">
          {t(`“${on}”不是日期，应写作 2023-11-18。`, `“${on}” is not a date; write it as 2023-11-18.`)}
        </p>
      )}
    </div>
  )
}

function DateParameter({ name, label }: { readonly name: string; readonly label: string }) {
  const { t } = useWords()
  const id = useId()
  const [value, set] = useParameter(name)
  const shown = value ?? (name === 'on' ? today() : '')
  return (
    <p className="date-parameter">
      <label htmlFor={id}>{label}</label>
      <DateInput id={id} value={shown} aria-invalid={shown !== '' && !isDate(shown)} commit={set} />
      {value !== null && (
        <button type="button" className="plain" onClick={() => set(null)}>
          {t('回到今天', 'Back to today')}
        </button>
      )}
    </p>
  )
}

/** The dates in the address, as the server takes them; what is no date is left out and said beside the field. */
export function useWhen(): { readonly on?: string; readonly knownOn?: string } {
  const [on] = useParameter('on')
  const [knownOn] = useParameter('knownOn')
  return {
    ...(on !== null && isDate(on) && { on }),
    ...(knownOn !== null && isDate(knownOn) && { knownOn }),
  }
}
