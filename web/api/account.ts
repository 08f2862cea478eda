/** One's own account: how one signs in, what is kept, who read it. */
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type {
  Account,
  BackupCodes,
  Identity,
  OutsideLink,
  ReadingsPage,
  SecondFactorBegun,
  Session,
  SignIn,
  SignUp,
  Token,
} from './people-types.ts'
import { ask, type Sent, send, useSend } from './send.ts'

/** Signing in is asked for by the sign-in itself: no second one appears over it. */
const here = (sent: Sent): Sent => ({ ...sent, asksSignIn: false })

export const signIn = (given: SignIn, sent: Sent) => send<Session>('POST', '/api/account/sign-in', given, here(sent))

export const signUp = (given: SignUp, sent: Sent) => send<Session>('POST', '/api/account/sign-up', given, here(sent))

export const beginPasskeySignIn = (sent: Sent) =>
  send<PublicKeyCredentialRequestOptionsJSON>('POST', '/api/account/passkeys/sign-in/begin', {}, here(sent))

export const finishPasskeySignIn = (response: AuthenticationResponseJSON, sent: Sent) =>
  send<Session>('POST', '/api/account/passkeys/sign-in/finish', { response }, here(sent))

export const accountKey = ['account'] as const

export const useAccount = () =>
  useQuery({ queryKey: accountKey, queryFn: ({ signal }) => ask<Account>('/api/account', signal), staleTime: 10_000 })

/** A change of the account; it is asked anew afterwards. */
export const useAccountWrite = <Input, Reply>(
  write: (input: Input, sent: Sent) => Promise<Reply>,
  done?: (reply: Reply) => void,
) => useSend(write, { after: [accountKey, ['session']], ...(done && { done }) })

export interface Changing {
  readonly name: string
  readonly phone: string | null
}

export const changeAccount = (given: Changing, sent: Sent) => send('PUT', '/api/account', given, sent)

export const removeIdentity = (_: Record<string, never>, sent: Sent) =>
  send('DELETE', '/api/account/identity', undefined, sent)

export const setIdentity = (identity: Identity, sent: Sent) => send('PUT', '/api/account/identity', identity, sent)

export const setPassword = (given: { readonly password: string; readonly new: string }, sent: Sent) =>
  send('PUT', '/api/account/password', given, sent)

export const changeEmail = (given: { readonly email: string; readonly password: string }, sent: Sent) =>
  send('PUT', '/api/account/email', given, sent)

/** The letter once more by which the address is proven. */
export const sendConfirmation = (_: Record<string, never>, sent: Sent) =>
  send('POST', '/api/account/email/send', undefined, sent)

export const confirmEmail = (token: string, sent: Sent) => send('POST', '/api/account/email/confirm', { token }, sent)

export const beginReset = (email: string, sent: Sent) =>
  send('POST', '/api/account/password/reset/begin', { email }, here(sent))

export const finishReset = (given: { readonly token: string; readonly password: string }, sent: Sent) =>
  send('POST', '/api/account/password/reset/finish', given, here(sent))

export const beginSecondFactor = (_: Record<string, never>, sent: Sent) =>
  send<SecondFactorBegun>('POST', '/api/account/second-factor/begin', {}, sent)

export const confirmSecondFactor = (given: { readonly code: string }, sent: Sent) =>
  send<BackupCodes>('POST', '/api/account/second-factor/confirm', given, sent)

export const removeSecondFactor = (given: { readonly password: string }, sent: Sent) =>
  send('DELETE', '/api/account/second-factor', given, sent)

export const beginPasskey = (sent: Sent) =>
  send<PublicKeyCredentialCreationOptionsJSON>('POST', '/api/account/passkeys/begin', {}, sent)

export const finishPasskey = (
  given: { readonly name: string; readonly response: RegistrationResponseJSON },
  sent: Sent,
) => send('POST', '/api/account/passkeys/finish', given, sent)

export const removePasskey = (id: string, sent: Sent) =>
  send('DELETE', `/api/account/passkeys/${encodeURIComponent(id)}`, undefined, sent)

/** Connects an account held elsewhere: the browser goes there, and comes back to the account. */
export const connectOutside = (_: Record<string, never>, sent: Sent) =>
  send<OutsideLink>('POST', '/api/account/oidc/link', {}, sent)

export const endSession = (id: string, sent: Sent) =>
  send('DELETE', `/api/account/sessions/${encodeURIComponent(id)}`, undefined, sent)

export const makeToken = (given: { readonly name: string; readonly until: string }, sent: Sent) =>
  send<Token>('POST', '/api/account/tokens', given, sent)

export const revokeToken = (id: string, sent: Sent) =>
  send('DELETE', `/api/account/tokens/${encodeURIComponent(id)}`, undefined, sent)

export const eraseAccount = (given: { readonly password: string }, sent: Sent) =>
  send('POST', '/api/account/erase', given, sent)

/** Who in an office read one's files, the latest first. */
export const useReadings = () =>
  useInfiniteQuery({
    queryKey: ['readings'],
    queryFn: ({ pageParam, signal }) =>
      ask<ReadingsPage>(
        `/api/account/readings${pageParam === null ? '' : `?${new URLSearchParams({ after: pageParam })}`}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 10_000,
  })
