import type { PublicNotice } from '../../api/public-notices.ts'
import { Cited } from '../../parts/cited.tsx'
import { Day, sayDay } from '../../parts/day.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** What is published: who applies for what, until when, on what it rests. */
export function Notice({ notice }: { readonly notice: PublicNotice }) {
  const { t, say } = useWords()
  const { applicant, procedure, lead, from, until, shows, basis, cites, objections } = notice
  return (
    <>
      <Standing notice={notice} />
      <dl className="public-facts">
        <div>
          <dt>{t('申请人', 'Applicant')}</dt>
          <dd>{applicant}</dd>
        </div>
        {shows.map(({ id, name, text }) => (
          <div key={id} className={say(text).length > 60 ? 'long' : undefined}>
            <dt className="begins">{say(name)}</dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('办理机关', 'Handled by')}</dt>
          <dd>{say(lead)}</dd>
        </div>
        <div>
          <dt>{t('公示期', 'Published')}</dt>
          <dd>
            <Day date={from} /> {t('至', 'to')} <Day date={until} />
          </dd>
        </div>
        <div>
          <dt>{t('已有异议', 'Objections so far')}</dt>
          <dd>{t(`${objections} 件`, `${objections}`)}</dd>
        </div>
      </dl>
      <p className="soft small starts">
        {say(basis)}
        {t('。', '. ')}
        <To to={`/matters/${procedure.id}`}>{t('这一事项的办事指南', 'The guide to this matter')}</To>
      </p>
      {cites.length > 0 && <Cited cites={cites} />}
    </>
  )
}

function Standing({ notice: { open, until, outcome } }: { readonly notice: PublicNotice }) {
  if (outcome) return <State state="notice-over" name={outcome} />
  return open ? (
    <State
      state="notice-open"
      name={{
        zh: `公示中：${sayDay(until, 'zh')}以前（含当日）可以提出异议`,
        en: `open to objection until ${sayDay(until, 'en')}, that day included`,
      }}
    />
  ) : (
    <State
      state="notice-over"
      name={{ zh: '公示已经结束，等待决定', en: 'no longer open to objection; the decision is awaited' }}
    />
  )
}
