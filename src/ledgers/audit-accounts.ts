/** The books' side of an audit: accounts, reservations, blocks and marks as they stand, against what follows. */
import { asText } from '../store/values.ts'
import { found, idOf, keyOf, ledgerOf, type Rebuilt } from './audit-rebuilt.ts'
import type { Query } from './load.ts'
import { accountColumns, accountIn, blockColumns, blockIn, openingJson, reservationIn } from './rows.ts'
import { type Block, sizeOfAll } from './serials.ts'

const atOnce = 5_000

interface Counted {
  readonly accounts: number
  readonly reservations: number
  readonly blocks: number
  readonly marks: number
}

export async function accountsAudited(on: Query, made: Rebuilt): Promise<Counted> {
  const numbered = placesFrom(made)
  const { blocks, held } = await blocksAudited(on, made, numbered)
  const accounts = await everyAccount(on, made, held)
  const reservations = await everyReservation(on, made)
  const marks = await everyMark(on, made)
  return { accounts, reservations, blocks, marks }
}

async function everyAccount(on: Query, made: Rebuilt, held: ReadonlyMap<string, bigint>): Promise<number> {
  let [ledger, id, count] = ['', '', 0]
  const seen = new Set<string>()
  for (;;) {
    const { rows } = await on.query(
      `select ${accountColumns} from ledger_accounts
       where (ledger, id) > ($1, $2) and ($3::text is null or ledger = $3) order by ledger, id limit $4`,
      [ledger, id, made.only, atOnce],
    )
    for (const row of rows) {
      count++
      ledger = asText(row.ledger)
      const account = accountIn(row)
      id = account.id
      const key = keyOf(ledger, id)
      seen.add(key)
      const known = made.accounts.get(key)
      const at = { ledger, account: id }
      if (!known?.opening) {
        found(made, { ...at, what: 'unknown-account', stands: String(account.balance) })
        continue
      }
      made.ledgers.add(ledger)
      const differs = (what: 'balance' | 'reserved' | 'most' | 'numbers', stands: bigint, follows: bigint): void => {
        if (stands !== follows) found(made, { ...at, what, stands: String(stands), follows: String(follows) })
      }
      differs('balance', account.balance, known.balance)
      if (known.journal !== known.balance) differs('balance', account.balance, known.journal)
      differs('reserved', account.reserved, known.reserved)
      differs('most', account.most, known.most)
      differs('numbers', account.numbered, held.get(key) ?? 0n)
      const limit = known.limits.at(-1)
      const limits = (each: { readonly floor: bigint | null; readonly ceiling: bigint | null } | undefined): string =>
        `${each?.floor ?? '−∞'} … ${each?.ceiling ?? '∞'}`
      if (limits(account) !== limits(limit))
        found(made, { ...at, what: 'limit', stands: limits(account), follows: limits(limit) })
      if (account.closed !== known.closed)
        found(made, { ...at, what: 'closed', stands: String(account.closed), follows: String(known.closed) })
      const plain = ({ kind, holder, says, period }: ReturnType<typeof openingJson>): string =>
        JSON.stringify([kind, holder?.kind, holder?.id, says.zh, says.en, period?.from, period?.until])
      const [stands, follows] = [plain(openingJson(account)), plain(known.opening)]
      if (stands !== follows) found(made, { ...at, what: 'account', stands, follows })
    }
    if (rows.length < atOnce) break
  }
  for (const [key, { opening, balance }] of made.accounts)
    if (!seen.has(key) && (opening || balance !== 0n))
      found(made, { ledger: ledgerOf(key), account: idOf(key), what: 'no-account', follows: String(balance) })
  return count
}

async function everyReservation(on: Query, made: Rebuilt): Promise<number> {
  let [ledger, id, count] = ['', '', 0]
  let seen = 0
  for (;;) {
    const { rows } = await on.query(
      `select * from ledger_reservations
       where (ledger, id) > ($1, $2) and ($3::text is null or ledger = $3) order by ledger, id limit $4`,
      [ledger, id, made.only, atOnce],
    )
    for (const row of rows) {
      count++
      ledger = asText(row.ledger)
      const { from, to, amount, still, until, ...rest } = reservationIn(row)
      id = rest.id
      const known = made.reservations.get(keyOf(ledger, id))
      if (known) seen++
      const stands = JSON.stringify([from, to, String(amount), String(still), until && String(until)])
      const follows =
        known && JSON.stringify([known.from, known.to, String(known.amount), String(known.still), known.until])
      if (stands !== follows)
        found(made, { ledger, account: from, what: 'reservation', stands, ...(follows ? { follows } : {}) })
    }
    if (rows.length < atOnce) break
  }
  if (seen < made.reservations.size) await missing(on, made)
  return count
}

/** Reservations of the journal that are gone: looked for by name only where some are. */
async function missing(on: Query, made: Rebuilt): Promise<void> {
  for (const { ledger, id, from, amount } of made.reservations.values()) {
    const { rows } = await on.query('select from ledger_reservations where ledger = $1 and id = $2', [ledger, id])
    if (rows.length === 0) found(made, { ledger, account: from, what: 'reservation', follows: `${id}: ${amount}` })
  }
}

async function everyMark(on: Query, made: Rebuilt): Promise<number> {
  let [ledger, mark, count] = ['', '', 0]
  let seen = 0
  for (;;) {
    const { rows } = await on.query(
      `select ledger, mark, posting from ledger_marks
       where (ledger, mark) > ($1, $2) and ($3::text is null or ledger = $3) order by ledger, mark limit $4`,
      [ledger, mark, made.only, atOnce],
    )
    for (const row of rows) {
      count++
      ledger = asText(row.ledger)
      mark = asText(row.mark)
      const follows = made.marks.get(keyOf(ledger, mark))
      if (follows !== undefined) seen++
      if (follows !== asText(row.posting))
        found(made, { ledger, what: 'mark', stands: mark, posting: asText(row.posting) })
    }
    if (rows.length < atOnce) break
  }
  const gone = made.marks.size - seen
  if (gone > 0) found(made, { ledger: made.only ?? '*', what: 'mark', stands: '0', follows: String(gone) })
  return count
}

interface Held extends Block {
  readonly account: string
}

/** Where every serial number is, from the movements in their order; by ledger. */
function placesFrom({ placed }: Rebuilt): ReadonlyMap<string, readonly Held[]> {
  const held = new Map<string, Held[]>()
  for (const { ledger, to, blocks } of [...placed].sort((a, b) =>
    a.number === b.number ? a.n - b.n : a.number < b.number ? -1 : 1,
  ))
    for (const block of blocks) {
      const series = keyOf(ledger, block.series)
      const known = held.get(series) ?? []
      held.set(series, known)
      put(known, { ...block, account: to })
    }
  const byLedger = Map.groupBy(held, ([key]) => ledgerOf(key))
  return new Map([...byLedger].map(([ledger, series]) => [ledger, series.flatMap(([, each]) => each)]))
}

/** Into the blocks of its series, which lie apart and in order: what it covers of them is there no more. */
function put(held: Held[], block: Held): void {
  let [low, high] = [0, held.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((held[middle]?.last ?? 0n) < block.first) low = middle + 1
    else high = middle
  }
  let end = low
  while ((held[end]?.first ?? block.last + 1n) <= block.last) end++
  const covered = held.slice(low, end)
  const before = covered.filter(({ first }) => first < block.first).map((each) => ({ ...each, last: block.first - 1n }))
  const after = covered.filter(({ last }) => block.last < last).map((each) => ({ ...each, first: block.last + 1n }))
  held.splice(low, covered.length, ...before, block, ...after)
}

/** Neighbours on one account as one: how blocks were split says nothing about where numbers are. */
function joined(blocks: readonly Held[]): readonly Held[] {
  const out: Held[] = []
  const sorted = [...blocks].sort((a, b) =>
    a.series === b.series ? (a.first < b.first ? -1 : 1) : a.series < b.series ? -1 : 1,
  )
  for (const block of sorted) {
    const last = out.at(-1)
    if (last && last.series === block.series && last.account === block.account && last.last + 1n === block.first)
      out[out.length - 1] = { ...last, last: block.last }
    else out.push(block)
  }
  return out
}

const say = ({ series, first, last, account }: Held): string => `${series} ${first}–${last}: ${account}`

async function blocksAudited(
  on: Query,
  made: Rebuilt,
  follows: ReadonlyMap<string, readonly Held[]>,
): Promise<{ readonly blocks: number; readonly held: ReadonlyMap<string, bigint> }> {
  const { rows } = await on.query(
    `select ledger, account, ${blockColumns} from ledger_serials where $1::text is null or ledger = $1`,
    [made.only],
  )
  const stand = Map.groupBy(
    rows.map((row) => ({ ledger: asText(row.ledger), ...blockIn(row), account: asText(row.account) })),
    ({ ledger }) => ledger,
  )
  const held = new Map<string, bigint>()
  for (const ledger of new Set([...stand.keys(), ...follows.keys()])) {
    const is = joined(stand.get(ledger) ?? [])
    const should = joined(follows.get(ledger) ?? [])
    const [there, due] = [new Set(is.map(say)), new Set(should.map(say))]
    for (const block of is)
      if (!due.has(say(block))) found(made, { ledger, account: block.account, what: 'place', stands: say(block) })
    for (const block of should)
      if (!there.has(say(block))) found(made, { ledger, account: block.account, what: 'place', follows: say(block) })
    for (const [account, each] of Map.groupBy(is, ({ account }) => account))
      held.set(keyOf(ledger, account), sizeOfAll(each))
  }
  return { blocks: rows.length, held }
}
