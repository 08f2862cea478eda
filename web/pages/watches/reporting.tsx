import { useId, useState } from 'react'
import type { Typed } from '../../address.ts'
import { useSession } from '../../api/session.ts'
import { type MyReport, useReport, useReportAnew, useReports, type WatchForm } from '../../api/signals.ts'
import type { ProblemItem } from '../../api/types.ts'
import { Day } from '../../parts/day.tsx'
import { Field } from '../../parts/field.tsx'
import { FormField } from '../../parts/form-field.tsx'
import { Refused } from '../../parts/refused.tsx'
import { SignInFirst } from '../../parts/sign-in-first.tsx'
import { useWords } from '../../words.ts'
import { formFrom, typedFromForm } from '../apply/filled.ts'

interface Props {
  readonly watch: string
  readonly form: WatchForm
}

/** What those concerned can tell it, and what one has told it so far. */
export function Reporting({ watch, form }: Props) {
  const { t, say } = useWords()
  const id = useId()
  const session = useSession().data
  const signedIn = session?.person != null
  const reports = useReports(watch, signedIn).data?.reports ?? []
  const [open, setOpen] = useState<MyReport | 'new' | null>(null)
  const [sent, setSent] = useState<string | null>(null)
  return (
    <section className="watch-part" id="report" aria-labelledby={id}>
      <h2 id={id}>{say(form.name)}</h2>
      <p>{say(form.says)}</p>
      {!signedIn ? (
        <SignInFirst to={`/watches/${watch}#report`}>{t('登录后报告', 'Sign in to report')}</SignInFirst>
      ) : open === null ? (
        <p className="acts">
          <button type="button" className="act" onClick={() => setOpen('new')}>
            {t('写一份报告', 'Write a report')}
          </button>
        </p>
      ) : (
        <ReportForm
          key={open === 'new' ? 'new' : open.id}
          watch={watch}
          form={form}
          before={open === 'new' ? null : open}
          parties={session.parties}
          close={() => setOpen(null)}
          done={(report) => {
            setOpen(null)
            setSent(report)
          }}
        />
      )}
      <p role="status" className="done-note">
        {sent !== null &&
          t(
            `已收到，编号 ${sent}。系统在下一天开始时查看；需要处理的，主管机关会收到信号。`,
            `Received as ${sent}. The system looks at it as the next day begins; where something has to be done, the authority gets a signal.`,
          )}
      </p>
      {reports.length > 0 && (
        <>
          <h3>{t('我的报告', 'What I reported')}</h3>
          <ul className="my-reports">
            {reports.map((report) => (
              <li key={report.id}>
                <p>
                  <b>{report.id}</b> · {report.for} · <Day date={report.on} />
                  {report.form === null && t('（已撤回）', ' (taken back)')}
                </p>
                {report.said.length > 0 && (
                  <dl className="said">
                    {report.said.map(({ name, value }) => (
                      <div key={name.zh}>
                        <dt>{say(name)}</dt>
                        <dd>{say(value)}</dd>
                      </div>
                    ))}
                  </dl>
                )}
                {report.form !== null && <Anew watch={watch} report={report} change={() => setOpen(report)} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface AnewProps {
  readonly watch: string
  readonly report: MyReport
  readonly change: () => void
}

function Anew({ watch, report, change }: AnewProps) {
  const { t } = useWords()
  const taking = useReportAnew(watch)
  return (
    <>
      <Refused sending={taking} />
      <p className="acts">
        <button type="button" className="act quiet" onClick={change}>
          {t('更新', 'Bring up to date')}
        </button>
        <button
          type="button"
          className="plain"
          aria-disabled={taking.pending}
          onClick={() => void taking.run({ report: report.id, version: report.version, form: null })}
        >
          {t('撤回', 'Take back')}
        </button>
      </p>
    </>
  )
}

interface FormProps extends Props {
  readonly before: MyReport | null
  readonly parties: readonly { readonly kind: 'person' | 'organisation'; readonly id: string; readonly name: string }[]
  readonly close: () => void
  readonly done: (report: string) => void
}

function ReportForm({ watch, form, before, parties, close, done }: FormProps) {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState<Typed>(before?.form ? typedFromForm(before.form) : {})
  const firm = parties.findIndex(({ kind }) => kind === 'organisation')
  const [chosen, choose] = useState(Math.max(0, firm))
  const party = parties[chosen]
  const first = useReport(watch)
  const anew = useReportAnew(watch)
  const sending = before ? anew : first
  const change = (field: string) => (value: string | undefined) =>
    setTyped((now) => {
      const { [field]: _, ...rest } = now
      return value === undefined ? rest : { ...rest, [field]: value }
    })
  const problem = (field: string): ProblemItem | undefined => sending.at(`/form/${field}`)
  const places = [...form.facts, ...form.fields].map((each) => `/form/${each.id}`)
  const submit = async () => {
    const values = formFrom({ form: [form] }, typed)
    const reply = before
      ? await anew.run({ report: before.id, version: before.version, form: values })
      : party && (await first.run({ for: { kind: party.kind, id: party.id }, form: values }))
    if (reply) done(reply.report)
  }
  return (
    <form
      noValidate
      className="report-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {!before && parties.length > 1 && (
        <div className="field">
          <label htmlFor={id}>{t('代谁报告', 'For whom')}</label>
          <select id={id} value={chosen} onChange={({ target }) => choose(Number(target.value))}>
            {parties.map((each, at) => (
              <option key={`${each.kind}:${each.id}`} value={at}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {form.fields.map((field) => (
        <FormField
          key={field.id}
          field={field}
          value={typed[field.id]}
          change={change(field.id)}
          problem={problem(field.id)}
        />
      ))}
      {form.facts.map((fact) => (
        <Field key={fact.id} fact={fact} value={typed[fact.id]} change={change(fact.id)} problem={problem(fact.id)} />
      ))}
      <p className="soft small">
        {t(
          '不知道的可以不答；答得越全，判定越清楚。主管机关看得到报告的内容和报告人。',
          'Leave open what you do not know; the more is answered, the clearer the decision. The authority sees the report and who made it.',
        )}
      </p>
      <Refused sending={sending} places={places} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {before ? t('更新报告', 'Bring the report up to date') : t('提交报告', 'Send the report')}
        </button>
        <button type="button" className="plain" onClick={close}>
          {t('取消', 'Cancel')}
        </button>
      </p>
    </form>
  )
}
