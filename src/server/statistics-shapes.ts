/** What goes over the wire of the statistics on time limits. */
import { Type } from 'typebox'
import { Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const count = Type.Integer()
const spread = (description: string) =>
  orNull(
    thing({ median: count, p90: Type.Integer({ description: 'Nine of ten took, or had, no more.' }) }, description),
  )

export const TimeLimitsQuery = thing({
  from: Type.Optional(Type.String({ description: '1 January of this year where left out.', examples: ['2026-01-01'] })),
  to: Type.Optional(Type.String({ description: 'Today in Shanghai where left out.', examples: ['2026-11-23'] })),
  by: Type.Optional(oneOf('authority', 'procedure')),
  format: Type.Optional(oneOf('json', 'csv')),
})

export const TimeLimits = shape(
  'TimeLimits',
  thing({
    from: date,
    to: date,
    today: date,
    by: oneOf('authority', 'procedure'),
    tallies: list(
      thing({
        of: bare,
        name: Text,
        received: Type.Integer({ description: 'Cases that came in between the two days.' }),
        decided: Type.Integer({ description: 'Cases that were decided between the two days.' }),
        due: Type.Integer({ description: 'Terms whose last day lies between them and has come: met and missed.' }),
        met: count,
        missed: count,
        deemed: Type.Integer({ description: 'Of those missed: made good by law, as accepted or granted.' }),
        over: Type.Integer({ description: 'Of those missed: still not done today.' }),
        running: Type.Integer({ description: 'Terms whose last day lies between the two days and is still to come.' }),
        used: spread('Working days that the terms took which have ended.'),
        allowed: spread('Working days that the same terms had.'),
      }),
    ),
  }),
)
