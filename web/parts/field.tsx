import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { passed } from '../address.ts'
import type { FactView, ProblemItem } from '../api/types.ts'
import { useWords } from '../words.ts'
import { DateInput } from './date-input.tsx'

interface Props {
  readonly fact: FactView
  /** As typed; undefined where nothing is. */
  readonly value: string | undefined
  readonly change: (value: string | undefined) => void
  readonly problem?: ProblemItem | undefined
  /** One question by itself shows all its options; a form of many folds long lists. */
  readonly alone?: boolean
}

/** One fact as a native control, with its question, its help and what is wrong with the answer. */
export function Field(props: Props) {
  const { fact, problem, alone = false } = props
  const { t, say } = useWords()
  const id = useId()
  const describedBy = [fact.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  const grouped =
    fact.kind === 'yes-no' || fact.kind === 'set' || (fact.kind === 'choice' && (alone || fact.options.length <= 4))
  const notes = (
    <>
      {fact.help && (
        <p id={`${id}-help`} className="field-help">
          {say(fact.help)}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
    </>
  )
  if (grouped)
    return (
      <fieldset className="field" aria-describedby={describedBy} data-fact={fact.id}>
        <legend>{say(fact.question)}</legend>
        {notes}
        {fact.kind === 'set' ? <Several {...props} id={id} /> : <One {...props} id={id} />}
      </fieldset>
    )
  const control = { ...props, id, describedBy }
  return (
    <div className="field" data-fact={fact.id}>
      <label htmlFor={id}>{say(fact.question)}</label>
      {notes}
      {fact.kind === 'choice' ? (
        <Listed {...control} />
      ) : fact.kind === 'date' ? (
        <Dated {...control} />
      ) : (
        <Figure {...control} />
      )}
      {fact.unit && <span className="field-unit">{say(fact.unit)}</span>}
      {fact.least !== null && fact.most !== null && fact.kind === 'count' && (
        <span className="unseen">{t(`从 ${fact.least} 到 ${fact.most}`, `from ${fact.least} to ${fact.most}`)}</span>
      )}
    </div>
  )
}

type ControlProps = Props & { readonly id: string; readonly describedBy?: string | undefined }

function One({ fact, value, change, id }: ControlProps) {
  const { t, say } = useWords()
  const options =
    fact.kind === 'yes-no'
      ? [
          { code: 'yes', name: { zh: '是', en: 'Yes' } },
          { code: 'no', name: { zh: '否', en: 'No' } },
        ]
      : fact.options
  const given = value !== undefined && value !== passed
  return (
    <div className={fact.kind === 'yes-no' ? 'options short' : 'options'}>
      {options.map(({ code, name }) => (
        <label key={code} className="option">
          <input type="radio" name={id} value={code} checked={value === code} onChange={() => change(code)} />
          <span>{say(name)}</span>
        </label>
      ))}
      {given && (
        <button type="button" className="plain clear" onClick={() => change(undefined)}>
          {t('清除', 'Clear')}
        </button>
      )}
    </div>
  )
}

function Several({ fact, value, change, id }: ControlProps) {
  const { t, say } = useWords()
  const chosen = value === undefined || value === passed || value === '' ? [] : value.split(',')
  return (
    <div className="options">
      {fact.options.map(({ code, name }) => (
        <label key={code} className="option">
          <input
            type="checkbox"
            name={id}
            checked={chosen.includes(code)}
            onChange={({ target }) => {
              const next = target.checked ? [...chosen, code] : chosen.filter((each) => each !== code)
              change(next.length === 0 ? undefined : next.join(','))
            }}
          />
          <span>{say(name)}</span>
        </label>
      ))}
      <label className="option none">
        <input
          type="checkbox"
          name={id}
          checked={value === ''}
          onChange={({ target }) => change(target.checked ? '' : undefined)}
        />
        <span>{t('以上都没有', 'None of these')}</span>
      </label>
    </div>
  )
}

function Listed({ fact, value, change, id, describedBy, problem }: ControlProps) {
  const { t, say } = useWords()
  const known = value === undefined || value === passed || fact.options.some(({ code }) => code === value)
  return (
    <select
      id={id}
      value={value === undefined || value === passed ? '' : value}
      aria-describedby={describedBy}
      aria-invalid={problem !== undefined}
      onChange={({ target }) => change(target.value === '' ? undefined : target.value)}
    >
      <option value="">{t('（未填）', '(not answered)')}</option>
      {!known && <option value={value}>{value}</option>}
      {fact.options.map(({ code, name }) => (
        <option key={code} value={code}>
          {say(name)}
        </option>
      ))}
    </select>
  )
}

function Dated({ value, change, id, describedBy, problem }: ControlProps) {
  return (
    <DateInput
      id={id}
      value={value === undefined || value === passed ? '' : value}
      aria-describedby={describedBy}
      aria-invalid={problem !== undefined}
      commit={(next) => change(next === '' ? undefined : next)}
    />
  )
}

/** A number as one writes it. It goes into the address when the typing pauses, so that Back does not undo digits. */
function Figure({ fact, value, change, id, describedBy, problem }: ControlProps) {
  const given = value === undefined || value === passed ? '' : value
  const [draft, setDraft] = useState(given)
  const sent = useRef(given)
  useEffect(() => {
    if (given !== sent.current) {
      sent.current = given
      setDraft(given)
    }
  }, [given])
  const send = useEffectEvent(() => {
    if (draft === sent.current) return
    sent.current = draft
    change(draft === '' ? undefined : draft)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key starts the pause anew.
  useEffect(() => {
    const timer = setTimeout(send, 350)
    return () => clearTimeout(timer)
  }, [draft])
  return (
    <input
      id={id}
      type="text"
      inputMode={fact.kind === 'share' ? 'text' : 'decimal'}
      autoComplete="off"
      value={draft}
      aria-describedby={describedBy}
      aria-invalid={problem !== undefined}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={() => {
        if (draft === sent.current) return
        sent.current = draft
        change(draft === '' ? undefined : draft)
      }}
    />
  )
}
