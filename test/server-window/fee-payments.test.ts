import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWindow, type Person, type Tried } from './house.ts'

/** A fee from the notice to the treasury: paid whole, confirmed once, handed over by the channel, and never more than it took. */
let tried: Tried
let treasury: Person
let firm: Person
const payer = { kind: 'organisation', id: 'practice-huace' }
const number = 'HC-2026-001'

beforeAll(async () => {
  tried = await openWindow()
  treasury = await tried.as('reviewer.beijing-finance')
  firm = await tried.as('li')
})
afterAll(() => tried.close())

const give = async (by: Person, operation: string, form: object, holder: object | null = payer) => {
  const { status, body } = await by.post(`/ledgers/finance.fee-payments/operations/${operation}`, {
    ...(holder && { holder }),
    form,
  })
  return status === 200 ? 200 : `${status} ${body.text?.zh ?? body.title?.zh ?? ''}`
}

test('a fee is paid by whom it was asked of, and reaches the treasury by the statement of the channel', async () => {
  const asked = { notice: number, item: '专利登记费', ground: '收费目录第 8 项', amount: '120.00', dueOn: '2099-12-31' }
  expect(await give(firm, 'notify', asked)).toMatch(/^403/)
  expect(await give(treasury, 'notify', asked)).toBe(200)
  expect(await give(firm, 'pay', { notice: number, channel: 'digital-rmb' })).toBe(200)
  expect(await give(firm, 'pay', { notice: number, channel: 'digital-rmb' })).toMatch(/^409/)
  expect(await give(treasury, 'confirm', { notice: number, channel: 'digital-rmb', receipt: 'R-1' })).toBe(200)
  // About the ledger and nobody in it: the officer is not taken for its holder.
  const handed = { channel: 'digital-rmb', statement: 'S-1' }
  expect(await give(treasury, 'reconcile', { ...handed, amount: '120.01' }, null)).toMatch(/^409 .*多出 0.01 元/)
  expect(await give(treasury, 'reconcile', { ...handed, amount: '120.00' }, null)).toBe(200)
  expect(await give(firm, 'reconcile', { ...handed, amount: '120.00' }, null)).toMatch(/^403/)
  expect((await tried.house.ledgers.audit('finance.fee-payments')).differences).toEqual([])
})
