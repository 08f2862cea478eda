import type { DecisionView, RuleView } from '../../api/types.ts'
import { Day } from '../../parts/day.tsx'
import { Quote } from '../../parts/quote.tsx'
import { useHashTarget } from '../../parts/target.ts'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'

/** The rules in force on the day, each as a sentence with what it rests on. */
export function Sentences({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  useHashTarget(true)
  const names = new Map(decision.rules.map((rule) => [rule.id, rule.says]))
  return (
    <div className="sentences">
      <When />
      <p className="soft">
        {t(
          `这一天有 ${decision.rules.length} 条规则有效。`,
          `On this day ${decision.rules.length} rules are in force.`,
        )}
      </p>
      <ol>
        {decision.rules.map((rule) => (
          <li key={rule.id} id={`rule-${rule.id}`}>
            <Sentence rule={rule} names={names} />
          </li>
        ))}
      </ol>
      {decision.contradictions.length > 0 && (
        <section>
          <h2>{t('不能同时成立的事实', 'Facts that cannot both be so')}</h2>
          <ul className="contradictions">
            {decision.contradictions.map((text) => (
              <li key={text.zh}>{say(text)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface SentenceProps {
  readonly rule: RuleView
  readonly names: ReadonlyMap<string, RuleView['says']>
}

function Sentence({ rule, names }: SentenceProps) {
  const { t, say } = useWords()
  const over = rule.over.flatMap((id) => names.get(id) ?? [])
  return (
    <article className="sentence-rule">
      <h2>{say(rule.says)}</h2>
      <p className="if-then">
        {rule.otherwise ? (
          <span className="if">{t('没有其他规则可用时', 'Where no other rule applies')}</span>
        ) : (
          <>
            <span className="if">{t('若', 'If')}</span> {say(rule.when)}
          </>
        )}
        <span className="then">{t('，则', ', then ')}</span>
        {rule.gives.map(({ output, name, text }, index) => (
          <span key={output}>
            {index > 0 && t('，', ', ')}
            {say(name)}
            {t('：', ': ')}
            <b>{say(text)}</b>
          </span>
        ))}
        {t('。', '.')}
      </p>
      {over.length > 0 && (
        <p className="soft small">
          {t('优先于：', 'Prevails over: ')}
          {over.map((text) => say(text)).join(t('；', '; '))}
        </p>
      )}
      {rule.cites.map((cite) => (
        <Quote key={`${cite.instrument}/${cite.article}`} cite={cite} />
      ))}
      <p className="soft small">
        {t('自', 'In force from ')} <Day date={rule.from} /> {t('起施行', '')}
        {rule.until !== null && (
          <>
            {t('，至', ' until ')} <Day date={rule.until} /> {t('止', '')}
          </>
        )}
      </p>
    </article>
  )
}
