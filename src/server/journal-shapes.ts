/** What goes over the wire of the journal: trails that prove themselves, checkpoints, proofs between them. */
import { Type } from 'typebox'
import { bare, list, oneOf, orNull, shape, thing } from './shape.ts'

const hash = Type.String({ description: 'SHA-256, in base64.' })
const note = Type.String({
  description: 'Signed note (c2sp.org/tlog-checkpoint): origin, size, root, time; then the signature.',
})
const verifier = Type.String({ description: 'The journal’s key, as `name+id+key`.' })

export const TrailView = shape(
  'Trail',
  thing(
    {
      format: oneOf('onewindow-trail-1'),
      case: bare,
      stream: bare,
      verifier,
      checkpoint: note,
      older: list(thing({ note, consistency: list(hash) })),
      events: list(
        thing({
          text: Type.String({ description: 'The event as it was hashed: canonical JSON (RFC 8785).' }),
          hash: Type.String({ description: 'SHA-256 of the hash before and the text, in hex.' }),
          proof: orNull(thing({ leaf: Type.Integer(), path: list(hash) })),
        }),
      ),
    },
    'A case’s whole trail, which proves itself: `./onewindow journal verify FILE` checks it without this server.',
  ),
)

export const Checkpoints = shape(
  'Checkpoints',
  thing({
    verifier: orNull(verifier),
    /** The newest first. */
    checkpoints: list(thing({ size: Type.Integer(), note })),
  }),
)

const size = (description: string) => Type.String({ pattern: '^[1-9][0-9]{0,14}$', description, examples: ['12'] })
export const ConsistencyQuery = thing({
  from: size('Size of the older checkpoint.'),
  to: size('Size of the newer checkpoint.'),
})
export const Consistency = shape(
  'Consistency',
  thing({ from: Type.Integer(), to: Type.Integer(), proof: list(hash) }, 'RFC 9162, 2.1.4.'),
)
