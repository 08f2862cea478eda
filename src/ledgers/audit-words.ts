/** What an audit can find, in words. */
import { type Text, text } from '../text.ts'

export type What =
  | 'not-in-journal'
  | 'missing'
  | 'changed'
  | 'posting'
  | 'no-account'
  | 'unknown-account'
  | 'account'
  | 'balance'
  | 'reserved'
  | 'most'
  | 'limit'
  | 'closed'
  | 'below-floor'
  | 'above-ceiling'
  | 'reservation'
  | 'numbers'
  | 'place'
  | 'mark'

export interface Difference {
  readonly ledger: string
  readonly what: What
  readonly account?: string
  readonly posting?: string
  /** What the database holds, and what follows from the journal and from what moved. */
  readonly stands?: string
  readonly follows?: string
  readonly says: Text
}

export const words: Readonly<Record<What, Text>> = {
  'not-in-journal': text('日志中没有这笔转移', 'a transfer that the journal does not know'),
  missing: text('日志中有这笔转移，账上没有', 'a transfer of the journal that is gone from the books'),
  changed: text('转移与日志不符', 'a transfer that is not as the journal has it'),
  posting: text('记账条目与日志不符', 'a posting that is not as the journal has it'),
  'no-account': text('日志中开立的账户不见了', 'an account that the journal opened is gone'),
  'unknown-account': text('日志中从未开立的账户', 'an account that the journal never opened'),
  account: text('账户的种类或持有人与日志不符', 'the kind or the holder of an account is not as the journal has it'),
  balance: text('余额与转移之和不符', 'a balance that is not the sum of what moved'),
  reserved: text('预留额与未了结的预留之和不符', 'an amount held back that is not the sum of what is reserved'),
  most: text('曾达到的最高额与转移不符', 'the most that an account ever held is not what follows from what moved'),
  limit: text('限额与日志不符', 'a limit that is not as the journal has it'),
  closed: text('开闭状态与日志不符', 'open or closed, other than the journal has it'),
  'below-floor': text('低于下限', 'below its floor'),
  'above-ceiling': text('超过上限', 'above its ceiling'),
  reservation: text('预留与日志不符', 'a reservation that is not as the journal has it'),
  numbers: text('账户的序列号个数不符', 'the number of serial numbers on an account does not agree'),
  place: text('序列号不在其应在之处', 'serial numbers that are not where they should be'),
  mark: text('只能发生一次之事的记录与日志不符', 'a mark of what may happen once is not as the journal has it'),
}
