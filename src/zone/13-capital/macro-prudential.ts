/** How far a firm may borrow abroad, and lend there: equity × factors, by date. Exact; what is less than a li is dropped. */
import { cite } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { day, type LegalDate, notAfter } from '../../time/dates.ts'

export type PoolSide = 'debt' | 'lending'

interface Parameter {
  readonly from: LegalDate
  /** Hundredths. */
  readonly hundredths: bigint
  readonly cites: Citation
}

const parameter = (from: string, hundredths: bigint, cites: Citation): Parameter => ({
  from: day(from),
  hundredths,
  cites,
})

/** The earliest first; each until the next begins. */
const parameters: Readonly<Record<PoolSide, readonly Parameter[]>> = {
  debt: [
    parameter('2022-10-25', 125n, cite('cross-border-financing-2017', 'parameter', '2022-10-25 起 1.25')),
    parameter('2023-07-20', 150n, cite('cross-border-financing-2017', 'parameter', '2023-07-20 起 1.5')),
    parameter('2025-01-13', 175n, cite('macroprudential-2025', 'whole')),
  ],
  lending: [parameter('2021-01-05', 50n, cite('lending-abroad-2021', 'coefficient'))],
}

/** Times net assets (debt), or times equity alone (lending). */
const leverage: Readonly<Record<PoolSide, bigint>> = { debt: 2n, lending: 1n }

export const ceilingCites: Readonly<Record<PoolSide, Citation>> = {
  debt: cite('cross-border-financing-2017', 'ceiling'),
  lending: cite('lending-abroad-2021', 'ceiling'),
}

export const parameterOn = (side: PoolSide, on: LegalDate): Parameter | null =>
  parameters[side].findLast(({ from }) => notAfter(from, on)) ?? null

export interface Contribution {
  /** Thousandths of a yuan. */
  readonly li: bigint
  readonly leverage: bigint
  readonly hundredths: bigint
  readonly since: LegalDate
  readonly cites: Citation
}

/** What a member brings in: equity × leverage × parameter × the share of it that is centralised, in hundredths. */
export function contributionOf(side: PoolSide, equityFen: bigint, share: bigint, on: LegalDate): Contribution | null {
  const found = parameterOn(side, on)
  if (!found) return null
  const { hundredths, from, cites } = found
  const li = (equityFen * 10n * leverage[side] * hundredths * share) / 10_000n
  return { li, leverage: leverage[side], hundredths, since: from, cites }
}

export type Term = 'over-one-year' | 'one-year-or-less'

/** Tenths of the principal that count: the term of a debt, and half as much again on top where it is in foreign currency. */
export const weightOf = (side: PoolSide, term: Term, foreign: boolean): bigint =>
  (side === 'debt' && term === 'one-year-or-less' ? 15n : 10n) + (foreign ? 5n : 0n)

/** Every weight that there can be. */
export const weights: readonly bigint[] = [10n, 15n, 20n]

export const weightCites: Readonly<Record<PoolSide, readonly Citation[]>> = {
  debt: [cite('cross-border-financing-2017', 'term'), cite('cross-border-financing-2017', 'currency')],
  lending: [cite('lending-abroad-2021', 'currency')],
}
