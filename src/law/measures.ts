import type { Text } from '../text.ts'
import { type ArtefactId, type MeasureId, measureRows } from './measures.data.ts'
import { clause } from './plan.ts'

/** How a measure binds, by its own verb. */
export const forces = {
  rule: {
    name: { zh: '明示规则', en: 'rule' },
    means: {
      zh: '条文写明即可适用：取消、允许、应当、不得、下放、“在……天内”',
      en: 'Binds as written: lifted, allowed, shall, must not, delegated, "within … days".',
    },
  },
  duty: {
    name: { zh: '职责', en: 'duty' },
    means: {
      zh: '交给机关的任务：建立、完善、落实、加强、打造',
      en: 'A task laid on an authority: establish, improve, carry out, strengthen, build.',
    },
  },
  support: {
    name: { zh: '支持', en: 'support' },
    means: { zh: '支持、鼓励、推动、推进', en: 'Supported, encouraged, promoted.' },
  },
  explore: {
    name: { zh: '探索', en: 'exploration' },
    means: { zh: '探索、研究、试点', en: 'To be explored, studied or tried in a pilot.' },
  },
} as const satisfies Record<string, { name: Text; means: Text }>

export type Force = keyof typeof forces

/** What a measure turns into in the software. */
export const artefactKinds = {
  decision: { name: { zh: '判断', en: 'decision' } },
  procedure: { name: { zh: '办理', en: 'procedure' } },
  register: { name: { zh: '登记簿', en: 'register' } },
  ledger: { name: { zh: '台账', en: 'ledger' } },
  market: { name: { zh: '市场', en: 'market' } },
  exchange: { name: { zh: '交换', en: 'exchange' } },
  watch: { name: { zh: '监测', en: 'watch' } },
} as const satisfies Record<string, { name: Text }>

export type ArtefactKind = keyof typeof artefactKinds

export interface Artefact {
  readonly kind: ArtefactKind
  readonly id: ArtefactId
  /** What it does, in a line for those who build on it; null where the name says it all. */
  readonly note: string | null
}

export interface Measure {
  readonly id: MeasureId
  readonly name: Text
  readonly force: Force
  readonly makes: readonly Artefact[]
  /** Number of its task, 1 to 23; null for the rules of part three. */
  readonly task: number | null
  /** The plan's sentence. */
  readonly sentence: string
}

const taskOf = (id: string): number | null => (id.startsWith('org.') ? null : Number(id.split('.')[0]))

export const measures: readonly Measure[] = measureRows.map((row) => ({
  ...row,
  task: taskOf(row.id),
  sentence: clause(row.id).text,
}))

const byId = new Map<string, Measure>(measures.map((measure) => [measure.id, measure]))

export const findMeasure = (id: string): Measure | undefined => byId.get(id)

export function measure(id: MeasureId): Measure {
  const found = byId.get(id)
  if (!found) throw new Error(`没有措施 ${id}；写作 1.2 或 org.3 · there is no measure ${id}; write 1.2 or org.3`)
  return found
}

const byArtefact = new Map<string, Measure>(measures.flatMap((m) => m.makes.map((made) => [made.id, m] as const)))

/** The measure that a decision, procedure, register, ledger, market, exchange or watch carries out. */
export const measureOf = (artefact: string): Measure | undefined => byArtefact.get(artefact)
