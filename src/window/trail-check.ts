/**
 * Checks a trail by itself. Pure: what the file says of itself is not believed but where a hash or a signature bears it
 * out. That something was left off at the end no file can show; the journal can (`--at`).
 */
import { chainHash, nothingBefore } from '../store/event.ts'
import { leafHash, verifyConsistency, verifyInclusion } from '../store/merkle.ts'
import { type Checkpoint, openCheckpoint } from '../store/note.ts'
import type { Text } from '../text.ts'
import { type TrailEvent, trailFormat } from './trail.ts'

export type Verdict = 'intact' | 'altered' | 'not-covered' | 'wrong-key' | 'unreadable'

export interface CheckedEvent {
  readonly version: number
  readonly type: string
  /** What it says of itself. */
  readonly at: string
  readonly actor: string
  readonly verdict: 'intact' | 'altered' | 'not-covered'
  readonly says: Text
  /** Signed times: the last checkpoint without it, and the first with it. It was written between the two. */
  readonly notBefore: string | null
  readonly notAfter: string | null
  /** It says that it was written well before a checkpoint that does not hold it. */
  readonly backDated: boolean
}

export interface Checked {
  readonly verdict: Verdict
  readonly says: Text
  readonly case: string | null
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly at: string } | null
  readonly events: readonly CheckedEvent[]
}

/** How much later than it says an event may be written without a word: clocks differ, and transactions take a while. */
const slack = Temporal.Duration.from({ minutes: 5 })

const words: Readonly<Record<Verdict, Text>> = {
  intact: {
    zh: '完整：每一步都与签署的日志相符，没有一步被改动',
    en: 'intact: every step is as it stands in the signed journal, and none was changed',
  },
  altered: { zh: '被改动：见下列各步', en: 'altered: see the steps below' },
  'not-covered': {
    zh: '未被覆盖：有的步骤还没有签署的检查点，只有前后相接可以查验',
    en: 'not covered: no signed checkpoint holds some of the steps yet; only their chain can be checked',
  },
  'wrong-key': {
    zh: '检查点不是用这把密钥签署的：文件不出自这个日志，或者检查点被改动',
    en: 'the checkpoint is not signed with this key: the file is of another journal, or the checkpoint was changed',
  },
  unreadable: {
    zh: '不是办件档案：应为本系统导出的 .trail.json 文件',
    en: 'not the trail of a case: give a .trail.json file as it is exported here',
  },
}

/** `verifiers`: the keys that are trusted. */
export function verifyTrail(file: unknown, verifiers: readonly string[]): Checked {
  const read = readTrail(file)
  if (!read) return { verdict: 'unreadable', says: words.unreadable, case: null, checkpoint: null, events: [] }
  const signed = openCheckpoint(read.checkpoint, verifiers)
  const older = read.older.map(({ note, consistency }) => ({ opened: openCheckpoint(note, verifiers), consistency }))
  if (!signed || older.some(({ opened }) => opened === null))
    return { verdict: 'wrong-key', says: words['wrong-key'], case: read.case, checkpoint: null, events: [] }
  const grownFrom = older.flatMap(({ opened, consistency }) =>
    opened && verifyConsistency(opened.size, signed.size, opened.root, signed.root, consistency) ? [opened] : [],
  )
  const rewritten = grownFrom.length < older.length
  const all = [...grownFrom, signed].sort((a, b) => a.size - b.size)
  const events = checkEvents(read, signed, all)
  const verdict: Verdict =
    rewritten || events.length === 0 || events.some((each) => each.verdict === 'altered')
      ? 'altered'
      : events.some((each) => each.verdict === 'not-covered')
        ? 'not-covered'
        : 'intact'
  const { origin, size, at } = signed
  return {
    verdict,
    says: rewritten ? rewrittenJournal : words[verdict],
    case: read.case,
    checkpoint: { origin, size, at: at.toString() },
    events,
  }
}

const rewrittenJournal: Text = {
  zh: '被改动：较早的检查点与最新的检查点不相容，日志本身被改写',
  en: 'altered: an older checkpoint and the newest do not fit together; the journal itself was rewritten',
}

function checkEvents(
  { stream, events }: ReadTrail,
  signed: Checkpoint,
  checkpoints: readonly Checkpoint[],
): readonly CheckedEvent[] {
  let previous = nothingBefore
  return events.map(({ text, hash, proof }, index): CheckedEvent => {
    const said = envelopeIn(text)
    const computed = chainHash(previous, text)
    previous = Buffer.from(hash, 'hex')
    const head = {
      version: said?.version ?? index + 1,
      type: said?.type ?? '',
      at: said?.at ?? '',
      actor: said?.actor ?? '',
    }
    const plain = { ...head, notBefore: null, notAfter: null, backDated: false }
    const altered = (zh: string, en: string): CheckedEvent => ({ ...plain, verdict: 'altered', says: { zh, en } })
    if (!said) return altered('不是一件事件', 'is no event')
    if (said.stream !== stream) return altered('属于另一办件', 'is of another case')
    if (said.version !== index + 1)
      return altered(`此处应为第 ${index + 1} 步：有步骤缺失`, `step ${index + 1} should stand here: one is missing`)
    if (!computed.equals(previous))
      return altered(
        '内容与其哈希不符，或者与前一步不相接',
        'does not match its hash, or does not link to the step before',
      )
    if (!proof)
      return {
        ...plain,
        verdict: 'not-covered',
        says: { zh: '还没有签署的检查点', en: 'no signed checkpoint holds it yet' },
      }
    if (!verifyInclusion(leafHash(computed), proof.leaf, signed.size, proof.path, signed.root))
      return altered('不在签署的日志之中：签署后被改动', 'is not in the signed journal: changed after that was signed')
    const before = checkpoints.findLast(({ size }) => size <= proof.leaf)?.at ?? null
    const first = checkpoints.find(({ size }) => size > proof.leaf)?.at ?? signed.at
    // What time does takes effect on the day on which it was due, however late it is noticed.
    const backDated =
      said.actor !== 'time' && before !== null && Temporal.Instant.compare(said.written.add(slack), before) < 0
    const [from, to] = [before?.toString() ?? null, first.toString()]
    return {
      ...head,
      verdict: 'intact',
      says: backDated
        ? {
            zh: `与签署的日志相符；但自称写于 ${said.at}，而 ${from} 签署时尚不存在：日期被倒填`,
            en: `as in the signed journal; but it says ${said.at}, and was not there yet when that was signed at ${from}: it is back-dated`,
          }
        : { zh: '与签署的日志相符', en: 'as in the signed journal' },
      notBefore: from,
      notAfter: to,
      backDated,
    }
  })
}

/** Whether a later checkpoint grew out of an earlier one: nothing before it was changed, left out or put in between. */
export function growsFrom(older: Checkpoint, newer: Checkpoint, proof: readonly string[]): boolean {
  if (older.size === 0) return true
  return verifyConsistency(
    older.size,
    newer.size,
    older.root,
    newer.root,
    proof.map((each) => Buffer.from(each, 'base64')),
  )
}

interface ReadTrail {
  readonly case: string
  readonly stream: string
  readonly checkpoint: string
  readonly older: readonly { readonly note: string; readonly consistency: readonly Buffer[] }[]
  readonly events: readonly (Pick<TrailEvent, 'text' | 'hash'> & {
    readonly proof: { readonly leaf: number; readonly path: readonly Buffer[] } | null
  })[]
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
const isText = (value: unknown): value is string => typeof value === 'string'
const hashesIn = (value: unknown): readonly Buffer[] | null =>
  Array.isArray(value) && value.every(isText) ? value.map((each) => Buffer.from(each, 'base64')) : null

function readTrail(file: unknown): ReadTrail | null {
  const { format, case: id, stream, checkpoint, older, events } = fieldsOf(file)
  if (format !== trailFormat || !isText(id) || stream !== `case:${id}` || !isText(checkpoint)) return null
  if (!Array.isArray(older) || !Array.isArray(events)) return null
  const notes = older.map((each) => {
    const { note, consistency } = fieldsOf(each)
    const hashes = hashesIn(consistency)
    return isText(note) && hashes ? { note, consistency: hashes } : null
  })
  const read = events.map((each) => {
    const { text, hash, proof } = fieldsOf(each)
    if (!isText(text) || !isText(hash)) return null
    if (proof === null) return { text, hash, proof }
    const { leaf, path } = fieldsOf(proof)
    const hashes = hashesIn(path)
    return typeof leaf === 'number' && hashes ? { text, hash, proof: { leaf, path: hashes } } : null
  })
  const whole = <T>(all: readonly (T | null)[]): readonly T[] | null =>
    all.includes(null) ? null : (all as readonly T[])
  const [allNotes, allEvents] = [whole(notes), whole(read)]
  return allNotes && allEvents
    ? { case: id, stream: `case:${id}`, checkpoint, older: allNotes, events: allEvents }
    : null
}

interface Said {
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly at: string
  readonly written: Temporal.Instant
  readonly actor: string
}

function envelopeIn(text: string): Said | null {
  try {
    const { stream, version, type, at, actor } = fieldsOf(JSON.parse(text))
    if (!isText(stream) || typeof version !== 'number' || !isText(type) || !isText(at) || !isText(actor)) return null
    return { stream, version, type, at, written: Temporal.Instant.from(at), actor }
  } catch {
    return null
  }
}
