import { useId, useState } from 'react'
import type { CaseView } from '../../../api/case-types.ts'
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

/** Officers write in one language, whatever language it is read in. */
const langOf = (words: string): string | undefined => (/\p{Script=Han}/u.test(words) ? 'zh-CN' : undefined)

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
            On your application “{view.name.en}”, received on <Day date={view.received} />,{' '}
          </>
        )}
        {result
          ? t(
              `本机关决定${granted ? '准予' : '不予'}${result.zh}。`,
              `we decide: ${result.en} ${granted ? 'granted' : 'refused'}.`,
            )
          : t('本机关决定不予受理。', 'we decide not to accept it.')}
      </p>
      {reasons !== null && (
        <>
          <h5>{t('理由', 'Reasons')}</h5>
          <p className="letter-words" lang={langOf(reasons)}>
            {reasons.trim() === '' ? t('（尚未填写）', '(not written yet)') : reasons}
          </p>
        </>
      )}
      {conditions.trim() !== '' && (
        <>
          <h5>{t('附带条件', 'Conditions')}</h5>
          <p className="letter-words" lang={langOf(conditions)}>
            {conditions}
          </p>
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

interface Out extends Omit<Props, 'view'> {
  readonly id: string
  readonly name: Text
}

/** Of each result that was decided; or the one by which the application was not accepted. */
function lettersOf(view: CaseView, deemed: string): readonly Out[] {
  const decided = view.results.flatMap(({ id, name, by, decision, licence }): readonly Out[] =>
    decision
      ? [
          {
            id,
            name: { zh: `${name.zh}：${decision.outcome.name.zh}`, en: `${name.en}: ${decision.outcome.name.en}` },
            from: by.name,
            result: name,
            outcome: decision.outcome.code,
            reasons: decision.deemed ? deemed : decision.reasons || null,
            conditions: decision.conditions,
            until: licence?.until ?? decision.until,
            on: decision.on,
          },
        ]
      : [],
  )
  const refusal = view.history.findLast(({ type }) => type === 'not-accepted')
  if (!refusal) return decided
  const name = { zh: '不予受理', en: 'not accepted' }
  return [
    ...decided,
    { id: '', name, from: view.lead.name, result: null, outcome: 'refused', reasons: refusal.words, on: refusal.day },
  ]
}

/** Letters that have gone out. */
export function Letters({ view }: { readonly view: CaseView }) {
  const { t } = useWords()
  const deemed = t(
    '期限届满未作决定，依法视为准予。',
    'The time passed without a decision; by law it counts as granted.',
  )
  const out = lettersOf(view, deemed)
  if (out.length === 0) return null
  return (
    <section className="letters" aria-labelledby="letters">
      <h2 id="letters">{t('决定书', 'Letters')}</h2>
      {out.map((letter) => (
        <Sent key={letter.id} view={view} letter={letter} />
      ))}
    </section>
  )
}

function Sent({ view, letter: { id: _, name, ...letter } }: { readonly view: CaseView; readonly letter: Out }) {
  const { t, say } = useWords()
  const [alone, printAlone] = useState(false)
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
        <span className="begins">{say(name)}</span>
      </summary>
      <Letter view={view} {...letter} />
      <p className="acts no-print">
        <button type="button" className="act quiet" onClick={print}>
          {t('打印', 'Print')}
        </button>
      </p>
    </details>
  )
}
