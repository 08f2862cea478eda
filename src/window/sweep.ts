/**
 * What time does to a case, and when to look again. Pure. A sweep that was down catches up day by day (`catchUp`), so
 * that what it makes is what a sweep of every day would have made; a command is decided only on a case that is caught up.
 */
import { announcements } from '../time/announcements.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { day, dayNumber, fromDayNumber, isoDay, isoDayOrNull, legalZone } from '../time/dates.ts'
import { levelDays, type Running, redated } from './clock.ts'
import { accepted, type Context, decided, everyResult, statuteEnds } from './decide.ts'
import type { CaseEvent } from './events.ts'
import { type CaseState, fold, isLive, openPhases } from './state.ts'
import { clockOf, cureTerm } from './terms.ts'

/** The instant at which a legal day begins: what time itself does, it does then. */
export const beginOf = (at: number): string => fromDayNumber(at).toZonedDateTime(legalZone).toInstant().toString()

/** Everything that is due today or earlier; nothing when put again. */
export function tick(state: CaseState, context: Context): readonly CaseEvent[] {
  const made: CaseEvent[] = []
  let now = state
  for (;;) {
    const more = due(now, context)
    if (more.length === 0) return made
    for (const event of more) now = fold(now, event, beginOf(context.today))
    made.push(...more)
  }
}

/** One thing after another: what an earlier one makes, the next one sees. */
function due(state: CaseState, context: Context): readonly CaseEvent[] {
  const { today } = context
  if (openPhases.includes(state.phase)) {
    const resumed = resumption(state, today)
    if (resumed.length > 0) return resumed
    const freed = lettingGo(state, today)
    if (freed.length > 0) return freed
    const running = clockOf(state, context)
    const dated = redating(state, running, context)
    if (dated.length > 0) return dated
    for (const each of running) {
      const passed = passing(state, each, running, context)
      if (passed.length > 0) return passed
    }
    return [...running.flatMap((each) => warning(state, each)), ...silence(state, context)]
  }
  if (state.phase !== 'decided') return []
  const afterwards = clockOf(state, context)
  return [
    ...afterwards.flatMap((each) => (each.term.whenPassed === 'told' ? passing(state, each, afterwards, context) : [])),
    ...afterwards.flatMap((each) => warning(state, each)),
    ...uncured(state, today),
    ...expiry(state, today),
  ]
}

/** The time announced for a hearing or a test is over: the clock goes on by itself and cannot be stopped for ever. */
function resumption({ suspended }: CaseState, today: number): readonly CaseEvent[] {
  return suspended && suspended.until !== null && today > suspended.until
    ? [{ type: 'resumed', findings: '', on: isoDay(suspended.until) }]
    : []
}

/** The longest that a law lets another case hold this one back is over (政府采购法 57). */
function lettingGo({ heldBy }: CaseState, today: number): readonly CaseEvent[] {
  return heldBy.flatMap(({ by, until }): readonly CaseEvent[] =>
    until !== undefined && today > until ? [{ type: 'hold-ended', by }] : [],
  )
}

/** The calendar has become another since the dates were last told: those that moved are told again. */
function redating(state: CaseState, running: readonly Running[], context: Context): readonly CaseEvent[] {
  const before = calendarAsOf(fromDayNumber(state.toldOn))
  if (state.toldOn >= context.today || before.version === context.calendar.version) return []
  const told = clockOf(state, { ...context, calendar: before, today: state.toldOn })
  const moved = redated(told, running)
  return moved.length > 0 ? [{ type: 'redated', calendar: context.calendar.version, moved }] : []
}

function passing(
  state: CaseState,
  { term, due, standing, start, promised }: Running,
  running: readonly Running[],
  context: Context,
): readonly CaseEvent[] {
  if (due === null || start === null || standing !== 'running' || context.today <= due) return []
  if (state.passed.includes(term.id)) return []
  const passed: CaseEvent = { type: 'term-passed', term: term.id, consequence: term.whenPassed }
  switch (term.whenPassed) {
    case 'told':
    case 'lapses':
      return [passed]
    case 'notify': {
      // 3.1: told at once, with the day that the law itself still sets; never granted by silence.
      if (promised !== null && promised >= context.today) return [passed]
      const limit = statuteEnds(running, context.today)
      const until = isoDayOrNull(limit)
      return [passed, { type: 'delay-notified', term: term.id, reasons: '', until, automatic: true }]
    }
    case 'deemed-accepted':
      // 行政许可法 32: accepted from the day on which it arrived.
      return state.phase === 'received' ? [passed, ...accepted(state, context, true, start)] : [passed]
    case 'deemed-granted':
      // What another case holds back by law, silence does not grant.
      if (state.heldBy.length > 0) return []
      return state.phase === 'reviewing'
        ? [passed, ...decided(state, context, everyResult(state, 'granted', '', true))]
        : [passed]
  }
}

function warning(state: CaseState, { term, level, standing }: Running): readonly CaseEvent[] {
  if (standing !== 'running' || (level !== 'yellow' && level !== 'red')) return []
  const before = state.warned[term.id]
  return before === level || before === 'red' ? [] : [{ type: 'warned', term: term.id, level }]
}

function silence({ opinions, phase }: CaseState, { today }: Context): readonly CaseEvent[] {
  if (phase !== 'reviewing') return []
  return Object.entries(opinions)
    .filter(([, { given, lapsed, due }]) => !given && !lapsed && today > due)
    .map(([opinion]) => ({ type: 'opinion-lapsed', opinion }))
}

function uncured({ promise, passed }: CaseState, today: number): readonly CaseEvent[] {
  const late = promise?.cureBy != null && !promise.cured && today > promise.cureBy && !passed.includes(cureTerm)
  return late ? [{ type: 'term-passed', term: cureTerm, consequence: 'told' }] : []
}

function expiry({ results }: CaseState, today: number): readonly CaseEvent[] {
  return Object.values(results).flatMap(({ licence }): readonly CaseEvent[] =>
    licence && isLive(licence) && licence.until !== null && isoDay(today) > licence.until
      ? [{ type: 'licence-expired', licence: licence.id }]
      : [],
  )
}

/** The next day on which a tick could change something; today where it would at once; null when nothing is open. */
export function nextCheck(state: CaseState, context: Context): number | null {
  const { today } = context
  if (due(state, context).length > 0) return today
  const { suspended, opinions, phase, results, promise, heldBy } = state
  const days: number[] = []
  if (openPhases.includes(phase) || phase === 'decided') {
    const running = clockOf(state, context).filter(({ standing, due }) => standing === 'running' && due !== null)
    for (const each of running) days.push(...Object.values(levelDays(each, context.calendar) ?? {}))
    // Holidays that are announced later date an open case again.
    if (running.length > 0) days.push(...announcements.map(({ published }) => dayNumber(day(published))))
  }
  if (suspended?.until != null) days.push(suspended.until + 1)
  if (openPhases.includes(phase)) for (const { until } of heldBy) if (until !== undefined) days.push(until + 1)
  if (phase === 'reviewing')
    for (const { given, lapsed, due } of Object.values(opinions)) if (!given && !lapsed) days.push(due + 1)
  if (promise?.cureBy != null && !promise.cured) days.push(promise.cureBy + 1)
  for (const { licence } of Object.values(results))
    if (licence?.until && isLive(licence)) days.push(dayNumber(day(licence.until)) + 1)
  const later = days.filter((each) => each > today)
  return later.length === 0 ? null : Math.min(...later)
}

export interface CaughtUp {
  readonly state: CaseState
  readonly made: readonly { readonly on: number; readonly event: CaseEvent }[]
}

/** All that time has done between the last look and today, in order, each on its own day. */
export function catchUp(state: CaseState, from: number, to: number, on: (day: number) => Context): CaughtUp {
  const made: { on: number; event: CaseEvent }[] = []
  let now = state
  let at: number | null = from
  while (at !== null && at <= to) {
    for (const event of tick(now, on(at))) {
      now = fold(now, event, beginOf(at))
      made.push({ on: at, event })
    }
    at = nextCheck(now, on(at))
  }
  return { state: now, made }
}
