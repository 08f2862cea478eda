import { useId } from 'react'
import { useParameter } from '../../address.ts'
import type { Board, Share } from '../../api/board.ts'
import { Shaped } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Chart } from '../rule/effect/chart.tsx'

const arrangements = ['task', 'authority', 'force'] as const
type By = (typeof arrangements)[number]

/** Measures by task, authority or force, each with one bar in the colours and patterns of their states. */
export function Bars({ board }: { readonly board: Board }) {
  const { t, say } = useWords()
  const pattern = useId()
  const [asked, setBy] = useParameter('by')
  const by: By = arrangements.find((each) => each === asked) ?? 'task'
  const shares = { task: board.tasks, authority: board.authorities, force: board.forces }[by]
  const names: Record<By, string> = {
    task: t('按任务', 'By task'),
    authority: t('按机关', 'By authority'),
    force: t('按语气', 'By force'),
  }
  const most = Math.max(1, ...shares.map(({ measures }) => measures))
  return (
    <section className="board-bars" aria-labelledby="board-bars">
      <div className="board-head">
        <h2 id="board-bars">{t('分布', 'How they spread')}</h2>
        <nav className="forms no-print" aria-label={t('怎样分', 'Arranged')}>
          {arrangements.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={by === each}
              onClick={() => setBy(each === 'task' ? null : each)}
            >
              {names[each]}
            </button>
          ))}
        </nav>
      </div>
      {shares.length === 0 ? (
        <p className="soft">
          {t(
            '这些措施没有点名机关，也没有在此承办的机关。',
            'No authority is named in these measures or handles them here.',
          )}
        </p>
      ) : (
        <Chart
          title={`${names[by]}${t('的措施', '')}`}
          summary={summary(board, shares, t)}
          head={[
            { task: t('任务', 'task'), authority: t('机关', 'authority'), force: t('语气', 'force') }[by],
            t('措施', 'measures'),
            ...board.states.map(({ name }) => say(name)),
            t('在此运行', 'running here'),
            t('里程碑逾期', 'milestones overdue'),
          ]}
          rows={shares.map(({ of, name, measures, states, artefacts, running, overdue }) => [
            `${by === 'task' && of !== 'org' ? `${of} ` : ''}${say(name)}`,
            String(measures),
            ...states.map(({ count }) => String(count)),
            `${running} / ${artefacts}`,
            String(overdue),
          ])}
        >
          <Legend board={board} pattern={pattern} />
          <ul className="board-shares">
            {shares.map((share) => (
              <li key={share.of}>
                <p className="board-share-name">
                  <To
                    to={`/board?${new URLSearchParams({ [by]: share.of, ...(by !== 'task' && { by }) })}`}
                    keep={['on']}
                  >
                    {by === 'task' && share.of !== 'org' && <span className="board-number">{share.of}</span>}
                    {say(share.name)}
                  </To>
                </p>
                <Bar share={share} most={most} pattern={pattern} />
                <p className="board-share-says small soft">
                  {t(`${share.measures} 项`, `${share.measures}`)}
                  {' · '}
                  {t(`运行 ${share.running} / ${share.artefacts}`, `runs ${share.running} / ${share.artefacts}`)}
                  {share.overdue > 0 && (
                    <span className="board-late">{t(` · 逾期 ${share.overdue}`, ` · ${share.overdue} overdue`)}</span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Chart>
      )}
    </section>
  )
}

function summary({ states }: Board, shares: readonly Share[], t: (zh: string, en: string) => string): string {
  const actable = (share: Share) =>
    share.states.reduce((n, { code, count }) => n + (code === 'in-force' || code === 'furnished' ? count : 0), 0)
  const able = states.reduce((n, { code, count }) => n + (code === 'in-force' || code === 'furnished' ? count : 0), 0)
  const best = shares.toSorted((a, b) => actable(b) / b.measures - actable(a) / a.measures)[0]
  return t(
    `${able} 项已经生效或者有文件可据以办理。${best ? `比例最高的是${best.name.zh}：${best.measures} 项中有 ${actable(best)} 项。` : ''}`,
    `${able} are in force or can be acted on by an instrument. ${best ? `Largest share: ${best.name.en}, ${actable(best)} of ${best.measures}.` : ''}`,
  )
}

function Legend({ board, pattern }: { readonly board: Board; readonly pattern: string }) {
  const { say } = useWords()
  return (
    <>
      <svg width="0" height="0" className="board-defs" aria-hidden="true">
        <defs>
          <pattern
            id={`${pattern}-furnished`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="board-ground" />
            <rect width="3.5" height="6" className="board-fill-furnished" />
          </pattern>
          <pattern id={`${pattern}-needs-rules`} width="5" height="5" patternUnits="userSpaceOnUse">
            <rect width="5" height="5" className="board-ground" />
            <circle cx="2.5" cy="2.5" r="1.6" className="board-fill-needs-rules" />
          </pattern>
        </defs>
      </svg>
      <ul className="limit-legend" aria-hidden="true">
        {board.states.map(({ code, name }) => (
          <li key={code}>
            <svg width="20" height="12" role="presentation">
              <rect x="0.5" y="0.5" width="19" height="11" {...fillOf(code, pattern)} />
            </svg>
            <Shaped state={code} /> {say(name)}
          </li>
        ))}
      </ul>
    </>
  )
}

const fillOf = (code: string, pattern: string) => ({
  className: `board-edge-${code}`,
  fill: code === 'furnished' || code === 'needs-rules' ? `url(#${pattern}-${code})` : undefined,
})

interface BarProps {
  readonly share: Share
  readonly most: number
  readonly pattern: string
}

/** The table beside the chart says the same; the picture is for the eye. */
function Bar({ share, most, pattern }: BarProps) {
  const percent = (count: number) => `${((count / most) * 100).toFixed(3)}%`
  let start = 0
  return (
    <svg width="100%" height="14" className="board-bar" aria-hidden="true">
      {share.states.map(({ code, count }) => {
        const x = start
        start += count
        return count === 0 ? null : (
          <rect key={code} x={percent(x)} y="0.5" width={percent(count)} height="13" {...fillOf(code, pattern)} />
        )
      })}
    </svg>
  )
}
