/** Documents over the wire: what an upload answers. */
import { Type } from 'typebox'
import { coded } from './matters-shapes.ts'
import { bare, oneOf, shape, thing } from './shape.ts'

export const Document = shape(
  'Document',
  thing({
    id: Type.String({ description: 'SHA-256 of its bytes, in hex.' }),
    name: bare,
    kind: coded,
    size: Type.Integer({ description: 'Bytes.' }),
    state: oneOf('clean', 'quarantined'),
    href: bare,
  }),
)
export const DocumentQuery = thing({
  name: Type.String({ minLength: 1, maxLength: 200, description: 'Its file name, for people.' }),
})
