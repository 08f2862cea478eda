/** Licences over the wire: one's own, and what anyone may know of one. */
import { Type } from 'typebox'
import { Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const standings = [
  'valid',
  'status-unknown',
  'suspended',
  'revoked',
  'expired',
  'not-yet-valid',
  'forged',
  'unknown-key',
  'not-readable',
] as const
const standing = Type.Unsafe<(typeof standings)[number]>({
  ...oneOf(...standings),
  description: 'What it is worth today; `valid` alone lets anyone rely on it.',
})
const until = orNull(date)

const head = {
  id: bare,
  kind: thing({ id: bare, name: Text }),
  case: bare,
  procedure: bare,
  holder: bare,
  authority: Text,
  issued: date,
  from: date,
  until,
  standing,
  says: Text,
}
const brief = thing(head)

export const LicencesView = shape(
  'Licences',
  thing({
    licences: list(brief, 'The newest first, 20 at a time.'),
    next: orNull(Type.String({ description: 'To be given as `after` for those that follow; null at the end.' })),
  }),
)

export const LicenceView = shape(
  'Licence',
  thing({
    ...head,
    since: Type.String({ description: 'Instant since which it stands so, as noted on its case.' }),
    holds: list(
      thing({ id: bare, name: Text, text: Text }),
      'What stands on it, the holder first; each can be shown on its own.',
    ),
    verifyAt: Type.String({ description: 'The page that tells anyone what it is worth; on paper it is a QR code.' }),
  }),
)

export const LicencesQuery = thing({
  after: Type.Optional(Type.String({ maxLength: 40, description: 'Number of the last licence seen.' })),
})

export const PresentBody = shape(
  'PresentLicence',
  thing({
    disclose: Type.Array(Type.String({ maxLength: 80 }), {
      maxItems: 100,
      uniqueItems: true,
      description: 'Ids of what is shown; the rest stays hidden, even from whoever takes the token apart.',
      examples: [['holder']],
    }),
  }),
)

export const Presentation = shape(
  'Presentation',
  thing({
    token: Type.String({ description: 'SD-JWT VC (RFC 9901), for whoever is to be shown it.' }),
    link: Type.String({
      description: 'A page that verifies it; the token stands behind `#` and is sent to no server.',
    }),
    qr: orNull(Type.String({ description: 'The link as a QR code, an SVG; null where it is too long for one.' })),
  }),
)

export const VerifyBody = shape(
  'VerifyToken',
  thing({ token: Type.String({ minLength: 1, maxLength: 100_000, description: 'What was shown; anything at all.' }) }),
)

export const VerdictView = shape(
  'Verdict',
  thing({
    standing,
    says: Text,
    status: orNull(
      thing({ looked: orNull(bare), says: Text }, 'Of what moment the answer is, or why the status is not known.'),
    ),
    licence: orNull(
      thing(
        {
          number: bare,
          kind: Text,
          issuer: bare,
          authority: Text,
          issued: date,
          from: date,
          until,
          disclosed: list(thing({ id: bare, name: Text, text: bare })),
          withheld: thing({ count: Type.Integer(), names: orNull(list(Text)) }),
        },
        'Null where it is no licence of ours: what a forged one says is not repeated.',
      ),
    ),
  }),
)

export const KeySetView = shape(
  'KeySet',
  thing(
    {
      keys: list(
        thing({
          kty: oneOf('EC'),
          crv: oneOf('P-256'),
          x: bare,
          y: bare,
          kid: bare,
          alg: oneOf('ES256'),
          use: oneOf('sig'),
          signs_from: date,
          signs_until: date,
        }),
      ),
    },
    'A JWK set (RFC 7517). `signs_from` and `signs_until` are the days on which the key signs; what it signed then stays good.',
  ),
)

export const LicenceKindView = shape(
  'LicenceKind',
  thing(
    {
      vct: bare,
      name: bare,
      display: list(thing({ locale: bare, name: bare })),
      claims: list(
        thing({
          path: list(bare),
          display: list(thing({ locale: bare, label: bare })),
          sd: oneOf('always'),
        }),
      ),
    },
    'Type metadata of SD-JWT VC: what a kind of licence is, for wallets and other programs.',
  ),
)
