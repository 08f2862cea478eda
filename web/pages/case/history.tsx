import type { CaseView } from '../../api/case-types.ts'
import { sayDay } from '../../parts/day.tsx'
import { useWords } from '../../words.ts'

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })

/** Everything that happened, the latest first, a day at a time. */
export function History({ view }: { readonly view: CaseView }) {
  const { lang, t, say } = useWords()
  const days = new Map<string, CaseView['history'][number][]>()
  for (const item of view.history.toReversed()) {
    const same = days.get(item.day)
    if (same) same.push(item)
    else days.set(item.day, [item])
  }
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('经过', 'History')}</h2>
      <ol className="case-history">
        {[...days].map(([day, items]) => (
          <li key={day}>
            <h3>{sayDay(day, lang)}</h3>
            <ol>
              {items.map((item) => (
                <li key={item.version} className="case-history-item">
                  <time dateTime={item.at} className="soft small">
                    {time.format(new Date(item.at))}
                  </time>
                  <div>
                    <p className="begins">{say(item.text)}</p>
                    {item.by && <p className="soft small">{say(item.by)}</p>}
                    {item.words !== null && item.words !== '' && <p className="case-words">{item.words}</p>}
                  </div>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  )
}
