import { useParameter } from '../../address.ts'
import type { CaseBrief } from '../../api/case-types.ts'
import { useCases, type WhichCases } from '../../api/cases.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { State } from '../../parts/state.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Begun } from './begun.tsx'

const which = [
  { id: 'open', zh: '办理中', en: 'Open' },
  { id: 'ended', zh: '已办结', en: 'Ended' },
  { id: 'all', zh: '全部', en: 'All' },
] as const

/** The cases of all for whom one acts. */
export function CasesPage() {
  const { t } = useWords()
  const title = t('我的办件', 'My cases')
  useTitle(title)
  return <SignedIn title={title}>{() => <Mine title={title} />}</SignedIn>
}

function Mine({ title }: { readonly title: string }) {
  const { t } = useWords()
  const [asked, set] = useParameter('state')
  const [sought, seek] = useParameter('q')
  const shown = which.find(({ id }) => id === asked)?.id ?? 'open'
  const cases = useCases(shown === 'all' ? null : (shown satisfies WhichCases))
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = cases
  const all = [...(data?.pages.flatMap((page) => page.cases) ?? [])]
  const found = sorted(all.filter((each) => speaksOf(each, sought ?? '')))
  const waiting = found.filter(waitsForMe)
  const others = found.filter((each) => !waitsForMe(each))
  return (
    <div className="page cases">
      <header>
        <h1>{title}</h1>
      </header>
      <div className="cases-tools">
        <nav className="forms" aria-label={t('哪些办件', 'Which cases')}>
          {which.map(({ id, zh, en }) => (
            <button key={id} type="button" aria-pressed={id === shown} onClick={() => set(id === 'open' ? null : id)}>
              {t(zh, en)}
            </button>
          ))}
        </nav>
        <p className="cases-search">
          <label htmlFor="cases-q" className="unseen">
            {t('按编号、事项或申请人筛选', 'Filter by number, matter or applicant')}
          </label>
          <input
            id="cases-q"
            type="text"
            value={sought ?? ''}
            placeholder={t('编号、事项、申请人', 'Number, matter, applicant')}
            onChange={({ target }) => seek(target.value)}
          />
        </p>
      </div>
      {error && <Failure error={error} retry={() => refetch()} />}
      {!error && !data && <Lines count={9} />}
      {data && (
        <div aria-busy={isPlaceholderData} aria-live="polite">
          {found.length === 0 && <Nothing filtered={all.length > 0} shown={shown} />}
          {waiting.length > 0 && (
            <section aria-labelledby="waiting">
              <h2 id="waiting">{t(`等您办理 ${waiting.length}`, `Waiting for you ${waiting.length}`)}</h2>
              <List cases={waiting} />
            </section>
          )}
          {shown !== 'ended' && <Begun sought={sought ?? ''} />}
          {others.length > 0 && (
            <section aria-labelledby="others">
              <h2 id="others">{waiting.length > 0 ? t('其余', 'The others') : t('办件', 'Cases')}</h2>
              <List cases={others} />
            </section>
          )}
          {hasNextPage && (
            <p>
              <button
                type="button"
                className="act quiet"
                disabled={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {t('更多办件', 'More cases')}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  )
}

const ended = ['decided', 'not-accepted', 'withdrawn', 'lapsed']
const isOpen = ({ phase }: CaseBrief): boolean => !ended.includes(phase.code)
const waitsForMe = ({ phase }: CaseBrief): boolean => phase.code === 'correcting'

/** Open first, by last day; the ended by the day they came, the newest first. */
const sorted = (cases: readonly CaseBrief[]): readonly CaseBrief[] =>
  cases.toSorted((one, other) => {
    if (isOpen(one) !== isOpen(other)) return isOpen(one) ? -1 : 1
    if (!isOpen(one)) return other.received.localeCompare(one.received)
    return (one.nearest?.due ?? '9').localeCompare(other.nearest?.due ?? '9')
  })

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '')

function speaksOf({ id, name, applicant, lead }: CaseBrief, sought: string): boolean {
  const wanted = plain(sought)
  return [id, name.zh, name.en, applicant.name, lead.name.zh, lead.name.en].some((each) => plain(each).includes(wanted))
}

function Nothing({ filtered, shown }: { readonly filtered: boolean; readonly shown: string }) {
  const { t } = useWords()
  if (filtered) return <p className="nothing">{t('没有相符的办件。', 'No case matches.')}</p>
  return (
    <div className="nothing">
      <p>
        {shown === 'ended'
          ? t('还没有办结的办件。', 'No case has ended yet.')
          : t('没有在办的办件。', 'You have no open case.')}
      </p>
      <p>
        <To to="/matters">{t('看可以办理的事项', 'See what can be applied for')}</To>
      </p>
    </div>
  )
}

function List({ cases }: { readonly cases: readonly CaseBrief[] }) {
  return (
    <ul className="cases-list">
      {cases.map((each) => (
        <li key={each.id}>
          <Row brief={each} />
        </li>
      ))}
    </ul>
  )
}

function Row({ brief }: { readonly brief: CaseBrief }) {
  const { t, say } = useWords()
  const { id, name, applicant, phase, received, lead, nearest, outcomes, held } = brief
  return (
    <article className="case-row">
      <div>
        <h3>
          <To to={`/cases/${id}`} className="begins">
            {say(name)}
          </To>
        </h3>
        <p className="soft small">
          <code>{id}</code>
          {t('，', ' · ')}
          {applicant.name}
          {t('，', ' · ')}
          {say(lead.name)}
        </p>
      </div>
      <div>
        <p>
          <State state={`phase-${phase.code}`} name={phase.name} />
        </p>
        <p className="soft small">
          {outcomes.length > 0
            ? outcomes
                .map(({ name: result, outcome }) =>
                  outcomes.length > 1 ? `${say(result)}${t('：', ': ')}${say(outcome.name)}` : say(outcome.name),
                )
                .join(t('；', '; '))
            : held
              ? t('因另一办件暂缓', 'held back by another case')
              : waitsForMe(brief) && t('请补正', 'please put it right')}
        </p>
      </div>
      <div className="case-row-due">
        {nearest ? (
          <>
            <p>
              <State state={`term-${nearest.paused ? 'paused' : nearest.level}`} name={nearest.text} />
            </p>
            <p className="soft small">
              {say(nearest.name)}
              {nearest.estimated && t('（推算）', ' (estimated)')}
            </p>
          </>
        ) : (
          <p className="soft small">
            {t('收件 ', 'Received ')}
            <Day date={received} />
          </p>
        )}
      </div>
    </article>
  )
}
