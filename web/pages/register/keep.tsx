import { useState } from 'react'
import type { FieldView } from '../../api/matters-types.ts'
import { type Column, type Entry, type RegisterView, useChange, type Values } from '../../api/registers.ts'
import { FormField } from '../../parts/form-field.tsx'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'

type Typed = Readonly<Record<string, string | undefined>>

interface OfRegister {
  readonly register: RegisterView
}

const kinds: Readonly<Record<Column['kind'], FieldView['kind']>> = {
  line: 'line',
  text: 'paragraph',
  date: 'date',
  count: 'count',
  money: 'money',
  decimal: 'line',
  choice: 'choice',
  'yes-no': 'yes-no',
  list: 'paragraph',
  party: 'line',
  case: 'case',
}

const asField = (column: Column): FieldView => ({
  id: column.id,
  name: column.name,
  help:
    column.help ??
    (column.kind === 'list' ? { zh: '每行一条', en: 'one on each line' } : null) ??
    (column.kind === 'party'
      ? { zh: '写作 organisation:编号 或者 person:编号', en: 'written organisation:ID or person:ID' }
      : null),
  kind: kinds[column.kind],
  options: column.options,
  most: null,
  optional: column.optional,
  held: null,
  personal: false,
  when: null,
})

/** As the server reads it; what it cannot read goes as it was typed, and the server says what is wrong. */
function readValue({ kind }: Column, typed: string): Values[string] {
  switch (kind) {
    case 'count':
      return /^\d+$/.test(typed.trim()) ? Number(typed) : typed
    case 'yes-no':
      return typed === 'yes' ? true : typed === 'no' ? false : typed
    case 'list':
      return typed
        .split('\n')
        .map((each) => each.trim())
        .filter((each) => each !== '')
    case 'money': {
      const [, yuan, fen = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(typed.trim()) ?? []
      return yuan === undefined ? typed : `${BigInt(yuan) * 100n + BigInt(fen.padEnd(2, '0'))}`
    }
    default:
      return typed.trim()
  }
}

function typedOf({ kind }: Column, value: Values[string] | undefined): string | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.join('\n')
  if (kind === 'money')
    return String(value)
      .padStart(3, '0')
      .replace(/(\d\d)$/, '.$1')
  return String(value)
}

const valuesOf = (columns: readonly Column[], typed: Typed): Values =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const given = typed[column.id]
      return given === undefined || given === '' ? [] : [[column.id, readValue(column, given)]]
    }),
  )

interface FieldsProps {
  readonly columns: readonly Column[]
  readonly typed: Typed
  readonly change: (id: string, value: string | undefined) => void
  readonly at: ReturnType<typeof useChange>['at']
  /** Where the values stand in what is sent. */
  readonly base: string
}

function Fields({ columns, typed, change, at, base }: FieldsProps) {
  return columns.map((column) => (
    <FormField
      key={column.id}
      field={asField(column)}
      value={typed[column.id]}
      change={(value) => change(column.id, value)}
      problem={at(`${base}/values/${column.id}`) ?? at(`/values/${column.id}`)}
    />
  ))
}

const dateField = (id: string, zh: string, en: string, help: FieldView['help'], optional = false): FieldView => ({
  id,
  name: { zh, en },
  help,
  kind: 'date',
  options: [],
  most: null,
  optional,
  held: null,
  personal: false,
  when: null,
})

const fromField = dateField('from', '自哪一天起有效', 'holds since', null)
const untilField = dateField(
  'until',
  '自哪一天起不再有效',
  'holds no more from',
  { zh: '还不知道的不填', en: 'left open where it is not known' },
  true,
)

const places = (columns: readonly Column[], base = ''): readonly string[] => [
  ...columns.flatMap(({ id }) => [`${base}/values/${id}`, `/values/${id}`]),
  ...['from', 'until', 'on', 'of', 'why'].flatMap((name) => [`/${name}`, `${base}/${name}`]),
]

/** Something new in the register. */
export function EnterForm({
  register,
  today,
  done,
}: OfRegister & { readonly today: string; readonly done: (key: string) => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState<Typed>({})
  const [from, setFrom] = useState<string | undefined>(today)
  const [until, setUntil] = useState<string | undefined>()
  const sending = useChange(register.id, done)
  return (
    <details className="register-keep no-print">
      <summary>{t('登记一条', 'Enter an entry')}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void sending.run({
            do: 'enter',
            values: valuesOf(register.columns, typed),
            from: from ?? '',
            until: until ?? null,
          })
        }}
      >
        <Fields
          columns={register.columns}
          typed={typed}
          change={(id, value) => setTyped({ ...typed, [id]: value })}
          at={sending.at}
          base=""
        />
        <FormField field={fromField} value={from} change={setFrom} problem={sending.at('/from')} />
        <FormField field={untilField} value={until} change={setUntil} problem={sending.at('/until')} />
        <Refused sending={sending} places={places(register.columns)} />
        <p className="acts">
          <button type="submit" className="act" aria-disabled={sending.pending}>
            {t('登记', 'Enter')}
          </button>
        </p>
      </form>
    </details>
  )
}

interface OfEntry extends OfRegister {
  readonly entry: Entry
  readonly done: () => void
}

export function EndForm({ register, entry, today, done }: OfEntry & { readonly today: string }) {
  const { t } = useWords()
  const [on, setOn] = useState<string | undefined>(entry.from > today ? entry.from : today)
  const [why, setWhy] = useState('')
  const sending = useChange(register.id, done)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ do: 'end', key: entry.key, on: on ?? '', why })
      }}
    >
      <FormField
        field={dateField('on', '自哪一天起不再有效', 'Holds no more from', null)}
        value={on}
        change={setOn}
        problem={sending.at('/on')}
      />
      <Input
        label={t('为何终止', 'Why it ends')}
        help={t('对所有人公开', 'Shown to everybody')}
        value={why}
        change={setWhy}
        problem={sending.at('/why')}
      />
      <Refused sending={sending} places={places(register.columns)} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('终止', 'End it')}
        </button>
      </p>
    </form>
  )
}

/** What is right stands in the fields; the key stays, for another key is another entry. */
export function CorrectForm({ register, entry, done }: OfEntry) {
  const { t } = useWords()
  const fixed = [...register.key, ...(register.ranked?.by ?? [])]
  const columns = register.columns.filter(({ id }) => !fixed.includes(id))
  const [typed, setTyped] = useState<Typed>(
    Object.fromEntries(columns.map((column) => [column.id, typedOf(column, entry.values[column.id])])),
  )
  const [from, setFrom] = useState<string | undefined>(entry.from)
  const [until, setUntil] = useState<string | undefined>(entry.until ?? undefined)
  const [never, setNever] = useState(false)
  const [why, setWhy] = useState('')
  const sending = useChange(register.id, done)
  const kept = Object.fromEntries(fixed.map((id) => [id, entry.values[id] ?? null]))
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({
          do: 'correct',
          key: entry.key,
          of: entry.from,
          entry: never
            ? null
            : { values: { ...valuesOf(columns, typed), ...kept }, from: from ?? '', until: until ?? null },
          why,
        })
      }}
    >
      <label className="option">
        <input type="checkbox" checked={never} onChange={({ target }) => setNever(target.checked)} />
        <span>{t('这一条从未成立，应当去掉', 'There never was such an entry: take it out')}</span>
      </label>
      {!never && (
        <>
          <Fields
            columns={columns}
            typed={typed}
            change={(id, value) => setTyped({ ...typed, [id]: value })}
            at={sending.at}
            base="/entry"
          />
          <FormField
            field={fromField}
            value={from}
            change={setFrom}
            problem={sending.at('/entry/from') ?? sending.at('/from')}
          />
          <FormField
            field={untilField}
            value={until}
            change={setUntil}
            problem={sending.at('/entry/until') ?? sending.at('/until')}
          />
        </>
      )}
      <Input
        label={t('为何更正', 'Why it is corrected')}
        help={t('对所有人公开；原来的记载仍可查', 'Shown to everybody; what stood before can still be found')}
        value={why}
        change={setWhy}
        problem={sending.at('/why')}
      />
      <Refused sending={sending} places={places(register.columns, '/entry')} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('更正', 'Correct it')}
        </button>
      </p>
    </form>
  )
}
