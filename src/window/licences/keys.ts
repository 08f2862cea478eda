/**
 * Keys that licences are signed with: ES256 (P-256). One signs on each day; those before it stay for checking, so that an
 * old licence stays verifiable; the next is published before it signs, so that a verifier who is offline has it already.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { fail, ok, type Result } from '../../text.ts'
import { before, day, type LegalDate, notAfter } from '../../time/dates.ts'

/** How long a key signs, and how long before that it is public. */
export const rotation = { signsForDays: 365, announcedDays: 30 } as const

export interface SigningKey {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string
  /** First and last day on which it signs. */
  readonly from: LegalDate
  readonly until: LegalDate
  /** A handle: neither `console.log` nor `JSON.stringify` shows what is in it. */
  readonly private: KeyObject
  readonly public: PublicKey
}

/** One key of the published set (RFC 7517). `signs_*` are ours: `exp` would tell others that old licences are void. */
export interface PublicKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  readonly kid: string
  readonly alg: 'ES256'
  readonly use: 'sig'
  readonly signs_from: string
  readonly signs_until: string
}

export interface KeySet {
  readonly keys: readonly PublicKey[]
}

/** In order of their days. */
export type KeyRing = readonly SigningKey[]

/** A key at rest: the private half encrypted with the installation's secret. */
export interface SealedKey {
  readonly kid: string
  readonly from: string
  readonly until: string
  readonly pem: string
}

export const newKey = (from: LegalDate, until: LegalDate): SigningKey =>
  keyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, from, until)

/** First and last day on which a key signs. */
export type Term = Pick<SigningKey, 'from' | 'until'>

/** The days of the keys that are missing: one that signs today, and its successor once the end is near. */
export function missingTerms(ring: readonly Term[], today: LegalDate): readonly Term[] {
  const last = ring.at(-1)
  if (last && notAfter(today.add({ days: rotation.announcedDays }), last.until)) return []
  const from = last && notAfter(today, last.until) ? last.until.add({ days: 1 }) : today
  const term = termFrom(from)
  return [term, ...missingTerms([...ring, term], today)]
}

export const termFrom = (from: LegalDate): Term => ({ from, until: from.add({ days: rotation.signsForDays - 1 }) })

/** The ring as it should be today. Unchanged if all is well. */
export const rotated = (ring: KeyRing, today: LegalDate): KeyRing => {
  const missing = missingTerms(ring, today)
  return missing.length === 0 ? ring : [...ring, ...missing.map(({ from, until }) => newKey(from, until))]
}

/** The newest of those that sign on the day: the day on which one takes over from another at once has two. */
export const signsOn = <K extends Term>(ring: readonly K[], today: LegalDate): K | undefined =>
  ring.findLast(({ from, until }) => notAfter(from, today) && notAfter(today, until))

export function signingKey(ring: KeyRing, today: LegalDate): Result<SigningKey> {
  const key = signsOn(ring, today)
  return key
    ? ok(key)
    : fail({
        zh: `${today} 没有可用的签名密钥，请先轮换密钥`,
        en: `no key signs on ${today}; rotate the keys first`,
      })
}

export const publicKeys = (ring: readonly Pick<SigningKey, 'public'>[]): KeySet => ({
  keys: ring.map((key) => key.public),
})

/** The key as text for the store: PKCS #8, encrypted (AES-256, PBES2). */
export const sealKey = (key: SigningKey, secret: string): SealedKey => ({
  kid: key.kid,
  from: key.from.toString(),
  until: key.until.toString(),
  pem: key.private.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: secret }).toString(),
})

export function openKey(sealed: SealedKey, secret: string): Result<SigningKey> {
  const wrong = fail({
    zh: `密钥 ${sealed.kid} 打不开：密码不对，或者存储的内容已损坏`,
    en: `key ${sealed.kid} cannot be opened: the secret is another, or what is stored is damaged`,
  })
  try {
    const read = createPrivateKey({ key: sealed.pem, format: 'pem', passphrase: secret })
    const key = keyOf(read, day(sealed.from), day(sealed.until))
    return key.kid === sealed.kid && !before(key.until, key.from) ? ok(key) : wrong
  } catch {
    return wrong
  }
}

function keyOf(held: KeyObject, from: LegalDate, until: LegalDate): SigningKey {
  const { x, y } = createPublicKey(held).export({ format: 'jwk' })
  if (typeof x !== 'string' || typeof y !== 'string') throw new TypeError('not a key on P-256')
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url')
  const days = { signs_from: from.toString(), signs_until: until.toString() }
  return {
    kid,
    from,
    until,
    private: held,
    public: { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig', ...days },
  }
}
