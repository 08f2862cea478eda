/**
 * Accounts and serial numbers of certified reductions. A unit is one tonne of CO2 equivalent; its number says the project,
 * the year in which the reduction arose (vintage) and its place within that year of that project:
 *
 *   CCER-P000012-2023-00000147        one tonne
 *   CCER-P000012-2023-00000101–00000250   a block, first to last, both counted
 */
import type { AccountId, Step } from '../../ledgers/ledger.ts'
import type { Party } from '../../people/persons.ts'
import { fail, ok, type Result, type Text } from '../../text.ts'
import { idOf } from '../vocabulary/filled.ts'

export const ccerLedger = 'green.ccer'

const account = (id: string): AccountId => id as AccountId

/** Where units can be, and what stands behind them. */
export const ccerAccounts = {
  /** What a party has to dispose of. */
  holding: (party: Party): AccountId => account(`holding:${idOf(party)}`),
  /** What a party has put up for sale: held for the market until it is delivered or comes back. */
  custody: (party: Party): AccountId => account(`custody:${idOf(party)}`),
  /** One for each retirement, closed with it: nothing ever leaves it. */
  retired: (party: Party, number: number): AccountId => account(`retired:${idOf(party)}:${number}`),
  /** One for each cancellation, closed with it. */
  cancelled: (party: Party, number: number): AccountId => account(`cancelled:${idOf(party)}:${number}`),
  project: (project: string): AccountId => account(`project:${project}`),
  /** What was verified of a year of a project and is not issued yet. */
  verified: (series: string): AccountId => account(`verified:${series}`),
  /** Where verified tonnes come from: what stands there, below nought, is all that was ever verified. */
  source: (series: string): AccountId => account(`source:${series}`),
} as const

/** Opens the account that a party holds units on, where it is not there yet. */
export const openHolding = (party: Party, says: Text): Step => ({
  do: 'open',
  account: { id: ccerAccounts.holding(party), kind: 'holding', holder: party, floor: 0n, ceiling: null, says },
})

export const openCustody = (party: Party, says: Text): Step => ({
  do: 'open',
  account: { id: ccerAccounts.custody(party), kind: 'custody', holder: party, floor: 0n, ceiling: null, says },
})

/** Delivery of so many tonnes, the lowest numbers first. */
export const deliver = (from: AccountId, to: AccountId, tonnes: bigint): Step => ({
  do: 'move',
  from,
  to,
  amount: tonnes,
})

export const projectPattern = /^P\d{6}$/

export const seriesOf = (project: string, vintage: bigint): string => `${project}-${vintage}`

export interface Serial {
  readonly series: string
  readonly number: bigint
}

/** Numbers within a series have eight digits: a hundred million tonnes in a year of a project. */
const digits = 8
export const mostInSeries = 10n ** BigInt(digits) - 1n

const numbered = (number: bigint): string => number.toString().padStart(digits, '0')

export const serialText = ({ series, number }: Serial): string => `CCER-${series}-${numbered(number)}`

export const blockText = (series: string, first: bigint, last: bigint): string =>
  first === last ? serialText({ series, number: first }) : `${serialText({ series, number: first })}–${numbered(last)}`

/** As a person types or pastes it: small letters, full-width characters and spaces are put right. */
export function parseSerial(typed: string): Result<Serial> {
  const tidy = typed
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐-―−]/g, '-')
  const [, project, vintage, number] = /^CCER-(P\d{6})-(\d{4})-(\d{8})$/.exec(tidy) ?? []
  if (!project || !vintage || !number || BigInt(number) === 0n)
    return fail({
      zh: '应为核证自愿减排量的编号，写作 CCER-P000012-2023-00000147：项目、产生年份、序号',
      en: 'must be the number of a certified reduction, written CCER-P000012-2023-00000147: project, vintage, place',
    })
  return ok({ series: `${project}-${vintage}`, number: BigInt(number) })
}

/** The project and the vintage of a series. */
export function readSeries(series: string): { readonly project: string; readonly vintage: number } {
  const [project = '', vintage = ''] = series.split('-')
  return { project, vintage: Number(vintage) }
}
