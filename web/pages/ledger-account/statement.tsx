import { type AccountView, type StatementLine, useOlder } from '../../api/ledgers.ts'
import { Day } from '../../parts/day.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

interface Props {
  readonly ledger: string
  readonly account: AccountView
  readonly on: string | null
}

const signs: Readonly<Record<StatementLine['direction'], string>> = { in: '+', out: '−', held: '', released: '' }

/** What moved, the latest first, with the balance after each. */
export function Statement({ ledger, account, on }: Props) {
  const { t, say } = useWords()
  const { lines, next } = account.statement
  const older = useOlder(ledger, account.id, on, next)
  const all = [...lines, ...(older.data?.pages.flatMap((page) => page.lines) ?? [])]
  const more = older.data ? older.hasNextPage : next !== null
  if (all.length === 0) return <p className="nothing">{t('没有流水。', 'Nothing has moved.')}</p>
  return (
    <>
      <table className="ledger-statement stacks">
        <thead>
          <tr>
            <th scope="col">{t('日期', 'Day')}</th>
            <th scope="col">{t('摘要', 'What for')}</th>
            <th scope="col" className="number">
              {t('数额', 'Amount')}
            </th>
            <th scope="col" className="number">
              {t('余额', 'Balance')}
            </th>
            <th scope="col">{t('经办', 'By')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((line) => (
            <tr key={`${line.posting}/${line.n}`}>
              <td>
                <Day date={line.on} />
              </td>
              <td>
                <span className="begins">{say(line.says)}</span>
                <span className="ledger-line-more">
                  {t(`第 ${line.posting} 号`, `number ${line.posting}`)} · {say(line.operation)}
                  {line.case !== null && (
                    <>
                      {' · '}
                      <To to={`/cases/${line.case}`}>{line.case}</To>
                    </>
                  )}
                </span>
              </td>
              <td className="number" data-label={t('数额', 'Amount')}>
                {signs[line.direction]}
                {line.amount}
                {line.direction === 'held' && <span className="small">{t('（预留）', ' (reserved)')}</span>}
                {line.direction === 'released' && <span className="small">{t('（解除预留）', ' (released)')}</span>}
              </td>
              <td className="number" data-label={t('余额', 'Balance')}>
                {line.balance}
              </td>
              <td data-label={t('经办', 'By')}>{line.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && (
        <p className="acts more no-print">
          <button
            type="button"
            className="act quiet"
            disabled={older.isFetching}
            onClick={() => void (older.data ? older.fetchNextPage() : older.refetch())}
          >
            {t('更早的流水', 'Older entries')}
          </button>
        </p>
      )}
    </>
  )
}
