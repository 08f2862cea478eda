/** Changes of one register, drawn up from what is known now, ready to be committed: one stream of the journal for each key. */
import type { Row, Change as StoreChange } from '../store/change.ts'
import type { NewEvent } from '../store/event.ts'
import type { Store } from '../store/store.ts'
import { asInstant, asNumber, kept } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import { type By, type Change, draw, keyOfChange, type Standing } from './draw.ts'
import { type Entry, entryColumns, entryIn, type RegisterProblem } from './entry.ts'
import type { Register } from './register.ts'
import { keyText, placeOf, type Values } from './values.ts'
import { gramsOf, searchedText } from './words.ts'

export const streamOf = (register: string, key: string): string => `register:${register}/${key}`

/** What is known of one key now. */
export interface Known {
  readonly key: string
  readonly version: number
  /** The highest number given, and the last instant at which something came to be known. */
  readonly last: number
  readonly lastAt: Temporal.Instant | null
  readonly open: readonly (Entry & { readonly ordinal: number | null })[]
}

type Reads = Pick<Store, 'query'>

/** The version is read first: what is written in between is then found out, never overwritten. */
export async function knownOf(store: Reads, register: string, keys: readonly string[]): Promise<readonly Known[]> {
  const versions = await store.query(
    `select k.key, (select version from events where stream = 'register:' || $1::text || '/' || k.key
       order by version desc limit 1) as version
     from unnest($2::text[]) as k(key)`,
    [register, keys],
  )
  const { rows } = await store.query(
    `select ${entryColumns} from register_entries e where e.register = $1 and e.key = any($2::text[]) order by e.number`,
    [register, keys],
  )
  const entries = Map.groupBy(rows, (row) => String(row.key))
  return versions.rows.map((row): Known => {
    const key = String(row.key)
    const found = entries.get(key) ?? []
    const lastAt = found.map(({ known_from }) => asInstant(known_from)).sort(Temporal.Instant.compare)
    return {
      key,
      version: row.version === null ? 0 : asNumber(row.version),
      last: Math.max(0, ...found.map(({ number }) => asNumber(number))),
      lastAt: lastAt.at(-1) ?? null,
      open: found
        .filter(({ known_until }) => known_until === null)
        .map((each) => ({ ...entryIn(each), ordinal: each.ordinal === null ? null : asNumber(each.ordinal) })),
    }
  })
}

/** Several changes by one, in their order; all of them, or the first that cannot be made. */
export async function draftOf(
  store: Reads,
  register: Register,
  changes: readonly Change[],
  by: By & { readonly actor: string },
  at: Temporal.Instant,
): Promise<Result<readonly StoreChange[], RegisterProblem>> {
  const byKey = Map.groupBy(changes, (change) => keyOfChange(register, change))
  const known = await knownOf(store, register.id, [...byKey.keys()])
  const ordinals = await nextOrdinals(store, register, changes)
  const made: StoreChange[] = []
  for (const each of known) {
    let standing: readonly Standing[] = each.open
    const events: { readonly type: string; readonly body: NewEvent['body'] }[] = []
    for (const change of byKey.get(each.key) ?? []) {
      const ordinal = change.do === 'enter' ? ordinals(change.entry.values) : null
      const drawn = draw(register, standing, change, { how: by.how, case: by.case }, ordinal)
      if (!drawn.ok) return drawn
      standing = drawn.value.standing
      events.push(drawn.value.event)
    }
    made.push(changeOf(register, each, standing, events, by.actor, at))
  }
  return ok(made)
}

/** The next place in each group's order; the database refuses the same place twice, and then it is drawn up anew. */
async function nextOrdinals(
  store: Reads,
  register: Register,
  changes: readonly Change[],
): Promise<(values: Values) => number | null> {
  if (!register.ranked) return () => null
  const groups = changes.flatMap((each) => (each.do === 'enter' ? [groupOf(register, each.entry.values) ?? ''] : []))
  const { rows } = await store.query(
    `select ranked, max(ordinal) as last from register_entries
     where register = $1 and ranked = any($2::text[]) and ordinal is not null group by ranked`,
    [register.id, groups],
  )
  const next = new Map(rows.map(({ ranked, last }) => [String(ranked), asNumber(last) + 1]))
  return (values) => {
    const group = groupOf(register, values) ?? ''
    const ordinal = next.get(group) ?? 1
    next.set(group, ordinal + 1)
    return ordinal
  }
}

export const groupOf = ({ ranked }: Register, values: Values): string | null =>
  ranked ? keyText(ranked.by.map((id) => values[id] ?? null)) : null

/** The change of the store that closes what is not so any more and opens what is so instead. */
export function changeOf(
  register: Register,
  known: Known,
  standing: readonly Standing[],
  events: readonly { readonly type: string; readonly body: NewEvent['body'] }[],
  actor: string,
  at: Temporal.Instant,
): StoreChange {
  const now = later(kept(at), known.lastAt)
  const stays = new Set(standing.flatMap(({ number }) => (number === null ? [] : [number])))
  const closed = known.open
    .filter(({ number }) => !stays.has(number))
    .map((entry) => rowOf(register, known.key, { ...entry, number: entry.number }, entry.known.from, now))
  const opened = standing
    .filter(({ number }) => number === null)
    .map((each, index) => rowOf(register, known.key, { ...each, number: known.last + 1 + index }, now, null))
  return {
    stream: streamOf(register.id, known.key),
    expected: known.version,
    events: events.map(({ type, body }) => ({ type, body, at: now, actor })),
    rows: [
      ...closed.map((row): Row => ({ ...row, onConflict: ['register', 'key', 'number'] })),
      ...opened,
      ...events.map((_, index) => feedRow(register, known.key, known.version + 1 + index)),
    ],
    outbox: [],
  }
}

/** The change's place in the register's feed. */
export const feedRow = ({ id }: Register, key: string, version: number): Row => ({
  table: 'register_changes',
  onConflict: null,
  values: { register: id, key, version },
})

/** Nothing comes to be known twice at one instant, or before what was known before it, whatever the clock says. */
export const later = (at: Temporal.Instant, last: Temporal.Instant | null): Temporal.Instant =>
  last !== null && Temporal.Instant.compare(at, last) <= 0 ? last.add({ microseconds: 1 }) : at

export function rowOf(
  register: Register,
  key: string,
  each: Standing & { readonly number: number },
  from: Temporal.Instant,
  until: Temporal.Instant | null,
): Row {
  const words = searchedText(register, key, each.values)
  return {
    table: 'register_entries',
    onConflict: null,
    values: {
      register: register.id,
      key,
      number: each.number,
      place: placeOf(key),
      valid: `[${each.from},${each.until ?? ''})`,
      recorded: `[${from},${until ?? ''})`,
      entry: JSON.parse(JSON.stringify(each.values)),
      words,
      grams: gramsOf(words),
      ranked: each.ordinal === null ? null : groupOf(register, each.values),
      ordinal: each.ordinal,
      how: each.how,
      case_id: each.case,
      why: each.why && { ...each.why },
      cites: each.cites.map((cite) => ({ ...cite })),
    },
  }
}
