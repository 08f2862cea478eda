/** What people (people/problem.ts) refuse, as problem documents. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { People, SignedIn } from '../people/people.ts'
import { type PeopleProblem, shared } from '../people/problem.ts'
import type { Result } from '../text.ts'
import { refusal } from './problems.ts'
import { signedInOf } from './who.ts'

/** The value, or the refusal thrown; who is slowed down is told for how long. */
export function given<T>(result: Result<T, PeopleProblem>, reply: FastifyReply): T {
  if (result.ok) return result.value
  const { code, text, at, wait } = result.error
  if (wait !== undefined) reply.header('retry-after', String(wait))
  throw refusal(code, text, at === undefined ? [] : [{ code, at, text }])
}

/** Signed in, and at a keyboard: a program's token acts for a person, and does not change who that person is. */
export function atKeyboard(request: FastifyRequest) {
  const signedIn = signedInOf(request)
  if (signedIn.session.kind === 'program')
    throw refusal('not-permitted', {
      zh: '程序令牌不能更改账户，请在网页上登录后操作',
      en: 'a token of a program cannot change the account; sign in on the page to do this',
    })
  return signedIn
}

/** Not one that all who practise share: what is set there would shut the others out. */
export async function ownAccount(people: Pick<People, 'accounts'>, signedIn: SignedIn): Promise<SignedIn> {
  if (await people.accounts.isShared(signedIn.person.id)) throw refusal(shared.error.code, shared.error.text)
  return signedIn
}
