/** Shapes: organisations, who represents them, whom they let act. */
import { Type } from 'typebox'
import { Text } from './schemas.ts'
import { scope } from './session-shapes.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const standing = oneOf('counts', 'not-yet', 'over')

export const OrganisationView = shape(
  'Organisation',
  thing({
    organisation: thing({ id: bare, name: bare, creditCode: bare, address: bare }),
    as: oneOf('represents', 'delegate'),
    note: Type.Unsafe<{ zh: string; en: string }>({ ...Text, description: 'What the entry rests on.' }),
    representatives: list(thing({ id: bare, name: bare, from: date, until: orNull(date), standing })),
    delegations: list(
      thing({
        id: bare,
        person: thing({ id: bare, name: bare, email: bare }),
        procedures: scope,
        from: date,
        until: orNull(date),
        revoked: orNull(date),
        standing,
      }),
      'Those that a representative sees are all; a delegate sees their own.',
    ),
  }),
)
export const Organisations = shape('Organisations', thing({ organisations: list(OrganisationView) }))

const name = Type.String({ maxLength: 500 })
const address = Type.String({ maxLength: 1000 })

export const OrganisationBody = shape(
  'NewOrganisation',
  thing({ name, creditCode: Type.String({ maxLength: 200 }), address }),
)
export const ChangeOrganisationBody = shape(
  'ChangeOrganisation',
  thing({ name: Type.Optional(name), address: Type.Optional(address) }),
)
export const DelegationBody = shape(
  'NewDelegation',
  thing({
    email: Type.String({ maxLength: 300 }),
    procedures: scope,
    from: Type.Optional(Type.Unsafe<string>({ ...date, description: 'First day; today where left out.' })),
    until: Type.Optional(
      orNull(Type.Unsafe<string>({ ...date, description: 'Last day; until further notice where left out.' })),
    ),
  }),
)
export const OrganisationId = thing({ id: Type.String({ maxLength: 200 }) })
export const DelegationId = thing({ id: Type.String({ maxLength: 200 }), delegation: Type.String({ maxLength: 200 }) })
