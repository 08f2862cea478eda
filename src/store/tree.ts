/** The Merkle tree over the journal, as it lies in the database, and its signed checkpoints. */
import { broken } from './broken.ts'
import type { Client, Driver } from './driver.ts'
import type { Cursor, StoredEvent } from './event.ts'
import { readFeed, start } from './feed.ts'
import {
  consistencyRanges,
  grown,
  hashesOf,
  inclusionRanges,
  type Look,
  leafHash,
  type Node,
  nodesOf,
  rootHash,
  subtrees,
} from './merkle.ts'
import { checkpointText, type Signer } from './note.ts'
import { asBig, asBytes, asNumber, asText, kept } from './values.ts'

export interface SignedCheckpoint {
  readonly size: number
  readonly root: Buffer
  /** Signed note: what is handed out. */
  readonly note: string
}

export interface Inclusion {
  readonly leaf: number
  readonly size: number
  readonly path: readonly Buffer[]
}

export interface Checkpoints {
  /** Takes in what the feed gives by now and signs; the last one again where nothing is new. */
  make(at: Temporal.Instant): Promise<SignedCheckpoint>
  last(): Promise<SignedCheckpoint | null>
  /** In the order of their size: those that cover more than so many events, up to so many. */
  list(after: number, most: number): Promise<readonly SignedCheckpoint[]>
  /** The newest first. */
  newest(most: number): Promise<readonly SignedCheckpoint[]>
  /** The last one that an event is not in yet, and the first that it is in: it was written between the two. */
  around(leaf: number): Promise<{ readonly before: SignedCheckpoint | null; readonly first: SignedCheckpoint | null }>
  /** Null where the event is not in a tree of that size. */
  inclusion(stream: string, version: number, size: number): Promise<Inclusion | null>
  consistency(older: number, newer: number): Promise<readonly Buffer[]>
}

const atOnce = 2_000

/** Two that make a checkpoint at once take turns. */
const turn = 'select pg_advisory_xact_lock(5200131)'

export function checkpointsOn(driver: Driver, shift: bigint, signer: Signer | null): Checkpoints {
  const picked = async (which: string, values: readonly unknown[]) =>
    (await driver.query(`select size, root, note from checkpoints ${which}`, values)).rows.map(checkpointFrom)
  return {
    make(at) {
      if (!signer)
        throw broken(
          'no-signer',
          '没有日志签名密钥，不能签署检查点。',
          'There is no key for the journal, so no checkpoint can be signed.',
        )
      return driver.transact(async (client) => {
        await client.query(turn)
        await takeIn(client, shift)
        const { size } = await edgeOf(client)
        const before = await lastOf(client)
        if (before?.size === size) return before
        const root = rootHash(size, await looked(client, subtrees(0, size)))
        const note = signer.sign(checkpointText({ origin: signer.name, size, root, at: kept(at) }))
        await client.query('insert into checkpoints (size, root, note, at) values ($1, $2, $3, $4)', [
          size,
          root,
          note,
          kept(at).toString(),
        ])
        return { size, root, note }
      })
    },
    last: () => lastOf(driver),
    list: (after, most) => picked('where size > $1 order by size limit $2', [after, most]),
    newest: (most) => picked('order by size desc limit $1', [most]),
    async around(leaf) {
      const [before] = await picked('where size <= $1 order by size desc limit 1', [leaf])
      const [first] = await picked('where size > $1 order by size limit 1', [leaf])
      return { before: before ?? null, first: first ?? null }
    },
    async inclusion(stream, version, size) {
      const { rows } = await driver.query('select leaf from leaves where stream = $1 and version = $2', [
        stream,
        version,
      ])
      const leaf = rows[0] ? asNumber(rows[0].leaf) : size
      if (leaf >= size) return null
      const ranges = inclusionRanges(leaf, size)
      return { leaf, size, path: hashesOf(ranges, await looked(driver, nodesOf(ranges))) }
    },
    async consistency(older, newer) {
      const ranges = consistencyRanges(older, newer)
      return hashesOf(ranges, await looked(driver, nodesOf(ranges)))
    },
  }
}

async function takeIn(client: Client, shift: bigint): Promise<void> {
  for (;;) {
    const { size, after } = await edgeOf(client)
    const events = await readFeed(client, shift, after, atOnce)
    if (events.length === 0) return
    const made = grown(
      size,
      events.map(({ hash }) => leafHash(hash)),
      await looked(client, subtrees(0, size)),
    )
    await client.query(
      `insert into leaves (leaf, xid, position, stream, version)
       select * from json_to_recordset($1::json) as l(leaf bigint, xid bigint, position bigint, stream text, version int)`,
      [JSON.stringify(events.map((event, offset) => leafOf(event, size + offset)))],
    )
    await client.query(
      `insert into nodes (level, index, hash)
       select level, index, decode(hash, 'hex') from json_to_recordset($1::json) as n(level int, index bigint, hash text)`,
      [JSON.stringify(made.map(({ level, index, hash }) => ({ level, index, hash: hash.toString('hex') })))],
    )
  }
}

const leafOf = ({ stream, version, after }: StoredEvent, leaf: number) => ({
  leaf,
  xid: String(after.xid),
  position: String(after.position),
  stream,
  version,
})

/** The tree's right edge: how many leaves, and up to where in the feed. */
async function edgeOf(client: Client): Promise<{ size: number; after: Cursor }> {
  const { rows } = await client.query('select leaf, xid, position from leaves order by leaf desc limit 1')
  const last = rows[0]
  return last
    ? { size: asNumber(last.leaf) + 1, after: { xid: asBig(last.xid), position: asBig(last.position) } }
    : { size: 0, after: start }
}

async function lastOf(client: Client): Promise<SignedCheckpoint | null> {
  const { rows } = await client.query('select size, root, note from checkpoints order by size desc limit 1')
  return rows[0] ? checkpointFrom(rows[0]) : null
}

const checkpointFrom = (row: Readonly<Record<string, unknown>>): SignedCheckpoint => ({
  size: asNumber(row.size),
  root: asBytes(row.root),
  note: asText(row.note),
})

const nameOf = ({ level, index }: Node): string => `${level}/${index}`

async function looked(client: Client, nodes: readonly Node[]): Promise<Look> {
  const { rows } = await client.query(
    `select n.level, n.index, n.hash from json_to_recordset($1::json) as a(level int, index bigint)
     join nodes n on n.level = a.level and n.index = a.index`,
    [JSON.stringify(nodes)],
  )
  const found = new Map(
    rows.map((row) => [nameOf({ level: asNumber(row.level), index: asNumber(row.index) }), asBytes(row.hash)]),
  )
  return (node) => {
    const hash = found.get(nameOf(node))
    if (!hash)
      throw broken('misused', `日志树中没有节点 ${nameOf(node)}。`, `The journal's tree has no node ${nameOf(node)}.`)
    return hash
  }
}
