/**
 * Group commit: whoever comes while a transaction is under way shares the next one, so that many pay one round trip and
 * one flush to disk. Nothing of one stream, of one projected row or of one command is twice in the groups under way.
 */

import { fail, ok, type Result } from '../text.ts'
import { constraintOf, passes } from './away.ts'
import { broken } from './broken.ts'
import { type Asked, type Change, type Committed, conflict, type Refusal, taken } from './change.ts'
import type { Driver } from './driver.ts'
import { again, firstAnswer } from './first-answer.ts'
import { headsOf } from './heads.ts'
import { canonical } from './json.ts'
import { type Chained, chained, statementOf, type Work } from './statement.ts'
import { asNumber } from './values.ts'

type Outcome = Result<Committed, Refusal>

interface Waiting extends Work {
  readonly touches: readonly string[]
  readonly settle: (outcome: Outcome) => void
  readonly fail: (error: unknown) => void
}

export interface Committer {
  commit(changes: readonly Change[], asked: Asked): Promise<Outcome>
  /** Resolves when nothing waits. */
  idle(): Promise<void>
}

/** More than this in one transaction makes all of them wait longer than it saves. */
const mostInGroup = 64
/** While one group is at the server, the next is made ready; a third, or a second in one process, makes groups smaller. */
const groupsAtOnce = { server: 2, embedded: 1 } as const
/** Turns of the event loop before a group sets out; a database in this process holds the loop up while it writes. */
const turnsFirst = { server: 1, embedded: 4 } as const
/** How long to wait before trying again what the database could not do now. */
const pauses = [20, 100, 500, 2000]

export function committer(driver: Driver, shift: bigint): Committer {
  const heads = headsOf(driver)
  const waiting: Waiting[] = []
  const busy = new Set<string>()
  let running = 0
  let whenIdle: (() => void)[] = []

  let scheduled = false
  /** What lies in the sockets already comes along: it is read between one turn of the event loop and the next. */
  function soon(turns = turnsFirst[driver.kind]): void {
    if (scheduled) return
    scheduled = true
    const turn = (left: number): void => {
      if (left > 0) setImmediate(turn, left - 1)
      else {
        scheduled = false
        pump()
      }
    }
    turn(turns)
  }

  function pump(): void {
    while (running < groupsAtOnce[driver.kind]) {
      const group = nextGroup(waiting, busy)
      if (group.length === 0) break
      running++
      void flush(group).finally(() => {
        running--
        for (const touched of group.flatMap(({ touches }) => touches)) busy.delete(touched)
        soon()
      })
    }
    if (running === 0 && waiting.length === 0) {
      for (const tell of whenIdle) tell()
      whenIdle = []
    }
  }

  async function flush(group: readonly Waiting[]): Promise<void> {
    if (group.length > 1)
      try {
        const outcomes = await write(group)
        for (const [n, work] of group.entries()) work.settle(outcomes[n] as Outcome)
        return
      } catch {
        // One of them cannot be written: which, shows when each is tried alone.
      }
    await Promise.all(group.map((work) => alone(work).then(work.settle, work.fail)))
  }

  async function alone(work: Work): Promise<Outcome> {
    for (let tries = 0; ; tries++)
      try {
        return (await write([work]))[0] as Outcome
      } catch (error) {
        const violated = constraintOf(error)
        // Perhaps by the same command, sent twice at once: then the first answer is there now.
        if (violated !== null) return (await before(work)) ?? refusal(work, violated)
        const pause = pauses[tries]
        if (pause === undefined || !passes(error)) throw error
        // A command that was written although its answer got lost is found by its key.
        await new Promise((resume) => setTimeout(resume, pause))
      }
  }

  async function write(group: readonly Work[]): Promise<readonly Outcome[]> {
    const seen = await heads.of(group.flatMap(({ changes }) => changes))
    const behind = group.map(({ changes }) =>
      changes.find(({ stream, expected }) => !seen.has(`${stream}@${expected}`)),
    )
    const ready = group.filter((_, n) => behind[n] === undefined)
    const chains = ready.map(({ changes }) => changes.flatMap((change) => chained(change, seen)))
    const known = ready.length === 0 ? [] : (await put(ready, chains)).rows
    const outcomes = new Map<Work, Outcome>(
      ready.map((work) => [work, ok({ answer: work.asked.answer, repeated: false })]),
    )
    for (const row of known) {
      const work = ready[asNumber(row.n)] as Work
      outcomes.set(work, again(work.asked.command, row))
    }
    for (const [n, work] of ready.entries()) if (outcomes.get(work)?.ok) heads.keep(chains[n] ?? [])
    return Promise.all(
      group.map(
        async (work, n) => outcomes.get(work) ?? (await before(work)) ?? fail(conflict(behind[n]?.stream ?? '')),
      ),
    )
  }

  const put = (ready: readonly Work[], chains: readonly (readonly Chained[])[]) => {
    const { sql, values } = statementOf(ready, chains, shift)
    return driver.prepared(sql, values)
  }

  const before = (work: Work): Promise<Outcome | null> => firstAnswer(driver, work.asked.command)

  return {
    commit: (changes, asked) =>
      new Promise((settle, failed) => {
        const answer = canonical(asked.answer)
        waiting.push({ changes, asked, answer, touches: touchedBy(changes, asked), settle, fail: failed })
        soon()
      }),
    idle: () =>
      new Promise((tell) => {
        whenIdle.push(tell)
        pump()
      }),
  }
}

/** In the order in which they came; who must wait for another holds back those who must wait for them. */
function nextGroup(waiting: Waiting[], busy: Set<string>): readonly Waiting[] {
  const group: Waiting[] = []
  const later: Waiting[] = []
  const held = new Set<string>()
  let index = 0
  for (; index < waiting.length && group.length < mostInGroup && later.length < mostInGroup; index++) {
    const work = waiting[index] as Waiting
    if (work.touches.some((touched) => busy.has(touched) || held.has(touched))) {
      for (const touched of work.touches) held.add(touched)
      later.push(work)
    } else {
      for (const touched of work.touches) busy.add(touched)
      group.push(work)
    }
  }
  waiting.splice(0, index, ...later)
  return group
}

function touchedBy(changes: readonly Change[], { command }: Asked): readonly string[] {
  const streams = changes.map(({ stream }) => `stream ${stream}`)
  const rows = changes
    .flatMap((change) => change.rows)
    .flatMap(({ table, values, onConflict }) =>
      onConflict === null ? [] : [`row ${table} ${JSON.stringify(onConflict.map((key) => String(values[key])))}`],
    )
  const touches = [...streams, ...rows, `command ${JSON.stringify([command.actor, command.key])}`]
  if (new Set(touches).size < touches.length)
    throw broken(
      'misused',
      '一次提交中，每个流、每行投影只能写一次。',
      'In one commit each stream and each row of a projection is written once.',
    )
  return touches
}

const refusal = ({ changes }: Work, constraint: string): Outcome =>
  fail(constraint === 'events_version' ? conflict(changes[0]?.stream ?? '') : taken(constraint))
