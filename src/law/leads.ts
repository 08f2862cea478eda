/**
 * Who is to carry a measure out, as far as the plan's own words say. It allots no measure of the 23 tasks to a lead: part
 * three lays all of it on the city, and coordination and evaluation on the Ministry of Commerce; few sentences name a body.
 */
import { plan } from './cite.ts'
import type { Citation } from './instrument.ts'
import type { MeasureId } from './measures.data.ts'

export interface Lead {
  /** Id of the authority; null where the words name a kind of body and none of them. */
  readonly authority: string | null
  /** The plan's words. */
  readonly words: string
  readonly cite: Citation
}

/** For the plan as a whole. */
export const leadsOfAll: readonly Lead[] = [
  { authority: 'beijing/government', words: '北京市人民政府', cite: plan('org.2', '扎实推进各项措施落实') },
  {
    authority: 'mofcom',
    words: '商务部',
    cite: plan('org.5', '商务部要加强统筹协调，组织开展成效评估工作，指导落实试点任务'),
  },
]

type Named = readonly [authority: string | null, words: string]

/** The bodies that the sentence itself charges with something; what it only mentions is left out. */
const named: Partial<Record<MeasureId, readonly Named[]>> = {
  '3.1': [[null, '金融管理部门']],
  '4.4': [[null, '区级']],
  '11.2': [['customs-beijing', '海关']],
  '16.13': [[null, '有关部门']],
  '23.5': [[null, '政府部门']],
  '23.8': [[null, '属地监管部门']],
  'org.2': [['beijing/government', '北京市人民政府']],
  'org.5': [['mofcom', '商务部']],
  'org.8': [
    ['beijing/government', '北京市人民政府'],
    ['mofcom', '商务部'],
  ],
}

/** The plan's words for each, quoted; empty where its sentence charges nobody by name. */
export const namedIn = (id: MeasureId): readonly Lead[] =>
  (named[id] ?? []).map(([authority, words]) => ({ authority, words, cite: plan(id, words) }))
