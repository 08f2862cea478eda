import { useState } from 'react'
import type { Column, Entry, RegisterView } from '../../api/registers.ts'
import { Day } from '../../parts/day.tsx'
import { Time } from '../../parts/time.tsx'
import { useWords } from '../../words.ts'
import { Holds } from './table.tsx'

interface Props {
  readonly register: RegisterView
  readonly entries: readonly Entry[]
  readonly today: string
}

const mostAtFirst = 8

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

/** What was known from one instant to the next. */
interface Band {
  readonly since: string
  readonly entries: readonly Entry[]
}

/** Instants may have a fraction or none: written out alike, their order is that of the text. */
function exact(instant: string): string {
  const [seconds = '', fraction = ''] = instant.replace('Z', '').split('.')
  return `${seconds}.${fraction.padEnd(9, '0')}`
}

function bandsOf(entries: readonly Entry[]): readonly Band[] {
  const changes = [
    ...new Set(entries.flatMap(({ known }) => (known.until === null ? [known.from] : [known.from, known.until]))),
  ]
  return changes
    .toSorted((a, b) => (exact(a) < exact(b) ? 1 : -1))
    .map((since) => ({
      since,
      entries: entries
        .filter(
          ({ known }) =>
            exact(known.from) <= exact(since) && (known.until === null || exact(known.until) > exact(since)),
        )
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    }))
}

/**
 * Both times at once: each line is what was known from an instant on, newest first; along it, when each entry holds in the
 * world. The same stands below it in words.
 */
export function Timeline({ register, entries, today }: Props) {
  const { t, say } = useWords()
  const [whole, setWhole] = useState(false)
  const bands = bandsOf(entries)
  const shown = whole ? bands : bands.slice(0, mostAtFirst)
  const ends = entries.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
  const first = Math.min(...ends.map(dayOf), dayOf(today))
  const last = Math.max(...ends.map(dayOf), dayOf(today))
  const pad = Math.max(30, (last - first) * 0.06)
  const [from, until] = [first - pad, last + pad]
  const place = (day: number): number => ((Math.min(Math.max(day, from), until) - from) / (until - from)) * 100
  const label = (entry: Entry): string => {
    const said = ({ id }: Column): string => say(entry.words[id] ?? { zh: '', en: '' })
    const beside = register.columns.filter(
      (column) => !column.closed && !register.key.includes(column.id) && column.kind !== 'text' && said(column) !== '',
    )
    const named = beside.find(({ kind }) => kind === 'line') ?? beside[0]
    return named ? said(named) : entry.key
  }
  const years = ticks(first, last, pad)
  return (
    <section className="register-history" aria-labelledby="history">
      <h3 id="history">{t('历史', 'History')}</h3>
      <p className="soft small">
        {t(
          '每一行是从某一时刻起所知的情况，最近的在上；横向是在现实中何时有效。更正以前的记载不会消失。',
          'Each line is what was known from an instant on, the newest first; along it, when the entry holds in the world. What stood before a correction does not go away.',
        )}
      </p>
      <div className="register-picture" aria-hidden="true">
        {shown.map(({ since, entries: known }, index) => (
          <div key={since} className={index === 0 ? 'register-band now' : 'register-band'}>
            <p className="small">
              <Time at={since} />
            </p>
            <div className="register-track">
              {known.map((each) => (
                <span
                  key={each.from}
                  className={each.until === null ? 'register-bar open' : 'register-bar'}
                  style={{
                    insetInlineStart: `${place(dayOf(each.from))}%`,
                    width: `${Math.max(0.6, place(each.until === null ? until : dayOf(each.until)) - place(dayOf(each.from)))}%`,
                  }}
                >
                  <span>{label(each)}</span>
                </span>
              ))}
              <span className="register-today" style={{ insetInlineStart: `${place(dayOf(today))}%` }} />
            </div>
          </div>
        ))}
        <div className="register-axis">
          {years.map(({ at, name }) =>
            place(at) > 70 ? (
              <span key={name} className="late" style={{ insetInlineEnd: `${100 - place(at)}%` }}>
                {name}
              </span>
            ) : (
              <span key={name} style={{ insetInlineStart: `${place(at)}%` }}>
                {name}
              </span>
            ),
          )}
        </div>
      </div>
      <ol className="register-steps">
        {shown.map(({ since, entries: known }) => (
          <li key={since}>
            <p className="small soft">
              {t('自 ', 'Known since ')}
              <Time at={since} />
              {t(' 起所知', '')}
            </p>
            {known.length === 0 ? (
              <p>{t('没有条目', 'no entry')}</p>
            ) : (
              <ul>
                {known.map((each) => (
                  <li key={each.from}>
                    <span>{label(each)}</span> <Holds entry={each} />
                    {each.why && each.known.from === since && (
                      <span className="soft">{t(`（${each.why.zh}）`, ` (${each.why.en})`)}</span>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {bands.length > shown.length && (
        <p>
          <button type="button" className="act quiet" onClick={() => setWhole(true)}>
            {t(`再看更早的 ${bands.length - shown.length} 次`, `Show ${bands.length - shown.length} earlier`)}
          </button>
        </p>
      )}
      <p className="soft small register-legend" aria-hidden="true">
        <span className="register-today-mark" /> {t('今天，', 'today, ')}
        <Day date={today} />
      </p>
    </section>
  )
}

/** A handful of years, or of months where it is short. */
function ticks(first: number, last: number, pad: number): readonly { readonly at: number; readonly name: string }[] {
  const [begin, end] = [new Date(first * 86_400_000), new Date(last * 86_400_000)]
  const years = end.getUTCFullYear() - begin.getUTCFullYear()
  if (years >= 1) {
    const step = Math.max(1, Math.ceil(years / 5))
    return Array.from({ length: Math.floor(years / step) + 1 }, (_, n) => {
      const year = begin.getUTCFullYear() + n * step
      return { at: Date.UTC(year, 0, 1) / 86_400_000, name: `${year}` }
    }).filter(({ at }) => at >= first - pad)
  }
  return [
    { at: first, name: begin.toISOString().slice(0, 10) },
    { at: last, name: end.toISOString().slice(0, 10) },
  ].filter(({ at }, index) => index === 0 || at > first + 20)
}
