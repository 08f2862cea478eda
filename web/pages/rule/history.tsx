import { factsFrom, isDate, today, useParameter, useTyped } from '../../address.ts'
import { useAnswer } from '../../api/queries.ts'
import type { DecisionView, RuleView } from '../../api/types.ts'
import { Headline } from '../../parts/answer.tsx'
import { DateInput } from '../../parts/date-input.tsx'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Reference } from '../../parts/quote.tsx'
import { useWords } from '../../words.ts'

/** What each date brought and ended; and one set of facts on two of them. */
export function History({ decision }: { readonly decision: DecisionView }) {
  const { t } = useWords()
  return (
    <div className="history">
      <Compare decision={decision} />
      <section>
        <h2>{t('历次变化', 'Every change')}</h2>
        <ol className="timeline">
          {decision.history
            .map((version, index) => ({ ...version, first: index === 0 }))
            .reverse()
            .map(({ from, added, ended, first }) => (
              <li key={from} className="version">
                <h3>
                  <Day date={from} />
                </h3>
                {first && (
                  <p className="soft small">
                    {t(
                      '此处收录的起点，下列规则当时已有效。',
                      'Where this record begins; these rules were then in force.',
                    )}
                  </p>
                )}
                <Changed title={first ? t('有效', 'In force') : t('新增', 'Added')} rules={added} />
                <Changed title={t('终止', 'Ended')} rules={ended} ended />
              </li>
            ))}
        </ol>
      </section>
    </div>
  )
}

interface ChangedProps {
  readonly title: string
  readonly rules: readonly RuleView[]
  readonly ended?: boolean
}

function Changed({ title, rules, ended = false }: ChangedProps) {
  const { say } = useWords()
  if (rules.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            {ended ? <s>{say(rule.says)}</s> : say(rule.says)}{' '}
            <span className="small">
              {rule.cites.slice(0, 1).map((cite) => (
                <Reference key={cite.article} cite={cite} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The same facts on two days. The days stand in the address. */
function Compare({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  const [typed] = useTyped()
  const dates = decision.history.map(({ from }) => from)
  const facts = factsFrom(typed, decision.facts)
  const before = useAnswer(decision.id, { facts })
  const given = before.data?.facts ?? []
  return (
    <section className="compare">
      <h2>{t('同样的事实，两个日期', 'The same facts on two days')}</h2>
      <p className="soft">
        {given.length === 0
          ? t(
              '还没有填事实；先在“试一试”里填，再回来比较。',
              'No facts yet: fill them in under “Try it”, then compare here.',
            )
          : given.map(({ name, text }) => `${say(name)}${t('：', ': ')}${say(text)}`).join(t('；', '; '))}
      </p>
      <div className="compare-two">
        <OneDay
          decision={decision}
          facts={facts}
          name="from"
          fallback={dates[0] ?? decision.since}
          label={t('这一天', 'On this day')}
        />
        <OneDay decision={decision} facts={facts} name="to" fallback={today()} label={t('那一天', 'And on this day')} />
      </div>
    </section>
  )
}

interface OneDayProps {
  readonly decision: DecisionView
  readonly facts: Readonly<Record<string, unknown>>
  /** Its name in the address. */
  readonly name: string
  readonly fallback: string
  readonly label: string
}

function OneDay({ decision, facts, name, fallback, label }: OneDayProps) {
  const [asked, set] = useParameter(name)
  const on = asked !== null && isDate(asked) ? asked : fallback
  const answer = useAnswer(decision.id, { facts, on })
  return (
    <div className="one-day">
      <p className="date-parameter">
        <label htmlFor={`${name}-day`}>{label}</label>
        <DateInput id={`${name}-day`} list={`${name}-days`} value={asked ?? fallback} commit={set} />
        <datalist id={`${name}-days`}>
          {decision.history.map(({ from }) => (
            <option key={from} value={from} />
          ))}
        </datalist>
      </p>
      {answer.data ? (
        <>
          <Headline answer={answer.data} />
          <ul className="small">
            {answer.data.rules
              .filter(({ state }) => state === 'gives')
              .map(({ rule }) => (
                <li key={rule.id}>
                  <RuleLine rule={rule} />
                </li>
              ))}
          </ul>
        </>
      ) : answer.error ? (
        <Failure error={answer.error} retry={() => answer.refetch()} />
      ) : (
        <Lines count={4} />
      )}
    </div>
  )
}

function RuleLine({ rule }: { readonly rule: RuleView }) {
  const { say } = useWords()
  return <>{say(rule.says)}</>
}
