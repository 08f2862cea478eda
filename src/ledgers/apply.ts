/** What a posting does to the accounts that it touches: all of it, or the reason why nothing. Pure. */
import { fail, ok, type Result, type Text, text } from '../text.ts'
import { before, type LegalDate, notAfter } from '../time/dates.ts'
import { sayAmount } from './amounts.ts'
import type { AccountId, AccountView, LedgerProblem, Opening, Posting, Step, Unit } from './ledger.ts'
import { type Block, type Named, overlap, sayBlocks, sizeOf, takenFrom } from './serials.ts'

export interface Account extends AccountView {
  /** How many of what it holds are serial numbers: all of it or nothing. */
  readonly numbered: bigint
}

export interface Reservation {
  readonly id: string
  readonly from: AccountId
  readonly to: AccountId
  readonly amount: bigint
  /** What is neither settled nor released. */
  readonly still: bigint
  readonly until: LegalDate | null
}

/** Of one ledger, as much as is needed of it. */
export interface Book {
  readonly unit: Pick<Unit, 'name' | 'places'>
  readonly accounts: Map<AccountId, Account>
  readonly reservations: Map<string, Reservation>
  /** The serial numbers of accounts from which some may leave. */
  readonly blocks: Map<AccountId, readonly Block[]>
  /** Serial numbers that are there already, as far as new ones could meet them. */
  readonly issued: Block[]
  readonly marks: Set<string>
}

/** An amount that moved, or was held back (`held` above 0) or let go of (below 0) on `from`. */
export interface Move {
  readonly from: AccountId
  readonly to: AccountId
  readonly amount: bigint
  readonly held: bigint
  readonly reservation: string | null
  readonly numbers: readonly Block[]
}

export interface Limits {
  readonly account: AccountId
  readonly floor: bigint | null
  readonly ceiling: bigint | null
}

/** What a posting did, beside what moved. */
export interface Applied {
  readonly moves: readonly Move[]
  readonly opened: readonly Opening[]
  readonly limits: readonly Limits[]
  readonly closed: readonly AccountId[]
  readonly reserved: readonly Reservation[]
  readonly issued: readonly Block[]
  readonly marks: readonly string[]
  /** As they stand afterwards, those that changed. */
  readonly accounts: ReadonlyMap<AccountId, Account>
  readonly reservations: ReadonlyMap<string, Reservation>
  readonly blocks: ReadonlyMap<AccountId, readonly Block[]>
}

/** What a column of the database holds. */
const most = 2n ** 63n - 1n

type Wrong = LedgerProblem | null

/** A posting under way: what it has changed so far, over what stands in the book. */
interface Draft {
  readonly book: Book
  readonly on: LegalDate
  readonly accounts: Map<AccountId, Account>
  readonly reservations: Map<string, Reservation>
  readonly blocks: Map<AccountId, readonly Block[]>
  readonly moves: Move[]
  readonly opened: Opening[]
  readonly limits: Limits[]
  readonly closed: AccountId[]
  readonly reserved: Reservation[]
  readonly issued: Block[]
  readonly marks: string[]
}

/** The steps in order, each on what the one before left. The book itself is not changed: `take` does that. */
export function applied(book: Book, { on, steps }: Pick<Posting, 'on' | 'steps'>): Result<Applied, LedgerProblem> {
  const draft: Draft = {
    book,
    on,
    accounts: new Map(),
    reservations: new Map(),
    blocks: new Map(),
    moves: [],
    opened: [],
    limits: [],
    closed: [],
    reserved: [],
    issued: [],
    marks: [],
  }
  for (const step of steps) {
    if (step.do === 'once' && happened(draft, step.mark)) {
      if (step.again === 'skip-rest') return ok(draft)
      return fail(already(step.mark))
    }
    const wrong = done(draft, step)
    if (wrong) return fail(wrong)
  }
  return ok(draft)
}

/** The book after it: what the next posting goes on from. */
export function take(book: Book, { accounts, reservations, blocks, issued, marks }: Applied): void {
  for (const [id, account] of accounts) book.accounts.set(id, account)
  for (const [id, reservation] of reservations) book.reservations.set(id, reservation)
  for (const [id, each] of blocks) book.blocks.set(id, each)
  book.issued.push(...issued)
  for (const mark of marks) book.marks.add(mark)
}

const happened = ({ book, marks }: Draft, mark: string): boolean => book.marks.has(mark) || marks.includes(mark)

function done(draft: Draft, step: Step): Wrong {
  switch (step.do) {
    case 'open':
      return open(draft, step.account)
    case 'transfer':
      return move(draft, { ...step, held: 0n, reservation: null }, null, step.late)
    case 'move':
      return numbers(draft, step)
    case 'reserve':
      return reserve(draft, step)
    case 'settle':
      return settle(draft, step)
    case 'release':
      return release(draft, step.id)
    case 'issue':
      return issue(draft, step)
    case 'limit':
      return limit(draft, step)
    case 'close':
      return close(draft, step.account)
    case 'once':
      draft.marks.push(step.mark)
      return null
    case 'once-each':
      return onceEach(draft, step)
  }
}

/** Those that are new, each once even where it is listed twice; the accounts have to be there in any case. */
function onceEach(draft: Draft, { marks, from, to, each }: Step & { readonly do: 'once-each' }): Wrong {
  const made = new Set(draft.marks)
  const fresh = new Set(marks.filter((mark) => !draft.book.marks.has(mark) && !made.has(mark)))
  if (fresh.size === 0) return wrongPair(draft, from, to)
  for (const mark of fresh) draft.marks.push(mark)
  return move(draft, { from, to, amount: BigInt(fresh.size) * each, held: 0n, reservation: null }, null)
}

const accountIn = ({ book, accounts }: Draft, id: AccountId): Account | undefined =>
  accounts.get(id) ?? book.accounts.get(id)
const reservationIn = ({ book, reservations }: Draft, id: string): Reservation | undefined =>
  reservations.get(id) ?? book.reservations.get(id)
const blocksOf = ({ book, blocks }: Draft, id: AccountId): readonly Block[] =>
  blocks.get(id) ?? book.blocks.get(id) ?? []

function open(draft: Draft, opening: Opening): Wrong {
  if (accountIn(draft, opening.id)) return null
  const { id, kind, holder, floor, ceiling, says, period } = opening
  const declared = { id, kind, holder, floor, ceiling, says, ...(period ? { period } : {}) }
  const account = { ...declared, balance: 0n, reserved: 0n, most: 0n, numbered: 0n, closed: false }
  const wrong = outside(draft, account)
  if (wrong) return wrong
  draft.accounts.set(id, account)
  draft.opened.push(declared)
  return null
}

type Moving = Omit<Move, 'numbers'>

/** Both accounts take part on this day, and end within their limits; serial numbers go along. */
function move(
  draft: Draft,
  { from, to, amount, held, reservation }: Moving,
  named: Named | null,
  late: boolean = false,
): Wrong {
  const wrong = wrongAmount(amount) ?? wrongPair(draft, from, to, late)
  if (wrong) return wrong
  const giver = accountIn(draft, from)
  const taker = accountIn(draft, to)
  if (!giver || !taker) return unknown(giver ? to : from)
  const gone = { ...giver, balance: giver.balance - amount, reserved: giver.reserved + held }
  const short = outside(draft, gone)
  if (short) return short
  let along: readonly Block[] = []
  if (giver.numbered > 0n) {
    const found = takenFrom(blocksOf(draft, from), amount, named ?? {})
    if (!found) return noSuchNumbers(draft, giver, amount, named ?? {})
    if (taker.balance !== taker.numbered) return mixed(taker)
    along = found.taken
    draft.blocks.set(from, found.left)
    draft.blocks.set(to, [...blocksOf(draft, to), ...along])
  } else if (named) return noSuchNumbers(draft, giver, amount, named)
  else if (taker.numbered > 0n) return mixed(taker)
  return put(draft, gone, taker, { from, to, amount, held, reservation, numbers: along })
}

function put(draft: Draft, gone: Account, taker: Account, moved: Move): Wrong {
  const balance = taker.balance + moved.amount
  const came = { ...taker, balance, most: balance > taker.most ? balance : taker.most }
  const over = outside(draft, came)
  if (over) return over
  const carried = moved.numbers.length === 0 ? 0n : moved.amount
  // New numbers leave no account: they come into being where they arrive.
  const left = gone.numbered === 0n ? 0n : gone.numbered - carried
  draft.accounts.set(gone.id, { ...gone, numbered: left })
  draft.accounts.set(came.id, { ...came, numbered: came.numbered + carried })
  draft.moves.push(moved)
  return null
}

function numbers(draft: Draft, { from, to, amount, series, first }: Step & { readonly do: 'move' }): Wrong {
  const named = { ...(series === undefined ? {} : { series }), ...(first === undefined ? {} : { first }) }
  return move(draft, { from, to, amount, held: 0n, reservation: null }, named)
}

function issue(draft: Draft, { series, first, last, from, to }: Step & { readonly do: 'issue' }): Wrong {
  const block = { series, first, last }
  if (first < 0n || last < first || last > most)
    return refused(
      text(
        `序列号应从小到大、不为负数：${first} 至 ${last}`,
        `serial numbers run upwards from 0 or more: ${first} to ${last}`,
      ),
    )
  const amount = sizeOf(block)
  const wrong = wrongAmount(amount) ?? wrongPair(draft, from, to)
  if (wrong) return wrong
  const [giver, taker] = [accountIn(draft, from), accountIn(draft, to)]
  if (!giver || !taker) return unknown(giver ? to : from)
  const met = [...draft.book.issued, ...draft.issued].find((each) => overlap(each, block))
  if (met)
    return {
      code: 'taken',
      text: text(
        `序列号 ${sayBlocks([met])} 已经签发，不得再次签发`,
        `serial numbers ${sayBlocks([met])} were issued before`,
      ),
      account: to,
    }
  if (giver.numbered > 0n) return mixed(giver)
  if (taker.balance !== taker.numbered) return mixed(taker)
  const gone = { ...giver, balance: giver.balance - amount }
  const short = outside(draft, gone)
  if (short) return short
  draft.issued.push(block)
  draft.blocks.set(to, [...blocksOf(draft, to), block])
  return put(draft, gone, taker, { from, to, amount, held: 0n, reservation: null, numbers: [block] })
}

function reserve(draft: Draft, step: Step & { readonly do: 'reserve' }): Wrong {
  const { id, from, to, amount, until } = step
  const wrong = wrongAmount(amount) ?? wrongPair(draft, from, to)
  if (wrong) return wrong
  if (reservationIn(draft, id))
    return { code: 'taken', text: text(`预留 ${id} 已经存在`, `there is a reservation ${id} already`), account: from }
  if (until && before(until, draft.on))
    return refused(text(`预留的最后一日 ${until} 已过`, `the last day of the reservation, ${until}, is over`))
  const giver = accountIn(draft, from)
  if (!giver) return unknown(from)
  const held = { ...giver, reserved: giver.reserved + amount }
  const short = outside(draft, held)
  if (short) return short
  const made = { id, from, to, amount, still: amount, until }
  draft.accounts.set(from, held)
  draft.reservations.set(id, made)
  draft.reserved.push(made)
  draft.moves.push({ from, to, amount: 0n, held: amount, reservation: id, numbers: [] })
  return null
}

function settle(draft: Draft, { id, amount, rest }: Step & { readonly do: 'settle' }): Wrong {
  const found = reservationIn(draft, id)
  if (!found || found.still === 0n || (found.until && before(found.until, draft.on))) return notReserved(id, 0n)
  if (amount > found.still) return { ...notReserved(id, found.still), account: found.from }
  const wrong = move(draft, { from: found.from, to: found.to, amount, held: -amount, reservation: id }, null)
  if (wrong) return wrong
  draft.reservations.set(id, { ...found, still: found.still - amount })
  return rest === 'released' && amount < found.still ? release(draft, id) : null
}

/** Always possible, on whatever day: it only gives back. */
function release(draft: Draft, id: string): Wrong {
  const found = reservationIn(draft, id)
  const giver = found && accountIn(draft, found.from)
  if (!found || !giver || found.still === 0n) return notReserved(id, 0n)
  const { from, to, still } = found
  draft.accounts.set(from, { ...giver, reserved: giver.reserved - still })
  draft.reservations.set(id, { ...found, still: 0n })
  draft.moves.push({ from, to, amount: 0n, held: -still, reservation: id, numbers: [] })
  return null
}

function limit(draft: Draft, { account: id, floor, ceiling }: Step & { readonly do: 'limit' }): Wrong {
  const account = accountIn(draft, id)
  if (!account) return unknown(id)
  const limited = { ...account, floor, ceiling }
  const wrong = outside(draft, limited)
  if (wrong) return wrong
  draft.accounts.set(id, limited)
  draft.limits.push({ account: id, floor, ceiling })
  return null
}

function close(draft: Draft, id: AccountId): Wrong {
  const account = accountIn(draft, id)
  if (!account) return unknown(id)
  if (account.closed) return shut(account)
  draft.accounts.set(id, { ...account, closed: true })
  draft.closed.push(id)
  return null
}

/** The account as it would stand is below its floor or above its ceiling: by how much it could still move is said. */
function outside({ book: { unit, accounts } }: Draft, account: Account): Wrong {
  const { id, floor, ceiling, balance, reserved, says } = account
  const stood = accounts.get(id) ?? account
  if (floor !== null && balance - reserved < floor) {
    const free = stood.balance - stood.reserved - floor
    const left = free > 0n ? free : 0n
    const [have, short] = [sayAmount(left, unit), sayAmount(floor - balance + reserved, unit)]
    return {
      code: 'floor',
      text: text(
        `“${says.zh}”尚可动用 ${have.zh}，还差 ${short.zh}`,
        `“${says.en}” has ${have.en} left; ${short.en} more would be needed`,
      ),
      account: id,
      left,
    }
  }
  const top = ceiling !== null && ceiling < most ? ceiling : most
  if (balance > top) {
    const left = top > stood.balance ? top - stood.balance : 0n
    const [limit, now, room] = [sayAmount(top, unit), sayAmount(stood.balance, unit), sayAmount(left, unit)]
    return {
      code: 'ceiling',
      text: text(
        `“${says.zh}”以 ${limit.zh} 为限，现为 ${now.zh}，最多还可增加 ${room.zh}`,
        `“${says.en}” may reach ${limit.en} and stands at ${now.en}; at most ${room.en} more can be added`,
      ),
      account: id,
      left,
    }
  }
  if (balance - reserved < -most) return refused(text('数额过大', 'the amount is too large'))
  return null
}

const wrongAmount = (amount: bigint): Wrong =>
  amount > 0n && amount <= most
    ? null
    : refused(text(`数额应大于零：${amount}`, `an amount must be greater than zero: ${amount}`))

function wrongPair(draft: Draft, from: AccountId, to: AccountId, late: boolean = false): Wrong {
  if (from === to) return refused(text(`转出与转入是同一账户：${from}`, `from and to are the same account: ${from}`))
  for (const id of [from, to]) {
    const account = accountIn(draft, id)
    if (!account) return unknown(id)
    if (account.closed) return shut(account)
    const { period } = account
    if (period && !(notAfter(period.from, draft.on) && (late || notAfter(draft.on, period.until))))
      return notThen(account, draft.on)
  }
  return null
}

const refused = (says: Text): LedgerProblem => ({ code: 'refused', text: says })

const unknown = (id: AccountId): LedgerProblem => ({
  code: 'unknown-account',
  text: text(`没有账户 ${id}`, `there is no account ${id}`),
  account: id,
})

const shut = ({ id, says }: Account): LedgerProblem => ({
  code: 'closed',
  text: text(`“${says.zh}”已经关闭`, `“${says.en}” is closed`),
  account: id,
})

const notThen = ({ id, says, period }: Account, on: LegalDate): LedgerProblem => ({
  code: 'closed',
  text: text(
    `“${says.zh}”自 ${period?.from} 至 ${period?.until}，${on} 不在其内`,
    `“${says.en}” runs from ${period?.from} to ${period?.until}; ${on} is not within it`,
  ),
  account: id,
})

const already = (mark: string): LedgerProblem => ({
  code: 'already',
  text: text(`${mark} 已经发生过，只能发生一次`, `${mark} has happened before, and may happen once`),
})

const notReserved = (id: string, left: bigint): LedgerProblem => ({
  code: 'not-reserved',
  text:
    left === 0n
      ? text(
          `没有预留 ${id}：从未预留、已经用完、已经释放或者已过最后一日`,
          `nothing is reserved under ${id}: it never was, it is used up or released, or its last day is over`,
        )
      : text(`预留 ${id} 只剩 ${left}`, `only ${left} of the reservation ${id} is left`),
  left,
})

/** An account holds serial numbers and nothing else, or none: otherwise nobody could say which unit is which. */
const mixed = ({ id, says }: Account): LedgerProblem => ({
  code: 'refused',
  text: text(
    `“${says.zh}”不能既有带序列号的单位，又有不带的`,
    `“${says.en}” cannot hold units with serial numbers beside units without`,
  ),
  account: id,
})

function noSuchNumbers(draft: Draft, { id, says }: Account, amount: bigint, { series, first }: Named): LedgerProblem {
  const held = sayBlocks(blocksOf(draft, id)).slice(0, 200)
  const asked = [series, first === undefined ? undefined : `${first}–${first + amount - 1n}`].filter(Boolean).join(' ')
  return {
    code: 'floor',
    text: text(
      `“${says.zh}”没有所要的 ${amount} 个序列号${asked ? `（${asked}）` : ''}，现有：${held || '无'}`,
      `“${says.en}” does not hold the ${amount} serial numbers asked for${asked ? ` (${asked})` : ''}; it holds ${held || 'none'}`,
    ),
    account: id,
  }
}
