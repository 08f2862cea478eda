/** Short names for what the server says of licences. */
import type { components } from './schema.d.ts'

type Shapes = components['schemas']

export type LicenceBrief = Shapes['Licences']['licences'][number]
export type LicenceView = Shapes['Licence']
export type Presentation = Shapes['Presentation']
export type Verdict = Shapes['Verdict']
export type Standing = Verdict['standing']
