import { useEffect, useState } from 'react'
import type { Checked, GateAnswer, Guide } from '../../api/matters-types.ts'
import { Cited } from '../../parts/cited.tsx'
import { Day } from '../../parts/day.tsx'
import { Shaped } from '../../parts/state.tsx'
import { Sure } from '../../parts/sure.tsx'
import { useWords } from '../../words.ts'
import type { Application } from './application.ts'
import { jumpTo, placeOf } from './filled.ts'
import type { Keeping, Kept } from './keeping.ts'
import { sayTime } from './time.ts'

interface Props {
  readonly guide: Guide
  readonly keeping: Keeping
  readonly application: Application
}

/** Beside the form: is it saved, what is missing, what decisions say, and when it would be due. */
export function Standing({ guide, keeping, application }: Props) {
  const { t } = useWords()
  const checked = application.check.data
  return (
    <aside className="apply-standing" aria-label={t('申请的情况', 'How the application stands')}>
      <div>
        <Saved kept={keeping.kept} />
        {keeping.forget && keeping.kept.state === 'saved' && <Forget forget={keeping.forget} />}
      </div>
      {checked && (
        <>
          <Missing checked={checked} application={application} jump={jumpTo} />
          {checked.gates.map((gate) => (
            <Told key={gate.decision} gate={gate} />
          ))}
          <Due guide={guide} checked={checked} />
        </>
      )}
    </aside>
  )
}

function Forget({ forget }: { readonly forget: () => Promise<void> }) {
  const { t } = useWords()
  const [pending, setPending] = useState(false)
  return (
    <p className="forget small">
      <Sure
        name={t('删除草稿', 'Throw the draft away')}
        says={t('填写的全部内容都会删除，不能恢复。', 'All that was filled in is deleted, for good.')}
        press={t('删除', 'Throw it away')}
        pending={pending}
        run={() => {
          setPending(true)
          void forget().finally(() => setPending(false))
        }}
      />
    </p>
  )
}

/** Each saving is seen; only what went wrong is spoken. */
export function Saved({ kept }: { readonly kept: Kept }) {
  const { lang, t, say } = useWords()
  const trouble = kept.state === 'offline' || kept.state === 'refused'
  return (
    <>
      <p className={trouble ? 'saved trouble' : 'saved'}>
        <span className="saved-mark" data-state={kept.state} aria-hidden="true" />
        {kept.state === 'saved'
          ? t(`${sayTime(kept.at, lang)} 已存`, `Saved ${sayTime(kept.at, lang)}`)
          : kept.state === 'waiting'
            ? t('正在存……', 'Saving…')
            : kept.state === 'here'
              ? t('只存在这个浏览器里，提交后才到机关', 'Kept in this browser until you hand it in')
              : kept.state === 'new'
                ? t('填写时自动存为草稿', 'Saved as a draft while you fill it in')
                : kept.state === 'offline'
                  ? t(
                      '还没存到服务器，先留在这个浏览器里；连上后自动存',
                      'Not on the server yet; kept in this browser, and saved by itself once there is a connection',
                    )
                  : kept.state === 'refused'
                    ? t(`没有存：${kept.problem.text.zh}`, `Not saved: ${say(kept.problem.text)}`)
                    : null}
      </p>
      <p className="unseen" role="alert">
        {trouble && t('草稿没有存到服务器', 'The draft is not saved on the server')}
      </p>
    </>
  )
}

interface MissingProps {
  readonly checked: Checked
  readonly application: Application
  readonly jump: (place: string) => void
}

/** What is not filled in or not right, each a way to its place. */
export function Missing({ checked, application, jump }: MissingProps) {
  const { t, say } = useWords()
  const { wrong } = checked
  const spoken = useSpoken(wrong.length)
  return (
    <div className="missing">
      <h2>
        <Shaped state={wrong.length === 0 ? 'decided' : 'open'} />
        {wrong.length === 0
          ? t('填写完整', 'Nothing is missing')
          : t(`还有 ${wrong.length} 处`, `${wrong.length} to go`)}
      </h2>
      <p className="unseen" role="status">
        {spoken === 0 ? t('填写完整', 'Nothing is missing') : t(`还有 ${spoken} 处`, `${spoken} to go`)}
      </p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ at, code, text }) => {
            const place = placeOf(at, application.papers)
            return (
              <li key={`${at}${code}${text.zh}`} className={code === 'missing' ? undefined : 'is-wrong'}>
                {place === null ? (
                  <span>{say(text)}</span>
                ) : (
                  <a
                    href={`#${place}`}
                    onClick={(event) => {
                      event.preventDefault()
                      jump(place)
                    }}
                  >
                    {say(text)}
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

/** Not at every key: once it has stayed the same for a while. */
function useSpoken(count: number): number {
  const [spoken, speak] = useState(count)
  useEffect(() => {
    const timer = setTimeout(() => speak(count), 2_000)
    return () => clearTimeout(timer)
  }, [count])
  return spoken
}

/** What a decision says of it before it is filed. */
export function Told({ gate }: { readonly gate: GateAnswer }) {
  const { t, say } = useWords()
  const { name, status, answer, rulesOut, reasons } = gate
  if (status === 'wrong') return null
  if (status === 'unknown')
    return (
      <p className="undecided soft small">
        {t(
          `“${name.zh}”还没有结论：答完有关问题，提交前就能知道。`,
          `No outcome yet on “${name.en}”: answer what it asks, and you know before you file.`,
        )}
      </p>
    )
  return (
    <div className={rulesOut ? 'verdict out' : 'verdict'} role={rulesOut ? 'alert' : undefined}>
      <p className="soft small begins">{say(name)}</p>
      <p className="verdict-words">
        <Shaped state={rulesOut ? 'closed' : status} />
        <span className="begins">{say(answer)}</span>
      </p>
      {rulesOut && (
        <>
          <p>
            {t(
              '照此不会准予。认为不对的，仍可提交，由机关决定。',
              'On this it will not be granted. You may still file it if you think otherwise; the authority decides.',
            )}
          </p>
          {reasons.map(({ text, cites }) => (
            <div key={text.zh} className="said">
              <p className="starts">{say(text)}</p>
              <Cited cites={cites} />
            </div>
          ))}
        </>
      )}
    </div>
  )
}

/** Who would handle it, and until when, if it were filed today. */
export function Due({ guide, checked }: { readonly guide: Guide; readonly checked: Checked }) {
  const { t, say } = useWords()
  const terms = checked.terms.filter(({ due }) => due !== null)
  return (
    <div className="due">
      <h2>{t('如果今天提交', 'If filed today')}</h2>
      <dl>
        <div>
          <dt>{t('收件', 'Arrives at')}</dt>
          <dd>{say(checked.lead ? checked.lead.name : guide.leads.text)}</dd>
        </div>
        {terms.map(({ id, name, due, length, kind, estimated }) => (
          <div key={id}>
            <dt>
              <span className="begins">{say(name)}</span>
            </dt>
            <dd>
              {due !== null && <Day date={due} />}
              {estimated && <span className="soft small"> {t('（估计）', '(an estimate)')}</span>}
              <span className="due-of soft small">
                {say(length)}
                {t('，', ', ')}
                {say(kind.name)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {terms.length > 0 && (
        <p className="soft small">
          {t('假定当天受理、没有暂停。', 'Supposing that it is accepted the same day and the clock is never stopped.')}
        </p>
      )}
    </div>
  )
}
