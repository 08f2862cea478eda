import type { ClockTerm } from '../../../api/case-types.ts'
import { Day, sayDay } from '../../../parts/day.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { State } from '../../../parts/state.tsx'
import { useWords } from '../../../words.ts'
import { type Cell, cellsOf, type Stretch, stretchesOf, wordsOf } from './cells.ts'
import { Ribbon, Sign } from './ribbon.tsx'

interface Props {
  readonly term: ClockTerm
  readonly today: string
}

/** One term: when it ends, how that day was reached, and every day on the way. */
export function Term({ term, today }: Props) {
  const { lang, t, say } = useWords()
  const cells = cellsOf(term, today)
  const { due, estimated, extension, whenPassed, cites } = term
  return (
    <section className="clock-term" aria-labelledby={`term-${term.id}`}>
      <h3 id={`term-${term.id}`}>
        <span className="begins">{say(term.name)}</span>
        <span className="soft small">
          {' '}
          {say(term.kind.name)}
          {t('，', ', ')}
          {say(term.length)}
        </span>
      </h3>
      <p className="clock-term-head">
        {due !== null && (
          <span className="clock-term-due">
            {t('最后一天：', 'Last day: ')}
            <Day date={due} />
          </span>
        )}
        <State state={`term-${term.level === 'calm' ? term.standing.code : term.level}`} name={term.text} />
      </p>
      <p className="clock-term-how">{say(term.how)}</p>
      {extension && (
        <p className="clock-term-how">
          {t('已于 ', 'Extended on ')}
          <Day date={extension.on} />
          {t('延长', ' by ')}
          {say(extension.length)}
          {t('，经', ', approved by ')}
          {say(extension.approvedBy)}
          {t('批准', '')}
          {t('。', '.')}
        </p>
      )}
      {estimated && (
        <p className="clock-term-estimated">
          {t(
            '推算：其中有的日子所在年份的放假安排尚未公布（图中标“?”）。公布后会重新计算，最后一天有变动的会通知您。',
            'An estimate: the holidays of some of these days are not announced yet (marked “?”). Once they are, the days are counted again, and you are told if the last day moves.',
          )}
        </p>
      )}
      <div className="clock-days">
        <Ribbon
          cells={cells}
          label={t(
            `${say(term.name)}逐日图，自 ${term.start ?? ''} 至 ${due ?? ''}；下面的表格说的是同样的内容`,
            `${say(term.name)}, day by day from ${term.start ?? ''} to ${due ?? ''}; the table below says the same`,
          )}
        />
        <div className="clock-legend">
          <Key cells={cells} />
          <Stretches cells={cells} />
        </div>
      </div>
      <details className="clock-term-more">
        <summary>{t(`逐日列表（${cells.length} 天）`, `Every day in a table (${cells.length} days)`)}</summary>
        <table className="clock-term-days">
          <thead>
            <tr>
              <th scope="col">{t('日期', 'Day')}</th>
              <th scope="col" className="number">
                {t('第几日', 'Count')}
              </th>
              <th scope="col">{t('说明', 'What it is')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.date}>
                <th scope="row">{sayDay(cell.date, lang)}</th>
                <td className="number">{cell.kind === 'counted' ? cell.number : '–'}</td>
                <td>{say(wordsOf(cell))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details className="clock-term-more">
        <summary>{t('依据，以及期限过后怎样', 'What it rests on, and what happens when it passes')}</summary>
        <dl className="clock-term-facts">
          <dt>{t('起算', 'Starts')}</dt>
          <dd>{say(term.starts)}</dd>
          <dt>{t('到此为止', 'Ends')}</dt>
          <dd>{say(term.ends)}</dd>
          <dt>{t('期限过后', 'When it passes')}</dt>
          <dd>{say(whenPassed.name)}</dd>
        </dl>
        {[...cites, ...(extension?.cites ?? [])].map((cite) => (
          <Quote key={`${cite.instrument}/${cite.article}`} cite={cite} />
        ))}
      </details>
    </section>
  )
}

/** Only the squares that this term has. */
function Key({ cells }: { readonly cells: readonly Cell[] }) {
  const { t } = useWords()
  const has = (kind: Cell['kind']) => cells.some((cell) => cell.kind === kind)
  const marked = (mark: Cell['marks'][number]) => cells.some(({ marks }) => marks.includes(mark))
  const keys = [
    { id: 'start', shown: has('start'), sign: t('起', '0'), says: t('起算之日，不计', 'start, not counted') },
    {
      id: 'counted',
      shown: cells.some(({ kind, marks }) => kind === 'counted' && !marks.includes('to-come')),
      sign: '3',
      says: t('已计，第几日', 'counted, with its number'),
    },
    {
      id: 'counted square-to-come',
      shown: cells.some(({ kind, marks }) => kind === 'counted' && marks.includes('to-come')),
      sign: '4',
      says: t('将计', 'still to come'),
    },
    {
      id: 'counted square-make-up',
      shown: cells.some(({ makeUp }) => makeUp),
      sign: <span className="square-tag">{t('班', 'W')}</span>,
      says: t('调休上班，计入', 'weekend day that is worked, counted'),
    },
    { id: 'rest-day', shown: has('rest-day'), sign: <Sign kind="rest-day" />, says: t('休息日', 'weekend') },
    { id: 'holiday', shown: has('holiday'), sign: <Sign kind="holiday" />, says: t('节假日', 'public holiday') },
    { id: 'paused', shown: has('paused'), sign: <Sign kind="paused" />, says: t('中止计算', 'suspended') },
    { id: 'rolled', shown: has('rolled'), sign: <Sign kind="rolled" />, says: t('顺延', 'moved on') },
    { id: 'due', shown: marked('due'), sign: '', says: t('最后一天', 'last day') },
    { id: 'today', shown: marked('today'), sign: '', says: t('今天', 'today') },
    { id: 'ended', shown: marked('ended'), sign: '', says: t('办结', 'done') },
    {
      id: 'late',
      shown: has('late'),
      sign: <span className="square-sign">1</span>,
      says: t('逾期，按日历日数', 'late, in calendar days'),
    },
    { id: 'estimated', shown: marked('estimated'), sign: '', says: t('推算', 'estimate') },
  ]
  return (
    <ul className="clock-key" aria-hidden="true">
      {keys
        .filter(({ shown }) => shown)
        .map(({ id, sign, says }) => (
          <li key={id}>
            <span className={`square key-square square-${id}`}>{sign}</span>
            {says}
          </li>
        ))}
    </ul>
  )
}

/** Holidays and suspensions by name, with their days. */
function Stretches({ cells }: { readonly cells: readonly Cell[] }) {
  const found = [...stretchesOf(cells, 'holiday'), ...stretchesOf(cells, 'paused')]
  return found.length === 0 ? null : (
    <ul className="clock-stretches">
      {found.map((stretch) => (
        <OneStretch key={stretch.from} stretch={stretch} />
      ))}
    </ul>
  )
}

function OneStretch({ stretch: { text, from, to } }: { readonly stretch: Stretch }) {
  const { t, say } = useWords()
  return (
    <li>
      <span className="begins">{say(text)}</span>
      <span className="soft">
        {t('：', ': ')}
        <Day date={from} />
        {to !== from && (
          <>
            {t('至 ', ' to ')}
            <Day date={to} />
          </>
        )}
      </span>
    </li>
  )
}
