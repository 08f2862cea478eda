/** The journal's side of an audit: every event of a ledger, and each of its postings beside the rows that were written for it. */
import type { Row } from '../store/driver.ts'
import { asBig, asDay, asText } from '../store/values.ts'
import { found, keyOf, type Rebuilt } from './audit-rebuilt.ts'
import type { Query } from './load.ts'
import { blockFrom, limitsFrom, type MoveJson, type PostingJson } from './rows.ts'

const atOnce = 100

export async function readJournal(on: Query, made: Rebuilt): Promise<void> {
  let [xid, position] = ['0', '0']
  for (;;) {
    const { rows } = await on.query(
      `select xid, position, body from events
       where (xid, position) > ($1::bigint, $2::bigint) and stream like 'ledger:%' and type = 'posted'
       order by xid, position limit $3`,
      [xid, position, atOnce],
    )
    const last = rows.at(-1)
    if (!last) break
    await compare(
      on,
      made,
      rows.map(({ body }) => JSON.parse(asText(body)) as Event),
    )
    xid = asText(last.xid)
    position = asText(last.position)
  }
  for (const { limits } of made.accounts.values()) limits.sort((a, b) => (a.number < b.number ? -1 : 1))
}

interface Event {
  readonly ledger: string
  readonly postings: readonly PostingJson[]
}

async function compare(on: Query, made: Rebuilt, events: readonly Event[]): Promise<void> {
  const mine = events.filter(({ ledger }) => made.only === null || ledger === made.only)
  made.events += mine.length
  const numbers = mine.flatMap(({ postings }) => postings.map(({ number }) => number))
  if (numbers.length === 0) return
  const moved = await on.query(
    `select t.* from unnest($1::bigint[]) as w(number)
     cross join lateral (select * from ledger_transfers where posting = w.number order by n) t`,
    [numbers],
  )
  const posted = await on.query(
    `select p.number, p.ledger, p.operation, p.on_day, p.by_person, p.says_zh, p.says_en, p.case_id
     from unnest($1::bigint[]) as w(number)
     cross join lateral (select * from ledger_postings where number = w.number limit 1) p`,
    [numbers],
  )
  const movesOf = Map.groupBy(moved.rows, ({ posting }) => asText(posting))
  const rowOf = new Map(posted.rows.map((row) => [asText(row.number), row]))
  for (const { ledger, postings } of mine) {
    made.ledgers.add(ledger)
    for (const posting of postings) {
      made.postings++
      takeIn(made, ledger, posting)
      comparePosting(made, ledger, posting, rowOf.get(posting.number))
      compareMoves(made, ledger, posting, movesOf.get(posting.number) ?? [])
    }
  }
}

function takeIn(made: Rebuilt, ledger: string, posting: PostingJson): void {
  const number = BigInt(posting.number)
  made.known.add(number)
  for (const opening of posting.opened ?? []) {
    const account = made.account(ledger, opening.id)
    account.opening = opening
    account.limits.push({ number, ...limitsFrom(opening) })
  }
  for (const { account, ...limits } of posting.limits ?? [])
    made.account(ledger, account).limits.push({ number, ...limitsFrom(limits) })
  for (const id of posting.closed ?? []) made.account(ledger, id).closed = true
  for (const { id, from, to, amount, until } of posting.reserved ?? [])
    made.reservations.set(keyOf(ledger, id), {
      ledger,
      id,
      from,
      to,
      amount: BigInt(amount),
      until,
      still: 0n,
      journal: made.reservations.get(keyOf(ledger, id))?.journal ?? 0n,
    })
  for (const mark of posting.marks ?? []) made.marks.set(keyOf(ledger, mark), posting.number)
  for (const [n, move] of posting.moves.entries()) {
    const amount = BigInt(move.amount ?? 0)
    made.account(ledger, move.from).journal -= amount
    made.account(ledger, move.to).journal += amount
    if (move.numbers) made.placed.push({ number, n, ledger, to: move.to, blocks: move.numbers.map(blockFrom) })
  }
}

function comparePosting(made: Rebuilt, ledger: string, posting: PostingJson, row: Row | undefined): void {
  const { operation, on, by, says, case: of, number } = posting
  const same =
    row !== undefined &&
    asText(row.ledger) === ledger &&
    asText(row.operation) === operation &&
    String(asDay(row.on_day)) === on &&
    asText(row.by_person) === by &&
    asText(row.says_zh) === says.zh &&
    asText(row.says_en) === says.en &&
    row.case_id === (of ?? null)
  if (!same) found(made, { ledger, what: 'posting', posting: number })
}

/** A move as one text, from either side. */
const written = ({ from, to, amount = '0', held = '0', reservation, numbers }: MoveJson): string =>
  JSON.stringify([from, to, amount, held, reservation ?? null, numbers ?? null])

const writtenRow = (row: Row): string =>
  JSON.stringify([
    asText(row.from_account),
    asText(row.to_account),
    String(asBig(row.amount)),
    String(asBig(row.held)),
    row.reservation,
    row.numbers === null ? null : JSON.parse(asText(row.numbers)),
  ])

function compareMoves(made: Rebuilt, ledger: string, { number, moves }: PostingJson, rows: readonly Row[]): void {
  const byPlace = new Map(rows.map((row) => [Number(row.n), row]))
  for (const [n, move] of moves.entries()) {
    const row = byPlace.get(n)
    const follows = written(move)
    if (!row) found(made, { ledger, what: 'missing', posting: number, account: move.from, follows })
    else if (asText(row.ledger) !== ledger || writtenRow(row) !== follows)
      found(made, { ledger, what: 'changed', posting: number, account: move.from, stands: writtenRow(row), follows })
  }
  for (const row of rows)
    if (Number(row.n) >= moves.length)
      found(made, { ledger, what: 'not-in-journal', posting: number, stands: writtenRow(row) })
}
