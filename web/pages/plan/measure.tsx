import { memo, useId, useState } from 'react'
import { useLocation } from 'react-router'
import type { CitationView, MeasureView, Section, Text } from '../../api/types.ts'
import { Day } from '../../parts/day.tsx'
import { Reference } from '../../parts/quote.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import type { Brief } from './filter.ts'
import { MeasureMore } from './measure-more.tsx'

interface Props {
  readonly clause: Section
  readonly brief: Brief | null
  readonly measure: MeasureView | null
}

/** One sentence of the plan, its number before it and its gloss beside it. */
export const Measure = memo(({ clause, brief, measure }: Props) => {
  const { t, say } = useWords()
  const { search } = useLocation()
  const [open, setOpen] = useState(false)
  const more = useId()
  return (
    <li id={clause.id} className="measure">
      <a
        className="measure-number"
        href={`${search}#${clause.id}`}
        aria-label={t(`第 ${clause.id} 条`, `Measure ${clause.id}`)}
      >
        {clause.id}
      </a>
      <p className="sentence" lang="zh-CN">
        {clause.text}
      </p>
      <div className="gloss">
        {brief && (
          <>
            <button
              type="button"
              className="gloss-name"
              aria-expanded={open}
              aria-controls={more}
              onClick={() => setOpen(!open)}
            >
              {say(brief.name)}
            </button>
            <Standing state={brief.state} by={measure?.state?.by ?? null} />
            {measure && <Deeds measure={measure} />}
          </>
        )}
      </div>
      <div id={more} className="measure-more" hidden={!open}>
        {open && measure && <MeasureMore measure={measure} />}
      </div>
    </li>
  )
})

interface StandingProps {
  readonly state: Brief['state']
  readonly by: CitationView | null
}

function Standing({ state, by }: StandingProps) {
  const { t } = useWords()
  if (state === null) return <p className="gloss-state soft">{t('方案尚未公布', 'before the plan')}</p>
  return (
    <p className="gloss-state">
      <State state={state.code} name={state.name} />
      {state.code !== 'aspiration' && (
        <span className="since">
          {t('自', 'since')} <Day date={state.since} />
        </span>
      )}
      {by && (
        <span className="by">
          {state.code === 'furnished' ? t('依', 'by ') : t('见', 'see ')}
          <Reference cite={by} />
        </span>
      )}
    </p>
  )
}

const deeds: Readonly<Partial<Record<MeasureView['makes'][number]['kind'], Text>>> = {
  decision: { zh: '可判断：', en: 'Decide: ' },
  procedure: { zh: '可办理：', en: 'Apply: ' },
  register: { zh: '可查询：', en: 'Look up: ' },
  ledger: { zh: '台账：', en: 'Ledger: ' },
  market: { zh: '市场：', en: 'Trade: ' },
  watch: { zh: '监测：', en: 'Watched: ' },
}

/** What can be done about it here. */
function Deeds({ measure: { makes } }: { readonly measure: MeasureView }) {
  const { say } = useWords()
  const runs = makes.filter(({ available, href }) => available && href !== null)
  if (runs.length === 0) return null
  return (
    <ul className="deeds">
      {runs.map(({ id, kind, href, name }) => (
        <li key={id}>
          <To to={href ?? ''} keep={['on']} className="deed">
            {deeds[kind] ? say(deeds[kind]) : null}
            {name ? say(name) : id}
          </To>
        </li>
      ))}
    </ul>
  )
}
