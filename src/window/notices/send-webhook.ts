/** One webhook sent by Standard Webhooks (standardwebhooks.com, 1.0.0): signed, to a checked address, without redirects. */
import { createHmac, hash, randomBytes } from 'node:crypto'
import { request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Json } from '../../store/json.ts'
import { type Address, hostOf, type Resolve, reach } from './address.ts'

export interface WebhookMessage {
  readonly url: string
  /** `whsec_` and base64. */
  readonly secret: string
  /** The same at every attempt: by it a receiver drops what it has already. */
  readonly id: string
  readonly body: Json
}

export interface Sent {
  readonly ok: boolean
  /** The receiver wants no more of them (410 Gone). */
  readonly gone: boolean
  /** For the owner of the webhook: the status, or what went wrong. */
  readonly says: string
}

export type SendWebhook = (message: WebhookMessage, now: Temporal.Instant) => Promise<Sent>

export const timeout = 10_000
/** What a receiver answers is of no interest: so much of it is let in, and thrown away. */
const mostAnswered = 64 * 1024

export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** A message's id has no full stop in it, which the signature relies on. */
export const messageId = (notice: string, webhook: string): string =>
  `msg_${hash('sha256', `${notice}~${webhook}`, 'hex').slice(0, 32)}`

export function signature(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

export const webhookSender =
  ({ practice, resolve }: { readonly practice: boolean; readonly resolve?: Resolve }): SendWebhook =>
  async ({ url: typed, secret, id, body }, now) => {
    const url = new URL(typed)
    const signal = AbortSignal.timeout(timeout)
    try {
      const reached = await within(signal, reach(url, practice, resolve))
      if (!reached.ok) return { ok: false, gone: false, says: reached.error.en }
      const text = JSON.stringify(body)
      const timestamp = Math.floor(now.epochMilliseconds / 1000)
      const status = await post(url, reached.value, signal, text, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
        'user-agent': 'onewindow-webhook/1',
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signature(secret, id, timestamp, text),
      })
      return { ok: status >= 200 && status < 300, gone: status === 410, says: String(status) }
    } catch (error) {
      return { ok: false, gone: false, says: signal.aborted ? 'no answer within 10 s' : whatOf(error) }
    }
  }

function post(
  url: URL,
  addresses: readonly Address[],
  signal: AbortSignal,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const pinned: LookupFunction = (_, options, found) => {
    const [first] = addresses
    if (options.all === true || first === undefined) found(null, [...addresses])
    else found(null, first.address, first.family)
  }
  const host = hostOf(url)
  return new Promise((settle, failed) => {
    const request = (url.protocol === 'https:' ? requestTls : requestPlain)(
      url,
      {
        method: 'POST',
        headers,
        signal,
        agent: false,
        lookup: pinned,
        ...(url.protocol === 'https:' && { servername: serverName(host) }),
      },
      (answer) => {
        let read = 0
        answer.on('data', (part: Buffer) => {
          read += part.length
          if (read > mostAnswered) answer.destroy()
        })
        answer.on('error', () => undefined)
        answer.on('close', () => settle(answer.statusCode ?? 0))
      },
    )
    request.on('error', failed)
    request.end(body)
  })
}

/** TLS names a host, never an address (RFC 6066). */
const serverName = (host: string): string => (/^[\d.]+$|:/.test(host) ? '' : host)

const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, failed) => signal.addEventListener('abort', () => failed(signal.reason), { once: true })),
  ])

/** The code of what went wrong; never more, which could tell of the inside. */
const whatOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no connection'
