/** What is written: changes of streams, with their projections and messages, under one command. */
import type { Text } from '../text.ts'
import type { NewEvent } from './event.ts'
import type { Json } from './json.ts'

/** What a column can hold; instants, days and durations are written as ISO text, bigints as digits. */
export type Value = Json | bigint | Uint8Array | Temporal.Instant | Temporal.PlainDate | Temporal.Duration

/** A row of a projection: put in, or where `onConflict` names the key put in place of the one with that key. */
export interface Row {
  readonly table: string
  readonly values: Readonly<Record<string, Value>>
  readonly onConflict: readonly string[] | null
}

export interface Message {
  readonly kind: string
  readonly body: Json
  /** Not to be sent before. */
  readonly due: Temporal.Instant
}

export interface Change {
  readonly stream: string
  /** The version seen; 0 for a new stream. */
  readonly expected: number
  readonly events: readonly NewEvent[]
  readonly rows: readonly Row[]
  readonly outbox: readonly Message[]
}

export interface Command {
  readonly actor: string
  /** Idempotency key: the same again gives the first answer. */
  readonly key: string
  /** Of the request, so that the same key with another request is found. */
  readonly digest: string
}

export interface Asked {
  readonly command: Command
  /** What is answered now, and again to whoever repeats the command. */
  readonly answer: Json
}

export interface Committed {
  readonly answer: Json
  readonly repeated: boolean
}

export type Refusal =
  /** Someone else changed the stream first. */
  | { readonly kind: 'conflict'; readonly stream: string; readonly says: Text }
  /** The key was used for another request. */
  | { readonly kind: 'key-reused'; readonly says: Text }
  /** A projection's own constraint: what must be there once is there already. */
  | { readonly kind: 'taken'; readonly constraint: string; readonly says: Text }

export const conflict = (stream: string): Refusal => ({
  kind: 'conflict',
  stream,
  says: {
    zh: '在您之后已有人先行更改。请重新读取后再试。',
    en: 'Someone else made a change since you read this. Read it again, then try once more.',
  },
})

export const keyReused: Refusal = {
  kind: 'key-reused',
  says: {
    zh: '这个幂等键已用于另一请求。请为新请求换一个键。',
    en: 'This idempotency key was used for another request. Use a new key for a new request.',
  },
}

export const taken = (constraint: string): Refusal => ({
  kind: 'taken',
  constraint,
  says: { zh: '已经有一项相同的记录。', en: 'There is one like it already.' },
})
