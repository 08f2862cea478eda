import { useEffect, useId, useState } from 'react'
import { useParameter } from '../../address.ts'
import { type Asked, type Board, filters, useBoard } from '../../api/board.ts'
import { DateInput } from '../../parts/date-input.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

interface Option {
  readonly value: string
  readonly label: string
}

/** What is shown, kept in the address; each list offers what there is on the whole board. */
export function Filters({ board, asked }: { readonly board: Board; readonly asked: Asked }) {
  const { t, say } = useWords()
  // What can be chosen does not shrink with what is chosen.
  const whole = useBoard(asked.on === undefined ? {} : { on: asked.on }).data ?? board
  const chosen = filters.some((name) => asked[name] !== undefined)
  const named = (of: string, name: string, n: number): Option => ({ value: of, label: `${name} (${n})` })
  return (
    <search className="board-filters no-print" aria-label={t('筛选', 'Filter')}>
      <Words />
      <Choice
        name="task"
        label={t('任务', 'Task')}
        options={whole.tasks.map(({ of, name, measures }) =>
          named(of, `${of === 'org' ? '' : `${of} `}${say(name)}`, measures),
        )}
      />
      <Choice
        name="authority"
        label={t('机关', 'Authority')}
        options={whole.authorities.map(({ of, name, measures }) => named(of, say(name), measures))}
      />
      <Choice
        name="force"
        label={t('语气', 'Force')}
        options={whole.forces.map(({ of, name, measures }) => named(of, say(name), measures))}
      />
      <Choice
        name="state"
        label={t('状态', 'State')}
        options={whole.states.map(({ code, name, count }) => named(code, say(name), count))}
      />
      <On />
      <Overdue />
      {chosen && (
        <p className="board-clear">
          <To to="/board">{t('清除条件', 'Clear')}</To>
        </p>
      )}
    </search>
  )
}

/** A parameter of the address; what was chosen shows at once, and the address follows. */
function useShown(name: string): readonly [string | null, (value: string | null) => void] {
  const [value, set] = useParameter(name)
  const [shown, show] = useState(value)
  useEffect(() => show(value), [value])
  return [
    shown,
    (next) => {
      show(next)
      set(next)
    },
  ]
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
}

function Choice({ name, label, options }: ChoiceProps) {
  const { t } = useWords()
  const id = useId()
  const [value, set] = useShown(name)
  return (
    <p className="board-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => set(target.value || null)}>
        <option value="">{t('全部', 'All')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Follows the typing after a moment, so that not every letter asks the server. */
function Words() {
  const { t } = useWords()
  const id = useId()
  const [value, set] = useParameter('q')
  const [typed, setTyped] = useState(value ?? '')
  useEffect(() => setTyped(value ?? ''), [value])
  useEffect(() => {
    if (typed === (value ?? '')) return
    const later = setTimeout(() => set(typed.trim() === '' ? null : typed), 300)
    return () => clearTimeout(later)
  }, [typed, value, set])
  return (
    <p className="board-filter board-words">
      <label htmlFor={id}>{t('词或编号', 'Words or number')}</label>
      <input id={id} type="search" value={typed} maxLength={200} onChange={({ target }) => setTyped(target.value)} />
    </p>
  )
}

function On() {
  const { t } = useWords()
  const id = useId()
  const [value, set] = useParameter('on')
  return (
    <p className="board-filter">
      <label htmlFor={id}>{t('截至', 'As of')}</label>
      <DateInput id={id} value={value ?? ''} commit={(day) => set(day === '' ? null : day)} />
    </p>
  )
}

function Overdue() {
  const { t } = useWords()
  const [value, set] = useShown('overdue')
  return (
    <p className="board-filter board-check">
      <label>
        <input
          type="checkbox"
          checked={value === 'yes'}
          onChange={({ target }) => set(target.checked ? 'yes' : null)}
        />{' '}
        {t('只看里程碑逾期', 'Overdue milestones only')}
      </label>
    </p>
  )
}
