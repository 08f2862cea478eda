import type { Text } from '../text.ts'
import { before, day, type LegalDate } from '../time/dates.ts'
import { citeReference, plan } from './cite.ts'
import type { Citation } from './instrument.ts'
import type { MeasureId } from './measures.data.ts'
import { type Force, type Measure, measure, measures } from './measures.ts'
import { type StateRow, stateRows } from './states.data.ts'

/** Where a measure stands in law: an order by itself, a door opened, a door furnished, or a wish. */
export const states = {
  'in-force': {
    name: { zh: '明示生效', en: 'In force as written' },
    means: { zh: '条文自身即有约束力。', en: 'The words bind by themselves.' },
  },
  'needs-rules': {
    name: { zh: '须配套', en: 'Needs implementing rules' },
    means: {
      zh: '方案打开了门，但还须有实施规则，或按规定程序暂时调整行政法规。',
      en: 'The plan opens the door, but an implementing rule, or the suspension of a regulation by due procedure, is still needed.',
    },
  },
  furnished: {
    name: { zh: '已有配套', en: 'Furnished' },
    means: { zh: '已有文件可据以办理。', en: 'An instrument exists by which it can be carried out.' },
  },
  aspiration: {
    name: { zh: '仅倡导', en: 'Aspiration' },
    means: {
      zh: '方案支持或要求探索，未检得据以办理的文件。',
      en: 'Supported or to be explored; no instrument to act on was found.',
    },
  },
} as const satisfies Record<string, { name: Text; means: Text }>

export type State = keyof typeof states

export interface MeasureState {
  readonly measure: MeasureId
  readonly state: State
  /** First day of this state; it lasts until the next entry. */
  readonly from: LegalDate
  /** One sentence: why. */
  readonly why: Text
  /** The plan's clause, and the instrument where one followed. */
  readonly rests: readonly Citation[]
}

/** First day in force of the plan, and of every history. */
export const planDay = day('2023-11-18')

/** How a measure begins where nothing special is known of it. */
const beginnings: Record<Force, { state: State; why: Text }> = {
  rule: {
    state: 'in-force',
    why: {
      zh: '条文写明主体、条件和效果，自方案施行之日起适用。',
      en: 'The sentence names who, when and with what effect, and applies from the first day of the plan.',
    },
  },
  duty: {
    state: 'in-force',
    why: {
      zh: '交给机关的任务，自方案施行之日起约束该机关；未检得专门的落实文件。',
      en: 'A task laid on an authority, binding on it from the first day of the plan; no instrument of its own was found.',
    },
  },
  support: {
    state: 'aspiration',
    why: {
      zh: '方案表示支持，未检得据以办理的文件。',
      en: 'The plan lends its support; no instrument to act on was found.',
    },
  },
  explore: {
    state: 'aspiration',
    why: {
      zh: '方案要求探索或研究，未检得据以办理的文件。',
      en: 'The plan asks for exploration or study; no instrument to act on was found.',
    },
  },
}

/** The later of two days: nobody can act on an instrument before it is both public and in force. */
const later = (a: LegalDate, b: LegalDate): LegalDate => (before(a, b) ? b : a)

function entry(of: Measure, row: StateRow): MeasureState {
  const rests = row.by ? [citeReference(row.by)] : []
  const known = rests.map(({ instrument }) => later(instrument.published, instrument.inForce.from))
  const from = row.from ? day(row.from) : known.reduce(later, planDay)
  return { measure: of.id, state: row.state, from, why: row.why, rests: [plan(of.id), ...rests] }
}

function derive(of: Measure): readonly MeasureState[] {
  const { state, why } = beginnings[of.force]
  const first: MeasureState = { measure: of.id, state, from: planDay, why, rests: [plan(of.id)] }
  const rows = (stateRows[of.id] ?? []).map((row) => entry(of, row))
  const begun = rows.some(({ from }) => from.equals(planDay))
  return begun ? rows : [first, ...rows]
}

const histories = new Map(measures.map((each) => [each.id, derive(each)]))

/** Every state of the measure, oldest first; the first is that of the plan's first day. */
export const historyOf = (id: MeasureId): readonly MeasureState[] => histories.get(id) ?? derive(measure(id))

/** The state on a day; null before the plan. */
export const stateOf = (id: MeasureId, on: LegalDate): MeasureState | null =>
  historyOf(id).findLast(({ from }) => !before(on, from)) ?? null
