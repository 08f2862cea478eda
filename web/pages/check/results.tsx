import { useLocation } from 'react-router'
import { typedFrom, withParameter } from '../../address.ts'
import type { AnswerView, CheckUp } from '../../api/types.ts'
import { Caveat, Changes, Outputs } from '../../parts/answer.tsx'
import { sayDay } from '../../parts/day.tsx'
import { Quote } from '../../parts/quote.tsx'
import { Shaped } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

type Group = CheckUp['results'][number]['group']

const groups: readonly { readonly group: Group; readonly zh: string; readonly en: string }[] = [
  { group: 'applies', zh: '适用', en: 'Applies' },
  { group: 'may-apply', zh: '可能适用', en: 'May apply' },
  { group: 'waits', zh: '等待配套规则', en: 'Waits on implementing rules' },
  { group: 'does-not-apply', zh: '不适用', en: 'Does not apply' },
]

interface Props {
  readonly checkUp: CheckUp
  readonly apply: (changes: Readonly<Record<string, string>>) => void
}

export function Results({ checkUp, apply }: Props) {
  const { lang, t } = useWords()
  const first = checkUp.results[0]?.answer
  const within = groups.map((each) => ({
    ...each,
    results: checkUp.results.filter(({ group }) => group === each.group),
  }))
  return (
    <>
      <div className="results-head">
        <h2>{t('结论', 'Results')}</h2>
        <button type="button" className="act quiet" onClick={() => window.print()}>
          {t('打印', 'Print')}
        </button>
      </div>
      <p className="only-print">
        {t('一窗体检报告，按', 'One Window check-up, on the law of ')}
        {sayDay(checkUp.on, lang)}
        {t('的法律', '')}
      </p>
      <p className="tally" aria-live="polite">
        {within.map(({ group, zh, en, results }) => (
          <span key={group}>
            <Shaped state={group} /> {t(zh, en)} <b>{results.length}</b>
          </span>
        ))}
      </p>
      {within
        .filter(({ results }) => results.length > 0)
        .map(({ group, zh, en, results }) => (
          <details key={group} className="group" open>
            <summary>
              <h3>
                <Shaped state={group} /> {t(zh, en)}
                <span className="soft"> {results.length}</span>
              </h3>
            </summary>
            {results.map(({ answer }) => (
              <Card key={answer.decision} answer={answer} group={group} apply={apply} />
            ))}
          </details>
        ))}
      {first && <Caveat answer={first} />}
    </>
  )
}

interface CardProps {
  readonly answer: AnswerView
  readonly group: Group
  readonly apply: Props['apply']
}

function Card({ answer, group, apply }: CardProps) {
  const { t, say } = useWords()
  const { search, hash } = useLocation()
  const cites = answer.rules.filter(({ state }) => state === 'gives').flatMap(({ rule }) => rule.cites)
  const quotes = [...new Map(cites.map((cite) => [`${cite.instrument}/${cite.article}`, cite])).values()]
  const address = `/rules/${answer.decision}${withParameter(search, 'about', null)}${hash}`
  return (
    <article className={`card card-${group}`}>
      <h4>
        <To to={address}>{say(answer.question)}</To>
      </h4>
      {group === 'may-apply' ? (
        <p className="soft small">
          {t(`还差 ${answer.missing.length} 项：`, `${answer.missing.length} still to know: `)}
          {answer.missing
            .slice(0, 4)
            .map(({ name }) => say(name))
            .join(t('、', ', '))}
          {answer.missing.length > 4 && t('等', ' …')}
        </p>
      ) : (
        <>
          <p className="card-words begins">{say(answer.headline)}</p>
          <Outputs answer={answer} />
        </>
      )}
      {group !== 'may-apply' && (
        <>
          {quotes.slice(0, 2).map((cite) => (
            <Quote key={`${cite.instrument}/${cite.article}`} cite={cite} />
          ))}
          {quotes.length > 2 && (
            <p className="soft small">
              <To to={address}>{t(`另有 ${quotes.length - 2} 处依据`, `${quotes.length - 2} more sources`)}</To>
            </p>
          )}
          <Changes
            heading="h5"
            changes={answer.changes.slice(0, group === 'does-not-apply' ? 3 : 1)}
            apply={(changed) => apply(Object.fromEntries(changed.map(({ fact, to }) => [fact, typedFrom(to)])))}
          />
          {answer.nextStep && (
            <p className="card-next">
              <b>{t('下一步：', 'Next: ')}</b>
              {say(answer.nextStep)}
            </p>
          )}
        </>
      )}
    </article>
  )
}
