import { useState } from 'react'
import type { CaseView, ClockTerm, ClockView } from '../../../api/case-types.ts'
import { useClock } from '../../../api/cases.ts'
import { sayDay } from '../../../parts/day.tsx'
import { Failure, Lines } from '../../../parts/loading.tsx'
import { useWords } from '../../../words.ts'
import { asItWas } from './deemed.ts'
import { type Lane, Lanes } from './lanes.tsx'
import { Term } from './term.tsx'

/** Every term of the case, the nearest first, with every day of it accounted for. */
export function Clock({ view }: { readonly view: CaseView }) {
  const { t } = useWords()
  const clock = useClock(view.id, view.version, view.today)
  return (
    <section className="clock" aria-labelledby="clock" aria-busy={clock.isPlaceholderData}>
      <h2 id="clock">{t('时限', 'The clock')}</h2>
      {clock.error && !clock.data && <Failure error={clock.error} retry={() => clock.refetch()} />}
      {!clock.error && !clock.data && <Lines count={9} />}
      {clock.data && <Terms clock={{ ...clock.data, terms: clock.data.terms.map((term) => asItWas(view, term)) }} />}
    </section>
  )
}

/** What still runs, by its last day; then what is over, the latest first. */
const nearestFirst = (one: ClockTerm, other: ClockTerm): number => {
  const [a, b] = [open(one), open(other)]
  if (a !== b) return a ? -1 : 1
  if (!a) return (other.ended ?? '').localeCompare(one.ended ?? '')
  return (one.due ?? '9').localeCompare(other.due ?? '9')
}

const open = ({ standing }: ClockTerm): boolean => standing.code === 'running' || standing.code === 'paused'

function Terms({ clock }: { readonly clock: ClockView }) {
  const { lang, t, say } = useWords()
  const started = clock.terms.filter(({ start, due }) => start !== null && due !== null).sort(nearestFirst)
  const waiting = clock.terms.filter(({ start, due }) => start === null || due === null)
  const [asked, choose] = useState<string | null>(null)
  const chosen = started.find(({ id }) => id === asked) ?? started[0]
  const lanes = started.flatMap(({ id, name, text, start, due, ended, pauses }): readonly Lane[] =>
    start === null || due === null
      ? []
      : [
          {
            id,
            name: say(name),
            says: say(text),
            start,
            due,
            ended,
            pauses: pauses.map(({ from, to }) => ({ from, to: to ?? clock.today })),
          },
        ],
  )
  const lastYear = Math.max(...clock.calendar.years)
  return (
    <>
      <p className="soft small">
        {t(
          `今天是 ${sayDay(clock.today, lang)}。工作日依国务院办公厅公布的放假安排计算，已公布到 ${lastYear} 年。`,
          `Today is ${sayDay(clock.today, lang)}. Working days follow the holidays that the State Council’s General Office announces, so far up to ${lastYear}.`,
        )}
      </p>
      {lanes.length > 1 && (
        <Lanes lanes={lanes} today={clock.today} {...(chosen && { chosen: chosen.id })} choose={choose} />
      )}
      {chosen && <Term key={chosen.id} term={chosen} today={clock.today} />}
      {!chosen && <p>{t('还没有开始计算的期限。', 'No term has begun to run yet.')}</p>}
      {waiting.length > 0 && (
        <div className="clock-waiting">
          <h3>{t('尚未起算', 'Not yet running')}</h3>
          <ul>
            {waiting.map(({ id, name, length, starts }) => (
              <li key={id}>
                {say(name)}
                <span className="soft">
                  {t('：', ': ')}
                  {say(length)}
                  {t('，', ', ')}
                  {say(starts)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
