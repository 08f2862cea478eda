import type { AnswerView, TraceView } from '../api/types.ts'
import { useWords } from '../words.ts'
import { Day } from './day.tsx'
import { Quote } from './quote.tsx'
import { Shaped } from './state.tsx'

/** The answer in one sentence, and what else follows. Spoken when it changes. */
export function Headline({ answer }: { readonly answer: AnswerView }) {
  const { say } = useWords()
  return (
    <div className="headline" aria-live="polite">
      <p className={`headline-words status-${answer.status}`}>
        <Shaped state={answer.status} />
        <span className="begins">{say(answer.headline)}</span>
      </p>
      <Outputs answer={answer} />
    </div>
  )
}

/** What follows beside the headline, which says the main output already. */
export function Outputs({ answer: { headline, outputs } }: { readonly answer: AnswerView }) {
  const { say } = useWords()
  const beside = outputs.filter(
    ({ name, text, state }) => state !== 'absent' && state !== 'unknown' && headline.zh !== `${name.zh}：${text.zh}`,
  )
  if (beside.length === 0) return null
  return (
    <dl className="outputs">
      {beside.map(({ id, name, text }) => (
        <div key={id}>
          <dt>{say(name)}</dt>
          <dd>{say(text)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Why: the rules that gave the answer, those that gave way, those still open; last, folded, those that did not apply. */
export function Reasons({ answer }: { readonly answer: AnswerView }) {
  const { t } = useWords()
  const of = (state: TraceView['state']) => answer.rules.filter((trace) => trace.state === state)
  const [open, failed] = [of('open'), of('fails')]
  return (
    <div className="reasons">
      <Traces title={t('依据', 'It rests on')} traces={of('gives')} />
      <Traces title={t('条件满足，但让位的规则', 'Met, but giving way')} traces={of('defeated')} />
      <Folded
        title={t(`${open.length} 条规则还取决于未答的问题`, `${open.length} rules are still open`)}
        traces={open}
      />
      <Folded title={t(`${failed.length} 条规则不适用`, `${failed.length} rules do not apply`)} traces={failed} />
    </div>
  )
}

function Folded({ title, traces }: { readonly title: string; readonly traces: readonly TraceView[] }) {
  if (traces.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <Traces traces={traces} quiet />
    </details>
  )
}

interface TracesProps {
  readonly title?: string
  readonly traces: readonly TraceView[]
  /** Without the quotations. */
  readonly quiet?: boolean
}

function Traces({ title, traces, quiet = false }: TracesProps) {
  const { say } = useWords()
  if (traces.length === 0) return null
  return (
    <section className="traces">
      {title && <h2>{title}</h2>}
      <ul>
        {traces.map(({ rule, state, why }) => (
          <li key={rule.id} className="trace">
            <p className="trace-says">
              <Shaped state={state} />
              <span>{say(rule.says)}</span>
            </p>
            {state !== 'gives' && <p className="trace-why">{say(why)}</p>}
            {!quiet && rule.cites.map((cite) => <Quote key={`${cite.instrument}/${cite.article}`} cite={cite} />)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Numbers that were worked out, with their parts. */
export function Workings({ workings }: { readonly workings: AnswerView['workings'] }) {
  const { t, say } = useWords()
  if (workings.length === 0) return null
  return (
    <section className="workings">
      <h2>{t('算法', 'How it was worked out')}</h2>
      {workings.map(({ name, text, parts }) => (
        <table key={name.zh}>
          <caption className="unseen">{say(name)}</caption>
          <tbody>
            {parts.map((part) => (
              <tr key={part.name.zh}>
                <th scope="row">{say(part.name)}</th>
                <td>{say(part.text)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(name)}</th>
              <td>{say(text)}</td>
            </tr>
          </tfoot>
        </table>
      ))}
    </section>
  )
}

interface ChangesProps {
  readonly changes: AnswerView['changes']
  /** Takes over a change, where there is a form to put it into. */
  readonly heading?: 'h2' | 'h5'
  readonly apply?: (changed: AnswerView['changes'][number]['changed']) => void
}

/** The nearest other answers, and what would have to be different. */
export function Changes({ changes, heading: Heading = 'h2', apply }: ChangesProps) {
  const { t, say } = useWords()
  if (changes.length === 0) return null
  return (
    <section className="changes">
      <Heading>{t('怎样会有更好的结果', 'What would give a better answer')}</Heading>
      <ul>
        {changes.map(({ changed, gives }) => (
          <li key={`${gives.zh}${changed.map(({ name, text }) => name.zh + text.zh).join()}`}>
            <span>
              {t('若', 'If ')}
              {changed.map(({ fact, name, text }, index) => (
                <span key={fact}>
                  {index > 0 && t('，且', ', and ')}
                  {say(name)}
                  {t('为', ' is ')}
                  <b>{say(text)}</b>
                </span>
              ))}
              {t('，则', ', then ')}
              {say(gives)}
            </span>{' '}
            {apply && (
              <button type="button" className="plain no-print" onClick={() => apply(changed)}>
                {t('照此试', 'Try this')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same facts on other days: since when, and until when, the answer is what it is. */
export function ThroughTime({ answer }: { readonly answer: AnswerView }) {
  const { t, say } = useWords()
  const { throughTime } = answer
  if (throughTime.length < 2) return null
  return (
    <section className="through-time">
      <h2>{t('同样的事实，不同的日期', 'The same facts on other days')}</h2>
      <ol>
        {throughTime.map(({ from, until, text, current }) => (
          <li key={from} className="period" aria-current={current ? 'date' : undefined}>
            <span>
              <Day date={from} /> {until ? t('至', 'to before') : t('起', 'onwards')} {until && <Day date={until} />}
              {until && t(' 前', '')}
            </span>
            <span>{say(text)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function NextStep({ answer }: { readonly answer: AnswerView }) {
  const { t, say } = useWords()
  return (
    <>
      {answer.nextStep && (
        <section className="next-step">
          <h2>{t('下一步', 'Next')}</h2>
          <p>{say(answer.nextStep)}</p>
        </section>
      )}
    </>
  )
}

/** As of when, and whose word counts. */
export function Caveat({ answer }: { readonly answer: AnswerView }) {
  const { t, say } = useWords()
  return (
    <p className="caveat">
      {t('按 ', 'On the law of ')}
      <Day date={answer.on} />
      {t(' 的法律，依 ', ', as known on ')}
      <Day date={answer.knownOn} />
      {t(' 所知。', '. ')}
      {say(answer.caveat)}
    </p>
  )
}
