/**
 * Whether a licence that someone shows can be relied on. Anyone may ask, with anything; what is not ours gets an answer in
 * words and never an error, and nothing that a forged token says is repeated.
 */
import type { Text } from '../../text.ts'
import { before, type LegalDate, legalDateAt, legalZone } from '../../time/dates.ts'
import type { LicenceKind } from '../procedure.ts'
import { isFreeClaimName } from './claim-names.ts'
import { type ClaimValue, credentialType, digestOf, holderName } from './credential.ts'
import type { KeySet } from './keys.ts'
import { anyJson, checked, instantOf, isObject, type Json, jsonOf, legalDateOf } from './signature.ts'
import { readStatus, type Status } from './status-list.ts'

export type Standing =
  | 'valid'
  /** Genuine and within its dates; whether it was suspended or revoked is not known. */
  | 'status-unknown'
  | 'suspended'
  | 'revoked'
  | 'expired'
  | 'not-yet-valid'
  | 'forged'
  | 'unknown-key'
  | 'not-readable'

export interface Verdict {
  readonly standing: Standing
  readonly says: Text
  /** Where the status comes from, or why it is not known; null where the token is no licence of ours. */
  readonly status: { readonly looked: Temporal.Instant | null; readonly says: Text } | null
  /** What is known of the licence; null where the token is no licence of ours. */
  readonly licence: Shown | null
}

export interface Shown {
  readonly number: string
  readonly vct: string
  readonly kind: Text
  readonly issuer: string
  readonly authority: Text
  readonly issued: LegalDate
  readonly from: LegalDate
  /** The last day on which it holds. */
  readonly until: LegalDate | null
  readonly disclosed: readonly { readonly id: string; readonly name: Text; readonly value: ClaimValue }[]
  readonly withheld: {
    readonly count: number
    /** What they are called, where the kind is known here and leaves no doubt. */
    readonly names: readonly Text[] | null
  }
}

export interface Against {
  readonly keys: KeySet
  /** The list that the licence names, as fetched; null offline. */
  readonly statusList: string | null
  readonly now: Temporal.Instant
  /** The kinds that are known here, by `vct`, for the names of claims. */
  readonly kindOf?: (vct: string) => LicenceKind | undefined
}

/** A licence has a few kilobytes; nothing longer is looked at. */
export const longestToken = 65_536

const words: Readonly<Record<Standing, Text>> = {
  valid: {
    zh: '有效：签名属实，在有效期内，未被暂停或者撤销',
    en: 'Valid: genuine, within its dates, neither suspended nor revoked',
  },
  'status-unknown': {
    zh: '签名属实，在有效期内；是否已被暂停或者撤销，尚未查明',
    en: 'Genuine and within its dates; whether it was suspended or revoked is not known',
  },
  suspended: {
    zh: '已暂停：证照属实，但目前不得凭它行事',
    en: 'Suspended: genuine, but for now nothing may be done under it',
  },
  revoked: {
    zh: '已撤销或者注销：证照曾经属实，现已失去效力',
    en: 'Revoked or cancelled: it was genuine, and no longer has effect',
  },
  expired: { zh: '已届满：证照属实，有效期已过', en: 'Expired: genuine, but its last day has passed' },
  'not-yet-valid': {
    zh: '尚未生效：证照属实，有效期还没有开始',
    en: 'Not yet valid: genuine, but its first day has not come',
  },
  forged: { zh: '不属实：签名或者内容与颁发时不符', en: 'Not genuine: signature or content is not as it was issued' },
  'unknown-key': {
    zh: '不能确认：不是用本平台公布的密钥签名',
    en: 'Cannot be confirmed: not signed with a key published here',
  },
  'not-readable': {
    zh: '无法读取：这不是本平台颁发的证照',
    en: 'Cannot be read: this is not a licence as issued here',
  },
}

const refused = (standing: 'forged' | 'unknown-key' | 'not-readable'): Verdict => ({
  standing,
  says: words[standing],
  status: null,
  licence: null,
})

export async function verify(token: string, { keys, statusList, now, kindOf }: Against): Promise<Verdict> {
  if (typeof token !== 'string' || token.length > longestToken) return refused('not-readable')
  const [jws, ...rest] = token.trim().split('~')
  // Ends with `~`: no key-binding token follows, since these licences are bound to no key of the holder.
  if (jws === undefined || rest.pop() !== '') return refused('not-readable')
  const signature = await checked(jws, credentialType, keys)
  if (!signature.ok) return refused(signature.why)
  const open = openPart(signature.payload)
  if (!open) return refused('not-readable')
  const disclosed = disclosures(rest, open.digests)
  if (!disclosed) return refused('forged')

  const kind = kindOf?.(open.shown.vct)
  const licence: Shown = { ...open.shown, ...named(disclosed, open.digests.length, kind) }
  const read = statusList === null ? null : await readStatus(statusList, open.status, keys, now)
  const { standing, means } = standingOf(licence, read?.ok ? read.value.status : null, legalDateAt(now))
  return {
    standing,
    says: means,
    licence,
    status: { looked: read?.ok ? read.value.asOf : null, says: said(read) },
  }
}

/** What a genuine licence is worth on a day, in one word and in a sentence. */
export function standingOf(
  term: Pick<Shown, 'from' | 'until'>,
  status: Status | null,
  today: LegalDate,
): { readonly standing: Standing; readonly means: Text } {
  const standing = weighed(term, status, today)
  return { standing, means: words[standing] }
}

/** What weighs most comes first: what was revoked stays revoked after its last day. */
function weighed({ from, until }: Pick<Shown, 'from' | 'until'>, status: Status | null, today: LegalDate): Standing {
  if (status === 'revoked') return 'revoked'
  if (until && before(until, today)) return 'expired'
  if (status === 'suspended') return 'suspended'
  if (before(today, from)) return 'not-yet-valid'
  return status ?? 'status-unknown'
}

function said(read: Awaited<ReturnType<typeof readStatus>> | null): Text {
  if (read === null)
    return {
      zh: '离线核验，未查询状态列表：如已被暂停或者撤销，这里看不出来',
      en: 'Checked offline, the status was not looked up: a suspension or revocation would not show here',
    }
  if (!read.ok)
    return { zh: `未能查明状态：${read.error.zh}`, en: `The status could not be found out: ${read.error.en}` }
  return asOf(read.value.asOf)
}

export function asOf(instant: Temporal.Instant): Text {
  const at = instant
    .toZonedDateTimeISO(legalZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
  return { zh: `状态截至 ${at}（北京时间）`, en: `Status as of ${at} (Beijing time)` }
}

/** The address of the list that a token names, before anything of it is believed; null where it names none. */
export function listNamedIn(token: string): string | null {
  const status = jsonOf(token.slice(0, longestToken).trim().split('.')[1] ?? '')?.status
  const list = isObject(status) ? status.status_list : null
  return isObject(list) && typeof list.uri === 'string' ? list.uri : null
}

interface Open {
  readonly shown: Omit<Shown, 'disclosed' | 'withheld'>
  readonly digests: readonly string[]
  readonly status: { readonly uri: string; readonly index: number }
}

/** The part that is always open; null if it is not as these licences are. */
function openPart(payload: Json): Open | null {
  const { iss, vct, number, kind, authority, iat, nbf, exp, _sd, _sd_alg, status } = payload
  const list = isObject(status) ? status.status_list : null
  if (!isObject(list) || typeof list.uri !== 'string' || typeof list.idx !== 'number') return null
  if (typeof iss !== 'string' || typeof vct !== 'string' || typeof number !== 'string') return null
  if (!isText(kind) || !isText(authority)) return null
  if (!isStrings(_sd) || _sd_alg !== 'sha-256') return null
  const [issued, from, end] = [legalDateOf(iat), legalDateOf(nbf), exp === undefined ? undefined : instantOf(exp)]
  if (!issued || !from || end === null) return null
  const until = end ? legalDateAt(end.subtract({ seconds: 1 })) : null
  return {
    shown: { number, vct, kind, issuer: iss, authority, issued, from, until },
    digests: _sd,
    status: { uri: list.uri, index: list.idx },
  }
}

type Disclosed = readonly { readonly id: string; readonly value: ClaimValue }[]

/** Each one must be a hash that the issuer signed, once, under a name that can be a claim's (RFC 9901, 7.1); else null. */
function disclosures(parts: readonly string[], digests: readonly string[]): Disclosed | null {
  const signed = new Set(digests)
  const found = new Map<string, ClaimValue>()
  for (const part of parts) {
    if (!signed.has(digestOf(part))) return null
    const value = anyJson(part)
    if (!Array.isArray(value) || value.length !== 3) return null
    const [salt, id, claim] = value as readonly unknown[]
    if (typeof salt !== 'string' || typeof id !== 'string' || !isClaim(claim)) return null
    if (found.has(id) || !(id === 'holder' || isFreeClaimName(id))) return null
    found.set(id, claim)
  }
  return [...found].map(([id, value]) => ({ id, value }))
}

function named(
  disclosed: Disclosed,
  signed: number,
  kind: LicenceKind | undefined,
): Pick<Shown, 'disclosed' | 'withheld'> {
  const names = new Map([['holder', holderName], ...(kind?.claims ?? []).map(({ id, name }) => [id, name] as const)])
  const shown = new Set(disclosed.map(({ id }) => id))
  const others = [...names].filter(([id]) => !shown.has(id)).map(([, name]) => name)
  const count = signed - disclosed.length
  return {
    disclosed: disclosed.map(({ id, value }) => ({ id, value, name: names.get(id) ?? { zh: id, en: id } })),
    withheld: { count, names: others.length === count ? others : null },
  }
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const isClaim = (value: unknown): value is ClaimValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isStrings(value)

const isText = (value: unknown): value is Text =>
  isObject(value) && typeof value.zh === 'string' && typeof value.en === 'string'
