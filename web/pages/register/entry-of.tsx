import { useState } from 'react'
import { useParameter } from '../../address.ts'
import { type Entry, type RegisterView, useHistory } from '../../api/registers.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { lawAddress } from '../../parts/quote.tsx'
import { Time } from '../../parts/time.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { CorrectForm, EndForm } from './keep.tsx'
import { Holds } from './table.tsx'
import { Timeline } from './timeline.tsx'

interface Props {
  readonly register: RegisterView
  readonly entryKey: string
  readonly today: string
  readonly back: () => void
}

const holdsOn = (day: string, { from, until }: Entry): boolean => from <= day && (until === null || day < until)

/** One key: what holds, and all that was ever known under it. */
export function EntryOf({ register, entryKey, today, back }: Props) {
  const { t, say } = useWords()
  const { data, error, refetch } = useHistory(register.id, entryKey)
  const [asOf] = useParameter('asOf')
  const day = asOf ?? today
  const open = data?.entries.filter(({ known }) => known.until === null) ?? []
  const shown = open.find((each) => holdsOn(day, each)) ?? open.at(-1) ?? data?.entries.at(-1)
  const [doing, setDoing] = useState<'end' | 'correct' | null>(null)
  return (
    <section aria-labelledby="entry">
      <p className="no-print">
        <button type="button" className="plain" onClick={back}>
          {t('← 回到列表', '← Back to the list')}
        </button>
      </p>
      <h2 id="entry">{shown ? headOf(register, shown, say) : entryKey}</h2>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={8} />}
      {data && shown && (
        <>
          <Standing entry={shown} day={day} />
          <Values register={register} entry={shown} />
          {register.mayKeep && shown.known.until === null && (
            <div className="register-keep no-print">
              <p className="acts">
                <button
                  type="button"
                  className="act quiet"
                  aria-expanded={doing === 'end'}
                  onClick={() => setDoing(doing === 'end' ? null : 'end')}
                >
                  {t('终止这一条', 'End this entry')}
                </button>
                <button
                  type="button"
                  className="act quiet"
                  aria-expanded={doing === 'correct'}
                  onClick={() => setDoing(doing === 'correct' ? null : 'correct')}
                >
                  {t('更正这一条', 'Correct this entry')}
                </button>
              </p>
              {doing === 'end' && (
                <EndForm register={register} entry={shown} today={today} done={() => setDoing(null)} />
              )}
              {doing === 'correct' && (
                <CorrectForm key={shown.known.from} register={register} entry={shown} done={() => setDoing(null)} />
              )}
            </div>
          )}
          <Timeline register={register} entries={data.entries} today={today} />
        </>
      )}
    </section>
  )
}

/** What people would call it: the key, and the first line that names it. */
function headOf({ columns, key }: RegisterView, { words }: Entry, say: ReturnType<typeof useWords>['say']): string {
  const text = (id: string): string => say(words[id] ?? { zh: '', en: '' })
  const keyed = key.map(text)
  const named = columns.find(
    ({ id, kind, closed }) => kind === 'line' && !closed && !key.includes(id) && text(id) !== '',
  )
  return [...keyed, ...(named ? [text(named.id)] : [])].join(' · ')
}

function Standing({ entry, day }: { readonly entry: Entry; readonly day: string }) {
  const { t } = useWords()
  const { from, known } = entry
  const holds = holdsOn(day, entry)
  const word =
    known.until !== null
      ? t('已更正为无：这一条从未成立', 'taken out: there never was such an entry')
      : holds
        ? t('有效', 'holds')
        : from > day
          ? t('尚未生效', 'does not hold yet')
          : t('已终止', 'has ended')
  return (
    <p className={known.until === null && holds ? 'register-standing holds' : 'register-standing'}>
      <strong>{word}</strong>
      <span>
        <Holds entry={entry} />
      </span>
    </p>
  )
}

function Values({ register, entry }: { readonly register: RegisterView; readonly entry: Entry }) {
  const { t, say } = useWords()
  const { how, why, known, cites, rank, whole } = entry
  const columns = register.columns.filter(({ id, closed }) => (whole || !closed) && (entry.words[id]?.zh ?? '') !== '')
  const hows = {
    program: t('随程序发布', 'came with the program'),
    case: t('由办件产生', 'entered by a case'),
    keeper: t('由主管机关登记', 'entered by its keeper'),
  }
  return (
    <dl className="register-values">
      {columns.map(({ id, name, closed, kind }) => (
        <div key={id}>
          <dt>
            {say(name)}
            {closed && <span className="register-closed">{t('不公开', 'not public')}</span>}
          </dt>
          <dd className={kind === 'text' ? 'register-long' : undefined}>
            {say(entry.words[id] ?? { zh: '', en: '' })}
          </dd>
        </div>
      ))}
      {register.ranked && rank !== null && (
        <div>
          <dt>{say(register.ranked.name)}</dt>
          <dd>{rank}</dd>
        </div>
      )}
      {why && (
        <div>
          <dt>{t('为何更改', 'why it was changed')}</dt>
          <dd>{say(why)}</dd>
        </div>
      )}
      {cites.length > 0 && (
        <div>
          <dt>{t('依据', 'rests on')}</dt>
          <dd>
            <ul>
              {cites.map(({ instrument, article, title, label }) => (
                <li key={`${instrument}/${article}`}>
                  <To to={lawAddress(instrument, article)}>
                    {t(`《${title.zh}》${label.zh}`, `${title.en}, ${label.en}`)}
                  </To>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('记载', 'recorded')}</dt>
        <dd>
          {hows[how]}
          {t('，自 ', ', known since ')}
          <Time at={known.from} />
          {t(' 起可查', '')}
        </dd>
      </div>
    </dl>
  )
}
