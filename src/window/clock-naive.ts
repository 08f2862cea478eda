/**
 * The plain meaning of the clock, for the tests: one day after another, as one would count on a wall calendar, with no
 * arithmetic and nothing remembered. It asks the calendar only what kind of day a day is.
 */
import type { DayKind } from '../time/calendar.ts'
import { dayNumber, fromDayNumber } from '../time/dates.ts'
import type { Length } from '../time/period.ts'
import type { Counted, Level, Standing } from './clock.ts'
import type { Ground, Term } from './procedure.ts'
import type { Happening } from './state.ts'

export interface Naive {
  readonly standing: Standing
  readonly due: number | null
  readonly left: number | null
  readonly level: Level
  readonly days: readonly Counted[]
}

type Kind = (day: number) => DayKind

export function naiveClock(
  term: Term,
  happened: readonly Happening[],
  dates: Readonly<Record<string, number>>,
  kind: Kind,
  today: number,
): Naive {
  const start = startOf(term, happened, dates)
  if (start === null) return { standing: 'waiting', due: null, left: null, level: 'calm', days: [] }
  const ended = endedOn(term, happened, start.index)
  const stood = standstills(term, happened, ended, today)
  const extended = happened.findIndex(
    (each, index) =>
      each.what === 'extended' && each.term === term.id && index >= start.index && index < (ended?.index ?? Infinity),
  )
  let days = walk([term.length], start.day, stood, kind)
  const order = happened[extended]
  // 行政许可法 42: the decision to extend belongs to the time that it extends.
  if (order && term.extension && order.on <= lastOf(days)) {
    const same = term.extension.length.unit === term.length.unit
    const whole = { ...term.length, count: term.length.count + term.extension.length.count }
    days = walk(same ? [whole] : [term.length, term.extension.length], start.day, stood, kind)
  }
  const due = lastOf(days)
  const waits = stood.some(({ open, after }) => open && Math.max(after, start.day) < due)
  const standing = ended
    ? ended.day > due
      ? 'missed'
      : ended.asAwaited
        ? 'met'
        : 'ended'
    : waits
      ? 'paused'
      : 'running'
  if (ended) return { standing, due, left: null, level: 'calm', days }
  const working = between(today, due, (day) => isWorked(kind(day)))
  const whole = days.filter(({ day, kind: how }) => how !== 'start' && how !== 'paused' && isWorked(kind(day))).length
  return {
    standing,
    due,
    left:
      term.length.unit !== 'working-day'
        ? between(today, due, () => true)
        : today > due
          ? Math.min(-1, working)
          : working,
    level: today > due ? 'over' : working <= 1 ? 'red' : working <= 3 || working * 3 <= whole ? 'yellow' : 'calm',
    days,
  }
}

const lastOf = (days: readonly Counted[]): number => days.at(-1)?.day ?? Number.NaN

const isWorked = ({ kind }: DayKind): boolean => kind === 'working-day' || kind === 'make-up'

/** Days after one up to another; counted below zero where the other lies before it. */
function between(from: number, to: number, counts: (day: number) => boolean): number {
  let sum = 0
  for (let day = from + 1; day <= to; day++) if (counts(day)) sum++
  for (let day = to + 1; day <= from; day++) if (counts(day)) sum--
  return sum
}

function startOf(
  { starts }: Term,
  happened: readonly Happening[],
  dates: Readonly<Record<string, number>>,
): { readonly day: number; readonly index: number } | null {
  if ('date' in starts) {
    const day = dates[starts.date]
    return day === undefined ? null : { day, index: 0 }
  }
  const marks = happened.flatMap((each, index) =>
    each.what === 'mark' && starts.includes(each.mark) ? [{ day: each.on, index: index + 1 }] : [],
  )
  // The latest; of several on one day, the last that happened.
  return marks.sort((a, b) => b.day - a.day || b.index - a.index)[0] ?? null
}

function endedOn({ ends }: Term, happened: readonly Happening[], index: number) {
  const at = happened.findIndex(
    (each, i) => i >= index && (each.what === 'closed' || (each.what === 'mark' && ends.includes(each.mark))),
  )
  const end = happened[at]
  return end ? { day: end.on, index: at, asAwaited: end.what === 'mark' } : null
}

/** Days after `after` up to `last` do not count. */
interface Standstill {
  readonly ground: Ground
  readonly after: number
  readonly last: number
  readonly open: boolean
}

function standstills(
  term: Term,
  happened: readonly Happening[],
  ended: { readonly day: number; readonly index: number } | null,
  today: number,
): readonly Standstill[] {
  const seen = happened.slice(0, ended ? ended.index + 1 : undefined)
  return seen.flatMap((each, index) => {
    if (each.what !== 'suspended' || !term.pausedBy.includes(each.ground)) return []
    const stop = seen
      .slice(index + 1)
      .find(
        (later, at) =>
          later.what === 'resumed' ||
          later.what === 'suspended' ||
          later.what === 'closed' ||
          (later.what === 'mark' && (later.mark === 'decided' || index + 1 + at === ended?.index)),
      )
    const notified = each.until ?? Infinity
    return [
      {
        ground: each.ground,
        after: each.on,
        last: Math.min(stop?.on ?? today, notified),
        open: stop === undefined && today <= notified,
      },
    ]
  })
}

function walk(lengths: readonly Length[], start: number, stood: readonly Standstill[], kind: Kind): readonly Counted[] {
  const told: Counted[] = [{ day: start, kind: 'start' }]
  let day = start
  let number = 0
  const paused = (): boolean => {
    const stands = stood.find(({ after, last }) => after < day && day <= last)
    if (stands) told.push({ day, kind: 'paused', ground: stands.ground })
    return stands !== undefined
  }
  for (const length of lengths) {
    let left = daysIn(day, length)
    while (left > 0) {
      day++
      if (paused()) continue
      if (length.unit === 'working-day' && !isWorked(kind(day)))
        told.push({ day, kind: 'not-working', because: kind(day) })
      else {
        told.push({ day, kind: 'counted', number: ++number })
        left--
      }
    }
  }
  // 民法典 203: where the last day is a day of rest, the day after the rest is the last.
  while (!isWorked(kind(day)) || told.at(-1)?.kind === 'paused') {
    day++
    if (!paused()) told.push({ day, kind: 'rolled', because: kind(day) })
  }
  return told
}

/** A month or year has as many days as lie between the day and its like (民法典 202). */
function daysIn(from: number, { count, unit }: Length): number {
  if (unit === 'calendar-day' || unit === 'working-day') return count
  return dayNumber(fromDayNumber(from).add(unit === 'month' ? { months: count } : { years: count })) - from
}
