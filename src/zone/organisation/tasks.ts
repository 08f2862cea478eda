/**
 * Measure org.2. The measures of the plan as tasks: where each has stood since when, what was reached, what is still to
 * come, and what shows it. Standings and steps come from the law as it is held here (`law/states`, `law/milestones`);
 * whoever keeps the board adds steps, marks them reached and adds evidence, and overwrites nothing.
 */
import { plan } from '../../law/cite.ts'
import { namedIn } from '../../law/leads.ts'
import { type Measure, measures } from '../../law/measures.ts'
import { type MilestoneRow, milestoneRows } from '../../law/milestones.data.ts'
import { historyOf, type MeasureState, planDay, states } from '../../law/states.ts'
import { authorityId, findAuthority } from '../../people/authorities.ts'
import { register } from '../../registers/publish.ts'
import type { Entered, Seed } from '../../registers/register.ts'
import { before, day, type LegalDate } from '../../time/dates.ts'

/** `standing`, `step:ID` what is to be reached, `reached:ID` that it was, `evidence:…` what shows the work. */
export const itemKinds = {
  standing: { zh: '状态', en: 'standing' },
  step: { zh: '里程碑', en: 'milestone' },
  reached: { zh: '里程碑已达成', en: 'milestone reached' },
  evidence: { zh: '证据', en: 'evidence' },
} as const

const planPublished = plan('org.2').instrument.published

const later = (a: LegalDate, b: LegalDate): LegalDate => (before(a, b) ? b : a)

/** `next`: the state that follows, where it was known no later than this one. */
const standing = ({ state, from, why, measure, rests }: MeasureState, next: MeasureState | null): Entered => ({
  values: {
    measure,
    item: 'standing',
    kind: 'standing',
    state,
    name: states[state].name.zh,
    'name-en': states[state].name.en,
    says: why.zh,
    'says-en': why.en,
    lead: leadOf(measure),
  },
  from,
  until: next?.from ?? null,
  cites: rests,
})

const leadOf = (measure: MeasureState['measure']): readonly string[] | null => {
  const named = namedIn(measure).map(
    ({ authority, words }) => (authority && findAuthority(authority)?.name.zh) || words,
  )
  return named.length > 0 ? named : null
}

/** A state that ended on the day on which it began was never in force. */
const lasting = (measure: Measure): readonly MeasureState[] =>
  historyOf(measure.id).filter(({ from }, at, all) => !all[at + 1]?.from.equals(from))

/** Nobody knew before the plan what a measure of it stood at; what followed was known when its instrument was public. */
const knownOf = ({ rests, from }: MeasureState): LegalDate =>
  later(planPublished, rests[1]?.instrument.published ?? later(planPublished, from))

const steps = ({
  id: measure,
}: Measure): readonly { readonly known: LegalDate; readonly entries: readonly Entered[] }[] =>
  (milestoneRows[measure] ?? []).flatMap((row) => {
    const known = row.known ?? row.reached
    const step = stepOf(measure, row)
    const first = { known: known ? later(planPublished, day(known)) : planPublished, entries: [step] }
    return row.reached ? [{ ...first, entries: [step, reachedOf(measure, row, row.reached)] }] : [first]
  })

const named = (row: MilestoneRow) => ({
  name: row.name.zh,
  'name-en': row.name.en,
  says: row.fact,
  sure: row.sure,
  source: row.source ?? null,
})

const stepOf = (measure: string, row: MilestoneRow): Entered => ({
  values: { measure, item: `step:${row.id}`, kind: 'step', ...named(row), due: row.due ?? null },
  from: planDay,
  until: null,
})

const reachedOf = (measure: string, row: MilestoneRow, on: string): Entered => ({
  values: { measure, item: `reached:${row.id}`, kind: 'reached', ...named(row), reached: on },
  from: day(on),
  until: null,
})

function seedsOf(): readonly Seed[] {
  const source = plan('org.2')
  const first: Seed = {
    known: planPublished,
    source,
    entries: measures.flatMap((measure) => {
      const [state] = lasting(measure)
      const open = steps(measure).flatMap(({ known, entries }) => (known.equals(planPublished) ? entries : []))
      return [...(state ? [standing(state, null)] : []), ...open]
    }),
  }
  const changes = measures.flatMap((measure) => [
    ...lasting(measure).flatMap((state, at, all): readonly Seed[] => {
      if (at === 0) return []
      const next = all[at + 1]
      const soon = next && !before(knownOf(state), knownOf(next)) ? next : null
      return [
        {
          known: knownOf(state),
          source: state.rests[1] ?? source,
          entries: [standing(state, soon)],
          replaces: { on: state.from, where: { measure: measure.id, item: 'standing' } },
        },
      ]
    }),
    ...steps(measure).flatMap(({ known, entries }): readonly Seed[] =>
      known.equals(planPublished) ? [] : [{ known, source, entries }],
    ),
  ])
  return [first, ...changes.toSorted((a, b) => Temporal.PlainDate.compare(a.known, b.known))]
}

const stateNames = Object.fromEntries(Object.entries(states).map(([code, { name }]) => [code, name]))

export const programmeTasks = register({
  id: 'programme.tasks',
  name: { zh: '方案任务', en: 'Tasks of the plan' },
  says: {
    zh: '189 项措施，一项一个任务：状态自何时起、依据什么，达成了哪些里程碑，还有哪些，证据是什么。',
    en: 'The 189 measures as tasks: where each stands since when and on what ground, which milestones were reached, which are still to come, and what shows it.',
  },
  measures: ['org.2'],
  keeper: authorityId('beijing/government'),
  cites: [plan('org.2', '扎实推进各项措施落实')],
  columns: [
    { id: 'measure', name: { zh: '措施', en: 'Measure' }, kind: 'line', searched: true },
    { id: 'kind', name: { zh: '种类', en: 'Kind' }, kind: 'choice', options: itemKinds },
    { id: 'name', name: { zh: '名称', en: 'Name' }, kind: 'line', searched: true },
    {
      id: 'name-en',
      name: { zh: '英文名称', en: 'Name in English' },
      kind: 'line',
      optional: true,
      searched: true,
      translates: 'name',
    },
    { id: 'due', name: { zh: '应于', en: 'Due' }, kind: 'date', optional: true },
    { id: 'reached', name: { zh: '达成于', en: 'Reached' }, kind: 'date', optional: true },
    { id: 'state', name: { zh: '状态', en: 'State' }, kind: 'choice', options: stateNames, optional: true },
    { id: 'says', name: { zh: '说明', en: 'What it says' }, kind: 'text', optional: true, searched: true },
    {
      id: 'says-en',
      name: { zh: '英文说明', en: 'The same in English' },
      kind: 'text',
      optional: true,
      searched: true,
    },
    {
      id: 'source',
      name: { zh: '出处', en: 'Source' },
      help: { zh: '网址或者文件的名称、文号', en: 'An address, or the title and number of a paper' },
      kind: 'line',
      optional: true,
    },
    { id: 'sure', name: { zh: '可信程度', en: 'How sure' }, kind: 'line', optional: true },
    {
      id: 'lead',
      name: { zh: '条文点名的机关', en: 'Authorities that the sentence names' },
      kind: 'list',
      optional: true,
    },
    { id: 'item', name: { zh: '事项', en: 'Item' }, kind: 'line' },
  ],
  key: ['measure', 'item'],
  seeds: seedsOf(),
  byKeeper: true,
  note: {
    zh: '方案没有给各项任务指定牵头单位，只有少数条文点名机关；里程碑没有日期的，是出处没有写日期。',
    en: 'The plan allots no lead to its tasks; only few sentences name an authority. A milestone without a day has none in its source.',
  },
})
