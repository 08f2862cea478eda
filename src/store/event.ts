/** An event of a stream, and the hash that chains it to the one before. */
import { hash as digest } from 'node:crypto'
import type { Row as Raw } from './driver.ts'
import type { Json } from './json.ts'
import { asBig, asBytes, asInstant, asNumber, asText } from './values.ts'

export interface NewEvent {
  readonly type: string
  readonly body: Json
  readonly at: Temporal.Instant
  readonly actor: string
}

export interface StoredEvent extends NewEvent {
  readonly stream: string
  /** 1, 2, 3 … within the stream. */
  readonly version: number
  /** The body as it was hashed. */
  readonly text: string
  readonly hash: Buffer
  readonly previous: Buffer
  readonly after: Cursor
}

/** A place in the feed: all up to and with this event was read. */
export interface Cursor {
  readonly xid: bigint
  readonly position: bigint
}

/** Before the first event of a stream. */
export const nothingBefore: Buffer = Buffer.alloc(32)

export interface Envelope {
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly at: Temporal.Instant
  readonly actor: string
  /** Canonical JSON. */
  readonly text: string
}

/** The canonical JSON of an event, whose keys are written here in their order. */
export const envelopeText = ({ stream, version, type, at, actor, text }: Envelope): string =>
  `{"actor":${JSON.stringify(actor)},"at":"${at}","body":${text},"stream":${JSON.stringify(stream)},"type":${JSON.stringify(type)},"version":${version}}`

/** SHA-256 of the hash before and the text of the envelope. */
export const chainHash = (previous: Uint8Array, text: string): Buffer =>
  digest('sha256', Buffer.concat([previous, Buffer.from(text)]), 'buffer')

export const eventHash = (previous: Uint8Array, envelope: Envelope): Buffer =>
  chainHash(previous, envelopeText(envelope))

export const eventColumns = 'xid, position, stream, version, type, at, actor, body, hash, previous'

export function eventFrom(row: Raw): StoredEvent {
  const text = asText(row.body)
  return {
    stream: asText(row.stream),
    version: asNumber(row.version),
    type: asText(row.type),
    at: asInstant(row.at),
    actor: asText(row.actor),
    body: JSON.parse(text),
    text,
    hash: asBytes(row.hash),
    previous: asBytes(row.previous),
    after: { xid: asBig(row.xid), position: asBig(row.position) },
  }
}
