import { factsFrom, useParameter, useTyped } from '../../address.ts'
import { useAnswer, useDiagram } from '../../api/queries.ts'
import type { DecisionView } from '../../api/types.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useWhen, When } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'
import { Drawing, roomFor } from './diagram/drawing.tsx'
import { useLit } from './diagram/lit.ts'
import { Tree } from './diagram/tree.tsx'
import { ViewLink } from './links.tsx'
import { OutputChoice, useOutput } from './output.tsx'

/** The decision's paths: drawn where that can be read, and always question by question; the way of the facts given is lit. */
export function Diagram({ decision }: { readonly decision: DecisionView }) {
  const { t } = useWords()
  const output = useOutput(decision)
  const diagram = useDiagram(decision.id, { ...useWhen(), ...output })
  const lit = useLit(decision, output)
  const [asked, choose] = useParameter('as')
  if (diagram.error) return <Failure error={diagram.error} retry={() => diagram.refetch()} />
  if (!diagram.data) return <Lines count={14} />
  const { drawing } = diagram.data
  const wide = drawing !== null && roomFor(drawing.width) >= 0.7
  const drawn = drawing !== null && (asked === 'drawing' || (asked !== 'questions' && wide))
  return (
    <div className="diagram-view">
      <When />
      <OutputChoice decision={decision} />
      <Given decision={decision} />
      {drawing && (
        <p className="forms no-print">
          <button type="button" aria-pressed={drawn} onClick={() => choose(wide ? null : 'drawing')}>
            {t('全图', 'Drawing')}
          </button>
          <button type="button" aria-pressed={!drawn} onClick={() => choose(wide ? 'questions' : null)}>
            {t('逐问', 'By question')}
          </button>
        </p>
      )}
      {drawn ? (
        <Drawing picture={diagram.data} drawing={drawing} lit={lit} name={decision.name} />
      ) : (
        <Tree picture={diagram.data} lit={lit} />
      )}
    </div>
  )
}

/** The facts whose way is lit; or where to fill them in. */
function Given({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  const [typed] = useTyped()
  const facts = factsFrom(typed, decision.facts)
  const answer = useAnswer(decision.id, { facts, ...useWhen() })
  const given = answer.data?.facts ?? []
  if (Object.keys(facts).length === 0 || given.length === 0)
    return (
      <p className="diagram-given soft small">
        {t('在', 'Fill in facts under ')}
        <ViewLink view="try">{t('试一试', 'Try it')}</ViewLink>
        {t('里填了事实，所走的路就在这里标出。', ', and the way that they take is marked here.')}
      </p>
    )
  return (
    <p className="diagram-given small">
      <span className="soft">{t('粗线是下列事实所走的路：', 'The heavy line is the way of these facts: ')}</span>
      {given.map(({ name, text }) => `${say(name)}${t('：', ': ')}${say(text)}`).join(t('；', '; '))}{' '}
      <ViewLink view="try">{t('修改', 'Change')}</ViewLink>
    </p>
  )
}
