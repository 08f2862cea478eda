import type { CaseView } from '../../api/case-types.ts'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { turnOf } from './turn.ts'

/** The commands that carry the case on, where the turn is the office's, or another's that is asked. */
const handling = {
  office: ['accept', 'propose', 'decide', 'check-promise'],
  others: ['give-opinion'],
  nobody: [],
} as const

/** What comes next and whose turn it is, before anything else. */
export function Next({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  const { whose, says } = turnOf(view)
  const may = (...commands: readonly string[]) => view.can.some(({ command }) => commands.includes(command))
  const mine = whose === 'applicant' ? may('correct', 'cure') : view.side === 'office' && may(...handling[whose])
  const { nearest } = view
  const over = nearest?.level === 'over' ? view.terms.find(({ id }) => id === nearest.term) : undefined
  const title = {
    applicant: t('等申请人', 'The applicant’s turn'),
    office: t('等主管部门', 'The authority’s turn'),
    others: t('在等待', 'Waiting'),
    nobody: t('现状', 'As it stands'),
  }[whose]
  return (
    <section className={`case-next${mine ? ' case-next-mine' : ''}`} aria-labelledby="next">
      <h2 id="next">{mine ? t('轮到您了', 'Your turn') : title}</h2>
      <p className="case-next-says">{say(says)}</p>
      {nearest && (
        <p className="case-next-due">
          <State state={`term-${nearest.paused ? 'paused' : nearest.level}`} name={nearest.text} />
          <span>
            {say(nearest.name)}
            {nearest.estimated && <span className="soft">{t('（推算）', ' (estimated)')}</span>}
          </span>
        </p>
      )}
      {over && <p className="soft small begins">{say(over.whenPassed.name)}</p>}
      {view.phase.code === 'correcting' && <Corrections view={view} />}
      {view.ruledOut.length > 0 && (
        <p className="soft small">
          {t('递交时已告知，下列判定不利于申请：', 'At filing it was told that these decisions speak against it: ')}
          {view.ruledOut.map(({ decision, name }, index) => (
            <span key={decision}>
              {index > 0 && t('、', ', ')}
              <To to={`/rules/${decision}`}>{say(name)}</To>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function Corrections({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  const mayCorrect = view.can.some(({ command }) => command === 'correct')
  return (
    <>
      <ol className="case-corrections">
        {view.corrections.map(({ about, name, says }) => (
          <li key={`${about}${says}`}>
            <b className="begins">{name ? say(name) : about}</b>
            <p>{says}</p>
          </li>
        ))}
      </ol>
      {mayCorrect && (
        <p>
          <To to={`/matters/${view.procedure}/apply?correct=${view.id}`} className="act">
            {t('去补正', 'Put it right')}
          </To>
        </p>
      )}
    </>
  )
}
