/**
 * A licence as an SD-JWT VC (RFC 9901, draft-ietf-oauth-sd-jwt-vc): signed as a whole, shown in part. Kind, number,
 * authority and dates are always open; the holder and what stands on the licence are each disclosed on their own.
 */
import { createHash, randomBytes } from 'node:crypto'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import { fail, ok, type Result, type Text } from '../../text.ts'
import { before, type LegalDate, legalZone, notAfter } from '../../time/dates.ts'
import type { LicenceId } from '../ids.ts'
import type { LicenceKind } from '../procedure.ts'
import { isFreeClaimName } from './claim-names.ts'
import type { SigningKey } from './keys.ts'
import { rawSignature } from './signature.ts'

export type ClaimValue = string | number | boolean | readonly string[]

/** What has been granted, ready to be signed. */
export interface Grant {
  readonly number: LicenceId
  readonly kind: LicenceKind
  /** The installation's address, e.g. `https://window.example.cn`: issuer of the credential. */
  readonly issuer: string
  /** Who granted it. */
  readonly authority: Text
  readonly holder: string
  /** By id of the kind's claims; one that has no value is not on the licence. */
  readonly claims: Readonly<Record<string, ClaimValue>>
  readonly issued: LegalDate
  /** First and last day on which it holds. */
  readonly from: LegalDate
  readonly until: LegalDate | null
  readonly status: { readonly uri: string; readonly index: number }
}

export const credentialType = 'dc+sd-jwt'

export const holderName: Text = { zh: '持有人', en: 'Holder' }

export const vctOf = (issuer: string, kind: string): string => `${issuer}/api/licence-kinds/${kind}`

/** The first second of a legal day; a licence ends with the first second after its last day (RFC 7519, `exp`). */
const startOf = (date: LegalDate): number => Math.floor(date.toZonedDateTime(legalZone).epochMilliseconds / 1000)

/** The whole credential, every claim disclosed: the holder's own. */
export async function issue(grant: Grant, key: SigningKey): Promise<Result<string>> {
  const wrong = wrongWith(grant) ?? wrongDay(grant, key)
  if (wrong !== null) return fail(wrong)
  const { number, kind, issuer, authority, issued, from, until, status } = grant
  const open = {
    iss: issuer,
    vct: vctOf(issuer, kind.id),
    iat: startOf(issued),
    nbf: startOf(from),
    ...(until ? { exp: startOf(until.add({ days: 1 })) } : {}),
    status: { status_list: { uri: status.uri, idx: status.index } },
    number,
    kind: kind.name,
    authority,
  }
  const closed = { holder: grant.holder, ...grant.claims }
  const instance = new SDJwtVcInstance({
    ...hashing,
    signAlg: 'ES256',
    signer: (text) => rawSignature(text, key.private),
  })
  const payload = { ...open, ...closed }
  // The library's types want the names when this is compiled; they are declared in the zone.
  const frame = { _sd: Object.keys(closed) as 'holder'[] }
  return ok(await instance.issue(payload, frame, { header: { kid: key.kid } }))
}

function wrongWith({ kind, claims, from, until }: Grant): Text | null {
  const declared = new Set(kind.claims.map(({ id }) => id))
  const names = Object.keys(claims)
  const bad = [...declared, ...names].find((name) => !isFreeClaimName(name))
  if (bad !== undefined)
    return { zh: `证照栏目不能叫 ${bad}：该名称已有他用`, en: `a claim cannot be called ${bad}: the name is taken` }
  const foreign = names.find((name) => !declared.has(name))
  if (foreign !== undefined)
    return { zh: `${kind.name.zh}没有 ${foreign} 这一栏`, en: `${kind.name.en} has no claim ${foreign}` }
  if (until && before(until, from))
    return {
      zh: `证照在生效（${from}）之前就已届满（${until}）`,
      en: `it would end (${until}) before it begins (${from})`,
    }
  return null
}

/** A licence of a day on which its key does not sign would be taken for a forgery. */
function wrongDay({ issued }: Grant, { kid, from, until }: SigningKey): Text | null {
  if (notAfter(from, issued) && notAfter(issued, until)) return null
  return {
    zh: `密钥 ${kid} 只在 ${from} 至 ${until} 签名，不能签发 ${issued} 的证照`,
    en: `key ${kid} signs from ${from} to ${until}, not a licence of ${issued}`,
  }
}

/** Ids of what the holder can show or keep. */
export const disclosable = (credential: string): Promise<string[]> => reader().presentableKeys(credential)

/** The same licence with these claims and no other: of the rest only salted hashes are left in it. */
export async function present(credential: string, names: readonly string[]): Promise<Result<string>> {
  const there = await disclosable(credential)
  const unknown = names.find((name) => !there.includes(name))
  if (unknown !== undefined)
    return fail({
      zh: `这份证照没有 ${unknown} 这一栏；可出示的有 ${there.join('、')}`,
      en: `this licence has no claim ${unknown}; it can show ${there.join(', ')}`,
    })
  const frame = Object.fromEntries(names.map((name) => [name, true]))
  return ok(await reader().present<Record<string, unknown>>(credential, frame))
}

export const digestOf = (disclosure: string): string => createHash('sha256').update(disclosure).digest('base64url')

const hashing = {
  hasher: (data: string | ArrayBuffer) =>
    createHash('sha256')
      .update(typeof data === 'string' ? data : new Uint8Array(data))
      .digest(),
  hashAlg: 'sha-256',
  // 128 bits (RFC 9901, 9.3), whatever length is asked for.
  saltGenerator: () => randomBytes(16).toString('base64url'),
} as const

const reader = () => new SDJwtVcInstance(hashing)
