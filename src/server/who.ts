/**
 * Who asks, and whether they may: every route of the window names its permission (people/permissions.ts), and what is
 * not in the table is refused before the route is reached. Where a case is at hand the route asks again, with the case.
 */
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Actor, Head } from '../people/actor.ts'
import type { People, SignedIn } from '../people/people.ts'
import { type Asked, type Permission, permissions, permit, permitWithout, type Refused } from '../people/permissions.ts'
import { canonical } from '../store/json.ts'
import type { LegalDate } from '../time/dates.ts'
import { wrongTexts } from '../window/plain-text.ts'
import type { App } from './kind.ts'
import { refusal, refuseFor } from './problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    permission?: Permission
  }
  interface FastifyRequest {
    signedIn: SignedIn | null
    today: LegalDate
  }
}

export interface Door {
  readonly people: Pick<People, 'signedIn'>
  readonly today: () => LegalDate
  /** The only address from which a page of ours speaks. */
  readonly origin: string
}

/** With `https` a cookie that no other host and no plain connection can set. */
export const cookieName = (origin: string): string => (origin.startsWith('https:') ? '__Host-onewindow' : 'onewindow')

export function guard(app: App, { people, today, origin }: Door): void {
  const cookie = cookieName(origin)
  app.decorateRequest('signedIn', null)
  app.decorateRequest('today')
  // After `onRequest`, in which requests are counted: who asks too often is not looked up in the database any more.
  app.addHook('preParsing', async (request) => {
    const { permission } = request.routeOptions.config
    if (!permission) return
    request.today = today()
    const bearer = /^Bearer ([\w.~+/-]+=*)$/.exec(request.headers.authorization ?? '')?.[1]
    const token = bearer ?? request.cookies[cookie]
    // A cookie comes along by itself, and a page that signs its visitors in as somebody else needs none: what changes
    // something must come from a page of ours.
    if (bearer === undefined && !reads(request) && !fromOurs(request, origin))
      throw refusal('foreign-page', {
        zh: '这个请求来自其他网站的页面，没有执行',
        en: 'this request comes from a page of another site and was not carried out',
      })
    request.signedIn = token === undefined ? null : await people.signedIn(token)
    const { about } = permissions[permission]
    if (about === 'case' || about === 'party' || about === 'record') {
      if (!request.signedIn) throw refusedFor({ code: 'sign-in', text: { zh: '请先登录', en: 'sign in first' } })
      return
    }
    const permitted = permitWithout(request.signedIn?.actor ?? null, permission, request.today)
    if (!permitted.ok) throw refusedFor(permitted.error)
  })
  app.addHook('preValidation', async (request) => {
    if (!request.routeOptions.config.permission) return
    const wrong = [
      ...wrongTexts(request.body),
      ...wrongTexts(request.query, 'query'),
      ...wrongTexts(request.params, 'path'),
    ]
    if (wrong.length > 0) throw refuseFor('bad-request', wrong)
  })
}

const reads = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS'

function fromOurs({ headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  // Browsers send one of the two; a program that sends neither has no cookie that a page could misuse.
  if (headers.origin === undefined || headers.origin === origin) return true
  // Where pages come without TLS they may come from this machine's other names; with it, one without it is not ours.
  return !origin.startsWith('https:') && headers.origin === `http://${headers.host}`
}

export const actorOf = (request: FastifyRequest): Actor => signedInOf(request).actor

export function signedInOf({ signedIn }: FastifyRequest): SignedIn {
  if (!signedIn) throw refusedFor({ code: 'sign-in', text: { zh: '请先登录', en: 'sign in first' } })
  return signedIn
}

/** Refuses unless the one who asks may do this to the case, or to something of an applicant's. */
export function allow(request: FastifyRequest, asked: Asked, head: Head): void {
  const permitted = permit(request.signedIn?.actor ?? null, asked, head, request.today)
  if (!permitted.ok) throw refusedFor(permitted.error)
}

export const refusedFor = ({ code, text }: Refused) => refusal(code, text)

/** The key under which a write is done once, and the digest by which another request under the same key is found. */
export function idempotency(request: FastifyRequest): { readonly key: string; readonly digest: string } {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key))
    throw refusal('no-key', {
      zh: '请在请求头 Idempotency-Key 中写明一个 8 至 200 个字符的唯一标识：重复发送同一请求时，只办理一次',
      en: 'name a key of your own, 8 to 200 characters, in the header Idempotency-Key: the same request sent again is then carried out once',
    })
  const digest = createHash('sha256')
    .update(`${request.method} ${request.url.split('?')[0]} ${canonical((request.body ?? null) as never)}`)
    .digest('hex')
  return { key, digest }
}
