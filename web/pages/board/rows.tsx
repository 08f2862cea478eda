import type { BoardMeasure } from '../../api/board.ts'
import { Day } from '../../parts/day.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { nextStep } from './steps.ts'

/** One line a measure: what it is, where it stands, what comes next, what runs. */
export function Rows({ measures }: { readonly measures: readonly BoardMeasure[] }) {
  const { t, say } = useWords()
  const byTask = Map.groupBy(measures, ({ task }) => task?.number ?? 0)
  return (
    <>
      {[...byTask].map(([number, within]) => (
        <section key={number} className="board-task" aria-labelledby={`board-task-${number}`}>
          <h3 id={`board-task-${number}`}>
            {number > 0 && <span className="board-number">{number}</span>}
            {within[0]?.task ? say(within[0].task.name) : t('组织实施', 'Carrying it out')}
          </h3>
          <ol className="board-rows">
            {within.map((measure) => (
              <Row key={measure.id} measure={measure} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function Row({ measure }: { readonly measure: BoardMeasure }) {
  const { t, say } = useWords()
  const { id, name, state, artefacts } = measure
  const runs = artefacts.filter((each) => each.runs)
  return (
    <li className="board-row">
      <p className="board-row-name">
        <span className="board-number">{id}</span>
        <To to={`/board/${id}`} keep={['on']}>
          {say(name)}
        </To>
      </p>
      <p className="board-row-state">
        {state ? (
          <>
            <State state={state.code} name={state.name} />{' '}
            <span className="soft small">
              {t('自', 'since')} <Day date={state.since} />
            </span>
          </>
        ) : (
          <span className="soft">{t('方案尚未公布', 'before the plan')}</span>
        )}
      </p>
      <p className="board-row-next small">
        <Next measure={measure} />
      </p>
      <p className="board-row-runs small">
        {runs.length === 0 ? (
          <span className="soft">{t('尚未运行', 'not running yet')}</span>
        ) : (
          t(`运行 ${runs.length} / ${artefacts.length}`, `runs ${runs.length} / ${artefacts.length}`)
        )}
      </p>
    </li>
  )
}

function Next({ measure: { steps, evidence } }: { readonly measure: BoardMeasure }) {
  const { t, say } = useWords()
  const reached = steps.filter((step) => step.reached !== null).length
  const next = nextStep(steps)
  if (next?.overdue && next.due)
    return (
      <span className="board-late">
        {t('逾期：', 'Overdue: ')}
        {say(next.name)}（<Day date={next.due} />）
      </span>
    )
  if (next)
    return (
      <>
        <span className="soft">{t('下一步：', 'Next: ')}</span>
        {say(next.name)}
        <span className="soft">
          {next.due ? (
            <>
              {t('，至 ', ', by ')}
              <Day date={next.due} />
            </>
          ) : (
            t('，日期未定', ', no day set')
          )}
        </span>
      </>
    )
  if (reached + evidence === 0) return <span className="soft">{t('没有登记里程碑', 'no milestone on record')}</span>
  return (
    <span className="soft">
      {t(`里程碑已达成 ${reached}，证据 ${evidence}`, `${reached} reached, ${evidence} pieces of evidence`)}
    </span>
  )
}
