import { useId } from 'react'
import { useLocation } from 'react-router'
import { useParameter, withParameter } from '../../../address.ts'
import type { DecisionView } from '../../../api/types.ts'
import { DateInput } from '../../../parts/date-input.tsx'
import { Day } from '../../../parts/day.tsx'
import { To } from '../../../parts/to.tsx'
import { useWords } from '../../../words.ts'

interface Props {
  readonly decision: DecisionView
  readonly from: string
  readonly to: string
}

/** Any two days; or, at a press, one of the changes of the decision with its eve. */
export function Days({ decision, from, to }: Props) {
  const { t } = useWords()
  const { pathname, search, hash } = useLocation()
  const changes = decision.history.slice(1).map((version) => version.from)
  const at = (day: string) => withParameter(withParameter(search, 'from', eveOf(day)), 'to', day)
  return (
    <div className="two-days">
      <div className="two-dates">
        <OneDay name="from" value={from} label={t('前一日', 'The earlier day')} />
        <span className="two-dates-arrow" aria-hidden="true">
          →
        </span>
        <OneDay name="to" value={to} label={t('后一日', 'The later day')} />
      </div>
      {changes.length > 0 && (
        <nav className="change-days no-print" aria-label={t('各次变化', 'Every change')}>
          <span className="soft small">{t('规则变动之日：', 'Days on which the rules changed: ')}</span>
          <ul>
            {changes.map((day) => (
              <li key={day}>
                <To
                  to={`${pathname}${at(day)}${hash}`}
                  current={day === to && from === eveOf(day) ? 'page' : undefined}
                  replace
                  preventScrollReset
                >
                  <Day date={day} />
                </To>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}

function OneDay({ name, value, label }: { readonly name: string; readonly value: string; readonly label: string }) {
  const id = useId()
  const [asked, set] = useParameter(name)
  return (
    <p className="date-parameter">
      <label htmlFor={id}>{label}</label>
      <DateInput id={id} value={asked ?? value} commit={set} />
    </p>
  )
}

export function eveOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
