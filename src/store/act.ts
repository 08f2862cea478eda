/**
 * A command that looks before it writes, in a transaction of its own: for what no version of a stream can guard, such as
 * balances that many draw on at once. What it reads it locks; what it writes beside its events it writes through the same
 * transaction. Tried again where the database says that it only came at a bad moment.
 */
import { fail, ok, type Result } from '../text.ts'
import { codeOf, isAway } from './away.ts'
import { type Change, type Command, type Committed, keyReused, type Refusal, taken } from './change.ts'
import type { Client, Driver } from './driver.ts'
import { nothingBefore } from './event.ts'
import { canonical, type Json } from './json.ts'
import { chained, statementOf } from './statement.ts'
import { asBytes, asNumber, asText } from './values.ts'

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

/** Serialization, deadlock; another's event where ours should stand, written since we looked. */
const passes = (error: unknown): boolean =>
  /^(40001|40P01)$/.test(codeOf(error)) || isAway(error) || constraintOf(error) === 'events_version'

/** Unique and exclusion constraints: what must be there once is there already. */
const constraintOf = (error: unknown): string | null =>
  /^(23505|23P01)$/.test(codeOf(error)) && error instanceof Error && 'constraint' in error
    ? String(error.constraint)
    : null

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
    const first = await before(driver, command)
    if (first) return first
    let refused: E | undefined
    try {
      return await transact(async (transaction, client) => {
        const done = await work(transaction)
        if (!done.ok) {
          refused = done.error
          throw new Error('refused, and so undone')
        }
        await put(client, shift, command, done.value)
        return ok({ answer: done.value.answer, repeated: false })
      })
    } catch (error) {
      if (refused !== undefined) return fail(refused)
      const pause = pauses[tries]
      // The same command, sent twice at once: the next try finds the first answer.
      if (pause !== undefined && (passes(error) || constraintOf(error) === 'commands_key')) {
        await new Promise((resume) => setTimeout(resume, pause))
        continue
      }
      const constraint = constraintOf(error)
      if (constraint === null) throw error
      return fail(taken(constraint))
    }
  }
}

async function before(on: Pick<Client, 'query'>, command: Command): Promise<Result<Committed, Refusal> | null> {
  const { rows } = await on.query('select digest, answer from commands where actor = $1 and key = $2', [
    command.actor,
    command.key,
  ])
  const row = rows[0]
  if (!row) return null
  return asText(row.digest) === command.digest
    ? ok({ answer: JSON.parse(asText(row.answer)) as Json, repeated: true })
    : fail(keyReused)
}

async function put(client: Client, shift: bigint, command: Command, { changes, answer }: Acted): Promise<void> {
  const placed: Change[] = []
  const seen = new Map<string, Buffer>()
  for (const change of changes) {
    const { expected, hash } = await headOf(client, change)
    seen.set(`${change.stream}@${expected}`, hash)
    placed.push({ ...change, expected })
  }
  const asked = { command, answer }
  const chains = [placed.flatMap((change) => chained(change, seen))]
  const { sql, values } = statementOf([{ changes: placed, asked, answer: canonical(answer) }], chains, shift)
  const { rows } = await client.query(sql, values)
  // Given by someone else since this one looked: all of it goes back, and the next try finds the first answer.
  if (rows.length > 0) throw Object.assign(new Error('given twice at once'), { code: '40001' })
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
