/**
 * Measure 8.8. Taxes and fees paid in digital RMB or otherwise: a notice is paid once and whole, its receipt counts once,
 * what was paid can be refunded and no more, and what a channel took in is reconciled with what it handed over.
 * The channel itself stays outside: what it reports comes in as `confirm` or `fail`, under the number of its receipt.
 */
import { plan } from '../../law/cite.ts'
import { written } from '../../ledgers/amounts.ts'
import type {
  AccountId,
  AccountKind,
  AccountView,
  Ledger,
  LedgerProblem,
  Looking,
  Operation,
  Step,
} from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import type { Party } from '../../people/persons.ts'
import { fail as failed, ok, type Result, type Text } from '../../text.ts'
import { notAfter } from '../../time/dates.ts'
import type { Field } from '../../window/procedure.ts'
import { dateOf, fenOf, idOf, lineOf, refused } from '../vocabulary/filled.ts'
import { settlementKinds, settlementOperations } from './settlement-money.ts'

export const channels: Readonly<Record<string, Text>> = {
  'digital-rmb': { zh: '数字人民币', en: 'digital RMB' },
  bank: { zh: '银行转账', en: 'bank transfer' },
  card: { zh: '银行卡', en: 'bank card' },
}

const account = (id: string): AccountId => id as AccountId

export const feeAccounts = {
  /** What is still owed on a notice. */
  owed: (payer: Party, notice: string): AccountId => account(`owed:${idOf(payer)}:${notice}`),
  /** Handed to a channel, not yet confirmed. */
  paying: (payer: Party, notice: string): AccountId => account(`paying:${idOf(payer)}:${notice}`),
  paid: (payer: Party, notice: string): AccountId => account(`paid:${idOf(payer)}:${notice}`),
  refunded: (payer: Party, notice: string): AccountId => account(`refunded:${idOf(payer)}:${notice}`),
  /** What a channel took in and has not handed over. */
  channel: (channel: string): AccountId => account(`channel:${channel}`),
  treasury: account('treasury'),
  /** Debit side of all notices, and of all money that came in. */
  assessed: account('assessed'),
  payers: account('payers'),
} as const

const yuan = (fen: bigint): string => written(fen, 2)

const opened = (
  id: AccountId,
  kind: string,
  holder: Party | null,
  says: Text,
  limits: { readonly floor: bigint | null; readonly ceiling: bigint | null },
): Step => ({ do: 'open', account: { id, kind, holder, says, ...limits } })

const holds = { floor: 0n, ceiling: null }
const owes = { floor: null, ceiling: 0n }

const notice: Field = {
  id: 'notice',
  name: { zh: '缴款通知书编号', en: 'number of the notice' },
  kind: 'line',
  most: 40,
}
const amount: Field = { id: 'amount', name: { zh: '金额（元）', en: 'amount in yuan' }, kind: 'money' }
const channel: Field = { id: 'channel', name: { zh: '支付通道', en: 'channel' }, kind: 'choice', options: channels }
const reason: Field = { id: 'reason', name: { zh: '理由', en: 'reasons' }, kind: 'paragraph', most: 1000 }
const cites = [plan('8.8')] as const
const fromOwed: NonNullable<Operation['from']> = {
  kind: 'owed',
  fills: ({ id }) => ({ notice: id.split(':').slice(2).join(':') }),
}

const fromPaying: NonNullable<Operation['from']> = { kind: 'paying', fills: fromOwed.fills }

const numberPattern = /^[A-Za-z\d][A-Za-z\d-]{2,39}$/
const none = refused({ zh: '金额应大于零', en: 'the amount must be more than nothing' })

const notify: Operation = {
  id: 'notify',
  name: { zh: '开出缴款通知书', en: 'Issue a notice' },
  says: { zh: '写明项目、依据、金额和缴款期限。', en: 'It says what for, on what ground, how much and by when.' },
  by: 'keeper',
  cites,
  form: {
    facts: [],
    fields: [
      notice,
      { id: 'item', name: { zh: '项目', en: 'what for' }, kind: 'line', most: 120 },
      { id: 'ground', name: { zh: '收费依据', en: 'ground' }, kind: 'line', most: 200 },
      amount,
      { id: 'dueOn', name: { zh: '缴款期限', en: 'to be paid by' }, kind: 'date' },
    ],
  },
  plan: async ({ values }, looking) => {
    const number = lineOf(values, 'notice')
    if (!numberPattern.test(number))
      return refused({
        zh: '编号由字母、数字和连字符组成，三至四十位',
        en: 'a number has three to forty letters, digits and hyphens',
      })
    const fen = fenOf(values, 'amount')
    if (fen < 1n) return none
    const due = dateOf(values, 'dueOn')
    if (!notAfter(looking.today, due))
      return refused({ zh: '缴款期限不能早于今天', en: 'it cannot be due before today' })
    const mark = `notice:${number}`
    if ((await looking.fresh([mark])) === 0)
      return failed({
        code: 'already',
        text: { zh: `编号 ${number} 已经用过`, en: `the number ${number} is taken` },
      })
    const item = lineOf(values, 'item')
    const { holder } = looking
    const says = { zh: `${item}（${number}）`, en: `${item} (${number})` }
    const within = { floor: 0n, ceiling: fen }
    return ok({
      steps: [
        { do: 'once', mark, again: 'refuse' },
        opened(feeAccounts.assessed, 'assessed', null, { zh: '应缴总额', en: 'assessed in all' }, owes),
        opened(feeAccounts.owed(holder, number), 'owed', holder, says, within),
        opened(feeAccounts.paying(holder, number), 'paying', holder, says, within),
        opened(feeAccounts.paid(holder, number), 'paid', holder, says, within),
        opened(feeAccounts.refunded(holder, number), 'refunded', holder, says, within),
        { do: 'transfer', from: feeAccounts.assessed, to: feeAccounts.owed(holder, number), amount: fen },
      ],
      says: { zh: `应缴 ${yuan(fen)} 元：${says.zh}`, en: `CNY ${yuan(fen)} to be paid: ${says.en}` },
      about: { notice: number, item, ground: lineOf(values, 'ground'), dueOn: due.toString() },
    })
  },
}

const withdraw: Operation = {
  id: 'withdraw',
  name: { zh: '撤回缴款通知书', en: 'Withdraw a notice' },
  says: { zh: '尚未缴款的可以撤回。', en: 'As long as nothing is paid on it.' },
  by: 'keeper',
  cites,
  form: { facts: [], fields: [notice, reason] },
  from: fromOwed,
  plan: async ({ values }, looking) => {
    const owed = await owedOn(lineOf(values, 'notice'), looking)
    if (!owed.ok) return owed
    const why = lineOf(values, 'reason')
    return ok({
      steps: [
        { do: 'transfer', from: owed.value.id, to: feeAccounts.assessed, amount: owed.value.balance },
        { do: 'close', account: owed.value.id },
      ],
      says: { zh: `撤回：${why}`, en: `withdrawn: ${why}` },
      about: { notice: lineOf(values, 'notice'), reason: why },
    })
  },
}

const pay: Operation = {
  id: 'pay',
  name: { zh: '缴款', en: 'Pay' },
  says: {
    zh: '整笔缴纳，交给选定的支付通道；通道确认后才算缴清，没有成功的退回待缴。',
    en: 'Paid whole, through the channel chosen. It is paid once the channel has confirmed it; if that fails it is owed again.',
  },
  by: 'holder',
  cites,
  form: { facts: [], fields: [notice, channel] },
  from: fromOwed,
  plan: async ({ values }, looking) => {
    const number = lineOf(values, 'notice')
    const owed = await owedOn(number, looking)
    if (!owed.ok) return owed
    const through = lineOf(values, 'channel')
    const named = channels[through] ?? { zh: through, en: through }
    return ok({
      steps: [
        {
          do: 'transfer',
          from: owed.value.id,
          to: feeAccounts.paying(looking.holder, number),
          amount: owed.value.balance,
        },
      ],
      says: {
        zh: `交由${named.zh}缴纳 ${yuan(owed.value.balance)} 元`,
        en: `CNY ${yuan(owed.value.balance)} handed to ${named.en}`,
      },
      about: { notice: number, channel: through },
    })
  },
}

const confirm: Operation = {
  id: 'confirm',
  name: { zh: '确认缴清', en: 'Confirm a payment' },
  says: {
    zh: '支付通道报告已经付讫的，按回执号入账；同一回执只入账一次。',
    en: 'What the channel reports as paid is entered under its receipt; a receipt is entered once.',
  },
  by: 'keeper',
  cites,
  form: {
    facts: [],
    fields: [
      notice,
      channel,
      { id: 'receipt', name: { zh: '通道回执号', en: 'receipt of the channel' }, kind: 'line', most: 60 },
    ],
  },
  from: fromPaying,
  plan: async ({ values }, looking) => {
    const number = lineOf(values, 'notice')
    const paying = await payingOn(number, looking)
    if (!paying.ok) return paying
    const [through, receipt] = [lineOf(values, 'channel'), lineOf(values, 'receipt')]
    const mark = `receipt:${through}:${receipt}`
    if ((await looking.fresh([mark])) === 0)
      return failed({
        code: 'already',
        text: { zh: `回执 ${receipt} 已经入账`, en: `the receipt ${receipt} is entered already` },
      })
    const { balance } = paying.value
    const named = channels[through] ?? { zh: through, en: through }
    const took = feeAccounts.channel(through)
    return ok({
      steps: [
        { do: 'once', mark, again: 'refuse' },
        opened(feeAccounts.payers, 'payers', null, { zh: '缴款人', en: 'those who pay' }, owes),
        opened(took, 'channel', null, named, holds),
        { do: 'transfer', from: paying.value.id, to: feeAccounts.paid(looking.holder, number), amount: balance },
        { do: 'transfer', from: feeAccounts.payers, to: took, amount: balance },
      ],
      says: {
        zh: `缴清 ${yuan(balance)} 元，${named.zh}回执 ${receipt}`,
        en: `CNY ${yuan(balance)} paid, receipt ${receipt} of ${named.en}`,
      },
      about: { notice: number, channel: through, receipt, amount: balance.toString() },
    })
  },
}

const reject: Operation = {
  id: 'fail',
  name: { zh: '缴款未成功', en: 'Payment failed' },
  says: { zh: '支付通道报告没有付成的，恢复为待缴。', en: 'What the channel reports as not paid is owed again.' },
  by: 'keeper',
  cites,
  form: { facts: [], fields: [notice, reason] },
  from: fromPaying,
  plan: async ({ values }, looking) => {
    const number = lineOf(values, 'notice')
    const paying = await payingOn(number, looking)
    if (!paying.ok) return paying
    const why = lineOf(values, 'reason')
    return ok({
      steps: [
        {
          do: 'transfer',
          from: paying.value.id,
          to: feeAccounts.owed(looking.holder, number),
          amount: paying.value.balance,
        },
      ],
      says: { zh: `没有付成：${why}`, en: `not paid: ${why}` },
      about: { notice: number, reason: why },
    })
  },
}

const refund: Operation = {
  id: 'refund',
  name: { zh: '退费', en: 'Refund' },
  says: {
    zh: '从国库退还多缴、误缴的款项，全部或者一部分；累计不超过已缴金额。',
    en: 'What was paid in error or in excess goes back from the treasury, in whole or in part, never more than was paid.',
  },
  by: 'keeper',
  cites,
  form: { facts: [], fields: [notice, amount, reason] },
  from: { kind: 'paid', fills: fromOwed.fills },
  plan: async ({ values }, looking) => {
    const number = lineOf(values, 'notice')
    const fen = fenOf(values, 'amount')
    if (fen < 1n) return none
    const paid = await looking.account(feeAccounts.paid(looking.holder, number))
    if (!paid) return unknownNotice(number)
    if (fen > paid.balance)
      return refused(
        {
          zh: `可退的只有 ${yuan(paid.balance)} 元`,
          en: `only CNY ${yuan(paid.balance)} can be refunded`,
        },
        { account: paid.id, left: paid.balance },
      )
    const why = lineOf(values, 'reason')
    return ok({
      steps: [
        opened(feeAccounts.treasury, 'treasury', null, { zh: '国库', en: 'treasury' }, holds),
        { do: 'transfer', from: paid.id, to: feeAccounts.refunded(looking.holder, number), amount: fen },
        { do: 'transfer', from: feeAccounts.treasury, to: feeAccounts.payers, amount: fen },
      ],
      says: { zh: `退还 ${yuan(fen)} 元：${why}`, en: `CNY ${yuan(fen)} refunded: ${why}` },
      about: { notice: number, reason: why },
    })
  },
}

const reconcile: Operation = {
  id: 'reconcile',
  nobody: true,
  name: { zh: '对账入库', en: 'Reconcile a channel' },
  says: {
    zh: '按通道的结算单把款项转入国库；多于已收的不入账，少于已收的差额留在通道账上。',
    en: 'What a channel hands over goes to the treasury by its statement: more than it took in is refused, less leaves the difference standing.',
  },
  by: 'keeper',
  cites,
  form: {
    facts: [],
    fields: [
      channel,
      { id: 'statement', name: { zh: '结算单编号', en: 'number of the statement' }, kind: 'line', most: 60 },
      amount,
    ],
  },
  plan: async ({ values }, looking) => {
    const through = lineOf(values, 'channel')
    const named = channels[through] ?? { zh: through, en: through }
    const fen = fenOf(values, 'amount')
    if (fen < 1n) return none
    const took = await looking.account(feeAccounts.channel(through))
    const had = took?.balance ?? 0n
    if (!took || fen > had)
      return refused(
        {
          zh: `${named.zh}应结 ${yuan(had)} 元，结算单为 ${yuan(fen)} 元，多出 ${yuan(fen - had)} 元`,
          en: `${named.en} owes CNY ${yuan(had)}; the statement says CNY ${yuan(fen)}, which is ${yuan(fen - had)} more`,
        },
        { left: had },
      )
    const statement = lineOf(values, 'statement')
    const mark = `statement:${through}:${statement}`
    if ((await looking.fresh([mark])) === 0)
      return failed({
        code: 'already',
        text: { zh: `结算单 ${statement} 已经入账`, en: `the statement ${statement} is entered already` },
      })
    const rest = had - fen
    return ok({
      steps: [
        { do: 'once', mark, again: 'refuse' },
        opened(feeAccounts.treasury, 'treasury', null, { zh: '国库', en: 'treasury' }, holds),
        { do: 'transfer', from: took.id, to: feeAccounts.treasury, amount: fen },
      ],
      says: {
        zh: `${named.zh}结算单 ${statement}：入库 ${yuan(fen)} 元${rest > 0n ? `，尚差 ${yuan(rest)} 元` : '，相符'}`,
        en: `${named.en}, statement ${statement}: CNY ${yuan(fen)}${rest > 0n ? `, ${yuan(rest)} missing` : ', agreed'}`,
      },
      about: { channel: through, statement, difference: rest.toString() },
    })
  },
}

const unknownNotice = (number: string) =>
  refused({ zh: `没有缴款通知书 ${number}，请核对编号`, en: `there is no notice ${number}: check the number` })

/** A notice that is to be paid, and is not paid, being paid or withdrawn. */
async function owedOn(number: string, looking: Looking): Promise<Result<AccountView, LedgerProblem>> {
  const owed = await looking.account(feeAccounts.owed(looking.holder, number))
  if (!owed) return unknownNotice(number)
  if (owed.balance > 0n) return ok(owed)
  const paying = await looking.account(feeAccounts.paying(looking.holder, number))
  return failed({
    code: 'already',
    account: owed.id,
    text: owed.closed
      ? { zh: `缴款通知书 ${number} 已经撤回`, en: `the notice ${number} was withdrawn` }
      : paying && paying.balance > 0n
        ? {
            zh: `缴款通知书 ${number} 正在缴纳，等待通道确认，请勿重复缴纳`,
            en: `the notice ${number} is being paid and waits for the channel: do not pay it again`,
          }
        : {
            zh: `缴款通知书 ${number} 已经缴清，不必再缴`,
            en: `the notice ${number} is paid: nothing more is owed`,
          },
  })
}

async function payingOn(number: string, looking: Looking): Promise<Result<AccountView, LedgerProblem>> {
  const paying = await looking.account(feeAccounts.paying(looking.holder, number))
  if (!paying) return unknownNotice(number)
  return paying.balance > 0n
    ? ok(paying)
    : refused({
        zh: `缴款通知书 ${number} 没有正在进行的缴款`,
        en: `no payment of the notice ${number} is under way`,
      })
}

const kinds: Readonly<Record<string, AccountKind>> = {
  owed: { name: { zh: '待缴', en: 'to be paid' }, shows: 'left' },
  paying: { name: { zh: '缴纳中', en: 'being paid' }, shows: 'held' },
  paid: { name: { zh: '已缴', en: 'paid' }, shows: 'used' },
  refunded: { name: { zh: '已退', en: 'refunded' }, shows: 'used' },
  channel: { name: { zh: '通道已收、尚未结算', en: 'taken in by a channel, not handed over' }, shows: 'held' },
  treasury: { name: { zh: '国库', en: 'treasury' }, shows: 'held' },
  assessed: { name: { zh: '应缴总额（借方）', en: 'assessed in all (debit side)' }, shows: 'used', aside: true },
  payers: { name: { zh: '缴款人（借方）', en: 'those who pay (debit side)' }, shows: 'used', aside: true },
}

export const feePayments: Ledger = {
  id: 'finance.fee-payments',
  name: { zh: '税费缴纳', en: 'Payments of taxes and fees' },
  says: {
    zh: '缴款通知书整笔缴纳、只缴一次；回执、退费和对账都留痕。数字人民币是支付通道之一。',
    en: 'A notice is paid whole and once; receipts, refunds and reconciliation are kept. Digital RMB is one of the channels.',
  },
  measures: ['8.8'],
  keeper: authorityId('beijing/finance'),
  cites: [plan('8.8')],
  unit: { id: 'fen', name: { zh: '元', en: 'CNY' }, places: 2 },
  kinds: { ...kinds, ...settlementKinds },
  operations: [notify, withdraw, pay, confirm, reject, refund, reconcile, ...settlementOperations],
  note: {
    zh: '方案只说探索数字人民币在税费征缴中的应用，没有规定通道和对账办法；支付由通道在系统之外完成，其回执由征收机关录入。',
    en: 'The plan explores digital RMB for taxes and fees and prescribes neither channel nor reconciliation. Money moves outside this system; the receipts of the channel are entered by the authority.',
  },
}
