import { useId } from 'react'
import type { Tally, TimeLimits } from '../../api/statistics.ts'
import { useWords } from '../../words.ts'
import { Chart } from '../rule/effect/chart.tsx'
import { grouped, shareOf } from './figures.tsx'

/** Most that is due first. */
const sorted = (tallies: readonly Tally[]): readonly Tally[] =>
  tallies.toSorted((one, other) => other.due - one.due || other.received - one.received)

/** Each authority or matter with one bar: kept, made good by law, late, not done. */
export function Bars({ given: { tallies, by } }: { readonly given: TimeLimits }) {
  const { t, say } = useWords()
  const pattern = useId()
  const all = sorted(tallies)
  const ended = all.filter(({ due }) => due > 0)
  const worst = ended.filter(({ missed }) => missed > 0).toSorted((a, b) => b.missed / b.due - a.missed / a.due)[0]
  const days = (spread: Tally['used']) => (spread ? `${spread.median} / ${spread.p90}` : '—')
  return (
    <Chart
      title={
        by === 'authority'
          ? t('各机关的期限', 'The time limits of each authority')
          : t('各事项的期限', 'The time limits of each matter')
      }
      summary={
        ended.length === 0
          ? t('这段时间里还没有到期的期限。', 'No time limit has ended between these days yet.')
          : worst
            ? t(
                `超期比例最高的是${worst.name.zh}：${worst.due} 个中有 ${worst.missed} 个。`,
                `The largest share missed is that of ${worst.name.en}: ${worst.missed} of ${worst.due}.`,
              )
            : t('全部按期。', 'All were kept.')
      }
      head={[
        by === 'authority' ? t('机关', 'authority') : t('事项', 'matter'),
        t('到期', 'ended'),
        t('按期', 'kept'),
        t('按期率', 'share kept'),
        t('超期', 'missed'),
        t('依法视为办理', 'made good by law'),
        t('至今未办', 'not done yet'),
        t('未到期', 'still running'),
        t('收件', 'received'),
        t('决定', 'decided'),
        t('用时：中位 / 九成以内', 'days taken: median / nine of ten'),
        t('期限：中位 / 九成以内', 'days allowed: median / nine of ten'),
      ]}
      rows={all.map((each) => [
        say(each.name),
        grouped(each.due),
        grouped(each.met),
        shareOf(each.met, each.due),
        grouped(each.missed),
        grouped(each.deemed),
        grouped(each.over),
        grouped(each.running),
        grouped(each.received),
        grouped(each.decided),
        days(each.used),
        days(each.allowed),
      ])}
    >
      <div aria-hidden="true">
        <svg width="0" height="0" className="statistics-defs" role="presentation">
          <defs>
            <pattern
              id={`${pattern}-deemed`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className="limit-ground" />
              <rect width="2.5" height="6" className="limit-deemed" />
            </pattern>
            <pattern id={`${pattern}-over`} width="5" height="5" patternUnits="userSpaceOnUse">
              <rect width="5" height="5" className="limit-ground" />
              <circle cx="2.5" cy="2.5" r="1.5" className="limit-over" />
            </pattern>
          </defs>
        </svg>
        <ul className="limit-legend">
          {(['met', 'late', 'deemed', 'over'] as const).map((kind) => (
            <li key={kind}>
              <svg width="20" height="12" role="presentation">
                <rect x="0.5" y="0.5" width="19" height="11" {...fillOf(kind, pattern)} />
              </svg>
              {
                {
                  met: t('按期', 'kept'),
                  late: t('超期办结', 'done late'),
                  deemed: t('依法视为办理（超期）', 'made good by law (missed)'),
                  over: t('至今未办（超期）', 'not done yet (missed)'),
                }[kind]
              }
            </li>
          ))}
        </ul>
        <ul className="limits">
          {all.map((each) => (
            <li key={each.of}>
              <p className="limit-name">
                <span className="begins">{say(each.name)}</span>
                <span className="limit-share">{shareOf(each.met, each.due)}</span>
              </p>
              <Bar tally={each} pattern={pattern} />
              <p className="soft small">
                {each.due === 0
                  ? t('没有到期的期限', 'no time limit ended')
                  : t(
                      `${grouped(each.due)} 个到期，${grouped(each.missed)} 个超期`,
                      `${grouped(each.due)} ended, ${grouped(each.missed)} missed`,
                    )}
                {each.running > 0 &&
                  t(`，${grouped(each.running)} 个未到期`, `, ${grouped(each.running)} still running`)}
                {each.used &&
                  each.allowed &&
                  t(
                    `；用时中位 ${each.used.median} 个工作日，期限中位 ${each.allowed.median} 个`,
                    `; took ${each.used.median} working days in the median, of ${each.allowed.median} allowed`,
                  )}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Chart>
  )
}

type Kind = 'met' | 'late' | 'deemed' | 'over'

const fillOf = (kind: Kind, pattern: string) => ({
  className: `limit-edge-${kind}`,
  fill: kind === 'deemed' || kind === 'over' ? `url(#${pattern}-${kind})` : undefined,
})

function Bar({ tally, pattern }: { readonly tally: Tally; readonly pattern: string }) {
  const parts: readonly (readonly [Kind, number])[] = [
    ['met', tally.met],
    ['late', tally.missed - tally.deemed - tally.over],
    ['deemed', tally.deemed],
    ['over', tally.over],
  ]
  const percent = (count: number) => `${((count / tally.due) * 100).toFixed(3)}%`
  let start = 0
  return (
    <svg width="100%" height="16" role="presentation" className="limit-bar">
      <rect className="bar-track" x="0" y="15" width="100%" height="1" />
      {parts.map(([kind, count]) => {
        const x = start
        start += count
        return count === 0 ? null : (
          <rect key={kind} x={percent(x)} y="0" width={percent(count)} height="14" {...fillOf(kind, pattern)} />
        )
      })}
    </svg>
  )
}
