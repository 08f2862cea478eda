import type { CSSProperties } from 'react'
import { sayDay } from '../../../parts/day.tsx'
import { useWords } from '../../../words.ts'
import { type Cell, wordsOf } from './cells.ts'
import { dayOfMonth, monthName, weekdayNames, weekdayOf } from './days.ts'

/** Half a year to a row: so much fits beside each other on a wide screen. */
const weeksInRow = 26

interface Props {
  readonly cells: readonly Cell[]
  readonly label: string
}

/**
 * Every day as a square: a ribbon of weeks where there is room, a calendar of weeks one below another where there is not.
 * To a screen reader it is a picture with a name; the table beside it says the same day by day.
 */
export function Ribbon({ cells, label }: Props) {
  const first = cells[0]
  if (!first) return null
  const offset = weekdayOf(first.date)
  const weekOf = (index: number) => Math.floor((index + offset) / 7)
  const rows = Array.from({ length: Math.floor(weekOf(cells.length - 1) / weeksInRow) + 1 }, (_, row) =>
    cells.filter((_, index) => Math.floor(weekOf(index) / weeksInRow) === row),
  )
  return (
    <div className="weeks-all" role="img" aria-label={label}>
      {rows.map((row) => (
        <Weeks key={row[0]?.date} cells={row} />
      ))}
    </div>
  )
}

function Weeks({ cells }: { readonly cells: readonly Cell[] }) {
  const { lang } = useWords()
  const first = cells[0]
  if (!first) return null
  const offset = weekdayOf(first.date)
  const placed = cells.map((cell, index) => ({
    cell,
    week: Math.floor((index + offset) / 7) + 1,
    weekday: weekdayOf(cell.date) + 1,
  }))
  // A month that begins in the same week as the ribbon would have no room for both names.
  const months = placed.filter(
    ({ cell, week }, index) => (index === 0 && dayOfMonth(cell.date) < 24) || (dayOfMonth(cell.date) === 1 && week > 0),
  )
  return (
    <div className="weeks">
      {weekdayNames(lang, 'narrow').map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: in English two weekdays have one letter.
        <span key={index} className="weeks-weekday" style={at({ '--weekday': index + 1 })}>
          {name}
        </span>
      ))}
      {months.map(({ cell, week }) => (
        <span key={cell.date} className="weeks-month" style={at({ '--week': week })}>
          {monthName(cell.date, lang)}
          {(cell.date.slice(5, 7) === '01' || cell === cells[0]) && (
            <span className="weeks-year"> {cell.date.slice(0, 4)}</span>
          )}
        </span>
      ))}
      {placed.map(({ cell, week, weekday }) => (
        <DayCell key={cell.date} cell={cell} week={week} weekday={weekday} />
      ))}
    </div>
  )
}

interface DayCellProps {
  readonly cell: Cell
  readonly week: number
  readonly weekday: number
}

function DayCell({ cell, week, weekday }: DayCellProps) {
  const { lang, t, say } = useWords()
  const { date, kind, number, makeUp, marks } = cell
  const day = dayOfMonth(date)
  const classes = ['square', `square-${kind}`, makeUp && 'square-make-up', ...marks.map((mark) => `square-${mark}`)]
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      style={at({ '--week': week, '--weekday': weekday })}
      title={`${sayDay(date, lang)}${t('：', ': ')}${say(wordsOf(cell))}`}
    >
      <span className="square-date">
        {day === 1 && <span className="square-month">{monthName(date, lang)} </span>}
        {day}
      </span>
      <span className="square-sign">{signOf(cell, number, t)}</span>
      {makeUp && <span className="square-tag">{t('班', 'W')}</span>}
    </span>
  )
}

/** What stands large in the square; kinds without a number have a sign that is drawn. */
function signOf({ kind, marks }: Cell, number: number | null, t: (zh: string, en: string) => string) {
  if (kind === 'start') return t('起', '0')
  if (marks.includes('due') && number === null) return t('止', 'End')
  if (number !== null) return number
  return <Sign kind={kind} />
}

const signs: Partial<Record<Cell['kind'], string>> = {
  'rest-day': 'M5 7.25h6v1.5H5z',
  holiday: 'M8 2.5 13.5 8 8 13.5 2.5 8z',
  paused: 'M4.5 3.5h2.5v9H4.5zM9 3.5h2.5v9H9z',
  rolled: 'M2.5 7.1h7.2L7.2 4.6l1.2-1.2L13 8l-4.6 4.6-1.2-1.2 2.5-2.5H2.5z',
}

export function Sign({ kind }: { readonly kind: Cell['kind'] }) {
  const drawing = signs[kind]
  return drawing === undefined ? null : (
    <svg className="square-drawing" viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawing} fill="currentColor" />
    </svg>
  )
}

const at = (variables: Readonly<Record<`--${string}`, number>>): CSSProperties => variables as CSSProperties
