/** Limits that have come near: who posted is told at once, and the holder by a notice, in the transaction of the posting. */
import { type Text, text } from '../text.ts'
import type { RecordNotice } from '../window/notices/records.ts'
import { paragraphs, resting } from '../window/notices/told.ts'
import type { AccountView, Ledger, Warning } from './ledger.ts'

/** An account that a command touched, as it stood before and stands now. */
export interface Touched {
  readonly ledger: string
  /** Null: it was opened by this. */
  readonly before: AccountView | null
  readonly after: AccountView
}

/** How far an account has come on the way to its limit, in hundredths: of a threshold, the ceiling, or what it held at most. */
export function shareOf(
  { kinds }: Pick<Ledger, 'kinds'>,
  { kind, balance, reserved, ceiling, floor, most }: AccountView,
  of?: bigint,
): number | null {
  const left = kinds[kind]?.shows === 'left'
  const whole = of ?? (left ? most - (floor ?? 0n) : ceiling)
  if (whole === null || whole <= 0n) return null
  return Number(((left ? most - balance + reserved : balance) * 10_000n) / whole) / 100
}

export interface Crossed {
  readonly account: AccountView
  readonly warning: Warning
  /** Its place among those that the ledger declares. */
  readonly n: number
}

/** Said when this has crossed the share, and not again at every step beyond it. */
export const crossedBy = (ledger: Ledger, accounts: readonly Touched[]): readonly Crossed[] =>
  accounts
    .filter((touched) => touched.ledger === ledger.id)
    .flatMap(({ before, after }) =>
      (ledger.warnings ?? []).flatMap((warning, n) => {
        if (warning.kind !== after.kind) return []
        const [was, is] = [before && shareOf(ledger, before, warning.of), shareOf(ledger, after, warning.of)]
        const crossed = is !== null && is >= warning.at && (was === null || was < warning.at)
        return crossed ? [{ account: after, warning, n }] : []
      }),
    )

/** What the holders are told. Of two shares crossed at once the higher is told: it says what the lower would. */
export function noticesOf(
  ledger: Ledger,
  accounts: readonly Touched[],
  posting: bigint,
  at: Temporal.Instant,
): readonly RecordNotice[] {
  const byAccount = Map.groupBy(crossedBy(ledger, accounts), ({ account }) => account.id)
  return [...byAccount.values()].flatMap((crossed, n): readonly RecordNotice[] => {
    const [highest] = crossed.toSorted((a, b) => b.warning.at - a.warning.at)
    const holder = highest?.account.holder
    if (!highest || !holder) return []
    const { account, warning } = highest
    return [
      {
        id: `posting#${posting}#${ledger.id}#${n}`,
        to: holder,
        about: 'account',
        record: account.id,
        of: ledger.id,
        page: `/ledgers/${ledger.id}/accounts/${encodeURIComponent(account.id)}`,
        event: 'account-near-limit',
        party: holder,
        at,
        level: 'act',
        title: titleOf(ledger, account, warning),
        body: paragraphs(warning.says(account), restsOn(warning)),
      },
    ]
  })
}

const titleOf = ({ name }: Ledger, { says }: AccountView, { at }: Warning): Text =>
  text(`已达 ${at}%：${name.zh}（${says.zh}）`, `${at} % reached: ${name.en} (${says.en})`)

const restsOn = ({ cites }: Warning): Text => {
  const { zh, en } = resting(cites)
  return text(zh && `依据${zh}`, en && `On the basis of${en}`)
}
