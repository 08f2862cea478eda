import { useId } from 'react'
import type { FieldView } from '../api/matters-types.ts'
import type { FactView, ProblemItem, Text } from '../api/types.ts'
import { useWords } from '../words.ts'
import { Field } from './field.tsx'

interface Props {
  readonly field: FieldView
  /** As typed; undefined where nothing is. */
  readonly value: string | undefined
  readonly change: (value: string | undefined) => void
  readonly problem?: ProblemItem | undefined
}

/** One field of a matter's form, that is no fact of a decision. */
export function FormField(props: Props) {
  const { field } = props
  if (field.kind === 'line' || field.kind === 'paragraph' || field.kind === 'case') return <Written {...props} />
  const { value, change, problem } = props
  return <Field fact={asFact(field)} value={value} change={change} problem={problem} />
}

const named = ({ name, optional }: FieldView): Text =>
  optional ? { zh: `${name.zh}（可不填）`, en: `${name.en} (optional)` } : name

const asFact = (field: FieldView): FactView => {
  const { id, name, help, kind, options } = field
  return {
    id,
    kind: kind === 'date' || kind === 'money' || kind === 'count' || kind === 'choice' ? kind : 'yes-no',
    name,
    question: named(field),
    help,
    options,
    unit: kind === 'money' ? { zh: '元', en: 'yuan' } : null,
    least: null,
    most: null,
  }
}

function Written({ field, value = '', change, problem }: Props) {
  const { t, say } = useWords()
  const id = useId()
  const { help, kind, most } = field
  const near = most !== null && value.length > most * 0.8
  const describedBy =
    [help && `${id}-help`, problem && `${id}-problem`, near && `${id}-left`].filter(Boolean).join(' ') || undefined
  const control = {
    id,
    value,
    'aria-describedby': describedBy,
    'aria-invalid': problem !== undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      change(target.value === '' ? undefined : target.value),
  }
  return (
    <div className="field" data-fact={field.id}>
      <label htmlFor={id}>{say(named(field))}</label>
      {help && (
        <p id={`${id}-help`} className="field-help">
          {say(help)}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
      {kind === 'paragraph' ? (
        <textarea rows={5} {...control} />
      ) : (
        <input
          type="text"
          autoComplete="off"
          {...control}
          {...(kind === 'case' && { placeholder: '2026-K7QX-3M9T', className: 'case-number', spellCheck: false })}
        />
      )}
      {near && (
        <p id={`${id}-left`} className={value.length > most ? 'field-left over' : 'field-left'}>
          {value.length > most
            ? t(`多出 ${value.length - most} 字，至多 ${most} 字`, `${value.length - most} too many, at most ${most}`)
            : t(`还可写 ${most - value.length} 字`, `${most - value.length} characters left`)}
        </p>
      )}
    </div>
  )
}
