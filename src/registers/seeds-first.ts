/**
 * All versions that come with the program, as they are put into a register that is still empty: worked out at once, each
 * version known since it was public, and written in one commit.
 */
import type { Change as StoreChange } from '../store/change.ts'
import type { NewEvent } from '../store/event.ts'
import { kept } from '../store/values.ts'
import { feedRow, groupOf, later, rowOf, streamOf } from './draft.ts'
import { type Change, draw, keyOfChange, type Standing } from './draw.ts'
import type { Register, Seed } from './register.ts'
import { changesBy } from './versions.ts'

interface Numbered extends Standing {
  readonly number: number
}

interface Row {
  readonly entry: Numbered
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant | null
}

interface OfKey {
  readonly rows: readonly Row[]
  readonly events: readonly NewEvent[]
  readonly lastAt: Temporal.Instant | null
}

const nothing: OfKey = { rows: [], events: [], lastAt: null }

export function firstLoad(
  register: Register,
  seeds: readonly Seed[],
  at: (seed: Seed) => Temporal.Instant,
  actor: string,
): readonly StoreChange[] {
  const byKey = new Map<string, OfKey>()
  const ordinals = new Map<string, number>()
  const ordinalOf = (change: Change): number | null => {
    const group = change.do === 'enter' ? groupOf(register, change.entry.values) : null
    if (group === null) return null
    const ordinal = (ordinals.get(group) ?? 0) + 1
    ordinals.set(group, ordinal)
    return ordinal
  }
  for (const [n, seed] of seeds.entries()) {
    const open = [...byKey.values()].flatMap(({ rows }) => rows.filter(isOpen).map(({ entry }) => entry))
    for (const [key, changes] of Map.groupBy(changesBy(register, seed, open), (each) => keyOfChange(register, each))) {
      const before = byKey.get(key) ?? nothing
      let standing: readonly Standing[] = before.rows.filter(isOpen).map(({ entry }) => entry)
      const events: Omit<NewEvent, 'at'>[] = []
      for (const change of changes) {
        const drawn = draw(register, standing, change, program, ordinalOf(change))
        if (!drawn.ok) {
          const places = (drawn.error.wrong ?? []).map((each) => `${each.at}: ${each.text.en}`).join('; ')
          throw new Error(`${register.id}, seed ${n}: ${drawn.error.text.zh} · ${drawn.error.text.en} ${places}`)
        }
        standing = drawn.value.standing
        events.push({ ...drawn.value.event, actor })
      }
      byKey.set(key, after(before, standing, events, later(kept(at(seed)), before.lastAt)))
    }
  }
  return [...byKey].map(([key, { rows, events }]) => ({
    stream: streamOf(register.id, key),
    expected: 0,
    events,
    rows: [
      ...rows.map(({ entry, from, until }) => rowOf(register, key, entry, from, until)),
      ...events.map((_, index) => feedRow(register, key, index + 1)),
    ],
    outbox: [],
  }))
}

const program = { how: 'program', case: null } as const

const isOpen = ({ until }: Row): boolean => until === null

/** What a version did to a key, all at its instant. */
function after(
  before: OfKey,
  standing: readonly Standing[],
  events: readonly Omit<NewEvent, 'at'>[],
  at: Temporal.Instant,
): OfKey {
  const stays = new Set(standing.map(({ number }) => number))
  const closed = before.rows.map((row) => (isOpen(row) && !stays.has(row.entry.number) ? { ...row, until: at } : row))
  const opened = standing
    .filter(({ number }) => number === null)
    .map(
      (entry, index): Row => ({ entry: { ...entry, number: before.rows.length + 1 + index }, from: at, until: null }),
    )
  return {
    rows: [...closed, ...opened],
    events: [...before.events, ...events.map((event) => ({ ...event, at }))],
    lastAt: at,
  }
}
