/** Messages to be sent: written with the change that causes them, taken by whoever sends, gone when sent. */
import type { Client } from './driver.ts'
import type { Json } from './json.ts'
import { asBig, asNumber, asText } from './values.ts'

export interface Letter {
  readonly id: bigint
  readonly kind: string
  readonly body: Json
  /** This one counted. */
  readonly attempts: number
}

export interface Outbox {
  /** Those due, for this taker alone until `until`; not sent by then, they are due again. */
  take(now: Temporal.Instant, until: Temporal.Instant, most: number): Promise<readonly Letter[]>
  sent(ids: readonly bigint[]): Promise<void>
  /** Could not be sent; to be tried again then. */
  later(id: bigint, due: Temporal.Instant, trouble: string): Promise<void>
}

export const outboxOn = (client: Client): Outbox => ({
  async take(now, until, most) {
    const { rows } = await client.query(
      `update outbox set due = $2, attempts = attempts + 1
       where id in (select id from outbox where due <= $1 order by due, id limit $3 for update skip locked)
       returning id, kind, body, attempts`,
      [now.toString(), until.toString(), most],
    )
    return rows
      .map((row) => ({
        id: asBig(row.id),
        kind: asText(row.kind),
        body: JSON.parse(asText(row.body)) as Json,
        attempts: asNumber(row.attempts),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  },
  async sent(ids) {
    await client.query('delete from outbox where id = any($1::bigint[])', [ids.map(String)])
  },
  async later(id, due, trouble) {
    await client.query('update outbox set due = $2, trouble = $3 where id = $1', [String(id), due.toString(), trouble])
  },
})
