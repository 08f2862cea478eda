import type { LicenceBrief } from '../../api/licence-types.ts'
import { useLicences } from '../../api/licences.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Worth } from './worth.tsx'

/** The licences of those for whom one acts. */
export function LicencesPage() {
  const { t } = useWords()
  const title = t('我的证照', 'My licences')
  useTitle(title)
  return <SignedIn title={title}>{() => <Wallet title={title} />}</SignedIn>
}

function Wallet({ title }: { readonly title: string }) {
  const { t } = useWords()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useLicences()
  const licences = data?.pages.flatMap((page) => page.licences) ?? []
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '在这里颁发的证照。可以打印，也可以只出示选定的内容；任何人都能核验真伪和效力。',
            'Licences given here. Print one, or show only the parts you choose; anyone can check whether it is genuine and in force.',
          )}
        </p>
      </header>
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {!error && !data && <Lines count={8} />}
      {data && licences.length === 0 && (
        <div className="nothing">
          <p>
            {t(
              '还没有证照。办件作出准予决定后，证照会出现在这里。',
              'None yet. Once a case is granted, its licence appears here.',
            )}
          </p>
          <p>
            <To to="/matters">{t('看可以办理的事项', 'See what can be applied for')}</To>
          </p>
        </div>
      )}
      <ul className="wallet">
        {licences.map((licence) => (
          <li key={licence.id}>
            <Card licence={licence} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <p>
          <button
            type="button"
            className="act quiet"
            disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('更早的证照', 'Older licences')}
          </button>
        </p>
      )}
    </div>
  )
}

function Card({ licence }: { readonly licence: LicenceBrief }) {
  const { t, say } = useWords()
  return (
    <article className={`wallet-card worth-${licence.standing}`}>
      <h2>
        <To to={`/licences/${licence.id}`} className="begins">
          {say(licence.kind.name)}
        </To>
      </h2>
      <p className="wallet-holder">{licence.holder}</p>
      <p className="soft small">{say(licence.authority)}</p>
      <p className="wallet-foot">
        <Worth standing={licence.standing} />
        <span className="small">
          {licence.until === null ? (
            t('未载明有效期截止日', 'no last day stated')
          ) : (
            <>
              {t('至 ', 'until ')}
              <Day date={licence.until} />
            </>
          )}
        </span>
        <code className="small">{licence.id}</code>
      </p>
    </article>
  )
}
