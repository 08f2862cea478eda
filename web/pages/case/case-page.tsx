import { useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { CaseView } from '../../api/case-types.ts'
import { caseKey, useCase } from '../../api/cases.ts'
import { isProblem } from '../../api/queries.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { State } from '../../parts/state.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Actions } from './actions/actions.tsx'
import { Clock } from './clock/clock.tsx'
import { File } from './file.tsx'
import { History } from './history.tsx'
import { Next } from './next.tsx'
import { Opinions } from './opinions.tsx'
import { Remedies } from './remedies.tsx'
import { Results } from './results.tsx'
import { Trail } from './trail.tsx'

/** One page for the applicant, the officer and the supervisor: the server says who sees what, and who may do what. */
export function CasePage() {
  const { t } = useWords()
  const { id = '' } = useParams()
  return <SignedIn title={t('办件', 'Case')}>{() => <Shown key={id} id={id} />}</SignedIn>
}

function Shown({ id }: { readonly id: string }) {
  const { t, say } = useWords()
  const asked = useCase(id)
  const queries = useQueryClient()
  const view = asked.data
  useTitle(view && `${say(view.name)} ${view.id}`)
  if (!view)
    return asked.error ? (
      <NotShown error={asked.error} retry={() => asked.refetch()} />
    ) : (
      <div className="page case">
        <header>
          <h1 className="unseen">{t('办件', 'Case')}</h1>
          <Lines count={3} />
        </header>
        <Lines count={12} />
      </div>
    )
  return (
    <div className="page case">
      <p className="crumb no-print">
        {view.side === 'applicant' ? (
          <To to="/cases">{t('我的办件', 'My cases')}</To>
        ) : (
          <To to="/desk">{t('工作台', 'Desk')}</To>
        )}
        <To to={`/matters/${view.procedure}`}>{t('办事指南', 'Guide')}</To>
      </p>
      <Head view={view} />
      {asked.error && <Failure error={asked.error} retry={() => asked.refetch()} />}
      <Next view={view} />
      <Actions view={view} onDone={() => void queries.invalidateQueries({ queryKey: caseKey(id) })} />
      <Results view={view} />
      <Clock view={view} />
      <Opinions view={view} />
      <div className="case-sheet">
        <History view={view} />
        <File view={view} />
      </div>
      <Remedies view={view} />
      <Trail view={view} />
    </div>
  )
}

function Head({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  return (
    <header>
      <h1>
        <span className="begins">{say(view.name)}</span>
      </h1>
      <p className="case-number">
        <code>{view.id}</code>
        <State state={`phase-${view.phase.code}`} name={view.phase.name} />
      </p>
      <dl className="case-head">
        <div>
          <dt>{t('申请人', 'Applicant')}</dt>
          <dd>{view.applicant.name}</dd>
        </div>
        <div>
          <dt>{t('收件', 'Received')}</dt>
          <dd>
            <Day date={view.received} />
          </dd>
        </div>
        <div>
          <dt>{t('牵头办理', 'Handled by')}</dt>
          <dd>
            {say(view.lead.name)}
            {view.claimedBy && (
              <span className="soft">
                {t('，', ', ')}
                {say(view.claimedBy)}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('办理方式', 'Mode')}</dt>
          <dd className="begins">{say(view.mode.name)}</dd>
        </div>
        {view.links.length > 0 && (
          <div>
            <dt>{t('相关办件', 'Linked cases')}</dt>
            {view.links.map((link) => (
              <dd key={link.case}>
                <To to={`/cases/${link.case}`}>{link.case}</To> <span className="soft">{say(link.as.name)}</span>
              </dd>
            ))}
          </div>
        )}
      </dl>
      {view.needsRules && <p className="case-note">{say(view.needsRules)}</p>}
    </header>
  )
}

/** A number that does not exist and a file that one may not read look the same: neither is told to a stranger. */
function NotShown({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { t } = useWords()
  const closed = isProblem(error) && (error.status === 403 || error.status === 404)
  const title = closed
    ? t('没有这个办件，或者您无权查看', 'There is no such case, or it is not yours to read')
    : t('没有载入', 'Not loaded')
  useTitle(title)
  return (
    <div className="page case">
      <header>
        <h1>{title}</h1>
      </header>
      {closed ? (
        <>
          <p className="lead">
            {t(
              '请核对编号。受托办理的，委托须在有效期内，并且包括这个事项。',
              'Check the number. A delegate’s mandate must still run, and include this matter.',
            )}
          </p>
          <p className="acts">
            <To to="/cases" className="act quiet">
              {t('看我的办件', 'See my cases')}
            </To>
          </p>
        </>
      ) : (
        <Failure error={error} retry={retry} />
      )}
    </div>
  )
}
