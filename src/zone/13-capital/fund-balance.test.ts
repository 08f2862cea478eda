import { expect, test } from 'vitest'
import type { FormValues } from '../../window/events.ts'
import { firm, type Kept, kept } from '../ledger-cases.ts'
import { fundAccounts, fundBalance } from './fund-balance.ts'

const manager = firm('MANAGER')
const today = '2026-11-23'
const of = { scheme: 'qflp' }
const fund = { ...of, fund: 'SABC12' }
const paper = 'JH-2026-7'

/** A quota of 1,000,000 yuan, of which a fund has 600,000, and 400,000 in use. */
async function atWork(): Promise<Kept> {
  const ledger = kept(fundBalance)
  for (const [operation, form] of [
    ['grant', { ...of, amount: '1000000.00', paper }],
    ['allot', { ...fund, amount: '600000.00' }],
    ['move', { ...fund, amount: '400000.00', paper }],
  ] as const)
    expect(await ledger.tell(operation, manager, form, today)).toBe('done')
  return ledger
}

test.each<[string, string, FormValues, string]>([
  ['more is granted', 'grant', { ...of, amount: '0.01', paper }, 'done'],
  ['nothing is granted', 'grant', { ...of, amount: '0', paper }, 'refused'],
  ['the quota falls by all that no fund has', 'reduce', { ...of, amount: '400000.00', paper }, 'done'],
  ['by one fen more', 'reduce', { ...of, amount: '400000.01', paper }, 'floor'],
  ['all the rest goes to a second fund', 'allot', { ...fund, fund: 'SXYZ34', amount: '400000.00' }, 'done'],
  ['one fen more than the rest', 'allot', { ...fund, fund: 'SXYZ34', amount: '400000.01' }, 'floor'],
  ['a fund without a code', 'allot', { ...fund, fund: 'SX', amount: '1' }, 'refused'],
  ['a small letter is put right', 'allot', { ...fund, fund: 'sabc12', amount: '1' }, 'done'],
  ['the fund uses all it has left', 'move', { ...fund, amount: '200000.00', paper }, 'done'],
  ['one fen more than it has left', 'move', { ...fund, amount: '200000.01', paper }, 'floor'],
  ['a fund that was given nothing', 'move', { ...fund, fund: 'SXYZ34', amount: '0.01', paper }, 'floor'],
  ['under the other scheme', 'move', { ...fund, scheme: 'qdlp', amount: '0.01', paper }, 'floor'],
  ['all principal comes back', 'return', { ...fund, amount: '400000.00', paper }, 'done'],
  ['more than went out', 'return', { ...fund, amount: '400000.01', paper }, 'floor'],
  ['the manager takes back what the fund does not use', 'recall', { ...fund, amount: '200000.00' }, 'done'],
  ['one fen that is in use', 'recall', { ...fund, amount: '200000.01' }, 'floor'],
])('%s', async (_, operation, form, answer) =>
  expect(await (await atWork()).tell(operation, manager, form, today)).toBe(answer),
)

test('principal that has come back is used again: it is the balance that counts, not what ever moved', async () => {
  const ledger = await atWork()
  for (let round = 0; round < 5; round++) {
    expect(await ledger.tell('move', manager, { ...fund, amount: '200000.00', paper }, today)).toBe('done')
    expect(await ledger.tell('move', manager, { ...fund, amount: '0.01', paper }, today)).toBe('floor')
    expect(await ledger.tell('return', manager, { ...fund, amount: '200000.00', paper }, today)).toBe('done')
  }
  expect(ledger.balance(fundAccounts.balance(manager, 'qflp', 'SABC12'))).toBe(40_000_000n)
  expect(ledger.accounts().reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n)
})
