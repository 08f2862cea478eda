/**
 * A command that looks before it writes, in a transaction of its own: for what no version of a stream can guard, such as
 * balances that many draw on at once. What it reads it locks; what it writes beside its events it writes through the same
 * transaction. Tried again where the database says that it only came at a bad moment.
 */
import { fail, ok, type Result } from '../text.ts'
import { constraintOf, passes } from './away.ts'
import { type Asked, type Change, type Command, type Committed, type Refusal, taken } from './change.ts'
import type { Client, Driver } from './driver.ts'
import { nothingBefore } from './event.ts'
import { again, firstAnswer } from './first-answer.ts'
import { canonical, type Json } from './json.ts'
import { chained, statementOf } from './statement.ts'
import { asBytes, asNumber } from './values.ts'

/** Goes on a stream wherever it now ends. Whoever writes so has locked what the stream is about, or owns the stream. */
export interface Append extends Omit<Change, 'expected'> {
  readonly expected: 'latest'
}

export interface Acted<A extends Json = Json> {
  readonly changes: readonly (Change | Append)[]
  readonly answer: A
}

/** How long to wait before trying again. */
const pauses = [5, 20, 100, 500]

/** Opens a transaction; what the work throws rolls it back and comes out. */
export type Transact<T> = <R>(work: (transaction: T, client: Client) => Promise<R>) => Promise<R>

export async function act<E, T>(
  driver: Pick<Driver, 'query'>,
  shift: bigint,
  transact: Transact<T>,
  command: Command,
  work: (transaction: T) => Promise<Result<Acted, E>>,
): Promise<Result<Committed, Refusal | E>> {
  for (let tries = 0; ; tries++) {
    const first = await firstAnswer(driver, command)
    if (first) return first
    let refused: E | undefined
    try {
      return await transact(async (transaction, client) => {
        const done = await work(transaction)
        if (!done.ok) {
          refused = done.error
          throw new Error('refused, and so undone')
        }
        await put(client, shift, [{ command, answer: done.value.answer }], done.value.changes)
        return ok({ answer: done.value.answer, repeated: false })
      })
    } catch (error) {
      if (refused !== undefined) return fail(refused)
      const pause = pauses[tries]
      const constraint = constraintOf(error)
      // Another's event where ours should stand, or the same command sent twice at once: the next try finds it there.
      const overtaken = constraint === 'events_version' || constraint === 'commands_key'
      if (pause !== undefined && (overtaken || passes(error))) {
        await new Promise((resume) => setTimeout(resume, pause))
        continue
      }
      if (constraint === null) throw error
      return fail(taken(constraint))
    }
  }
}

async function put(client: Client, shift: bigint, asked: readonly Asked[], changes: Acted['changes']): Promise<void> {
  const placed: Change[] = []
  const seen = new Map<string, Buffer>()
  for (const change of asOne(changes)) {
    const { expected, hash } = await headOf(client, change)
    seen.set(`${change.stream}@${expected}`, hash)
    placed.push({ ...change, expected })
  }
  const works = asked.map((each, n) => ({
    changes: n === 0 ? placed : [],
    asked: each,
    answer: canonical(each.answer),
  }))
  const chains = works.map((work) => work.changes.flatMap((change) => chained(change, seen)))
  const { sql, values } = statementOf(works, chains, shift)
  const { rows } = await client.query(sql, values)
  // Given by someone else since this one looked: all of it goes back, and the next try finds the first answer.
  if (rows.length > 0) throw Object.assign(new Error('given twice at once'), { code: '40001' })
}

/** What goes on one stream one after another is one change of it. */
function asOne(changes: Acted['changes']): Acted['changes'] {
  const found = new Map<string, Change | Append>()
  const others: (Change | Append)[] = []
  for (const change of changes) {
    const one = found.get(change.stream)
    if (change.expected !== 'latest') others.push(change)
    else if (!one) found.set(change.stream, change)
    else
      found.set(change.stream, {
        ...change,
        events: [...one.events, ...change.events],
        rows: [...one.rows, ...change.rows],
        outbox: [...one.outbox, ...change.outbox],
      })
  }
  return [...others, ...found.values()]
}

/** What a group of commands did together: one outcome for each that was not known before, in their order. */
export interface Together<E> {
  readonly changes: readonly (Change | Append)[]
  readonly outcomes: readonly Result<Json, E>[]
}

/**
 * Several commands in one transaction, no two of one key: those known get their first answers, those refused leave nothing
 * behind, the others are written or the whole throws. `work` gets the places of those that are new.
 */
export async function together<E, T>(
  shift: bigint,
  transact: Transact<T>,
  commands: readonly Command[],
  work: (transaction: T, fresh: readonly number[]) => Promise<Together<E>>,
): Promise<readonly Result<Committed, Refusal | E>[]> {
  let outcomes: (Result<Committed, Refusal | E> | undefined)[] = []
  let undone = false
  try {
    await transact(async (transaction, client) => {
      outcomes = await known(client, commands)
      const fresh = commands.flatMap((_, n) => (outcomes[n] ? [] : [n]))
      if (fresh.length === 0) return
      const done = await work(transaction, fresh)
      const asked: Asked[] = []
      for (const [index, n] of fresh.entries()) {
        const outcome = done.outcomes[index] as Result<Json, E>
        outcomes[n] = outcome.ok ? ok({ answer: outcome.value, repeated: false }) : outcome
        if (outcome.ok) asked.push({ command: commands[n] as Command, answer: outcome.value })
      }
      undone = asked.length === 0
      if (undone) throw new Error('refused, every one, and so undone')
      await put(client, shift, asked, done.changes)
    })
  } catch (error) {
    if (!undone) throw error
  }
  return outcomes as readonly Result<Committed, Refusal | E>[]
}

async function known(
  client: Client,
  commands: readonly Command[],
): Promise<(Result<Committed, Refusal> | undefined)[]> {
  const { rows } = await client.query(
    `select a.n, c.digest, c.answer from unnest($1::text[], $2::text[]) with ordinality a(actor, key, n)
     cross join lateral (select digest, answer from commands where actor = a.actor and key = a.key limit 1) c`,
    [commands.map(({ actor }) => actor), commands.map(({ key }) => key)],
  )
  const found: (Result<Committed, Refusal> | undefined)[] = commands.map(() => undefined)
  for (const row of rows) {
    const n = asNumber(row.n) - 1
    found[n] = again(commands[n] as Command, row)
  }
  return found
}

async function headOf(
  client: Client,
  { stream, expected }: Change | Append,
): Promise<{ readonly expected: number; readonly hash: Buffer }> {
  if (expected === 0) return { expected, hash: nothingBefore }
  const { rows } = await (expected === 'latest'
    ? client.query('select version, hash from events where stream = $1 order by version desc limit 1', [stream])
    : client.query('select version, hash from events where stream = $1 and version = $2', [stream, expected]))
  const row = rows[0]
  if (row) return { expected: asNumber(row.version), hash: asBytes(row.hash) }
  if (expected === 'latest') return { expected: 0, hash: nothingBefore }
  throw new TypeError(`stream \`${stream}\` has no version ${expected} to go on from`)
}
