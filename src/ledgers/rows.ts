/** Accounts, reservations and blocks as they lie in the database. */
import type { OrganisationId, PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Row } from '../store/driver.ts'
import type { Json } from '../store/json.ts'
import { asBig, asDay, asDayOrNull, asText, asTextOrNull } from '../store/values.ts'
import { day } from '../time/dates.ts'
import type { Account, Move, Reservation } from './apply.ts'
import type { AccountId, Opening } from './ledger.ts'
import type { Block } from './serials.ts'

export const accountColumns =
  'ledger, id, kind, holder_kind, holder, says_zh, says_en, from_day, until_day, floor, ceiling, balance, reserved, most, numbered, closed'

const bigOrNull = (value: unknown): bigint | null => (value === null ? null : asBig(value))

export const partyIn = (kind: unknown, id: unknown): Party | null => {
  if (kind === null) return null
  return asText(kind) === 'person'
    ? { kind: 'person', id: asText(id) as PersonId }
    : { kind: 'organisation', id: asText(id) as OrganisationId }
}

export function accountIn(row: Row): Account {
  const from = asDayOrNull(row.from_day)
  return {
    id: asText(row.id) as AccountId,
    kind: asText(row.kind),
    holder: partyIn(row.holder_kind, row.holder),
    floor: bigOrNull(row.floor),
    ceiling: bigOrNull(row.ceiling),
    says: { zh: asText(row.says_zh), en: asText(row.says_en) },
    ...(from ? { period: { from, until: asDay(row.until_day) } } : {}),
    balance: asBig(row.balance),
    reserved: asBig(row.reserved),
    most: asBig(row.most),
    numbered: asBig(row.numbered),
    closed: row.closed === true,
  }
}

export const reservationIn = (row: Row): Reservation => ({
  id: asText(row.id),
  from: asText(row.from_account) as AccountId,
  to: asText(row.to_account) as AccountId,
  amount: asBig(row.amount),
  still: asBig(row.still),
  until: asDayOrNull(row.until_day),
})

/** From `lower(span)` and `upper(span)`: the database writes whole ranges with the end left out. */
export const blockIn = (row: Row): Block => ({
  series: asText(row.series),
  first: asBig(row.first),
  last: asBig(row.beyond) - 1n,
})
export const blockColumns = 'series, lower(span) as first, upper(span) as beyond'

type WrittenBlock = readonly [series: string, first: string, last: string]

export const numbersText = (blocks: readonly Block[]): string | null =>
  blocks.length === 0 ? null : JSON.stringify(blocks.map(blockJson))
export const blockJson = ({ series, first, last }: Block): WrittenBlock => [series, String(first), String(last)]
export const blockFrom = ([series, first, last]: WrittenBlock): Block => ({
  series,
  first: BigInt(first),
  last: BigInt(last),
})
export const numbersIn = (value: unknown): readonly Block[] => {
  const text = asTextOrNull(value)
  return text === null ? [] : (JSON.parse(text) as readonly WrittenBlock[]).map(blockFrom)
}

const bigText = (value: bigint | null): string | null => (value === null ? null : String(value))
const bigFrom = (value: string | null): bigint | null => (value === null ? null : BigInt(value))

export interface OpeningJson {
  readonly id: string
  readonly kind: string
  readonly holder: { readonly kind: string; readonly id: string } | null
  readonly floor: string | null
  readonly ceiling: string | null
  readonly says: { readonly zh: string; readonly en: string }
  readonly period?: { readonly from: string; readonly until: string }
}

export const openingJson = ({ id, kind, holder, floor, ceiling, says, period }: Opening): OpeningJson => ({
  id,
  kind,
  holder: holder && { kind: holder.kind, id: holder.id },
  floor: bigText(floor),
  ceiling: bigText(ceiling),
  says: { zh: says.zh, en: says.en },
  ...(period ? { period: { from: String(period.from), until: String(period.until) } } : {}),
})

export const openingFrom = ({ id, holder, floor, ceiling, period, ...rest }: OpeningJson): Opening => ({
  ...rest,
  id: id as AccountId,
  holder: holder && partyIn(holder.kind, holder.id),
  floor: bigFrom(floor),
  ceiling: bigFrom(ceiling),
  ...(period ? { period: { from: day(period.from), until: day(period.until) } } : {}),
})

export const limitsJson = ({ floor, ceiling }: Pick<Opening, 'floor' | 'ceiling'>) => ({
  floor: bigText(floor),
  ceiling: bigText(ceiling),
})
export const limitsFrom = ({ floor, ceiling }: { readonly floor: string | null; readonly ceiling: string | null }) => ({
  floor: bigFrom(floor),
  ceiling: bigFrom(ceiling),
})

/** What moved, as an event of the journal holds it: what is nothing is left out. */
export interface MoveJson {
  readonly from: string
  readonly to: string
  readonly amount?: string
  readonly held?: string
  readonly reservation?: string
  readonly numbers?: readonly WrittenBlock[]
}

export const moveJson = ({ from, to, amount, held, reservation, numbers }: Move): MoveJson => ({
  from,
  to,
  ...(amount === 0n ? {} : { amount: String(amount) }),
  ...(held === 0n ? {} : { held: String(held) }),
  ...(reservation === null ? {} : { reservation }),
  ...(numbers.length === 0 ? {} : { numbers: numbers.map(blockJson) }),
})

/** One posting in an event of the journal: all that it did. */
export interface PostingJson {
  readonly number: string
  readonly operation: string
  readonly on: string
  readonly by: string
  readonly says: { readonly zh: string; readonly en: string }
  readonly about: Json
  readonly case?: string
  readonly moves: readonly MoveJson[]
  readonly opened?: readonly OpeningJson[]
  readonly limits?: readonly {
    readonly account: string
    readonly floor: string | null
    readonly ceiling: string | null
  }[]
  readonly closed?: readonly string[]
  readonly reserved?: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly amount: string
    readonly until: string | null
  }[]
  readonly marks?: readonly string[]
}
