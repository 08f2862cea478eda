import { useTable } from '../../api/queries.ts'
import type { DecisionView } from '../../api/types.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Shaped } from '../../parts/state.tsx'
import { useWhen, When } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'
import { Download } from './download.tsx'
import { OutputChoice, useOutput } from './output.tsx'

/** The decision as a table: one row for each way through it, a dash where a fact does not matter. */
export function TableOf({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  const table = useTable(decision.id, { ...useWhen(), ...useOutput(decision) })
  if (table.error) return <Failure error={table.error} retry={() => table.refetch()} />
  if (!table.data) return <Lines count={14} />
  const { output, columns, rows, cut } = table.data
  return (
    <div className="table-view">
      <When />
      <OutputChoice decision={decision} />
      <p className="soft">
        {cut
          ? t(
              `此处只列前 ${rows.length} 行，其余太多；各行互不重叠，“—”表示这一项不影响。要逐一看，请看图。`,
              `Only the first ${rows.length} rows are listed; there are too many. No two overlap; “—” means that the fact does not matter. The diagram leads to every case.`,
            )
          : t(
              `${rows.length} 行，合起来涵盖全部情形，互不重叠；“—”表示这一项不影响。`,
              `${rows.length} rows, which together cover every case and do not overlap; “—” means that the fact does not matter.`,
            )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="scroller" aria-label={t('判断表', 'Decision table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="gives">
                {say(output.name)}
              </th>
              {columns.map(({ name }) => (
                <th key={name.zh} scope="col">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table have no other name than their place.
              <tr key={index}>
                <th scope="row" className="gives">
                  <Shaped state={row.state} /> {say(row.gives)}
                </th>
                {row.cells.map((cell, at) =>
                  cell === null ? (
                    <td key={columns[at]?.name.zh} className="indifferent">
                      <span aria-hidden="true">—</span>
                      <span className="unseen">{t('不影响', 'does not matter')}</span>
                    </td>
                  ) : (
                    <td key={columns[at]?.name.zh}>{say(cell)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Download decision={decision} />
    </div>
  )
}
