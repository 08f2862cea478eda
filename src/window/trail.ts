/**
 * A case's whole trail as one file that proves itself: every event as it was hashed, chained to the one before, and shown
 * to stand in the journal's signed tree (RFC 6962). Whoever holds it needs the journal's key and nothing else
 * (trail-check.ts).
 */
import { envelopeText } from '../store/event.ts'
import type { Store } from '../store/store.ts'
import type { SignedCheckpoint } from '../store/tree.ts'
import type { CaseId } from './ids.ts'

export const trailFormat = 'onewindow-trail-1'

export interface TrailEvent {
  /** Canonical JSON (RFC 8785) of actor, at, body, stream, type and version. */
  readonly text: string
  /** SHA-256 of the hash before (32 zero bytes before the first) and the text, in hex. */
  readonly hash: string
  /** Its place in the tree, and the hashes beside its way up to the root, in base64; null where it is not covered. */
  readonly proof: { readonly leaf: number; readonly path: readonly string[] } | null
}

export interface Trail {
  readonly format: typeof trailFormat
  readonly case: string
  readonly stream: string
  /** The journal's key, as it says itself: to be compared with the one that is published. */
  readonly verifier: string
  /** Signed note (c2sp.org/tlog-checkpoint). */
  readonly checkpoint: string
  /**
   * Older ones that narrow down when each event was written: the last without it and the first with it; each with the
   * proof that the newest grew out of it.
   */
  readonly older: readonly { readonly note: string; readonly consistency: readonly string[] }[]
  readonly events: readonly TrailEvent[]
}

/** Null where there is no such case. What the newest checkpoint does not cover yet gets one of its own. */
export async function trailOf(
  store: Pick<Store, 'read' | 'checkpoints' | 'signer'>,
  id: CaseId,
  now: Temporal.Instant,
): Promise<Trail | null> {
  const { checkpoints } = store
  const stream = `case:${id}`
  const events = await store.read(stream)
  const last = events.at(-1)
  if (!last) return null
  const newest = await covering(store, stream, last.version, now)
  const proofs = await Promise.all(
    events.map(({ version }) => checkpoints.inclusion(stream, version, newest.size).then(readable)),
  )
  const leaves = proofs.flatMap((proof) => (proof ? [proof.leaf] : []))
  const older = new Map<number, SignedCheckpoint>()
  for (const leaf of leaves) {
    const { before, first } = await checkpoints.around(leaf)
    for (const each of [before, first]) if (each && each.size > 0 && each.size < newest.size) older.set(each.size, each)
  }
  return {
    format: trailFormat,
    case: id,
    stream,
    verifier: store.signer?.verifier ?? '',
    checkpoint: newest.note,
    older: await Promise.all(
      [...older.values()]
        .sort((a, b) => a.size - b.size)
        .map(async ({ size, note }) => ({
          note,
          consistency: (await checkpoints.consistency(size, newest.size)).map(base64),
        })),
    ),
    events: events.map((event, index) => ({
      text: envelopeText(event),
      hash: event.hash.toString('hex'),
      proof: proofs[index] ?? null,
    })),
  }
}

async function covering(
  { checkpoints }: Pick<Store, 'checkpoints'>,
  stream: string,
  version: number,
  now: Temporal.Instant,
): Promise<SignedCheckpoint> {
  const newest = await checkpoints.last()
  return newest && (await checkpoints.inclusion(stream, version, newest.size)) ? newest : checkpoints.make(now)
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const readable = (proof: { readonly leaf: number; readonly path: readonly Buffer[] } | null): TrailEvent['proof'] =>
  proof && { leaf: proof.leaf, path: proof.path.map(base64) }
