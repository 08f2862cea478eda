import type { AccountBrief, AccountView } from '../../api/ledgers.ts'
import { useWords } from '../../words.ts'

interface Props {
  readonly account: Pick<AccountBrief, 'balance' | 'available' | 'reserved' | 'bar' | 'kind'>
  readonly thresholds?: AccountView['thresholds']
}

/** What is left, or used, of the whole that it is measured by: said in words, and drawn for those who see. */
export function Bar({ account: { bar, kind, reserved }, thresholds = [] }: Props) {
  if (!bar) return null
  const percent = (share: number) => `${share}%`
  const free = kind.shows === 'left' ? Math.max(0, bar.share - bar.reserved) : bar.share
  return (
    <svg width="100%" height="18" className={`ledger-bar shows-${kind.shows}`} aria-hidden="true">
      <rect className="ledger-bar-track" x="0" y="2" width="100%" height="14" />
      <rect className="ledger-bar-part" x="0" y="2" width={percent(free)} height="14" />
      {reserved !== null && (
        <rect className="ledger-bar-held" x={percent(free)} y="5" width={percent(bar.reserved)} height="8" />
      )}
      {thresholds.map(({ at, share }) =>
        share === null || share >= 100 ? null : (
          <rect key={at} className="ledger-bar-mark" x={percent(share)} y="0" width="2" height="18" />
        ),
      )}
    </svg>
  )
}

/** Whole grams and pieces without their decimals; of money the two stay. */
const short = (amount: string): string => amount.replace(/\.000$/, '')

/** The same in a sentence. */
export function Measured({ account, unit }: { readonly account: AccountBrief; readonly unit: string }) {
  const { t } = useWords()
  const { balance, available, reserved, bar, kind } = account
  if (kind.shows === 'nothing') return null
  const held = reserved === null ? '' : t(`，其中预留 ${short(reserved)}`, `, ${short(reserved)} of it reserved`)
  if (kind.shows === 'left')
    return (
      <span>
        {t('还剩 ', '')}
        <b>{short(available)}</b>
        {bar
          ? t(` / ${short(bar.whole)} ${unit}`, ` left of ${short(bar.whole)} ${unit}`)
          : t(` ${unit}`, ` ${unit} left`)}
        {held}
      </span>
    )
  if (kind.shows === 'held')
    return (
      <span>
        {t('现有 ', '')}
        <b>{short(balance)}</b> {unit}
        {held}
      </span>
    )
  return (
    <span>
      {t('已计 ', '')}
      <b>{short(balance)}</b>
      {bar === null
        ? t(` ${unit}`, ` ${unit}`)
        : bar.of === 'threshold'
          ? t(` ${unit}，下一道门槛 ${short(bar.whole)}`, ` ${unit}; the next threshold is ${short(bar.whole)}`)
          : t(` / ${short(bar.whole)} ${unit}`, ` of ${short(bar.whole)} ${unit} used`)}
      {held}
    </span>
  )
}
