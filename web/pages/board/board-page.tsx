import { useSearchParams } from 'react-router'
import { isDate } from '../../address.ts'
import { type Asked, type Board, boardAddress, filters, useBoard } from '../../api/board.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Shaped } from '../../parts/state.tsx'
import { useTitle } from '../../parts/title.ts'
import { useWords } from '../../words.ts'
import { Bars } from './bars.tsx'
import { Filters } from './filters.tsx'
import { Rows } from './rows.tsx'
import { WhoLeads } from './who-leads.tsx'

/** Where all 189 measures of the plan stand, from the running system, open to all. */
export function BoardPage() {
  const { t } = useWords()
  const title = t('看板：方案落实到哪一步', 'Board: how far the plan has come')
  useTitle(title)
  const [search] = useSearchParams()
  const asked = askedIn(search)
  const { data, error, refetch, isPlaceholderData } = useBoard(asked)
  return (
    <div className="page board">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '189 项措施，一项一项列明状态、里程碑、证据和在这里运行的事。数字由运行中的系统数出，不靠填报。',
            'All 189 measures, each with its state, milestones, evidence, and what runs here. The figures are counted from the running system; nobody reports them.',
          )}
        </p>
      </header>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={14} />}
      {data && (
        <div aria-busy={isPlaceholderData}>
          <Shown board={data} asked={asked} />
        </div>
      )}
    </div>
  )
}

function askedIn(search: URLSearchParams): Asked {
  const given = filters.flatMap((name) => {
    const value = search.get(name)
    return value === null || value === '' || (name === 'on' && !isDate(value)) ? [] : [[name, value] as const]
  })
  return Object.fromEntries(given)
}

function Shown({ board, asked }: { readonly board: Board; readonly asked: Asked }) {
  const { t } = useWords()
  return (
    <>
      <Figures board={board} />
      <WhoLeads whole={board.whole} />
      <Filters board={board} asked={asked} />
      <p role="status" className="soft board-count">
        {board.counted === board.total
          ? t(`全部 ${board.total} 项措施，截至 `, `All ${board.total} measures, as of `)
          : t(
              `${board.total} 项中的 ${board.counted} 项，截至 `,
              `${board.counted} of ${board.total} measures, as of `,
            )}
        <Day date={board.on} />
      </p>
      {board.counted > 0 && <Bars board={board} />}
      <section aria-labelledby="board-measures">
        <div className="board-head">
          <h2 id="board-measures">{t('逐项', 'One by one')}</h2>
          <p className="downloads no-print">
            <a href={boardAddress(asked, 'csv')} download>
              {t('下载表格（CSV）', 'Download as a table (CSV)')}
            </a>
            <a href={boardAddress(asked)}>JSON</a>
            <button type="button" className="plain" onClick={() => window.print()}>
              {t('打印', 'Print')}
            </button>
          </p>
        </div>
        {board.counted === 0 ? (
          <p className="nothing">
            {t(
              '没有符合这些条件的措施。放宽一个条件，或者清除全部。',
              'No measure fits all of this. Loosen a condition, or clear them all.',
            )}
          </p>
        ) : (
          <Rows measures={board.measures} />
        )}
      </section>
    </>
  )
}

function Figures({ board }: { readonly board: Board }) {
  const { t, say } = useWords()
  const made = board.kinds.reduce((n, { count }) => n + count, 0)
  const running = board.kinds.reduce((n, kind) => n + kind.running, 0)
  const overdue = board.measures.filter((each) => each.overdue).length
  return (
    <dl className="board-figures">
      {board.states.map(({ code, name, count }) => (
        <div key={code}>
          <dt>
            <Shaped state={code} /> {say(name)}
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
      <div>
        <dt>{t('有里程碑逾期', 'With an overdue milestone')}</dt>
        <dd className={overdue > 0 ? 'board-late' : undefined}>{overdue}</dd>
      </div>
      <div>
        <dt>{t('在这里运行', 'Running here')}</dt>
        <dd>
          {running}
          <span className="soft">{t(` / ${made} 件`, ` of ${made}`)}</span>
        </dd>
      </div>
    </dl>
  )
}
