import { useParams } from 'react-router'
import type { LicenceView } from '../../api/licence-types.ts'
import { useLicence } from '../../api/licences.ts'
import { useGuide } from '../../api/matters.ts'
import type { Session } from '../../api/session.ts'
import { Cited } from '../../parts/cited.tsx'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { QrCode } from '../../parts/qr.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { Time } from '../../parts/time.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { Seal } from '../../shell/seal.tsx'
import { useWords } from '../../words.ts'
import { furtherWords, Worth } from '../licences/worth.tsx'
import { Drawdown } from './drawdown.tsx'
import { Present } from './present.tsx'

/** One licence: as it reads, what it is worth today, and what one can do with it. */
export function LicencePage() {
  const { t } = useWords()
  const { id = '' } = useParams()
  return <SignedIn title={t('证照', 'Licence')}>{(session) => <Shown id={id} session={session} />}</SignedIn>
}

/** An officer reads it on the case; to show and to print it is the holder's. */
const readsFromOffice = ({ offices, parties }: Session, { holder }: LicenceView): boolean =>
  offices.length > 0 && !parties.some(({ name }) => name === holder)

function Shown({ id, session }: { readonly id: string; readonly session: Session }) {
  const { t, say } = useWords()
  const { data: licence, error, refetch } = useLicence(id)
  useTitle(licence && `${say(licence.kind.name)} ${licence.id}`)
  return (
    <div className="page licence">
      <p className="crumb no-print">
        <To to="/licences">{t('我的证照', 'My licences')}</To>
        {licence && <To to={`/cases/${licence.case}`}>{t('所属办件', 'Its case')}</To>}
      </p>
      {!licence && (
        <header>
          <h1>{t('证照', 'Licence')}</h1>
        </header>
      )}
      {error && !licence && (
        <Failure error={error} retry={() => refetch()}>
          <p>
            <To to="/licences">{t('看我的证照', 'See my licences')}</To>
          </p>
        </Failure>
      )}
      {!error && !licence && <Lines count={12} />}
      {licence && (
        <>
          <Document licence={licence} />
          {licence.standing !== 'revoked' && !readsFromOffice(session, licence) && (
            <Present key={licence.id} licence={licence} />
          )}
          <Drawdown licence={licence} />
          <Renewal licence={licence} />
          <Check licence={licence} />
        </>
      )}
    </div>
  )
}

function Document({ licence }: { readonly licence: LicenceView }) {
  const { t, say } = useWords()
  const [holder, ...claims] = licence.holds
  return (
    <article className={`licence-paper worth-${licence.standing}`}>
      <header>
        <span className="licence-paper-seal">
          <Seal />
        </span>
        <h1>
          <span className="begins">{say(licence.kind.name)}</span>
        </h1>
        <p className="licence-paper-number">
          <code>{licence.id}</code>
        </p>
      </header>
      <p className="licence-paper-worth">
        <Worth standing={licence.standing} /> <span className="soft">{furtherWords(say(licence.says))}</span>
      </p>
      <dl>
        {holder && (
          <div className="licence-paper-holder">
            <dt>{say(holder.name)}</dt>
            <dd>{say(holder.text)}</dd>
          </div>
        )}
        {claims.map(({ id, name, text }) => (
          <div key={id}>
            <dt className="begins">{say(name)}</dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('有效期', 'Valid')}</dt>
          <dd>
            {t('自 ', 'from ')}
            <Day date={licence.from} />
            {licence.until === null ? (
              t('起，未载明截止日', ', no last day stated')
            ) : (
              <>
                {t('至 ', ' to ')}
                <Day date={licence.until} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('颁发', 'Issued')}</dt>
          <dd>
            {say(licence.authority)}
            {t('，', ', ')}
            <Day date={licence.issued} />
          </dd>
        </div>
      </dl>
      {licence.standing !== 'valid' && (
        <p className="soft small">
          {t('自 ', 'So since ')}
          <Time at={licence.since} />
          {t(' 起', '')}
        </p>
      )}
      <figure className="licence-paper-code">
        <QrCode
          text={`${window.location.origin}/verify/${licence.id}`}
          label={t(`二维码，通往 ${licence.id} 的核验页`, `QR code that leads to the verification of ${licence.id}`)}
        />
        <figcaption>{t('扫码核验', 'Scan to verify')}</figcaption>
      </figure>
    </article>
  )
}

/** When and where it can be renewed, as the guide of its matter says. */
function Renewal({ licence }: { readonly licence: LicenceView }) {
  const { t, say } = useWords()
  const guide = useGuide(licence.procedure)
  const kinds = guide.data?.results.flatMap((result) => result.licence ?? []) ?? []
  const renewal = kinds.find(({ id }) => id === licence.kind.id)?.renewal
  if (!renewal || licence.until === null || licence.standing === 'revoked') return null
  return (
    <section aria-labelledby="renewal" className="no-print">
      <h2 id="renewal">{t('延续', 'Renewal')}</h2>
      <Cited cites={renewal.cites}>
        <p>
          {t('这份证照到 ', 'This licence ends on ')}
          <Day date={licence.until} />
          {t(' 届满。', '. ')}
          <span className="begins">{say(renewal.text)}</span>
        </p>
      </Cited>
      <p className="acts">
        <To to={`/matters/${renewal.procedure.code}`}>{say(renewal.procedure.name)}</To>
      </p>
    </section>
  )
}

function Check({ licence }: { readonly licence: LicenceView }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="check" className="no-print">
      <h2 id="check">{t('别人怎样核验', 'How others check it')}</h2>
      <p>
        {t('凭编号：', 'By its number: ')}
        <To to={`/verify/${licence.id}`}>{licence.verifyAt}</To>
        {t(
          '。只显示种类、机关、有效期和效力，不显示持有人。',
          '. It shows kind, authority, dates and standing, and nothing of the holder.',
        )}
      </p>
    </section>
  )
}
