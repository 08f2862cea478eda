/** A compact JWS (RFC 7515), signed and checked; what the licence and the status list have in common. */
import { type KeyObject, sign } from 'node:crypto'
import { CompactSign, compactVerify, importJWK } from 'jose'
import { day, type LegalDate, legalDateAt, notAfter } from '../../time/dates.ts'
import type { KeySet, PublicKey, SigningKey } from './keys.ts'

export type Json = { readonly [name: string]: unknown }

/** Signs bytes as ES256 does: the two numbers side by side, not in DER. */
export const rawSignature = (text: string, key: KeyObject): string =>
  sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')

export const signed = (payload: Json, typ: string, key: SigningKey): Promise<string> =>
  new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', typ, kid: key.kid })
    .sign(key.private)

export type Checked =
  | { readonly ok: true; readonly payload: Json }
  | { readonly ok: false; readonly why: 'not-readable' | 'unknown-key' | 'forged' }

const wrong = (why: 'not-readable' | 'unknown-key' | 'forged'): Checked => ({ ok: false, why })

/** Who signed it, and whether they could on that day. Takes anything, and never throws. */
export async function checked(jws: string, typ: string, { keys }: KeySet): Promise<Checked> {
  const parts = jws.split('.')
  const header = parts.length === 3 ? jsonOf(parts[0] ?? '') : null
  if (header === null || header.typ !== typ) return wrong('not-readable')
  const key = keys.find(({ kid }) => kid === header.kid)
  if (!key) return wrong('unknown-key')
  if (!(await isSigned(jws, key))) return wrong('forged')
  const payload = jsonOf(parts[1] ?? '')
  if (payload === null) return wrong('not-readable')
  const issued = legalDateOf(payload.iat)
  if (issued === null) return wrong('not-readable')
  return signs(key, issued) ? { ok: true, payload } : wrong('forged')
}

async function isSigned(jws: string, key: PublicKey): Promise<boolean> {
  try {
    // The key decides the algorithm, never the token: `none` and HMAC with the public key end here (RFC 8725, 3.1).
    await compactVerify(jws, await importJWK({ ...key }, 'ES256'), { algorithms: ['ES256'] })
    return true
  } catch {
    return false
  }
}

/** A key that has retired, or has not begun, signs nothing of that day. */
const signs = (key: PublicKey, on: LegalDate): boolean =>
  notAfter(day(key.signs_from), on) && notAfter(on, day(key.signs_until))

/** The object in a base64url part, or null. */
export function jsonOf(part: string): Json | null {
  const value = anyJson(part)
  return isObject(value) ? value : null
}

/** Any JSON value in a base64url part; undefined if there is none. */
export function anyJson(part: string): unknown {
  if (!/^[\w-]+$/.test(part)) return undefined
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Seconds since 1970 (RFC 7519 NumericDate) as an instant, if it lies within the years that a legal date has. */
export function instantOf(seconds: unknown): Temporal.Instant | null {
  if (typeof seconds !== 'number' || !Number.isInteger(seconds)) return null
  // 1900 to 2199
  if (seconds < -2_208_988_800 || seconds > 7_258_118_400) return null
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
}

export function legalDateOf(seconds: unknown): LegalDate | null {
  const instant = instantOf(seconds)
  return instant && legalDateAt(instant)
}
