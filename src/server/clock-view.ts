/** Terms in words: where each stands today, how its last day was reached, and every day on the way. */
import { viewCitation } from '../rules/view.ts'
import { type Text, text } from '../text.ts'
import { holidayNames } from '../time/announcements.ts'
import type { Calendar, DayKind } from '../time/calendar.ts'
import { fromDayNumber, isoDay, isoDayOrNull } from '../time/dates.ts'
import { sayLength } from '../time/period.ts'
import { type Counted, days, type Running } from '../window/clock.ts'
import type { Procedure, Term } from '../window/procedure.ts'
import { labelOf } from './matters-view.ts'
import { coded, consequences, grounds, joined, sayEnds, sayStarts, standings, termKinds } from './window-words.ts'

/** Left, in the term's own unit; months and years are told in days. */
function sayLeft(left: number, { length }: Term): Text {
  const unit = length.unit === 'working-day' ? 'working-day' : 'calendar-day'
  if (left === 0) return text('今天是最后一天', 'today is the last day')
  const count = sayLength({ count: Math.abs(left), unit })
  return left > 0 ? text(`还有 ${count.zh}`, `${count.en} left`) : text(`已超期 ${count.zh}`, `${count.en} overdue`)
}

export function sayRunning(running: Running): Text {
  const { term, standing, due, left, ended, pauses, promised } = running
  switch (standing) {
    case 'waiting':
      return text('尚未开始计时', 'not begun')
    case 'paused': {
      const ground = pauses.at(-1)?.ground
      const why = ground === undefined ? text('', '') : text(`（${grounds[ground].zh}）`, ` for ${grounds[ground].en}`)
      const rest = left === null ? text('', '') : sayLeft(left, term)
      return text(`暂停计时${why.zh}，${rest.zh}`, `stopped${why.en}; ${rest.en}`)
    }
    case 'running': {
      const rest = left === null ? text('', '') : sayLeft(left, term)
      const later =
        promised === null
          ? text('', '')
          : text(`；已通知延至 ${isoDay(promised)}`, `; delayed to ${isoDay(promised)}, as was told`)
      return text(
        `${rest.zh}，${isoDayOrNull(due)} 届满${later.zh}`,
        `${rest.en}, last day ${isoDayOrNull(due)}${later.en}`,
      )
    }
    case 'met':
      return text(`${isoDayOrNull(ended)} 办结，如期`, `done on ${isoDayOrNull(ended)}, in time`)
    case 'missed':
      return text(
        `${isoDayOrNull(ended)} 办结，应于 ${isoDayOrNull(due)} 前，超期`,
        `done on ${isoDayOrNull(ended)}, due on ${isoDayOrNull(due)}: late`,
      )
    case 'ended':
      return text(`${isoDayOrNull(ended)} 随办件终结`, `over with the case on ${isoDayOrNull(ended)}`)
  }
}

export function viewRunning(running: Running) {
  const { term, standing, start, due, nominal, ended, promised, left, level, estimated } = running
  return {
    id: term.id,
    name: term.name,
    kind: coded(termKinds, term.kind),
    length: sayLength(term.length),
    standing: coded(standings, standing),
    start: isoDayOrNull(start),
    due: isoDayOrNull(due),
    nominal: isoDayOrNull(nominal),
    ended: isoDayOrNull(ended),
    promised: isoDayOrNull(promised),
    left,
    text: sayRunning(running),
    level,
    estimated,
    whenPassed: coded(consequences, term.whenPassed),
    cites: term.cites.map(viewCitation),
  }
}

/** The term that is due first: one that runs, or where none does one that is stopped. */
export function nearestOf(running: readonly Running[]) {
  const open = (standing: Running['standing']) =>
    running
      .flatMap((each) => (each.standing === standing && each.due !== null && each.left !== null ? [each] : []))
      .sort((a, b) => (a.due ?? 0) - (b.due ?? 0))[0]
  const found = open('running') ?? open('paused')
  if (!found || found.due === null || found.left === null) return null
  return {
    term: found.term.id,
    name: found.term.name,
    due: isoDay(found.due),
    left: found.left,
    text: sayRunning(found),
    level: found.level,
    paused: found.standing === 'paused',
    estimated: found.estimated,
  }
}

// Day by day

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const weekdaysEn = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function sayKind(at: number, kind: DayKind, estimated: boolean): Text {
  const { dayOfWeek } = fromDayNumber(at)
  const [zh, en] = [`星期${weekdays[dayOfWeek - 1]}`, weekdaysEn[dayOfWeek - 1] ?? '']
  const guess = estimated
    ? text('（该年放假安排尚未公布，按法定节日推算）', ' (estimated: the holidays of that year are not announced)')
    : text('', '')
  switch (kind.kind) {
    case 'working-day':
      return text(`${zh}，工作日${guess.zh}`, `${en}, a working day${guess.en}`)
    case 'make-up':
      return text(`${zh}，调休上班`, `${en}, worked in exchange`)
    case 'rest-day':
      return text(`${zh}，休息日${guess.zh}`, `${en}, a rest day${guess.en}`)
    case 'holiday': {
      const name = holidayNames[kind.holiday]
      return text(`${name.zh}放假${guess.zh}`, `${name.en}, a holiday${guess.en}`)
    }
  }
}

function viewDay(counted: Counted, { term, today }: Running, calendar: Calendar) {
  const { day } = counted
  const kind = calendar.kind(day)
  const estimated = calendar.isEstimated(day)
  const plain = sayKind(day, kind, estimated)
  const said = (): Text => {
    switch (counted.kind) {
      case 'start':
        return text(
          '起算之日，不计入（民法典第二百零一条）',
          'the day it starts from, not counted (Civil Code, article 201)',
        )
      case 'counted':
        return text(`第 ${counted.number} 日；${plain.zh}`, `day ${counted.number}; ${plain.en}`)
      case 'not-working':
        return text(`${plain.zh}，不计`, `${plain.en}: not counted`)
      case 'paused':
        return text(`暂停计时：${grounds[counted.ground].zh}`, `stopped: ${grounds[counted.ground].en}`)
      case 'rolled':
        return calendar.isWorkday(day)
          ? text(
              `顺延至此，${plain.zh}（民法典第二百零三条）`,
              `carried on to here; ${plain.en} (Civil Code, article 203)`,
            )
          : text(`${plain.zh}，顺延`, `${plain.en}: carried on`)
    }
  }
  return {
    day: isoDay(day),
    kind: counted.kind,
    number: counted.kind === 'counted' ? counted.number : null,
    text: said(),
    worked: calendar.isWorkday(day),
    // Where calendar days count, no notice of holidays changes a day but the last.
    estimated: estimated && (term.length.unit === 'working-day' || counted.kind === 'rolled'),
    past: day < today,
  }
}

/** How the last day was reached, in one sentence. */
function sayHow({ term, start, due, nominal, pauses, extendedOn, today }: Running, procedure: Procedure): Text {
  const long = sayLength(term.length)
  const begins = sayStarts(term, (id) => labelOf(procedure, id))
  if (start === null || due === null || nominal === null)
    return text(
      `${begins.zh}计 ${long.zh}；起算之事尚未发生。`,
      `${long.en}, counted ${begins.en}; that has not happened yet.`,
    )
  const stopped = pauses.length
  const parts: Text[] = [
    text(`${isoDay(start)} 起算，当日不计，${long.zh}`, `${long.en} from ${isoDay(start)}, the day itself not counted`),
    ...(extendedOn !== null && term.extension
      ? [
          text(
            `${isoDay(extendedOn)} 延长 ${sayLength(term.extension.length).zh}`,
            `extended by ${sayLength(term.extension.length).en} on ${isoDay(extendedOn)}`,
          ),
        ]
      : []),
    ...(stopped > 0
      ? [
          joined(
            pauses.map(({ ground, from, to }) =>
              text(
                `${grounds[ground].zh}自 ${isoDay(from)} 次日至 ${isoDay(to ?? today)} 不计`,
                `the days after ${isoDay(from)} up to ${isoDay(to ?? today)} not counted for ${grounds[ground].en}`,
              ),
            ),
            '，',
            ', ',
          ),
        ]
      : []),
    ...(due > nominal
      ? [
          text(
            `计满之日 ${isoDay(nominal)} 不是工作日，顺延至 ${isoDay(due)}`,
            `counted out on ${isoDay(nominal)}, no working day, and so carried on to ${isoDay(due)}`,
          ),
        ]
      : [text(`至 ${isoDay(due)} 届满`, `it ends on ${isoDay(due)}`)]),
  ]
  const whole = joined(parts, '；', '; ')
  return text(`${whole.zh}。`, `${whole.en}.`)
}

function viewTermClock(running: Running, procedure: Procedure, calendar: Calendar) {
  const { term, pauses, extendedOn } = running
  return {
    ...viewRunning(running),
    how: sayHow(running, procedure),
    starts: sayStarts(term, (id) => labelOf(procedure, id)),
    ends: sayEnds(term),
    days: days(running, calendar).map((each) => viewDay(each, running, calendar)),
    pauses: pauses.map(({ ground, from, to }) => ({
      ground: coded(grounds, ground),
      from: isoDay(from),
      to: isoDayOrNull(to),
    })),
    extension:
      extendedOn !== null && term.extension
        ? {
            on: isoDay(extendedOn),
            length: sayLength(term.extension.length),
            approvedBy: term.extension.approvedBy,
            cites: term.extension.cites.map(viewCitation),
          }
        : null,
  }
}

export function viewClock(
  id: string,
  running: readonly Running[],
  procedure: Procedure,
  calendar: Calendar,
  today: number,
) {
  const known = calendar.announced
  return {
    case: id,
    today: isoDay(today),
    calendar: {
      years: known.map(({ year }) => year),
      notices: known.map(({ year, notice, published }) => ({ year, notice, published })),
    },
    terms: running.map((each) => viewTermClock(each, procedure, calendar)),
  }
}
