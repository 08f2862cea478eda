/** Shapes: who is signed in, and signing in and out. */
import { Type } from 'typebox'
import { Text } from './schemas.ts'
import { bare, list, oneOf, orNull, shape, thing } from './shape.ts'

export const officeRole = oneOf('clerk', 'reviewer', 'approver', 'supervisor', 'auditor', 'operator')
export const AuthorityBrief = shape('AuthorityBrief', thing({ id: bare, name: Text }))

export const scope = Type.Unsafe<'all' | readonly string[]>({
  description: 'Ids of matters, or `all`.',
  anyOf: [
    { type: 'string', enum: ['all'] },
    { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 200 },
  ],
})

export const IdentityView = shape(
  'Identity',
  thing({
    kind: oneOf('resident-id', 'passport', 'hk-macao-permit', 'taiwan-permit', 'permanent-residence'),
    number: Type.String({ maxLength: 100 }),
  }),
)
export const PersonView = shape(
  'Person',
  thing({ id: bare, name: bare, email: bare, phone: orNull(bare), identity: orNull(IdentityView) }),
)

export const strength = oneOf('password', 'two-factors', 'passkey', 'outside')

export const SessionView = shape(
  'Session',
  thing({
    mode: oneOf('practice', 'production'),
    clock: thing({ now: bare, today: bare, movable: Type.Boolean() }),
    person: orNull(PersonView),
    session: orNull(thing({ id: bare, kind: oneOf('browser', 'program'), since: bare, until: bare, strength })),
    parties: list(
      thing({
        kind: oneOf('person', 'organisation'),
        id: bare,
        name: bare,
        as: oneOf('self', 'represents', 'delegate'),
        procedures: scope,
      }),
      'For whom one may act today.',
    ),
    offices: list(thing({ authority: AuthorityBrief, role: officeRole }), 'Held today.'),
    outside: orNull(
      thing(
        { name: bare },
        'Where one can sign in with an account held elsewhere (OpenID Connect): GET /account/oidc/start.',
      ),
    ),
    mails: Type.Boolean({ description: 'Whether letters go out here, such as one to set a forgotten password anew.' }),
    practice: orNull(
      thing(
        {
          password: bare,
          applicants: list(thing({ email: bare, name: bare, says: Text })),
          officers: list(
            thing({
              authority: AuthorityBrief,
              accounts: list(thing({ email: bare, name: bare, role: officeRole })),
            }),
          ),
        },
        'The accounts to try; only in practice, and while nobody is signed in.',
      ),
    ),
  }),
)

const email = Type.String({ maxLength: 300 })
const password = Type.String({ maxLength: 1000 })
const name = Type.String({ maxLength: 300 })
const phone = orNull(Type.String({ maxLength: 50 }))

export const SignUpBody = shape('SignUp', thing({ name, email, password, phone: Type.Optional(phone) }))
export const SignInBody = shape(
  'SignIn',
  thing({ email, password, code: Type.Optional(Type.String({ maxLength: 100 })) }),
)
export const SignOutBody = shape(
  'SignOut',
  thing({ everywhere: Type.Optional(Type.Boolean({ description: 'Every browser, not this one alone.' })) }),
)
export const Done = shape('Done', thing({ done: Type.Boolean() }))
