/** Accounts as they stand, and what moved on them. */
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Row } from '../store/driver.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asBig, asDay, asInstant, asNumber, asText, asTextOrNull } from '../store/values.ts'
import type { Text } from '../text.ts'
import { type LegalDate, legalDateAt } from '../time/dates.ts'
import { viewOf } from './books.ts'
import type { AccountId, AccountView } from './ledger.ts'
import type { Query } from './load.ts'
import { accountColumns, accountIn, blockColumns, blockIn, numbersIn } from './rows.ts'
import type { Block } from './serials.ts'

export interface AccountsAsked {
  readonly kind?: string
  readonly holder?: Party
  /** Beginning with this: `quota:2026`. */
  readonly prefix?: string
  /** The account after which to go on. */
  readonly after?: string
  readonly most: number
}

/** One movement on an account, as a statement shows it. */
export interface Line {
  readonly posting: string
  /** Where it stands: to read on from here. */
  readonly place: string
  readonly operation: string
  readonly on: LegalDate
  readonly at: Temporal.Instant
  readonly by: PersonId
  readonly says: Text
  readonly about: Json
  readonly case: string | null
  /** The account on the other side. */
  readonly other: AccountId
  /** Above zero: came in; below: went out; zero: was only held back or let go of. */
  readonly amount: bigint
  /** Above zero: was held back on this account; below: let go of. */
  readonly held: bigint
  readonly reservation: string | null
  readonly numbers: readonly Block[]
  /** After it. */
  readonly balance: bigint
}

/** What is held back although its last day is over is not held back any more: it will be let go of (lapse.ts). */
const overdue = (day: string): string =>
  `coalesce((select sum(still) from ledger_reservations r
     where r.ledger = a.ledger and r.from_account = a.id and r.still > 0 and r.until_day < ${day}), 0)`

const selected = (day: string): string =>
  accountColumns
    .split(', ')
    .map((column) =>
      column === 'reserved'
        ? `case when a.reserved = 0 then 0 else a.reserved - ${overdue(day)} end as reserved`
        : `a.${column}`,
    )
    .join(', ')

export async function accountOn(
  on: Query,
  ledger: string,
  id: string,
  today: LegalDate,
  lock = false,
): Promise<AccountView | null> {
  const { rows } = await on.query(
    `select ${selected('$3::date')} from ledger_accounts a where a.ledger = $1 and a.id = $2${lock ? ' for update' : ''}`,
    [ledger, id, String(today)],
  )
  return rows[0] ? viewOf(accountIn(rows[0])) : null
}

export async function accountsOn(
  on: Query,
  ledger: string,
  { kind, holder, prefix, after, most }: AccountsAsked,
  today: LegalDate,
  lock = false,
): Promise<readonly AccountView[]> {
  const { rows } = await on.query(
    `select ${selected('$2::date')} from ledger_accounts a
     where a.ledger = $1 and ($3::text is null or a.kind = $3)
       and ($4::text is null or (a.holder_kind = $4 and a.holder = $5))
       and ($6::text is null or starts_with(a.id, $6)) and ($7::text is null or a.id > $7)
     order by a.id limit $8${lock ? ' for update' : ''}`,
    [
      ledger,
      String(today),
      kind ?? null,
      holder?.kind ?? null,
      holder?.id ?? null,
      prefix ?? null,
      after ?? null,
      most,
    ],
  )
  return rows.map((row) => viewOf(accountIn(row)))
}

export function readingOn(store: Store, now: () => Temporal.Instant) {
  const today = (): LegalDate => legalDateAt(now())
  return {
    async account(ledger: string, id: AccountId, at?: LegalDate): Promise<AccountView | null> {
      const account = await accountOn(store, ledger, id, today())
      if (!account || !at) return account
      const { rows } = await store.query(
        `select count(*) as moved,
           coalesce(sum(case when t.to_account = $2 then t.amount else -t.amount end), 0) as balance,
           coalesce(sum(case when t.from_account = $2 then t.held end), 0) as reserved
         from (select * from ledger_transfers where ledger = $1 and from_account = $2
               union all select * from ledger_transfers where ledger = $1 and to_account = $2) t
         join ledger_postings p on p.number = t.posting where p.on_day <= $3::date`,
        [ledger, id, String(at)],
      )
      const [balance, reserved] = [asBig(rows[0]?.balance), asBig(rows[0]?.reserved)]
      return { ...account, balance, reserved, most: account.most }
    },

    accounts: (ledger: string, asked: AccountsAsked): Promise<readonly AccountView[]> =>
      accountsOn(store, ledger, asked, today()),

    async statement(
      ledger: string,
      id: AccountId,
      { before, most }: { readonly before?: string; readonly most: number },
    ): Promise<readonly Line[]> {
      const [number, n] = before?.split('.') ?? []
      const { rows } = await store.query(
        `with gone_and_come as (
           select * from (select t.* from ledger_transfers t
             where t.ledger = $1 and t.from_account = $2 and ($3::bigint is null or (t.posting, t.n) < ($3, $5::int))
             order by t.posting desc, t.n desc limit $4) gone
           union all
           select * from (select t.* from ledger_transfers t
             where t.ledger = $1 and t.to_account = $2 and ($3::bigint is null or (t.posting, t.n) < ($3, $5::int))
             order by t.posting desc, t.n desc limit $4) come),
         page as (select * from gone_and_come order by posting desc, n desc limit $4),
         later as (select coalesce(sum(amount), 0) as moved from (
           select amount from ledger_transfers where ledger = $1 and to_account = $2 and (posting, n) >= ($3, $5)
           union all
           select -amount from ledger_transfers where ledger = $1 and from_account = $2 and (posting, n) >= ($3, $5)) l)
         select t.*, p.operation, p.on_day, p.at, p.by_person, p.says_zh, p.says_en, p.about, p.case_id,
           (select balance from ledger_accounts where ledger = $1 and id = $2) - (select moved from later) as stood
         from page t join ledger_postings p on p.number = t.posting
         order by t.posting desc, t.n desc`,
        [ledger, id, number ?? null, most, Number(n ?? 0)],
      )
      let balance = rows[0] ? asBig(rows[0].stood) : 0n
      return rows.map((row) => {
        const line = lineIn(row, id, balance)
        balance -= line.amount
        return line
      })
    },

    /** The serial numbers that an account holds, in their order. */
    async numbers(ledger: string, id: AccountId): Promise<readonly Block[]> {
      const { rows } = await store.query(
        `select ${blockColumns} from ledger_serials where ledger = $1 and account = $2 order by series, lower(span)`,
        [ledger, id],
      )
      return rows.map(blockIn)
    },

    /** Where a serial number is. */
    async holderOf(ledger: string, series: string, number: bigint): Promise<AccountId | null> {
      const { rows } = await store.query(
        'select account from ledger_serials where ledger = $1 and series = $2 and span @> $3::bigint',
        [ledger, series, String(number)],
      )
      return rows[0] ? (asText(rows[0].account) as AccountId) : null
    },
  }
}

function lineIn(row: Row, id: AccountId, balance: bigint): Line {
  const gone = asText(row.from_account) === id
  const amount = asBig(row.amount)
  return {
    posting: asText(row.posting),
    place: `${asText(row.posting)}.${asNumber(row.n)}`,
    operation: asText(row.operation),
    on: asDay(row.on_day),
    at: asInstant(row.at),
    by: asText(row.by_person) as PersonId,
    says: { zh: asText(row.says_zh), en: asText(row.says_en) },
    about: JSON.parse(asText(row.about)) as Json,
    case: asTextOrNull(row.case_id),
    other: asText(gone ? row.to_account : row.from_account) as AccountId,
    amount: gone ? -amount : amount,
    held: gone ? asBig(row.held) : 0n,
    reservation: asTextOrNull(row.reservation),
    numbers: numbersIn(row.numbers),
    balance,
  }
}
