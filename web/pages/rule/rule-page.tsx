import { useParams } from 'react-router'
import { useParameter } from '../../address.ts'
import { isProblem, useDecision } from '../../api/queries.ts'
import type { DecisionView } from '../../api/types.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWhen, When } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'
import { AgainstList } from './against-list.tsx'
import { Diagram } from './diagram.tsx'
import { Effect } from './effect.tsx'
import { History } from './history.tsx'
import { ViewLink } from './links.tsx'
import { OriginBan } from './origin-ban.tsx'
import { ProofOf } from './proof.tsx'
import { Sentences } from './sentences.tsx'
import { TableOf } from './table.tsx'
import { TryIt } from './try-it.tsx'

interface View {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly Shown: (props: { readonly decision: DecisionView }) => React.ReactNode
}

const views: readonly [View, ...View[]] = [
  { id: 'try', zh: '试一试', en: 'Try it', Shown: TryIt },
  { id: 'sentences', zh: '文字', en: 'Sentences', Shown: Sentences },
  { id: 'table', zh: '表格', en: 'Table', Shown: TableOf },
  { id: 'diagram', zh: '图', en: 'Diagram', Shown: Diagram },
  { id: 'history', zh: '沿革', en: 'History', Shown: History },
  { id: 'effect', zh: '影响', en: 'Effect', Shown: Effect },
  { id: 'proof', zh: '证明', en: 'Proof', Shown: ProofOf },
]

export function RulePage() {
  const { t, say } = useWords()
  const { id = '' } = useParams()
  const decision = useDecision(id, useWhen())
  const [asked] = useParameter('view')
  const view = views.find((each) => each.id === asked) ?? views[0]
  useTitle(decision.data && `${say(decision.data.name)}${view.id === 'try' ? '' : ` · ${t(view.zh, view.en)}`}`)
  // A date that the decision cannot answer for must not take the page away, nor what was filled in.
  const shown = decision.data?.id === id ? decision.data : undefined
  const refusedDate = isProblem(decision.error) && decision.error.status === 400
  if (decision.error && !shown)
    return (
      <div className="page">
        <header>
          <h1>
            {isProblem(decision.error) && decision.error.status === 404
              ? t('没有这个判断', 'No such decision')
              : t('没有载入', 'Not loaded')}
          </h1>
        </header>
        <Failure error={decision.error} retry={() => decision.refetch()}>
          {refusedDate && <When />}
          <p>
            <To to="/rules">{t('看全部判断', 'See all decisions')}</To>
          </p>
        </Failure>
      </div>
    )
  return (
    <div className="page rule">
      <p className="crumb">
        <To to="/rules">{t('规则', 'Rules')}</To>
        {shown && (
          <span>
            {t('依方案 ', 'measure ')}
            {shown.measures.map((measure, index) => (
              <span key={measure}>
                {index > 0 && t('、', ', ')}
                <To to={`/#${measure}`}>{measure}</To>
              </span>
            ))}
          </span>
        )}
      </p>
      <header>
        {shown ? (
          <>
            <h1>{say(shown.question)}</h1>
            <p className="soft">{say(shown.name)}</p>
          </>
        ) : (
          <Lines count={2} />
        )}
      </header>
      <Views current={view.id} />
      {decision.error && view.id !== 'try' && <Failure error={decision.error} retry={() => decision.refetch()} />}
      {shown?.id === 'services.rule-conflict' && view.id === 'try' && <AgainstList />}
      {shown?.id === 'health.bezoar-import' && view.id === 'try' && <OriginBan />}
      {shown ? <view.Shown key={shown.id} decision={shown} /> : <Lines count={14} />}
    </div>
  )
}

/** The ways to look at a decision, as links: each can be opened, kept and sent by itself, with the date and the facts. */
function Views({ current }: { readonly current: string }) {
  const { t } = useWords()
  return (
    <nav className="views no-print" aria-label={t('看法', 'Ways to look at it')}>
      <ul>
        {views.map(({ id, zh, en }) => (
          <li key={id}>
            <ViewLink view={id} current={id === current}>
              {t(zh, en)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
