import type { CaseView } from '../../api/case-types.ts'
import { useCase } from '../../api/cases.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { turnOf } from '../case/turn.ts'

interface Props {
  readonly id: string
  readonly take: (command: 'claim' | 'release') => void
  readonly taking: boolean
}

/** The case beside the list, as far as one needs it to know what to do with it. */
export function Preview({ id, take, taking }: Props) {
  const { t } = useWords()
  const { data: view, error, refetch } = useCase(id)
  if (!view)
    return error ? (
      <Failure error={error} retry={() => void refetch()} />
    ) : (
      <>
        <h2 className="unseen">{t('正在载入', 'Loading')}</h2>
        <Lines count={8} />
      </>
    )
  return <Shown view={view} take={take} taking={taking} />
}

function Shown({ view, take, taking }: { readonly view: CaseView } & Omit<Props, 'id'>) {
  const { t, say } = useWords()
  const may = (command: string) => view.can.some((can) => can.command === command)
  const steps = [
    ...new Map(
      view.can
        .filter(({ command }) => command !== 'claim' && command !== 'release')
        .map((can) => [can.command, can] as const),
    ).values(),
  ]
  const running = view.terms
    .filter(({ standing }) => standing.code === 'running' || standing.code === 'paused')
    .sort((one, other) => (one.due ?? '9').localeCompare(other.due ?? '9'))
  const proposed = view.results.filter(({ proposal, decision }) => proposal && !decision)
  return (
    <>
      <h2 className="begins">{say(view.name)}</h2>
      <p className="desk-preview-of">
        <State state={`phase-${view.phase.code}`} name={view.phase.name} />
        <code>{view.id}</code>
      </p>
      <p>{say(turnOf(view).says)}</p>
      <p className="acts">
        <To to={`/cases/${view.id}`} className="act">
          {t('打开', 'Open')}
        </To>
        {may('claim') && (
          <button type="button" className="act quiet" aria-disabled={taking} onClick={() => take('claim')}>
            {t('领办', 'Take it on')}
          </button>
        )}
        {may('release') && (
          <button type="button" className="act quiet" aria-disabled={taking} onClick={() => take('release')}>
            {t('退回', 'Give it back')}
          </button>
        )}
      </p>
      {steps.length > 0 && (
        <p className="small soft">
          {t('您可以：', 'You can: ')}
          {steps.map(({ name }) => say(name)).join(t('、', ', '))}
          {t('。', '.')}
        </p>
      )}
      {running.length > 0 && (
        <>
          <h3>{t('时限', 'The clock')}</h3>
          <ul className="desk-preview-list">
            {running.map(({ id, name, level, standing, text }) => (
              <li key={id}>
                <State state={`term-${standing.code === 'paused' ? 'paused' : level}`} name={text} />
                <span className="soft begins">{say(name)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.opinions.length > 0 && (
        <>
          <h3>{t('意见', 'Opinions')}</h3>
          <ul className="desk-preview-list">
            {view.opinions.map(({ id, from, asks, given, lapsed }) => (
              <li key={id}>
                <State
                  state={given ? `opinion-${given.says.code}` : lapsed ? 'opinion-lapsed' : 'opinion-open'}
                  name={
                    given?.says.name ??
                    (lapsed ? { zh: '逾期未答复', en: 'no answer in time' } : { zh: '等待答复', en: 'waiting' })
                  }
                />
                <span className="soft begins">
                  {say(from.name)}
                  {t('：', ': ')}
                  {say(asks)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {proposed.length > 0 && (
        <>
          <h3>{t('审查意见', 'Proposed')}</h3>
          <ul className="desk-preview-list">
            {proposed.map(
              ({ id, name, proposal }) =>
                proposal && (
                  <li key={id}>
                    <State state={`outcome-${proposal.outcome.code}`} name={proposal.outcome.name} />
                    <span className="soft begins">
                      {say(name)}
                      {t('，', ', ')}
                      {say(proposal.by)}
                    </span>
                  </li>
                ),
            )}
          </ul>
        </>
      )}
      {view.form.slice(0, 3).map(({ title, values }) => (
        <div key={title.zh}>
          <h3 className="begins">{say(title)}</h3>
          <dl className="desk-preview-form">
            {values.map(({ id, name, text }) => (
              <div key={id}>
                <dt className="begins">{say(name)}</dt>
                <dd>{say(text)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {view.papers.length > 0 && (
        <p className="small soft">
          {t(`材料 ${view.papers.length} 件：`, `${view.papers.length} papers: `)}
          {view.papers.map(({ name }) => say(name)).join(t('、', ', '))}
        </p>
      )}
    </>
  )
}
