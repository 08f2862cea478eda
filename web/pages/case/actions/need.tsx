import { useId } from 'react'
import type { Need } from '../../../api/commands.ts'
import type { ProblemItem } from '../../../api/types.ts'
import { DateInput } from '../../../parts/date-input.tsx'
import { sayDay } from '../../../parts/day.tsx'
import { useWords } from '../../../words.ts'

interface Props {
  readonly need: Pick<Need, 'kind' | 'label' | 'help' | 'options' | 'optional' | 'least' | 'most'>
  readonly value: string
  readonly change: (value: string) => void
  readonly problem?: ProblemItem | undefined
  /** How long what is written here usually is. */
  readonly rows?: number
}

/** One thing that a step asks for, as a native control. */
export function NeedField(props: Props) {
  const { need, value, change, problem, rows = 4 } = props
  const { lang, t, say } = useWords()
  const id = useId()
  const within =
    need.kind !== 'date'
      ? null
      : need.least !== null && need.most !== null
        ? t(
            `从 ${sayDay(need.least, lang)} 到 ${sayDay(need.most, lang)}`,
            `From ${sayDay(need.least, lang)} to ${sayDay(need.most, lang)}`,
          )
        : need.least !== null
          ? t(`不早于 ${sayDay(need.least, lang)}`, `Not before ${sayDay(need.least, lang)}`)
          : null
  const describedBy =
    [(need.help || within) && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  const label = (
    <>
      <span className="begins">{say(need.label)}</span>
      {need.optional && <span className="soft">{t('（可不填）', ' (optional)')}</span>}
    </>
  )
  const notes = (
    <>
      {(need.help || within) && (
        <p id={`${id}-help`} className="field-help">
          {need.help && <span className="begins">{say(need.help)}</span>}
          {need.help && within && t('；', '. ')}
          {within}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
    </>
  )
  if (need.kind === 'choice')
    return (
      <fieldset className="field" aria-describedby={describedBy}>
        <legend>{label}</legend>
        {notes}
        <div className={need.options.length <= 3 ? 'options short' : 'options case-step-options'}>
          {need.options.map(({ code, name }) => (
            <label key={code} className="option">
              <input
                type="radio"
                name={id}
                value={code}
                required
                checked={value === code}
                onChange={() => change(code)}
              />
              <span className="begins">{say(name)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    )
  const control = { id, value, 'aria-describedby': describedBy, 'aria-invalid': problem !== undefined }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {notes}
      {need.kind === 'date' ? (
        <DateInput {...control} commit={change} />
      ) : need.kind === 'line' ? (
        <input type="text" autoComplete="off" {...control} onChange={({ target }) => change(target.value)} />
      ) : (
        <textarea rows={rows} maxLength={5000} {...control} onChange={({ target }) => change(target.value)} />
      )}
    </div>
  )
}
