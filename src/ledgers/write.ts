/** Postings as rows: accounts as they now stand, what moved, what is held back, which numbers are where. */
import type { PersonId } from '../people/ids.ts'
import type { Applied } from './apply.ts'
import type { AccountId, Posting } from './ledger.ts'
import { asked, type Books, type Loaded, type Query } from './load.ts'
import { limitsJson, moveJson, numbersText, openingJson, type PostingJson } from './rows.ts'
import type { Block } from './serials.ts'

export interface Done {
  readonly number: bigint
  readonly by: PersonId
  readonly posting: Posting
  readonly applied: Applied
}

/** As the journal keeps it: what it did, and not only what it was asked to do. */
export function eventBody({ number, by, posting, applied }: Done): PostingJson {
  const { operation, on, says, about, case: of } = posting
  const { moves, opened, limits, closed, reserved, marks } = applied
  return {
    number: String(number),
    operation,
    on: String(on),
    by,
    says: { zh: says.zh, en: says.en },
    about,
    ...(of === undefined ? {} : { case: of }),
    moves: moves.map(moveJson),
    ...(opened.length === 0 ? {} : { opened: opened.map(openingJson) }),
    ...(limits.length === 0 ? {} : { limits: limits.map((each) => ({ account: each.account, ...limitsJson(each) })) }),
    ...(closed.length === 0 ? {} : { closed }),
    ...(reserved.length === 0
      ? {}
      : {
          reserved: reserved.map(({ id, from, to, amount, until }) => ({
            id,
            from,
            to,
            amount: String(amount),
            until: until && String(until),
          })),
        }),
    ...(marks.length === 0 ? {} : { marks }),
  }
}

/**
 * Accounts are put in, or in place of those with their key: so each is found by its key, whatever the planner thinks of the
 * table. Whether it was there is known, for it is locked or its name is.
 */
const putSql = `with put_accounts as (
  insert into ledger_accounts as a (ledger, id, kind, holder_kind, holder, says_zh, says_en, from_day, until_day,
      floor, ceiling, balance, reserved, most, numbered, closed, opened)
    select * from json_to_recordset($1::json) as w(
      l text, id text, k text, hk text, h text, z text, e text, fd date, ud date,
      f bigint, c bigint, b bigint, r bigint, m bigint, s bigint, x boolean, o bigint)
    on conflict (ledger, id) do update set floor = excluded.floor, ceiling = excluded.ceiling,
      balance = excluded.balance, reserved = excluded.reserved, most = excluded.most, numbered = excluded.numbered,
      closed = excluded.closed),
put_postings as (insert into ledger_postings (number, ledger, operation, on_day, by_person, says_zh, says_en, about, case_id)
    select * from json_to_recordset($2::json) as p(
      n bigint, l text, o text, d date, b text, z text, e text, a text, c text) order by p.n)
insert into ledger_transfers (posting, n, ledger, from_account, to_account, amount, held, reservation, numbers)
  select * from json_to_recordset($3::json) as t(
    p bigint, n int, l text, f text, t text, a bigint, h bigint, r text, s text)`

export async function write(on: Query, books: Books, done: readonly Done[]): Promise<void> {
  const changed = changedBy(books, done)
  await asked(on, putSql, [
    JSON.stringify(accountRows(changed, done)),
    JSON.stringify(
      done.map(({ number, by, posting: { ledger, operation, on: day, says, about, case: of } }) => ({
        n: String(number),
        l: ledger,
        o: operation,
        d: String(day),
        b: by,
        z: says.zh,
        e: says.en,
        a: JSON.stringify(about),
        c: of ?? null,
      })),
    ),
    JSON.stringify(
      done.flatMap(({ number, posting: { ledger }, applied: { moves } }) =>
        moves.map(({ from, to, amount, held, reservation, numbers }, n) => ({
          p: String(number),
          n,
          l: ledger,
          f: from,
          t: to,
          a: String(amount),
          h: String(held),
          r: reservation,
          s: numbersText(numbers),
        })),
      ),
    ),
  ])
  await writeNew(on, changed, done)
}

function accountRows(changed: readonly Changed[], done: readonly Done[]): readonly object[] {
  const opened = new Map<string, bigint>()
  for (const { number, posting, applied } of done)
    for (const { id } of applied.opened) opened.set(JSON.stringify([posting.ledger, id]), number)
  return changed.flatMap(({ id: ledger, loaded: { book }, accounts }) =>
    [...accounts].flatMap((id) => {
      const account = book.accounts.get(id)
      if (!account) return []
      const { kind, holder, says, period, floor, ceiling, balance, reserved, most, numbered, closed } = account
      return [
        {
          l: ledger,
          id,
          k: kind,
          ...(holder ? { hk: holder.kind, h: holder.id } : {}),
          z: says.zh,
          e: says.en,
          ...(period ? { fd: String(period.from), ud: String(period.until) } : {}),
          f: text(floor),
          c: text(ceiling),
          b: String(balance),
          r: String(reserved),
          m: String(most),
          s: String(numbered),
          x: closed,
          o: opened.size === 0 ? '0' : String(opened.get(JSON.stringify([ledger, id])) ?? 0n),
        },
      ]
    }),
  )
}

const text = (value: bigint | null): string | null => (value === null ? null : String(value))

interface Changed {
  readonly id: string
  readonly loaded: Loaded
  readonly accounts: Set<AccountId>
  readonly reservations: Set<string>
  readonly blocks: Set<AccountId>
}

function changedBy({ of }: Books, done: readonly Done[]): readonly Changed[] {
  const found = new Map<string, Changed>()
  for (const [id, loaded] of of)
    found.set(id, { id, loaded, accounts: new Set(), reservations: new Set(), blocks: new Set() })
  for (const { posting, applied } of done) {
    const changed = found.get(posting.ledger)
    for (const id of applied.accounts.keys()) changed?.accounts.add(id)
    for (const id of applied.reservations.keys()) changed?.reservations.add(id)
    for (const id of applied.blocks.keys()) changed?.blocks.add(id)
  }
  return [...found.values()]
}

/** What is seldom there, and then in statements of its own. */
async function writeNew(on: Query, changed: readonly Changed[], done: readonly Done[]): Promise<void> {
  await writeReservations(on, changed, done)
  for (const { id, loaded, blocks } of changed) if (blocks.size > 0) await writeBlocks(on, id, loaded, blocks)
  const marks = done.flatMap(({ number, posting: { ledger }, applied }) =>
    applied.marks.map((mark) => ({ ledger, mark, posting: String(number) })),
  )
  if (marks.length > 0)
    await on.query(
      `insert into ledger_marks (ledger, mark, posting)
       select * from json_to_recordset($1::json) as m(ledger text, mark text, posting bigint) order by ledger, mark`,
      [JSON.stringify(marks)],
    )
}

async function writeReservations(on: Query, changed: readonly Changed[], done: readonly Done[]): Promise<void> {
  const made = new Map<string, bigint>()
  for (const { number, posting, applied } of done)
    for (const { id } of applied.reserved) made.set(JSON.stringify([posting.ledger, id]), number)
  const rows = changed.flatMap(({ id: ledger, loaded, reservations }) =>
    [...reservations].flatMap((id) => {
      const reservation = loaded.book.reservations.get(id)
      if (!reservation) return []
      const { from, to, amount, still, until } = reservation
      const posting = made.get(JSON.stringify([ledger, id]))
      const [whole, left] = [String(amount), String(still)]
      const row = { ledger, id, from_account: from, to_account: to, amount: whole, still: left }
      return [{ ...row, until_day: until && String(until), posting: posting === undefined ? null : String(posting) }]
    }),
  )
  const fresh = rows.filter(({ posting }) => posting !== null)
  const others = rows.filter(({ posting }) => posting === null)
  if (fresh.length > 0)
    await on.query(
      'insert into ledger_reservations select * from json_populate_recordset(null::ledger_reservations, $1::json)',
      [JSON.stringify(fresh)],
    )
  if (others.length > 0)
    await on.query(
      `update ledger_reservations r set still = w.still
       from json_to_recordset($1::json) as w(ledger text, id text, still bigint)
       where r.ledger = w.ledger and r.id = w.id`,
      [JSON.stringify(others)],
    )
}

const nameOf = ({ series, first, last }: Block): string => JSON.stringify([series, String(first), String(last)])

/** Blocks that are no more as they were, gone; then those that came about by splitting and moving. */
async function writeBlocks(on: Query, ledger: string, loaded: Loaded, accounts: Iterable<AccountId>): Promise<void> {
  const gone: Block[] = []
  const come: (Block & { readonly account: AccountId })[] = []
  for (const account of accounts) {
    const before = loaded.blocks.get(account) ?? []
    const after = loaded.book.blocks.get(account) ?? []
    const [was, is] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))]
    gone.push(...before.filter((block) => !is.has(nameOf(block))))
    come.push(...after.filter((block) => !was.has(nameOf(block))).map((block) => ({ ...block, account })))
  }
  const asRows = (blocks: readonly Block[]) => [
    ledger,
    blocks.map(({ series }) => series),
    blocks.map(({ first }) => String(first)),
    blocks.map(({ last }) => String(last)),
  ]
  if (gone.length > 0) {
    const { changed } = await on.query(
      `delete from ledger_serials b using unnest($2::text[], $3::bigint[], $4::bigint[]) as w(series, first, last)
       where b.ledger = $1 and b.series = w.series and b.span = int8range(w.first, w.last, '[]')`,
      asRows(gone),
    )
    if (changed !== gone.length) throw new Error(`serial numbers of ${ledger} are not where they were read`)
  }
  if (come.length > 0)
    await on.query(
      `insert into ledger_serials (ledger, series, span, account)
       select $1, w.series, int8range(w.first, w.last, '[]'), w.account
       from unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[]) as w(series, first, last, account)`,
      [...asRows(come), come.map(({ account }) => account)],
    )
}
