/** The law as plain data for the pages: measures with where they stand, instruments with who uses them. */
import type { Article, Instrument } from '../law/instrument.ts'
import { ranks } from '../law/instrument.ts'
import { artefactKinds, forces, type Measure } from '../law/measures.ts'
import { historyOf, type MeasureState, stateOf, states } from '../law/states.ts'
import { groups, tasks } from '../law/tasks.ts'
import type { Decision, Rule } from '../rules/decision.ts'
import { surenessWords, viewCitation } from '../rules/view.ts'
import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import { decisions } from '../zone/decisions.ts'
import { placeOf } from './places.ts'

export function viewState({ state, from, why, rests }: MeasureState) {
  // The first citation is always the plan's own clause; what followed it is the news.
  const [, by] = rests
  return {
    code: state,
    name: states[state].name,
    since: from.toString(),
    says: why,
    by: by ? viewCitation(by) : null,
  }
}

const viewForce = ({ force }: Measure) => ({ code: force, name: forces[force].name })

export function viewMeasure(measure: Measure, on: LegalDate) {
  const task = tasks.find(({ number }) => number === measure.task)
  const group = groups.find(({ number }) => number === task?.group)
  const state = stateOf(measure.id, on)
  return {
    id: measure.id,
    name: measure.name,
    force: viewForce(measure),
    task: task ? { number: task.number, name: task.name } : null,
    group: group ?? null,
    sentence: measure.sentence,
    state: state ? viewState(state) : null,
    history: historyOf(measure.id).map(viewState),
    makes: measure.makes.map(({ kind, id, note }) => {
      const place = placeOf(id)
      return {
        kind,
        kindName: artefactKinds[kind].name,
        id,
        name: place?.name ?? null,
        note,
        available: place !== null,
        href: place?.href ?? null,
        command: place?.command ?? null,
      }
    }),
  }
}

export function viewMeasureBrief(measure: Measure, on: LegalDate) {
  const state = stateOf(measure.id, on)
  return {
    id: measure.id,
    name: measure.name,
    force: viewForce(measure),
    state: state ? { code: state.state, name: states[state.state].name, since: state.from.toString() } : null,
    decisions: decisionsOf(measure.id).map(({ id }) => id),
  }
}

/** Decisions that make a measure run. */
export const decisionsOf = (measureId: string): readonly Decision[] =>
  decisions.filter((decision) => decision.measures.includes(measureId))

export const decisionAddress = (id: string): string => `/rules/${id}`

export const viewInstrument = (instrument: Instrument) => ({
  id: instrument.id,
  title: instrument.title,
  number: instrument.number,
  rank: { code: instrument.rank, name: ranks[instrument.rank].name },
  issuer: instrument.issuer,
  published: instrument.published.toString(),
  from: instrument.inForce.from.toString(),
  until: instrument.inForce.until?.toString() ?? null,
  sure: instrument.sure,
  sureness: surenessWords[instrument.sure],
  pilot: instrument.pilot,
})

interface Use {
  readonly decision: Decision
  readonly rule: Rule
}

/** Which rules rest on which article: `instrument/article`. */
const uses: ReadonlyMap<string, readonly Use[]> = Map.groupBy(
  decisions.flatMap((decision) =>
    decision.rules.flatMap((rule) =>
      [...new Set(rule.cites.map(({ instrument, article }) => `${instrument.id}/${article.id}`))].map((key) => ({
        key,
        decision,
        rule,
      })),
    ),
  ),
  ({ key }) => key,
)

export const usesOf = (instrumentId: string, articleId: string): readonly Use[] =>
  uses.get(`${instrumentId}/${articleId}`) ?? []

export const viewArticle = (instrument: Instrument, article: Article) => ({
  id: article.id,
  label: article.label,
  text: article.text,
  verbatim: article.form === 'verbatim',
  sure: article.sure,
  sureness: surenessWords[article.sure],
  usedBy: usesOf(instrument.id, article.id).map(({ decision, rule }) => ({
    decision: decision.id,
    name: decision.name,
    rule: rule.id,
    says: rule.says,
  })),
})

export const named = ({ id, name }: Decision): { id: string; name: Text } => ({ id, name })
