/**
 * Postings of many callers, written together: whoever comes while a group is under way shares the next one. One transaction
 * locks all accounts of the group and puts one posting after another to them; what is refused is left out and told.
 */
import { randomBytes } from 'node:crypto'
import type { PersonId } from '../people/ids.ts'
import type { Command, Refusal } from '../store/change.ts'
import type { Store } from '../store/store.ts'
import { fail, ok, type Result } from '../text.ts'
import type { Tell } from '../window/notices/records.ts'
import { posted, postIn, type StreamOf } from './books.ts'
import type { Ledger, LedgerProblem, Posting } from './ledger.ts'

export interface Transferred {
  /** Null where all that it had to do had happened before. */
  readonly posting: string | null
  /** The command was given before, and this is its first answer. */
  readonly repeated: boolean
}

export type Outcome = Result<Transferred, LedgerProblem | Refusal>

interface Waiting {
  readonly posting: Posting
  readonly by: PersonId
  readonly command: Command
  readonly settle: (outcome: Outcome) => void
  readonly fail: (error: unknown) => void
}

/** More in one transaction makes all of them wait longer than it saves. */
const mostInGroup = 128
/** Each lane has one group under way, and streams of its own: while one is at the server, the next is made ready. */
const lanesOf = { server: 2, embedded: 1 } as const

export function transfersOn(
  store: Store,
  ledgers: ReadonlyMap<string, Ledger>,
  now: () => Temporal.Instant,
  tell: Tell,
) {
  /** No two processes write on one stream. */
  const process = randomBytes(9).toString('base64url')
  const waiting: Waiting[] = []
  const busy = new Set<string>()
  const free = Array.from({ length: lanesOf[store.kind] }, (_, lane) => lane)
  let scheduled = false

  const keyOf = ({ command }: Waiting): string => JSON.stringify([command.actor, command.key])

  /** What lies in the sockets already comes along. */
  function soon(): void {
    if (scheduled) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      pump()
    })
  }

  function pump(): void {
    while (free.length > 0) {
      const group = nextGroup(waiting, busy, keyOf)
      if (group.length === 0) return
      const lane = free.pop() ?? 0
      void flush(group, lane).finally(() => {
        for (const each of group) busy.delete(keyOf(each))
        free.push(lane)
        soon()
      })
    }
  }

  async function flush(group: readonly Waiting[], lane: number): Promise<void> {
    const streamOf: StreamOf = (ledger) => `ledger:${ledger}/${process}.${lane}`
    if (group.length > 1)
      try {
        const outcomes = await store.together<LedgerProblem>(
          group.map(({ command }) => command),
          async (transaction, fresh) => {
            const wanted = fresh.map((n) => group[n] as Waiting)
            const { outcomes, changes } = await posted(transaction, ledgers, wanted, now(), streamOf, false, tell)
            return { changes, outcomes: outcomes.map((each) => (each.ok ? ok({ posting: each.value }) : each)) }
          },
        )
        for (const [n, each] of group.entries()) each.settle(transferred(outcomes[n] as (typeof outcomes)[number]))
        return
      } catch {
        // They hurt each other, or the database was away: which, shows when each is tried alone.
      }
    await Promise.all(group.map((each) => alone(each).then(each.settle, each.fail)))
  }

  const alone = async ({ posting, by, command }: Waiting): Promise<Outcome> =>
    transferred(
      await store.act<LedgerProblem>(command, async (transaction) => {
        const done = await postIn(transaction, ledgers, [posting], by, now(), tell)
        return done.ok ? ok({ changes: done.value.changes, answer: { posting: done.value.numbers[0] ?? null } }) : done
      }),
    )

  return (posting: Posting, by: PersonId, command: Command): Promise<Outcome> =>
    new Promise((settle, failed) => {
      waiting.push({ posting, by, command, settle, fail: failed })
      soon()
    })
}

type Written = Awaited<ReturnType<Store['act']>>

function transferred(outcome: Written | Result<never, LedgerProblem | Refusal>): Outcome {
  if (!outcome.ok) return fail(outcome.error as LedgerProblem | Refusal)
  const { answer, repeated } = outcome.value
  return ok({ posting: (answer as { readonly posting: string | null }).posting, repeated })
}

/** In the order in which they came; the same command a second time waits for the first. */
function nextGroup(waiting: Waiting[], busy: Set<string>, keyOf: (each: Waiting) => string): readonly Waiting[] {
  const group: Waiting[] = []
  const later: Waiting[] = []
  let index = 0
  for (; index < waiting.length && group.length < mostInGroup && later.length < mostInGroup; index++) {
    const each = waiting[index] as Waiting
    const key = keyOf(each)
    if (busy.has(key)) later.push(each)
    else {
      busy.add(key)
      group.push(each)
    }
  }
  waiting.splice(0, index, ...later)
  return group
}
