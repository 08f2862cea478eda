/** An operation as the ledger declares it: the form read, planned on what stands there now, posted, and told with what it means. */
import type { Citation } from '../law/instrument.ts'
import type { PersonId } from '../people/ids.ts'
import { isSameParty, type Party } from '../people/persons.ts'
import type { Answer } from '../rules/evaluate.ts'
import type { Refusal } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asNumber, asText } from '../store/values.ts'
import { fail, ok, type Result, type Text, text } from '../text.ts'
import { day, type LegalDate, legalDateAt } from '../time/dates.ts'
import type { Wrong } from '../window/application.ts'
import type { Request } from '../window/cases.ts'
import type { FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'
import type { Tell } from '../window/notices/records.ts'
import { postIn } from './books.ts'
import type { AccountId, AccountView, Beside, HeldLicence, Ledger, LedgerProblem, Looking, Warning } from './ledger.ts'
import type { Query } from './load.ts'
import { accountOn, accountsOn } from './read.ts'
import { type OpeningJson, openingFrom, openingJson } from './rows.ts'
import { crossedBy } from './warnings.ts'

/** A licence by its number, read through the handle that is given: inside a transaction there is no other. */
export type LicenceOf = (on: Query, id: string) => Promise<(HeldLicence & { readonly holder: Party }) | null>

/** What was done, as it stood then; the same again for whoever repeats the request. */
export interface Given {
  /** Null: all of it had happened before, and nothing was left to do. */
  readonly posting: string | null
  readonly on: LegalDate
  /** The accounts that were touched, as they stand after it. */
  readonly accounts: readonly AccountView[]
  /** Limits that have come near. */
  readonly warnings: readonly Warned[]
  readonly answers: readonly { readonly account: AccountId; readonly answer: Answer }[]
  readonly repeated: boolean
}

export interface Warned {
  readonly account: AccountId
  /** In hundredths of the limit. */
  readonly at: number
  readonly says: Text
  readonly cites: readonly Citation[]
}

/** What stands in the way of an operation: the ledger, the form, or who was first. */
export type GiveProblem =
  | { readonly kind: 'problem'; readonly problem: LedgerProblem }
  | { readonly kind: 'wrong-form'; readonly wrong: readonly Wrong[] }
  | { readonly kind: 'unknown-ledger' | 'unknown-operation'; readonly text: Text }
  | Refusal

/** Accounts of one kind that a plan may look at. */
const mostLookedAt = 10_000
/** How often one starts again who lost a race for what may happen once. */
const mostTries = 3

interface Kept {
  readonly posting: string | null
  readonly on: string
  readonly accounts: readonly KeptAccount[]
  readonly warned: readonly (readonly [account: string, warning: number])[]
}

interface KeptAccount extends OpeningJson {
  readonly balance: string
  readonly reserved: string
  readonly most: string
  readonly closed: boolean
}

export function giveOn(
  store: Store,
  ledgers: ReadonlyMap<string, Ledger>,
  now: () => Temporal.Instant,
  licenceOf: LicenceOf,
  tell: Tell,
) {
  async function give(
    actor: PersonId,
    ledgerId: string,
    operationId: string,
    holder: Party,
    form: FormValues,
    request: Request,
    tries = 1,
  ): Promise<Result<Given, GiveProblem>> {
    const ledger = ledgers.get(ledgerId)
    if (!ledger) return fail({ kind: 'unknown-ledger', text: noSuch('台账', 'ledger', ledgerId, [...ledgers.keys()]) })
    const operation = ledger.operations.find(({ id }) => id === operationId)
    if (!operation) {
      const ids = ledger.operations.map(({ id }) => id)
      return fail({ kind: 'unknown-operation', text: noSuch('操作', 'operation', operationId, ids) })
    }
    const filled = readForm(operation.form, form)
    if (!filled.ok) return fail({ kind: 'wrong-form', wrong: filled.error })
    const outcome = await store.act<GiveProblem>({ actor, ...request }, async (transaction) => {
      const at = now()
      const today = legalDateAt(at)
      const planned = await operation.plan(
        filled.value,
        lookingAt(transaction, ledger.id, holder, today, licenceOf, true),
      )
      if (!planned.ok) return fail({ kind: 'problem', problem: planned.error })
      const posting = { ...planned.value, ledger: ledger.id, operation: operation.id, on: today }
      const done = await postIn(transaction, ledgers, [posting], actor, at, tell)
      if (!done.ok) return fail({ kind: 'problem', problem: withCites(done.error, operation.cites) })
      const { changes, numbers, accounts } = done.value
      const kept: Kept = {
        posting: numbers[0] ?? null,
        on: String(today),
        accounts: accounts.map(({ after }) => accountJson(after)),
        warned: crossedBy(ledger, accounts).map(({ account, n }) => [account.id, n]),
      }
      return ok({ changes, answer: kept as unknown as Json })
    })
    if (outcome.ok)
      return ok(await givenFrom(store, ledger, outcome.value.answer as unknown as Kept, outcome.value.repeated))
    if (outcome.error.kind !== 'taken') return outcome
    // Somebody did the same thing at the same moment: what they did is seen now.
    if (outcome.error.constraint === 'ledger_marks_once' && tries < mostTries)
      return give(actor, ledgerId, operationId, holder, form, request, tries + 1)
    return fail({ kind: 'problem', problem: { code: 'taken', text: outcome.error.says } })
  }
  return (
    actor: PersonId,
    ledger: string,
    operation: string,
    holder: Party,
    form: FormValues,
    request: Request,
  ): Promise<Result<Given, GiveProblem>> =>
    give(actor, ledger, operation, holder, form, { key: request.key, digest: request.digest })
}

const noSuch = (zh: string, en: string, id: string, there: readonly string[]): Text =>
  text(
    `没有${zh} ${id.slice(0, 80)}；现有：${there.join('、')}`,
    `there is no ${en} ${id.slice(0, 80)}; there are: ${there.join(', ')}`,
  )

/** A limit of the declaration rests on the clause that the operation rests on. */
const withCites = (problem: LedgerProblem, cites: readonly Citation[]): LedgerProblem =>
  problem.cites ? problem : { ...problem, cites }

/**
 * What a plan may look at. `lock`: what is looked at is locked, so that what is planned on it still holds when it is posted.
 */
export const lookingAt = (
  on: Query,
  ledger: string,
  holder: Party,
  today: LegalDate,
  licenceOf: LicenceOf,
  lock: boolean,
): Looking => ({
  today,
  holder,
  account: (id) => accountOn(on, ledger, id, today, lock),
  accounts: (kind) => accountsOn(on, ledger, { kind, holder, most: mostLookedAt }, today, lock),
  async fresh(marks) {
    const asked = [...new Set(marks)]
    const { rows } = await on.query(
      'select count(*) as made from ledger_marks where ledger = $1 and mark = any($2::text[])',
      [ledger, asked],
    )
    return asked.length - asNumber(rows[0]?.made)
  },
  async licence(id) {
    const found = await licenceOf(on, id)
    return found && isSameParty(found.holder, holder) ? found : null
  },
})

/** What stands beside an account when a decision is asked about it. */
export const besideOn = (on: Query, ledger: string, today: LegalDate): Beside => ({
  account: (id) => accountOn(on, ledger, id, today),
  async latest(id) {
    const { rows } = await on.query(
      `select about from ledger_postings where number = greatest(
         (select max(posting) from ledger_transfers where ledger = $1 and from_account = $2),
         (select max(posting) from ledger_transfers where ledger = $1 and to_account = $2))`,
      [ledger, id],
    )
    return rows[0] ? (JSON.parse(asText(rows[0].about)) as Json) : null
  },
})

const accountJson = (account: AccountView): KeptAccount => ({
  ...openingJson(account),
  balance: String(account.balance),
  reserved: String(account.reserved),
  most: String(account.most),
  closed: account.closed,
})

const accountFrom = ({ balance, reserved, most, closed, ...opening }: KeptAccount): AccountView => ({
  ...openingFrom(opening),
  balance: BigInt(balance),
  reserved: BigInt(reserved),
  most: BigInt(most),
  closed,
})

async function givenFrom(
  on: Query,
  ledger: Ledger,
  { posting, on: stood, accounts: kept, warned }: Kept,
  repeated: boolean,
): Promise<Given> {
  const today = day(stood)
  const accounts = kept.map(accountFrom)
  const beside = besideOn(on, ledger.id, today)
  const answers = await Promise.all(
    accounts.map(async (account) => ({
      account: account.id,
      answer: (await ledger.answers?.(account, today, beside)) ?? null,
    })),
  )
  return {
    posting,
    on: today,
    accounts,
    warnings: warned.flatMap(([id, n]) => {
      const account = accounts.find((each) => each.id === id)
      const warning: Warning | undefined = ledger.warnings?.[n]
      return account && warning
        ? [{ account: account.id, at: warning.at, says: warning.says(account), cites: warning.cites }]
        : []
    }),
    answers: answers.flatMap(({ account, answer }) => (answer ? [{ account, answer }] : [])),
    repeated,
  }
}
