import { type ReactNode, useId } from 'react'
import type { Guide, PaperView } from '../../api/matters-types.ts'
import type { CitationView, Text } from '../../api/types.ts'
import { Cited } from '../../parts/cited.tsx'
import { Quote } from '../../parts/quote.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

interface PartProps {
  readonly title: string
  /** A drawing or a table takes more room than a column for reading. */
  readonly wide?: boolean
  readonly children: ReactNode
}

export function Part({ title, wide = false, children }: PartProps) {
  const id = useId()
  return (
    <section className={wide ? 'guide-part wide' : 'guide-part'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** A sentence and the clauses that it rests on. */
export function Said({ text, cites }: { readonly text: Text; readonly cites: readonly CitationView[] }) {
  const { say } = useWords()
  return (
    <div className="said">
      <p className="starts">{say(text)}</p>
      <Cited cites={cites} />
    </div>
  )
}

export function Conditions({ guide: { conditions, windows } }: { readonly guide: Guide }) {
  const { t, say } = useWords()
  return (
    <ol className="conditions">
      {conditions.map(({ text, cites }) => (
        <li key={text.zh}>
          <p className="starts">{say(text)}</p>
          {cites.map((cite) => (
            <Quote key={`${cite.instrument}/${cite.article}/${cite.quote}`} cite={cite} />
          ))}
        </li>
      ))}
      {windows.map(({ text, dateName, cites }) => (
        <li key={text.zh}>
          <p className="starts">
            {say(text)}
            {t(`（按“${dateName.zh}”计算）`, ` (counted from “${dateName.en}”)`)}
          </p>
          {cites.map((cite) => (
            <Quote key={`${cite.instrument}/${cite.article}/${cite.quote}`} cite={cite} />
          ))}
        </li>
      ))}
    </ol>
  )
}

export function Papers({ guide: { papers, form } }: { readonly guide: Guide }) {
  const { t } = useWords()
  const held = form.flatMap(({ fields }) => fields.filter((field) => field.held !== null))
  return (
    <>
      {papers.length === 0 ? (
        <p>{t('不收材料，填表即可。', 'No papers; the form is enough.')}</p>
      ) : (
        <ul className="papers">
          {papers.map((paper) => (
            <Paper key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
      {held.length > 0 && (
        <p className="soft small">
          {t(
            `系统里已有的不再要：${held.map(({ name }) => name.zh).join('、')}；营业执照和这里发出的证照也不收。`,
            `Not asked again, since it is known: ${held.map(({ name }) => name.en).join(', ')}; nor is the business licence, nor anything issued here.`,
          )}
        </p>
      )}
    </>
  )
}

function Paper({ paper: { name, help, kind, optional, when, cites } }: { readonly paper: PaperView }) {
  const { t, say } = useWords()
  return (
    <li>
      <p className="paper-name">
        <span className="begins">{say(name)}</span>
        <span className="soft small">
          {optional ? t('可不交', 'optional') : when ? t('视情形', 'in some cases') : t('必交', 'required')}
          {t('，', ', ')}
          {say(kind.name)}
        </span>
      </p>
      {help && <p className="soft small">{say(help)}</p>}
      {when && <p className="soft small">{t(`限于：${when.text.zh}`, `Only where ${when.text.en}`)}</p>}
      <Cited cites={cites} />
    </li>
  )
}

export function Promised({ promise }: { readonly promise: NonNullable<Guide['promise']> }) {
  const { t, say } = useWords()
  const { text, conditions, checked, cured, cites } = promise
  return (
    <>
      <blockquote className="promise-text">{say(text)}</blockquote>
      <h3>{t('承诺即表示符合这些条件', 'What is promised')}</h3>
      <ul className="plain-list">
        {conditions.map((condition) => (
          <li key={condition.zh}>{say(condition)}</li>
        ))}
      </ul>
      <h3>{t('事后核查', 'Checked afterwards')}</h3>
      <ul className="plain-list">
        <li className="starts">{say(checked)}</li>
        <li className="starts">{say(cured)}</li>
      </ul>
      <Cited cites={cites} />
    </>
  )
}

export function Results({ guide: { results } }: { readonly guide: Guide }) {
  const { t, say } = useWords()
  return (
    <ul className="results-list">
      {results.map(({ id, name, by, licence }) => (
        <li key={id}>
          <h3 className="starts">{say(name)}</h3>
          <p>
            {t('由谁决定：', 'Decided by: ')}
            {say(by.text)}
          </p>
          {licence && (
            <>
              <p>
                {t(`证照：${licence.name.zh}`, `Licence: ${licence.name.en}`)}
                {t('，', ', ')}
                {licence.valid
                  ? licence.endNamed
                    ? t(
                        `有效期由机关写明，至多 ${licence.valid.zh}`,
                        `valid as the authority says, ${licence.valid.en} at most`,
                      )
                    : t(`有效期 ${licence.valid.zh}`, `valid for ${licence.valid.en}`)
                  : t('没有期限', 'with no end')}
              </p>
              {licence.claims.length > 0 && (
                <p className="soft small">
                  {t('载明：', 'It shows: ')}
                  {licence.claims.map((claim) => say(claim.name)).join(t('、', ', '))}
                  {t('。每一项都可以单独出示。', '. Each can be shown on its own.')}
                </p>
              )}
              {licence.renewal && (
                <div className="said">
                  <p className="starts">
                    {say(licence.renewal.text)}
                    {t('：', ': ')}
                    <To to={`/matters/${licence.renewal.procedure.code}`}>{say(licence.renewal.procedure.name)}</To>
                  </p>
                  <Cited cites={licence.renewal.cites} />
                </div>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

export function Remedies({ guide: { remedies } }: { readonly guide: Guide }) {
  const { t, say } = useWords()
  return (
    <ul className="results-list">
      {remedies.map(({ name, to, within, procedure, cites }) => (
        <li key={name.zh}>
          <h3 className="starts">{say(name)}</h3>
          <p className="starts">{t(`向${to.zh}提出，${within.zh}`, `Goes to ${to.en}; ${within.en}`)}</p>
          {procedure && (
            <p>
              <To to={`/matters/${procedure.code}`}>
                {t(`在这里办：${procedure.name.zh}`, `Here: ${procedure.name.en}`)}
              </To>
            </p>
          )}
          <Cited cites={cites} />
        </li>
      ))}
    </ul>
  )
}
