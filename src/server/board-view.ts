/** The board: what the law says of each measure, what its keeper has entered, and what the running system shows of it. */
import { type Lead, leadsOfAll, namedIn } from '../law/leads.ts'
import { artefactKinds, forces, type Measure, measures } from '../law/measures.ts'
import { historyOf, type State, stateOf, states } from '../law/states.ts'
import { groups, tasks } from '../law/tasks.ts'
import { type Authority, findAuthority, isDistrict } from '../people/authorities.ts'
import type { Entry } from '../registers/registers.ts'
import { viewCitation } from '../rules/view.ts'
import type { Text } from '../text.ts'
import { before, type LegalDate, legalDateAt, parseLegalDate } from '../time/dates.ts'
import { everyAuthority } from '../window/competence.ts'
import { ledgerById } from '../zone/ledgers.ts'
import { marketById } from '../zone/markets.ts'
import { figureNames, type Indicators } from '../zone/organisation/indicators.ts'
import { procedureById } from '../zone/procedures.ts'
import { registerById } from '../zone/registers.ts'
import { placeOf } from './places.ts'
import { viewState } from './views.ts'

export interface Filter {
  readonly task?: string
  readonly force?: string
  readonly state?: string
  readonly authority?: string
  readonly overdue?: 'yes'
  readonly q?: string
}

export type Row = ReturnType<typeof rowOf>

/** `entries`: those of programme.tasks that hold on the day, of all measures or of one. */
export function rowOf(measure: Measure, on: LegalDate, entries: readonly Entry[], indicators: Indicators) {
  const task = tasks.find(({ number }) => number === measure.task)
  const state = stateOf(measure.id, on)
  const steps = stepsOf(entries, on)
  return {
    id: measure.id,
    name: measure.name,
    force: { code: measure.force, name: forces[measure.force].name },
    task: task ? { number: task.number, name: task.name } : null,
    state: state ? viewState(state) : null,
    named: namedIn(measure.id).map(viewLead),
    handledBy: handledBy(measure),
    steps,
    overdue: steps.some(({ overdue }) => overdue),
    evidence: entries.filter(({ values }) => values.kind === 'evidence').length,
    artefacts: measure.makes.map(({ kind, id }) => {
      const place = placeOf(id)
      return {
        kind,
        kindName: artefactKinds[kind].name,
        id,
        name: place?.name ?? null,
        runs: place !== null,
        href: place?.href ?? null,
        figures: place
          ? (indicators.get(id) ?? []).map(({ code, value }) => ({ code, name: figureNames[code], value }))
          : [],
      }
    }),
  }
}

const viewLead = ({ authority, words, cite }: Lead) => {
  const found = authority === null ? undefined : findAuthority(authority)
  return { authority: found ? brief(found) : null, words, cite: viewCitation(cite) }
}

const brief = ({ id, name }: Pick<Authority, 'id' | 'name'>): { id: string; name: Text } => ({ id, name })

export const wholePlan = () => leadsOfAll.map(viewLead)

/** One for all districts: `districts/culture` stands for the bureau of each. */
function handledBy({ makes }: Measure): readonly { readonly id: string; readonly name: Text }[] {
  const ids = makes.flatMap(({ id }) => {
    const procedure = procedureById.get(id)
    const kept = registerById.get(id) ?? ledgerById.get(id) ?? marketById.get(id)
    return [...(procedure ? everyAuthority(procedure.lead) : []), ...(kept ? [kept.keeper] : [])]
  })
  return [...new Map(ids.map(one).map((each) => [each.id, each])).values()]
}

function one(id: string): { readonly id: string; readonly name: Text } {
  const [district = '', department = ''] = id.split('/')
  const authority = findAuthority(id)
  const guide = authority?.guidedBy ? findAuthority(authority.guidedBy) : undefined
  if (!isDistrict(district) || !guide)
    return brief(authority ?? { id: id as Authority['id'], name: { zh: id, en: id } })
  return {
    id: `districts/${department}`,
    name: { zh: `各区（${guide.name.zh}指导）`, en: `each district, guided by the ${guide.name.en}` },
  }
}

const textOf = ({ values }: Entry): Text => {
  const zh = String(values.name ?? '')
  return { zh, en: String(values['name-en'] ?? zh) }
}

const optional = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const recordedOf = ({ how, known }: Entry) => ({
  by: how === 'program' ? ('program' as const) : ('keeper' as const),
  on: legalDateAt(known.from).toString(),
})

export function stepsOf(entries: readonly Entry[], on: LegalDate) {
  const item = ({ values }: Entry): string => String(values.item)
  const reached = new Map(
    entries
      .filter(({ values }) => values.kind === 'reached')
      .map((each) => [item(each).slice('reached:'.length), each]),
  )
  return entries
    .filter(({ values }) => values.kind === 'step')
    .map((step) => {
      const id = item(step).slice('step:'.length)
      const done = reached.get(id)
      const due = optional(step.values.due)
      const shown = done ?? step
      return {
        id,
        name: textOf(step),
        due,
        reached: done ? optional(done.values.reached) : null,
        overdue: !done && due !== null && isOver(due, on),
        says: optional(shown.values.says),
        source: optional(shown.values.source),
        sure: optional(shown.values.sure),
        recorded: recordedOf(shown),
      }
    })
    .toSorted((a, b) => order(a).localeCompare(order(b)))
}

/** The last day itself is in time. */
function isOver(due: string, on: LegalDate): boolean {
  const day = parseLegalDate(due)
  return day.ok && before(day.value, on)
}

/** What was reached first, then what is due, then what has no day. */
const order = ({ reached, due }: { readonly reached: string | null; readonly due: string | null }): string =>
  reached ?? (due ? `5${due}` : '9')

export const evidenceOf = (entries: readonly Entry[]) =>
  entries
    .filter(({ values }) => values.kind === 'evidence')
    .map((entry) => ({
      id: String(entry.values.item).slice('evidence:'.length),
      on: entry.from.toString(),
      name: textOf(entry),
      says: optional(entry.values.says),
      source: optional(entry.values.source),
      recorded: recordedOf(entry),
    }))
    .toSorted((a, b) => a.on.localeCompare(b.on))

export const detailOf = (measure: Measure) => ({
  group: groups.find(({ number }) => number === tasks.find((task) => task.number === measure.task)?.group) ?? null,
  sentence: measure.sentence,
  history: historyOf(measure.id).map(viewState),
})

const authoritiesOf = ({ named, handledBy: handling }: Row) => [
  ...named.flatMap(({ authority }) => (authority ? [authority] : [])),
  ...handling,
]

export function matches(row: Row, { task, force, state, authority, overdue, q }: Filter): boolean {
  const number = row.task ? String(row.task.number) : 'org'
  return (
    (task === undefined || number === task) &&
    (force === undefined || row.force.code === force) &&
    (state === undefined || row.state?.code === state) &&
    (authority === undefined || authoritiesOf(row).some(({ id }) => id === authority)) &&
    (overdue === undefined || row.overdue) &&
    (q === undefined || saysAny(row, q))
  )
}

function saysAny(row: Row, q: string): boolean {
  const sentence = measures.find(({ id }) => id === row.id)?.sentence ?? ''
  const text = `${row.id} ${row.name.zh} ${row.name.en} ${sentence}`.toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** What can be acted on first. */
const stateCodes = ['in-force', 'furnished', 'needs-rules', 'aspiration'] as const satisfies readonly State[]

const shareOf = (of: string, name: Text, rows: readonly Row[]) => ({
  of,
  name,
  measures: rows.length,
  states: stateCodes.map((code) => ({ code, count: rows.filter(({ state }) => state?.code === code).length })),
  artefacts: rows.reduce((n, { artefacts }) => n + artefacts.length, 0),
  running: rows.reduce((n, { artefacts }) => n + artefacts.filter(({ runs }) => runs).length, 0),
  overdue: rows.filter(({ overdue }) => overdue).length,
})

/** What stands on the board after filtering, counted by state, task, force, authority and kind of artefact. */
export function summaryOf(rows: readonly Row[]) {
  const within = (test: (row: Row) => boolean) => rows.filter(test)
  const authorities = new Map(rows.flatMap(authoritiesOf).map((each) => [each.id, each]))
  const made = rows.flatMap(({ artefacts }) => artefacts)
  return {
    states: stateCodes.map((code) => ({
      code,
      name: states[code].name,
      count: within(({ state }) => state?.code === code).length,
    })),
    tasks: [
      ...tasks.map(({ number, name }) =>
        shareOf(
          String(number),
          name,
          within(({ task }) => task?.number === number),
        ),
      ),
      shareOf(
        'org',
        { zh: '组织实施', en: 'Carrying it out' },
        within(({ task }) => task === null),
      ),
    ].filter(({ measures: n }) => n > 0),
    forces: Object.entries(forces)
      .map(([code, { name }]) =>
        shareOf(
          code,
          name,
          within(({ force }) => force.code === code),
        ),
      )
      .filter(({ measures: n }) => n > 0),
    authorities: [...authorities.values()]
      .map(({ id, name }) =>
        shareOf(
          id,
          name,
          within((row) => authoritiesOf(row).some((each) => each.id === id)),
        ),
      )
      .toSorted((a, b) => b.measures - a.measures),
    kinds: Object.entries(artefactKinds).map(([code, { name }]) => {
      const ofKind = made.filter(({ kind }) => kind === code)
      return { code, name, count: ofKind.length, running: ofKind.filter(({ runs }) => runs).length }
    }),
  }
}
