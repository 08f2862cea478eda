import { memo, useEffect } from 'react'
import type { MeasureView, Section } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import type { Brief } from './filter.ts'
import { Measure } from './measure.tsx'

interface Props {
  readonly clauses: readonly Section[]
  readonly briefs: readonly Brief[]
  readonly measures: ReadonlyMap<string, MeasureView>
  /** The measures to show; null shows the whole text. */
  readonly shown: ReadonlySet<string> | null
}

/** Measures that follow one another are one list; every other clause stands by itself. */
type Block = { readonly clause: Section } | { readonly measures: readonly Section[] }

function blocksOf(clauses: readonly Section[]): readonly Block[] {
  const blocks: (Block & { measures?: Section[] })[] = []
  for (const clause of clauses) {
    const last = blocks.at(-1)
    if (clause.kind !== 'measure') blocks.push({ clause })
    else if (last?.measures) last.measures.push(clause)
    else blocks.push({ measures: [clause] })
  }
  return blocks
}

/** The whole plan in its own order; or, filtered, the measures asked for under the names of their tasks. */
export const PlanText = memo(({ clauses, briefs, measures, shown }: Props) => {
  const { t } = useWords()
  const byId = new Map(briefs.map((brief) => [brief.id, brief]))
  useEffect(() => {
    // Read by the measurement of how soon the plan can be read.
    performance.mark('plan-readable')
  }, [])
  const blocks = blocksOf(shown === null ? clauses : filtered(clauses, shown))
  return (
    <article className="text" aria-label={t('方案全文', 'The text of the plan')}>
      {blocks.map((block) =>
        'clause' in block ? (
          <Clause key={block.clause.id} clause={block.clause} measures={measures} />
        ) : (
          <ol key={block.measures[0]?.id} className="measures">
            {block.measures.map((clause) => (
              <Measure
                key={clause.id}
                clause={clause}
                brief={byId.get(clause.id) ?? null}
                measure={measures.get(clause.id) ?? null}
              />
            ))}
          </ol>
        ),
      )}
    </article>
  )
})

function filtered(clauses: readonly Section[], shown: ReadonlySet<string>): readonly Section[] {
  const parents = new Set(clauses.filter(({ id }) => shown.has(id)).map(({ id }) => headingOf(id)))
  return clauses.filter(({ id }) => shown.has(id) || parents.has(id))
}

const headingOf = (measure: string): string =>
  measure.startsWith('org.') ? 'heading.part.3' : `task.${measure.split('.')[0]}`

interface ClauseProps {
  readonly clause: Section
  readonly measures: ReadonlyMap<string, MeasureView>
}

function Clause({ clause: { id, kind, text }, measures }: ClauseProps) {
  const { lang } = useWords()
  const words = <span lang="zh-CN">{text}</span>
  if (kind === 'task') {
    const task = measures.get(`${id.slice('task.'.length)}.1`)?.task
    return (
      <h4 id={id} className="task">
        {words}
        {lang === 'en' && task && <span className="english">{task.name.en}</span>}
      </h4>
    )
  }
  if (id === 'title' || id === 'reply.title')
    return (
      <h2 id={id} className="title">
        {words}
      </h2>
    )
  if (kind === 'heading')
    return id.startsWith('heading.part') ? (
      <h3 id={id} className="part">
        {words}
      </h3>
    ) : (
      <h4 id={id} className="group">
        {words}
      </h4>
    )
  return (
    <p id={id} className={`clause ${kind} ${kind === 'letter' ? id.replace('reply.', '') : ''}`}>
      {words}
    </p>
  )
}
