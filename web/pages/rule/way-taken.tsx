import { useDiagram } from '../../api/queries.ts'
import type { DecisionView } from '../../api/types.ts'
import { Shaped } from '../../parts/state.tsx'
import { useWhen } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'
import { stepsOf, useLit } from './diagram/lit.ts'
import { ViewLink } from './links.tsx'

const fewSteps = 8

/** The way through the diagram that the facts take, as far as they lead. */
export function WayTaken({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  const lit = useLit(decision, {})
  const diagram = useDiagram(decision.id, useWhen())
  if (!lit || !diagram.data) return null
  const { steps, end } = stepsOf(diagram.data, lit)
  if (!end || steps.length === 0) return null
  return (
    <section className="way-taken">
      <h2>{t('所走的路', 'The way taken')}</h2>
      <details open={steps.length <= fewSteps}>
        <summary>
          {t(`经过 ${steps.length} 问`, steps.length === 1 ? 'One question' : `${steps.length} questions`)}
        </summary>
        <ol>
          {steps.map(({ question, arrow }) => (
            <li key={question.id}>
              <span>
                {say(question.text)}
                {t('：', ': ')}
                <b>{say(arrow.text)}</b>
              </span>
            </li>
          ))}
          <li className="way-stop">
            {end.kind === 'outcome' ? (
              <span className="way-end">
                <Shaped state={end.state} />
                <b>{say(end.text)}</b>
              </span>
            ) : (
              <span className="soft">
                {t('到此还要知道：', 'From here it turns on: ')}
                {say(end.text)}
              </span>
            )}
          </li>
        </ol>
      </details>
      <p className="no-print">
        <ViewLink view="diagram">{t('在图上看', 'See it in the diagram')}</ViewLink>
      </p>
    </section>
  )
}
