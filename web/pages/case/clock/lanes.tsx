/** Several stretches of time beside each other: the terms, and the opinions asked of other authorities. */
import type { CSSProperties, ReactNode } from 'react'
import { sayDay } from '../../../parts/day.tsx'
import { useWords } from '../../../words.ts'
import { dayOfMonth, daysBetween, laterOf, monthName, plusDays } from './days.ts'

export interface Lane {
  readonly id: string
  readonly name: string
  /** The same in words: how it stands. */
  readonly says: string
  readonly start: string
  readonly due: string
  readonly ended: string | null
  readonly pauses: readonly { readonly from: string; readonly to: string }[]
}

interface Props {
  readonly lanes: readonly Lane[]
  readonly today: string
  readonly chosen?: string
  readonly choose?: (id: string) => void
}

export function Lanes({ lanes, today, chosen, choose }: Props) {
  const { lang, t } = useWords()
  const from = lanes.map(({ start }) => start).reduce((one, other) => (one < other ? one : other), today)
  const last = lanes.flatMap(({ due, ended }) => [due, ended ?? due]).reduce(laterOf, today)
  // A little room after the last day, so that its mark is whole.
  const whole = Math.max(1, daysBetween(from, last) * 1.02)
  const place = (date: string): number => (100 * daysBetween(from, date)) / whole
  const months = monthsBetween(from, last)
  const shown = thinned(months)
  const todayHere = today <= last
  return (
    <div className="timeline">
      <div className="timeline-lane timeline-axis" aria-hidden="true">
        <span />
        <span className="timeline-track">
          {shown.map((month) => (
            <span key={month} className="timeline-month" style={{ insetInlineStart: `${place(month)}%` }}>
              {monthName(month, lang)}
              {month.slice(5, 7) === '01' && ` ${month.slice(0, 4)}`}
            </span>
          ))}
          {todayHere && (
            <span
              className={place(today) < 15 ? 'timeline-today early' : 'timeline-today'}
              style={{ insetInlineStart: `${place(today)}%` }}
            >
              <span>{t('今天', 'today')}</span>
            </span>
          )}
        </span>
      </div>
      <ul>
        {lanes.map((lane) => (
          <li key={lane.id}>
            <Row lane={lane} {...(choose && { pressed: lane.id === chosen, press: () => choose(lane.id) })}>
              {months.map((month) => (
                <span key={month} className="timeline-month" style={{ insetInlineStart: `${place(month)}%` }} />
              ))}
              <Bar lane={lane} today={today} place={place} />
              {todayHere && <span className="timeline-today" style={{ insetInlineStart: `${place(today)}%` }} />}
              <Points lane={lane} place={place} title={(date) => sayDay(date, lang)} />
            </Row>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface RowProps {
  readonly lane: Lane
  readonly pressed?: boolean
  readonly press?: () => void
  readonly children: ReactNode
}

function Row({ lane, pressed, press, children }: RowProps) {
  const inner = (
    <>
      <span>
        <span className="timeline-name begins">{lane.name}</span>
        <span className="timeline-says">{lane.says}</span>
      </span>
      <span className="timeline-track" aria-hidden="true">
        {children}
      </span>
    </>
  )
  return press ? (
    <button type="button" className="timeline-lane" aria-pressed={pressed} onClick={press}>
      {inner}
    </button>
  ) : (
    <div className="timeline-lane">{inner}</div>
  )
}

type Place = (date: string) => number

function Bar({ lane, today, place }: { readonly lane: Lane; readonly today: string; readonly place: Place }) {
  const { start, due, ended, pauses } = lane
  const until = ended ?? today
  const span = (from: string, to: string): CSSProperties => ({
    insetInlineStart: `${place(from)}%`,
    width: `${Math.max(0, place(to) - place(from))}%`,
  })
  const gone = until < due ? until : due
  return (
    <>
      <span className="timeline-bar" style={span(start, due)} />
      {gone > start && <span className="timeline-gone" style={span(start, gone)} />}
      {until > due && <span className="timeline-late" style={span(due, until)} />}
      {pauses.map(({ from, to }) => (
        <span key={from} className="timeline-pause" style={span(from, to)} />
      ))}
    </>
  )
}

/** A ring where it starts, a lozenge on its last day, a tick where it was done in time, a cross where late. */
function Points({
  lane: { start, due, ended },
  place,
  title,
}: {
  readonly lane: Lane
  readonly place: Place
  readonly title: (date: string) => string
}) {
  return (
    <>
      <Point at={place(start)} title={title(start)}>
        <circle cx="8" cy="8" r="4.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
      </Point>
      <Point at={place(due)} title={title(due)}>
        <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="var(--seal)" stroke="var(--paper)" />
      </Point>
      {ended !== null && (
        <Point at={place(ended)} title={title(ended)}>
          <circle cx="8" cy="8" r="7" fill={ended > due ? 'var(--seal)' : 'var(--jade)'} stroke="var(--paper)" />
          <path
            d={ended > due ? 'm5.2 5.2 5.6 5.6m0-5.6-5.6 5.6' : 'm4.6 8.2 2.4 2.4 4.4-4.8'}
            fill="none"
            stroke="var(--paper)"
            strokeWidth="1.8"
          />
        </Point>
      )}
    </>
  )
}

function Point(props: { readonly at: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <svg className="timeline-point" viewBox="0 0 16 16" style={{ insetInlineStart: `${props.at}%` }} aria-hidden="true">
      <title>{props.title}</title>
      {props.children}
    </svg>
  )
}

/** The first day of each month on the way. */
function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = []
  for (let day = from; day <= to; day = plusDays(day, 1)) if (dayOfMonth(day) === 1) months.push(day)
  return months
}

/** So many names as have room beside each other on a phone. */
function thinned(months: readonly string[]): readonly string[] {
  const step = Math.ceil(months.length / 6)
  return months.filter((_, index) => index % step === 0)
}
