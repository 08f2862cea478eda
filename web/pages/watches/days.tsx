import { sayDay } from '../../parts/day.tsx'
import { useWords } from '../../words.ts'

export interface DayFound {
  readonly on: string
  readonly found: number
}

const [width, height, foot, head] = [720, 140, 26, 26]

/** How much was found on each day: a bar a day, the first and the last day and the most written beside them. */
export function Days({ days }: { readonly days: readonly DayFound[] }) {
  const { lang } = useWords()
  const most = Math.max(1, ...days.map(({ found }) => found))
  const step = width / Math.max(1, days.length)
  const bar = Math.min(step * 0.8, 18)
  const first = days[0]
  const last = days.at(-1)
  return (
    <svg viewBox={`0 0 ${width} ${height + foot}`} className="days-chart" aria-hidden="true">
      <line x1="0" x2={width} y1={height} y2={height} className="days-ground" />
      <line x1="0" x2={width} y1={head} y2={head} className="days-grid" />
      <text x="0" y={head - 6} className="days-label">
        {most}
      </text>
      {days.map(({ on, found }, at) => {
        const tall = (found / most) * (height - head)
        return (
          <rect
            key={on}
            x={at * step + (step - bar) / 2}
            y={height - tall}
            width={bar}
            height={tall}
            className="days-bar"
          />
        )
      })}
      {first && (
        <text x="0" y={height + 20} className="days-label">
          {sayDay(first.on, lang)}
        </text>
      )}
      {last && last !== first && (
        <text x={width} y={height + 20} textAnchor="end" className="days-label">
          {sayDay(last.on, lang)}
        </text>
      )}
    </svg>
  )
}
