import { useId, useState } from 'react'
import type { CaseView, ResultView } from '../../../api/case-types.ts'
import { useGuide } from '../../../api/matters.ts'
import type { Text } from '../../../api/types.ts'
import { Day } from '../../../parts/day.tsx'
import { useWords } from '../../../words.ts'

interface Props {
  readonly view: CaseView
  readonly from: Text
  /** null: it is not accepted. */
  readonly result: Text | null
  readonly outcome: string
  /** null: none are needed, as with a filing that is recorded at once. */
  readonly reasons: string | null
  readonly conditions?: string
  readonly until?: string | null
  readonly on: string
}

/** The decision as the applicant reads it: what, why, until when, and where to turn against it. */
export function Letter({ view, from, result, outcome, reasons, conditions = '', until = null, on }: Props) {
  const { lang, t, say } = useWords()
  const id = useId()
  const remedies = useGuide(view.procedure).data?.remedies ?? []
  const granted = outcome === 'granted'
  const title = result
    ? granted
      ? t(`准予${result.zh}决定书`, `Decision: ${result.en} granted`)
      : t(`不予${result.zh}决定书`, `Decision: ${result.en} refused`)
    : t('不予受理决定书', 'Decision: application not accepted')
  return (
    <article className="letter" aria-labelledby={id}>
      <p className="letter-from">{say(from)}</p>
      <h4 id={id}>{title}</h4>
      <p className="letter-number">
        {t('办件编号 ', 'Case ')}
        <code>{view.id}</code>
      </p>
      <p>
        {view.applicant.name}
        {t('：', ',')}
      </p>
      <p>
        {lang === 'zh' ? (
          <>
            您（单位）于 <Day date={view.received} /> 提出“{view.name.zh}”申请，
          </>
        ) : (
          <>
            On your application for {view.name.en}, received on <Day date={view.received} />,{' '}
          </>
        )}
        {result
          ? t(
              `本机关决定${granted ? '准予' : '不予'}${result.zh}。`,
              `${result.en} is ${granted ? 'granted' : 'refused'}.`,
            )
          : t('本机关决定不予受理。', 'we decide not to accept it.')}
      </p>
      {reasons !== null && (
        <>
          <h5>{t('理由', 'Reasons')}</h5>
          <p className="letter-words">{reasons.trim() === '' ? t('（尚未填写）', '(not written yet)') : reasons}</p>
        </>
      )}
      {conditions.trim() !== '' && (
        <>
          <h5>{t('附带条件', 'Conditions')}</h5>
          <p className="letter-words">{conditions}</p>
        </>
      )}
      {until && (
        <p>
          {t('有效期至 ', 'Valid until ')}
          <Day date={until} />
          {t('。', '.')}
        </p>
      )}
      {remedies.length > 0 && (
        <>
          <h5>{t('不服本决定的', 'If you disagree')}</h5>
          <ul className="letter-remedies">
            {remedies.map(({ name, to, within }) => (
              <li key={`${name.zh}${to.zh}`}>
                {t(`${name.zh}：${within.zh}，向${to.zh}提出`, `${name.en}: ${within.en}, to ${to.en}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="letter-signed">
        {say(from)}
        <br />
        <Day date={on} />
      </p>
    </article>
  )
}

/** Letters that have gone out. */
export function Letters({ view }: { readonly view: CaseView }) {
  const { t } = useWords()
  const sent = view.results.filter(({ decision }) => decision)
  if (sent.length === 0) return null
  return (
    <section className="letters" aria-labelledby="letters">
      <h2 id="letters">{t('决定书', 'Letters')}</h2>
      {sent.map((result) => (
        <Sent key={result.id} view={view} result={result} />
      ))}
    </section>
  )
}

function Sent({ view, result }: { readonly view: CaseView; readonly result: ResultView }) {
  const { t, say } = useWords()
  const [alone, printAlone] = useState(false)
  const { decision, name, by } = result
  if (!decision) return null
  const print = () => {
    printAlone(true)
    requestAnimationFrame(() => {
      window.print()
      printAlone(false)
    })
  }
  return (
    <details className={alone ? 'letter-sent letter-alone' : 'letter-sent'}>
      <summary>
        <span className="begins">
          {say(name)}
          {t('：', ': ')}
          {say(decision.outcome.name)}
        </span>
      </summary>
      <Letter
        view={view}
        from={by.name}
        result={name}
        outcome={decision.outcome.code}
        reasons={
          decision.deemed
            ? t('期限届满未作决定，依法视为准予。', 'The time passed without a decision; by law it counts as granted.')
            : decision.reasons
        }
        conditions={decision.conditions}
        until={result.licence?.until ?? decision.until}
        on={decision.on}
      />
      <p className="acts no-print">
        <button type="button" className="act quiet" onClick={print}>
          {t('打印', 'Print')}
        </button>
      </p>
    </details>
  )
}
