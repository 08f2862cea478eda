/** Reading the journal: one stream, or all in the order of the feed. */
import type { Client } from './driver.ts'
import { type Cursor, eventColumns, eventFrom, type StoredEvent } from './event.ts'

export const start: Cursor = { xid: 0n, position: 0n }

export async function readStream(client: Client, stream: string, after: number): Promise<readonly StoredEvent[]> {
  const { rows } = await client.query(
    `select ${eventColumns} from events where stream = $1 and version > $2 order by version`,
    [stream, after],
  )
  return rows.map(eventFrom)
}

/**
 * A transaction takes its number (xid) with its first write and is seen when it ends. Only what stands below the oldest
 * one still under way is given out: nothing can come later before it, so that a reader who goes on from a cursor has
 * missed nothing, however slow a transaction was.
 */
export async function readFeed(
  client: Client,
  shift: bigint,
  after: Cursor,
  most: number,
): Promise<readonly StoredEvent[]> {
  const { rows } = await client.query(
    `select ${eventColumns} from events
     where (xid, position) > ($1, $2) and xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $3
     order by xid, position limit $4`,
    [String(after.xid), String(after.position), String(shift), most],
  )
  return rows.map(eventFrom)
}
