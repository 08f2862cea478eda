/** Shapes: one's own account, and the ways to sign in to it. */
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { Type } from 'typebox'
import { IdentityView, PersonView, strength } from './session-shapes.ts'
import { bare, date, list, orNull, shape, thing } from './shape.ts'

const moment = Type.String({ description: 'An instant, in UTC.', examples: ['2026-11-23T09:00:00Z'] })

export const AccountView = shape(
  'Account',
  thing({
    person: PersonView,
    emailProven: Type.Boolean(),
    mails: Type.Boolean({ description: 'Whether letters go out here: only then can an address be proven.' }),
    shared: Type.Boolean({ description: 'An account of practice that everybody uses: it cannot be changed.' }),
    password: Type.Boolean({ description: 'Whether there is one; an account held elsewhere opens it without.' }),
    secondFactor: orNull(thing({ since: moment, codesLeft: Type.Integer() })),
    passkeys: list(thing({ id: bare, name: bare, since: moment, used: orNull(moment), backedUp: Type.Boolean() })),
    sessions: list(
      thing({ id: bare, name: bare, strength, since: moment, seen: moment, until: moment, current: Type.Boolean() }),
    ),
    tokens: list(thing({ id: bare, name: bare, since: moment, seen: moment, until: moment })),
    outside: list(thing({ issuer: bare, since: moment })),
  }),
)

const password = Type.String({ maxLength: 1000 })
const name = Type.String({ maxLength: 300 })

export const ChangeAccountBody = shape(
  'ChangeAccount',
  thing({ name: Type.Optional(name), phone: Type.Optional(orNull(Type.String({ maxLength: 50 }))) }),
)
export const IdentityBody = IdentityView
export const PasswordBody = shape(
  'ChangePassword',
  thing({
    password: Type.String({ maxLength: 1000, description: 'The one until now; empty where there is none.' }),
    new: password,
  }),
)
export const ProofBody = shape(
  'PasswordProof',
  thing({
    password: Type.String({
      maxLength: 1000,
      description: 'Empty where the account has none: then one signs in anew within ten minutes before.',
    }),
  }),
)
export const EmailBody = shape(
  'ChangeEmail',
  thing({
    email: Type.String({ maxLength: 300 }),
    password: Type.String({ maxLength: 1000, description: 'To be sure; empty where the account has none.' }),
  }),
)
const linkToken = Type.String({ maxLength: 200, description: 'What stands after the # of the link in the letter.' })
export const ConfirmBody = shape('ConfirmEmail', thing({ token: linkToken }))
export const ResetBeginBody = shape('ForgotPassword', thing({ email: Type.String({ maxLength: 300 }) }))
export const ResetBody = shape('ResetPassword', thing({ token: linkToken, password }))
export const CodeBody = shape('Code', thing({ code: Type.String({ maxLength: 100 }) }))
export const SecondFactorBegun = shape(
  'SecondFactorBegun',
  thing({ uri: Type.String({ description: 'otpauth: address, to be shown as a QR code.' }), secret: bare }),
)
export const BackupCodes = shape(
  'BackupCodes',
  thing({ codes: list(bare, 'Told this once: each opens the account once, without the telephone.') }),
)

/** What browsers and passkeys say to each other (WebAuthn 3, 5.1.8 ff.), checked by the library that reads it. */
const passed = <T>(description: string) => Type.Unsafe<T>({ type: 'object', additionalProperties: true, description })
export const PasskeyOptions = shape(
  'PasskeyOptions',
  passed<PublicKeyCredentialCreationOptionsJSON>('PublicKeyCredentialCreationOptionsJSON of WebAuthn.'),
)
export const PasskeyBody = shape(
  'Passkey',
  thing({
    name: Type.Optional(name),
    response: passed<RegistrationResponseJSON>('RegistrationResponseJSON of WebAuthn.'),
  }),
)
export const PasskeyQuestion = shape(
  'PasskeyQuestion',
  passed<PublicKeyCredentialRequestOptionsJSON>('PublicKeyCredentialRequestOptionsJSON of WebAuthn.'),
)
export const PasskeyAnswer = shape(
  'PasskeyAnswer',
  thing({ response: passed<AuthenticationResponseJSON>('AuthenticationResponseJSON of WebAuthn.') }),
)

export const OutsideQuery = thing({ to: Type.Optional(Type.String({ maxLength: 2000 })) })
export const OutsideLink = shape(
  'OutsideLink',
  thing({ url: Type.String({ description: 'Where to send the browser.' }) }),
)

export const TokenBody = shape(
  'NewToken',
  thing({ name, until: Type.Unsafe<string>({ ...date, description: 'Its last day, within a year.' }) }),
)
export const TokenView = shape(
  'Token',
  thing({ id: bare, token: Type.String({ description: 'Told this once. `Authorization: Bearer …`' }), until: moment }),
)
export const ItemId = thing({ id: Type.String({ maxLength: 1000 }) })
export const OwnData = shape(
  'OwnData',
  Type.Unsafe<Readonly<Record<string, unknown>>>({
    type: 'object',
    additionalProperties: true,
    description: 'All that is held of oneself, by table.',
  }),
)
