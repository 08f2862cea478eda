import { useEffect, useState } from 'react'
import { typedFrom } from '../../address.ts'
import type { Checked, FieldView, Guide, PaperView, Prefill, SectionView, Wrong } from '../../api/matters-types.ts'
import type { FactView, ProblemItem } from '../../api/types.ts'
import { Field } from '../../parts/field.tsx'
import { FormField } from '../../parts/form-field.tsx'
import { Upload } from '../../parts/upload.tsx'
import { useWords } from '../../words.ts'
import type { Application } from './application.ts'
import { jumpTo, placeOf } from './filled.ts'
import type { Keeping } from './keeping.ts'
import { saidValue } from './said.ts'

interface Props {
  readonly guide: Guide
  readonly keeping: Keeping
  readonly application: Application
  readonly prefill: Prefill | undefined
  /** One wanted to go on already: what is still empty is said at its place. */
  readonly tried: boolean
  readonly remarks: readonly { readonly about: string; readonly says: string }[]
  /** Where to begin. */
  readonly place?: string
}

/** What is wrong, by the place on the page. */
function problemsByPlace(checked: Checked | undefined, application: Application, tried: boolean) {
  const found = new Map<string, ProblemItem>()
  for (const wrong of checked?.wrong ?? []) {
    const place = placeOf(wrong.at, application.papers)
    if (place !== null && (tried || wrong.code !== 'missing') && !found.has(place)) found.set(place, asProblem(wrong))
  }
  return found
}

const asProblem = ({ code, at, text, article }: Wrong): ProblemItem => ({
  code,
  at,
  text: article ? { zh: `${text.zh}（${article.label.zh}）`, en: `${text.en} (${article.label.en})` } : text,
})

export function Form({ guide, keeping, application, prefill, tried, remarks, place }: Props) {
  const problems = problemsByPlace(application.check.data, application, tried)
  useEffect(() => {
    if (place !== undefined) jumpTo(place)
  }, [place])
  const remarkOf = (id: string) => remarks.find(({ about }) => about === id)?.says
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      {guide.form.map((section) => (
        <Section
          key={section.title.zh}
          section={section}
          keeping={keeping}
          shown={application.shown}
          prefill={prefill}
          problems={problems}
          remarkOf={remarkOf}
        />
      ))}
      <Papers guide={guide} keeping={keeping} application={application} problems={problems} remarkOf={remarkOf} />
    </form>
  )
}

interface SectionProps {
  readonly section: SectionView
  readonly keeping: Keeping
  readonly shown: ReadonlySet<string>
  readonly prefill: Prefill | undefined
  readonly problems: ReadonlyMap<string, ProblemItem>
  readonly remarkOf: (id: string) => string | undefined
}

function Section({ section, keeping, shown, prefill, problems, remarkOf }: SectionProps) {
  const { say } = useWords()
  const { typed } = keeping.filled
  const forget = (id: string) => keeping.change(({ typed: { [id]: _, ...rest }, papers }) => ({ typed: rest, papers }))
  const fields = section.fields.filter(({ id }) => shown.has(id))
  const facts = section.facts.filter(({ id }) => shown.has(id))
  if (fields.length + facts.length === 0) return null
  const known = (id: string) => prefill?.values.find(({ field }) => field === id)
  const isKnown = ({ id }: FieldView): boolean =>
    known(id) !== undefined && typed[id] === undefined && remarkOf(id) === undefined
  const change = (id: string) => (value: string | undefined) =>
    keeping.change(({ typed: before, papers }) => {
      const next = { ...before }
      // Emptied to be written anew, it is not at once what was known before.
      const emptied = known(id) !== undefined && before[id] !== undefined && before[id] !== ''
      if (value === undefined && !emptied) delete next[id]
      else next[id] = value ?? ''
      return { typed: next, papers }
    })
  return (
    <section className="form-section">
      <h2>{say(section.title)}</h2>
      <Known
        values={fields.flatMap((field) => {
          const value = isKnown(field) ? known(field.id) : undefined
          return value ? [{ field, value: value.value, from: value.from }] : []
        })}
        other={(id, value) => change(id)(value)}
      />
      {fields
        .filter((field) => !isKnown(field))
        .map((field) => (
          <Place key={field.id} id={`field-${field.id}`} remark={remarkOf(field.id)}>
            <FormField
              field={field}
              value={typed[field.id]}
              change={change(field.id)}
              problem={problems.get(`field-${field.id}`)}
            />
            {known(field.id) && typed[field.id] !== undefined && <Back change={() => forget(field.id)} />}
          </Place>
        ))}
      <Personal fields={fields} />
      {facts.map((fact: FactView) => (
        <Place key={fact.id} id={`field-${fact.id}`} remark={remarkOf(fact.id)}>
          <Field
            fact={fact}
            value={typed[fact.id]}
            change={change(fact.id)}
            problem={problems.get(`field-${fact.id}`)}
          />
        </Place>
      ))}
    </section>
  )
}

function Personal({ fields }: { readonly fields: readonly FieldView[] }) {
  const { t } = useWords()
  const personal = fields.filter((field) => field.personal)
  if (personal.length === 0) return null
  return (
    <p className="field-note">
      {t(
        `${personal.map(({ name }) => name.zh).join('、')}是个人信息：只有经办本件的人能看到，每次查看都有记录。`,
        `Personal, read only by those on the case, every reading recorded: ${personal.map(({ name }) => name.en).join(', ')}.`,
      )}
    </p>
  )
}

function Back({ change }: { readonly change: () => void }) {
  const { t } = useWords()
  return (
    <button type="button" className="plain small" onClick={change}>
      {t('恢复为系统里已有的', 'Back to what is known already')}
    </button>
  )
}

interface PlaceProps {
  readonly id: string
  readonly remark: string | undefined
  readonly children: React.ReactNode
}

/** A place that a problem can name, with what the authority asked to have corrected there. */
function Place({ id, remark, children }: PlaceProps) {
  const { t } = useWords()
  return (
    <div id={id} className={remark === undefined ? 'form-place' : 'form-place remarked'}>
      {remark !== undefined && (
        <p className="remark">
          <b>{t('要求补正：', 'To be corrected: ')}</b>
          {remark}
        </p>
      )}
      {children}
    </div>
  )
}

interface KnownProps {
  readonly values: readonly {
    readonly field: FieldView
    readonly value: Prefill['values'][number]['value']
    readonly from: Prefill['values'][number]['from']
  }[]
  readonly other: (id: string, value: string) => void
}

/** What is known already is not asked again: it is shown with where it comes from, and can be replaced. */
function Known({ values, other }: KnownProps) {
  const words = useWords()
  const { t, say } = words
  const [replaced, replace] = useState<string | null>(null)
  useEffect(() => {
    if (replaced !== null) jumpTo(`field-${replaced}`)
  }, [replaced])
  if (values.length === 0) return null
  return (
    <dl className="known">
      {values.map(({ field, value, from }) => (
        <div key={field.id} id={`field-${field.id}`} className="pair">
          <dt>{say(field.name)}</dt>
          <dd>
            <span className="known-value">{saidValue(field, value, words)}</span>
            <span className="known-from">{t(`来自${from.zh}`, `from ${from.en}`)}</span>
            <button
              type="button"
              className="plain small"
              onClick={() => {
                other(field.id, typedFrom(value))
                replace(field.id)
              }}
            >
              {t('改', 'Change')}
              <span className="unseen">{t(`“${field.name.zh}”`, ` ${field.name.en}`)}</span>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface PapersProps {
  readonly guide: Guide
  readonly keeping: Keeping
  readonly application: Application
  readonly problems: ReadonlyMap<string, ProblemItem>
  readonly remarkOf: (id: string) => string | undefined
}

function Papers({ guide, keeping, application, problems, remarkOf }: PapersProps) {
  const { t } = useWords()
  const asked = new Set(application.check.data?.papers.map(({ id }) => id))
  const papers = guide.papers.filter(({ id }) => asked.has(id))
  if (papers.length === 0) return null
  return (
    <section className="form-section">
      <h2>{t('材料', 'Papers')}</h2>
      <p className="soft small">
        {t(
          'PDF、JPEG、PNG、Word、Excel 或者纯文本，每份至多 20 MB；传到后先检查，不含可执行内容的才收。',
          'PDF, JPEG, PNG, Word, Excel or plain text, at most 20 MB each; looked through on arrival, and taken if nothing in it can run.',
        )}
      </p>
      {papers.map((paper) => (
        <Place key={paper.id} id={`paper-${paper.id}`} remark={remarkOf(paper.id)}>
          <Paper paper={paper} keeping={keeping} problem={problems.get(`paper-${paper.id}`)} />
        </Place>
      ))}
    </section>
  )
}

interface PaperProps {
  readonly paper: PaperView
  readonly keeping: Keeping
  readonly problem: ProblemItem | undefined
}

function Paper({ paper: { id, name, help, optional }, keeping, problem }: PaperProps) {
  const { t, say } = useWords()
  const given = keeping.filled.papers.filter(({ paper }) => paper === id)
  const label = say(name)
  const describedBy = [help && `paper-${id}-help`, problem && `paper-${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <h3 className="paper-title">
        <span className="begins">{label}</span>
        {optional && <span className="soft small"> {t('可不交', 'optional')}</span>}
      </h3>
      {help && (
        <p id={`paper-${id}-help`} className="field-help">
          {say(help)}
        </p>
      )}
      {problem && (
        <p id={`paper-${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
      <ul className="files">
        {given.map(({ document, name: file }) => (
          <li key={document}>
            <a href={`/api/documents/${document}`} className="file-name" download>
              {file ?? t('已交的文件', 'the file handed in')}
            </a>
            <button
              type="button"
              className="plain"
              onClick={() =>
                keeping.change(({ typed, papers }) => ({
                  typed,
                  papers: papers.filter((each) => each.paper !== id || each.document !== document),
                }))
              }
            >
              {t('移去', 'Remove')}
              <span className="unseen">{t(`“${file ?? ''}”`, ` ${file ?? ''}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Upload
        label={label}
        describedBy={describedBy || undefined}
        invalid={problem !== undefined}
        took={(document) =>
          keeping.change(({ typed, papers }) => ({
            typed,
            papers: papers.some((each) => each.paper === id && each.document === document.id)
              ? papers
              : [...papers, { paper: id, document: document.id, name: document.name }],
          }))
        }
      />
    </div>
  )
}
