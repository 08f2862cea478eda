import type { CaseView, ResultView } from '../../api/case-types.ts'
import { Day } from '../../parts/day.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** What was asked for, who gives it, and what became of it. */
export function Results({ view }: { readonly view: CaseView }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t('结果', 'Results')}</h2>
      <ul className="case-results">
        {view.results.map((result) => (
          <li key={result.id}>
            <Result result={result} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Result({ result }: { readonly result: ResultView }) {
  const { t, say } = useWords()
  const { name, by, proposal, decision, licence } = result
  return (
    <article className="case-result">
      <h3 className="begins">{say(name)}</h3>
      <p className="soft small">{say(by.name)}</p>
      {decision ? (
        <>
          <p className="case-result-outcome">
            <State state={`outcome-${decision.outcome.code}`} name={decision.outcome.name} />
            <span className="soft">
              <Day date={decision.on} />
              {decision.deemed && t('（期限届满，视为准予）', ' (deemed granted: the time had passed)')}
            </span>
          </p>
          {decision.reasons !== '' && <p className="case-words">{decision.reasons}</p>}
          {decision.conditions !== '' && (
            <p>
              <b>{t('附条件：', 'Conditions: ')}</b>
              {decision.conditions}
            </p>
          )}
        </>
      ) : (
        <p className="soft">{t('尚未决定', 'Not decided yet')}</p>
      )}
      {!decision && proposal && (
        <div className="case-proposal">
          <p>
            <b>{t('审查意见：', 'Proposed: ')}</b>
            {say(proposal.outcome.name)}
            <span className="soft">
              {t('，', ', ')}
              {say(proposal.by)}
            </span>
          </p>
          <p className="case-words">{proposal.reasons}</p>
        </div>
      )}
      {licence && (
        <p className="case-result-licence">
          <To to={`/licences/${licence.id}`}>{say(licence.name)}</To>
          <State state={`licence-${licence.status.code}`} name={licence.status.name} />
          {licence.until !== null && (
            <span className="soft">
              {t('有效期至 ', 'valid until ')}
              <Day date={licence.until} />
            </span>
          )}
        </p>
      )}
    </article>
  )
}
