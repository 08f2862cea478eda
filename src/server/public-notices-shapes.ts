/** What is published before it is granted, over the wire. */
import { Type } from 'typebox'
import { Citation, Text } from './schemas.ts'
import { bare, date, list, orNull, shape, thing } from './shape.ts'

export const PublicNotice = shape(
  'PublicNotice',
  thing({
    case: bare,
    version: Type.Integer({ description: 'To be named with an objection: `POST /api/cases/{id}/object`.' }),
    procedure: thing({ id: bare, name: Text }),
    applicant: bare,
    lead: Text,
    from: date,
    until: date,
    today: date,
    open: Type.Boolean({ description: 'Whether it can be objected to now.' }),
    shows: list(thing({ id: bare, name: Text, text: Text })),
    basis: Text,
    cites: list(Citation),
    objections: Type.Integer({ description: 'How many there are; what they say is for those who handle the case.' }),
    outcome: orNull(Text),
  }),
)
export const PublicNoticePage = shape(
  'PublicNotices',
  thing({
    notices: list(PublicNotice, 'The one that ends first before the others.'),
    next: orNull(Type.String({ description: 'For `after`, where there are more.' })),
  }),
)
export const PublicNoticesQuery = thing({ after: Type.Optional(Type.String({ maxLength: 40 })) })
export const PublicNoticeId = thing({ id: Type.String({ maxLength: 40 }) })
