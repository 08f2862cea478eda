/** One statement writes a whole group: events, projections, messages and commands, or nothing of it. */
import type { Asked, Change, Row, Value } from './change.ts'
import { eventHash, nothingBefore } from './event.ts'
import { canonical, type Json } from './json.ts'
import { kept } from './values.ts'

export interface Work {
  readonly changes: readonly Change[]
  readonly asked: Asked
  /** Canonical; checked when it was handed in. */
  readonly answer: string
}

/** A change's events with their hashes, ready to be written. */
export interface Chained {
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly at: string
  readonly actor: string
  readonly body: string
  readonly hash: string
  readonly previous: string
}

/** `seen`: the hash of the version that each change goes on from, by `stream@version`. */
export function chained({ stream, expected, events }: Change, seen: ReadonlyMap<string, Buffer>): readonly Chained[] {
  let previous = seen.get(`${stream}@${expected}`) ?? nothingBefore
  return events.map(({ type, body, at, actor }, index) => {
    const envelope = { stream, version: expected + 1 + index, type, at: kept(at), actor, text: canonical(body) }
    const before = previous
    previous = eventHash(before, envelope)
    const { text, at: instant, ...rest } = envelope
    return {
      ...rest,
      at: instant.toString(),
      body: text,
      hash: previous.toString('hex'),
      previous: before.toString('hex'),
    }
  })
}

interface Statement {
  readonly sql: string
  readonly values: readonly unknown[]
}

/**
 * Commands already known are left out with all that hangs on them (`n`), and come back with their first answer. Sorted by
 * `i`, since a join may hand rows over in any order, and events and messages are numbered in the order in which they happened.
 * Each command is looked up by itself: a plan made while the table was small would otherwise read all of it ever after.
 */
const head = `with asked as (select * from json_to_recordset($1::json) as a(n int, actor text, key text, digest text, answer text)),
known as (select a.n, c.digest, c.answer from asked a
  cross join lateral (select digest, answer from commands where actor = a.actor and key = a.key limit 1) c),
fresh as (select * from asked a where not exists (select from known k where k.n = a.n)),
put_events as (insert into events (xid, stream, version, type, at, actor, body, hash, previous)
  select pg_current_xact_id()::text::bigint + $4, e.stream, e.version, e.type, e.at, e.actor, e.body, decode(e.hash, 'hex'), decode(e.previous, 'hex')
  from json_to_recordset($2::json) as e(n int, i int, stream text, version int, type text, at timestamptz, actor text, body text, hash text, previous text)
  where exists (select from fresh f where f.n = e.n) order by e.i),
put_messages as (insert into outbox (kind, body, due) select m.kind, m.body, m.due
  from json_to_recordset($3::json) as m(n int, i int, kind text, body text, due timestamptz)
  where exists (select from fresh f where f.n = m.n) order by m.i),
put_commands as (insert into commands (actor, key, digest, answer) select actor, key, digest, answer from fresh)`
const tail = 'select n, digest, answer from known'

export function statementOf(group: readonly Work[], chains: readonly (readonly Chained[])[], shift: bigint): Statement {
  const shapes = new Map<string, { row: Row; columns: string[]; rows: { n: number; v: Row['values'] }[] }>()
  for (const [n, { changes }] of group.entries())
    for (const row of changes.flatMap(({ rows }) => rows)) {
      const columns = Object.keys(row.values).sort()
      const shape = JSON.stringify([row.table, columns, row.onConflict])
      const found = shapes.get(shape)
      if (found) found.rows.push({ n, v: row.values })
      else shapes.set(shape, { row, columns, rows: [{ n, v: row.values }] })
    }
  // In one order, whatever the order of work: fewer statements to plan, and locks taken alike.
  const sorted = [...shapes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape)
  const puts = sorted.map(({ row, columns }, index) => `put_${index} as (${putRows(row, columns, 5 + 2 * index)})`)
  const messages = group.flatMap(({ changes }, n) =>
    changes.flatMap(({ outbox }) =>
      outbox.map(({ kind, body, due }) => ({ n, kind, body: canonical(body), due: kept(due).toString() })),
    ),
  )
  return {
    sql: `${[head, ...puts].join(',\n')}\n${tail}`,
    values: [
      JSON.stringify(
        group.map(({ asked: { command: c }, answer }, n) => ({
          n,
          actor: c.actor,
          key: c.key,
          digest: c.digest,
          answer,
        })),
      ),
      JSON.stringify(inOrder(chains.flatMap((events, n) => events.map((event) => ({ n, ...event }))))),
      JSON.stringify(inOrder(messages)),
      String(shift),
      ...sorted.flatMap(({ rows }) => [
        JSON.stringify(
          rows.map(({ v }) => v),
          written,
        ),
        `{${rows.map(({ n }) => n)}}`,
      ]),
    ],
  }
}

const inOrder = <T extends object>(rows: readonly T[]) => rows.map((row, i) => ({ ...row, i }))

/** Rows and the number of the command that each belongs to, side by side: the text is read once, and no row by itself. */
function putRows({ table, onConflict }: Row, columns: readonly string[], parameter: number): string {
  const names = columns.map(quoted)
  const others = columns.filter((column) => !onConflict?.includes(column)).map(quoted)
  const all = (of: string): string => `(${others.map((name) => `${of}.${name}`).join(', ')})`
  // A row that says the same already is left as it is: most places and terms of a case do not change with every command.
  const changed = `${others.map((name) => `${name} = excluded.${name}`)} where ${all(quoted(table))} is distinct from ${all('excluded')}`
  const end =
    onConflict === null
      ? ''
      : ` on conflict (${onConflict.map(quoted)}) do ${others.length === 0 ? 'nothing' : `update set ${changed}`}`
  return `insert into ${quoted(table)} (${names}) select ${names.map((name) => `p.${name}`)}
  from rows from (json_populate_recordset(null::${quoted(table)}, $${parameter}::json), unnest($${parameter + 1}::int[])) as p
  where exists (select from fresh f where f.n = p.unnest)${end}`
}

export function quoted(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new TypeError(`\`${name}\` is not the name of a table or a column`)
  return `"${name}"`
}

/** Temporal values write themselves. */
const written = (_: string, value: Value): Json | undefined => {
  if (typeof value === 'bigint') return String(value)
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : (value as Json)
}
