import { type At, type Column, type Entry, type RegisterView, useEntries } from '../../api/registers.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { More } from '../../parts/more.tsx'
import { To } from '../../parts/to.tsx'
import { type Language, useWords } from '../../words.ts'

interface Props {
  readonly register: RegisterView
  readonly at: At
  readonly words: string
}

/** The entries that hold on the day; on a telephone each is a card of its own. */
export function Table({ register, at, words }: Props) {
  const { t } = useWords()
  const found = useEntries(register.id, { ...at, ...(words !== '' && { words }) })
  const { data, error, refetch, isPlaceholderData } = found
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  const first = data?.pages[0]
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />
  if (!first) return <Lines count={8} />
  const { count, more } = first.found
  return (
    <div aria-busy={isPlaceholderData}>
      <p className="soft small" role="status">
        <Day date={first.asOf} />
        {more
          ? t(`有效的超过 ${count} 条`, `: more than ${count} entries hold`)
          : t(`有效的有 ${count} 条`, count === 1 ? ': 1 entry holds' : `: ${count} entries hold`)}
        {words !== '' && t(`，含“${words}”`, ` with “${words}”`)}
      </p>
      {entries.length === 0 ? (
        <p className="nothing">
          {words === ''
            ? t('这一天没有有效的条目。', 'No entry holds on this day.')
            : t(
                '这一天没有这样的条目。换个词、换一天试试。',
                'No such entry holds on this day. Try another word or another day.',
              )}
        </p>
      ) : (
        <Rows register={register} entries={entries} />
      )}
      <More of={found} />
    </div>
  )
}

/** As many beside the key as one can take in at a time; what is searched goes first. */
const mostBeside = 4

/** Long texts, what no entry here has, what is said in the other language, and what is too much for one line stand on the entry's own page. */
function shownOf({ columns, key }: RegisterView, entries: readonly Entry[], lang: Language): readonly Column[] {
  const inAll = (id: string): boolean => entries.every(({ values }) => values[id] !== null)
  const elsewhere = (column: Column): boolean =>
    lang === 'zh'
      ? column.translates !== null
      : columns.some(({ id, translates }) => translates === column.id && inAll(id))
  const beside = columns.filter(
    (column) =>
      !column.closed &&
      !key.includes(column.id) &&
      column.kind !== 'text' &&
      !elsewhere(column) &&
      entries.some(({ values }) => values[column.id] !== null),
  )
  const chosen = new Set(beside.toSorted((a, b) => Number(b.searched) - Number(a.searched)).slice(0, mostBeside))
  return columns.filter((column) => key.includes(column.id) || chosen.has(column))
}

function Rows({ register, entries }: { readonly register: RegisterView; readonly entries: readonly Entry[] }) {
  const { t, say, lang } = useWords()
  const { ranked, name } = register
  const columns = shownOf(register, entries, lang)
  const holds = t('有效期', 'holds')
  return (
    <div className="register-scroll">
      <table className="register-table">
        <caption className="unseen">{say(name)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={isFigure(column) ? 'figure' : undefined}>
                {say(column.name)}
              </th>
            ))}
            {ranked && (
              <th scope="col" className="figure">
                {say(ranked.name)}
              </th>
            )}
            <th scope="col">{holds}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.key}>
              {columns.map((column, index) => {
                const said = say(entry.words[column.id] ?? { zh: '', en: '' })
                const label = say(column.name)
                if (index === 0)
                  return (
                    <th key={column.id} scope="row" data-label={label}>
                      <To to={`?${new URLSearchParams({ key: entry.key })}`} keep={['asOf', 'knownOn', 'words']}>
                        {said}
                      </To>
                    </th>
                  )
                return (
                  <td
                    key={column.id}
                    data-label={label}
                    className={
                      [isFigure(column) && 'figure', said === '' && 'empty'].filter(Boolean).join(' ') || undefined
                    }
                  >
                    {said}
                  </td>
                )
              })}
              {ranked && (
                <td data-label={say(ranked.name)} className="figure">
                  {entry.rank}
                </td>
              )}
              <td data-label={holds}>
                <Holds entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isFigure = ({ kind }: Column): boolean => kind === 'count' || kind === 'money' || kind === 'decimal'

/** Since when, and until when: the last day is the one before it ends. */
export function Holds({ entry: { from, until } }: { readonly entry: Pick<Entry, 'from' | 'until'> }) {
  const { t } = useWords()
  return (
    <span className="register-holds">
      {t('自 ', 'since ')}
      <Day date={from} />
      {until === null ? (
        t(' 起', '')
      ) : (
        <>
          {t(' 至 ', ', until ')}
          <Day date={dayBefore(until)} />
        </>
      )}
    </span>
  )
}

export const dayBefore = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
