import { useId } from 'react'
import { today, useParameter } from '../../address.ts'
import type { Text } from '../../api/types.ts'
import { DateInput } from '../../parts/date-input.tsx'
import { Shaped, toneOf } from '../../parts/state.tsx'
import { useWords } from '../../words.ts'
import { type Brief, counted, forceOrder, keeps, stateOf, stateOrder } from './filter.ts'

interface Props {
  readonly measures: readonly Brief[]
  /** How many are shown; null where nothing is filtered. */
  readonly shown: number | null
}

/** Where all measures stand on a day: a bar in proportion, whose parts are also the filters. */
export function Standing({ measures, shown }: Props) {
  const { t } = useWords()
  const [state, setState] = useParameter('state')
  const [force, setForce] = useParameter('force')
  const states = counted(
    measures.filter((measure) => keeps({ state: null, force }, measure)),
    stateOrder,
    stateOf,
  )
  const forces = counted(
    measures.filter((measure) => keeps({ state, force: null }, measure)),
    forceOrder,
    (measure) => measure.force.code,
  )
  return (
    <section className="standing" aria-labelledby="standing">
      <div className="standing-head">
        <h2 id="standing">{t('措施的现状', 'Where the measures stand')}</h2>
        <AsOf />
      </div>
      <div className="proportions" aria-hidden="true">
        {states.map(({ code, count }) => (
          <span key={code} className={`tone-${toneOf(code)} bar-${code}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <div className="facets">
        <Facet label={t('状态', 'State')} value={state} choose={setState}>
          {states.map(({ code, count, first }) => ({ code, count, name: first.state?.name ?? null }))}
        </Facet>
        <Facet label={t('语气', 'Force of the words')} value={force} choose={setForce} shapes={false}>
          {forces.map(({ code, count, first }) => ({ code, count, name: first.force.name }))}
        </Facet>
      </div>
      <p className="soft small" aria-live="polite">
        {shown === null
          ? t('点一类，只看那一类。', 'Choose a kind to see only that kind.')
          : t(`下面显示 ${shown} 条。`, `Showing ${shown} measures.`)}{' '}
        {shown !== null && <ShowAll />}
      </p>
    </section>
  )
}

function ShowAll() {
  const { t } = useWords()
  const [, setState] = useParameter('state')
  const [, setForce] = useParameter('force')
  return (
    <button
      type="button"
      className="plain"
      onClick={() => {
        setState(null)
        setForce(null)
      }}
    >
      {t('显示全部', 'Show all')}
    </button>
  )
}

interface FacetProps {
  readonly label: string
  readonly value: string | null
  readonly choose: (code: string | null) => void
  readonly shapes?: boolean
  readonly children: readonly { readonly code: string; readonly count: number; readonly name: Text | null }[]
}

function Facet({ label, value, choose, shapes = true, children }: FacetProps) {
  const { say } = useWords()
  return (
    <fieldset className="facet">
      <legend className="unseen">{label}</legend>
      {children.map(({ code, count, name }) => (
        <button
          key={code}
          type="button"
          aria-pressed={value === code}
          onClick={() => choose(value === code ? null : code)}
        >
          {shapes && <Shaped state={code} />}
          <span className="begins">{name ? say(name) : code}</span>
          <b>{count}</b>
        </button>
      ))}
    </fieldset>
  )
}

/** The day whose state is shown. Past days show what stood then. */
function AsOf() {
  const { t } = useWords()
  const id = useId()
  const [on, setOn] = useParameter('on')
  return (
    <p className="as-of">
      <label htmlFor={id}>{t('截至', 'As of')}</label>
      <DateInput id={id} value={on ?? today()} commit={setOn} />
      {on !== null && (
        <button type="button" className="plain" onClick={() => setOn(null)}>
          {t('回到今天', 'Back to today')}
        </button>
      )}
    </p>
  )
}
