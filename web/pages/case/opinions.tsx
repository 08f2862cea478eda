import type { CaseView, OpinionView } from '../../api/case-types.ts'
import { Day } from '../../parts/day.tsx'
import { State } from '../../parts/state.tsx'
import { useWords } from '../../words.ts'
import { Lanes } from './clock/lanes.tsx'

/** Opinions asked of other authorities at the same time, each with its own time. */
export function Opinions({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  if (view.opinions.length === 0) return null
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{t('各部门意见', 'Opinions of other authorities')}</h2>
      <Lanes
        today={view.today}
        lanes={view.opinions.map((opinion) => ({
          id: opinion.id,
          name: say(opinion.from.name),
          says: say(opinion.asks),
          start: opinion.asked,
          due: opinion.due,
          ended: opinion.given?.on ?? null,
          pauses: [],
        }))}
      />
      <ul className="case-opinions">
        {view.opinions.map((opinion) => (
          <li key={opinion.id}>
            <Opinion opinion={opinion} side={view.side} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Opinion({ opinion, side }: { readonly opinion: OpinionView; readonly side: CaseView['side'] }) {
  const { t, say } = useWords()
  const { from, question, asked, due, given, lapsed } = opinion
  return (
    <>
      <p>
        <b>{say(from.name)}</b>
        <span className="soft">
          {t('：', ': ')}
          {t('征求 ', 'asked ')}
          <Day date={asked} />
          {t('，最迟 ', ', due ')}
          <Day date={due} />
        </span>
      </p>
      {question !== null && question !== '' && <p className="case-words">{question}</p>}
      <p>
        {given ? (
          <>
            <State state={`opinion-${given.says.code}`} name={given.says.name} />
            <span className="soft">
              {' '}
              <Day date={given.on} />
            </span>
          </>
        ) : (
          <State
            state={lapsed ? 'opinion-lapsed' : 'opinion-open'}
            name={lapsed ? { zh: '逾期未答复', en: 'no answer in time' } : { zh: '等待答复', en: 'waiting' }}
          />
        )}
      </p>
      {given?.reasons && <p className="case-words">{given.reasons}</p>}
      {given && given.reasons === null && side === 'applicant' && (
        <p className="soft small">{t('理由在作出决定后公开。', 'The reasons are shown once the case is decided.')}</p>
      )}
    </>
  )
}
