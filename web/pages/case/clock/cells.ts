/** A term's days as they are drawn: those that the server accounts for, and those by which it is late. */
import type { ClockDay, ClockTerm } from '../../../api/case-types.ts'
import type { Text } from '../../../api/types.ts'
import { daysBetween, plusDays, weekdayOf } from './days.ts'

export type Mark = 'today' | 'due' | 'ended' | 'promised' | 'to-come' | 'spare' | 'estimated'

export interface Cell {
  readonly date: string
  readonly kind: 'start' | 'counted' | 'rest-day' | 'holiday' | 'paused' | 'rolled' | 'late'
  /** Which day of the term it is, or by how many calendar days it is late. */
  readonly number: number | null
  /** Why it counts or does not. */
  readonly text: Text
  /** A Saturday or Sunday that is worked, in a term that counts working days. */
  readonly makeUp: boolean
  readonly marks: readonly Mark[]
}

/** So many days of lateness are drawn; beyond that the number says more than squares. */
const mostLate = 70

export function cellsOf(term: ClockTerm, today: string): readonly Cell[] {
  const { days, due, ended } = term
  const offWork = days.filter(({ kind }) => kind === 'not-working')
  // A weekend within a holiday belongs to it: it bears the name that a weekday off bears.
  const holidays = new Set(offWork.filter(({ day }) => weekdayOf(day) < 5).map(({ text }) => text.zh))
  const cells = days.map(
    (day): Cell => ({
      date: day.day,
      kind: kindOf(day, holidays),
      number: day.number,
      text: day.text,
      makeUp: day.kind === 'counted' && day.worked && weekdayOf(day.day) > 4 && offWork.length > 0,
      marks: marksOf(day.day, term, today, day.estimated),
    }),
  )
  if (due === null) return cells
  const late = Math.min(daysBetween(due, ended ?? today), mostLate)
  for (let number = 1; number <= late; number++) {
    const date = plusDays(due, number)
    const text = { zh: `逾期第 ${number} 天`, en: `late by ${number} ${number === 1 ? 'day' : 'days'}` }
    cells.push({ date, kind: 'late', number, text, makeUp: false, marks: marksOf(date, term, today, false) })
  }
  return cells
}

function kindOf({ kind, text }: ClockDay, holidays: ReadonlySet<string>): Cell['kind'] {
  if (kind !== 'not-working') return kind
  return holidays.has(text.zh) ? 'holiday' : 'rest-day'
}

function marksOf(
  date: string,
  { due, ended, promised, ...term }: ClockTerm,
  today: string,
  dayIsEstimated: boolean,
): readonly Mark[] {
  // Where every day counts, a notice not yet out matters to the last day alone.
  const estimated = dayIsEstimated || (term.estimated && date === due)
  const marks: Mark[] = []
  if (date === today) marks.push('today')
  if (date === due) marks.push('due')
  if (date === ended) marks.push('ended')
  if (date === promised) marks.push('promised')
  if (estimated) marks.push('estimated')
  if (ended !== null && date > ended) marks.push('spare')
  else if (date > today) marks.push('to-come')
  return marks
}

const marksInWords: Readonly<Record<Mark, Text | null>> = {
  today: { zh: '今天', en: 'today' },
  due: { zh: '最后一天', en: 'the last day' },
  ended: { zh: '当日办结', en: 'done on this day' },
  promised: { zh: '告知的新期限', en: 'the new day that was announced' },
  estimated: { zh: '放假安排尚未公布，系推算', en: 'the holidays are not announced yet; an estimate' },
  spare: { zh: '已办结，不再计', en: 'already done, no longer counted' },
  'to-come': null,
}

/** All that one square says. */
export function wordsOf({ text, marks }: Cell): Text {
  const said = [text, ...marks.flatMap((mark) => marksInWords[mark] ?? [])]
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') }
}

/** Holidays and suspensions on the way, each once with its days. */
export function stretchesOf(cells: readonly Cell[], kind: 'holiday' | 'paused'): readonly Stretch[] {
  const found: Stretch[] = []
  for (const cell of cells) {
    if (cell.kind !== kind) continue
    const before = found.at(-1)
    if (before && before.text.zh === cell.text.zh && daysBetween(before.to, cell.date) === 1)
      found[found.length - 1] = { ...before, to: cell.date }
    else found.push({ text: cell.text, from: cell.date, to: cell.date })
  }
  return found
}

export interface Stretch {
  readonly text: Text
  readonly from: string
  readonly to: string
}
