/** Checking the journal: nothing that the database says of itself is believed but what a signature covers. */
import type { Text } from '../text.ts'
import type { Client } from './driver.ts'
import { eventHash, nothingBefore, type StoredEvent } from './event.ts'
import { readFeed, readStream, start } from './feed.ts'
import { emptyRoot, grown, leafHash, nodeHash, verifyInclusion } from './merkle.ts'
import { openCheckpoint } from './note.ts'
import type { Checkpoints } from './tree.ts'

export interface Fault {
  readonly stream: string | null
  readonly version: number | null
  readonly says: Text
}

export interface Verified {
  readonly events: number
  /** How many of them a signed checkpoint covers. */
  readonly covered: number
  /** None: all is as it was written. */
  readonly faults: readonly Fault[]
}

const fault = (event: Pick<StoredEvent, 'stream' | 'version'> | null, zh: string, en: string): Fault => ({
  stream: event?.stream ?? null,
  version: event?.version ?? null,
  says: { zh, en },
})

/** An event by itself and by the one before it in its stream. */
function chainFaults(event: StoredEvent, before: { version: number; hash: Buffer } | undefined): readonly Fault[] {
  const { version, hash } = before ?? { version: 0, hash: nothingBefore }
  if (event.version !== version + 1)
    return [fault(event, `第 ${version + 1} 号事件缺失`, `event ${version + 1} is missing`)]
  if (!event.previous.equals(hash))
    return [fault(event, '与前一事件的哈希不相接', 'does not link to the event before it')]
  if (!eventHash(event.previous, event).equals(event.hash))
    return [
      fault(event, '内容与其哈希不符：写入后被改动', 'does not match its hash: it was changed after it was written'),
    ]
  return []
}

export async function verifyStream(
  client: Client,
  checkpoints: Checkpoints,
  verifiers: readonly string[],
  stream: string,
): Promise<Verified> {
  const events = await readStream(client, stream, 0)
  const faults = events.flatMap((event, index) => chainFaults(event, events[index - 1]))
  const last = await checkpoints.last()
  const signed = last && openCheckpoint(last.note, verifiers)
  if (last && !signed) faults.push(unsigned)
  let covered = 0
  if (signed)
    for (const event of events) {
      const proof = await checkpoints.inclusion(stream, event.version, signed.size)
      if (!proof) continue
      covered++
      // The hash is computed again from the content: a chain written anew as a whole still misses the signed tree.
      const leaf = leafHash(eventHash(event.previous, event))
      if (!verifyInclusion(leaf, proof.leaf, signed.size, proof.path, signed.root))
        faults.push(
          fault(
            event,
            '不在已签署的检查点之中：签署后被改动',
            'is not in the signed checkpoint: it was changed after that was signed',
          ),
        )
    }
  if (signed) faults.push(...(await missing(client, stream, events.length, signed.size)))
  return { events: events.length, covered, faults }
}

const unsigned = fault(null, '检查点的签名无效', 'the signature of the checkpoint is not valid')

async function missing(client: Client, stream: string, length: number, size: number): Promise<readonly Fault[]> {
  const { rows } = await client.query(
    'select version from leaves where stream = $1 and version > $2 and leaf < $3 order by version',
    [stream, length, size],
  )
  return rows.map((row) =>
    fault({ stream, version: Number(row.version) }, '已签署的事件被删除', 'was signed, and is gone'),
  )
}

const atOnce = 2_000

/**
 * The whole journal, from its first event: every chain, and the root at the size of every checkpoint, those in the
 * database and those that others have kept (`held`).
 */
export async function verifyJournal(
  client: Client,
  shift: bigint,
  checkpoints: Checkpoints,
  verifiers: readonly string[],
  held: readonly string[],
): Promise<Verified> {
  const faults: Fault[] = []
  const signed = new Map<number, Buffer[]>()
  const take = (note: string): void => {
    const opened = openCheckpoint(note, verifiers)
    if (!opened) {
      if (!faults.includes(unsigned)) faults.push(unsigned)
      return
    }
    const { size, root } = opened
    const same = signed.get(size) ?? []
    if (!same.some((each) => each.equals(root))) signed.set(size, [...same, root])
  }
  for (let after = -1, page = await checkpoints.list(after, atOnce); page.length > 0; ) {
    for (const { note } of page) take(note)
    after = page.at(-1)?.size ?? after
    page = await checkpoints.list(after, atOnce)
  }
  for (const note of held) take(note)
  const heads = new Map<string, { version: number; hash: Buffer }>()
  const tree = growing()
  const compare = (): void => {
    const size = tree.size()
    for (const root of signed.get(size) ?? [])
      if (!tree.root().equals(root))
        faults.push(
          fault(null, `前 ${size} 件事件与所签检查点不符`, `the first ${size} events are not those that were signed`),
        )
  }
  compare()
  for (let after = start, events = await readFeed(client, shift, after, atOnce); events.length > 0; ) {
    for (const event of events) {
      faults.push(...chainFaults(event, heads.get(event.stream)))
      heads.set(event.stream, event)
      tree.add(leafHash(eventHash(event.previous, event)))
      compare()
    }
    after = events.at(-1)?.after ?? after
    events = await readFeed(client, shift, after, atOnce)
  }
  let covered = 0
  for (const size of signed.keys()) covered = Math.max(covered, size)
  if (covered > tree.size())
    faults.push(
      fault(
        null,
        `签署过 ${covered} 件事件，现仅有 ${tree.size()} 件`,
        `${covered} events were signed and only ${tree.size()} are there`,
      ),
    )
  return { events: tree.size(), covered: Math.min(covered, tree.size()), faults }
}

/** A tree of which only the right edge is kept. */
function growing() {
  let size = 0
  const edge: { level: number; index: number; hash: Buffer }[] = []
  return {
    size: () => size,
    add(leaf: Buffer): void {
      const made = grown(size, [leaf], ({ level, index }) => {
        const hash = edge.find((node) => node.level === level && node.index === index)?.hash
        if (!hash) throw new Error('the edge of the tree is lost')
        return hash
      })
      edge.splice(edge.length - (made.length - 1))
      edge.push(...made.slice(-1))
      size++
    },
    root: (): Buffer => {
      const [last, ...rest] = edge.map(({ hash }) => hash).reverse()
      return last ? rest.reduce((right, left) => nodeHash(left, right), last) : emptyRoot
    },
  }
}
