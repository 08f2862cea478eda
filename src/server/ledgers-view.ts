/** Ledgers in words and figures: declarations, accounts, what moved on them. */
import { written } from '../ledgers/amounts.ts'
import type { Attempts } from '../ledgers/attempts.ts'
import type { AccountView, Ledger, Operation, Warning } from '../ledgers/ledger.ts'
import { type Ledgers, type Line, shareOf } from '../ledgers/ledgers.ts'
import type { People } from '../people/people.ts'
import type { Party } from '../people/persons.ts'
import { viewCitation, viewFact } from '../rules/view.ts'
import type { Store } from '../store/store.ts'
import { type Text, text } from '../text.ts'
import { nameOfAuthority, viewField } from './matters-view.ts'

export interface LedgersHouse {
  readonly ledgers: Ledgers
  readonly attempts: Attempts
  readonly people: Pick<People, 'nameOf' | 'person'>
  readonly store: Pick<Store, 'query'>
  readonly settings: { readonly secret: string }
}

export type NameOf = (party: Party) => Promise<string>

export const viewLedgerHead = (ledger: Ledger, keeps: boolean, mine: number) => ({
  id: ledger.id,
  name: ledger.name,
  says: ledger.says,
  measures: ledger.measures,
  keeper: nameOfAuthority(ledger.keeper),
  keeps,
  mine,
})

export const viewOperation = (operation: Operation) => ({
  id: operation.id,
  name: operation.name,
  says: operation.says,
  by: operation.by,
  nobody: operation.nobody === true,
  cites: operation.cites.map(viewCitation),
  form: { facts: operation.form.facts.map(viewFact), fields: operation.form.fields.map(viewField) },
  batch: operation.batch ?? null,
})

const kindOf = ({ kinds }: Ledger, kind: string) => kinds[kind] ?? { name: text(kind, kind), shows: 'used' as const }

export async function viewAccount(ledger: Ledger, account: AccountView, nameOf: NameOf) {
  const { places } = ledger.unit
  const { name, shows } = kindOf(ledger, account.kind)
  const { holder, balance, reserved, period } = account
  return {
    id: account.id,
    kind: { id: account.kind, name, shows },
    holder: holder && { ...holder, name: await nameOf(holder) },
    says: account.says,
    balance: written(balance, places),
    reserved: reserved === 0n ? null : written(reserved, places),
    available: written(balance - reserved, places),
    bar: barOf(ledger, account),
    period: period ? { from: period.from.toString(), until: period.until.toString() } : null,
    closed: account.closed,
  }
}

/** In hundredths, between nothing and all of it. */
const share = (part: bigint, whole: bigint): number =>
  whole <= 0n ? 0 : Math.max(0, Math.min(100, Number((part * 10_000n) / whole) / 100))

/** Its limit; else the first threshold that is not reached, or the last; else, of what is left, the most it ever held. */
function wholeOf(ledger: Ledger, { kind, ceiling, balance, most }: AccountView) {
  if (ceiling !== null && ceiling > 0n) return { whole: ceiling, of: 'ceiling' as const }
  const { thresholds = [], shows } = ledger.kinds[kind] ?? { shows: 'used' }
  const next = thresholds.find(({ at }) => balance < at) ?? thresholds.at(-1)
  if (next) return { whole: next.at, of: 'threshold' as const }
  return shows === 'left' && most > 0n ? { whole: most, of: 'most' as const } : null
}

function barOf(ledger: Ledger, account: AccountView) {
  const found = wholeOf(ledger, account)
  return (
    found && {
      whole: written(found.whole, ledger.unit.places),
      share: share(account.balance, found.whole),
      reserved: share(account.reserved, found.whole),
      of: found.of,
    }
  )
}

export function viewThresholds(ledger: Ledger, account: AccountView) {
  const { places } = ledger.unit
  const whole = wholeOf(ledger, account)?.whole ?? 0n
  return (ledger.kinds[account.kind]?.thresholds ?? []).map(({ at, says, cites }) => ({
    at: written(at, places),
    share: at <= whole ? share(at, whole) : null,
    reached: account.balance >= at,
    away: written(account.balance >= at ? 0n : at - account.balance, places),
    says,
    cites: cites.map(viewCitation),
  }))
}

/** What is near on this account: of several shares of one limit, the highest alone. */
export function viewWarnings(ledger: Ledger, account: AccountView) {
  const near = (ledger.warnings ?? []).filter(({ kind, at, of }) => {
    const reached = kind === account.kind ? shareOf(ledger, account, of) : null
    return reached !== null && reached >= at && (of === undefined || reached < 100)
  })
  const highest = new Map<bigint | undefined, Warning>()
  for (const each of near) if ((highest.get(each.of)?.at ?? 0) < each.at) highest.set(each.of, each)
  return [...highest.values()].map(({ at, says, cites }) => ({
    at,
    says: says(account),
    cites: cites.map(viewCitation),
  }))
}

export function viewLine(ledger: Ledger, line: Line, n: number, by: string) {
  const { places } = ledger.unit
  const operation = ledger.operations.find(({ id }) => id === line.operation)
  const moved = line.amount === 0n ? line.held : line.amount
  return {
    posting: line.posting,
    n,
    operation: operation?.name ?? lapseName,
    on: line.on.toString(),
    says: line.says,
    by,
    case: line.case,
    amount: written(moved < 0n ? -moved : moved, places),
    direction: directionOf(line),
    balance: written(line.balance, places),
  }
}

const lapseName: Text = text('由时间或者其他办理引起', 'by time, or from elsewhere')

function directionOf({ amount, held }: Line): 'in' | 'out' | 'held' | 'released' {
  if (amount === 0n) return held > 0n ? 'held' : 'released'
  return amount > 0n ? 'in' : 'out'
}
