/**
 * What was asked of a ledger and refused by it: more than there was, after the last day, against a rule. Nothing moved, and
 * so no account shows it; a watch looks here for those who try again and again (trade licence overdrawn attempts).
 */
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Row } from '../store/driver.ts'
import type { Json } from '../store/json.ts'
import type { Migration } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { asBig, asDay, asInstant, asText, asTextOrNull } from '../store/values.ts'
import type { Text } from '../text.ts'
import { type LegalDate, legalDateAt } from '../time/dates.ts'
import type { AccountId, LedgerProblem } from './ledger.ts'

/** `form` is as it came through the door: what is sealed there stands in it as a digest. One attempt is written down once. */
export const attemptTables: readonly Migration[] = [
  {
    of: 'ledger-attempts',
    number: 1,
    name: 'ledger-attempts',
    sql: `
      create table ledger_attempts (
        number bigint generated always as identity primary key, ledger text not null, operation text not null,
        account text, holder_kind text not null, holder text not null, by_person text not null, key text not null,
        on_day date not null, at timestamptz not null, code text not null, says_zh text not null, says_en text not null,
        still bigint, form text not null, constraint ledger_attempts_once unique (by_person, key));
      create index ledger_attempts_of on ledger_attempts (ledger, on_day, number);`,
  },
]

export interface Attempt {
  readonly number: bigint
  readonly operation: string
  /** The account that stood in the way. */
  readonly account: AccountId | null
  readonly holder: Party
  readonly by: PersonId
  readonly on: LegalDate
  readonly at: Temporal.Instant
  readonly code: LedgerProblem['code']
  readonly says: Text
  /** How much could have been moved. */
  readonly left: bigint | null
}

export interface Attempts {
  note(
    what: {
      readonly ledger: string
      readonly operation: string
      readonly holder: Party
      readonly by: PersonId
      readonly form: Json
    },
    problem: LedgerProblem,
    key: string,
  ): Promise<void>
  /** The latest first; of one holder, or of all. */
  of(ledger: string, holder: Party | null, most: number): Promise<readonly Attempt[]>
}

export const attemptsOn = (store: Pick<Store, 'query'>, now: () => Temporal.Instant): Attempts => ({
  async note({ ledger, operation, holder, by, form }, { account, code, text, left }, key) {
    const at = now()
    await store.query(
      `insert into ledger_attempts (ledger, operation, account, holder_kind, holder, by_person, key, on_day, at, code,
         says_zh, says_en, still, form)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict on constraint ledger_attempts_once do nothing`,
      [
        ledger,
        operation,
        account ?? null,
        holder.kind,
        holder.id,
        by,
        key,
        legalDateAt(at).toString(),
        at.toString(),
        code,
        text.zh,
        text.en,
        left === undefined ? null : String(left),
        JSON.stringify(form),
      ],
    )
  },

  async of(ledger, holder, most) {
    const { rows } = await store.query(
      `select * from ledger_attempts where ledger = $1 and ($2::text is null or (holder_kind = $2 and holder = $3))
       order by number desc limit $4`,
      [ledger, holder?.kind ?? null, holder?.id ?? null, most],
    )
    return rows.map(attemptIn)
  },
})

const attemptIn = (row: Row): Attempt => ({
  number: asBig(row.number),
  operation: asText(row.operation),
  account: asTextOrNull(row.account) as AccountId | null,
  holder: { kind: asText(row.holder_kind), id: asText(row.holder) } as Party,
  by: asText(row.by_person) as PersonId,
  on: asDay(row.on_day),
  at: asInstant(row.at),
  code: asText(row.code) as LedgerProblem['code'],
  says: { zh: asText(row.says_zh), en: asText(row.says_en) },
  left: row.still === null ? null : asBig(row.still),
})
