import { describe, expect, test } from 'vitest'
import type { FormValues } from '../../window/events.ts'
import { firm, type Kept, kept } from '../ledger-cases.ts'
import { feeAccounts, feePayments } from './fee-payments.ts'

const payer = firm('PAYER')
const today = '2026-11-23'
const notice = { notice: 'JK-2026-0001' }
const issued = {
  ...notice,
  item: '特种设备检验费',
  ground: '京发改〔2020〕1号',
  amount: '1200.50',
  dueOn: '2026-12-31',
}
const through = { ...notice, channel: 'digital-rmb' }
const confirmed = { ...through, receipt: 'DC-1' }

type Step = readonly [string, FormValues]
const steps: Readonly<Record<string, Step>> = {
  notified: ['notify', issued],
  paying: ['pay', through],
  paid: ['confirm', confirmed],
  settled: ['reconcile', { channel: 'digital-rmb', statement: 'JS-1', amount: '1200.50' }],
}

/** The ledger after these steps, each of which goes through. */
async function having(...names: readonly string[]): Promise<Kept> {
  const ledger = kept(feePayments)
  for (const name of names) {
    const [operation, form] = steps[name] ?? ['', {}]
    expect(await ledger.tell(operation, payer, form, today), name).toBe('done')
  }
  return ledger
}

const stands = (ledger: Kept): readonly (bigint | null)[] =>
  [feeAccounts.owed, feeAccounts.paying, feeAccounts.paid, feeAccounts.refunded].map((of) =>
    ledger.balance(of(payer, notice.notice)),
  )

test('a notice is owed, being paid, paid: in one place at a time', async () => {
  expect(stands(await having('notified'))).toEqual([120_050n, 0n, 0n, 0n])
  expect(stands(await having('notified', 'paying'))).toEqual([0n, 120_050n, 0n, 0n])
  const ledger = await having('notified', 'paying', 'paid')
  expect(stands(ledger)).toEqual([0n, 0n, 120_050n, 0n])
  expect(ledger.balance(feeAccounts.channel('digital-rmb'))).toBe(120_050n)
  expect(ledger.accounts().reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n)
})

describe('paid once', () => {
  test.each<[string, readonly string[], string, FormValues, string]>([
    ['no notice, nothing to pay', [], 'pay', through, 'refused'],
    ['a notice that is being paid', ['notified', 'paying'], 'pay', through, 'already'],
    [
      'through another channel at the same time',
      ['notified', 'paying'],
      'pay',
      { ...notice, channel: 'bank' },
      'already',
    ],
    ['a notice that is paid', ['notified', 'paying', 'paid'], 'pay', through, 'already'],
    ['confirmed without a payment', ['notified'], 'confirm', confirmed, 'refused'],
    ['confirmed twice', ['notified', 'paying', 'paid'], 'confirm', { ...confirmed, receipt: 'DC-2' }, 'refused'],
    ['the number of a notice a second time', ['notified'], 'notify', issued, 'already'],
    ['withdrawn before it is paid', ['notified'], 'withdraw', { ...notice, reason: '开错' }, 'done'],
    ['withdrawn while it is being paid', ['notified', 'paying'], 'withdraw', { ...notice, reason: '开错' }, 'already'],
    ['due today', [], 'notify', { ...issued, dueOn: today }, 'done'],
    ['due yesterday', [], 'notify', { ...issued, dueOn: '2026-11-22' }, 'refused'],
    ['of one fen', [], 'notify', { ...issued, amount: '0.01' }, 'done'],
    ['of nothing', [], 'notify', { ...issued, amount: '0' }, 'refused'],
  ])('%s', async (_, before, operation, form, answer) =>
    expect(await (await having(...before)).tell(operation, payer, form, today)).toBe(answer),
  )

  test('a payment that failed is owed again, and may be paid through another channel', async () => {
    const ledger = await having('notified', 'paying')
    expect(await ledger.tell('fail', payer, { ...notice, reason: '钱包余额不足' }, today)).toBe('done')
    expect(await ledger.tell('pay', payer, { ...notice, channel: 'bank' }, today)).toBe('done')
  })

  test('a receipt counts once, also for another notice', async () => {
    const ledger = await having('notified', 'paying', 'paid')
    const other = { notice: 'JK-2026-0002' }
    expect(await ledger.tell('notify', payer, { ...issued, ...other }, today)).toBe('done')
    expect(await ledger.tell('pay', payer, { ...through, ...other }, today)).toBe('done')
    expect(await ledger.tell('confirm', payer, { ...confirmed, ...other }, today)).toBe('already')
    expect(await ledger.tell('confirm', payer, { ...confirmed, ...other, receipt: 'DC-2' }, today)).toBe('done')
  })

  test('a notice that was withdrawn is not paid any more', async () => {
    const ledger = await having('notified')
    await ledger.tell('withdraw', payer, { ...notice, reason: '开错' }, today)
    expect(await ledger.give('pay', payer, through, today)).toMatchObject({
      ok: false,
      error: { code: 'already', text: { zh: '缴款通知书 JK-2026-0001 已经撤回' } },
    })
  })
})

describe('reconciled', () => {
  const statement = { channel: 'digital-rmb', statement: 'JS-1' }
  test.each<[string, string, string, string | null]>([
    ['to the fen', '1200.50', 'done', '数字人民币结算单 JS-1：入库 1,200.50 元，相符'],
    [
      'one fen short: the difference stands',
      '1200.49',
      'done',
      '数字人民币结算单 JS-1：入库 1,200.49 元，尚差 0.01 元',
    ],
    ['one fen more than was taken in', '1200.51', 'refused', null],
    ['nothing', '0', 'refused', null],
  ])('%s', async (_, amount, answer, says) => {
    const ledger = await having('notified', 'paying', 'paid')
    const said = await ledger.give('reconcile', payer, { ...statement, amount }, today)
    expect(said.ok ? 'done' : said.error.code).toBe(answer)
    if (said.ok) expect(said.value.says.zh).toBe(says)
  })

  test('a statement counts once; a channel that took in nothing hands nothing over', async () => {
    const ledger = await having('notified', 'paying', 'paid')
    expect(await ledger.tell('reconcile', payer, { ...statement, amount: '1000' }, today)).toBe('done')
    expect(await ledger.tell('reconcile', payer, { ...statement, amount: '200.50' }, today)).toBe('already')
    expect(await ledger.tell('reconcile', payer, { ...statement, statement: 'JS-2', amount: '200.50' }, today)).toBe(
      'done',
    )
    expect(await ledger.tell('reconcile', payer, { ...statement, channel: 'card', amount: '0.01' }, today)).toBe(
      'refused',
    )
  })
})

describe('refunded', () => {
  test.each<[string, string, string]>([
    ['all of it', '1200.50', 'done'],
    ['one fen more', '1200.51', 'refused'],
    ['a part', '200.50', 'done'],
    ['nothing', '0', 'refused'],
  ])('%s', async (_, amount, answer) => {
    const ledger = await having('notified', 'paying', 'paid', 'settled')
    expect(await ledger.tell('refund', payer, { ...notice, amount, reason: '多缴' }, today)).toBe(answer)
  })

  test('in parts, never more than was paid', async () => {
    const ledger = await having('notified', 'paying', 'paid', 'settled')
    const part = { ...notice, amount: '600.25', reason: '多缴' }
    for (const answer of ['done', 'done', 'refused'])
      expect(await ledger.tell('refund', payer, part, today)).toBe(answer)
    expect(stands(ledger)).toEqual([0n, 0n, 0n, 120_050n])
    expect(ledger.balance(feeAccounts.treasury)).toBe(0n)
  })

  test('not from money that the channel has not handed over yet', async () => {
    const ledger = await having('notified', 'paying', 'paid')
    expect(await ledger.tell('refund', payer, { ...notice, amount: '1', reason: '多缴' }, today)).toBe('floor')
  })
})
