import type { Standing, Verdict } from '../../api/licence-types.ts'
import { useVerdictOf, useVerdictOn } from '../../api/licences.ts'
import { isProblem } from '../../api/queries.ts'
import { Copy } from '../../parts/copy.tsx'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Shaped, toneOf } from '../../parts/state.tsx'
import { useWords } from '../../words.ts'
import { furtherWords, worthNames } from '../licences/worth.tsx'

export function ByNumber({ number }: { readonly number: string }) {
  const verdict = useVerdictOf(number)
  return <Answer verdict={verdict} number={number} />
}

export function ByToken({ token }: { readonly token: string }) {
  const verdict = useVerdictOn(token)
  return <Answer verdict={verdict} number={null} />
}

interface AnswerProps {
  readonly verdict: ReturnType<typeof useVerdictOf>
  /** Null where a token was shown. */
  readonly number: string | null
}

function Answer({ verdict: { data, error, refetch, isFetching }, number }: AnswerProps) {
  if (isFetching && !data) return <Lines count={8} />
  if (isProblem(error) && error.status === 404 && number !== null) return <Unknown number={number} />
  if (error && !data) return <Failure error={error} retry={() => refetch()} />
  return data ? <Said verdict={data} byNumber={number !== null} /> : null
}

/** No licence has this number: as much a verdict as the others. */
function Unknown({ number }: { readonly number: string }) {
  const { t } = useWords()
  return (
    <section className="worth-verdict worth-verdict-seal" aria-labelledby="verdict">
      <h2 id="verdict" aria-live="polite">
        <Shaped state="licence-forged" />
        {t('查无此证', 'No such licence')}
      </h2>
      <p className="worth-verdict-says">
        {t(`在这里没有颁发过编号为“${number}”的证照。`, `No licence numbered “${number}” was given here.`)}
      </p>
      <p>
        {t(
          '请对照证照核对编号；最后一个字符用来发现抄错。编号无误的，请不要凭它行事。',
          'Compare the number with the licence; its last character is there to find a slip. If it is as written, do not rely on it.',
        )}
      </p>
    </section>
  )
}

function Said({ verdict, byNumber }: { readonly verdict: Verdict; readonly byNumber: boolean }) {
  const { say } = useWords()
  const { standing, says, status, licence } = verdict
  return (
    <>
      <section className={`worth-verdict worth-verdict-${toneOf(`licence-${standing}`)}`} aria-labelledby="verdict">
        <h2 id="verdict" aria-live="polite">
          <Shaped state={`licence-${standing}`} />
          <span className="begins">{say(worthNames[standing])}</span>
        </h2>
        <p className="worth-verdict-says begins">{furtherWords(say(says))}</p>
        {status && <p className="soft">{say(status.says)}</p>}
      </section>
      {licence && <Facts licence={licence} byNumber={byNumber} />}
      <RestsOn standing={standing} byNumber={byNumber} number={licence?.number ?? null} />
    </>
  )
}

function Facts({
  licence,
  byNumber,
}: {
  readonly licence: NonNullable<Verdict['licence']>
  readonly byNumber: boolean
}) {
  const { t, say } = useWords()
  const { number, kind, authority, issued, from, until, disclosed, withheld } = licence
  return (
    <section className="worth-facts" aria-labelledby="facts">
      <h2 id="facts">{t('证照内容', 'What it says')}</h2>
      <dl>
        <Fact name={t('种类', 'Kind')}>
          <span className="begins">{say(kind)}</span>
        </Fact>
        <Fact name={t('编号', 'Number')}>
          <code>{number}</code>
        </Fact>
        {disclosed.map(({ id, name, text }) => (
          <Fact key={id} name={say(name)}>
            {text}
          </Fact>
        ))}
        <Fact name={t('颁发机关', 'Authority')}>{say(authority)}</Fact>
        <Fact name={t('颁发', 'Issued')}>
          <Day date={issued} />
        </Fact>
        <Fact name={t('有效期', 'Valid')}>
          {t('自 ', 'from ')}
          <Day date={from} />
          {until === null ? (
            t('起，未载明截止日', ', no last day stated')
          ) : (
            <>
              {t('至 ', ' to ')}
              <Day date={until} />
            </>
          )}
        </Fact>
      </dl>
      {byNumber ? (
        <p className="soft small">
          {t(
            '凭编号只显示这些。要看持有人和其他内容，请持有人用“出示”给您一个链接或者二维码。',
            'By the number alone this is all. For the holder and the rest, ask the holder to show it to you by link or QR code.',
          )}
        </p>
      ) : (
        withheld.count > 0 && (
          <p className="soft small">
            {t(`持有人没有出示另外 ${withheld.count} 项`, `The holder did not show ${withheld.count} more`)}
            {withheld.names && t(`：${withheld.names.map(say).join('、')}`, `: ${withheld.names.map(say).join(', ')}`)}
            {t('。', '.')}
          </p>
        )
      )}
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt className="begins">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface RestsOnProps {
  readonly standing: Standing
  readonly byNumber: boolean
  readonly number: string | null
}

/** What the answer rests on, and how to find it without us. */
function RestsOn({ standing, byNumber, number }: RestsOnProps) {
  const { t } = useWords()
  const command = byNumber
    ? `./onewindow verify ${number ?? ''} --keys ${window.location.origin}/api/keys`
    : './onewindow verify shown.txt --keys keys.json'
  const foreign = standing === 'forged' || standing === 'unknown-key' || standing === 'not-readable'
  return (
    <section className="rests-on" aria-labelledby="rests-on">
      <h2 id="rests-on">{t('这个结论凭什么', 'What this rests on')}</h2>
      {foreign ? (
        <p>
          {t(
            '我们只核验在这里颁发的证照。不属实的内容不会在这里重复，请不要凭它行事，并向声称的颁发机关查询。',
            'Only licences given here are verified. What a forged one says is not repeated; do not rely on it, and ask the authority that is said to have given it.',
          )}
        </p>
      ) : byNumber ? (
        <p>
          {t(
            '颁发时的登记和签名的状态列表。编号不能证明出示的人就是持有人，请另行核对身份。',
            'The record of its issue, and the signed status list. A number does not prove that whoever shows it is the holder; check that beside it.',
          )}
        </p>
      ) : (
        <p>
          {t(
            '颁发机关的电子签名（ES256）、每项内容的散列，以及签名的状态列表。链接不能证明出示的人就是持有人，请另行核对身份。',
            'The issuer’s signature (ES256), the hash of each part shown, and the signed status list. A link does not prove that whoever shows it is the holder; check that beside it.',
          )}
        </p>
      )}
      <details className="offline">
        <summary>{t('不经过本站核验', 'Check it without this site')}</summary>
        <p>
          {t(
            '证照是 SD-JWT VC（RFC 9901），公钥和状态列表都是公开的，任何程序都可以核验。',
            'The licence is an SD-JWT VC (RFC 9901); keys and status lists are public, so that any program can verify it.',
          )}{' '}
          {!byNumber &&
            t(
              '离线时，把收到的链接存为 shown.txt，公钥存为 keys.json：',
              'Offline, keep the link you were sent as shown.txt and the keys as keys.json:',
            )}
        </p>
        <p>
          <code>{command}</code> <Copy text={command} />
        </p>
        <ul className="doors">
          <li>
            <a href="/api/keys">{t('公钥（JWKS）', 'Public keys (JWKS)')}</a>
          </li>
          <li>
            <a href="/.well-known/jwt-vc-issuer">{t('颁发者说明', 'Issuer metadata')}</a>
          </li>
        </ul>
      </details>
    </section>
  )
}
