/**
 * The clock of a case: from what happened, the terms in force and a version of the calendar, when each term is due and
 * how that day was reached. Pure; whole legal days as day numbers. What it means, day by day and slowly: clock-naive.ts.
 *
 * The day of an event is not counted (民法典 201). A suspension on day s that ends on day r takes the days after s, up to
 * and with r, out of the count: the office still had s, and r is counted like a day of beginning. It lasts no longer than
 * the time that was notified for it (行政许可法 45). The last day is in time to its end.
 */
import type { Calendar, DayKind } from '../time/calendar.ts'
import { isoDay } from '../time/dates.ts'
import { endOf, type Length } from '../time/period.ts'
import type { Ground, Term } from './procedure.ts'
import type { Happening } from './state.ts'

/** From a day (not counted) to a day (counted last); open while `to` is null. */
export interface Pause {
  readonly ground: Ground
  readonly from: number
  readonly to: number | null
}

/** `ended`: in time, by the end of the case and not by what was awaited. */
export type Standing = 'waiting' | 'running' | 'paused' | 'met' | 'missed' | 'ended'
export type Level = 'calm' | 'yellow' | 'red' | 'over'

export interface Running {
  readonly term: Term
  readonly standing: Standing
  /** Day of the event that it starts from; null while that has not happened. */
  readonly start: number | null
  /** Last day in time; while paused, what it would be if resumed today. */
  readonly due: number | null
  /** `due` before a rest day moved it. */
  readonly nominal: number | null
  readonly ended: number | null
  /** Those that gave time back: a pause that begins when the last day has come gives none. */
  readonly pauses: readonly Pause[]
  /** An extension ordered when the time was already over extends nothing, and is not here. */
  readonly extendedOn: number | null
  /** The later day that was promised when the term could not be kept (3.1). */
  readonly promised: number | null
  /** Days left in the term's own unit (calendar days for months and years): 0 on the last day, negative when over. */
  readonly left: number | null
  readonly level: Level
  /** Rests on a day whose notice is not out. */
  readonly estimated: boolean
  /** The day on which it was looked at. */
  readonly today: number
}

export function clock(
  terms: readonly Term[],
  happened: readonly Happening[],
  /** Day numbers of the form's dates, for terms that start with one. */
  dates: Readonly<Record<string, number>>,
  calendar: Calendar,
  today: number,
): readonly Running[] {
  return terms.map((term) => run(term, happened, dates, calendar, today))
}

function run(
  term: Term,
  happened: readonly Happening[],
  dates: Readonly<Record<string, number>>,
  calendar: Calendar,
  today: number,
): Running {
  const began = beginning(term, happened, dates)
  if (began === null) return waiting(term, today)
  const { start, at } = began
  let ended: number | null = null
  let inTime: Standing = 'met'
  let extendedOn: number | null = null
  let promised: number | null = null
  let open: Open | null = null
  const pauses: Pause[] = []
  for (let index = 0; index < happened.length && ended === null; index++) {
    const each = happened[index]
    if (each === undefined) break
    switch (each.what) {
      case 'mark':
        if (index >= at && term.ends.includes(each.mark)) ended = each.on
        // Who has decided waits for nothing any more.
        if (open !== null && (ended !== null || each.mark === 'decided')) {
          pauses.push(...closed(open, each.on))
          open = null
        }
        break
      case 'closed':
        if (open !== null) pauses.push(...closed(open, each.on))
        open = null
        if (index < at) break
        ended = each.on
        inTime = 'ended'
        break
      case 'suspended':
        if (open !== null) pauses.push(...closed(open, each.on))
        open = term.pausedBy.includes(each.ground) ? { ...each, from: Math.max(each.on, start) } : null
        break
      case 'resumed':
        if (open !== null) pauses.push(...closed(open, each.on))
        open = null
        break
      case 'extended':
        if (index >= at && each.term === term.id && extendedOn === null && term.extension) {
          const sofar = open === null ? pauses : [...pauses, ...closed(open, each.on)]
          if (each.on <= reach(term, start, false, sofar, calendar).due) extendedOn = each.on
        }
        break
      case 'delay-notified':
        if (index >= at && each.term === term.id) promised = each.until
    }
  }
  // Who is late to say that the notified time is over stops the clock no longer than that.
  const still = open !== null && (open.until === null || today <= open.until) ? open : null
  if (open !== null && still === null) pauses.push(...closed(open, today))
  const counted = still === null ? pauses : [...pauses, pausedUntil(still, today)]
  const { nominal, due } = reach(term, start, extendedOn !== null, counted, calendar)
  const given = pauses.filter(({ from }) => from < due)
  const paused = still !== null && still.from < due
  if (paused) given.push({ ground: still.ground, from: still.from, to: null })
  const running = ended === null
  return {
    term,
    standing: ended !== null ? (ended <= due ? inTime : 'missed') : paused ? 'paused' : 'running',
    start,
    due,
    nominal,
    ended,
    pauses: given,
    extendedOn,
    promised,
    left: running ? leftOf(term.length, due, calendar, today) : null,
    level: running ? levelOf(start, due, given, calendar, today) : 'calm',
    estimated: countsWorkingDays(term, extendedOn !== null)
      ? calendar.estimatedBetween(start, due)
      : calendar.estimatedBetween(nominal - 1, due),
    today,
  }
}

type Open = Happening & { readonly what: 'suspended' } & { readonly from: number }

/** What a suspension that stops on a day takes out of the count: no more than was notified for it. */
const pausedUntil = ({ ground, from, until }: Open, on: number): Pause & { readonly to: number } => ({
  ground,
  from,
  to: Math.max(from, until === null ? on : Math.min(on, until)),
})

/** One that was over before the term began takes nothing out of it. */
function closed(open: Open, on: number): readonly Pause[] {
  const pause = pausedUntil(open, on)
  return pause.to > pause.from ? [pause] : []
}

/** The latest of the events that start it, and where among the happenings what follows begins. */
function beginning(
  { starts }: Term,
  happened: readonly Happening[],
  dates: Readonly<Record<string, number>>,
): { readonly start: number; readonly at: number } | null {
  if ('date' in starts) {
    const start = dates[starts.date]
    return start === undefined ? null : { start, at: 0 }
  }
  let start: number | null = null
  let at = 0
  for (let index = 0; index < happened.length; index++) {
    const each = happened[index]
    if (each?.what !== 'mark' || !starts.includes(each.mark) || (start !== null && each.on < start)) continue
    start = each.on
    at = index + 1
  }
  return start === null ? null : { start, at }
}

const countsWorkingDays = ({ length, extension }: Term, extended: boolean): boolean =>
  length.unit === 'working-day' || (extended && extension?.length.unit === 'working-day')

/** The count is complete on `nominal`; `due` is that day or, of a calendar period, the next that is worked. */
function reach(
  { length, extension }: Term,
  start: number,
  extended: boolean,
  pauses: readonly Pause[],
  calendar: Calendar,
): { readonly nominal: number; readonly due: number } {
  const more = extended ? extension?.length : undefined
  const whole = more?.unit === length.unit ? { ...length, count: length.count + more.count } : length
  let [nominal, index] = complete(start, whole, pauses, 0, calendar)
  // An extension in another unit runs on from where the count ended, before a rest day moved it.
  if (more && more.unit !== length.unit) [nominal, index] = complete(nominal, more, pauses, index, calendar)
  let due = calendar.workdayFrom(nominal)
  for (; index < pauses.length; index++) {
    const pause = pauses[index]
    if (pause === undefined || pause.from >= due) break
    // The last day had been moved off a rest day and is still to come: it is kept for after the pause.
    if (pause.to !== null) due = calendar.workdayFrom(pause.to + 1)
  }
  return { nominal, due }
}

/** Where a length is counted out, moved by each pause that begins before that; and the first pause that does not. */
function complete(
  start: number,
  length: Length,
  pauses: readonly Pause[],
  first: number,
  calendar: Calendar,
): readonly [nominal: number, next: number] {
  let { nominal } = endOf(start, length, calendar)
  let index = first
  for (; index < pauses.length; index++) {
    const pause = pauses[index]
    if (pause === undefined || pause.to === null || pause.from >= nominal) break
    if (length.unit !== 'working-day') nominal += pause.to - pause.from
    else {
      const lost = calendar.workdaysBetween(pause.from, pause.to)
      if (lost > 0) nominal = calendar.workdayAfter(nominal, lost)
    }
  }
  return [nominal, index]
}

function leftOf({ unit }: Length, due: number, calendar: Calendar, today: number): number {
  if (unit !== 'working-day') return due - today
  const left = calendar.workdaysBetween(today, due)
  // On the Saturday after a Friday it is over, though no working day has passed.
  return today > due ? Math.min(left, -1) : left
}

const redFrom = 1
/** A third of the working days that count, and never fewer than three. */
function yellowFrom(start: number, due: number, pauses: readonly Pause[], calendar: Calendar, today: number): number {
  let counted = calendar.workdaysBetween(start, due)
  for (const { from, to } of pauses) counted -= calendar.workdaysBetween(from, Math.max(from, to ?? today))
  return Math.max(3, Math.floor(counted / 3))
}

function levelOf(start: number, due: number, pauses: readonly Pause[], calendar: Calendar, today: number): Level {
  if (today > due) return 'over'
  const left = calendar.workdaysBetween(today, due)
  if (left <= redFrom) return 'red'
  return left <= yellowFrom(start, due, pauses, calendar, today) ? 'yellow' : 'calm'
}

/** The first days on which a running term is yellow, red and over; null where it has no last day. */
export function levelDays(
  { start, due, pauses, today }: Running,
  calendar: Calendar,
): { readonly yellow: number; readonly red: number; readonly over: number } | null {
  if (start === null || due === null) return null
  const from = (left: number): number =>
    left >= calendar.workdaysBetween(start, due) ? start : calendar.workdayBefore(due, left)
  return { yellow: from(yellowFrom(start, due, pauses, calendar, today)), red: from(redFrom), over: due + 1 }
}

const waiting = (term: Term, today: number): Running => ({
  term,
  standing: 'waiting',
  start: null,
  due: null,
  nominal: null,
  ended: null,
  pauses: [],
  extendedOn: null,
  promised: null,
  left: null,
  level: 'calm',
  estimated: false,
  today,
})

/** One day on the way from the start to the last day, and why it counts or does not. */
export type Counted =
  | { readonly day: number; readonly kind: 'start' }
  | { readonly day: number; readonly kind: 'counted'; readonly number: number }
  | { readonly day: number; readonly kind: 'not-working'; readonly because: DayKind }
  | { readonly day: number; readonly kind: 'paused'; readonly ground: Ground }
  /** The count is complete, but the day it fell on is no working day: the next one is the last (民法典 203). */
  | { readonly day: number; readonly kind: 'rolled'; readonly because: DayKind }

/**
 * Every day of a running term, in order, from its start to its last day. Where an extension in another unit follows, the
 * numbers run on.
 */
export function days(
  { term, start, due, nominal, pauses, extendedOn, today }: Running,
  calendar: Calendar,
): readonly Counted[] {
  if (start === null || due === null || nominal === null) return []
  const told: Counted[] = [{ day: start, kind: 'start' }]
  let number = 0
  const more = extendedOn === null ? undefined : term.extension?.length
  const firstEnd =
    more && more.unit !== term.length.unit
      ? complete(start, term.length, stopped(pauses, today), 0, calendar)[0]
      : nominal
  for (let day = start + 1; day <= due; day++) {
    const pause = pauses.find(({ from, to }) => from < day && day <= (to ?? today))
    const { unit } = day <= firstEnd ? term.length : (more ?? term.length)
    if (pause) told.push({ day, kind: 'paused', ground: pause.ground })
    else if (day > nominal) told.push({ day, kind: 'rolled', because: calendar.kind(day) })
    else if (unit === 'working-day' && !calendar.isWorkday(day))
      told.push({ day, kind: 'not-working', because: calendar.kind(day) })
    else told.push({ day, kind: 'counted', number: ++number })
  }
  return told
}

const stopped = (pauses: readonly Pause[], today: number): readonly Pause[] =>
  pauses.map((pause) => (pause.to === null ? { ...pause, to: Math.max(today, pause.from) } : pause))

export interface Moved {
  readonly term: string
  readonly from: string
  readonly to: string
}

/**
 * The running terms whose last day is another under a new version of the calendar: the same case, counted twice. One that
 * is paused has no last day yet, and one that has ended keeps its own.
 */
export function redated(before: readonly Running[], after: readonly Running[]): readonly Moved[] {
  return after.flatMap(({ term, standing, due: to }) => {
    const from = before.find((each) => each.term.id === term.id && each.standing === 'running')?.due ?? null
    if (standing !== 'running' || from === null || to === null || from === to) return []
    return [{ term: term.id, from: isoDay(from), to: isoDay(to) }]
  })
}
