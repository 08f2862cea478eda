import type { CaseView } from '../../api/case-types.ts'
import { Day } from '../../parts/day.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** What was filed, as it reads now: the form, the papers, the promise, objections. */
export function File({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  return (
    <section aria-labelledby="file" className="case-file">
      <h2 id="file">{t('申请', 'The application')}</h2>
      <p className="soft small">
        {t('由 ', 'Filed by ')}
        {say(view.filedBy)}
        {t(' 递交', '')}
      </p>
      {view.form.map((section) => (
        <div key={section.title.zh} className="case-filed">
          <h3 className="begins">{say(section.title)}</h3>
          <dl>
            {section.values.map(({ id, name, text, personal, case: other }) => (
              <div key={id}>
                <dt className="begins">{say(name)}</dt>
                <dd>
                  {other === null ? say(text) : <To to={`/cases/${other}`}>{other}</To>}
                  {personal && <span className="soft small">{t('（个人信息）', ' (personal data)')}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <h3>{t('材料', 'Papers')}</h3>
      {view.papers.length === 0 ? (
        <p className="soft">{t('没有材料。', 'No papers.')}</p>
      ) : (
        <ul className="case-papers">
          {view.papers.map(({ paper, name, file, href, document }) => (
            <li key={`${paper}${document}`}>
              <a href={href} download={file}>
                {file}
              </a>
              <span className="soft begins">{say(name)}</span>
            </li>
          ))}
        </ul>
      )}
      {view.promise && (
        <>
          <h3>{t('承诺', 'The promise')}</h3>
          <p className="case-words">{say(view.promise.text)}</p>
          <p>
            <State
              state={`finding-${view.promise.cured ? 'kept' : (view.promise.finding?.code ?? 'open')}`}
              name={
                view.promise.cured
                  ? { zh: '已改正', en: 'put right' }
                  : (view.promise.finding?.name ?? { zh: '尚未核查', en: 'not checked yet' })
              }
            />
          </p>
        </>
      )}
      {view.objections.length > 0 && (
        <>
          <h3>{t('异议', 'Objections')}</h3>
          <ul className="objections">
            {view.objections.map(({ on, reasons }) => (
              <li key={`${on}${reasons}`}>
                <Day date={on} />
                <p className="case-words">{reasons}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
