/** Short names for what the server says of cases and their clocks. */
import type { components } from './schema.d.ts'

type Shapes = components['schemas']

export type CaseBrief = Shapes['CaseBrief']
export type CaseView = Shapes['CaseView']
export type ResultView = CaseView['results'][number]
export type OpinionView = CaseView['opinions'][number]
export type ClockView = Shapes['ClockView']
export type ClockTerm = Shapes['ClockTerm']
export type ClockDay = Shapes['ClockDay']
