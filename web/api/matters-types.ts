/** Short names for what the server says of matters, before anything is filed. */
import type { components } from './schema.d.ts'

type Shapes = components['schemas']

export type Matter = Shapes['Matter']
export type Guide = Shapes['Guide']
export type FieldView = Shapes['FieldView']
export type TermView = Shapes['TermView']
export type StepView = Shapes['StepView']
export type Competence = Shapes['Competence']
export type SectionView = Guide['form'][number]
export type PaperView = Guide['papers'][number]
export type GateView = Guide['gates'][number]
export type ResultOfMatter = Guide['results'][number]

export type Party = Shapes['Party']
export type FormValues = Shapes['FormValues']
export type PaperGiven = Shapes['PaperGiven']
export type Checked = Shapes['Checked']
export type Wrong = Shapes['Wrong']
export type GateAnswer = Checked['gates'][number]
export type Prefill = Shapes['Prefill']
export type Draft = Shapes['Draft']
export type Drafts = Shapes['Drafts']
export type DocumentView = Shapes['Document']
export type Filed = Shapes['Filed']
