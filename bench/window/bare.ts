/** The rows that a change of a case writes, taken down once and written again by SQL alone, under other numbers. */
import type pg from 'pg'
import type { Asked, Change, Value } from '../../src/store/change.ts'
import { canonical } from '../../src/store/json.ts'

/** All that one command wrote. */
export interface Taken {
  readonly changes: readonly Change[]
  readonly asked: Asked
}

/** `n`: which case this is to be; values are made anew for each. */
export interface Written {
  readonly name: string
  readonly text: string
  readonly values: (n: number) => readonly unknown[]
}

interface Table {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly onConflict: readonly string[] | null
}

/** One statement for each table, as a program without a store would have them. */
export function statements(step: string, { changes, asked }: Taken): readonly Written[] {
  const tables = [eventsOf(changes), ...projections(changes), messages(changes), command(step, asked)].filter(
    ({ rows }) => rows.length > 0,
  )
  const old = namesIn(changes)
  return tables.map((each, index): Written => {
    let parameter = 0
    const tuples = each.rows.map((row) => {
      const own = row.map(() => `$${++parameter}`)
      return `(${each.table === 'events' ? ['pg_current_xact_id()::text::bigint', ...own].join(', ') : own.join(', ')})`
    })
    const names = each.table === 'events' ? ['xid', ...each.columns] : each.columns
    const flat = each.rows.flat()
    const places = each.columns.map((column) => column === 'list' || column === 'place')
    return {
      name: `${step}-${index}`,
      text: `insert into ${each.table} (${names.join(', ')}) values ${tuples.join(', ')}${conflict(each)}`,
      values: (n) =>
        flat.map((value, at) => {
          const column = at % each.columns.length
          // Each licence has a place of its own in the list of what is revoked.
          if (places[column]) return each.columns[column] === 'list' ? 1_000_000 + n : value
          return typeof value === 'string' ? renamed(value, old, n) : value
        }),
    }
  })
}

/** All of them as one statement: one round trip, one transaction. */
export function together(step: string, taken: Taken): Written {
  let shift = 0
  const parts = statements(step, taken).map(({ text, values }, index) => {
    const from = shift
    shift += values(0).length
    return { text: `t${index} as (${text.replaceAll(/\$(\d+)/g, (_, own) => `$${Number(own) + from}`)})`, values }
  })
  return {
    name: `${step}-all`,
    text: `with ${parts.map(({ text }) => text).join(', ')} select 1`,
    values: (n) => parts.flatMap(({ values }) => values(n)),
  }
}

/** In one transaction, statement by statement. */
export async function oneByOne(pool: pg.Pool, written: readonly Written[], n: number): Promise<void> {
  const connection = await pool.connect()
  try {
    await connection.query('begin')
    for (const { name, text, values } of written) await connection.query({ name, text, values: [...values(n)] })
    await connection.query('commit')
  } finally {
    connection.release()
  }
}

export async function atOnce(pool: pg.Pool, { name, text, values }: Written, n: number): Promise<void> {
  await pool.query({ name, text, values: [...values(n)] })
}

const hash = Buffer.alloc(32, 7)

const eventsOf = (changes: readonly Change[]): Table => ({
  table: 'events',
  columns: ['stream', 'version', 'type', 'at', 'actor', 'body', 'hash', 'previous'],
  onConflict: null,
  rows: changes.flatMap(({ stream, expected, events }) =>
    events.map(({ type, at, actor, body }, index) => [
      stream,
      expected + 1 + index,
      type,
      at.toString(),
      actor,
      canonical(body),
      hash,
      hash,
    ]),
  ),
})

const projections = (changes: readonly Change[]): readonly Table[] =>
  [
    ...Map.groupBy(
      changes.flatMap(({ rows }) => rows),
      ({ table, values, onConflict }) => JSON.stringify([table, Object.keys(values), onConflict]),
    ).values(),
  ].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const columns = Object.keys(first.values)
    return [
      {
        table: first.table,
        columns,
        onConflict: first.onConflict,
        rows: alike.map(({ values }) => columns.map((column) => sent(values[column] ?? null))),
      },
    ]
  })

const messages = (changes: readonly Change[]): Table => ({
  table: 'outbox',
  columns: ['kind', 'body', 'due'],
  onConflict: null,
  rows: changes.flatMap(({ outbox }) => outbox.map(({ kind, body, due }) => [kind, canonical(body), due.toString()])),
})

const command = (step: string, { command: { actor, digest }, answer }: Asked): Table => ({
  table: 'commands',
  columns: ['actor', 'key', 'digest', 'answer'],
  onConflict: null,
  rows: [[actor, `${step}-@@`, digest, canonical(answer)]],
})

function sent(value: Value): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (typeof value === 'bigint' || value instanceof Temporal.PlainDate || value instanceof Temporal.Instant)
    return value.toString()
  return JSON.stringify(value)
}

function conflict({ columns, onConflict }: Table): string {
  if (onConflict === null) return ''
  const others = columns.filter((column) => !onConflict.includes(column))
  return ` on conflict (${onConflict.join(', ')}) do ${
    others.length === 0 ? 'nothing' : `update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`
  }`
}

/** Numbers of the case and of its licences, which every other case has otherwise. */
const number = /\b(L?)2026-[0-9A-Z]{4}-([0-9A-Z]{4})\b/g
const namesIn = (changes: readonly Change[]): RegExp => {
  const found = new Set(JSON.stringify(changes).match(number) ?? [])
  return new RegExp([...found, '@@'].join('|'), 'g')
}
const renamed = (text: string, old: RegExp, n: number): string =>
  text.replace(old, (found) => (found === '@@' ? String(n) : `${found.slice(0, -4)}B${n}`))
