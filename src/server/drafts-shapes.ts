/** Drafts over the wire: an application begun and not filed, one a matter and applicant. */
import { Type } from 'typebox'
import { FormValuesShape, PaperGivenShape, PartyName } from './matters-shapes.ts'
import { Text } from './schemas.ts'
import { bare, list, shape, thing } from './shape.ts'

const fields = {
  procedure: bare,
  name: Text,
  for: PartyName,
  version: Type.Integer({ description: '1 for the first; to be sent along with the next change.' }),
  saved: Type.String({ format: 'date-time' }),
}
export const Draft = shape('Draft', thing({ ...fields, form: FormValuesShape, papers: list(PaperGivenShape) }))
export const Drafts = shape('Drafts', thing({ drafts: list(thing({ ...fields, filled: Type.Integer() })) }))
export const DraftBody = shape(
  'KeepDraft',
  thing({
    version: Type.Integer({ minimum: 0, description: 'The version that was read; 0 where there was none.' }),
    form: FormValuesShape,
    papers: Type.Array(PaperGivenShape, { maxItems: 100 }),
  }),
)
export const DraftGone = shape('DraftGone', thing({ deleted: Type.Boolean() }))
