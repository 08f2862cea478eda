/**
 * Which licences are suspended or revoked, as a Token Status List (draft-ietf-oauth-status-list): two bits each, at a place
 * drawn at random, signed. Whoever fetches the list does not say which licence they ask about.
 */
import { randomInt } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { fail, ok, type Result, type Text } from '../../text.ts'
import type { KeySet, SigningKey } from './keys.ts'
import { checked, instantOf, isObject, signed } from './signature.ts'

/** As registered by the draft: 0, 1, 2. `revoked` is final; `suspended` can go back to `valid`. */
const statuses = ['valid', 'revoked', 'suspended'] as const
export type Status = (typeof statuses)[number]

export const statusListType = 'statuslist+jwt'

/** Places in a list, and for how long a copy of it may be kept: within this time a revocation is told. */
export const statusList = { places: 65_536, ttlSeconds: 300, lastsSeconds: 3600 } as const

/**
 * A free place, drawn at random, so that the number tells nothing about when or how many; null once half are taken: then
 * it is time for the next list, since whoever sees a list of one licence knows whose it is.
 */
export function drawPlace(isTaken: (place: number) => boolean, count: number): number | null {
  if (count >= statusList.places / 2) return null
  for (;;) {
    const place = randomInt(statusList.places)
    if (!isTaken(place)) return place
  }
}

/** Everything that is not named is valid, or not given to anyone: the list does not tell which. */
export function packed(entries: Iterable<readonly [place: number, status: Status]>): Uint8Array {
  const bytes = new Uint8Array(statusList.places / 4)
  for (const [place, status] of entries) {
    const at = Math.floor(place / 4)
    const byte = bytes[at]
    if (byte === undefined || !Number.isInteger(place)) throw new RangeError(`place ${place} is not in the list`)
    const shift = (place & 3) * 2
    bytes[at] = (byte & ~(3 << shift)) | (statuses.indexOf(status) << shift)
  }
  return bytes
}

export function statusAt(bytes: Uint8Array, place: number): Status | null {
  const byte = Number.isInteger(place) ? bytes[Math.floor(place / 4)] : undefined
  return byte === undefined ? null : (statuses[(byte >> ((place & 3) * 2)) & 3] ?? null)
}

/** The list as it is now, for `GET` of its address (`application/statuslist+jwt`). */
export function signStatusList(
  uri: string,
  bytes: Uint8Array,
  key: SigningKey,
  now: Temporal.Instant,
): Promise<string> {
  const iat = Math.floor(now.epochMilliseconds / 1000)
  return signed(
    {
      sub: uri,
      iat,
      exp: iat + statusList.lastsSeconds,
      ttl: statusList.ttlSeconds,
      status_list: { bits: 2, lst: deflateSync(bytes, { level: 9 }).toString('base64url') },
    },
    statusListType,
    key,
  )
}

export interface StatusReading {
  readonly status: Status
  /** The list is of this moment. */
  readonly asOf: Temporal.Instant
}

const unusable = (zh: string, en: string): { readonly ok: false; readonly error: Text } => fail({ zh, en })

/** What the list says of one place; an error if it cannot be relied on. Takes anything, and never throws. */
export async function readStatus(
  token: string,
  { uri, index }: { readonly uri: string; readonly index: number },
  keys: KeySet,
  now: Temporal.Instant,
): Promise<Result<StatusReading>> {
  if (token.length > 1_000_000) return unusable('状态列表过大', 'the status list is too large')
  const list = await checked(token, statusListType, keys)
  if (!list.ok) return unusable('状态列表的签名不可信', 'the signature of the status list cannot be trusted')
  const { sub, iat, exp, ttl, status_list: held } = list.payload
  if (sub !== uri) return unusable('这不是该证照所在的状态列表', 'this is not the list that the licence names')
  const [asOf, ends] = [instantOf(iat), instantOf(exp)]
  if (!asOf || !ends || !isObject(held) || held.bits !== 2 || typeof held.lst !== 'string' || !isTtl(ttl))
    return unusable('状态列表无法读取', 'the status list cannot be read')
  const staleAt = Math.min(ends.epochMilliseconds, asOf.epochMilliseconds + ttl * 1000)
  if (now.epochMilliseconds >= staleAt)
    return unusable('状态列表已过时，请重新获取', 'the status list is out of date; fetch it again')
  const bytes = inflated(held.lst)
  const status = bytes && statusAt(bytes, index)
  return status ? ok({ status, asOf }) : unusable('状态列表没有这份证照', 'the status list does not hold this licence')
}

const isTtl = (ttl: unknown): ttl is number => typeof ttl === 'number' && ttl > 0

function inflated(text: string): Uint8Array | null {
  try {
    return inflateSync(Buffer.from(text, 'base64url'), { maxOutputLength: statusList.places / 4 })
  } catch {
    return null
  }
}
