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

/** The same in a sentence. */
export function Measured({ account, unit }: { readonly account: AccountBrief; readonly unit: string }) {
  const { t } = useWords()
  const { balance, available, reserved, bar, kind } = account
  const held = reserved === null ? '' : t(`，其中预留 ${reserved}`, `, ${reserved} of it reserved`)
  if (kind.shows === 'left')
    return (
      <span>
        {t('还剩 ', '')}
        <b>{available}</b>
        {bar ? t(` / ${bar.whole} ${unit}`, ` of ${bar.whole} ${unit} left`) : t(` ${unit}`, ` ${unit} left`)}
        {held}
      </span>
    )
  return (
    <span>
      {t('已计 ', '')}
      <b>{balance}</b>
      {bar === null
        ? t(` ${unit}`, ` ${unit}`)
        : bar.of === 'threshold'
          ? t(` ${unit}，下一道门槛 ${bar.whole}`, ` ${unit}; the next threshold is ${bar.whole}`)
          : t(` / ${bar.whole} ${unit}`, ` of ${bar.whole} ${unit} used`)}
      {held}
    </span>
  )
}
