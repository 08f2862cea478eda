/** The desk of an office: what waits there, due first. */
import { Type } from 'typebox'
import { briefFields } from './cases-shapes.ts'
import { Authority, coded } from './matters-shapes.ts'
import { Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

export const views = ['inbox', 'opinions', 'mine', 'overdue', 'corrections'] as const
const view = oneOf(...views)

export const DeskQuery = thing({
  view: Type.Optional(view),
  authority: Type.Optional(
    Type.String({ maxLength: 100, description: 'One of one’s own authorities; all of them where left out.' }),
  ),
  after: Type.Optional(Type.String({ maxLength: 200, description: 'From where the page before ended.' })),
})

const count = thing({
  count: Type.Integer(),
  more: Type.Boolean({ description: 'There are more: it is counted to 100.' }),
})
const counts = thing({ inbox: count, opinions: count, mine: count, overdue: count, corrections: count })

export const DeskItem = shape(
  'DeskItem',
  thing({
    ...briefFields,
    authority: Authority,
    /** Which part of the case lies here: the whole (`lead`), an opinion, a result. */
    part: coded,
    due: orNull(date),
    level: oneOf('calm', 'yellow', 'red', 'over'),
    claimedBy: orNull(bare),
    mine: Type.Boolean(),
    /** What is to be done next with it. */
    todo: Text,
  }),
)
export const DeskPage = shape(
  'DeskPage',
  thing({ view, today: date, items: list(DeskItem), next: orNull(bare), counts }),
)
export const DeskSummary = shape(
  'DeskSummary',
  thing({
    today: date,
    authorities: list(thing({ authority: Authority, roles: list(coded), counts })),
  }),
)
