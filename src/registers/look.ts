/** Looked up as of a date in the world, as known on an instant here. */
import type { Store } from '../store/store.ts'
import { asBig, asInstant, asNumber, asText } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import { type Entry, entryColumns, entryIn } from './entry.ts'
import type { Register } from './register.ts'
import { placeOf } from './values.ts'
import { searchFor } from './words.ts'

/** `knownOn` null: with all that is known now. */
export interface At {
  readonly asOf: LegalDate
  readonly knownOn: Temporal.Instant | null
}

export interface Looked extends At {
  readonly words?: string
  /** The key after which to go on. */
  readonly after?: string
  readonly most: number
}

export interface Page {
  readonly entries: readonly Entry[]
  /** The key to go on after; null where this is the end. */
  readonly next: string | null
}

export interface Counted {
  readonly count: number
  /** There are more than were counted. */
  readonly more: boolean
}

export interface Changed {
  readonly key: string
  readonly version: number
  readonly type: 'entered' | 'ended' | 'corrected'
  readonly at: Temporal.Instant
  /** To go on after. */
  readonly cursor: string
  /** As in the journal: closed columns too. */
  readonly body: Readonly<Record<string, unknown>>
}

/** More are not counted: nobody reads so many pages, and the number is not what is asked. */
const mostCounted = 1_000

/** A statement put together of parts, each with its values. */
function asking(register: string, { asOf, knownOn, words }: At & { readonly words?: string }) {
  const values: unknown[] = [register, asOf.toString()]
  const given = (value: unknown): string => `$${values.push(value)}`
  const known = knownOn === null ? null : given(knownOn.toString())
  /** Holds on the day, and is known at the instant; of the table with this name. */
  const live = (table: string): string =>
    `${table}.valid @> $2::date and ${known === null ? `upper_inf(${table}.recorded)` : `${table}.recorded @> ${known}::timestamptz`}`
  const { terms, grams } = searchFor(words ?? '')
  const found = [
    ...(grams.length > 0 ? [`e.grams @> ${given(grams)}::text[]`] : []),
    ...terms.map((term) => `position(${given(term)} in e.words) > 0`),
  ]
  return { values, given, live, where: ['e.register = $1', live('e'), ...found].join(' and ') }
}

export function lookOn(store: Pick<Store, 'query'>) {
  const rankOf = ({ ranked }: Register, live: (table: string) => string): string =>
    ranked
      ? `, (select count(*) + 1 from register_entries o where o.register = e.register and o.ranked = e.ranked
           and o.ordinal < e.ordinal and ${live('o')}) as rank`
      : ''
  return {
    async find(register: Register, key: string, at: At): Promise<Entry | null> {
      const { values, given, live, where } = asking(register.id, at)
      // What there ever was under the key is read by the key alone, before anything else is asked of it: it is little, and
      // the index over periods would be slower.
      const { rows } = await store.query(
        `with e as materialized (select * from register_entries where register = $1 and key = ${given(key)})
         select ${entryColumns}${rankOf(register, live)} from e where ${where}`,
        values,
      )
      return rows[0] ? entryIn(rows[0]) : null
    },

    async list(register: Register, { after, most, ...at }: Looked): Promise<Page> {
      const { values, given, live, where } = asking(register.id, at)
      const from = after === undefined ? '' : ` and e.place > ${given(placeOf(after))} collate "C"`
      const { rows } = await store.query(
        `select ${entryColumns}${rankOf(register, live)} from register_entries e where ${where}${from}
         order by e.place limit ${given(most + 1)}`,
        values,
      )
      const entries = rows.slice(0, most).map(entryIn)
      return { entries, next: rows.length > most ? (entries.at(-1)?.key ?? null) : null }
    },

    async count(register: Register, at: At & { readonly words?: string }): Promise<Counted> {
      const { values, given, where } = asking(register.id, at)
      const { rows } = await store.query(
        `select count(*) as n from (select from register_entries e where ${where} limit ${given(mostCounted + 1)}) c`,
        values,
      )
      const n = asNumber(rows[0]?.n)
      return { count: Math.min(n, mostCounted), more: n > mostCounted }
    },

    async history(register: Register, key: string): Promise<readonly Entry[]> {
      const { rows } = await store.query(
        `select ${entryColumns} from register_entries e where e.register = $1 and e.key = $2
         order by lower(e.recorded), lower(e.valid)`,
        [register.id, key],
      )
      return rows.map(entryIn)
    },

    async lastChange(register: Register): Promise<Temporal.Instant | null> {
      const { rows } = await store.query(
        `select v.at from register_changes c, lateral (select at from events
           where stream = 'register:' || c.register || '/' || c.key and version = c.version) v
         where c.register = $1 order by c.xid desc, c.position desc limit 1`,
        [register.id],
      )
      return rows[0] ? asInstant(rows[0].at) : null
    },

    /** Below the oldest transaction under way, as the journal's feed. */
    async changes(register: Register, after: string | null, most: number): Promise<readonly Changed[]> {
      const [xid, position] = readCursor(after ?? '') ?? [0n, 0n]
      const { rows } = await store.query(
        `select c.xid, c.position, c.key, c.version, v.type, v.at, v.body
         from register_changes c, journal j, lateral (select type, at, body from events
           where stream = 'register:' || c.register || '/' || c.key and version = c.version) v
         where c.register = $1 and (c.xid, c.position) > ($2::bigint, $3::bigint)
           and c.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + j.shift
         order by c.xid, c.position limit $4`,
        [register.id, String(xid), String(position), most],
      )
      return rows.map((row) => ({
        key: asText(row.key),
        version: asNumber(row.version),
        type: asText(row.type) as Changed['type'],
        at: asInstant(row.at),
        cursor: `${asBig(row.xid)}-${asBig(row.position)}`,
        body: JSON.parse(asText(row.body)),
      }))
    },
  }
}

/** Null where it is no cursor. */
export function readCursor(text: string): readonly [bigint, bigint] | null {
  const [, xid, position] = /^(\d{1,18})-(\d{1,18})$/.exec(text) ?? []
  return xid && position ? [BigInt(xid), BigInt(position)] : null
}
