import { useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { isProblem } from '../../api/queries.ts'
import { type SerialFound, useNumbering, useSerial } from '../../api/serials.ts'
import { Copy } from '../../parts/copy.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Shaped, toneOf } from '../../parts/state.tsx'
import { useTitle } from '../../parts/title.ts'
import { addressOf, To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** Anyone finds out here where a unit is, without signing in: in one place, or it was never issued. */
export function SerialsPage() {
  const { t, say } = useWords()
  const { id = '', serial = '' } = useParams()
  const numbering = useNumbering(id)
  const found = useSerial(id, serial)
  const title = t('查询编号', 'Look a number up')
  useTitle(serial === '' ? title : `${title} ${serial}`)
  const { data, error, refetch } = numbering
  if (!data) return error ? <Failure error={error} retry={() => void refetch()} /> : <Lines count={8} />
  const wrong = isProblem(found.error) && found.error.status === 400 ? found.error : null
  return (
    <div className="page verify">
      <p className="crumb no-print">
        <To to="/ledgers">{t('台账', 'Ledgers')}</To>
        <To to={`/ledgers/${id}`}>{say(data.ledger.name)}</To>
      </p>
      <header>
        <h1>{title}</h1>
        {serial === '' && (
          <p className="lead">
            {t(
              '每一吨都有自己的编号，任何时候只在一处。输入编号，看它属于哪个项目、产生于哪一年、是否已经使用。无须登录，不显示持有人。',
              'Every tonne has a number of its own and is in one place at any time. Enter it to see its project, its year, and whether it is used. No sign-in, and the holder is not shown.',
            )}
          </p>
        )}
      </header>
      {serial !== '' && !wrong && <Answer found={found} serial={serial} />}
      <Ask
        key={serial}
        id={id}
        example={data.example}
        typed={wrong ? serial : ''}
        problem={wrong ? say(wrong.problems?.[0]?.text ?? wrong.text) : null}
        again={serial !== '' && !wrong}
      />
    </div>
  )
}

function Answer({ found, serial }: { readonly found: ReturnType<typeof useSerial>; readonly serial: string }) {
  const { data, error, refetch, isFetching } = found
  if (isFetching && !data) return <Lines count={8} />
  if (isProblem(error) && error.status === 404) return <Never serial={serial} />
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />
  return data ? <Found found={data} /> : null
}

/** As much an answer as the others. */
function Never({ serial }: { readonly serial: string }) {
  const { t } = useWords()
  return (
    <section className="worth-verdict worth-verdict-seal" aria-labelledby="verdict">
      <h2 id="verdict" aria-live="polite">
        <Shaped state="conflict" />
        {t('查无此编号', 'No such number')}
      </h2>
      <p className="worth-verdict-says">
        {t(`这里没有核发过编号“${serial}”。`, `The number “${serial}” was never issued here.`)}
      </p>
      <p>
        {t('请核对编号；编号无误的，请不要凭它付款。', 'Check the number; if it is as written, do not pay for it.')}
      </p>
    </section>
  )
}

/** How an answer looks: free to move, gone for good, or taken back. */
const looks: Readonly<Record<string, string>> = { retired: 'closed', cancelled: 'conflict' }

function Found({ found: { serial, place, lines, certificate } }: { readonly found: SerialFound }) {
  const { t, say } = useWords()
  const look = looks[place.kind] ?? 'value'
  const [state, ...rest] = lines
  return (
    <>
      <section className={`worth-verdict worth-verdict-${toneOf(look)}`} aria-labelledby="verdict">
        <h2 id="verdict" aria-live="polite">
          <Shaped state={look} />
          <span className="begins">{say(place.name)}</span>
        </h2>
        {state && <p className="worth-verdict-says begins">{say(state.value)}</p>}
      </section>
      <section className="worth-facts" aria-labelledby="facts">
        <h2 id="facts">{t('这一吨', 'This tonne')}</h2>
        <dl>
          <div>
            <dt>{t('编号', 'Number')}</dt>
            <dd>
              <code>{serial}</code>
            </dd>
          </div>
          {rest.map(({ name, value }) => (
            <div key={name.en}>
              <dt className="begins">{say(name)}</dt>
              <dd>{say(value)}</dd>
            </div>
          ))}
        </dl>
        {certificate ? (
          <>
            <h3>{t('注销证书', 'Certificate of retirement')}</h3>
            <blockquote className="serial-certificate">{say(certificate)}</blockquote>
            <Copy text={say(certificate)} name={t('复制证书文字', 'Copy the certificate')} />
          </>
        ) : (
          <p className="soft small">
            {place.kind === 'retired'
              ? t('为谁使用，没有公开。', 'For whom it was used was not made public.')
              : t('凭编号不显示持有人。', 'By the number alone the holder is not shown.')}
          </p>
        )}
      </section>
    </>
  )
}

interface AskProps {
  readonly id: string
  readonly example: string
  readonly typed: string
  /** Why what was typed is no number. */
  readonly problem: string | null
  readonly again: boolean
}

function Ask({ id, example, typed, problem, again }: AskProps) {
  const { t } = useWords()
  const [text, write] = useState(typed)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const isWrong = problem !== null && text === typed
  return (
    <section aria-labelledby="ask" className="verify-ask">
      <h2 id="ask" className={again ? '' : 'unseen'}>
        {again ? t('再查一个', 'Look another up') : t('查询', 'Look up')}
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '')
            navigate(addressOf(`/ledgers/${id}/serials/${encodeURIComponent(text.trim())}`, search))
        }}
      >
        <div className="field">
          <label htmlFor="serial">{t('编号', 'Number')}</label>
          <p id="serial-help" className="field-help">
            {t(`形如 ${example}，大小写不要紧。`, `It looks like ${example}; capitals do not matter.`)}
          </p>
          {isWrong && (
            <p id="serial-problem" className="field-problem" role="alert">
              {problem}
            </p>
          )}
          <input
            id="serial"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={100}
            value={text}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'serial-help serial-problem' : 'serial-help'}
            onChange={({ target }) => write(target.value)}
          />
        </div>
        <p className="acts">
          <button type="submit" className="act">
            {t('查询', 'Look up')}
          </button>
        </p>
      </form>
    </section>
  )
}
