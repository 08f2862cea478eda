/** Postings on locked books: within somebody's command all of them or none, or each by itself in a group. */
import type { PersonId } from '../people/ids.ts'
import type { Append } from '../store/act.ts'
import type { Json } from '../store/json.ts'
import { fail, ok, type Result, text } from '../text.ts'
import { legalDateAt } from '../time/dates.ts'
import type { Tell } from '../window/notices/records.ts'
import { type Account, applied, type Reservation, take } from './apply.ts'
import type { AccountId, AccountView, Ledger, LedgerProblem, Posting } from './ledger.ts'
import { type Books, load, type Query } from './load.ts'
import { noticesOf, type Touched } from './warnings.ts'
import { type Done, eventBody, write } from './write.ts'

/** What was posted. */
export interface Posted {
  /** For the changes of the act in which it was posted. */
  readonly changes: readonly Append[]
  /** The number of each posting, in order; null where nothing was left to do because it had happened before. */
  readonly numbers: readonly (string | null)[]
  /** The accounts that were touched, as they stood before and stand now. */
  readonly accounts: readonly Touched[]
}

export interface By {
  readonly posting: Posting
  readonly by: PersonId
}

/** Time itself: whose deed it is that a reservation lapses. */
export const time = 'time' as PersonId

/** The stream on which a ledger's postings are written: each has one writer, or is of an account that the writer has locked. */
export type StreamOf = (ledger: string, accounts: ReadonlyMap<AccountId, Account>) => string

/** The account first in the order of locks. */
export const streamOfAccount: StreamOf = (ledger, accounts) => {
  let first: string | undefined
  for (const id of accounts.keys()) if (first === undefined || id < first) first = id
  return `ledger:${ledger}/${first ?? 'marks'}`
}

/** Each posting by itself: what is refused leaves the books as they were, and the others go on from there. */
export async function posted(
  on: Query,
  ledgers: ReadonlyMap<string, Ledger>,
  wanted: readonly By[],
  now: Temporal.Instant,
  streamOf: StreamOf,
  whole: boolean,
  tell: Tell,
): Promise<{
  readonly outcomes: readonly Result<string | null, LedgerProblem>[]
  readonly changes: readonly Append[]
  readonly accounts: readonly Touched[]
}> {
  const outcomes: Result<string | null, LedgerProblem>[] = []
  const unknown = wanted.find(({ posting }) => !ledgers.has(posting.ledger))
  if (unknown && whole) return { outcomes: [fail(noLedger(unknown.posting.ledger))], changes: [], accounts: [] }
  const known = wanted.filter(({ posting }) => ledgers.has(posting.ledger))
  const today = legalDateAt(now)
  const books = await load(
    on,
    ledgers,
    known.map(({ posting }) => posting),
    today,
  )
  const before = new Map([...books.of].map(([id, { book }]) => [id, new Map(book.accounts)]))
  const numbers = [...books.numbers].sort((a, b) => (a < b ? -1 : 1))
  let next = 0
  const done: Done[] = []
  const put = ({ posting, by }: By): Result<string | null, LedgerProblem> => {
    const book = books.of.get(posting.ledger)?.book
    if (!book) return fail(noLedger(posting.ledger))
    const made = applied(book, posting)
    if (!made.ok) return made
    // All that it had to do had happened before: nothing is written.
    if (isNothing(made.value)) return ok(null)
    const number = numbers[next++]
    if (number === undefined) throw new Error('more postings than numbers')
    take(book, made.value)
    done.push({ number, by, posting, applied: made.value })
    return ok(String(number))
  }
  for (const each of lapses(books, today, known)) put(each)
  for (const each of wanted) {
    const outcome = put(each)
    outcomes.push(outcome)
    if (whole && !outcome.ok) return { outcomes, changes: [], accounts: [] }
  }
  if (done.length > 0) await write(on, books, done)
  const accounts = touched(done, books, before)
  const changes = changesOf(done, books, now, streamOf)
  return { outcomes, changes: await told(on, changes, done, books, accounts, now, tell), accounts }
}

/** The holders of accounts that came near a limit are told in the same transaction. */
async function told(
  on: Query,
  changes: readonly Append[],
  done: readonly Done[],
  { of }: Books,
  accounts: readonly Touched[],
  now: Temporal.Instant,
  tell: Tell,
): Promise<readonly Append[]> {
  const [first, ...rest] = changes
  const last = done.at(-1)
  const notices = last ? [...of.values()].flatMap(({ ledger }) => noticesOf(ledger, accounts, last.number, now)) : []
  return first && notices.length > 0 ? [{ ...first, ...(await tell(on, notices)) }, ...rest] : changes
}

const isNothing = ({ moves, opened, limits, closed, marks }: Done['applied']): boolean =>
  [moves, opened, limits, closed, marks].every(({ length }) => length === 0)

const noLedger = (id: string): LedgerProblem => ({
  code: 'refused',
  text: text(`没有台账 ${id.slice(0, 80)}`, `there is no ledger ${id.slice(0, 80)}`),
})

export async function postIn(
  on: Query,
  ledgers: ReadonlyMap<string, Ledger>,
  postings: readonly Posting[],
  by: PersonId,
  now: Temporal.Instant,
  tell: Tell,
): Promise<Result<Posted, LedgerProblem>> {
  const wanted = postings.map((posting) => ({ posting, by }))
  const { outcomes, changes, accounts } = await posted(on, ledgers, wanted, now, streamOfAccount, true, tell)
  const numbers: (string | null)[] = []
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome
    numbers.push(outcome.value)
  }
  return ok({ changes, numbers, accounts })
}

/** What time has let go of, before anything is done; what is asked to be released anyway is left to whoever asks. */
function lapses({ of }: Books, on: Posting['on'], wanted: readonly By[]): readonly By[] {
  const asked = (ledger: string, id: string): boolean =>
    wanted.some(
      ({ posting }) =>
        posting.ledger === ledger && posting.steps.some((step) => step.do === 'release' && step.id === id),
    )
  return [...of].flatMap(([ledger, { overdue }]) =>
    overdue.filter(({ id }) => !asked(ledger, id)).map((each) => ({ posting: lapse(ledger, each, on), by: time })),
  )
}

export const lapse = (ledger: string, { id, until }: Reservation, on: Posting['on']): Posting => ({
  ledger,
  operation: 'lapse',
  on,
  steps: [{ do: 'release', id }],
  says: text(`预留 ${id} 至 ${until} 为止，已经失效`, `The reservation ${id} ran until ${until} and has lapsed`),
  about: { reservation: id, until: String(until) },
})

function changesOf(done: readonly Done[], books: Books, now: Temporal.Instant, streamOf: StreamOf): readonly Append[] {
  const byLedger = Map.groupBy(done, ({ posting }) => posting.ledger)
  return [...byLedger].map(([ledger, each]) => ({
    stream: streamOf(ledger, books.of.get(ledger)?.book.accounts ?? new Map()),
    expected: 'latest',
    events: [
      {
        type: 'posted',
        at: now,
        actor: each.at(-1)?.by ?? time,
        // Written out field by field there; an interface is no index signature to the compiler.
        body: { ledger, postings: each.map(eventBody) } as unknown as Json,
      },
    ],
    rows: [],
    outbox: [],
  }))
}

function touched(
  done: readonly Done[],
  { of }: Books,
  before: ReadonlyMap<string, ReadonlyMap<AccountId, Account>>,
): readonly Touched[] {
  const found = new Map<string, Touched>()
  for (const { posting, applied } of done)
    for (const [id] of applied.accounts) {
      const after = of.get(posting.ledger)?.book.accounts.get(id)
      const was = before.get(posting.ledger)?.get(id)
      if (after)
        found.set(JSON.stringify([posting.ledger, id]), {
          ledger: posting.ledger,
          before: was ? viewOf(was) : null,
          after: viewOf(after),
        })
    }
  return [...found.values()]
}

export const viewOf = ({ numbered: _, ...view }: Account): AccountView => view
