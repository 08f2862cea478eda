/** What postings need, locked in one order, so that no two of them wait for each other in a circle. */
import type { Answered } from '../store/driver.ts'
import { asBig, asText } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Book, Reservation } from './apply.ts'
import type { AccountId, Ledger, Posting, Step } from './ledger.ts'
import { accountColumns, accountIn, blockColumns, blockIn, reservationIn } from './rows.ts'
import type { Block } from './serials.ts'

/** A handle; one that can keep a statement planned does so for what only puts in, whose plan no growing table makes stale. */
export interface Query {
  query(sql: string, values?: readonly unknown[]): Promise<Answered>
  prepared?(sql: string, values: readonly unknown[]): Promise<Answered>
}

export const asked = (on: Query, sql: string, values: readonly unknown[]): Promise<Answered> =>
  on.prepared ? on.prepared(sql, values) : on.query(sql, values)

/** Of one ledger: the book, and how it lay in the database before anything was done to it. */
export interface Loaded {
  readonly ledger: Ledger
  readonly book: Book
  readonly there: ReadonlySet<AccountId>
  readonly blocks: ReadonlyMap<AccountId, readonly Block[]>
  /** Reservations whose last day was over before today. */
  readonly overdue: readonly Reservation[]
}

export interface Books {
  readonly of: ReadonlyMap<string, Loaded>
  /** As many as there are postings and overdue reservations, growing. */
  readonly numbers: readonly bigint[]
}

/** An account of a ledger, as one word that sorts. */
interface Place {
  readonly ledger: string
  readonly id: string
}

const inOrder = (a: Place, b: Place): number =>
  a.ledger < b.ledger ? -1 : a.ledger > b.ledger ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const places = (found: Iterable<Place>): readonly Place[] => {
  const byLedger = new Map<string, Set<string>>()
  for (const { ledger, id } of found) {
    const ids = byLedger.get(ledger)
    if (ids) ids.add(id)
    else byLedger.set(ledger, new Set([id]))
  }
  return [...byLedger].flatMap(([ledger, ids]) => [...ids].map((id) => ({ ledger, id }))).sort(inOrder)
}

const columns = (of: readonly Place[]): readonly [string[], string[]] => [
  of.map(({ ledger }) => ledger),
  of.map(({ id }) => id),
]

const namedIn = (step: Step): readonly AccountId[] => {
  switch (step.do) {
    case 'open':
      return [step.account.id]
    case 'limit':
    case 'close':
      return [step.account]
    case 'transfer':
    case 'move':
    case 'reserve':
    case 'issue':
    case 'once-each':
      return [step.from, step.to]
    case 'settle':
    case 'release':
    case 'once':
      return []
  }
}

const stepsOf = (postings: readonly Posting[]): readonly { readonly ledger: string; readonly step: Step }[] =>
  postings.flatMap(({ ledger, steps }) => steps.map((step) => ({ ledger, step })))

/** Each row by its key, in the order of the keys: a lock is taken as its turn comes. */
const lockSql = `with locked as materialized (
  select a.* from unnest($1::text[], $2::text[]) as w(ledger, id) cross join lateral
    (select * from ledger_accounts where ledger = w.ledger and id = w.id for update) a),
drawn as materialized (
  select array_agg(nextval('ledger_numbers')) as numbers from (select count(*) from locked) c, generate_series(1, $3::int))
select ${accountColumns}, null::bigint[] as numbers from locked
union all
select ${accountColumns
  .split(', ')
  .map(() => 'null')
  .join(', ')}, numbers from drawn`

export async function load(
  on: Query,
  ledgers: ReadonlyMap<string, Ledger>,
  postings: readonly Posting[],
  today: LegalDate,
): Promise<Books> {
  const steps = stepsOf(postings)
  const reservations = await reservationsNamed(on, steps)
  const wanted = places([
    ...steps.flatMap(({ ledger, step }) => namedIn(step).map((id) => ({ ledger, id }))),
    ...reservations.flatMap(({ ledger, from, to }) => [
      { ledger, id: from },
      { ledger, id: to },
    ]),
  ])
  const { rows, numbers } = await locked(on, wanted, postings.length)
  const opening = places(
    steps.flatMap(({ ledger, step }) => (step.do === 'open' ? [{ ledger, id: step.account.id }] : [])),
  )
  const found = await withOpened(on, rows, opening)
  const books = new Map<string, Draft>()
  for (const posting of postings) draftOf(books, ledgers, posting.ledger)
  for (const row of found) {
    const account = accountIn(row)
    books.get(asText(row.ledger))?.book.accounts.set(account.id, account)
  }
  await loadReservations(on, books, steps, today)
  await loadBlocks(on, books, steps)
  await loadMarks(on, books, steps)
  const more = [...books.values()].reduce((sum, { overdue }) => sum + overdue.length, 0)
  return { of: new Map([...books].map(asLoaded)), numbers: [...numbers, ...(await drawn(on, more))] }
}

interface Draft {
  readonly ledger: Ledger
  readonly book: Book
  readonly overdue: Reservation[]
}

function draftOf(books: Map<string, Draft>, ledgers: ReadonlyMap<string, Ledger>, id: string): void {
  if (books.has(id)) return
  const ledger = ledgers.get(id)
  if (!ledger) throw new TypeError(`\`${id}\` is no ledger; those there are: ${[...ledgers.keys()].join(', ')}`)
  const book: Book = {
    unit: ledger.unit,
    accounts: new Map(),
    reservations: new Map(),
    blocks: new Map(),
    issued: [],
    marks: new Set(),
  }
  books.set(id, { ledger, book, overdue: [] })
}

const asLoaded = ([id, { ledger, book, overdue }]: [string, Draft]): [string, Loaded] => [
  id,
  { ledger, book, overdue, there: new Set(book.accounts.keys()), blocks: new Map(book.blocks) },
]

type Rows = Answered['rows']

async function locked(
  on: Query,
  wanted: readonly Place[],
  count: number,
): Promise<{ readonly rows: Rows; readonly numbers: readonly bigint[] }> {
  const { rows } = await on.query(lockSql, [...columns(wanted), count])
  const numbers = rows.find(({ numbers }) => numbers !== null)?.numbers
  return {
    rows: rows.filter(({ id }) => id !== null),
    numbers: Array.isArray(numbers) ? numbers.map(asBig) : [],
  }
}

/**
 * Who opens an account that is not there holds a lock on its name, so that whoever opens it at the same time waits and then
 * finds it.
 */
async function withOpened(on: Query, rows: Rows, opening: readonly Place[]): Promise<Rows> {
  if (opening.length === 0) return rows
  const there = new Set(rows.map(({ ledger, id }) => JSON.stringify([ledger, id])))
  const missing = opening.filter(({ ledger, id }) => !there.has(JSON.stringify([ledger, id])))
  if (missing.length === 0) return rows
  await on.query(
    `select pg_advisory_xact_lock(hashtextextended(w.ledger || ' ' || w.id, 20231118))
     from unnest($1::text[], $2::text[]) as w(ledger, id)`,
    columns(missing),
  )
  return [...rows, ...(await locked(on, missing, 0)).rows]
}

const drawn = async (on: Query, count: number): Promise<readonly bigint[]> =>
  count === 0
    ? []
    : (await on.query(`select nextval('ledger_numbers') as number from generate_series(1, $1::int)`, [count])).rows.map(
        ({ number }) => asBig(number),
      )

type Steps = ReturnType<typeof stepsOf>

const idsOf = (steps: Steps, kinds: readonly Step['do'][]): readonly Place[] =>
  places(
    steps.flatMap(({ ledger, step }) => ('id' in step && kinds.includes(step.do) ? [{ ledger, id: step.id }] : [])),
  )

/** Between which accounts: that never changes, and needs no lock. */
async function reservationsNamed(
  on: Query,
  steps: Steps,
): Promise<readonly { readonly ledger: string; readonly from: string; readonly to: string }[]> {
  const named = idsOf(steps, ['settle', 'release'])
  if (named.length === 0) return []
  const { rows } = await on.query(
    `select r.ledger, r.from_account, r.to_account from unnest($1::text[], $2::text[]) as w(ledger, id)
     cross join lateral (select * from ledger_reservations where ledger = w.ledger and id = w.id limit 1) r`,
    columns(named),
  )
  return rows.map((row) => ({
    ledger: asText(row.ledger),
    from: asText(row.from_account),
    to: asText(row.to_account),
  }))
}

/** Those named, and those of these accounts whose last day is over. Whoever changes one holds the account it is on. */
async function loadReservations(
  on: Query,
  books: ReadonlyMap<string, Draft>,
  steps: Steps,
  today: LegalDate,
): Promise<void> {
  const named = idsOf(steps, ['reserve', 'settle', 'release'])
  const holding = places(
    [...books].flatMap(([ledger, { book }]) =>
      [...book.accounts.values()].flatMap(({ id, reserved }) => (reserved > 0n ? [{ ledger, id }] : [])),
    ),
  )
  if (named.length === 0 && holding.length === 0) return
  const { rows } = await on.query(
    `select r.*, false as overdue from unnest($1::text[], $2::text[]) as w(ledger, id)
       cross join lateral (select * from ledger_reservations where ledger = w.ledger and id = w.id limit 1) r
     union all
     select r.*, true from unnest($3::text[], $4::text[]) as w(ledger, id)
       cross join lateral (select * from ledger_reservations
         where ledger = w.ledger and from_account = w.id and still > 0 and until_day < $5::date
         order by id limit 1000) r`,
    [...columns(named), ...columns(holding), String(today)],
  )
  for (const row of rows) {
    const draft = books.get(asText(row.ledger))
    const reservation = reservationIn(row)
    draft?.book.reservations.set(reservation.id, reservation)
    if (row.overdue === true) draft?.overdue.push(reservation)
  }
}

/** All blocks of the accounts from which numbers may leave; those that new ones could meet. */
async function loadBlocks(on: Query, books: ReadonlyMap<string, Draft>, steps: Steps): Promise<void> {
  const leaving = places(
    [...books].flatMap(([ledger, { book }]) => {
      const named = steps.filter((each) => each.ledger === ledger).flatMap(({ step }) => namedIn(step))
      const reserved = [...book.reservations.values()].map(({ from }) => from)
      return [...named, ...reserved]
        .filter((id) => (book.accounts.get(id)?.numbered ?? 0n) > 0n)
        .map((id) => ({ ledger, id }))
    }),
  )
  if (leaving.length > 0) {
    const { rows } = await on.query(
      `select b.ledger, b.account, ${blockColumns} from unnest($1::text[], $2::text[]) as w(ledger, id)
       cross join lateral (select * from ledger_serials where ledger = w.ledger and account = w.id) b
       order by b.ledger, b.account, b.series, lower(b.span)`,
      columns(leaving),
    )
    for (const row of rows) {
      const blocks = books.get(asText(row.ledger))?.book.blocks
      const account = asText(row.account) as AccountId
      blocks?.set(account, [...(blocks.get(account) ?? []), blockIn(row)])
    }
  }
  for (const { ledger, step } of steps)
    if (step.do === 'issue' && step.first >= 0n && step.first <= step.last) {
      const { rows } = await on.query(
        `select ${blockColumns} from ledger_serials
         where ledger = $1 and series = $2 and span && int8range($3, $4, '[]') limit 10`,
        [ledger, step.series, String(step.first), String(step.last)],
      )
      books.get(ledger)?.book.issued.push(...rows.map(blockIn))
    }
}

const marksIn = (step: Step): readonly string[] => {
  if (step.do === 'once') return [step.mark]
  return step.do === 'once-each' ? step.marks : []
}

async function loadMarks(on: Query, books: ReadonlyMap<string, Draft>, steps: Steps): Promise<void> {
  const named = places(steps.flatMap(({ ledger, step }) => marksIn(step).map((id) => ({ ledger, id }))))
  if (named.length === 0) return
  const { rows } = await on.query(
    `select m.ledger, m.mark from unnest($1::text[], $2::text[]) as w(ledger, mark)
     cross join lateral (select * from ledger_marks where ledger = w.ledger and mark = w.mark limit 1) m`,
    columns(named),
  )
  for (const row of rows) books.get(asText(row.ledger))?.book.marks.add(asText(row.mark))
}
