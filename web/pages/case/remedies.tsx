import { writeTyped } from '../../address.ts'
import { partyAddress } from '../../api/apply.ts'
import type { CaseView } from '../../api/case-types.ts'
import { Day } from '../../parts/day.tsx'
import { Reference } from '../../parts/quote.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** Where one can turn against the decision, and until when. */
export function Remedies({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  if (view.remedies.length === 0) return null
  return (
    <section aria-labelledby="remedies">
      <h2 id="remedies">{t('不服怎么办', 'If you disagree')}</h2>
      <ul className="case-remedies">
        {view.remedies.map((remedy) => (
          <li key={`${remedy.name.zh}${remedy.to.zh}`}>
            <p>
              <b className="begins">{say(remedy.name)}</b>
              <span className="soft">
                {t('：向', ': to ')}
                {say(remedy.to)}
              </span>
            </p>
            <p>
              {remedy.open ? t('可以提出，至 ', 'Open until ') : t('期限已过：', 'The time has passed: ')}
              <Day date={remedy.until} />
              {remedy.procedure !== null && remedy.open && (
                <>
                  {t('。', '. ')}
                  <To to={placeOf(view, remedy.procedure, remedy.field)}>{t('在这里提出', 'Ask for it here')}</To>
                </>
              )}
            </p>
            <p className="soft small">
              {remedy.cites.map((cite, index) => (
                <span key={`${cite.instrument}/${cite.article}`}>
                  {index > 0 && t('、', '; ')}
                  <Reference cite={cite} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The applicant goes on to the form, with the number of the case in it; to others the guide says more. */
function placeOf({ id, applicant, side }: CaseView, procedure: string, field: string | null): string {
  if (side !== 'applicant') return `/matters/${procedure}`
  return `/matters/${procedure}/apply?for=${partyAddress(applicant)}${field === null ? '' : writeTyped({ [field]: id })}`
}
