import { useEffect, useRef, useState } from 'react'
import type { Guide, Prefill, SectionView } from '../../api/matters-types.ts'
import type { Sending } from '../../api/send.ts'
import { Cited } from '../../parts/cited.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'
import type { Application } from './application.ts'
import type { Keeping } from './keeping.ts'
import { saidValue } from './said.ts'
import { Due, Missing, Saved, Told } from './standing.tsx'

export interface Agreed {
  readonly promised?: boolean
  readonly knowing?: boolean
}

interface Props {
  readonly guide: Guide
  readonly keeping: Keeping
  readonly application: Application
  readonly prefill: Prefill | undefined
  readonly sending: Pick<Sending<never, unknown>, 'error' | 'problem' | 'elsewhere' | 'pending'>
  readonly back: (place?: string) => void
  readonly file: (agreed: Agreed) => void
  /** Corrections are handed in, not filed anew. */
  readonly correcting?: boolean
}

/** All of it once more, as the authority will read it; then it is filed. */
export function Review({ guide, keeping, application, prefill, sending, back, file, correcting = false }: Props) {
  const { t } = useWords()
  const [promised, promise] = useState(false)
  const [knowing, know] = useState(false)
  const [held, hold] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const obstacle = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const checked = application.check.data
  if (!checked) return null
  const ruledOut = checked.ruledOut.length > 0 && !correcting
  const toPromise = guide.promise !== null && !correcting
  const obstacles = [
    ...(checked.ready ? [] : [t('还有没填好的地方，见上。', 'Something is still missing, see above.')]),
    ...(toPromise && !promised ? [t('请先作出承诺。', 'The promise has not been made.')] : []),
    ...(ruledOut && !knowing ? [t('请先确认“仍要提交”。', 'Say first that you file it all the same.')] : []),
  ]
  const attempt = () => {
    if (application.behind) return
    if (obstacles.length > 0) {
      hold(true)
      requestAnimationFrame(() => obstacle.current?.focus())
      return
    }
    hold(false)
    file({ ...(toPromise && { promised: true }), ...(ruledOut && { knowing: true }) })
  }
  return (
    <div className="review">
      <div className="review-top no-print">
        <button type="button" className="plain" onClick={() => back()}>
          {t('← 回去修改', '← Back to the form')}
        </button>
        <Saved kept={keeping.kept} />
      </div>
      <h2 ref={heading} tabIndex={-1} className="review-title">
        {correcting ? t('核对并提交补正', 'Read it over and hand it in') : t('核对并提交', 'Read it over and file it')}
      </h2>
      {!checked.ready && <Missing checked={checked} application={application} jump={back} />}
      {checked.gates.map((gate) => (
        <Told key={gate.decision} gate={gate} />
      ))}
      {guide.form.map((section) => (
        <Read key={section.title.zh} section={section} application={application} prefill={prefill} back={back} />
      ))}
      <Files guide={guide} keeping={keeping} back={back} />
      {!correcting && <Due guide={guide} checked={checked} />}
      {toPromise && guide.promise && (
        <section className="promising">
          <h3>{t('告知承诺', 'The promise')}</h3>
          <Promised promise={guide.promise} />
          <label className="option">
            <input type="checkbox" checked={promised} onChange={({ target }) => promise(target.checked)} />
            <span>{t('我已阅读，作出以上承诺。', 'I have read this, and promise it.')}</span>
          </label>
        </section>
      )}
      {ruledOut && (
        <label className="option knowing">
          <input type="checkbox" checked={knowing} onChange={({ target }) => know(target.checked)} />
          <span>
            {t(
              '我知道照上述判断不会准予，仍要提交，由机关决定。',
              'I know that by the decision above it will not be granted, and file it all the same; the authority decides.',
            )}
          </span>
        </label>
      )}
      <div ref={obstacle} tabIndex={-1} className="obstacles" role="alert">
        {held &&
          obstacles.map((each) => (
            <p key={each} className="field-problem">
              {each}
            </p>
          ))}
      </div>
      <Refused sending={sending} />
      <p className="apply-acts no-print">
        <button type="button" className="act" aria-disabled={sending.pending || application.behind} onClick={attempt}>
          {sending.pending
            ? t('正在提交……', 'Sending…')
            : correcting
              ? t('提交补正', 'Hand in the corrections')
              : ruledOut
                ? t('仍要提交', 'File it all the same')
                : t('提交', 'File it')}
        </button>
        <span className="soft small">
          {correcting
            ? t('提交后期限从收到补正起算。', 'The time runs from the day the corrections arrive.')
            : t('提交后当场得到收件回执和办件编号。', 'You get a receipt with the number of the case at once.')}
        </span>
      </p>
    </div>
  )
}

function Promised({ promise }: { readonly promise: NonNullable<Guide['promise']> }) {
  const { say } = useWords()
  return (
    <>
      <blockquote className="promise-text">{say(promise.text)}</blockquote>
      <ul className="plain-list">
        {[...promise.conditions, promise.checked, promise.cured].map((each) => (
          <li key={each.zh} className="starts">
            {say(each)}
          </li>
        ))}
      </ul>
      <Cited cites={promise.cites} />
    </>
  )
}

interface ReadProps {
  readonly section: SectionView
  readonly application: Application
  readonly prefill: Prefill | undefined
  readonly back: (place?: string) => void
}

function Read({ section, application, prefill, back }: ReadProps) {
  const words = useWords()
  const { t, say } = words
  const { form, shown } = application
  const entries = [...section.fields, ...section.facts].filter(({ id }) => shown.has(id))
  if (entries.length === 0) return null
  return (
    <section className="read-over">
      <h3>{say(section.title)}</h3>
      <dl>
        {entries.map((entry) => {
          const from = prefill?.values.find(
            ({ field, value }) => field === entry.id && String(value) === String(form[entry.id]),
          )
          return (
            <div key={entry.id} className="pair">
              <dt>
                <span className="begins">{say(entry.name)}</span>
              </dt>
              <dd>
                <span className="read-value">{saidValue(entry, form[entry.id], words)}</span>
                {from && <span className="known-from">{t(`来自${from.from.zh}`, `from ${from.from.en}`)}</span>}
                <button type="button" className="plain small no-print" onClick={() => back(`field-${entry.id}`)}>
                  {t('改', 'Change')}
                  <span className="unseen">{t(`“${entry.name.zh}”`, ` ${entry.name.en}`)}</span>
                </button>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

interface FilesProps {
  readonly guide: Guide
  readonly keeping: Keeping
  readonly back: (place?: string) => void
}

function Files({ guide, keeping, back }: FilesProps) {
  const { t, say } = useWords()
  const given = guide.papers.flatMap((paper) => {
    const files = keeping.filled.papers.filter((each) => each.paper === paper.id)
    return files.length === 0 ? [] : [{ paper, files }]
  })
  if (given.length === 0) return null
  return (
    <section className="read-over">
      <h3>{t('材料', 'Papers')}</h3>
      <dl>
        {given.map(({ paper, files }) => (
          <div key={paper.id} className="pair">
            <dt>
              <span className="begins">{say(paper.name)}</span>
            </dt>
            <dd>
              <span className="read-value">
                {files.map(({ name, document }) => name ?? document.slice(0, 12)).join(t('、', ', '))}
              </span>
              <button type="button" className="plain small no-print" onClick={() => back(`paper-${paper.id}`)}>
                {t('改', 'Change')}
                <span className="unseen">{t(`“${paper.name.zh}”`, ` ${paper.name.en}`)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
