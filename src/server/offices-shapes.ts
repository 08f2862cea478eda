/** Shapes: offices, who holds them, from when to when. */
import { Type } from 'typebox'
import { AuthorityBrief, officeRole } from './session-shapes.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

export const OfficeView = shape(
  'Office',
  thing({
    id: bare,
    authority: AuthorityBrief,
    role: officeRole,
    person: thing({ id: bare, name: bare, email: bare, emailProven: Type.Boolean() }),
    from: date,
    until: orNull(date),
    standing: oneOf('counts', 'not-yet', 'over'),
  }),
)
export const Offices = shape('Offices', thing({ offices: list(OfficeView, 'By authority and first day.') }))

const authorityId = Type.String({ maxLength: 200, examples: ['beijing/foreign-experts'] })

export const OfficesQuery = thing({
  authority: Type.Optional(
    Type.Unsafe<string>({ ...authorityId, description: 'Of one authority; all where left out.' }),
  ),
})
export const OfficeBody = shape(
  'NewOffice',
  thing({
    email: Type.String({ maxLength: 300 }),
    authority: authorityId,
    role: officeRole,
    from: Type.Optional(Type.Unsafe<string>({ ...date, description: 'First day; today where left out.' })),
    until: Type.Optional(
      orNull(Type.Unsafe<string>({ ...date, description: 'Last day; until further notice where left out.' })),
    ),
  }),
)
export const OfficeId = thing({ id: Type.String({ maxLength: 200 }) })
export const OfficeEndQuery = thing({
  on: Type.Optional(
    Type.Unsafe<string>({ ...date, description: 'From this day on it gives nothing; today where left out.' }),
  ),
})
